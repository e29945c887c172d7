//! Days as people write them, kept as exactly as they are written: a year stays a year.

use super::calendar::{FIRST, LAST, century, dated, short_year, year};
use super::count::{is_missing, is_missing_code};
use super::digits::western;
use super::lexicon::{BESIDE, MONTHS};
use super::order::{DateOrder, Reading, Readings};
use crate::model::{Dated, Day, Precision};
use jiff::civil::Date;

/// What a cell that should be a day says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateText {
    /// A day, month, quarter or year.
    Day(Dated),
    /// A day that is written in another order of day and month than it is read by.
    Against(Dated),
    /// Nothing.
    Missing,
    /// A day whose order of day and month is open.
    Open,
    /// Something else, or a day that does not exist.
    Broken,
}

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
    let text = &western(text);
    let eastern =
        text.contains(['年', '년']).then(|| text.replace(['年', '月', '년', '월'], "-").replace(['日', '일', ' '], ""));
    let text = eastern.as_deref().map_or(text.trim(), |text| text.trim_end_matches('-'));
    if is_missing(text) || is_missing_code(text) {
        return DateText::Missing;
    }
    if text.len() > 60 {
        return DateText::Broken;
    }
    if let Some(readings) = readings(text) {
        return match readings.read(order) {
            Reading::Day(day) => DateText::Day(day),
            Reading::Against(day) => DateText::Against(day),
            Reading::Open => DateText::Open,
            Reading::Broken => DateText::Broken,
        };
    }
    if let Some(number) = whole_number(text) {
        return number_alone(text, number, order).map_or(DateText::Broken, DateText::Day);
    }
    let read = match parts(without_time(text))[..] {
        [one] => joined(one),
        [one, other] => two(one, other),
        [a, b, c] => three(a, b, c),
        _ => None,
    };
    read.map_or(DateText::Broken, DateText::Day)
}

/// What a day in numbers means in each order; none: it is none, or has its year of four digits first.
pub(super) fn readings(text: &str) -> Option<Readings> {
    let text = without_time(text.trim());
    if text.is_empty() || text.len() > 60 {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        let year_first = number_alone(text, text.parse().ok()?, DateOrder::Auto).is_some();
        let cuts = [text.get(..2)?, text.get(2..4)?, text.get(4..)?];
        return (matches!(text.len(), 6 | 8) && !year_first).then(|| Readings::of(cuts, None))?;
    }
    let marks = ['.', '/', '-'].map(|mark| text.contains(mark));
    let mark = match marks {
        [true, false, false] => '.',
        [false, false, true] => '-',
        _ => '/',
    };
    let parts: [&str; 3] = parts(text).try_into().ok()?;
    Readings::of(parts, Some(mark))
}

/// The words and numbers of a day. The end of a month is what a month means anyway; its beginning and its middle lie within it.
fn parts(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let said = parts.iter().position(|part| !BESIDE.iter().any(|word| part.eq_ignore_ascii_case(word)));
    // “31 декабря 2021 г.”, “31 грудня 2021 року”
    let between = |part: &&str| {
        ["de", "of", "del", "г", "года", "році", "року", "р", "r", "roku"]
            .iter()
            .any(|word| part.eq_ignore_ascii_case(word))
    };
    parts[said.unwrap_or(0)..].iter().copied().filter(|part| !between(part)).collect()
}

fn whole_number(text: &str) -> Option<u32> {
    text.strip_suffix(".0").and_then(|whole| whole.parse().ok()).or_else(|| text.parse().ok())
}

/// `2021`, `20211231`, `202112`, or a spreadsheet's count of days from 1899-12-30. Where the column has the year first, six digits are a day.
fn number_alone(text: &str, number: u32, order: DateOrder) -> Option<Dated> {
    let number = i64::from(number);
    let parts = ((number / 10_000) as i16, (number / 100 % 100) as i8, (number % 100) as i8);
    match text.strip_suffix(".0").unwrap_or(text).len() {
        4 => dated(number as i16, 12, 31, Precision::Year),
        5 => Some(Dated::from(Day::ymd(1899, 12, 30) + number as i32)),
        6 if order == DateOrder::Ymd => dated(century(parts.0), parts.1, parts.2, Precision::Day),
        6 => dated((number / 100) as i16, parts.2, 1, Precision::Month)
            .filter(|_| (1800..2100).contains(&(number / 100))),
        8 => dated(parts.0, parts.1, parts.2, Precision::Day),
        _ => None,
    }
}

/// Cuts the time of day off: `2021-12-31T00:00:00Z`, `31.12.2021 00:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    text[..colon].rfind(['T', ' ']).map_or(text, |at| &text[..at])
}

/// `2021Q4`, `Q42021`, `4Q21`; `14FEB22`, and with a time `141200ZFEB22`.
fn joined(text: &str) -> Option<Dated> {
    let lower = text.to_ascii_lowercase();
    let Some((before, after)) = lower.split_once('q') else { return military(&lower) };
    let (y, q) = match before.len() {
        0 => (after.get(1..)?, after.get(..1)?),
        1 => (after, before),
        _ => (before, after),
    };
    dated(year(y).or_else(|| short_year(y).filter(|_| before.len() == 1))?, quarter(q)? * 3, 1, Precision::Quarter)
}

/// A day as forces write it: its number, the time of day if it is said, and the month and the year.
fn military(text: &str) -> Option<Dated> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let (d, rest) = match digits {
        1 | 2 => (number, rest),
        6 => (&number[..2], rest.get(1..)?),
        _ => return None,
    };
    let (m, y) = (rest.get(..3)?, rest.get(3..)?);
    let m = month(m).filter(|_| m.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
    dated(year(y).or_else(|| short_year(y))?, m, d.parse().ok()?, Precision::Day)
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

/// The quarter of a number beside a word for it: “4. Quartal”, “3e trimestre”, “IV kwartał”.
fn named_quarter(number: &str, word: &str) -> Option<i8> {
    const WORDS: [&str; 7] = ["quarter", "quartal", "trimestre", "kwartal", "kvartal", "ceyrek", "kwartaal"];
    let word = deunicode::deunicode(word).to_lowercase();
    if !WORDS.contains(&word.as_str()) {
        return None;
    }
    let roman = ["i", "ii", "iii", "iv"].iter().position(|roman| number.eq_ignore_ascii_case(roman));
    roman.map(|at| at as i8 + 1).or_else(|| quarter(number.trim_end_matches(|c: char| c.is_ascii_alphabetic())))
}

/// A day with its year of four digits first, or with the name of a month.
fn three(a: &str, b: &str, c: &str) -> Option<Dated> {
    let day_of = |text: &str| {
        let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse::<i8>().ok().filter(|d| digits.len() <= 2 && (1..=31).contains(d))
    };
    let named = |text: &str| month(text).filter(|_| !text.starts_with(|c: char| c.is_ascii_digit()));
    if let Some(y) = year(a) {
        return dated(y, month(b)?, day_of(c)?, Precision::Day);
    }
    let y = year(c).or_else(|| short_year(c))?;
    if let Some(q) = named_quarter(a, b).or_else(|| named_quarter(b, a)) {
        return dated(y, q * 3, 1, Precision::Quarter);
    }
    match (named(b), named(a)) {
        (Some(m), _) => dated(y, m, day_of(a)?, Precision::Day),
        (None, Some(m)) => dated(y, m, day_of(b)?, Precision::Day),
        (None, None) => None,
    }
}
