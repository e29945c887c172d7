//! Reported: the latest strength, as it was reported.

use super::definition::{LevelNumber, MeasureDefinition};
use crate::model::{Choice, Shortcut};
use crate::posture::Quantity;
use crate::scene::levels::{self, Shown};

const SHOWN: Shown = Shown { quantity: Quantity::Reported, of: |figures| figures.reported, goes_on: false };

pub(super) const REPORTED: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "reported",
        help: "reported",
        text: "Reported",
        tip: "Show the latest reported strength",
        keys: &[Shortcut::plain("3")],
    },
    counts: SHOWN.quantity,
    legend: |thing| text!("scene-legend-reported", things = thing.text()),
    solid: || text!("scene-reported"),
    numbers: |figures| [(SHOWN.of)(figures), None],
    level: Some(LevelNumber {
        of: |level| level.reported,
        in_scope: |level| level.reported,
        twice: |overlap| overlap.reported,
        goes_on: SHOWN.goes_on,
    }),
    compares: false,
    arrows: false,
    symbols: |asked| levels::of_hosts(asked, SHOWN),
    summary: |subject| levels::summary(subject, SHOWN),
    headline: |subject| levels::headline(subject, SHOWN),
};
