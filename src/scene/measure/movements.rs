//! Movements: what was promised in the window, and what of it has arrived.

use super::definition::MeasureDefinition;
use crate::model::{Choice, Estimate, Shortcut};
use crate::scene::{Subject, movements::of_host};
use crate::{posture::Quantity, words};

pub(super) const MOVEMENTS: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "movements",
        help: "movements",
        text: "Movements",
        tip: "Show how many were promised and arrived in the window",
        keys: &[Shortcut::plain("1")],
    },
    counts: Quantity::Promised,
    legend: |thing| text!("scene-legend-moved", things = thing.text()),
    solid: || text!("scene-arrived"),
    numbers: |figures| [figures.promised, figures.arrived],
    level: None,
    compares: false,
    arrows: true,
    symbols: |asked| {
        let hosts = asked.hosts();
        hosts.flat_map(|(host, site)| of_host(asked, host, &site)).collect()
    },
    summary,
    headline: |subject| {
        let day = words::long_day(subject.posture.from);
        let under = match subject.posture.total.figures.arrived {
            Some(_) => text!("headline-under-moved", day = day),
            None => text!("headline-under-moved-silent", day = day),
        };
        Some([words::of_movements((subject.dataset, subject.posture, subject.accounts))?, under])
    },
};

fn summary(subject: &Subject<'_>) -> String {
    let (posture, total) = (subject.posture, &subject.posture.total.figures);
    let (since, word) = (words::long_day(posture.from), words::promised(posture.net));
    let told = |count: Estimate| words::told(posture.thing, words::some(&count), &count);
    match (total.promised, total.arrived) {
        (None, _) if subject.dataset.movements.is_empty() => text!("scene-without-movements").to_owned(),
        (None, _) if posture.from > posture.day => text!("scene-before-movements", day = since),
        (None, _) => text!("scene-no-movements", day = since),
        (Some(promised), None) => text!("scene-sum-promised", promised = told(promised), word = word, day = since),
        (Some(promised), Some(arrived)) => {
            text!("scene-sum-moved", promised = told(promised), word = word, day = since, arrived = told(arrived))
        }
    }
}
