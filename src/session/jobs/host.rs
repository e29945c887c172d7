//! What long-running work needs from its host: the window, or the command line.

use crate::session::document::Place;
use crate::session::jobs::{outgoing::Outgoing, save::Afterwards};
use crate::session::view::{Print, ReportAsk};
use crate::{catalogue::Library, model::Day};
use std::path::PathBuf;

/// Whoever has work done.
pub trait Host: Send + Sync {
    /// Asks for a path.
    fn ask(&self, question: &Question) -> Answer;

    /// Looks at once at what has come of work.
    fn wake(&self);

    /// Does a piece of work on a thread of that name; an error, in a sentence: it cannot.
    fn run(&self, name: &'static str, work: Box<dyn FnOnce() + Send>) -> Result<(), String>;

    /// Today.
    fn today(&self) -> Day {
        Day::from(jiff::Zoned::now().date())
    }

    /// Where public sources are kept; none: nobody knows a folder for data.
    fn library(&self) -> Option<Library> {
        Library::of_user(|name| std::env::var_os(name))
    }
}

/// Has everything done here and now, and asks nobody.
#[derive(Debug, Clone, Copy, Default)]
pub struct Inline;

impl Host for Inline {
    fn ask(&self, _: &Question) -> Answer {
        Answer::Nothing
    }

    fn wake(&self) {}

    fn run(&self, _: &'static str, work: Box<dyn FnOnce() + Send>) -> Result<(), String> {
        work();
        Ok(())
    }
}

/// What path is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// The file of a layer.
    Layer,
    /// A dataset's folder that is to be opened.
    OpenFolder {
        /// Beside what is open.
        beside: bool,
    },
    /// A dataset's file that is to be opened.
    OpenFile {
        /// Beside what is open.
        beside: bool,
    },
    /// A text that is to be read for records.
    Text {
        /// A folder of texts.
        folder: bool,
    },
    /// A folder to save a dataset to, and what follows when it is saved.
    SaveFolder(Place, Afterwards),
    /// A file for the recipe of the foreign table.
    Recipe,
    /// A file or folder for a picture, a film or a page.
    Print(Box<Print>),
    /// A file for a report.
    Report(Box<ReportAsk>),
    /// A foreign table that is to be imported.
    Table,
    /// A file or folder for what goes out.
    Export(Outgoing),
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A path.
    Path(PathBuf),
    /// Nobody wants to.
    Nothing,
    /// There is no dialog to ask by: the window's own asks instead.
    NoDialog,
}
