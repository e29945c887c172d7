//! People as they are.

use super::definition::UnitDefinition;
use crate::model::{Choice, Shortcut};

pub(super) const PEOPLE: UnitDefinition = UnitDefinition {
    choice: Choice {
        word: "people",
        help: "people",
        text: "Headcount",
        tip: "Show headcounts",
        keys: &[Shortcut::plain("5")],
    },
    suffix: "",
    per: None,
    sign: ["", ""],
    in_legends: false,
    divisor: |_, _, _| Some((1, 0)),
    divided_by: |_, _| String::new(),
    undivided: "",
    credit: None,
    most: None,
};
