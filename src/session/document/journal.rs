//! The journal: what was changed and is not yet saved, kept on the disk line by line, so that a crash loses nothing.
//!
//! One file for each dataset that is open, in a folder of the user's own, whatever else is open beside it. Its first line says which
//! dataset that is ([`Identity`]), each other one is an [`Edit`] in the dataset's own names as JSON. Lines are appended as edits are
//! carried out; when the dataset is saved, or its changes are let go, the file goes too. Who writes a journal holds a lock on it, so that
//! two windows on one dataset have a journal each. What lies there unlocked when a dataset is opened is from a run that did not end well.

use super::journal_file::{Left, begin, dataset_of, journals, remove, whole};
use super::journal_line::line;
use super::unfinished::{Keep, Unfinished};
use super::{datasets::Document, edit::Logged, identity::Identity, place::Place};
use crate::io::hold_file;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Keeps the journals of the datasets that are open.
#[derive(Debug, Default)]
pub struct Journal {
    folder: Option<PathBuf>,
    /// Journals are wanted, and without a folder there are none.
    wanted: bool,
    kept: Vec<Kept>,
    /// What earlier runs left of datasets that are not open.
    unfinished: Vec<Left>,
}

/// The journal of one of them.
#[derive(Debug)]
struct Kept {
    place: Place,
    /// So many edits of its log are written.
    written: usize,
    /// Open and locked while there is something in it.
    file: Option<File>,
    /// Where it is.
    path: Option<PathBuf>,
    /// A line may be written in part: the file is to be written anew.
    torn: bool,
    /// The dataset of an import, which lies nowhere else, is kept beside it.
    imported: bool,
    /// What earlier runs left for this dataset.
    left: Vec<Left>,
    /// That was given to be decided about.
    offered: bool,
}

impl Journal {
    /// A journal in a folder; none: nobody knows one, and nothing can be kept.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, wanted: true, ..Self::default() }
    }

    /// The folder for journals: on Linux `$XDG_STATE_HOME/laydown`. None: the environment names no home.
    pub fn usual_folder() -> Option<PathBuf> {
        let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = || std::env::home_dir().filter(|path| path.is_absolute());
        let folder = if cfg!(windows) {
            absolute("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            home().map(|home| home.join("Library/Application Support"))
        } else {
            absolute("XDG_STATE_HOME").or_else(|| Some(home()?.join(".local/state")))
        };
        Some(folder?.join("laydown").join("journals"))
    }

    /// Writes down what was changed since the last time. A dataset that is no longer open was let go with what was not saved. What cannot
    /// be written now is tried again the next time; the first reason is told.
    pub fn follow(&mut self, document: &Document) -> io::Result<()> {
        let Some(folder) = self.folder.clone() else {
            let lost = self.wanted && document.files.iter().any(|file| !file.log.is_empty());
            return if lost { Err(io::Error::other(text!("job-no-journals"))) } else { Ok(()) };
        };
        let mut all = Vec::new();
        for (at, file) in document.files.iter().enumerate() {
            let known = self.kept.iter().position(|kept| kept.place == file.place);
            let kept = known.unwrap_or_else(|| {
                let kept = Kept::open(&folder, document, at, &mut self.unfinished);
                self.kept.push(kept);
                self.kept.len() - 1
            });
            all.push(self.kept[kept].write(&folder, document, at));
        }
        // Not before: what was saved under another name, and changed since, is in its new journal now.
        let gone = |kept: &mut Kept| document.file(&kept.place).is_none();
        all.extend(self.kept.extract_if(.., gone).map(Kept::forget));
        all.into_iter().collect()
    }

    /// Whether all that is not saved is written down.
    pub fn keeps(&self, document: &Document) -> bool {
        let is_kept = |place: &Place, n: usize| {
            self.kept.iter().any(|kept| kept.place == *place && kept.written == n && !kept.torn && kept.file.is_some())
        };
        document.files.iter().all(|file| file.log.is_empty() || is_kept(&file.place, file.log.len()))
    }

    /// What earlier runs left of datasets that are not open. It is locked until it is decided about.
    pub fn unfinished(&mut self, document: &Document) -> Vec<Unfinished> {
        let open: Vec<Identity> = (0..document.files.len()).map(|at| Identity::of(document, at)).collect();
        let found = self.folder.as_deref().map(journals).unwrap_or_default();
        let found = found.into_iter().filter(|(_, identity)| !open.iter().any(|open| identity.is(open)));
        self.unfinished.extend(found.filter_map(|(path, identity)| Left::take(path, identity)));
        self.unfinished.iter().map(Unfinished::of).collect()
    }

    /// Lets go what an earlier run left of a dataset that is not open.
    pub fn let_go(&mut self, journal: &Path) -> io::Result<()> {
        self.unfinished.extract_if(.., |left| left.path == journal).try_for_each(|left| remove(&left.path))
    }

    /// A dataset that was imported, lies nowhere yet, and is to be kept; each is given once.
    pub fn to_keep(&mut self, document: &Document) -> Option<Keep> {
        let due = |kept: &&mut Kept| !kept.imported && kept.path.is_some();
        self.kept.iter_mut().filter(due).find_map(|kept| {
            let file = document.file(&kept.place).filter(|file| document.files[*file].imported)?;
            kept.imported = true;
            let journal = kept.path.clone()?;
            Some(Keep { bundle: Arc::clone(&document.bundle), file, path: dataset_of(&journal), journal })
        })
    }

    /// The edits that earlier runs left for a dataset that is open, in its own names; each dataset's are given once. They stay in
    /// their files until [`Journal::settle`].
    pub fn left(&mut self) -> Option<(Place, Vec<Logged>)> {
        let kept = self.kept.iter_mut().find(|kept| !kept.offered && !kept.left.is_empty())?;
        kept.offered = true;
        Some((kept.place.clone(), kept.left.iter().flat_map(|left| left.edits.iter().cloned()).collect()))
    }

    /// How many lines are damaged of what earlier runs left for a dataset that is open.
    pub fn damaged(&self, place: &Place) -> usize {
        let kept = self.kept.iter().filter(|kept| kept.place == *place);
        kept.flat_map(|kept| &kept.left).map(|left| left.damaged).sum()
    }

    /// The journals of other datasets that were where the first one is that is open, and that nobody is at.
    pub fn strangers(&self, document: &Document) -> Vec<PathBuf> {
        let now = Identity::of(document, 0);
        let found = self.folder.as_deref().map(journals).unwrap_or_default();
        let strange = found.into_iter().filter(|(_, identity)| identity.made_way_for(&now));
        strange.filter_map(|(path, identity)| Left::take(path, identity)).map(|left| left.path).collect()
    }

    /// The journal of the first dataset that is open, if another dataset is in its place now.
    pub fn is_of_another(&self, document: &Document, there: &Document) -> Option<PathBuf> {
        let path = self.kept.iter().find(|kept| kept.place == *document.place())?.path.clone()?;
        let found = self.folder.as_deref().map(journals).unwrap_or_default();
        let own = found.into_iter().find(|(other, _)| *other == path)?.1;
        (!own.is(&Identity::of(there, 0))).then_some(path)
    }

    /// The edits that earlier runs left are in the dataset, or not wanted: their files go.
    pub fn settle(&mut self, place: &Place) -> io::Result<()> {
        let kept = self.kept.iter_mut().filter(|kept| kept.place == *place);
        kept.flat_map(|kept| std::mem::take(&mut kept.left)).try_for_each(|left| remove(&left.path))
    }

    /// The datasets are left: what is not saved was let go.
    pub fn forget(&mut self) -> io::Result<()> {
        std::mem::take(&mut self.kept).into_iter().try_for_each(Kept::forget)
    }
}

impl Kept {
    /// Finds what earlier runs left.
    fn open(folder: &Path, document: &Document, at: usize, unfinished: &mut Vec<Left>) -> Self {
        let now = Identity::of(document, at);
        let place = document.files[at].place.clone();
        let mut left: Vec<Left> = unfinished.extract_if(.., |left| left.identity.is(&now)).collect();
        let (written, offered, torn) = (0, false, false);
        if now.is_import() {
            // One that was brought back goes on in its journal, which is written anew.
            let (file, path) = left.pop().map(|Left { held, path, .. }| (held, path)).unzip();
            let imported = path.is_some();
            return Self { place, written, torn: imported, imported, file, path, left: Vec::new(), offered };
        }
        let found = journals(folder).into_iter().filter(|(_, identity)| identity.is(&now));
        left.extend(found.filter_map(|(path, identity)| Left::take(path, identity)));
        Self { place, written, torn, imported: false, file: None, path: None, left, offered }
    }

    fn write(&mut self, folder: &Path, document: &Document, at: usize) -> io::Result<()> {
        let log = &document.files[at].log;
        if log.is_empty() && !document.files[at].imported {
            (self.written, self.torn, self.imported, self.file) = (0, false, false, None);
            return self.path.take().map_or(Ok(()), |path| remove(&path));
        }
        match &mut self.file {
            Some(_) if log.len() == self.written && !self.torn => return Ok(()),
            Some(file) if log.len() > self.written && !self.torn => {
                let lines: Vec<u8> = log[self.written..].iter().flat_map(line).collect();
                self.torn = true;
                file.write_all(&lines)?;
                file.sync_data()?;
            }
            // The first edits; or saved while more was changed, so that what is left begins anew; or an edit that was written in part.
            _ => {
                self.torn = true;
                let bytes = whole(&Identity::of(document, at), log);
                let (file, path) = match &self.path {
                    Some(path) => (hold_file(path, &bytes, true)?, path.clone()),
                    None => begin(folder, &self.place, &bytes)?,
                };
                (self.file, self.path) = (Some(file), Some(path));
            }
        }
        (self.written, self.torn) = (log.len(), false);
        Ok(())
    }

    /// What is not saved was let go.
    fn forget(self) -> io::Result<()> {
        self.path.map_or(Ok(()), |path| remove(&path))
    }
}
