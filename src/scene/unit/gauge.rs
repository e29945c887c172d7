//! How a host's people become what is drawn and shown.

use super::{Unit, WHOLE};
use crate::{
    model::{Code, Day, Estimate},
    words,
};

/// How a host's people become what is drawn and shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gauge {
    unit: Unit,
    /// What people are divided by; never zero.
    by: i64,
    /// The year of the inhabitants; 0 in the other units.
    year: i16,
}

impl Gauge {
    /// People as they are.
    pub const PEOPLE: Self = Self { unit: Unit::People, by: 1, year: 0 };

    /// The gauge of a host on a day in a unit. None: the total is not a number above zero, or its population is not known.
    pub fn of(unit: Unit, host: Code, day: Day, total: Option<i64>) -> Option<Self> {
        let (by, year) = (unit.definition().divisor)(host, day, total)?;
        Some(Self { unit, by, year })
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
            return words::people(people);
        }
        let text = words::people_as(people, |n| self.unit.number(self.amount(n)));
        let any = text.contains(|c: char| c.is_ascii_digit());
        if any { format!("{text}{}{}", self.unit.space(), self.unit.sign()) } else { text }
    }

    /// The same without the sign of the unit, where another number with it follows.
    pub fn short(self, people: &Estimate) -> String {
        let text = self.tell(people);
        let number = text.strip_suffix(self.unit.sign()).and_then(|text| text.strip_suffix(self.unit.space()));
        number.unwrap_or(&text).to_owned()
    }

    /// What the numbers are divided by, in words; empty for people.
    pub fn divisor(self) -> String {
        (self.unit.definition().divided_by)(Estimate::exact(self.by), self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(of: i64) -> Gauge {
        Gauge::of(Unit::Share, Code::new("POL"), Day::ymd(2022, 2, 13), Some(of)).unwrap()
    }

    #[test]
    fn shares_and_rates_keep_the_sources_words() {
        let told = |people: Estimate| share(6000).tell(&people);
        assert_eq!(told(Estimate::exact(1700)), "28.3\u{a0}%");
        assert_eq!(told(Estimate::about(1133)), "about 18.9\u{a0}%");
        assert_eq!(told(Estimate::range(900, 1000)), "15–16.7\u{a0}%");
        assert_eq!(told(Estimate::more_than(900)), "more than 15\u{a0}%");
        assert_eq!(told(Estimate::unknown()), "number not known");
        assert_eq!(told(Estimate::ZERO), "0\u{a0}%");
        assert_eq!(told(Estimate::exact(1)), "0.017\u{a0}%");
        let rate = Gauge::of(Unit::Rate, Code::new("POL"), Day::ymd(2022, 2, 13), None).unwrap();
        assert_eq!(rate.tell(&Estimate::exact(4700)), "0.13 per 1,000");
        assert_eq!(rate.divisor(), "of 36,821,749 inhabitants in 2022");
        assert_eq!(Gauge::PEOPLE.tell(&Estimate::about(1133)), "about 1,133");
    }

    #[test]
    fn nothing_is_divided_by_nobody() {
        let day = Day::ymd(2022, 2, 13);
        for total in [None, Some(0), Some(-700)] {
            assert_eq!(Gauge::of(Unit::Share, Code::new("POL"), day, total), None);
        }
        assert_eq!(Gauge::of(Unit::Rate, Code::new("TWN"), day, Some(1)), None);
    }

    #[test]
    fn words_read_and_write() {
        for unit in Unit::ALL {
            assert_eq!(unit.word().parse(), Ok(*unit));
        }
        assert!("percent".parse::<Unit>().is_err());
    }
}
