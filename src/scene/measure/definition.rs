//! What a measure is.

use crate::model::{Choice, Estimate, Thing};
use crate::posture::{Figures, Level, Overlap, Quantity, ScopeLevel};
use crate::scene::{Subject, asked::Asked, measured::Measured};

/// What a measure is.
#[derive(Debug)]
pub struct MeasureDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// What it counts.
    pub counts: Quantity,
    /// What its symbols show of a thing, as the heading of the legend.
    pub legend: fn(Thing) -> String,
    /// What a solid symbol is.
    pub solid: fn() -> &'static str,
    /// The number that it ranks by, and the part of it that is drawn within.
    pub numbers: fn(&Figures) -> [Option<Estimate>; 2],
    /// Which level it shows; none: changes.
    pub level: Option<LevelNumber>,
    /// Whether it compares the day with the start of the window, and shows both dates.
    pub compares: bool,
    /// Whether arrows may show where people come from.
    pub arrows: bool,
    /// What the symbols of all hosts show.
    pub(in crate::scene) symbols: for<'a> fn(&Asked<'a>) -> Vec<Measured>,
    /// The total in a sentence.
    pub(in crate::scene) summary: fn(&Subject<'_>) -> String,
    /// Who is where, when and how many, and what that is; none: there is nothing to say but the summary.
    pub(in crate::scene) headline: fn(&Subject<'_>) -> Option<[String; 2]>,
}

/// Where a level is found in the answers that have one.
#[derive(Debug)]
pub struct LevelNumber {
    /// In one key.
    pub of: fn(&Level) -> Estimate,
    /// In one scope on a day of a series.
    pub in_scope: fn(&ScopeLevel) -> Estimate,
    /// Who may be counted twice.
    pub twice: fn(&Overlap) -> Estimate,
    /// Whether arrivals and departures since the last report are added.
    pub goes_on: bool,
}
