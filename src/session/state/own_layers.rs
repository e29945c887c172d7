//! The layers that a state shows, and what to report about them.

use crate::layers::{ReadLayer, read_layer};
use crate::model::OwnLayer;
use crate::scene::ShownLayer;
use crate::session::document::Place;
use crate::session::state::session::State;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

impl State {
    /// The layers that are asked for, in this view or else in the dataset.
    pub fn own_layers(&self) -> Vec<OwnLayer> {
        self.choices.texts.or(&self.document.dataset().texts).layers()
    }

    /// Where the file of a layer is: within the dataset's folder, where its path is not a whole one.
    pub fn layer_path(&self, layer: &OwnLayer) -> PathBuf {
        let path = Path::new(&layer.path);
        self.data_folder().filter(|_| path.is_relative()).map_or_else(|| path.to_owned(), |folder| folder.join(path))
    }

    /// Why the file of a layer is not read: the dataset lists it but does not hold it, and nobody has asked for it here.
    fn refused(&self, layer: &OwnLayer) -> Option<String> {
        let listed = self.choices.texts.layer.is_empty();
        let outside = || !self.data_folder().is_some_and(|folder| holds(&folder, Path::new(&layer.path)));
        (listed && outside()).then(|| text!("layer-elsewhere", path = layer.path.as_str()))
    }

    /// The folder that the dataset is in; none: it is a sample.
    pub(in crate::session) fn data_folder(&self) -> Option<PathBuf> {
        let Place::Path(path) = self.document.place() else { return None };
        if path.is_dir() { Some(path.clone()) } else { path.parent().map(Path::to_owned) }
    }

    /// The layers to draw: those that were read.
    pub(in crate::session) fn shown_layers(&self) -> Vec<ShownLayer> {
        let shown = |asked: OwnLayer| {
            let layer = self.shelf.get(&self.layer_path(&asked))?.as_ref().ok()?;
            Some(ShownLayer { layer: Arc::clone(layer), asked })
        };
        self.own_layers().into_iter().filter_map(shown).collect()
    }

    /// The first file that is to be read; those that are refused are put aside, with the reason.
    pub(in crate::session) fn unread_layer(&mut self) -> Option<PathBuf> {
        for layer in self.own_layers() {
            let path = self.layer_path(&layer);
            if self.shelf.get(&path).is_none() {
                match self.refused(&layer) {
                    Some(why) => self.shelf.put(path, Err(why)),
                    None => return Some(path),
                }
            }
        }
        None
    }

    /// Reads all files of layers here and now; what is wrong with them, in a sentence each.
    pub fn read_layers(&mut self) -> Vec<String> {
        let mut said = Vec::new();
        while let Some(path) = self.unread_layer() {
            let read = ReadLayer { path: path.clone(), cancel: crate::io::Cancel::default() };
            let shelved = read_layer(&read, &|_, _| ()).map(Arc::new).map_err(|error| error.to_string());
            self.shelf.put(path, shelved);
        }
        for asked in self.own_layers() {
            said.extend(self.layer_remarks(&asked));
        }
        said
    }

    /// What is to be said of a layer, the gravest first, each a sentence.
    pub fn layer_remarks(&self, asked: &OwnLayer) -> Vec<String> {
        const MOST: usize = 5;
        let layer = match self.shelf.get(&self.layer_path(asked)) {
            None => return Vec::new(),
            Some(Err(error)) => return vec![error.clone()],
            Some(Ok(layer)) => layer,
        };
        let name = asked.title();
        let mut said = Vec::new();
        if !asked.sum.is_empty() && asked.sum != layer.sum {
            said.push(text!("layer-changed", name = name));
        }
        let columns = [&asked.by, &asked.label, &asked.from, &asked.until];
        for column in columns.into_iter().filter(|column| !column.is_empty() && layer.column(column).is_none()) {
            let known = layer.columns.iter().take(12).map(String::as_str).collect::<Vec<_>>().join(", ");
            said.push(text!("layer-no-column", name = name, column = column.as_str(), known = known));
        }
        if asked.borders && layer.spans(asked).is_none() {
            said.push(text!("layer-no-days", name = name));
        }
        let issues = layer.issues.iter().take(MOST).map(|issue| format!("{name}: {issue}"));
        said.extend(issues);
        let more = layer.issues.len().saturating_sub(MOST) + layer.more_issues;
        said.extend((more > 0).then(|| text!("layer-more-issues", name = name, n = more)));
        said
    }
}

/// Whether a folder holds the file of that name, links followed. A name that leads out of it is not looked up: it may be on another machine.
fn holds(folder: &Path, name: &Path) -> bool {
    let plain = name.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    // What does not exist is not outside either; reading it says so.
    let within = || match (folder.canonicalize(), folder.join(name).canonicalize()) {
        (Ok(folder), Ok(file)) => file.starts_with(folder),
        _ => true,
    };
    plain && within()
}
