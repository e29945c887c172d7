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
/// // “More than 2,000” says nothing of hundreds: neither does a sum that holds it.
/// let most = Estimate::exact(61_185) + Estimate::more_than(2_000);
/// assert_eq!((most.low, most.to_string().as_str()), (63_186, "more than 63,000"));
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
    /// How many places of its ends, from the last one, nobody states, because a “more than” is in it: of “more than 2,000” three. The ends
    /// are the true ones; texts round them outwards.
    pub rough: u8,
}

impl Estimate {
    /// The lower end of a difference that nobody bounds from below.
    pub const OPEN_LOW: i64 = i64::MIN / 4;

    /// Nobody, said so exactly.
    pub const ZERO: Self = Self::exact(0);

    /// Exactly `n`.
    pub const fn exact(n: i64) -> Self {
        Self { low: n, best: Some(n), high: Some(n), word: Word::Exact, rough: 0 }
    }

    /// About `n`.
    pub const fn about(n: i64) -> Self {
        Self { word: Word::About, ..Self::exact(n) }
    }

    /// `n` or more.
    pub const fn at_least(n: i64) -> Self {
        Self { high: None, word: Word::AtLeast, ..Self::exact(n) }
    }

    /// More than `n`: `n + 1` or more, with `n` as the number to draw and to quote.
    pub const fn more_than(n: i64) -> Self {
        Self { low: n + 1, best: Some(n), high: None, word: Word::MoreThan, rough: zeros(n) }
    }

    /// From `low` to `high`; the middle, rounded down, is derived as the best.
    pub const fn range(low: i64, high: i64) -> Self {
        Self { low, best: Some(low + (high - low) / 2), high: Some(high), word: Word::Range, rough: 0 }
    }

    /// At most `n`, with no best.
    pub const fn up_to(n: i64) -> Self {
        Self { low: 0, best: None, high: Some(n), word: Word::UpTo, rough: 0 }
    }

    /// Fewer than `n`, with no best.
    pub const fn fewer_than(n: i64) -> Self {
        Self { word: Word::FewerThan, ..Self::up_to(n) }
    }

    /// People, but nobody says how many.
    pub const fn unknown() -> Self {
        Self { low: 0, best: None, high: None, word: Word::Unknown, rough: 0 }
    }

    /// A claim by its numbers and its word.
    pub const fn claim(low: i64, best: Option<i64>, high: Option<i64>, word: Word) -> Self {
        let rough = if matches!(word, Word::MoreThan) { zeros(low - 1) } else { 0 };
        Self { low, best, high, word, rough }
    }

    /// The best number, unless nobody says at least nor at most how many; or else the middle of a closed range, or else the low: for ranking and sizing only, never for display.
    pub fn weight(&self) -> i64 {
        self.best.filter(|_| self.high.is_some() || self.least().is_some()).unwrap_or_else(|| {
            match (self.least(), self.high) {
                (Some(low), Some(high)) => low + (high - low) / 2,
                (Some(end), None) | (None, Some(end)) => end,
                (None, None) => 0,
            }
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
        let word = if self.word == Word::MoreThan && self.low <= 0 { Word::AtLeast } else { self.word };
        let up = |n: i64| n.max(0);
        Self { low: up(self.low), best: self.best.map(up), high: self.high.map(up), word, rough: self.rough }
    }

    /// So many and nobody says how many more: of all, where this counts some.
    #[must_use]
    pub fn or_more(self) -> Self {
        let word = match self.word {
            Word::MoreThan => Word::MoreThan,
            _ if self.best.is_none() && self.low <= 0 => Word::Unknown,
            _ => Word::AtLeast,
        };
        Self { high: None, word, ..self }
    }

    /// Those of these who are known to be among some others, and the rest. Together they are the count, each end its own: what is
    /// known is the least that the others are.
    #[inline]
    pub fn split(self, others: Self) -> (Self, Self) {
        let n = others.low;
        if n <= 0 {
            return (Self::ZERO, self);
        }
        let (among, left) = (|end: i64| end.min(n), |end: i64| end.saturating_sub(n).max(0));
        let exact = self.word == Word::Exact && others.word == Word::Exact;
        let best = self.best.map(among).or((self.low >= n).then_some(n));
        let known = Self::worded(among(self.low), best, Some(self.high.map_or(n, among)), exact, false);
        let more = self.word == Word::MoreThan;
        let rest = Self::worded(left(self.low), self.best.map(left), self.high.map(left), exact, more).floor_zero();
        let rough = self.rough.max(others.rough);
        (Self { rough, ..known }, Self { rough, ..rest })
    }

    /// The end below, rounded down to the places that are stated; of “more than” what it is more than.
    pub fn stated_low(&self) -> i64 {
        let low = if self.word == Word::MoreThan { self.low - 1 } else { self.low };
        let step = self.step(low);
        low.div_euclid(step).saturating_mul(step)
    }

    /// The end above, rounded up to the places that are stated; none: nobody says.
    pub fn stated_high(&self) -> Option<i64> {
        self.high.map(|high| {
            let step = self.step(high);
            high.saturating_neg().div_euclid(step).saturating_mul(step).saturating_neg()
        })
    }

    /// A single number, rounded to the places that are stated.
    pub fn stated(&self, n: i64) -> i64 {
        let step = self.step(n);
        n.saturating_add(step / 2).div_euclid(step).saturating_mul(step)
    }

    /// To what an end is rounded: never so far that nothing is left of it.
    fn step(&self, end: i64) -> i64 {
        let places = end.unsigned_abs().checked_ilog10().unwrap_or(0).min(self.rough.into());
        10_i64.pow(places)
    }

    /// A sum of counts by its ends. `word`: that of the only count in it; otherwise the interval's own, where `exact` says that all were
    /// exact, and `more` that one was “more than”.
    pub(crate) fn summed(
        (low, best, high): (i64, Option<i64>, Option<i64>),
        rough: u8,
        word: Option<Word>,
        (exact, more): (bool, bool),
    ) -> Self {
        let worded = Self::worded(low, best, high, exact, more);
        Self { rough, word: word.unwrap_or(worded.word), ..worded }
    }

    /// The word that the interval itself deserves once it is computed and no longer quoted.
    #[inline]
    fn worded(low: i64, best: Option<i64>, high: Option<i64>, exact: bool, more: bool) -> Self {
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
            // Nobody says at least nor at most how many: a single number between them says nothing.
            (_, None) if low <= Self::OPEN_LOW / 2 => Word::Unknown,
            (_, None) if more => Word::MoreThan,
            (_, None) => Word::AtLeast,
        };
        Self { low, best, high, word, rough: 0 }
    }
}

/// How many zeros a number ends in: of 2,000 three, of 0 none.
const fn zeros(mut n: i64) -> u8 {
    let mut zeros = 0;
    while n != 0 && n % 10 == 0 {
        n /= 10;
        zeros += 1;
    }
    zeros
}

impl ops::Add for Estimate {
    type Output = Self;
    #[inline]
    fn add(self, other: Self) -> Self {
        if other == Self::ZERO {
            return self;
        }
        if self == Self::ZERO {
            return other;
        }
        let both = |a: Option<i64>, b: Option<i64>| Some(a?.saturating_add(b?));
        let low = self.low.saturating_add(other.low);
        let (best, high) = (both(self.best, other.best), both(self.high, other.high));
        let exact = self.word == Word::Exact && other.word == Word::Exact;
        let more = self.word == Word::MoreThan || other.word == Word::MoreThan;
        Self { rough: self.rough.max(other.rough), ..Self::worded(low, best, high, exact, more) }
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
        let low = other.high.map_or(Self::OPEN_LOW, |high| self.low.saturating_sub(high));
        // The number that is quoted of “more than 19” is below all that it may be.
        let least = other.best.map(|best| best.max(other.low));
        let (best, high) = (both(self.best, least), self.high.map(|high| high.saturating_sub(other.low)));
        let exact = self.word == Word::Exact && other.word == Word::Exact;
        let more = self.word == Word::MoreThan;
        Self { rough: self.rough.max(other.rough), ..Self::worded(low, best, high, exact, more) }
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
