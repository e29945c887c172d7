//! How a host's people become what is drawn and shown.

use super::{Unit, WHOLE};
use crate::model::{Code, Day, Estimate, Thing};
use crate::words;

/// How a host's people become what is drawn and shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gauge {
    unit: Unit,
    /// What people are divided by; never zero.
    by: i64,
    /// The year of the inhabitants; 0 in the other units.
    year: i16,
    /// What is counted, where sentences are to say it.
    thing: Thing,
}

impl Gauge {
    /// People as they are.
    pub const PEOPLE: Self = Self { unit: Unit::People, by: 1, year: 0, thing: Thing::People };

    /// The gauge of a host on a day in a unit. None: the total is not a number above zero, or its population is not known.
    pub fn of(unit: Unit, host: Code, day: Day, total: Option<i64>) -> Option<Self> {
        let (by, year) = (unit.definition().divisor)(host, day, total)?;
        Some(Self { unit, by, year, thing: Thing::People })
    }

    /// The same for sentences that say what is counted: “about 6 combat aircraft”. Of people it goes without saying.
    #[must_use]
    pub fn naming(self, thing: Thing) -> Self {
        Self { thing, ..self }
    }

    /// So many people in what is drawn: people, or billionths.
    pub fn amount(self, people: i64) -> i64 {
        if self.unit.is_people() {
            return people;
        }
        (people as f64 / self.by as f64 * WHOLE as f64).round() as i64
    }

    /// An estimate in the unit's words: “about 1,133”, “about 17 %”, “0.13 per 1,000”.
    pub fn tell(self, people: &Estimate) -> String {
        if self.unit.is_people() {
            return words::told(self.thing, words::people(people), people);
        }
        let text = words::people_as(people, |n| self.unit.number(self.amount(n)));
        let any = text.contains(|c: char| c.is_ascii_digit());
        if any { format!("{text}{}{}", self.unit.space(), self.unit.sign()) } else { text }
    }

    /// The same without the sign of the unit, where another number with it follows.
    pub fn short(self, people: &Estimate) -> String {
        let text = self.naming(Thing::People).tell(people);
        let number = text.strip_suffix(self.unit.sign()).and_then(|text| text.strip_suffix(self.unit.space()));
        number.unwrap_or(&text).to_owned()
    }

    /// What the numbers are divided by, in words; empty for people.
    pub fn divisor(self) -> String {
        (self.unit.definition().divided_by)(Estimate::exact(self.by), self.year)
    }
}
