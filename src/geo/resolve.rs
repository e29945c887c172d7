//! From what people write to a country: codes of five systems and names.

use super::{Countries, names::plain};
use crate::model::Code;
use std::collections::BTreeMap;

impl Countries {
    /// The country, territory or organisation that a text names: ISO 3166-1 alpha-2, alpha-3 or numeric code (`616`, `036`),
    /// English name or another usual one. Case, accents and punctuation do not matter; nothing is guessed.
    pub fn resolve(&self, text: &str) -> Option<Code> {
        // Longer than any name: not worth folding.
        if text.len() > 200 {
            return None;
        }
        let text = plain(text);
        match text.parse::<u16>() {
            Ok(number) if text.len() <= 3 => self.names.numerics.get(&number).copied(),
            _ => self.names.texts.get(&text).copied(),
        }
    }

    /// The country with a Correlates of War number.
    pub fn resolve_cow(&self, number: u16) -> Option<Code> {
        self.names.cow.get(&number).copied()
    }

    /// The country with a Gleditsch–Ward number.
    pub fn resolve_gw(&self, number: u16) -> Option<Code> {
        self.names.gw.get(&number).copied()
    }

    /// Up to `n` entries whose names are most like a text, the likest first; for a person to choose from, never to be taken
    /// unasked: by letters alone, Iran is much like Ireland.
    pub fn suggest(&self, text: &str, n: usize) -> Vec<Code> {
        if text.len() > 200 {
            return Vec::new();
        }
        let text = plain(text);
        let mut scores: BTreeMap<Code, f64> = BTreeMap::new();
        for (name, code) in &self.names.texts {
            let starts = !text.is_empty() && name.starts_with(&text);
            let likeness = strsim::jaro_winkler(name, &text).max(if starts { 0.95 } else { 0.0 });
            if likeness > 0.75 {
                let best = scores.entry(*code).or_default();
                *best = best.max(likeness);
            }
        }
        let mut scores: Vec<(Code, f64)> = scores.into_iter().collect();
        scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        scores.into_iter().take(n).map(|(code, _)| code).collect()
    }
}
