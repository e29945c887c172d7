//! The unit in which people are shown: headcount, share of the total, or per 1,000 inhabitants of the host. Each unit is a file, listed here.

mod definition;
mod gauge;
mod people;
mod rate;
mod share;

use crate::message::{decimal, declared};
use crate::{model::defined, words};
use definition::{UnitDefinition, WHOLE};
pub use gauge::Gauge;

defined! {
    /// In which unit people are shown.
    Unit: UnitDefinition, "unit" {
        /// People.
        People = people::PEOPLE,
        /// Of all people of the same measure, in per cent.
        Share = share::SHARE,
        /// For each thousand inhabitants of the host.
        Rate = rate::RATE,
    }
}

impl Unit {
    /// Whether people are told as they are.
    pub fn is_people(self) -> bool {
        self.definition().per.is_none()
    }

    /// An amount of what is drawn as a number without its sign of unit: two digits that matter below one, one after the point
    /// up to a hundred.
    fn number(self, amount: i64) -> String {
        let Some(per) = self.definition().per else { return words::number(amount) };
        let value = amount as f64 / WHOLE as f64 * per;
        let size = value.abs();
        let digits = match size {
            100.0.. => return words::number(value.round() as i64),
            1.0.. => 1,
            _ if size > 0.0 => (1 - size.log10().floor() as i32).clamp(1, 7) as usize,
            _ => 0,
        };
        let text = format!("{size:.digits$}");
        let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
        decimal(&format!("{}{text}", if value < 0.0 { "-" } else { "" }))
    }

    /// A number of the unit in what is drawn.
    pub(super) fn drawn(self, number: f64) -> i64 {
        self.definition().per.map_or(number, |per| number / per * WHOLE as f64).round() as i64
    }

    /// An amount of what is drawn, with its sign of unit, for legends.
    pub(super) fn label(self, amount: i64) -> String {
        let number = self.number(amount);
        if self.definition().in_legends { format!("{number}{}{}", self.space(), self.sign()) } else { number }
    }

    /// What stands between a number and the sign of the unit.
    fn space(self) -> &'static str {
        self.definition().sign[0]
    }

    /// The sign of the unit behind a number; empty for people.
    fn sign(self) -> &'static str {
        declared([Self::SET, self.word(), "sign"], self.definition().sign[1])
    }

    /// What follows the name of a measure: “per 1,000 inhabitants”; empty for people.
    pub fn suffix(self) -> &'static str {
        declared([Self::SET, self.word(), "suffix"], self.definition().suffix)
    }

    /// Why a host has no number in it.
    pub fn undivided(self) -> &'static str {
        declared([Self::SET, self.word(), "undivided"], self.definition().undivided)
    }
}
