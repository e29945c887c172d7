//! Names that two countries share: “Congo” alone is neither of the two, unless the other names of its column or its own brackets say which.

use crate::geo::Countries;
use crate::model::Code;

/// A name as it is compared, in all languages that share it; what it may mean, with words that decide.
const NAMES: [(&str, &[(&str, &str)]); 2] = [
    (
        "congo kongo konga",
        &[
            ("COD", "kinshasa drc dr rdc dem democratic democratique democratica zaire rd"),
            ("COG", "brazzaville roc rep republic"),
        ],
    ),
    (
        "korea coree corea koreja kore coreia",
        &[("KOR", "south rok seoul sud sur republic rep"), ("PRK", "north dprk pyongyang nord norte dem")],
    ),
];

/// What a name may mean that two countries share; none: none do, or its other words say which is meant.
pub fn either(text: &str) -> Option<Vec<Code>> {
    let plain = deunicode::deunicode(text.split(['(', '[', '*', ',']).next().unwrap_or_default()).to_lowercase();
    let bare: String = plain.chars().filter(char::is_ascii_alphabetic).collect();
    let (_, meant) = NAMES.iter().find(|(names, _)| names.split(' ').any(|name| name == bare))?;
    let lower = deunicode::deunicode(text).to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphabetic()).collect();
    let says = |(_, hints): &&(&str, &str)| hints.split(' ').any(|hint| words.contains(&hint));
    (!meant.iter().any(|one| says(&one))).then(|| meant.iter().map(|(code, _)| Code::new(code)).collect())
}

/// The country of a shared name whose own words say which is meant: “Congo (DRC)”.
pub fn said(text: &str) -> Option<Code> {
    let bare = text.split(['(', '[', '*', ',']).next().unwrap_or_default();
    let meant = either(bare)?;
    let lower = deunicode::deunicode(text).to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphabetic()).collect();
    let hints = NAMES.iter().flat_map(|(_, meant)| *meant).filter(|(code, _)| meant.contains(&Code::new(code)));
    let mut found =
        hints.filter(|(_, hints)| hints.split(' ').any(|hint| words.contains(&hint))).map(|(code, _)| Code::new(code));
    // “Dem. Rep.” has words of both: the first is the more telling one.
    found.next()
}

/// Names of countries that may be meant, for people.
pub fn in_words(codes: &[Code]) -> String {
    let names: Vec<&str> = codes.iter().map(|code| Countries::embedded().name(code)).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_names_are_neither() {
        for text in ["Congo", "CONGO", "Kongo", "Korea", "Corée", "Congo*"] {
            assert_eq!(either(text).map(|codes| codes.len()), Some(2), "{text}");
            assert_eq!(said(text), None, "{text}");
        }
        for (text, code) in [
            ("Congo (DRC)", "COD"),
            ("Congo (Brazzaville)", "COG"),
            ("Congo, Dem. Rep.", "COD"),
            ("Congo, Rep.", "COG"),
            ("Korea (South)", "KOR"),
        ] {
            assert_eq!((either(text), said(text)), (None, Some(Code::new(code))), "{text}");
        }
        for text in [
            "Guinea",
            "Sudan",
            "Niger",
            "Samoa",
            "Ireland",
            "St. Martin",
            "Virgin Islands",
            "Congo / Rwanda",
            "Korea Bay",
            "Martin",
        ] {
            assert_eq!((either(text), said(text)), (None, None), "{text}");
        }
    }
}
