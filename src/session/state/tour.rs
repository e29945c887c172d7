//! A tour of the window: six things to do, one after the other.

use crate::model::Day;
use crate::scene::Measure;

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TourStep {
    /// Select a country.
    Select,
    /// Open the records behind a number.
    Records,
    /// Go to another day.
    Day,
    /// Go back to what was known.
    Known,
    /// Show another measure.
    Measure,
    /// See how a picture goes out.
    Picture,
}

impl TourStep {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [Self::Select, Self::Records, Self::Day, Self::Known, Self::Measure, Self::Picture];
}

/// Where a tour is, and what was shown when its step began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tour {
    /// Which step, counted from 0.
    pub at: usize,
    /// The day then.
    pub day: Day,
    /// Whether a known-on day was chosen then.
    pub known: bool,
    /// The measure then.
    pub measure: Measure,
}

impl Tour {
    /// What is to be done now.
    pub fn step(self) -> TourStep {
        TourStep::ALL[self.at.min(TourStep::ALL.len() - 1)]
    }
}
