//! Towns with their country: the lines of `geo`, which are sorted, searched where they stand.

use super::text::{Kind, Text};
use crate::{geo::TOWN_LINES, model::Code};

/// A town.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Town {
    /// Its country.
    pub country: Code,
    /// It is so large that its name alone says which one is meant.
    pub large: bool,
}

/// The form of a name in the list.
pub(super) fn key(name: &str) -> String {
    let latin = |c: char| !c.is_alphabetic() || c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    let plain = if name.is_ascii() || !name.chars().all(latin) {
        name.to_lowercase()
    } else {
        deunicode::deunicode(name).to_lowercase()
    };
    let mut key = String::with_capacity(plain.len());
    for c in plain.chars().map(|c| if c == 'ё' { 'е' } else { c }) {
        if c.is_alphanumeric() {
            key.push(c);
        } else if !key.ends_with(' ') && !key.is_empty() {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

/// The town of a name in that form.
pub(super) fn town(key: &str) -> Option<Town> {
    let line = line_from(key)?;
    parse(line.strip_prefix(key)?.strip_prefix(',')?)
}

/// The town whose name, but for its ending, is that of an inflected word.
pub(super) fn inflected(key: &str) -> Option<Town> {
    let ends: Vec<usize> = key.char_indices().map(|(i, _)| i).collect();
    (1..=2).find_map(|cut| {
        let stem = key.get(..*ends.get(ends.len().checked_sub(cut)?)?).filter(|stem| stem.chars().count() >= 4)?;
        let (name, rest) = line_from(stem)?.split_once(',')?;
        let ending = name.strip_prefix(stem)?;
        (ending.chars().count() <= 1 && !ending.contains(' ')).then(|| parse(rest)).flatten()
    })
}

fn parse(rest: &str) -> Option<Town> {
    let rest = rest.split(',').next()?;
    let large = rest.ends_with('+');
    rest.trim_end_matches('+').parse().ok().map(|country| Town { country, large })
}

/// The first line that is not before a key.
fn line_from(key: &str) -> Option<&'static str> {
    let bytes = TOWN_LINES.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = bytes[..middle].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let end = bytes[middle..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |at| middle + at);
        let name = bytes[start..end].split(|b| *b == b',').next().unwrap_or_default();
        if name < key.as_bytes() { low = end + 1 } else { high = start }
    }
    TOWN_LINES.get(low..)?.lines().next()
}

/// The town that a capital begins: how many words it has, its country, and whether it is small.
pub(super) fn named_town(text: &Text<'_>, at: usize, end: usize, inflects: bool) -> Option<(usize, Code, bool)> {
    (at + 1..=end).rev().find_map(|end| {
        let key = key(text.between(at, end));
        if key.chars().count() < 4 {
            return None;
        }
        // A part of a longer name is none: Robertson Barracks.
        let longer = text.token(end).upper
            && text.kind(end) == Kind::Word
            && text.token(end).breaks == 0
            && !matches!(text.word(end), "camp" | "air");
        let town = town(&key).or_else(|| if inflects { inflected(&key) } else { None })?;
        (!longer).then_some((end - at, town.country, !town.large))
    })
}
