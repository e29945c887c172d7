//! From what people write to a country: codes of five systems and names.

use super::abbreviations::spelled_out;
use super::{Countries, foreign, names::plain};
use crate::model::Code;

impl Countries {
    /// The country, territory or organisation that a text names: ISO 3166-1 alpha-2, alpha-3 or numeric code (`616`, `036`),
    /// English name or another usual one. Case, accents, punctuation, usual abbreviations and the order of words do not matter;
    /// nothing is guessed. A name in another language counts if it means one country in all languages.
    pub fn resolve(&self, text: &str) -> Option<Code> {
        self.by_own_names(text).or_else(|| match self.in_other_languages(text)[..] {
            [only] => Some(only),
            _ => None,
        })
    }

    /// What a name means that is known in other languages only: several countries, where two languages differ.
    pub fn in_other_languages(&self, text: &str) -> Vec<Code> {
        if text.len() > 200 || text.len() < 3 { Vec::new() } else { foreign::meanings(text) }
    }

    /// The same without names in other languages.
    pub fn by_own_names(&self, text: &str) -> Option<Code> {
        // Longer than any name: not worth folding.
        if text.len() > 200 {
            return None;
        }
        let text = plain(text);
        match text.parse::<u16>() {
            Ok(number) if text.len() <= 3 => self.names.numerics.get(&number).copied(),
            _ => self.names.texts.get(&text).copied().or_else(|| self.spelled_out(&text)),
        }
    }

    /// “Korea, Rep.” is the Republic of Korea.
    fn spelled_out(&self, text: &str) -> Option<Code> {
        *self.names.spelled.get(&spelled_out(text)?)?
    }

    /// The country with a Correlates of War number.
    pub fn resolve_cow(&self, number: u16) -> Option<Code> {
        self.names.cow.get(&number).copied()
    }

    /// The country with a Gleditsch–Ward number.
    pub fn resolve_gw(&self, number: u16) -> Option<Code> {
        self.names.gw.get(&number).copied()
    }
}
