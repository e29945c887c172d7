//! Level: people present, that is the latest report with arrivals and departures since.

use super::definition::{LevelNumber, MeasureDefinition};
use crate::model::{Choice, Shortcut};
use crate::posture::Quantity;
use crate::scene::levels::{self, Shown};

const SHOWN: Shown = Shown { quantity: Quantity::Present, of: |figures| figures.present, goes_on: true };

pub(super) const LEVEL: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "level",
        help: "level",
        text: "Level",
        tip: "Show how many are present, where a strength is known",
        keys: &[Shortcut::plain("2")],
    },
    counts: SHOWN.quantity,
    legend: |thing| text!("scene-legend-present", things = thing.text()),
    solid: || text!("scene-present"),
    numbers: |figures| [(SHOWN.of)(figures), None],
    level: Some(LevelNumber {
        of: |level| level.present,
        in_scope: |level| level.present,
        twice: |overlap| overlap.present,
        goes_on: SHOWN.goes_on,
    }),
    compares: false,
    arrows: false,
    symbols: |asked| levels::of_hosts(asked, SHOWN),
    summary: |subject| levels::summary(subject, SHOWN),
    headline: |subject| levels::headline(subject, SHOWN),
};
