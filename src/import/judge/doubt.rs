//! A doubt: one thing that looks wrong about one row.

use crate::import::recipe::{DoubtKind, Remedy};
use crate::model::Day;

/// One thing that looks wrong about one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    /// Of what kind.
    pub kind: DoubtKind,
    /// What would mend it.
    pub remedy: Remedy,
    /// The row's number in the draft.
    pub row: u32,
    /// Why, as far as the kind leaves it open.
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
    /// The row says the same as this one.
    SameAs(u32),
    /// The row says something else than this one.
    OtherThan(u32),
    /// There is no source.
    NoSource,
    /// All hosts are zero on that day.
    AllZero,
    /// A star or a word beside the host's name says that its number stands elsewhere, or nowhere.
    PointsAway,
    /// What stands before and after.
    Beside(u32, u32),
}
