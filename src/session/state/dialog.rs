//! What lies over the window.

use crate::model::{RecordRef, Texts};
use crate::posture::{Finding, FindingKind, Severity};
use crate::session::document::{Place, Recovery, Unfinished};
use crate::session::form::{Bulk, Form};
use crate::session::jobs::{Afterwards, Importing, Leave, Outgoing, ReadAsk};
use crate::session::view::{Print, ReportAsk};
use std::path::PathBuf;

/// Which findings are listed, and of which one a note is being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FindingsView {
    /// Only of this severity; none: all.
    pub severity: Option<Severity>,
    /// Only of this kind; none: all.
    pub kind: Option<FindingKind>,
    /// The note that is being written.
    pub noting: Option<Noting>,
}

impl FindingsView {
    /// The same list while a note to a finding is written.
    #[must_use]
    pub fn noting(&self, finding: &Finding, note: String) -> Self {
        let noting = Noting { kind: finding.kind(), records: finding.records.clone(), note };
        Self { noting: Some(noting), ..self.clone() }
    }
}

/// A note with which a finding is to be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noting {
    /// The finding's kind.
    pub kind: FindingKind,
    /// The finding's records.
    pub records: Vec<RecordRef>,
    /// The note as far as it is typed.
    pub note: String,
}

impl Noting {
    /// Whether it is a note to that finding.
    pub fn is_of(&self, finding: &Finding) -> bool {
        (self.kind, &self.records) == (finding.kind(), &finding.records)
    }
}

/// What is being typed of layers, ranges and distances.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LayersTyped {
    /// The path of a file.
    pub path: String,
    /// A range.
    pub range: String,
    /// A distance.
    pub distance: String,
}

/// What of the guide is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GuideView {
    /// Which group.
    pub group: usize,
    /// The words that are looked for; empty: none.
    pub search: String,
}

/// What lies over the window.
#[derive(Debug, Clone, PartialEq)]
pub enum Dialog {
    /// Search and commands.
    Palette,
    /// The guide, the glossary and all shortcuts.
    Help(GuideView),
    /// What to begin with.
    Start,
    /// A report that is to go out.
    Report(Box<ReportAsk>),
    /// What the program is, and whose data are part of it.
    About,
    /// What is wrong with the dataset's files.
    Problems,
    /// All findings.
    Findings(FindingsView),
    /// A path to open, typed; or to open beside what is open.
    OpenPath(String),
    /// What is to go out as a picture, a film or a page.
    Print(Box<Print>),
    /// A folder to save that dataset to, what follows when it is saved, and the folder as it is typed.
    SaveFolder(Place, Afterwards, String),
    /// Datasets are about to open: in the place of what is open, or beside it.
    Second(Vec<Place>),
    /// The texts around the map as they are typed.
    Texts(Texts),
    /// The same while colours are chosen.
    Colors(Texts),
    /// Layers, ranges and distances, with what is being typed.
    Layers(LayersTyped),
    /// A file that may be a layer or a table: as what it is to be opened.
    LayerOrTable(PathBuf),
    /// The files that are open.
    Files,
    /// What is to go out, and to where.
    Export(Outgoing),
    /// Public sources; the one whose licence is read.
    Sources(Option<String>),
    /// A dataset was not saved, and why.
    NotSaved(Place, String),
    /// The dataset is changed and not saved: what to do before it is left.
    Unsaved(Leave),
    /// Records that are being written.
    Form(Box<Form>),
    /// Files of a dataset were changed by somebody else, which ones.
    FilesChanged(Place, Vec<String>),
    /// Several records that are to be changed at once.
    Bulk(Box<Bulk>),
    /// A foreign table that is being decided about.
    Import(Box<Importing>),
    /// A text that is to be read, and what is known of it, as it is typed.
    ReadText(Box<ReadAsk>),
    /// The path of a text that is to be read, typed, with what is known of the text already.
    TextPath(Box<ReadAsk>, String),
    /// What an earlier run changed of a dataset and did not save.
    Recover(Box<Recovery>),
    /// What earlier runs left of datasets that are not open.
    Unfinished(Vec<Unfinished>),
    /// The records behind a number.
    Records {
        /// The number and what it is.
        title: String,
        /// The records.
        records: Vec<RecordRef>,
    },
}
