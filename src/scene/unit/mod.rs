//! In what people are told and drawn: as they are, as a share of the total, or for each thousand inhabitants of the host. Each unit is a file,
//! listed here.

mod definition;
mod gauge;
mod people;
mod rate;
mod share;

use crate::model::{Estimate, defined};
use definition::{UnitDefinition, WHOLE};
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
