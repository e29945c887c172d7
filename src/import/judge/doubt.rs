//! A possible issue of one row.

use crate::import::recipe::{DoubtKind, Remedy};
use crate::model::Day;

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
    /// The row duplicates this one.
    SameAs(u32),
    /// The row differs from this one.
    OtherThan(u32),
    /// There is no source.
    NoSource,
    /// All hosts are zero on that day.
    AllZero,
    /// A star or a word next to the host's name says that its number is elsewhere, or withheld.
    PointsAway,
    /// The numbers before and after.
    Beside(u32, u32),
}
