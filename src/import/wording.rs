//! The words around a count: “about 1,133”, “über 70”, “mind. 60”, “200–300”, “1,5 Tsd.”, “300 Soldaten”.

use super::number::{Count, Decimal, fraction, whole};
use crate::model::Word;

/// Words before a number and what they make of it, in English, German, French, Spanish, Italian, Dutch, Polish.
const BEFORE: &[(Word, &[&str])] = &[
    (
        Word::About,
        &[
            "approximately",
            "approx.",
            "approx",
            "about",
            "around",
            "roughly",
            "some",
            "circa",
            "nearly",
            "almost",
            "close to",
            "environ",
            "env.",
            "près de",
            "presque",
            "etwa",
            "rund",
            "ungefähr",
            "ungef.",
            "zirka",
            "knapp",
            "fast",
            "gut",
            "ca.",
            "ca",
            "c.",
            "aproximadamente",
            "aprox.",
            "alrededor de",
            "unos",
            "cerca de",
            "quasi",
            "ongeveer",
            "około",
            "ok.",
            "~",
            "≈",
            "±",
        ],
    ),
    (
        Word::MoreThan,
        &[
            "more than",
            "over",
            "above",
            "exceeding",
            "über",
            "ueber",
            "mehr als",
            "plus de",
            "más de",
            "mas de",
            "oltre",
            "più di",
            "mais de",
            "meer dan",
            "ponad",
            ">",
        ],
    ),
    (
        Word::AtLeast,
        &[
            "at least",
            "minimum",
            "no fewer than",
            "mindestens",
            "mind.",
            "mind",
            "wenigstens",
            "au moins",
            "min.",
            "al menos",
            "almeno",
            "minstens",
            "co najmniej",
            ">=",
            "=>",
            "≥",
        ],
    ),
    (
        Word::FewerThan,
        &[
            "fewer than",
            "less than",
            "under",
            "below",
            "weniger als",
            "unter",
            "moins de",
            "menos de",
            "meno di",
            "minder dan",
            "<",
        ],
    ),
    (
        Word::UpTo,
        &[
            "up to",
            "at most",
            "no more than",
            "maximum",
            "bis zu",
            "höchstens",
            "maximal",
            "max.",
            "max",
            "jusqu'à",
            "jusqu’à",
            "hasta",
            "fino a",
            "tot",
            "<=",
            "=<",
            "≤",
        ],
    ),
];

/// Words behind a number that multiply it.
const TIMES: &[(u32, &[&str])] = &[
    (1_000, &["thousand", "tausend", "tsd.", "tsd", "tys.", "tys", "milliers", "millier", "mille", "mil", "k"]),
    (1_000_000, &["millions", "million", "millionen", "mio.", "mio", "mln.", "mln"]),
];

/// What is counted says nothing more of the number.
const COUNTED: &[&str] = &[
    "soldiers",
    "troops",
    "people",
    "personnel",
    "service members",
    "men",
    "soldaten",
    "soldatinnen und soldaten",
    "personen",
    "pers.",
    "mann",
    "kräfte",
    "militaires",
    "soldats",
    "hommes",
    "personnes",
    "militares",
    "soldados",
    "efectivos",
    "militari",
    "soldati",
    "militairen",
    "żołnierzy",
];

/// Parts the two ends of a range.
const DASHES: [&str; 8] = ["–", "—", "‑", " to ", " bis ", " à ", " a ", "-"];
/// Words before a range, with the one between its ends.
const BETWEEN: [(&str, &str); 4] =
    [("between ", " and "), ("zwischen ", " und "), ("entre ", " et "), ("entre ", " y ")];

/// Reads a count in words; plain numbers are read before.
pub(super) fn read(text: &str, decimal: Decimal) -> Option<Count> {
    let lower = text.to_lowercase();
    let text = without_note(&lower);
    let text = COUNTED.iter().find_map(|word| strip_last(text, word)).unwrap_or(text);
    if let Some(rest) = text.strip_suffix('+') {
        return Some(Count { word: Word::AtLeast, ..number(rest, decimal)? });
    }
    if let Some(count) = number(text, decimal) {
        return Some(count);
    }
    for (before, between) in BETWEEN {
        if let Some((low, high)) = text.strip_prefix(before).and_then(|rest| rest.split_once(between)) {
            return range(low, high, decimal);
        }
    }
    if let Some((word, rest)) = before(text) {
        // “about 200–300” is the range.
        return number(rest, decimal).map(|count| Count { word, ..count }).or_else(|| dashed(rest, decimal));
    }
    dashed(text, decimal)
}

/// The word at the beginning, the longest that fits, and what comes after it.
fn before(text: &str) -> Option<(Word, &str)> {
    let fits = |(word, before): (Word, &'static str)| {
        let rest = text.strip_prefix(before)?;
        // “ca200” is as good as “ca. 200”; “candidates” is not “ca”.
        (!rest.starts_with(char::is_alphabetic)).then_some((before.len(), word, rest.trim_start()))
    };
    let all = BEFORE.iter().flat_map(|(word, all)| all.iter().map(move |before| (*word, *before)));
    all.filter_map(fits).max_by_key(|found| found.0).map(|(_, word, rest)| (word, rest))
}

fn dashed(text: &str, decimal: Decimal) -> Option<Count> {
    DASHES.iter().find_map(|dash| text.split_once(dash)).and_then(|(low, high)| range(low, high, decimal))
}

fn range(low: &str, high: &str, decimal: Decimal) -> Option<Count> {
    let (high, times) = scaled(high.trim());
    let (low, own) = scaled(low.trim());
    // “2–3 thousand” is said of both ends.
    let low = times_of(low, if own == 1 { times } else { own }, decimal)?;
    let high = times_of(high, times, decimal)?;
    (low.n <= high.n).then_some(Count { n: low.n, to: high.n, word: Word::Range })
}

/// A number, perhaps of thousands: then it was rounded.
fn number(text: &str, decimal: Decimal) -> Option<Count> {
    let (text, times) = scaled(text.trim());
    times_of(text, times, decimal)
}

fn times_of(text: &str, times: u32, decimal: Decimal) -> Option<Count> {
    if times == 1 {
        return whole(text, decimal);
    }
    let number = (fraction(text, decimal)? * f64::from(times)).round();
    (number <= f64::from(u32::MAX)).then(|| Count { word: Word::About, ..Count::exact(number as u32) })
}

/// The text without the word that multiplies it.
fn scaled(text: &str) -> (&str, u32) {
    let found = TIMES.iter().find_map(|(times, words)| {
        let rest = words.iter().find_map(|word| text.strip_suffix(word))?;
        Some((rest.trim_end(), *times)).filter(|(rest, _)| rest.ends_with(|c: char| c.is_ascii_digit()))
    });
    found.unwrap_or((text, 1))
}

/// “1,234*” and “176 [2]” have a footnote.
fn without_note(text: &str) -> &str {
    let text = text.trim_end_matches(['*', '†', '‡', '¹', '²', '³']).trim_end();
    let note = text.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    note.filter(|(_, note)| note.len() <= 3).map_or(text, |(text, _)| text.trim_end())
}

/// The text before its last word or words, if they are these.
fn strip_last<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_suffix(word)?;
    rest.ends_with(char::is_whitespace).then(|| rest.trim_end())
}
