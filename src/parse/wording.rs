//! The words around a count: “about 1,133”, “über 70”, “mind. 60”, “200–300”, “1,5 Tsd.”, “300 Soldaten”.

use super::lexicon::{BEFORE, BETWEEN, COUNTED, DASHES, ROUGHLY, TIMES};
use super::number::{Count, Decimal, fraction, whole};
use crate::model::Word;

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
    if let Some(rest) = ROUGHLY.iter().find_map(|word| text.strip_suffix(word)) {
        return number(rest, decimal).map(|count| Count { word: Word::About, ..count });
    }
    if let Some((word, rest)) = before(text) {
        // “about 200–300” is the range.
        return number(rest, decimal).map(|count| Count { word, ..count }).or_else(|| dashed(rest, decimal));
    }
    dashed(text, decimal)
}

/// The word at the beginning, the longest that fits, and what comes after it.
fn before(text: &str) -> Option<(Word, &str)> {
    let fits = |(word, before): &(Word, &str)| {
        let rest = text.strip_prefix(*before)?;
        // “ca200” is as good as “ca. 200”; “candidates” is not “ca”.
        (!rest.starts_with(char::is_alphabetic)).then_some((before.len(), *word, rest.trim_start()))
    };
    BEFORE.iter().filter_map(fits).max_by_key(|found| found.0).map(|(_, word, rest)| (word, rest))
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
    // “1.5 thousand” is not a slip, whoever types it.
    let decimal = if decimal == Decimal::Typed { Decimal::Auto } else { decimal };
    let number = (fraction(text, decimal)? * f64::from(times)).round();
    (number <= f64::from(u32::MAX)).then(|| Count { word: Word::About, ..Count::exact(number as u32) })
}

/// The text without the word that multiplies it.
fn scaled(text: &str) -> (&str, u32) {
    let found = TIMES.iter().find_map(|(times, words)| {
        let rest = words.iter().find_map(|word| text.strip_suffix(*word))?;
        Some((rest.trim_end(), *times)).filter(|(rest, _)| rest.ends_with(|c: char| c.is_ascii_digit()))
    });
    found.unwrap_or((text, 1))
}

/// “1,234*”, “176 [2]”, “1,234 (a)” and “176 1)” have a footnote.
fn without_note(text: &str) -> &str {
    let mark = |c: char| matches!(c, '*' | '†' | '‡' | '§' | '¶' | 'ª' | 'º' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    let text = text.trim_end_matches(mark).trim_end();
    let closed = text.strip_suffix(')').unwrap_or_default();
    let letter = closed.rsplit_once('(').filter(|(_, note)| note.len() == 1 && note.starts_with(char::is_alphabetic));
    let number =
        closed.rsplit_once(' ').filter(|(_, note)| note.len() <= 2 && note.bytes().all(|c| c.is_ascii_digit()));
    let text = letter.or(number).map_or(text, |(text, _)| text.trim_end());
    let note = text.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    note.filter(|(_, note)| note.len() <= 3).map_or(text, |(text, _)| text.trim_end())
}

/// The text before its last word or words, if they are these.
fn strip_last<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_suffix(word)?;
    // Chinese and Korean do not part words.
    let alone = rest.ends_with(char::is_whitespace) || word.starts_with(['人', '名', '명']);
    alone.then(|| rest.trim_end())
}
