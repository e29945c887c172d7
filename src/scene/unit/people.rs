//! People as they are.

use super::definition::UnitDefinition;
use crate::model::{Choice, Shortcut};

pub(super) const PEOPLE: UnitDefinition = UnitDefinition {
    choice: Choice {
        word: "people",
        help: "people",
        text: "In people",
        tip: "Tell and draw numbers as people",
        keys: &[Shortcut::plain("5")],
    },
    suffix: "",
    per: None,
    signs: ["", ""],
    divisor: |_, _, _| Some((1, 0)),
    divided_by: |_, _| String::new(),
    undivided: "",
    credit: None,
    most: None,
};
