//! A count of people together with how sure it is.

use super::words::UnknownWord;
use std::{fmt, iter::Sum, ops, str::FromStr};

/// How a source words a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Word {
    /// N
    Exact,
    /// about N
    About,
    /// at least N
    AtLeast,
    /// more than N
    MoreThan,
    /// a to b
    Range,
    /// up to N
    UpTo,
    /// fewer than N
    FewerThan,
    /// no number, or too vague for one
    Unknown,
}

impl Word {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Exact,
        Self::About,
        Self::AtLeast,
        Self::MoreThan,
        Self::Range,
        Self::UpTo,
        Self::FewerThan,
        Self::Unknown,
    ];

    /// The word as written in files and JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::AtLeast => "at-least",
            Self::MoreThan => "more-than",
            Self::Range => "range",
            Self::UpTo => "up-to",
            Self::FewerThan => "fewer-than",
            Self::Unknown => "unknown",
        }
    }
}

impl FromStr for Word {
    type Err = UnknownWord;
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.iter().copied().find(|w| w.word() == text).ok_or_else(|| UnknownWord {
            word: text.to_owned(),
            set: "word for a count",
            allowed: Self::ALL.iter().map(|w| w.word()).collect::<Vec<_>>().join(", "),
        })
    }
}

impl serde::Serialize for Word {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.word())
    }
}

/// A count of people: what it is at least, at best and at most, and the word that carries it.
///
/// Counts in records are never negative; a net change may be. An open end is `None`.
/// Sums are interval sums: lows add to lows, highs to highs, and an open end stays open.
///
/// A sum never claims more than its parts:
///
/// ```
/// use laydown::model::Estimate;
///
/// let there = Estimate::exact(4_000) + "about 1,100".parse()?;
/// assert_eq!(there.to_string(), "about 5,100");
/// let more = there + Estimate::at_least(500);
/// assert_eq!((more.low, more.best, more.high), (5_600, Some(5_600), None));
/// # Ok::<(), laydown::model::NoEstimate>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Estimate {
    /// At least so many people.
    pub low: i64,
    /// The single number to draw and to quote, where there is one.
    pub best: Option<i64>,
    /// At most so many people; none: nobody says.
    pub high: Option<i64>,
    /// How the count is worded.
    pub word: Word,
}

impl Estimate {
    /// Nobody, said so exactly.
    pub const ZERO: Self = Self::exact(0);

    /// Exactly `n`.
    pub const fn exact(n: i64) -> Self {
        Self { low: n, best: Some(n), high: Some(n), word: Word::Exact }
    }

    /// About `n`.
    pub const fn about(n: i64) -> Self {
        Self { word: Word::About, ..Self::exact(n) }
    }

    /// `n` or more.
    pub const fn at_least(n: i64) -> Self {
        Self { low: n, best: Some(n), high: None, word: Word::AtLeast }
    }

    /// More than `n`: `n + 1` or more, with `n` as the number to draw and to quote.
    pub const fn more_than(n: i64) -> Self {
        Self { low: n + 1, best: Some(n), high: None, word: Word::MoreThan }
    }

    /// From `low` to `high`; the middle, rounded down, is derived as the best.
    pub const fn range(low: i64, high: i64) -> Self {
        Self { low, best: Some(low + (high - low) / 2), high: Some(high), word: Word::Range }
    }

    /// At most `n`, with no best.
    pub const fn up_to(n: i64) -> Self {
        Self { low: 0, best: None, high: Some(n), word: Word::UpTo }
    }

    /// Fewer than `n`, with no best.
    pub const fn fewer_than(n: i64) -> Self {
        Self { low: 0, best: None, high: Some(n), word: Word::FewerThan }
    }

    /// People, but nobody says how many.
    pub const fn unknown() -> Self {
        Self { low: 0, best: None, high: None, word: Word::Unknown }
    }

    /// The best number, or else the middle of a closed range, or else the low: for ranking and sizing only, never for display.
    pub fn weight(&self) -> i64 {
        self.best.unwrap_or_else(|| match (self.least(), self.high) {
            (Some(low), Some(high)) => low + (high - low) / 2,
            (Some(end), None) | (None, Some(end)) => end,
            (None, None) => 0,
        })
    }

    /// At least so many people; none: a difference that nobody bounds from below.
    pub fn least(&self) -> Option<i64> {
        (self.low > Self::OPEN_LOW / 2).then_some(self.low)
    }

    /// Whether this is exactly nobody.
    pub fn is_zero(&self) -> bool {
        self.low == 0 && self.high == Some(0)
    }

    /// The count with every part brought up to at least zero.
    #[must_use]
    pub fn floor_zero(self) -> Self {
        Self {
            low: self.low.max(0),
            best: self.best.map(|n| n.max(0)),
            high: self.high.map(|n| n.max(0)),
            word: self.word,
        }
    }

    /// A sum of counts by its ends. `word`: that of the only count in it; otherwise the interval's own, where `exact` says that all were
    /// exact.
    pub(crate) fn summed(low: i64, best: Option<i64>, high: Option<i64>, word: Option<Word>, exact: bool) -> Self {
        word.map_or_else(|| Self::worded(low, best, high, exact), |word| Self { low, best, high, word })
    }

    /// The word that the interval itself deserves once it is computed and no longer quoted.
    fn worded(low: i64, best: Option<i64>, high: Option<i64>, exact: bool) -> Self {
        let word = match (best, high) {
            (Some(n), Some(h)) if n == low && n == h => {
                if exact {
                    Word::Exact
                } else {
                    Word::About
                }
            }
            (_, Some(_)) => Word::Range,
            (None, None) if low <= 0 => Word::Unknown,
            (_, None) => Word::AtLeast,
        };
        Self { low, best, high, word }
    }
}

impl ops::Add for Estimate {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        if other == Self::ZERO {
            return self;
        }
        if self == Self::ZERO {
            return other;
        }
        let both = |a: Option<i64>, b: Option<i64>| Some(a?.saturating_add(b?));
        Self::worded(
            self.low.saturating_add(other.low),
            both(self.best, other.best),
            both(self.high, other.high),
            self.word == Word::Exact && other.word == Word::Exact,
        )
    }
}

impl ops::Sub for Estimate {
    type Output = Self;
    /// Interval difference. If what is taken away has no upper end, the result has no lower one: it is held to `i64::MIN / 4`.
    fn sub(self, other: Self) -> Self {
        if other == Self::ZERO {
            return self;
        }
        let both = |a: Option<i64>, b: Option<i64>| Some(a?.saturating_sub(b?));
        Self::worded(
            other.high.map_or(Self::OPEN_LOW, |high| self.low.saturating_sub(high)),
            both(self.best, other.best),
            self.high.map(|high| high.saturating_sub(other.low)),
            self.word == Word::Exact && other.word == Word::Exact,
        )
    }
}

/// `{"low", "best", "high", "word"}`; an open end is null.
impl serde::Serialize for Estimate {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut fields = s.serialize_struct("Estimate", 4)?;
        fields.serialize_field("low", &self.least())?;
        fields.serialize_field("best", &self.best)?;
        fields.serialize_field("high", &self.high)?;
        fields.serialize_field("word", &self.word)?;
        fields.end()
    }
}

impl Estimate {
    /// The lower end of a difference that nobody bounds from below.
    pub const OPEN_LOW: i64 = i64::MIN / 4;
}

impl Sum for Estimate {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::ZERO, ops::Add::add)
    }
}

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

/// As a reader would say it: `1,700`, `about 1,133`, `900–1,000`, `more than 900`, `up to 460`, `unknown`.
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

    #[test]
    fn an_open_lower_end_is_null_and_weighs_nothing() {
        let open = Estimate::exact(10) - Estimate::unknown();
        assert_eq!(serde_json::to_string(&open).unwrap(), r#"{"low":null,"best":null,"high":10,"word":"range"}"#);
        assert_eq!((open.least(), open.weight()), (None, 10));
        assert_eq!((open - Estimate::unknown() + Estimate::unknown()).weight(), 0);
        assert_eq!(Estimate::range(900, 1000).weight(), 950);
    }

    #[test]
    fn sums_keep_the_honest_word() {
        assert_eq!(Estimate::exact(1700) + Estimate::exact(3000), Estimate::exact(4700));
        assert_eq!(Estimate::exact(1700) + Estimate::about(3000), Estimate::about(4700));
        assert_eq!((Estimate::about(300) + Estimate::up_to(460)).to_string(), "300–760");
        assert_eq!((Estimate::exact(300) + Estimate::unknown()).to_string(), "at least 300");
        assert_eq!(Estimate::ZERO + Estimate::more_than(900), Estimate::more_than(900));
    }

    fn any_estimate() -> impl Strategy<Value = Estimate> {
        (0..5_000_i64, 0..5_000_i64, 0..8_u8).prop_map(|(a, b, kind)| match kind {
            0 => Estimate::exact(a),
            1 => Estimate::about(a),
            2 => Estimate::at_least(a),
            3 => Estimate::more_than(a),
            4 => Estimate::range(a, a + b),
            5 => Estimate::up_to(a),
            6 => Estimate::fewer_than(a),
            _ => Estimate::unknown(),
        })
    }

    proptest! {
        #[test]
        fn adding_is_interval_arithmetic_in_any_order(a in any_estimate(), b in any_estimate(), c in any_estimate()) {
            let ends = |e: Estimate| (e.low, e.best, e.high);
            prop_assert_eq!(ends(a + b), ends(b + a));
            prop_assert_eq!(ends((a + b) + c), ends(a + (b + c)));
            prop_assert_eq!((a + b).low, a.low + b.low);
            prop_assert_eq!((a + b).high, a.high.zip(b.high).map(|(x, y)| x + y));
        }
    }
}
