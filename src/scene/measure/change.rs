//! Change: how many more or fewer than at the window's start.

use super::MeasureDefinition;
use crate::{
    model::{Choice, Shortcut},
    scene::{Subject, change},
};

pub(super) const CHANGE: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "change",
        help: "change",
        text: "Change",
        tip: "Show how many more or fewer there are than at the window's start",
        keys: &[Shortcut::plain("4")],
    },
    counts: "promised",
    legend: "More or fewer people",
    solid: "present",
    numbers: |figures| [figures.promised, figures.arrived],
    level: None,
    compares: true,
    arrows: false,
    symbols: change::of_hosts,
    summary,
};

fn summary(subject: &Subject<'_>) -> String {
    let Some(before) = subject.before else { return "No earlier day to compare with".to_owned() };
    let net = if subject.posture.net { "Net change" } else { "Change" };
    let (from, to) = (before.posture.day.long(), subject.posture.day.long());
    format!("{net} from {from} to {to}: {}", change::summary(before, subject.now()))
}
