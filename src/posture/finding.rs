//! What a remark about the numbers is.

use crate::model::{Code, RecordRef, Scope};

/// What kind of remark the posture makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A later strength is not what the moves before it led to expect.
    Gap,
    /// Sources differ.
    Conflict,
    /// The latest strength is older than the expiry.
    Stale,
    /// Parts do not add up to their parent.
    Parts,
    /// More arrived than was announced.
    TooManyArrived,
    /// More left than was known to be there.
    BelowZero,
    /// An organisation's strength and its members' records may count the same people.
    Overlap,
    /// Ordered or on its way long ago, and no arrival is known.
    Overdue,
}

/// How much a remark should worry a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The records contradict each other: a number is wrong somewhere.
    Contradiction,
    /// A number may mislead.
    Doubt,
    /// Something is not known.
    Note,
}

impl Severity {
    /// The word as written in JSON and tables.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Contradiction => "contradiction",
            Self::Doubt => "doubt",
            Self::Note => "note",
        }
    }
}

impl FindingKind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Gap,
        Self::Conflict,
        Self::Stale,
        Self::Parts,
        Self::TooManyArrived,
        Self::BelowZero,
        Self::Overlap,
        Self::Overdue,
    ];

    /// The word as written in JSON and files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Conflict => "conflict",
            Self::Stale => "stale",
            Self::Parts => "parts",
            Self::TooManyArrived => "too-many-arrived",
            Self::BelowZero => "below-zero",
            Self::Overlap => "overlap",
            Self::Overdue => "overdue",
        }
    }

    /// How much it should worry.
    pub const fn severity(self) -> Severity {
        match self {
            Self::TooManyArrived | Self::BelowZero => Severity::Contradiction,
            Self::Gap | Self::Conflict | Self::Overlap | Self::Parts => Severity::Doubt,
            Self::Stale | Self::Overdue => Severity::Note,
        }
    }
}

/// A remark about the numbers, with the records it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// Where; none: not in one host.
    pub host: Option<Code>,
    /// About whose forces, and in what scope; none: about several.
    pub whose: Option<(Code, Scope)>,
    /// What is remarked, without place and sender: those are to be named in front of it.
    pub text: String,
    /// The records.
    pub records: Vec<RecordRef>,
}
