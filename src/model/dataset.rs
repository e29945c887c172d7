//! A dataset: its tables, and what it says that it covers.

use super::{Code, Day, Event, Evidence, Id, Movement, Source, Stage, Strength};

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

/// All records of one dataset, in the order of its files.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Dataset {
    /// Short name: `europe-2022`.
    pub name: String,
    /// Title for readers.
    pub title: String,
    /// What it is, in a paragraph.
    pub description: String,
    /// Licences.
    pub licenses: Vec<License>,
    /// What it covers.
    pub coverage: Coverage,
    /// The day to show first; none: the last day with a record.
    pub opens: Option<Day>,
    /// Remarks about the numbers that are accepted.
    pub accepted: Vec<Accepted>,
    /// Levels.
    pub strengths: Vec<Strength>,
    /// Changes.
    pub movements: Vec<Movement>,
    /// Their steps.
    pub stages: Vec<Stage>,
    /// Context.
    pub events: Vec<Event>,
    /// Sources.
    pub sources: Vec<Source>,
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

    /// The id of a record; none if there is no such row.
    pub fn id(&self, record: RecordRef) -> Option<&Id> {
        match record {
            RecordRef::Strength(i) => self.strengths.get(i as usize).map(|r| &r.id),
            RecordRef::Movement(i) => self.movements.get(i as usize).map(|r| &r.id),
            RecordRef::Stage(i) => self.stages.get(i as usize).map(|r| &r.id),
            RecordRef::Event(i) => self.events.get(i as usize).map(|r| &r.id),
        }
    }

    /// What a record stands on; movements stand on their stages.
    pub fn evidence(&self, record: RecordRef) -> Option<&Evidence> {
        match record {
            RecordRef::Strength(i) => self.strengths.get(i as usize).map(|r| &r.evidence),
            RecordRef::Movement(_) => None,
            RecordRef::Stage(i) => self.stages.get(i as usize).map(|r| &r.evidence),
            RecordRef::Event(i) => self.events.get(i as usize).map(|r| &r.evidence),
        }
    }
}
