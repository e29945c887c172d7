//! What a finding is: data, of which [`words`](crate::words) make a sentence.

use crate::model::{Accepted, Code, Dataset, Day, Estimate, Id, RecordRef, Scope, words};
use std::collections::BTreeSet;

words! {
    /// The kind of a finding.
    FindingKind, "kind of finding" {
        /// A later strength is not what the moves before it led to expect.
        Gap = "gap",
        /// Sources differ.
        Conflict = "conflict",
        /// The latest strength is older than the expiry.
        Stale = "stale",
        /// Parts do not add up to their parent.
        Parts = "parts",
        /// More arrived than was announced.
        TooManyArrived = "too-many-arrived",
        /// More left than was known to be there.
        BelowZero = "below-zero",
        /// An organisation's strength and its members' records may count the same people.
        Overlap = "overlap",
        /// Ordered or on its way long ago, and no arrival is known.
        Overdue = "overdue",
        /// Two movements may be one, reported by two sources.
        SecondReport = "second-report",
    }
}

words! {
    /// How much a finding should worry a reader.
    Severity, "severity" {
        /// The records contradict each other: a number is wrong somewhere.
        Contradiction = "contradiction",
        /// A number may mislead.
        Doubt = "doubt",
        /// Something is not known.
        Note = "note",
    }
}

impl FindingKind {
    /// How much it should worry.
    pub const fn severity(self) -> Severity {
        match self {
            Self::TooManyArrived | Self::BelowZero => Severity::Contradiction,
            Self::Gap | Self::Conflict | Self::Overlap | Self::Parts | Self::SecondReport => Severity::Doubt,
            Self::Stale | Self::Overdue => Severity::Note,
        }
    }
}

/// What is found, with its numbers.
#[expect(missing_docs, reason = "the sentence of a variant names its fields")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The latest strength, of this day, is older than the expiry on the day of the question.
    Stale { reported: Estimate, on: Day, now: Day },
    /// More left than were reported.
    MoreLeft { reported: Estimate, on: Day },
    /// The strength of that day is lower than the moves before it led to expect.
    Fewer { reported: Estimate, on: Day, by: Estimate },
    /// It is higher.
    More { reported: Estimate, on: Day, by: Estimate },
    /// The parts of a movement are more than its whole.
    PartsExceed { parts: Estimate, whole: Estimate },
    /// The parts of a strength, of the same day, are more than it.
    BreakdownExceeds { parts: Estimate, whole: Estimate, on: Day },
    /// The parts of a movement are fewer than its whole.
    PartsLack { parts: Estimate, whole: Estimate },
    /// More arrived than were announced.
    TooManyArrived { arrived: Estimate },
    /// More left or were called off than a movement had.
    MoreCalledOff { whole: Estimate },
    /// Ordered or on its way since that day, so many days ago, and no arrival is known.
    Overdue { on: Day, days: i32 },
    /// Two sources report so many of one step; both are added.
    SecondReport { people: Estimate, on: Day, other: Estimate, then: Day },
    /// An organisation's strength may count its members' people; their sum, if there is one.
    Overlap { sum: Option<Estimate> },
    /// One source is shown, another says something else.
    Conflict { shown: Estimate, other: Estimate },
}

impl Remark {
    /// Its kind.
    pub const fn kind(&self) -> FindingKind {
        match self {
            Self::Stale { .. } => FindingKind::Stale,
            Self::Fewer { .. } | Self::More { .. } => FindingKind::Gap,
            Self::PartsExceed { .. } | Self::BreakdownExceeds { .. } | Self::PartsLack { .. } => FindingKind::Parts,
            Self::TooManyArrived { .. } => FindingKind::TooManyArrived,
            Self::MoreLeft { .. } | Self::MoreCalledOff { .. } => FindingKind::BelowZero,
            Self::Overdue { .. } => FindingKind::Overdue,
            Self::Overlap { .. } => FindingKind::Overlap,
            Self::Conflict { .. } => FindingKind::Conflict,
            Self::SecondReport { .. } => FindingKind::SecondReport,
        }
    }
}

/// A finding about the numbers, with its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where; none: not in one host.
    pub host: Option<Code>,
    /// About whose forces, and in what scope; none: about several.
    pub whose: Option<(Code, Scope)>,
    /// What is found.
    pub remark: Remark,
    /// The records.
    pub records: Vec<RecordRef>,
}

impl Finding {
    /// Its kind.
    pub const fn kind(&self) -> FindingKind {
        self.remark.kind()
    }

    /// The acceptance of it; none: it is open.
    pub fn accepted<'a>(&self, data: &'a Dataset) -> Option<&'a Accepted> {
        accepted(data, self.kind(), &self.records)
    }
}

/// The acceptance of a finding of that kind about exactly these records; none: it is open.
pub fn accepted<'a>(data: &'a Dataset, kind: FindingKind, records: &[RecordRef]) -> Option<&'a Accepted> {
    let mut of_kind = data.accepted.iter().filter(|one| one.kind == kind.word()).peekable();
    of_kind.peek()?;
    let ids: BTreeSet<&Id> = records.iter().filter_map(|record| data.id(*record)).collect();
    of_kind.find(|one| one.records.iter().collect::<BTreeSet<_>>() == ids)
}
