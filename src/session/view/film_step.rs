//! From one picture of a film to the next.

use crate::model::words;
use jiff::{Span, ToSpan as _};

words! {
    /// From one picture to the next.
    FilmStep, "step" or Change {
        /// To the next day on which something changes.
        Change = "change",
        /// A day.
        Day = "day",
        /// Seven days.
        Week = "week",
        /// A month: on the same day of each, or its last.
        Month = "month",
        /// A year.
        Year = "year",
    }
}

impl FilmStep {
    /// How long a picture is shown where nobody says it, in milliseconds.
    pub const fn pace(self) -> u32 {
        match self {
            Self::Change | Self::Year => 800,
            Self::Day => 100,
            Self::Week | Self::Month => 250,
        }
    }

    /// So many steps; none: they have no length.
    pub(in crate::session) fn times(self, n: i64) -> Option<Span> {
        Some(match self {
            Self::Change => return None,
            Self::Day => n.days(),
            Self::Week => n.weeks(),
            Self::Month => n.months(),
            Self::Year => n.years(),
        })
    }
}
