//! The order of day, month and year in days that are written in numbers: each text says what it may mean, a whole column which order holds.

use super::calendar::{dated, short_year, year};
use crate::model::{Dated, Day, Precision};

/// What `03/04/2022` means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// Told from the column's values, or else asked.
    #[default]
    Auto,
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
    /// Year, month, day, with a year of two digits: `21-12-31`.
    Ymd,
}

impl DateOrder {
    /// The orders that may hold.
    pub const EACH: [Self; 3] = [Self::Dmy, Self::Mdy, Self::Ymd];

    /// As recipes and flags say it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Dmy => "dmy",
            Self::Mdy => "mdy",
            Self::Ymd => "ymd",
        }
    }

    /// Which part stands first, in words.
    pub fn first(self) -> &'static str {
        match self {
            Self::Auto => text!("import-order-open"),
            Self::Dmy => text!("import-order-day"),
            Self::Mdy => text!("import-order-month"),
            Self::Ymd => text!("import-order-year"),
        }
    }

    /// Its place in [`Self::EACH`].
    pub(super) fn at(self) -> usize {
        match self {
            Self::Auto | Self::Dmy => 0,
            Self::Mdy => 1,
            Self::Ymd => 2,
        }
    }
}

/// What a day in numbers means in each order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readings {
    days: [Option<Dated>; 3],
    /// Parted by dots, it is written with the day first unless the column proves otherwise.
    dotted: bool,
    /// Two digits thrice with hyphens or nothing between them: the year may as well stand first.
    short: bool,
}

/// What one order makes of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// This day.
    Day(Dated),
    /// This day, which only another order reads.
    Against(Dated),
    /// One of several days.
    Open,
    /// None.
    Broken,
}

impl Readings {
    /// What three numbers mean of which the first is not a year of four digits.
    pub fn of([a, b, c]: [&str; 3], mark: Option<char>) -> Option<Self> {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if year(a).is_some() || ![a, b, c].into_iter().all(digits) {
            return None;
        }
        let day = |text: &str| text.parse::<i8>().ok().filter(|d| text.len() <= 2 && (1..=31).contains(d));
        let month = |text: &str| text.parse::<i8>().ok().filter(|m| text.len() <= 2 && (1..=12).contains(m));
        let made = |y: Option<i16>, m: Option<i8>, d: Option<i8>| dated(y?, m?, d?, Precision::Day);
        let last = year(c).or_else(|| short_year(c));
        let ymd = made(short_year(a), month(b), day(c));
        let short = ymd.is_some() && [a, b, c].iter().all(|part| part.len() == 2) && matches!(mark, Some('-') | None);
        let days = [made(last, month(b), day(a)), made(last, month(a), day(b)), ymd];
        Some(Self { days, dotted: mark == Some('.'), short })
    }

    /// The day that an order reads.
    pub fn by(&self, order: DateOrder) -> Option<Day> {
        self.days[order.at()].map(Dated::day)
    }

    /// The orders that are thought of: a year of two digits rarely stands first.
    fn likely(&self) -> impl Iterator<Item = Dated> {
        let [dmy, mdy, ymd] = self.days;
        let ymd = ymd.filter(|_| self.short || (dmy.is_none() && mdy.is_none()));
        [dmy, mdy, ymd].into_iter().flatten()
    }

    /// What an order makes of it.
    pub fn read(&self, order: DateOrder) -> Reading {
        if order == DateOrder::Auto {
            let mut days = self.likely();
            let Some(first) = days.next() else { return Reading::Broken };
            return match self.days[0].filter(|_| self.dotted) {
                Some(day) => Reading::Day(day),
                None if days.all(|day| day == first) => Reading::Day(first),
                None => Reading::Open,
            };
        }
        if let Some(day) = self.days[order.at()] {
            return Reading::Day(day);
        }
        match self.read(DateOrder::Auto) {
            Reading::Day(day) => Reading::Against(day),
            other => other,
        }
    }

    /// The orders that read it, a bit for each.
    pub fn mask(&self) -> usize {
        self.days.iter().enumerate().filter(|(_, day)| day.is_some()).fold(0, |mask, (at, _)| mask | 1 << at)
    }

    /// Whether dots part it.
    pub fn is_dotted(&self) -> bool {
        self.dotted
    }

    /// Whether a year of two digits may well stand first.
    pub fn is_short(&self) -> bool {
        self.short
    }

    /// Whether all orders that read it read the same.
    pub fn is_plain(&self) -> bool {
        let mut days = self.days.into_iter().flatten();
        let first = days.next();
        days.all(|day| Some(day) == first)
    }
}
