//! What a dataset says about itself, and which of its rows is meant.

use super::{Code, Dataset, Day, Evidence, Id, Source, Table};

/// A row of one of the tables, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordRef {
    /// Row of [`Dataset::strengths`].
    Strength(u32),
    /// Row of [`Dataset::movements`].
    Movement(u32),
    /// Row of [`Dataset::stages`].
    Stage(u32),
    /// Row of [`Dataset::events`].
    Event(u32),
}

/// A licence of the data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct License {
    /// Its short name: `CC0-1.0`.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Where to read it.
    pub path: String,
}

/// What a dataset looked for. Outside of it absence means nothing: “not covered”.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Coverage {
    /// Senders looked for; empty: all.
    pub senders: Vec<Code>,
    /// Hosts looked for; empty: all.
    pub hosts: Vec<Code>,
    /// First day looked at.
    pub from: Option<Day>,
    /// Last day looked at.
    pub until: Option<Day>,
    /// The same in words.
    pub note: String,
}

/// A remark about the numbers that somebody accepts, with the reason. It holds for exactly these records: about others the
/// remark is another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The remark's kind, in the word of the files: `conflict`.
    pub kind: String,
    /// The records that it is about.
    pub records: Vec<Id>,
    /// Why it is accepted.
    pub note: String,
}

/// A running report of one publisher, which strengths name as their series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportSeries {
    /// The name that strengths give.
    pub name: String,
    /// Its title for readers.
    pub title: String,
    /// Each of its days lists all that it counts, so that what it no longer lists has gone.
    pub complete: bool,
}

impl ReportSeries {
    /// The columns of a table of them.
    pub const COLUMNS: [&str; 3] = ["name", "title", "complete"];
    /// The columns that say title and completeness beside the name, in the one exported table of all records.
    pub const FLAT: [&str; 2] = ["series_title", "series_complete"];
    /// “Yes” and “no” in these columns.
    pub const SAID: [&str; 2] = ["yes", "no"];

    /// Whether it is complete, in a word.
    pub const fn said(&self) -> &'static str {
        if self.complete { Self::SAID[0] } else { Self::SAID[1] }
    }

    /// Its title, or else its name.
    pub fn text(&self) -> &str {
        if self.title.is_empty() { &self.name } else { &self.title }
    }
}

impl RecordRef {
    /// Its table.
    pub const fn table(self) -> Table {
        match self {
            Self::Strength(_) => Table::Strengths,
            Self::Movement(_) => Table::Movements,
            Self::Stage(_) => Table::Stages,
            Self::Event(_) => Table::Events,
        }
    }

    /// Its row there.
    pub const fn row(self) -> usize {
        let (Self::Strength(row) | Self::Movement(row) | Self::Stage(row) | Self::Event(row)) = self;
        row as usize
    }
}

impl Dataset {
    /// The source with that id.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    /// The day a claim became public: its own `known_from`, or else the day its source was published.
    /// None: nobody dates it, and it is known in hindsight only.
    pub fn known_from(&self, evidence: &Evidence) -> Option<Day> {
        let published = || self.source(&evidence.source).and_then(|source| source.published);
        evidence.known_from.or_else(published).map(super::Dated::day)
    }
}
