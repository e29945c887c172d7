//! Words that make a row a part of another one: “of which Ramstein”, “KFOR (of which Carabinieri)”, “davon Stuttgart”.

use crate::import::read::Grid;

/// So many rows are looked at.
const SAMPLE: usize = 2_000;
/// What follows is some of those before; the longest first.
const PARTS: &str = "out of which|of which|of whom|of these|of them|thereof|hiervon|davon|darunter|parmi lesquels|dont|di cui|dei quali|de los cuales|de las cuales|\
    de ellos|dos quais|das quais|w tym|z czego|z tego|waarvan|heraf|varav|hvorav|joista|z toho|в том числе|в т.ч.|в т. ч.|из них|у тому числі|в тому числі|з них|od toga|bunlardan";
/// The same, or what follows is counted too.
const WITH: &str = "including|includes|incl.|incl|inkl.|inkl|einschließlich|einschl.|y compris|incluyendo|incluidos|incluido|incluye|compresi|compreso|inclusi|\
    inclusief|włącznie z|включая|включно з|incluindo";

/// What a text says of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Within {
    /// What it is a part of; empty: of what stands above it.
    pub of: String,
    /// The name of the part.
    pub part: String,
    /// It may as well be the whole with the part: “UNIFIL incl. MTF”.
    pub or_more: bool,
}

/// The part that a text names; none: it is none.
pub fn within(text: &str) -> Option<Within> {
    if text.len() > 200 || text.len() < 4 {
        return None;
    }
    let text = text.trim().trim_start_matches(['-', '–', '—', '•', '·', '*', '>', '└', '(', '[']).trim();
    let lower = text.to_lowercase();
    // Where small letters are longer ones, places within the text are others.
    let text = if lower.len() == text.len() { text } else { lower.as_str() };
    let found = |words: &str, or_more: bool| {
        words.split('|').find_map(|word| at(&lower, word.trim()).map(|at| (at, word.trim().len(), or_more)))
    };
    let (at, length, or_more) = found(PARTS, false).or_else(|| found(WITH, true))?;
    let clean = |text: &str| text.trim().trim_matches([':', ',', '(', ')', '[', ']', ';', '–', '-']).trim().to_owned();
    let part = clean(text.get(at + length..)?);
    let of = clean(text.get(..at)?);
    (!part.is_empty()).then_some(Within { or_more: or_more && !of.is_empty(), of, part })
}

/// Where a word stands in a text, as a word.
fn at(lower: &str, word: &str) -> Option<usize> {
    let ends = |at: usize| {
        let before = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = lower[at + word.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        before && after
    };
    lower.match_indices(word).map(|(at, _)| at).find(|at| ends(*at))
}

/// Whether a column has such words, in the first rows.
pub fn has_within(grid: &Grid, columns: &[usize]) -> bool {
    grid.distinct(columns, SAMPLE).iter().any(|text| within(text).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_what_stands_above() {
        for (text, of, part, or_more) in [
            ("of which: Ramstein", "", "Ramstein", false),
            ("  - davon Stuttgart", "", "Stuttgart", false),
            ("dont Takuba", "", "Takuba", false),
            ("incl. Vicenza", "", "Vicenza", false),
            ("w tym Orzysz", "", "Orzysz", false),
            ("KFOR (of which Carabinieri)", "KFOR", "Carabinieri", false),
            ("Barkhane (dont Takuba)", "Barkhane", "Takuba", false),
            ("UNIFIL incl. MTF", "UNIFIL", "MTF", true),
            ("KFOR, davon Feldjäger", "KFOR", "Feldjäger", false),
            ("в том числе Хмеймим", "", "Хмеймим", false),
        ] {
            let found = within(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.of.as_str(), found.or_more), (of, or_more), "{text}");
            assert_eq!(found.part, part, "{text}");
        }
        for text in ["Dontsk", "Inclusion", "KFOR", "Davonport", "of which", "Incline base"] {
            assert_eq!(within(text), None, "{text}");
        }
    }
}
