//! The window as a host: named threads, whose results come back as commands, and dialogs of the desktop.

use crate::layers::LAYER_ENDINGS;
use crate::message::Language;
use crate::reading::DocumentFormat;
use crate::session::{Answer, Command, Host, Question, Started};
use rfd::FileDialog;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

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
    pub fn run(
        &self,
        name: &'static str,
        ctx: &egui::Context,
        work: impl FnOnce() -> Option<Command> + Send + 'static,
    ) {
        let (sender, woken) = (self.sender.clone(), ctx.clone());
        let work = move || {
            // No receiver: the window is closed, and nobody waits for the answer.
            if work().is_some_and(|command| sender.send(command).is_ok()) {
                woken.request_repaint();
            }
        };
        if let Err(text) = Desktop(ctx.clone()).run(name, Box::new(work))
            && self.sender.send(Command::Notify(text, true)).is_ok()
        {
            ctx.request_repaint();
        }
    }

    /// Has work of the session done.
    pub fn start(&self, started: Started, ctx: &egui::Context) {
        let sender = self.sender.clone();
        let host: Arc<dyn Host> = Arc::new(Desktop(ctx.clone()));
        started.start(&host, move |finished| {
            // No receiver: the window is closed.
            let _ = sender.send(Command::Done(Box::new(finished)));
        });
    }

    /// Asks for a path by a dialog of the desktop.
    pub fn ask(&self, question: Question, ctx: &egui::Context) {
        let host = Desktop(ctx.clone());
        self.run("dialog", ctx, move || {
            let answer = host.ask(&question);
            Some(Command::Answered(Box::new(question), answer))
        });
    }
}

/// The desktop around the window.
struct Desktop(egui::Context);

/// Nobody reads and cancels a dialog in less time than this: the desktop has none.
const UNSEEN: Duration = Duration::from_millis(600);

impl Host for Desktop {
    fn ask(&self, question: &Question) -> Answer {
        let asked = Instant::now();
        let dialog = FileDialog::new();
        let path = match question {
            Question::OpenFolder { .. } => dialog.set_title(text!("dialog-ask-folder")).pick_folder(),
            Question::OpenFile { .. } => dialog
                .set_title(text!("dialog-ask-file"))
                .add_filter(text!("dialog-dataset"), &["json", "zip"])
                .pick_file(),
            Question::Layer => dialog
                .set_title(text!("dialog-ask-layer"))
                .add_filter(text!("dialog-layers"), LAYER_ENDINGS)
                .pick_file(),
            Question::Text { folder: true } => dialog.set_title(text!("dialog-ask-texts")).pick_folder(),
            Question::Text { folder: false } => dialog
                .set_title(text!("dialog-ask-text"))
                .add_filter(text!("dialog-text-files"), DocumentFormat::ENDINGS)
                .pick_file(),
            Question::SaveFolder(place, _) => {
                dialog.set_title(text!("dialog-ask-save", name = place.name())).pick_folder()
            }
            Question::Recipe => dialog.set_title(text!("dialog-ask-recipe")).set_file_name("recipe.json").save_file(),
            Question::Print(print) => {
                let ending = print.kind.ending();
                let name = if ending.is_empty() { "map".to_owned() } else { format!("map.{ending}") };
                let dialog = dialog.set_title(text!("dialog-ask-picture")).set_file_name(name);
                let kind = text!("print-format-is", kind = print.kind.word());
                let dialog = if ending.is_empty() { dialog } else { dialog.add_filter(kind, &[ending]) };
                dialog.save_file()
            }
            Question::Report(ask) => {
                let ending = ask.kind.word();
                let name = Path::new(&ask.path).file_name().unwrap_or_default().to_string_lossy().into_owned();
                let dialog = dialog.set_title(text!("report-ask")).set_file_name(name);
                dialog.add_filter(text!("report-format-is", kind = ending), &[ending]).save_file()
            }
            Question::Table => {
                let tables = ["csv", "tsv", "txt", "xlsx", "xls", "ods", "json", "geojson", "parquet"];
                dialog.set_title(text!("start-ask-table")).add_filter(text!("start-tables"), &tables).pick_file()
            }
            Question::Export(chosen) => {
                let target = chosen.target();
                let name = target.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let dialog = dialog.set_title(text!("dialog-export-button")).set_file_name(name);
                let ending = chosen.format.ending();
                let filter = (!ending.is_empty()).then_some((chosen.format.name(), [ending]));
                let dialog = match filter {
                    Some((name, ending)) => dialog.add_filter(name, &ending),
                    None => dialog,
                };
                dialog.save_file()
            }
        };
        match path {
            Some(path) => Answer::Path(path),
            None if asked.elapsed() < UNSEEN => Answer::NoDialog,
            None => Answer::Nothing,
        }
    }

    fn wake(&self) {
        self.0.request_repaint();
    }

    fn run(&self, name: &'static str, work: Box<dyn FnOnce() + Send>) -> Result<(), String> {
        let language = Language::here();
        let work = move || Language::within(language, work);
        let spawned = std::thread::Builder::new().name(name.to_owned()).spawn(work);
        spawned.map(drop).map_err(|error| text!("notice-no-thread", error = error.to_string()))
    }
}
