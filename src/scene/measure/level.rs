//! Level: people present, that is the latest report with arrivals and departures since.

use super::{LevelNumber, MeasureDefinition, level_summary};
use crate::{
    model::{Choice, Shortcut},
    posture::Quantity,
    scene::figures,
};

pub(super) const LEVEL: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "level",
        help: "level",
        text: "Level",
        tip: "Show people present, where a strength is known",
        keys: &[Shortcut::plain("2")],
    },
    counts: Quantity::Present,
    legend: "People present",
    solid: || text!("scene-present"),
    numbers: |figures| [figures.present, None],
    level: Some(LevelNumber {
        of: |level| level.present,
        in_scope: |level| level.present,
        twice: |overlap| overlap.present,
        goes_on: true,
    }),
    compares: false,
    arrows: false,
    symbols: figures::levels,
    summary: |subject| level_summary(Quantity::Present, subject, subject.posture.total.figures.present),
};
