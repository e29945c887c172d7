//! Each host's part of all people of the measure.

use super::{UnitDefinition, WHOLE};
use crate::model::{Choice, Shortcut};

pub(super) const SHARE: UnitDefinition = UnitDefinition {
    choice: Choice {
        word: "share",
        help: "share (of the total)",
        text: "Share of total",
        tip: "Show each host’s share of the total",
        keys: &[Shortcut::plain("6")],
    },
    suffix: "share of the total",
    per: Some(100.0),
    sign: ["\u{a0}", "%"],
    in_legends: true,
    divisor: |_, _, total| Some((total.filter(|people| *people > 0)?, 0)),
    divided_by: |people, _| text!("scene-of-total", people = people),
    undivided: "no share, because the total is not known or is zero",
    credit: None,
    // All of the total.
    most: Some(WHOLE),
};
