//! Years and days of the calendar, as far as forces are counted.

use crate::model::{Dated, Day, Precision};
use jiff::civil::Date;

/// The first day that is read. Older forces are another matter.
pub const FIRST: i16 = 1000;
/// The last year that is read.
pub const LAST: i16 = 2200;

/// A year of four digits.
pub fn year(text: &str) -> Option<i16> {
    let text = text.trim();
    let text = text.strip_suffix(".0").unwrap_or(text);
    let year = text.parse().ok().filter(|_| text.len() == 4)?;
    (FIRST..=LAST).contains(&year).then_some(year)
}

/// The last day of a month or quarter, or a day.
pub fn dated(year: i16, month: i8, day: i8, precision: Precision) -> Option<Dated> {
    let date = Date::new(year, month, day).ok()?;
    (FIRST..=LAST).contains(&year).then(|| Dated::within(Day::from(date), precision))
}

/// A year of two digits.
pub fn short_year(text: &str) -> Option<i16> {
    text.parse().ok().filter(|_| text.len() == 2).map(century)
}

/// 50 to 99 are of the last century.
pub fn century(year: i16) -> i16 {
    if year < 50 { 2000 + year } else { 1900 + year }
}
