//! People for each thousand inhabitants of the host.

use super::definition::UnitDefinition;
use crate::geo::{INHABITANTS, Population};
use crate::model::{Choice, Shortcut};

pub(super) const RATE: UnitDefinition = UnitDefinition {
    choice: Choice {
        word: "per-1000",
        help: "per-1000 (inhabitants)",
        text: "Per 1,000 inhabitants",
        tip: "Show the number per 1,000 inhabitants of the host",
        keys: &[Shortcut::plain("7")],
    },
    suffix: "per 1,000 inhabitants",
    per: Some(1000.0),
    sign: [" ", "per 1,000"],
    in_legends: false,
    divisor: |host, day, _| Population::embedded().of(host, day.date().year()).map(|found| (found.people, found.year)),
    divided_by: |people, year| text!("scene-of-inhabitants", people = people, year = year.to_string()),
    undivided: "no rate, because there is no population figure",
    credit: Some(INHABITANTS),
    most: None,
};
