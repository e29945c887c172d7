//! Movements: what was promised in the window, and what of it has arrived.

use super::MeasureDefinition;
use crate::{
    model::{Choice, Shortcut},
    scene::{Subject, movements::of_host},
};

pub(super) const MOVEMENTS: MeasureDefinition = MeasureDefinition {
    choice: Choice {
        word: "movements",
        help: "movements",
        text: "Movements",
        tip: "Show what was promised and what has arrived in the window",
        keys: &[Shortcut::plain("1")],
    },
    counts: "promised",
    legend: "People moved",
    solid: "arrived",
    numbers: |figures| [figures.promised, figures.arrived],
    level: None,
    compares: false,
    arrows: true,
    symbols: |asked| {
        let hosts = asked.hosts();
        hosts.flat_map(|(host, site)| of_host((asked.subject, asked.gist), host, &site)).collect()
    },
    summary,
};

fn summary(subject: &Subject<'_>) -> String {
    let (posture, total) = (subject.posture, &subject.posture.total.figures);
    let (net, since) = (if posture.net { "net " } else { "" }, posture.from.long());
    match (total.promised, total.arrived) {
        (None, _) => format!("No movements since {since}"),
        (Some(promised), None) => format!("{promised} {net}promised since {since}, no arrival reported"),
        (Some(promised), Some(arrived)) => format!("{promised} {net}promised since {since}, {arrived} arrived"),
    }
}
