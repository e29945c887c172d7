//! Days and counts as a person types them: one at a time, with an error for what cannot be read.

use super::{CountText, DateOrder, DateText, Decimal, count, count::is_no_number, date};
use crate::model::{Dated, Day, Estimate};

/// What was typed is not a date, or may be two; each says what to write instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoDate {
    /// Not written as a date, or as one that the calendar does not have.
    #[error("{}", text!("error-not-date", text = .0))]
    Unread(String),
    /// Day and month can change places.
    #[error("{}", either(.text, *.days))]
    Either {
        /// What was typed.
        text: String,
        /// With the day first, and with the month first.
        days: [Day; 2],
    },
}

fn either(text: &str, days: [Day; 2]) -> String {
    let ([one, other], [first, second]) = (days.map(Day::long), days.map(|day| day.to_string()));
    text!("error-either-date", text = text, one = one, other = other, first = first, second = second)
}

/// Reads a date as the importer does: `2022-02-13`, `13 feb 2022`, `Feb 13, 2022`, `13.2.2022`, `13/2/2022`, `13. Februar 2022`, and `feb 2022`,
/// `2022-Q1` or `2022`, which are whole months, quarters and years. `2/3/2022` may be either of two days, and says so.
pub fn typed_date(text: &str) -> Result<Dated, NoDate> {
    let text = text.trim();
    if let Ok(dated) = text.parse::<Dated>() {
        return Ok(dated);
    }
    let shown = || text.chars().take(40).collect::<String>();
    // Spreadsheets count days; people do not type 44605.
    let serial = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
    match date(text, DateOrder::Auto) {
        DateText::Day(dated) if !serial => Ok(dated),
        DateText::Open => {
            let read = |order| match date(text, order) {
                DateText::Day(day) => Some(day.day()),
                _ => None,
            };
            let mut days: Vec<_> = DateOrder::EACH.into_iter().filter_map(read).collect();
            days.dedup();
            match days[..] {
                [one, other, ..] => Err(NoDate::Either { text: shown(), days: [one, other] }),
                _ => Err(NoDate::Unread(shown())),
            }
        }
        _ => Err(NoDate::Unread(shown())),
    }
}

/// The day that a date means: the last of a month, quarter or year, as in the records.
pub fn typed_day(text: &str) -> Result<Day, NoDate> {
    typed_date(text).map(Dated::day)
}

/// Where a window begins: one that starts in “February” holds all of it.
pub fn typed_start(text: &str) -> Result<Day, NoDate> {
    typed_date(text).map(Dated::first)
}

/// What was typed is not a number of people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("error-not-people", text = .0))]
pub struct NoCount(pub String);

/// Reads a count as the importer does: `1,700`, `1.700`, `about 1133`, `ca. 1133`, `900-1000`, `more than 900`, `über 900`, `900+`, `up to 460`,
/// `1.5k`, `unknown`. A mark parts thousands: “3.000” is 3,000, as in a column of such values, and “1.5” is not a count.
pub fn typed_count(text: &str) -> Result<Estimate, NoCount> {
    let text = text.trim();
    match count(text.as_bytes(), Decimal::Typed) {
        CountText::Count(count) => Ok(count.estimate()),
        _ if is_no_number(text) => Ok(Estimate::unknown()),
        _ => Err(NoCount(text.chars().take(80).collect())),
    }
}
