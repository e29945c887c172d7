//! Which numbers a measure shows.

use crate::{model::Estimate, posture::Figures, scene::Measure};

/// The numbers that a measure shows through time: promised and arrived, or a level.
pub(super) fn shown_numbers(figures: &Figures, measure: Measure) -> [Option<Estimate>; 2] {
    match measure {
        Measure::Movements | Measure::Change => [figures.promised, figures.arrived],
        Measure::Level => [figures.present, None],
        Measure::Reported => [figures.reported, None],
    }
}
