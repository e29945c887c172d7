//! Counts of people as people write them: `1,234`, `~500`, `100–200`, `>900`, `über 70`, `NA`.

use super::lexicon::{MISSING, NO_COUNT};
use super::number::{Count, Decimal, whole};
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

/// Whether a text where a count should stand says that there is none.
pub fn is_no_count(text: &str) -> bool {
    let said = || text.to_lowercase();
    is_missing(text) || (text.len() <= 20 && NO_COUNT.contains(&said().as_str()))
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

/// What a cell says in a column that holds other numbers in words too: for guessing.
pub fn is_count(text: &str) -> bool {
    matches!(count(text.as_bytes(), Decimal::Auto), CountText::Count(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Word;

    fn auto(text: &str) -> CountText {
        count(text.as_bytes(), Decimal::Auto)
    }

    #[test]
    fn thousands_are_marked_in_many_ways() {
        for text in
            ["1234", "1,234", "1.234", "1 234", "1'234", "1\u{a0}234", "1,234.0", "1.234,00", "1234.0", "1.234E3"]
        {
            assert_eq!(auto(text), CountText::Count(Count::exact(1234)), "{text}");
        }
        assert_eq!(auto("4,700.0"), CountText::Count(Count::exact(4700)));
        assert_eq!(auto("1,23,456"), CountText::Count(Count::exact(123_456)));
        assert_eq!(auto("12.5"), CountText::Count(Count { word: Word::About, ..Count::exact(13) }));
        assert_eq!(count(b"12.345", Decimal::Point), CountText::Count(Count { word: Word::About, ..Count::exact(12) }));
        assert_eq!(count(b"12,345", Decimal::Point), CountText::Count(Count::exact(12_345)));
    }

    #[test]
    fn what_is_not_there_is_missing_and_never_zero() {
        for text in
            ["", " ", "NA", "n/a", "-", "–", "..", "NaN", "n.c.", "k.A.", "K. A.", "…", "keine Angabe", "unknown"]
        {
            assert_eq!(auto(text), CountText::Missing, "{text}");
        }
        assert_eq!(auto("0"), CountText::Count(Count::exact(0)));
        for text in [
            "abc",
            "-5",
            "1.2.3",
            "99999999999999",
            "1000000001",
            "1,2345",
            "5 apples",
            "1e300",
            "٣",
            "300-200",
            "candidates",
            "über",
            "k",
            "1.2 k 3",
            "5 Tsd Tsd",
        ] {
            assert_eq!(auto(text), CountText::Broken, "{text}");
        }
    }

    #[test]
    fn words_are_kept() {
        let word = |text: &str| match auto(text) {
            CountText::Count(count) => (count.n, count.to, count.word),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(word("about 1,133"), (1133, 1133, Word::About));
        assert_eq!(word("~500"), (500, 500, Word::About));
        assert_eq!(word("500+"), (500, 500, Word::AtLeast));
        assert_eq!(word(">900"), (900, 900, Word::MoreThan));
        assert_eq!(word("up to 460"), (460, 460, Word::UpTo));
        assert_eq!(word("<50"), (50, 50, Word::FewerThan));
        assert_eq!(word("100–200"), (100, 200, Word::Range));
        for (text, n, to, of) in [
            ("über 70", 70, 70, Word::MoreThan),
            ("Mind. 60", 60, 60, Word::AtLeast),
            ("more than 900", 900, 900, Word::MoreThan),
            ("ca. 1.000", 1000, 1000, Word::About),
            ("ca.1.000", 1000, 1000, Word::About),
            ("1,5 Tsd.", 1500, 1500, Word::About),
            ("1.5k", 1500, 1500, Word::About),
            ("rund 2 Tsd", 2000, 2000, Word::About),
            ("200-300", 200, 300, Word::Range),
            ("200 bis 300", 200, 300, Word::Range),
            ("zwischen 200 und 300", 200, 300, Word::Range),
            ("2–3 Tsd.", 2000, 3000, Word::Range),
            ("ca. 200–300", 200, 300, Word::Range),
            ("plus de 1 200", 1200, 1200, Word::MoreThan),
            ("300 Soldaten", 300, 300, Word::Exact),
            (">= 40", 40, 40, Word::AtLeast),
            ("<=40", 40, 40, Word::UpTo),
            ("1,234*", 1234, 1234, Word::Exact),
            ("176 [2]", 176, 176, Word::Exact),
            ("~ 1.000", 1000, 1000, Word::About),
        ] {
            assert_eq!(word(text), (n, to, of), "{text}");
        }
    }
}
