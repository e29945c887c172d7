//! Which of a posture's quantities the map shows. Levels and changes are never mixed. Each measure is a file, listed here.

mod change;
mod level;
mod movements;
mod reported;

use super::{Subject, figures::Asked, measured::Measured};
use crate::{
    message::declared,
    model::{Choice, Estimate, defined},
    posture::{Figures, Level, Overlap, Quantity, ScopeLevel},
    words,
};

defined! {
    /// What the symbols stand for.
    Measure: MeasureDefinition, "measure" {
        /// Changes in the window: arrived within promised.
        Movements = movements::MOVEMENTS,
        /// Levels: people present on the day.
        Level = level::LEVEL,
        /// Levels: the latest reported strength, as it was reported.
        Reported = reported::REPORTED,
        /// More or fewer people than on the earlier day: by movements, and by level where nothing moved.
        Change = change::CHANGE,
    }
}

/// What a measure is.
#[derive(Debug)]
pub struct MeasureDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// What it counts.
    pub counts: Quantity,
    /// What its symbols show, as the heading of the legend; as declared, see [`Measure::legend`].
    pub legend: &'static str,
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
    pub(super) symbols: for<'a> fn(&Asked<'a>) -> Vec<Measured>,
    /// The total in a sentence.
    pub(super) summary: fn(&Subject<'_>) -> String,
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

impl Measure {
    /// What its symbols show, as the heading of the legend.
    pub fn legend(self) -> &'static str {
        declared([Self::SET, self.word(), "legend"], self.definition().legend)
    }

    /// The people in some figures that stand for all of them: promised, present or reported.
    pub fn whole(self, figures: &Figures) -> Option<Estimate> {
        (self.definition().numbers)(figures)[0]
    }

    /// Whether it shows changes, not levels.
    pub fn is_of_changes(self) -> bool {
        self.definition().level.is_none()
    }
}

/// The sentence of a level: “Present, scope all: 1,700”.
fn level_summary(quantity: Quantity, subject: &Subject<'_>, people: Option<Estimate>) -> String {
    let (name, scope) = (words::quantity(quantity), subject.posture.scope.word());
    let people = people.map_or_else(|| text!("number-not-known").to_owned(), |people| words::people(&people));
    if subject.posture.total.figures.stale {
        text!("scene-sum-level-old", name = name, scope = scope, people = people)
    } else {
        text!("scene-sum-level", name = name, scope = scope, people = people)
    }
}
