//! Each host's part of all people of the measure.

use super::{UnitDefinition, WHOLE};
use crate::model::{Choice, Shortcut};

pub(super) const SHARE: UnitDefinition = UnitDefinition {
    choice: Choice {
        word: "share",
        help: "share (of the total)",
        text: "As share of the total",
        tip: "Tell and draw each host's part of all people of the measure",
        keys: &[Shortcut::plain("6")],
    },
    suffix: "share of the total",
    per: Some(100.0),
    signs: ["\u{a0}%", "\u{a0}%"],
    divisor: |_, _, total| Some((total.filter(|people| *people > 0)?, 0)),
    divided_by: |people, _| format!("of a total of {people}"),
    undivided: "no share, as the total is not known or not above zero",
    credit: None,
    // All of the total.
    most: Some(WHOLE),
};
