//! Work that must not hold up a frame: named threads, whose results come back as commands.

use super::dialogs;
use crate::{
    catalogue::{Library, catalogue},
    import::Recipe,
    io::{self, Cancel, OpenError, Package},
    session::{Command, Dialog, Document, Effect, ImportReply, Importing, Outgoing, Place, Reading, Reply, Saved},
};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, Sender, channel},
    time::{Duration, Instant},
};

/// The threads' end of the window.
#[derive(Debug)]
pub struct Tasks {
    sender: Sender<Command>,
    receiver: Receiver<Command>,
}

impl Default for Tasks {
    fn default() -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver }
    }
}

impl Tasks {
    /// What came back since the last time.
    pub fn finished(&self) -> Vec<Command> {
        self.receiver.try_iter().collect()
    }

    /// Runs work on a thread of that name and wakes the window when it has an answer.
    pub fn run(&self, name: &str, ctx: &egui::Context, work: impl FnOnce() -> Option<Command> + Send + 'static) {
        let (sender, woken) = (self.sender.clone(), ctx.clone());
        let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            if let Some(command) = work() {
                // No receiver: the window is closed, and nobody waits for the answer.
                if sender.send(command).is_ok() {
                    woken.request_repaint();
                }
            }
        });
        if let Err(error) = spawned {
            let text = format!("No thread could be started ({error}): close other programs and try again");
            if self.sender.send(Command::Notify(text, true)).is_ok() {
                ctx.request_repaint();
            }
        }
    }

    /// Asks by a dialog of the desktop. Where there is none it answers as if it had been cancelled, only at once: then the
    /// window's own dialog asks for a path instead.
    fn ask(&self, ctx: &egui::Context, instead: Dialog, dialog: impl FnOnce() -> Option<Command> + Send + 'static) {
        self.run("dialog", ctx, move || {
            let asked = Instant::now();
            dialog().or_else(|| (asked.elapsed() < UNSEEN).then_some(Command::Show(Some(instead))))
        });
    }

    /// Downloads a public source; how far it is comes back a hundred times at most.
    fn fetch(&self, ctx: &egui::Context, request: u64, name: String, cancel: Cancel) {
        let (sender, woken) = (self.sender.clone(), ctx.clone());
        self.run("download", ctx, move || {
            let mut told = 0;
            let mut progress = |come: u64, whole: Option<u64>| {
                let step = whole.map_or(1_000_000, |whole| whole / 100).max(1);
                if come / step > told {
                    told = come / step;
                    if sender.send(Command::FetchProgress(request, come, whole)).is_ok() {
                        woken.request_repaint();
                    }
                }
            };
            Some(Command::Fetched(request, bring(&name, &cancel, &mut progress)))
        });
    }

    /// Carries out an effect that takes time.
    #[expect(clippy::too_many_lines, reason = "one arm for each effect")]
    pub fn start(&self, effect: Effect, ctx: &egui::Context) {
        match effect {
            Effect::Load { request, places, reading } => self.run("load", ctx, move || {
                Some(match load_or_import(places, &reading) {
                    Ok(document) => Command::Loaded(Box::new(Reply { request, result: Ok(document) })),
                    Err(Ok(importing)) => Command::ImportRead(Box::new(ImportReply { request, result: Ok(importing) })),
                    Err(Err(text)) => Command::Loaded(Box::new(Reply { request, result: Err(text) })),
                })
            }),
            Effect::Join(job) => self.run("join", ctx, move || Some(Command::Joined(Box::new(job.join())))),
            Effect::Import { request, importing, step, reading } => self.run("import", ctx, move || {
                let result = importing.step(step, &reading.0);
                Some(Command::ImportRead(Box::new(ImportReply { request, result })))
            }),
            Effect::ImportEnter { request, importing } => self.run("import", ctx, move || {
                Some(Command::Loaded(Box::new(Reply { request, result: importing.document() })))
            }),
            Effect::AskRecipe => self.run("dialog", ctx, || {
                let dialog = rfd::FileDialog::new().set_title("Save the recipe").set_file_name("recipe.json");
                dialog.save_file().map(Command::SaveRecipe)
            }),
            Effect::AskFolder { beside } => self.ask(ctx, Dialog::OpenPath(String::new()), move || {
                let folder = rfd::FileDialog::new().set_title("Open a dataset's folder").pick_folder();
                folder.map(|path| open(path, beside))
            }),
            Effect::AskFile { beside } => self.ask(ctx, Dialog::OpenPath(String::new()), move || {
                let dialog = rfd::FileDialog::new().set_title("Open a dataset").add_filter("Dataset", &["json", "zip"]);
                dialog.pick_file().map(|path| open(path, beside))
            }),
            Effect::AskSaveFolder(place) => {
                self.ask(ctx, Dialog::SaveFolder(place.clone(), String::new()), move || {
                    let title = format!("Save {} to a folder", place.name());
                    let folder = rfd::FileDialog::new().set_title(title).pick_folder();
                    folder.map(|folder| Command::SaveTo(place, folder))
                });
            }
            Effect::Save { request, bundle, file, folder } => self.run("save", ctx, move || {
                let folder = std::path::absolute(&folder).unwrap_or(folder);
                let mut package = bundle.package(file);
                let result = package.save(&folder).map(|()| package).map_err(|error| error.to_string());
                Some(Command::Saved(Box::new(Saved { request, folder, result })))
            }),
            Effect::AskPicture => self.ask(ctx, Dialog::SavePath(picture_path()), || {
                let dialog = rfd::FileDialog::new().set_title("Save the map").set_file_name("map.svg");
                let dialog = dialog.add_filter("SVG picture", &["svg"]).add_filter("PNG picture", &["png"]);
                dialog.save_file().map(Command::SavePicture)
            }),
            Effect::AskExportPath(chosen) => self.ask(ctx, Dialog::Export(chosen.clone()), move || ask_export(chosen)),
            Effect::Export(job, path) => self.run("export", ctx, move || {
                let path = dialogs::at_home(&path.to_string_lossy());
                let path = std::path::absolute(&path).unwrap_or(path);
                let result = job.write(&path).map(|()| path).map_err(|error| error.to_string());
                Some(Command::Exported(job.request, result))
            }),
            Effect::LookUpSources => self.run("sources", ctx, || {
                let library = library()?;
                Some(Command::SourcesSeen(catalogue().iter().map(|entry| library.kept(entry)).collect()))
            }),
            Effect::FindSource(name) => self.run("sources", ctx, move || {
                let entry = catalogue().iter().find(|entry| entry.name == name)?;
                Some(Command::Open(vec![Place::Path(library()?.path(entry))]))
            }),
            Effect::Fetch { request, name, cancel } => self.fetch(ctx, request, name, cancel),
            Effect::SavePicture(_) | Effect::CopyPicture | Effect::CopyText(_) | Effect::Quit => {}
        }
    }
}

/// Where public sources are kept.
fn library() -> Option<Library> {
    Library::of_user(|name| std::env::var_os(name))
}

#[cfg(feature = "download")]
fn bring(name: &str, cancel: &Cancel, progress: &mut dyn FnMut(u64, Option<u64>)) -> Result<PathBuf, String> {
    let library = library().ok_or("no folder for your data is known: set HOME")?;
    let entry = catalogue().iter().find(|entry| entry.name == name).ok_or("there is no such source")?;
    crate::catalogue::fetch(entry, &library, cancel, progress).map_err(|error| error.to_string())
}

#[cfg(not(feature = "download"))]
fn bring(_: &str, _: &Cancel, _: &mut dyn FnMut(u64, Option<u64>)) -> Result<PathBuf, String> {
    Err("this build of Laydown downloads nothing: build it with the feature “download”".to_owned())
}

/// The file or folder that the desktop's dialog names, in the dialog of the window.
fn ask_export(chosen: Outgoing) -> Option<Command> {
    let path = chosen.target();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let dialog = rfd::FileDialog::new().set_title("Export").set_file_name(name);
    let ending = chosen.format.ending();
    let dialog = if ending.is_empty() { dialog } else { dialog.add_filter(chosen.format.name(), &[ending]) };
    let path = dialog.save_file()?.display().to_string();
    Some(Command::Show(Some(Dialog::Export(chosen.with_path(path)))))
}

/// Nobody reads a dialog and cancels it in less time than this.
const UNSEEN: Duration = Duration::from_millis(600);

/// Where a picture is saved unless another path is typed.
fn picture_path() -> String {
    let home = std::env::home_dir().unwrap_or_default();
    home.join("map.png").display().to_string()
}

/// Opens a dataset, in the place of what is open or beside it.
fn open(path: PathBuf, beside: bool) -> Command {
    let places = vec![Place::Path(path)];
    if beside { Command::AddBeside(places) } else { Command::Open(places) }
}

/// Reads datasets; one file that is none is read as a foreign table. The error is that table, or a sentence.
fn load_or_import(places: Vec<Place>, reading: &Reading) -> Result<Document, Result<Importing, String>> {
    let path = match places.as_slice() {
        [Place::Path(path)] if path.is_file() => std::path::absolute(path).unwrap_or_else(|_| path.clone()),
        _ => return load_all(places).map_err(Err),
    };
    match Package::open(&path) {
        Ok(loaded) => Ok(Document::new(loaded.package, loaded.problems, Place::Path(path))),
        Err(OpenError::Foreign(_) | OpenError::NoPackage(_)) => {
            let today = crate::model::Day::from(jiff::Zoned::now().date());
            Err(Importing::open(&path, recipe_of(&path), today, &reading.0).map_err(|error| error.to_string()))
        }
        Err(error) => Err(Err(error.to_string())),
    }
}

/// The recipe of a public source, if that is what a file is.
fn recipe_of(path: &Path) -> Option<Recipe> {
    let library = library()?;
    let entry = catalogue().iter().find(|entry| library.path(entry) == path)?;
    Recipe::named(entry.recipe.as_ref()?).ok()
}

/// Reads datasets as one view.
pub fn load_all(places: impl IntoIterator<Item = Place>) -> Result<Document, String> {
    let documents: Vec<Document> = places.into_iter().map(load).collect::<Result<_, _>>()?;
    Document::joined(documents).map_err(|error| error.to_string())
}

/// Reads a dataset.
fn load(place: Place) -> Result<Document, String> {
    // Kept among the recent ones, it must be found from any folder.
    let place = match place {
        Place::Path(path) => Place::Path(std::path::absolute(&path).unwrap_or(path)),
        sample @ Place::Sample(_) => sample,
    };
    let loaded = match &place {
        Place::Sample(name) => io::sample(name),
        Place::Path(path) => Package::open(path),
    };
    loaded.map(|loaded| Document::new(loaded.package, loaded.problems, place)).map_err(|error| error.to_string())
}
