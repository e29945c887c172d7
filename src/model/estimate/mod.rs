//! A count of people together with how sure it is.

mod text;

use super::Word;
use std::{iter::Sum, ops};

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
/// let there = Estimate::exact(4_000) + Estimate::about(1_100);
/// assert_eq!(there.to_string(), "about 5,100");
/// let more = there + Estimate::at_least(500);
/// assert_eq!((more.low, more.best, more.high), (5_600, Some(5_600), None));
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
    /// The lower end of a difference that nobody bounds from below.
    pub const OPEN_LOW: i64 = i64::MIN / 4;

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

impl Sum for Estimate {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::ZERO, ops::Add::add)
    }
}
