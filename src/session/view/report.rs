//! A requested report: its format, hosts and days.

use crate::model::{Code, Day, words};
use std::path::Path;

words! {
    /// As what a report goes out.
    ReportKind, "report" or Docx {
        /// For word processors.
        Docx = "docx",
        /// For print.
        Pdf = "pdf",
        /// For a browser, in one file.
        Html = "html",
        /// Text with marks, its pictures beside it.
        Markdown = "md",
    }
}

impl ReportKind {
    /// The kind that a path asks for by its ending; none: another one, or none.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "htm" => Some(Self::Html),
            "markdown" => Some(Self::Markdown),
            ending => Self::ALL.iter().copied().find(|kind| kind.word() == ending),
        }
    }
}

/// What a report is about, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportAsk {
    /// As what.
    pub kind: ReportKind,
    /// Of which hosts; none: of all that match the filters.
    pub hosts: Vec<Code>,
    /// From which day on; none: the dataset's first.
    pub from: Option<Day>,
    /// The day whose numbers hold.
    pub to: Day,
    /// To where, as it is typed; `~` is the user's own folder.
    pub path: String,
}

impl ReportAsk {
    /// The same as another kind, to a path that ends in it.
    #[must_use]
    pub fn with_kind(self, kind: ReportKind) -> Self {
        let stem = match ReportKind::of(Path::new(&self.path)) {
            Some(_) => self.path.rsplit_once('.').map_or(self.path.as_str(), |(stem, _)| stem),
            None => self.path.as_str(),
        };
        Self { path: format!("{stem}.{}", kind.word()), kind, ..self }
    }

    /// The same to another path; one that ends in a kind asks for it.
    #[must_use]
    pub fn with_path(self, path: String) -> Self {
        let kind = ReportKind::of(Path::new(path.trim())).unwrap_or(self.kind);
        Self { kind, path, ..self }
    }
}
