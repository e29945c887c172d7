//! Days as people write them, kept as exactly as they are written: a year stays a year.

use super::count::is_missing;
use super::lexicon::{BESIDE, MONTHS};
use crate::model::{Dated, Day, Precision};
use jiff::civil::Date;

/// What `03/04/2022` means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateOrder {
    /// Told from the column's values, or else asked.
    #[default]
    Auto,
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
}

/// What a cell that should be a day says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateText {
    /// A day, month, quarter or year.
    Day(Dated),
    /// Nothing.
    Missing,
    /// A day whose order of day and month is open.
    Open,
    /// Something else, or a day that does not exist.
    Broken,
}

/// The first day that is read. Older forces are another matter.
const FIRST: i16 = 1000;
/// The last year that is read.
const LAST: i16 = 2200;

/// The month that a text names or numbers.
pub fn month(text: &str) -> Option<i8> {
    let text = text.trim();
    if let Ok(number) = text.parse::<i8>() {
        return (1..=12).contains(&number).then_some(number);
    }
    if text.len() > 24 || !text.chars().all(|c| c.is_alphabetic() || c == '.') {
        return None;
    }
    let name = deunicode::deunicode(text).to_lowercase();
    // “juin” and “juil” begin alike in three letters only: the longest beginning wins.
    let fits = |beginnings: &str| beginnings.split('|').filter(|b| name.starts_with(*b)).map(str::len).max();
    let best = MONTHS.iter().enumerate().filter_map(|(i, m)| Some((fits(m)?, i))).max_by_key(|(len, _)| *len)?;
    i8::try_from(best.1 + 1).ok()
}

/// The quarter that a text names: `4`, `Q4`, `q4`.
pub fn quarter(text: &str) -> Option<i8> {
    let digits = text.trim().trim_start_matches(['Q', 'q', 'T', 't']);
    digits.parse().ok().filter(|n| (1..=4).contains(n))
}

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

/// A day as `2021-12-31` and nothing else: the usual form, read without looking further.
pub fn iso_day(text: &[u8]) -> Option<Dated> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text else { return None };
    let digit = |byte: &u8| i16::from(byte.wrapping_sub(b'0'));
    let digits = [y0, y1, y2, y3, m0, m1, d0, d1].map(digit);
    if digits.iter().any(|digit| *digit > 9) {
        return None;
    }
    let two = |i: usize| (digits[i] * 10 + digits[i + 1]) as i8;
    let year = digits[..4].iter().fold(0, |year, digit| year * 10 + digit);
    let date = Date::new(year, two(4), two(6)).ok().filter(|_| (FIRST..=LAST).contains(&year))?;
    Some(Dated::from(Day::from(date)))
}

/// Reads a day, month, quarter or year.
pub fn date(text: &str, order: DateOrder) -> DateText {
    let text = text.trim();
    if is_missing(text) {
        return DateText::Missing;
    }
    if text.len() > 60 {
        return DateText::Broken;
    }
    if let Some(number) = text.strip_suffix(".0").and_then(|t| t.parse::<u32>().ok()).or_else(|| text.parse().ok()) {
        return number_alone(text, number).map_or(DateText::Broken, DateText::Day);
    }
    let text = without_time(text);
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    // The end of a month is what a month means anyway; its beginning and its middle lie within it.
    let said = parts.iter().position(|part| !BESIDE.iter().any(|word| part.eq_ignore_ascii_case(word)));
    let parts: Vec<&str> = parts[said.unwrap_or(0)..]
        .iter()
        .copied()
        .filter(|part| !["de", "of", "del"].iter().any(|word| part.eq_ignore_ascii_case(word)))
        .collect();
    // What is parted by dots is written with the day first, unless the column proves otherwise.
    let order = if order == DateOrder::Auto && text.contains('.') && !text.contains(['/', '-']) {
        dotted(&parts)
    } else {
        order
    };
    match parts[..] {
        [one] => joined(one).map_or(DateText::Broken, DateText::Day),
        [one, other] => two(one, other).map_or(DateText::Broken, DateText::Day),
        [a, b, c] => three(a, b, c, order),
        _ => DateText::Broken,
    }
}

/// `2021`, `20211231`, `202112`, or a spreadsheet's count of days from 1899-12-30.
fn number_alone(text: &str, number: u32) -> Option<Dated> {
    let number = i64::from(number);
    match text.strip_suffix(".0").unwrap_or(text).len() {
        4 => dated(number as i16, 12, 31, Precision::Year),
        5 => Some(Dated::from(Day::ymd(1899, 12, 30) + number as i32)),
        6 => dated((number / 100) as i16, (number % 100) as i8, 1, Precision::Month),
        8 => dated((number / 10_000) as i16, (number / 100 % 100) as i8, (number % 100) as i8, Precision::Day),
        _ => None,
    }
}

/// Cuts the time of day off: `2021-12-31T00:00:00Z`, `31.12.2021 00:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    text[..colon].rfind(['T', ' ']).map_or(text, |at| &text[..at])
}

/// `2021Q4`, `Q42021`.
fn joined(text: &str) -> Option<Dated> {
    let lower = text.to_ascii_lowercase();
    let (before, after) = lower.split_once('q')?;
    let (y, q) = if before.is_empty() { (after.get(1..)?, after.get(..1)?) } else { (before, after) };
    dated(year(y)?, quarter(q)? * 3, 1, Precision::Quarter)
}

/// `2021-12`, `12/2021`, `Q4 2021`, `Dec 2021`.
fn two(one: &str, other: &str) -> Option<Dated> {
    let (y, rest) = year(one).map(|y| (y, other)).or_else(|| year(other).map(|y| (y, one)))?;
    let is_quarter = rest.len() == 2 && rest.starts_with(['Q', 'q', 'T']);
    if is_quarter {
        return dated(y, quarter(rest)? * 3, 1, Precision::Quarter);
    }
    dated(y, month(rest)?, 1, Precision::Month)
}

/// The order of a date that is parted by dots: the day first, if there is such a day.
fn dotted(parts: &[&str]) -> DateOrder {
    let is_month = |text: &&str| text.parse().is_ok_and(|n: i8| (1..=12).contains(&n));
    if parts.get(1).is_some_and(is_month) { DateOrder::Dmy } else { DateOrder::Auto }
}

fn three(a: &str, b: &str, c: &str, order: DateOrder) -> DateText {
    let day_of = |text: &str| {
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<i8>().ok().filter(|d| digits.len() <= 2 && (1..=31).contains(d))
    };
    let named = |text: &str| month(text).filter(|_| !text.starts_with(|c: char| c.is_ascii_digit()));
    let whole = |y: Option<i16>, m: Option<i8>, d: Option<i8>| {
        let date = y.zip(m).zip(d).and_then(|((y, m), d)| dated(y, m, d, Precision::Day));
        date.map_or(DateText::Broken, DateText::Day)
    };
    if year(a).is_some() {
        return whole(year(a), month(b), day_of(c));
    }
    let y = year(c).or_else(|| short_year(c));
    if let Some(m) = named(b) {
        return whole(y, Some(m), day_of(a));
    }
    if let Some(m) = named(a) {
        return whole(y, Some(m), day_of(b));
    }
    match (day_of(a), day_of(b), order) {
        (d, Some(m), DateOrder::Dmy) | (Some(m), d, DateOrder::Mdy) => whole(y, Some(m), d),
        (Some(first), Some(second), DateOrder::Auto) => match (first > 12, second > 12) {
            (true, false) => whole(y, Some(second), Some(first)),
            (false, true) => whole(y, Some(first), Some(second)),
            (false, false) if first == second => whole(y, Some(first), Some(second)),
            (false, false) if y.is_some() => DateText::Open,
            _ => DateText::Broken,
        },
        _ => DateText::Broken,
    }
}

/// Two digits: 50 to 99 are of the last century.
fn short_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok().filter(|_| text.len() == 2)?;
    Some(if year < 50 { 2000 + year } else { 1900 + year })
}

/// The order that a column's values prove; none: no value is open. `Auto`: open, and none proves it.
pub fn settle_order<'a>(values: impl Iterator<Item = &'a str>) -> Option<DateOrder> {
    let mut open = false;
    for text in values {
        match date(text, DateOrder::Auto) {
            DateText::Open => open = true,
            DateText::Day(_) => {
                let parts: Vec<&str> = text.trim().split(['/', '.', '-']).collect();
                let [a, b, c] = parts[..] else { continue };
                let number = |t: &str| t.trim().parse::<i8>().ok();
                match (number(a), number(b)) {
                    (Some(a), Some(b)) if a > 12 && b <= 12 && c.len() <= 4 => return Some(DateOrder::Dmy),
                    (Some(a), Some(b)) if b > 12 && a <= 12 && c.len() <= 4 => return Some(DateOrder::Mdy),
                    _ => {}
                }
            }
            DateText::Missing | DateText::Broken => {}
        }
    }
    open.then_some(DateOrder::Auto)
}
