//! In what people are told and drawn: as they are, as a share of the total, or for each thousand inhabitants of the host.

use super::Measure;
use crate::{
    geo::{Inhabitants, Population},
    model::{Code, Day, Estimate, UnknownWord},
    posture::Figures,
    words,
};
use std::str::FromStr;

/// In what people are told and drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// People.
    #[default]
    People,
    /// Of all people of the same measure, in per cent.
    Share,
    /// For each thousand inhabitants of the host.
    Rate,
}

impl Unit {
    /// All of them, in the order of menus.
    pub const ALL: &'static [Self] = &[Self::People, Self::Share, Self::Rate];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Share => "share",
            Self::Rate => "per-1000",
        }
    }

    /// What stands behind the measure's name where the numbers are not people: “per 1,000 inhabitants”.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::People => "",
            Self::Share => "share of the total",
            Self::Rate => "per 1,000 inhabitants",
        }
    }
}

impl FromStr for Unit {
    type Err = UnknownWord;
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.iter().copied().find(|unit| unit.word() == text).ok_or_else(|| UnknownWord {
            word: text.to_owned(),
            set: "unit",
            allowed: Self::ALL.iter().map(|unit| unit.word()).collect::<Vec<_>>().join(", "),
        })
    }
}

/// The whole of a share: symbols and bars are drawn in billionths of it, and in people for each billion inhabitants.
pub(crate) const WHOLE: i64 = 1_000_000_000;

/// How a host's people become what is drawn and told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gauge {
    unit: Unit,
    /// By what people are divided: nobody is divided by nobody.
    by: i64,
    /// The year of the inhabitants; 0 in the other units.
    year: i16,
}

impl Gauge {
    /// People as they are.
    pub const PEOPLE: Self = Self { unit: Unit::People, by: 1, year: 0 };

    /// The gauge of a host on a day in a unit. None: the total is not a number above zero, or nobody says how many live there.
    pub fn of(unit: Unit, host: Code, day: Day, total: Option<i64>) -> Option<Self> {
        match unit {
            Unit::People => Some(Self::PEOPLE),
            Unit::Share => Some(Self { unit, by: total.filter(|people| *people > 0)?, year: 0 }),
            Unit::Rate => {
                let Inhabitants { people, year } = Population::embedded().of(host, day.date().year())?;
                Some(Self { unit, by: people, year })
            }
        }
    }

    /// So many people in what is drawn: people, or billionths.
    pub fn amount(self, people: i64) -> i64 {
        if self.unit == Unit::People {
            return people;
        }
        (people as f64 / self.by as f64 * WHOLE as f64).round() as i64
    }

    /// An estimate in the unit's words: “about 1,133”, “about 17 %”, “0.13 per 1,000”.
    pub fn tell(self, people: &Estimate) -> String {
        if self.unit == Unit::People {
            return words::people(people);
        }
        let text = words::people_as(people, |n| self.unit.number(self.amount(n)));
        let any = text.contains(|c: char| c.is_ascii_digit());
        if any { format!("{text}{}", self.sign()) } else { text }
    }

    /// The same without the sign of the unit, where another number with it follows.
    pub fn short(self, people: &Estimate) -> String {
        let text = self.tell(people);
        text.strip_suffix(self.sign()).unwrap_or(&text).to_owned()
    }

    /// What stands behind a number of the unit.
    fn sign(self) -> &'static str {
        match self.unit {
            Unit::People => "",
            Unit::Share => "\u{a0}%",
            Unit::Rate => " per 1,000",
        }
    }

    /// What the numbers are divided by, in words; empty for people.
    pub fn divisor(self) -> String {
        let by = Estimate::exact(self.by);
        match self.unit {
            Unit::People => String::new(),
            Unit::Share => format!("of a total of {by}"),
            Unit::Rate => format!("of {by} inhabitants in {}", self.year),
        }
    }
}

impl Unit {
    /// An amount of what is drawn as a number without its sign of unit: two digits that matter below one, one after the point
    /// up to a hundred.
    fn number(self, amount: i64) -> String {
        let value = match self {
            Self::People => return Estimate::exact(amount).to_string(),
            Self::Share => amount as f64 / WHOLE as f64 * 100.0,
            Self::Rate => amount as f64 / WHOLE as f64 * 1000.0,
        };
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
        match self {
            Self::Share => format!("{}\u{a0}%", self.number(amount)),
            Self::People | Self::Rate => self.number(amount),
        }
    }
}

/// The people of a measure in some figures that stand for all of them: promised, present or reported.
pub fn whole(figures: &Figures, measure: Measure) -> Option<Estimate> {
    match measure {
        Measure::Movements | Measure::Change => figures.promised,
        Measure::Level => figures.present,
        Measure::Reported => figures.reported,
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
