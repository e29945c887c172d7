//! Exports records, or the numbers for a day, to a file or folder.

use crate::export::{Export, ExportError, Format, Shown};
use crate::io::{Cancel, Goal};
use crate::message::Language;
use crate::posture::Query;
use crate::session::{document::Document, jobs::save::at_home};
use std::path::PathBuf;

/// All that is needed to let data go out.
#[derive(Debug)]
pub struct ExportJob {
    /// What is open.
    pub document: Document,
    /// In which format.
    pub format: Format,
    /// To where. What is open is not written over.
    pub goal: Goal,
    /// The question, also as text; none: the records.
    pub asked: Option<(Query, String)>,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl ExportJob {
    /// Does it for the window, where `~` is the user's own folder, and gives the path.
    pub fn export(mut self) -> Result<PathBuf, ExportError> {
        let path = at_home(&self.goal.path);
        self.goal.path = std::path::absolute(&path).unwrap_or(path);
        self.write()?;
        Ok(self.goal.path)
    }

    /// Does it.
    pub fn write(&self) -> Result<(), ExportError> {
        Language::neutral(|| self.written())
    }

    fn written(&self) -> Result<(), ExportError> {
        let Self { document, format, goal, asked, cancel } = self;
        let goal = document.goal(goal.clone());
        let Some((query, view)) = asked else {
            return Export::bundle(&document.bundle).write(*format, goal, cancel);
        };
        let (index, data) = (&document.index, document.dataset());
        let (posture, accounts) = (index.posture(data, query), index.accounts(data, query));
        let shown = Shown { data, posture: &posture, accounts: &accounts };
        Export::shown(shown, view.clone()).write(*format, goal, cancel)
    }
}
