//! Names and codes of countries, as they are compared.

use super::Country;
use super::abbreviations::spelled_out;
use crate::model::Code;
use std::collections::BTreeMap;

/// Names and codes in the form they are compared in.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub texts: BTreeMap<String, Code>,
    /// Names of several words with their abbreviations spelt out, in any order; none: two countries share it.
    pub spelled: BTreeMap<String, Option<Code>>,
    pub numerics: BTreeMap<u16, Code>,
    pub cow: BTreeMap<u16, Code>,
    pub gw: BTreeMap<u16, Code>,
}

impl Names {
    pub fn new<'a>(countries: impl Iterator<Item = &'a Country> + Clone) -> Self {
        let mut names = Self::default();
        for country in countries.clone() {
            let code = country.code;
            country.numeric.map(|n| names.numerics.insert(n, code));
            country.cow.map(|n| names.cow.insert(n, code));
            country.gw.map(|n| names.gw.insert(n, code));
            for text in [code.as_str(), &country.iso2, &country.name] {
                names.texts.insert(plain(text), code);
            }
        }
        // A usual name never takes the place of another country's code or first name.
        for country in countries {
            for name in &country.other_names {
                names.texts.entry(plain(name)).or_insert(country.code);
            }
        }
        names.texts.remove("");
        for (text, code) in &names.texts {
            if let Some(words) = spelled_out(text) {
                let entry = names.spelled.entry(words).or_insert(Some(*code));
                *entry = entry.filter(|other| other == code);
            }
        }
        names
    }
}

/// Lower-case ASCII letters and digits only, words parted by one space: “Côte d’Ivoire” is “cote divoire”. A leading
/// “the” goes, “&” and “and” are one, “St.” is “saint”. What is short only in Latin letters stays as it is: “مصر” is Egypt and
/// not MSR, Montserrat.
pub(super) fn plain(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_lowercase().replace('&', " and ").replace(['\'', '`'], "");
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.map(|word| if word == "st" { "saint" } else { word }).collect();
    let words = if words.len() > 1 && words[0] == "the" { &words[1..] } else { &words[..] };
    let folded = words.join(" ");
    if folded.len() <= 3 && !text.is_ascii() { text.trim().to_lowercase() } else { folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_two_countries_share_mean_neither() {
        let country = |code: &str, name: &str| {
            let (code, name) = (code.parse().unwrap(), name.to_owned());
            let none = String::new;
            Country {
                code,
                iso2: none(),
                numeric: None,
                cow: None,
                gw: None,
                name,
                other_names: vec![],
                region: None,
                symbol: None,
            }
        };
        let both = [
            country("AAA", "North Sand Republic"),
            country("BBB", "Republic of N. Sand"),
            country("CCC", "Rep. of Rock"),
        ];
        let names = Names::new(both.iter());
        assert_eq!(names.spelled.get("north republic sand"), Some(&None));
        assert_eq!(names.spelled.get("republic rock"), Some(&Some(Code::new("CCC"))));
    }

    #[test]
    fn the_table_has_no_such_words() {
        let names = &crate::geo::Countries::embedded().names;
        assert_eq!(names.spelled.iter().find(|(_, code)| code.is_none()), None);
    }
}
