//! A possible issue of one row.

use crate::import::recipe::{DoubtKind, Remedy};
use crate::model::{Code, Day};

/// A possible issue of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    /// Of what kind.
    pub kind: DoubtKind,
    /// The fix.
    pub remedy: Remedy,
    /// The row's number in the draft.
    pub row: u32,
    /// The reason, where the kind leaves it open.
    pub(in crate::import) why: Why,
}

impl Why {
    /// How many times its own a doubled number is.
    pub fn times(self) -> u8 {
        if let Self::Times(times, ..) = self { times } else { 2 }
    }
}

impl Doubt {
    /// The row beside which this one stands.
    pub(in crate::import) fn beside(&self) -> Option<u32> {
        match self.why {
            Why::SameAs(row) | Why::OtherThan(row) | Why::PartBeside(row) | Why::SecondOf(row) => Some(row),
            _ => None,
        }
    }
}

/// The reason, small enough to keep millions of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The kind says it.
    Kind,
    /// All numbers of the host are even for a long time.
    AlwaysEven,
    /// Most hosts are twice what they are before and after that day.
    WholeDay,
    /// Up to a day all hosts stand at twice what they are after it.
    Until(Day),
    /// It is so many times what it was before and is after, which is given, in several reports one after the other.
    Times(u8, u32, u32),
    /// The day is written in another order than the rest of the column.
    OtherOrder,
    /// It is a part of this row, and larger.
    PartOf(u32),
    /// Nobody knows the last day.
    NoEnd,
    /// The last day is this one, before the first.
    EndBefore(Day),
    /// A spreadsheet took the day for the month.
    Converted,
    /// The point lies in that country.
    LiesIn(Code),
    /// The row duplicates this one.
    SameAs(u32),
    /// The row differs from this one.
    OtherThan(u32),
    /// The row may be a second report of the deployment of this one.
    SecondOf(u32),
    /// The row names the same as this one, but for a column that is not read.
    PartBeside(u32),
    /// The mission was there from the one day to the other; none: it still is.
    Span(Day, Option<Day>),
    /// There is no source.
    NoSource,
    /// All hosts are zero on that day.
    AllZero,
    /// A star or a word next to the host's name says that its number is elsewhere, or withheld.
    PointsAway,
    /// The numbers before and after.
    Beside(u32, u32),
}
