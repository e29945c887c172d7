//! Work that must not hold up a frame: named threads, whose results come back as commands.

use crate::{
    io::{self, Package},
    session::{Command, Document, Effect, Place, Reply},
};
use std::sync::mpsc::{Receiver, Sender, channel};

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

    /// Carries out an effect that takes time.
    pub fn start(&self, effect: Effect, ctx: &egui::Context) {
        match effect {
            Effect::Load { request, place } => {
                self.run("load", ctx, move || Some(Command::Loaded(Box::new(Reply { request, result: load(place) }))));
            }
            Effect::AskFolder => self.run("dialog", ctx, || {
                let folder = rfd::FileDialog::new().set_title("Open a dataset's folder").pick_folder();
                Some(folder.map_or_else(no_choice, |path| Command::Open(Place::Path(path))))
            }),
            Effect::AskFile => self.run("dialog", ctx, || {
                let dialog = rfd::FileDialog::new().set_title("Open a dataset").add_filter("Dataset", &["json"]);
                Some(dialog.pick_file().map_or_else(no_choice, |path| Command::Open(Place::Path(path))))
            }),
            Effect::AskPicture => self.run("dialog", ctx, || {
                let dialog = rfd::FileDialog::new().set_title("Save the map").set_file_name("map.svg");
                let dialog = dialog.add_filter("SVG picture", &["svg"]).add_filter("PNG picture", &["png"]);
                Some(dialog.save_file().map_or_else(no_choice, Command::SavePicture))
            }),
            Effect::SavePicture(_) | Effect::CopyPicture | Effect::CopyText(_) | Effect::Quit => {}
        }
    }
}

/// Cancelled, or there is no dialog on this machine: both look alike, so the way without one is named.
fn no_choice() -> Command {
    Command::Notify(
        "Nothing chosen. If no dialog appeared, type the path instead (Ctrl+L) or drop the file here".into(),
        false,
    )
}

/// Reads a dataset.
pub fn load(place: Place) -> Result<Document, String> {
    let loaded = match &place {
        Place::Sample(name) => io::sample(name),
        Place::Path(path) => Package::open(path),
    };
    loaded.map(|loaded| Document::new(loaded.package, loaded.problems, place)).map_err(|error| error.to_string())
}
