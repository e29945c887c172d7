//! From what people write to a country: codes of five systems and names.

use super::abbreviations::spelled_out;
use super::{Countries, names::plain};
use crate::model::Code;

impl Countries {
    /// The country, territory or organisation that a text names: ISO 3166-1 alpha-2, alpha-3 or numeric code (`616`, `036`),
    /// English name or another usual one. Case, accents, punctuation, usual abbreviations and the order of words do not matter;
    /// nothing is guessed.
    pub fn resolve(&self, text: &str) -> Option<Code> {
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
