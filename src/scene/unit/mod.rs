//! In what people are told and drawn: as they are, as a share of the total, or for each thousand inhabitants of the host. Each unit is a file,
//! listed here.

mod gauge;
mod people;
mod rate;
mod share;

use crate::model::{Choice, Code, Day, Estimate, defined};
pub use gauge::Gauge;

defined! {
    /// In what people are told and drawn.
    Unit: UnitDefinition, "unit" {
        /// People.
        People = people::PEOPLE,
        /// Of all people of the same measure, in per cent.
        Share = share::SHARE,
        /// For each thousand inhabitants of the host.
        Rate = rate::RATE,
    }
}

/// What a unit is.
#[derive(Debug)]
pub struct UnitDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// What stands behind the measure's name: “per 1,000 inhabitants”; empty for people.
    pub suffix: &'static str,
    /// How many of the unit the whole is, 100 per cent; none: people as they are.
    pub per: Option<f64>,
    /// What stands behind a number, in sentences and in legends.
    pub(super) signs: [&'static str; 2],
    /// By what a host's people are divided on a day, and in which year that was counted; the last is the total of all hosts. None: by nothing
    /// that is known.
    pub(super) divisor: Divisor,
    /// What they are divided by, in words.
    pub(super) divided_by: fn(Estimate, i16) -> String,
    /// Why a host has no number in it.
    pub undivided: &'static str,
    /// Where the divisors are from.
    pub credit: Option<&'static str>,
    /// The most that any host can have, as it is drawn; none: that depends on the data.
    pub most: Option<i64>,
}

type Divisor = fn(Code, Day, Option<i64>) -> Option<(i64, i16)>;

/// The whole of a share: symbols and bars are drawn in billionths of it, and in people for each billion inhabitants.
const WHOLE: i64 = 1_000_000_000;

impl Unit {
    /// Whether people are told as they are.
    pub fn is_people(self) -> bool {
        self.definition().per.is_none()
    }

    /// An amount of what is drawn as a number without its sign of unit: two digits that matter below one, one after the point
    /// up to a hundred.
    fn number(self, amount: i64) -> String {
        let Some(per) = self.definition().per else { return Estimate::exact(amount).to_string() };
        let value = amount as f64 / WHOLE as f64 * per;
        let size = value.abs();
        let digits = match size {
            100.0.. => return Estimate::exact(value.round() as i64).to_string(),
            1.0.. => 1,
            _ if size > 0.0 => (1 - size.log10().floor() as i32).clamp(1, 7) as usize,
            _ => 0,
        };
        let text = format!("{size:.digits$}");
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        format!("{}{text}", if value < 0.0 { "−" } else { "" })
    }

    /// An amount of what is drawn, with its sign of unit, for legends.
    pub(super) fn label(self, amount: i64) -> String {
        format!("{}{}", self.number(amount), self.definition().signs[1])
    }
}
