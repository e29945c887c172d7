//! Names of places and governments, where they stand.

use super::lexicon::{Sense, Tags};
use crate::model::{Code, Region};

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    Country(Code),
    /// An adjective or people: French, Frenchmen.
    People(Code),
    Capital(Code),
    Office(Code),
    Organisation(Code),
    Mission(Code),
    /// A place within a country.
    Place(Code),
    Region(Option<Region>),
}

impl Name {
    /// The country, or the organisation.
    pub fn code(self) -> Option<Code> {
        match self {
            Self::Country(code)
            | Self::People(code)
            | Self::Capital(code)
            | Self::Office(code)
            | Self::Organisation(code)
            | Self::Mission(code)
            | Self::Place(code) => Some(code),
            Self::Region(_) => None,
        }
    }
}

/// A name where it stands.
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of the name, and all may hold")]
#[derive(Debug, Clone, Copy)]
pub(super) struct Geo {
    pub start: usize,
    pub end: usize,
    pub name: Name,
    /// The prepositions before it.
    pub before: Tags,
    /// The token of the preposition, or its start.
    pub from: usize,
    /// It is followed by “territory”, “capital” and the like: an adjective that names a place.
    pub soil: bool,
    /// It is a border that they are at.
    pub border: bool,
    /// Where the report was written.
    pub dateline: bool,
    /// A small town, whose name may mean something else.
    pub small: bool,
    /// The organisation whose mission it is.
    pub organisation: Option<Code>,
    /// Something of it is meant: “Iran’s”.
    pub owned: bool,
}

/// A number or a time in words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spoken {
    pub length: usize,
    pub sense: Sense,
}

/// Whose mission a name is.
pub(super) fn owner(sense: Sense, name: Name) -> Option<Code> {
    match (sense, name) {
        (Sense::Mission(_, organisation), _) => organisation,
        (_, Name::Organisation(code)) => Some(code),
        _ => None,
    }
}

/// What a sense of a lexicon names; none: it is not a name.
pub(super) fn named(sense: Sense) -> Option<Name> {
    Some(match sense {
        Sense::Country(code) => Name::Country(code),
        Sense::People(code) => Name::People(code),
        Sense::Capital(code) => Name::Capital(code),
        Sense::Office(code) => Name::Office(code),
        Sense::Organisation(code) => Name::Organisation(code),
        Sense::Mission(code, _) => Name::Mission(code),
        Sense::Place(code) => Name::Place(code),
        Sense::Region(region) => Name::Region(region),
        _ => return None,
    })
}
