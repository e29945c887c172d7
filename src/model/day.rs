//! Civil days, ranges of them, and dates that are known only to the month, quarter or year.

use crate::message::{self, DayForm};
use jiff::civil::Date;
use std::{fmt, ops, str::FromStr};

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// A civil day, counted from 1970-01-01. Written as ISO 8601.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// The text is not a day that exists.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("model-day", text = _0.as_str()))]
pub struct DayError(pub String);

impl Day {
    /// The day for a year, month and day known when the program is written.
    ///
    /// # Panics
    /// If there is no such day.
    pub const fn ymd(year: i16, month: i8, day: i8) -> Self {
        let _checked = jiff::civil::date(year, month, day);
        Self(days_from_civil(year as i32, month as i32, day as i32))
    }

    /// The day that many days after 1970-01-01.
    pub const fn from_number(days: i32) -> Self {
        Self(days)
    }

    /// Days since 1970-01-01.
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The same day as a calendar date; days outside of the years −9999 to 9999 are held to the ends.
    pub fn date(self) -> Date {
        let end = if self.0 < 0 { Date::MIN } else { Date::MAX };
        EPOCH.checked_add(jiff::Span::new().days(self.0.clamp(-4_371_587, 2_932_896))).unwrap_or(end)
    }

    /// In a form of the language: “13 February 2022”.
    pub fn written(self, form: DayForm) -> String {
        let date = self.date();
        message::day(form, (date.year(), date.month(), date.day()))
    }

    /// “13 February 2022”.
    pub fn long(self) -> String {
        self.written(DayForm::Long)
    }

    /// “13 Feb 2022”.
    pub fn short(self) -> String {
        self.written(DayForm::Short)
    }
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, “chrono-compatible low-level date algorithms”).
const fn days_from_civil(year: i32, month: i32, day: i32) -> i32 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(days_from_civil(date.year().into(), date.month().into(), date.day().into()))
    }
}

impl FromStr for Day {
    type Err = DayError;
    fn from_str(text: &str) -> Result<Self, DayError> {
        let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let date = plain.then(|| text.parse::<Date>().ok()).flatten();
        date.map(Self::from).ok_or_else(|| DayError(text.to_owned()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.date().to_string())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl ops::Add<i32> for Day {
    type Output = Self;
    fn add(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }
}

impl ops::Sub<i32> for Day {
    type Output = Self;
    fn sub(self, days: i32) -> Self {
        Self(self.0.saturating_sub(days))
    }
}

impl ops::Sub for Day {
    type Output = i32;
    fn sub(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The days from `first` to `last`, both included; no `last` means “still so”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DayRange {
    /// First day, included.
    pub first: Day,
    /// Last day, included; none: open.
    pub last: Option<Day>,
}

impl DayRange {
    /// Whether the day lies within, ends included.
    pub fn contains(&self, day: Day) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// `2022-02-13`
    Day,
    /// `2022-02`
    Month,
    /// `2022-Q1`
    Quarter,
    /// `2022`
    Year,
}

/// A date known to a [`Precision`]. It stands for its **last** day: a figure for February holds from 28 February.
///
/// A month stands for its last day and is written back as it was read:
///
/// ```
/// use laydown::model::{Dated, Day};
///
/// let february: Dated = "2022-02".parse()?;
/// assert_eq!(february.day(), Day::ymd(2022, 2, 28));
/// assert_eq!(february.to_string(), "2022-02");
/// assert!("2022-02-30".parse::<Dated>().is_err());
/// # Ok::<(), laydown::model::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dated {
    last: Day,
    precision: Precision,
}

impl Dated {
    /// The last day that the date can mean, which is the day it counts from.
    pub fn day(self) -> Day {
        self.last
    }

    /// The first day that the date can mean.
    pub fn first(self) -> Day {
        let date = self.last.date();
        let first = match self.precision {
            Precision::Day => date,
            Precision::Month => date.first_of_month(),
            Precision::Quarter => jiff::civil::date(date.year(), date.month() - 2, 1),
            Precision::Year => date.first_of_year(),
        };
        first.into()
    }

    /// How exactly the date is known.
    pub fn precision(self) -> Precision {
        self.precision
    }
}

impl Dated {
    /// The day, month, quarter or year in which a day lies.
    pub fn within(day: Day, precision: Precision) -> Self {
        let date = day.date();
        let last = match precision {
            Precision::Day => date,
            Precision::Month => date.last_of_month(),
            Precision::Quarter => {
                let month = (date.month() + 2) / 3 * 3;
                Date::new(date.year(), month, 1).map_or(date, Date::last_of_month)
            }
            Precision::Year => date.last_of_year(),
        };
        Self { last: last.into(), precision }
    }
}

impl From<Day> for Dated {
    fn from(day: Day) -> Self {
        Self { last: day, precision: Precision::Day }
    }
}

impl FromStr for Dated {
    type Err = DayError;
    fn from_str(text: &str) -> Result<Self, DayError> {
        let error = || DayError(text.to_owned());
        let part = |range: ops::Range<usize>| {
            text.get(range).filter(|t| t.bytes().all(|b| b.is_ascii_digit())).ok_or_else(error)
        };
        let date = |year: &str, month: i8| Date::new(year.parse().map_err(|_| error())?, month, 1).map_err(|_| error());
        let (last, precision) = match text.len() {
            4 => (date(part(0..4)?, 12)?.last_of_month(), Precision::Year),
            7 if text.as_bytes()[4..].starts_with(b"-Q") => {
                let quarter: i8 = part(6..7)?.parse().map_err(|_| error())?;
                if !(1..=4).contains(&quarter) {
                    return Err(error());
                }
                (date(part(0..4)?, quarter * 3)?.last_of_month(), Precision::Quarter)
            }
            7 if text.as_bytes()[4] == b'-' => {
                let month = part(5..7)?.parse().map_err(|_| error())?;
                (date(part(0..4)?, month)?.last_of_month(), Precision::Month)
            }
            _ => return text.parse::<Day>().map(Self::from),
        };
        Ok(Self { last: last.into(), precision })
    }
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.last.date();
        match self.precision {
            Precision::Day => write!(f, "{}", self.last),
            Precision::Month => write!(f, "{:04}-{:02}", date.year(), date.month()),
            Precision::Quarter => write!(f, "{:04}-Q{}", date.year(), date.month() / 3),
            Precision::Year => write!(f, "{:04}", date.year()),
        }
    }
}

impl fmt::Debug for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Dated {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl From<Day> for crate::message::Value<'_> {
    /// “13 Feb 2022”.
    fn from(day: Day) -> Self {
        day.short().into()
    }
}
