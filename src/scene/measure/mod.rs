//! Which of a posture's quantities the map shows. Levels and changes are never mixed. Each measure is a file, listed here.

mod change;
mod definition;
mod level;
mod movements;
mod reported;

use super::{Unit, asked::Asked, measured::Measured, subject::About};
use crate::model::{Estimate, defined};
use crate::posture::Figures;
pub use definition::{LevelNumber, MeasureDefinition};

defined! {
    /// What the symbols show.
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

impl Measure {
    /// The people in some figures that stand for all of them: promised, present or reported.
    pub fn whole(self, figures: &Figures) -> Option<Estimate> {
        (self.definition().numbers)(figures)[0]
    }

    /// Whether it shows changes, not levels.
    pub fn is_of_changes(self) -> bool {
        self.definition().level.is_none()
    }

    /// Whether it shows what movements change up to the day.
    pub(super) fn is_moved(self) -> bool {
        self.is_of_changes() && !self.definition().compares
    }

    /// What it asks of a subject, with one symbol for each host.
    pub(super) fn asks(self, about: About<'_>, unit: Unit) -> Asked<'_> {
        let total = self.whole(&about.0.posture.total.figures).map(|people| people.weight());
        Asked::new(about, unit, total)
    }

    /// What the symbols of all hosts show, largest first.
    pub(super) fn symbols(self, asked: &Asked<'_>) -> Vec<Measured> {
        let mut measured = (self.definition().symbols)(asked);
        measured.sort_by_key(|m| (-m.weight, m.host, m.spot));
        measured
    }
}
