//! Numbers of people without words: `1,234`, `1.234`, `1 234`, `4,700.0`, `1.2E+05`.

use crate::model::{Estimate, Word};

/// A count with its word, small enough to keep millions of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The number, or the lower end of a range.
    pub n: u32,
    /// The upper end of a range; otherwise as `n`.
    pub to: u32,
    /// How it is worded.
    pub word: Word,
}

impl Count {
    /// Exactly so many.
    pub const fn exact(n: u32) -> Self {
        Self { n, to: n, word: Word::Exact }
    }

    /// The same as an estimate.
    pub fn estimate(self) -> Estimate {
        let n = i64::from(self.n);
        match self.word {
            Word::Exact => Estimate::exact(n),
            Word::About => Estimate::about(n),
            Word::AtLeast => Estimate::at_least(n),
            Word::MoreThan => Estimate::more_than(n),
            Word::Range => Estimate::range(n, i64::from(self.to)),
            Word::UpTo => Estimate::up_to(n),
            Word::FewerThan => Estimate::fewer_than(n),
            Word::Unknown => Estimate::unknown(),
        }
    }

    /// The sum with another, in the word that fits both.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let low = |count: Self| if matches!(count.word, Word::UpTo | Word::FewerThan) { 0 } else { count.n };
        let (n, to) = (low(self).saturating_add(low(other)), self.to.saturating_add(other.to));
        let either = |words: &[Word]| words.contains(&self.word) || words.contains(&other.word);
        if either(&[Word::AtLeast, Word::MoreThan, Word::Unknown]) {
            Self { n, to: n, word: Word::AtLeast }
        } else if either(&[Word::Range, Word::UpTo, Word::FewerThan]) {
            Self { n, to, word: Word::Range }
        } else {
            Self { n, to, word: if either(&[Word::About]) { Word::About } else { Word::Exact } }
        }
    }

    /// The range that ends with another; what ends below its beginning is read as it begins.
    #[must_use]
    pub fn up_to(self, high: Self) -> Self {
        if self.n >= high.to { self } else { Self { n: self.n, to: high.to, word: Word::Range } }
    }

    /// So many times as many; none: more than can be.
    pub fn times(self, times: u32) -> Option<Self> {
        Some(Self { n: self.n.checked_mul(times)?, to: self.to.checked_mul(times)?, word: self.word })
    }

    /// One of so many equal parts of it, rounded: what is left of a number that was added up twice.
    #[must_use]
    pub fn part(self, of: u32) -> Self {
        let part = |n: u32| u32::try_from((u64::from(n) * 2 + u64::from(of)) / (u64::from(of.max(1)) * 2)).unwrap_or(n);
        Self { n: part(self.n), to: part(self.to), word: self.word }
    }
}

/// Which mark parts the whole from the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Decimal {
    /// Told from the column: a mark before exactly three digits parts thousands, for people are whole.
    #[default]
    Auto,
    /// `4,700.5`
    Point,
    /// `4.700,5`
    Comma,
    /// Of one number that a person types: a mark parts thousands unless the number has both, for “1.5” or “1,70” is most likely a slip.
    #[serde(skip)]
    Typed,
}

/// A number without words. A fraction is rounded and then “about”.
pub fn whole(text: &str, decimal: Decimal) -> Option<Count> {
    // “300, 200” is two numbers.
    if text.trim().as_bytes().windows(2).any(|pair| matches!(pair, [b',' | b'.', b' '])) {
        return None;
    }
    if !spaced_in_threes(text.trim()) {
        return None;
    }
    let text: String = text.trim().chars().filter(|c| !is_space_mark(*c)).collect();
    if text.is_empty() || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if let Some((mantissa, power)) = text.split_once(['e', 'E']) {
        return exponent(mantissa, power);
    }
    if !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')) {
        return None;
    }
    let point = decimal_mark(&text, decimal);
    let (whole, part) = match point {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text.as_str(), ""),
    };
    if !grouped(whole) || part.contains(['.', ',']) {
        return None;
    }
    let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
    let n: u32 = digits.parse().ok()?;
    // “1,2345” is more likely a slip than a count of one and a bit.
    let slip = decimal == Decimal::Auto && part.len() > 3 && point.is_some_and(|at| text.as_bytes()[at] == b',');
    if slip {
        return None;
    }
    if part.bytes().all(|b| b == b'0') {
        return Some(Count::exact(n));
    }
    let n = if part.as_bytes()[0] >= b'5' { n.checked_add(1)? } else { n };
    Some(Count { word: Word::About, ..Count::exact(n) })
}

/// Whether the spaces of a number part groups of three: “12 34” is two numbers.
fn spaced_in_threes(text: &str) -> bool {
    let mut groups = text.split(is_space_mark).filter(|group| !group.is_empty());
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    let one = rest.peek().is_none();
    let three = |group: &str| group.split(['.', ',']).next().is_some_and(|digits| digits.len() == 3);
    one || (first.len() <= 3 && rest.all(three))
}

/// Whether a text has a plain space between digits: it may part thousands, and it may part two numbers.
pub fn is_spaced(text: &str) -> bool {
    let text = text.trim().as_bytes();
    let parted = |part: &[u8]| part[0].is_ascii_digit() && part[1] == b' ' && part[2].is_ascii_digit();
    text.windows(3).any(parted) && text.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'.' | b','))
}

/// Whether the spaces in a column of numbers part thousands: no number of its kind is written without one, and not all of them may be two
/// numbers of hundreds.
pub fn settle_spaces<'a>(values: impl Iterator<Item = &'a str>) -> bool {
    let (mut spaced, mut proven) = (false, false);
    for text in values.map(str::trim) {
        if is_spaced(text) {
            spaced = true;
            let first = text.split(' ').next().unwrap_or_default();
            proven |= first.len() < 3 || text.ends_with(" 000");
        } else if text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
    }
    !spaced || proven
}

/// A number with its fraction.
pub fn fraction(text: &str, decimal: Decimal) -> Option<f64> {
    let point = decimal_mark(text, decimal);
    let (whole, part) = point.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    if !grouped(whole) || !digits(whole) || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    format!("{whole}.{part}0").parse().ok()
}

/// Spaces and apostrophes that part thousands.
fn is_space_mark(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '_')
}

/// `1.2E+05`, as spreadsheets write large numbers.
fn exponent(mantissa: &str, power: &str) -> Option<Count> {
    let number: f64 = format!("{mantissa}e{power}").parse().ok()?;
    (number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number)).then(|| Count::exact(number as u32))
}

/// Where the mark stands that parts the fraction; none if there is no fraction.
fn decimal_mark(text: &str, decimal: Decimal) -> Option<usize> {
    let last = text.rfind(['.', ','])?;
    let mark = text.as_bytes()[last];
    match decimal {
        Decimal::Point => return (mark == b'.').then_some(last),
        Decimal::Comma => return (mark == b',').then_some(last),
        Decimal::Auto | Decimal::Typed => {}
    }
    let other = if mark == b'.' { ',' } else { '.' };
    let repeated = text[..last].contains(mark as char);
    let three = text.len() - last - 1 == 3;
    if text[..last].contains(other) {
        // 4,700.0 and 1.234,567: the last of two marks parts the fraction.
        return (!repeated).then_some(last);
    }
    if decimal == Decimal::Typed {
        return None;
    }
    // People are whole: 1.234 is a thousand and more, 0.5 and 12.5 are fractions.
    (!repeated && (!three || text.starts_with('0'))).then_some(last)
}

/// Whether the marks within a whole number part groups of three (or of two and three, as in India).
fn grouped(whole: &str) -> bool {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let last_ok = rest.last().is_none_or(|group| group.len() == 3);
    let sizes = rest.iter().all(|group| matches!(group.len(), 2 | 3));
    !first.is_empty() && (rest.is_empty() || first.len() <= 3) && last_ok && sizes
}

/// The decimal mark that a column's values prove; `Auto` if none does.
pub fn settle_decimal<'a>(values: impl Iterator<Item = &'a str>) -> Decimal {
    for text in values {
        let text = text.trim();
        let Some(last) = text.rfind(['.', ',']) else { continue };
        let digits = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
        let mark = text.as_bytes()[last];
        let other = if mark == b'.' { ',' } else { '.' };
        let fraction = text.len() - last - 1 != 3 && text.matches(['.', ',']).count() == 1;
        if digits && (fraction || text[..last].contains(other)) {
            return if mark == b'.' { Decimal::Point } else { Decimal::Comma };
        }
    }
    Decimal::Auto
}
