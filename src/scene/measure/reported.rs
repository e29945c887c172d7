//! Reported: the latest strength, as it was reported.

use super::{LevelNumber, MeasureDefinition, level_summary};
use crate::{
    model::{Choice, Shortcut},
    posture::Quantity,
    scene::figures,
};

pub(super) const REPORTED: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "reported",
        help: "reported",
        text: "Reported",
        tip: "Show the latest reported strength",
        keys: &[Shortcut::plain("3")],
    },
    counts: Quantity::Reported,
    legend: "People reported",
    solid: || text!("scene-reported"),
    numbers: |figures| [figures.reported, None],
    level: Some(LevelNumber {
        of: |level| level.reported,
        in_scope: |level| level.reported,
        twice: |overlap| overlap.reported,
        goes_on: false,
    }),
    compares: false,
    arrows: false,
    symbols: figures::levels,
    summary: |subject| level_summary(Quantity::Reported, subject, subject.posture.total.figures.reported),
};
