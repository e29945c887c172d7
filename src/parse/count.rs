//! Counts of people as people write them: `1,234`, `~500`, `100–200`, `>900`, `über 70`, `NA`.

use super::digits::western;
use super::lexicon::{MISSING, NO_COUNT};
use super::number::{Count, Decimal, fraction, whole};
use super::wording;

/// What a cell that should be a count says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountText {
    /// A count.
    Count(Count),
    /// Nothing: empty, `NA`, `-` and the like. Never zero.
    Missing,
    /// Something else.
    Broken,
}

/// The largest count that is believed, and that a data package takes: a thousand million people.
const MOST: u32 = 1_000_000_000;

/// Whether a text stands for “no value”.
pub fn is_missing(text: &str) -> bool {
    text.is_empty() || (text.len() <= 6 && MISSING.iter().any(|missing| missing.eq_ignore_ascii_case(text)))
}

/// Whether a number stands for “no value”, for nobody counts fewer than none: −9, −99, −888, −1 and the like, as statistics write them.
pub fn is_missing_code(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '−', '–']).map(|rest| rest.strip_suffix(".0").unwrap_or(rest).as_bytes());
    let same = |digits: &&[u8]| digits.iter().all(|digit| *digit == digits[0]);
    digits.filter(same).is_some_and(|digits| match digits {
        [b'1'] => true,
        [b'6'..=b'9', ..] => digits.len() <= 5,
        _ => false,
    })
}

/// Whether a text where a count should stand says that there is none.
pub fn is_no_count(text: &str) -> bool {
    let said = || text.to_lowercase();
    is_missing(text) || is_missing_code(text) || (text.len() <= 20 && NO_COUNT.contains(&said().as_str()))
}

/// Whether a text says in words that a number is not known: a mere dash does not.
pub(super) fn is_no_number(text: &str) -> bool {
    let said = text.to_lowercase();
    matches!(said.as_str(), "?" | "some") || NO_COUNT.contains(&said.as_str())
}

/// Reads a count. Plain digits are read first: most cells are nothing else.
pub fn count(bytes: &[u8], decimal: Decimal) -> CountText {
    if (1..=9).contains(&bytes.len()) && bytes.iter().all(u8::is_ascii_digit) {
        return CountText::Count(Count::exact(bytes.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0'))));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return CountText::Broken };
    let text = &western(text);
    let text = text.trim();
    if text.len() > 60 {
        return CountText::Broken;
    }
    let found = whole(text, decimal).or_else(|| if is_no_count(text) { None } else { wording::read(text, decimal) });
    match found {
        Some(count) if count.to > MOST => CountText::Broken,
        Some(count) => CountText::Count(count),
        None if is_no_count(text) => CountText::Missing,
        None => CountText::Broken,
    }
}

/// Reads a count in a column of so many at once: 35.5 thousand are 35,500.
pub fn count_times(bytes: &[u8], decimal: Decimal, times: u32) -> CountText {
    if times <= 1 {
        return count(bytes, decimal);
    }
    let text = &western(std::str::from_utf8(bytes).unwrap_or_default());
    let text = text.trim();
    let exact = || {
        let number = fraction(text, decimal).filter(|_| text.starts_with(|c: char| c.is_ascii_digit()))?;
        let people = (number * f64::from(times)).round();
        (people <= f64::from(MOST)).then(|| CountText::Count(Count::exact(people as u32)))
    };
    exact().unwrap_or_else(|| match count(bytes, decimal) {
        CountText::Count(count) => {
            count.times(times).filter(|count| count.to <= MOST).map_or(CountText::Broken, CountText::Count)
        }
        other => other,
    })
}

/// Whether a text is a number with a fraction and without words: people do not come in fractions.
pub fn is_bare_fraction(text: &[u8]) -> bool {
    text.iter().any(|byte| matches!(byte, b'.' | b','))
        && text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b' '))
}

/// What a cell says in a column that holds other numbers in words too: for guessing.
pub fn is_count(text: &str) -> bool {
    matches!(count(text.as_bytes(), Decimal::Auto), CountText::Count(_))
}
