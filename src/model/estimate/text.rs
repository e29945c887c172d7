//! A count in words: as it is said, and as it is typed.

use super::{super::Word, Estimate};
use std::{fmt, str::FromStr};

/// Writes a whole number with thin grouping commas and a true minus: `−1,700`.
fn grouped(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 + 3);
    if n < 0 {
        text.push('−');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

impl Estimate {
    /// The estimate in its source's words, each number written by `number`: “about 1,133”, “more than 900”, “900–1,000”.
    pub fn told(&self, number: impl Fn(i64) -> String) -> String {
        let open_low = self.least().is_none();
        match (self.word, self.best, self.high) {
            (Word::Exact, Some(n), _) => number(n),
            (Word::About, Some(n), _) => format!("about {}", number(n)),
            (Word::MoreThan, ..) => format!("more than {}", number(self.low - 1)),
            (Word::UpTo, _, Some(high)) => format!("up to {}", number(high)),
            (Word::FewerThan, _, Some(high)) => format!("fewer than {}", number(high)),
            (Word::Unknown, ..) => "unknown".to_owned(),
            (_, _, Some(high)) if open_low => format!("at most {}", number(high)),
            (_, _, Some(high)) if high == self.low => format!("about {}", number(high)),
            (_, _, Some(high)) if self.low < 0 || high < 0 => format!("{} to {}", number(self.low), number(high)),
            (_, _, Some(high)) => match (number(self.low), number(high)) {
                // Rounded, both ends may be one.
                (low, high) if low == high => format!("about {high}"),
                (low, high) => format!("{low}–{high}"),
            },
            (_, Some(best), None) if open_low => format!("about {}", number(best)),
            (_, _, None) if open_low => "unknown".to_owned(),
            (_, _, None) => format!("at least {}", number(self.low)),
        }
    }
}

/// As a reader would say it: `1,700`, `about 1,133`, `900–1,000`, `more than 900`, `up to 460`, `unknown`.
impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.told(grouped))
    }
}

/// A text that is no count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no count of people")]
pub struct NoEstimate(pub String);

/// Words before a number, and the count that they make of it.
type Worded<'a> = (&'a [&'a str], fn(i64) -> Estimate);

/// What a person types: `1,700`, `about 1133`, `~1133`, `900-1000`, `more than 900`, `>900`, `at least 900`, `900+`, `up to 460`,
/// `fewer than 50`, `unknown`. Numbers are whole, from 0 to a thousand million; thousands may be grouped by commas or spaces.
impl FromStr for Estimate {
    type Err = NoEstimate;
    fn from_str(text: &str) -> Result<Self, NoEstimate> {
        let fault = || NoEstimate(text.chars().take(80).collect());
        let plain = text.trim().to_lowercase();
        if plain == "unknown" || plain == "some" || plain == "?" {
            return Ok(Self::unknown());
        }
        let worded: [Worded<'_>; 5] = [
            (&["about", "around", "roughly", "some", "circa", "c.", "ca.", "~", "≈"], Self::about),
            (&["at least", "no fewer than", "≥", ">="], Self::at_least),
            (&["more than", "over", ">"], Self::more_than),
            (&["up to", "at most", "≤", "<="], Self::up_to),
            (&["fewer than", "less than", "under", "<"], Self::fewer_than),
        ];
        for (words, made) in worded {
            if let Some(rest) = words.iter().find_map(|word| plain.strip_prefix(word)) {
                return number(rest).map(made).ok_or_else(fault);
            }
        }
        if let Some(least) = plain.strip_suffix('+') {
            return number(least).map(Self::at_least).ok_or_else(fault);
        }
        let ends = plain.split_once(['–', '-']).or_else(|| plain.split_once(" to "));
        let range = ends.and_then(|(low, high)| Some((number(low)?, number(high)?)));
        match (range, number(&plain)) {
            (Some((low, high)), _) if low <= high => Ok(Self::range(low, high)),
            (None, Some(exact)) => Ok(Self::exact(exact)),
            _ => Err(fault()),
        }
    }
}

/// A whole number as it is typed: grouped by commas or spaces of any kind, or not.
fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    let groups: Vec<&str> = text.split([',', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'']).collect();
    let is_group = |(i, group): (usize, &&str)| {
        let length = if i == 0 { 1..=3 } else { 3..=3 };
        (groups.len() == 1 || length.contains(&group.len())) && group.bytes().all(|b| b.is_ascii_digit())
    };
    let digits = groups.iter().enumerate().all(is_group).then(|| groups.concat())?;
    digits.parse().ok().filter(|n| (0..=1_000_000_000).contains(n))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn says_each_count_as_a_reader_would() {
        for (estimate, text) in [
            (Estimate::exact(1700), "1,700"),
            (Estimate::exact(-700), "−700"),
            (Estimate::about(1133), "about 1,133"),
            (Estimate::range(900, 1000), "900–1,000"),
            (Estimate::more_than(900), "more than 900"),
            (Estimate::at_least(1_234_567), "at least 1,234,567"),
            (Estimate::up_to(460), "up to 460"),
            (Estimate::fewer_than(50), "fewer than 50"),
            (Estimate::unknown(), "unknown"),
            (Estimate::exact(10) - Estimate::range(5, 20), "−10 to 5"),
            (Estimate::exact(10) - Estimate::at_least(5), "at most 5"),
            (Estimate::exact(10) - Estimate::unknown(), "at most 10"),
        ] {
            assert_eq!(estimate.to_string(), text);
        }
    }

    #[test]
    fn what_is_typed_is_read_as_it_is_said() {
        for (text, estimate) in [
            ("1700", Estimate::exact(1700)),
            (" 1,750 ", Estimate::exact(1750)),
            ("1 750", Estimate::exact(1750)),
            ("0", Estimate::ZERO),
            ("~1133", Estimate::about(1133)),
            ("900+", Estimate::at_least(900)),
            ("900 to 1,000", Estimate::range(900, 1000)),
            ("<50", Estimate::fewer_than(50)),
            (">= 5", Estimate::at_least(5)),
            ("?", Estimate::unknown()),
        ] {
            assert_eq!(text.parse(), Ok(estimate), "{text}");
        }
        for text in ["", "many", "1,70", "17,00", "-5", "10-5", "1.5", "99999999999", "about", "1,,000", "5 of 6"] {
            assert!(text.parse::<Estimate>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_said_can_be_typed(n in 0..2_000_000_i64, more in 0..5000_i64, kind in 0..8_usize) {
            let one = [
                Estimate::exact(n), Estimate::about(n), Estimate::at_least(n), Estimate::more_than(n),
                Estimate::range(n, n + more + 1), Estimate::up_to(n + 1), Estimate::fewer_than(n + 1), Estimate::unknown(),
            ][kind];
            prop_assert_eq!(one.to_string().parse(), Ok(one));
        }
    }
}
