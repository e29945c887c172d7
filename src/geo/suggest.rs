//! Which country an unknown name may mean.

use super::{Countries, Missions, names::plain};
use crate::model::Code;
use std::collections::BTreeMap;

impl Countries {
    /// Up to `n` entries that a text may mean, the likest first: what begins like it, what has its words, what is a slip or two away.
    /// For a person to choose from, never to be taken unasked. Rather none than a far one: MONUSCO is not Monaco.
    pub fn suggest(&self, text: &str, n: usize) -> Vec<Code> {
        if text.len() > 200 || !Missions::embedded().named(text).is_empty() {
            return Vec::new();
        }
        let text = plain(text);
        let mut found: BTreeMap<Code, (usize, usize)> = BTreeMap::new();
        for (name, code) in &self.names.texts {
            if let Some(far) = far(name, &text) {
                let rank = (far, name.len());
                let best = found.entry(*code).or_insert(rank);
                *best = rank.min(*best);
            }
        }
        let mut found: Vec<(Code, (usize, usize))> = found.into_iter().collect();
        found.sort_by_key(|(code, rank)| (*rank, *code));
        found.into_iter().take(n).map(|(code, _)| code).collect()
    }
}

/// How far a name is from a text; none: too far to be meant.
fn far(name: &str, text: &str) -> Option<usize> {
    if name == text {
        return Some(0);
    }
    if text.len() > 1 && name.starts_with(text) {
        return Some(1);
    }
    if has_words(name, text) || (text.len() < name.len() * 2 && name.len() > 3 && has_words(text, name)) {
        return Some(2);
    }
    let shorter = name.chars().count().min(text.chars().count());
    let slips = match shorter {
        0..4 => 0,
        4..8 => 1,
        8..12 => 2,
        _ => 3,
    };
    // Nobody mistakes the first letter and another.
    let allowed = if name.chars().next() == text.chars().next() { slips } else { slips.min(1) };
    // What differs in length by more differs by more.
    if name.len().abs_diff(text.len()) > allowed {
        return None;
    }
    let slips = strsim::osa_distance(name, text);
    (slips <= allowed).then_some(2 + slips)
}

/// Whether a name has the words of a text, or words that begin with them, in their order: “domin repub”. A single one must be whole.
fn has_words(name: &str, text: &str) -> bool {
    let single = !text.contains(' ');
    if single && text.len() < 4 {
        return false;
    }
    let mut words = name.split(' ');
    text.split(' ')
        .all(|said| words.any(|word| if single { word == said } else { said.len() > 1 && word.starts_with(said) }))
}
