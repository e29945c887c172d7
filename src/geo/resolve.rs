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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_resolve_whatever_their_case_accents_and_points() {
        let countries = Countries::embedded();
        let cases = [
            ("POL", "POL|pl|616|Poland|poland|POLSKA"),
            ("CZE", "CZ|Czechia|Czech Republic|czech republic|The Czech Republic"),
            ("TUR", "TR|Turkey|Türkiye|turkiye|792"),
            ("MKD", "Macedonia|North Macedonia|FYROM|N. Macedonia"),
            ("MMR", "Burma|Myanmar"),
            ("CIV", "Ivory Coast|Côte d'Ivoire|Cote d’Ivoire|COTE DIVOIRE"),
            ("KOR", "South Korea|Republic of Korea|Korea, South|Korea, Republic of|ROK"),
            ("PRK", "North Korea|DPRK|Korea, North"),
            ("USA", "US|USA|U.S.|U.S.A.|United States|United States of America|840"),
            ("AUS", "036|36|Australia"),
            ("GBR", "UK|United Kingdom|Great Britain|Britain|GB"),
            ("COD", "DR Congo|Congo, Democratic Republic of the|Zaire|Democratic Republic of the Congo"),
            ("XKX", "Kosovo|XK"),
            ("NATO", "NATO|North Atlantic Treaty Organization|OTAN"),
            ("KNA", "St. Kitts & Nevis|Saint Kitts and Nevis"),
            ("IOT", "Diego Garcia|British Indian Ocean Territory"),
            ("DEU", "Germany|Deutschland|DE|276"),
        ];
        for (code, texts) in cases {
            for text in texts.split('|') {
                assert_eq!(countries.resolve(text), Some(Code::new(code)), "{text}");
            }
        }
    }

    #[test]
    fn nothing_is_guessed() {
        let countries = Countries::embedded();
        for text in ["", " ", "Irelnd", "Korea", "9999", "000", "Congo Republic of nowhere", &"x".repeat(500)] {
            assert_eq!(countries.resolve(text), None, "{text}");
        }
        assert_eq!(countries.suggest("Irelnd", 3)[0], Code::new("IRL"));
        assert_eq!(countries.suggest("Germny", 1), [Code::new("DEU")]);
        assert!(countries.suggest("qqqqqq", 3).is_empty() && countries.suggest("pol", 0).is_empty());
    }

    #[test]
    fn state_system_numbers() {
        let countries = Countries::embedded();
        assert_eq!(countries.resolve_cow(255), Some(Code::new("DEU")));
        assert_eq!(countries.resolve_gw(260), Some(Code::new("DEU")));
        assert_eq!(countries.resolve_cow(345), Some(Code::new("SRB")));
        assert_eq!(countries.resolve_gw(340), Some(Code::new("SRB")));
        assert_eq!(countries.resolve_cow(290), Some(Code::new("POL")));
        assert_eq!(countries.resolve_cow(0), None);
    }
}
