//! What a unit is.

use crate::model::{Choice, Code, Day, Estimate};

/// What a unit is.
#[derive(Debug)]
pub struct UnitDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// What follows the name of the measure: “per 1,000 inhabitants”; empty for people.
    pub suffix: &'static str,
    /// How many of the unit the whole is, 100 per cent; none: people as they are.
    pub per: Option<f64>,
    /// What follows a number: a space, and the sign of the unit.
    pub sign: [&'static str; 2],
    /// Whether that follows numbers in legends too.
    pub(in crate::scene) in_legends: bool,
    /// By what a host's people are divided on a day, and in which year that was counted; the last is the total of all hosts. None: by nothing
    /// that is known.
    pub(in crate::scene) divisor: Divisor,
    /// What they are divided by, in words.
    pub(in crate::scene) divided_by: fn(Estimate, i16) -> String,
    /// Why a host has no number in it.
    pub undivided: &'static str,
    /// Where the divisors are from.
    pub credit: Option<&'static str>,
    /// The most that any host can have, as it is drawn; none: that depends on the data.
    pub most: Option<i64>,
}

pub(in crate::scene) type Divisor = fn(Code, Day, Option<i64>) -> Option<(i64, i16)>;

/// The whole of a share: symbols and bars are drawn in billionths of it, and in people for each billion inhabitants.
pub(in crate::scene) const WHOLE: i64 = 1_000_000_000;
