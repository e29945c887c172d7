//! Change: more or fewer people since the start of the window.

use super::definition::MeasureDefinition;
use crate::model::{Choice, Shortcut};
use crate::scene::{Subject, change};
use crate::{posture::Quantity, words};

pub(super) const CHANGE: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "change",
        help: "change",
        text: "Change",
        tip: "Show the change since the start of the window",
        keys: &[Shortcut::plain("4")],
    },
    counts: Quantity::Promised,
    legend: |thing| text!("scene-legend-change", things = words::thing(thing)),
    solid: || text!("scene-present"),
    numbers: |figures| [figures.promised, figures.arrived],
    level: None,
    compares: true,
    arrows: false,
    symbols: change::of_hosts,
    summary,
    headline: |subject| Some([summary(subject), String::new()]),
};

fn summary(subject: &Subject<'_>) -> String {
    let Some(before) = subject.before else { return text!("scene-no-earlier-day").to_owned() };
    let (from, to) = (words::long_day(before.posture.day), words::long_day(subject.posture.day));
    let what = change::summary(before, subject.now());
    if subject.posture.net {
        text!("scene-sum-net-change", from = from, to = to, what = what)
    } else {
        text!("scene-sum-change", from = from, to = to, what = what)
    }
}
