//! In which system of codes a column of countries is written: one that explains all of them.

use super::{former::Former, totals::is_total};
use super::{matched::Match, places::one};
use crate::geo::Countries;
use crate::import::recipe::Codes;
use std::collections::BTreeMap;

/// What the values of a column say of their system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// The one that explains most of them.
    pub codes: Codes,
    /// Others that explain as much and mean other countries; empty: it is clear.
    pub rivals: Vec<Codes>,
    /// The values that decide: what they mean in one system differs from what they mean in another.
    pub deciding: Vec<String>,
}

impl System {
    /// A system that nothing speaks against.
    pub fn clear(codes: Codes) -> Self {
        Self { codes, rivals: Vec::new(), deciding: Vec::new() }
    }
}

/// So many deciding values are told.
const MOST_TOLD: usize = 6;

/// The system of codes of values, with how often each stands there. `column`: the plain name, which may say it.
pub fn system_of(values: &BTreeMap<&str, usize>, column: &str) -> System {
    let values: Vec<&str> = values.keys().copied().filter(|text| !is_total(text)).collect();
    let known = |codes: Codes| values.iter().filter(|text| is_of(text, codes)).count();
    if let Some(codes) = said(column, &values).filter(|codes| known(*codes) * 2 > values.len()) {
        return System::clear(codes);
    }
    let names = values.iter().copied().filter(|text| text.chars().count() > 3).count() * 2 > values.len();
    let mut scored: Vec<(usize, Codes)> = ORDER.iter().map(|codes| (known(*codes), *codes)).collect();
    // Names first where they are long; where two explain as much, in their usual order.
    scored.sort_by_key(|(known, codes)| (std::cmp::Reverse(*known), (*codes == Codes::Name) != names));
    let Some((most, codes)) = scored.first().copied().filter(|(most, _)| *most > 0) else {
        return System::clear(Codes::Name);
    };
    if codes == Codes::Name || (codes != Codes::Iso2 && are_american_states(&values)) {
        return System::clear(Codes::Name);
    }
    // A name or two among codes are read as codes, and listed if they are none.
    let as_good = |known: usize| known == most || (most < values.len() && known * 10 >= most * 8);
    let rivals = scored[1..].iter().filter(|(known, other)| as_good(*known) && *other != Codes::Name);
    let mut open = System::clear(codes);
    for (_, other) in rivals {
        let differ = |text: &&&str| {
            let meanings = [codes, *other].map(|codes| is_of(text, codes).then(|| one(text, codes)).flatten());
            meanings[0].as_deref().map(first) != meanings[1].as_deref().map(first)
        };
        let deciding: Vec<&&str> = values.iter().filter(differ).collect();
        if !deciding.is_empty() {
            open.rivals.push(*other);
            open.deciding.extend(deciding.iter().map(|text| (**text).to_owned()));
        }
    }
    open.deciding.sort();
    open.deciding.dedup();
    open.deciding.truncate(MOST_TOLD);
    open
}

/// Whether values are states of the United States, as their post writes them: codes of countries that FIPS alone would make of them.
fn are_american_states(values: &[&str]) -> bool {
    const STATES: &str = "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA \
        RI SC SD TN TX UT VT VA WA WV WI WY";
    values.len() >= 3 && values.iter().all(|text| STATES.split(' ').any(|state| state == *text))
}

/// The usual systems first.
const ORDER: [Codes; 10] = [
    Codes::Iso3,
    Codes::Iso2,
    Codes::Gw,
    Codes::Cow,
    Codes::Numeric,
    Codes::CowLetters,
    Codes::Fips,
    Codes::Ioc,
    Codes::Unhcr,
    Codes::Name,
];

fn first(matches: &[Match]) -> Option<&Match> {
    matches.first()
}

/// What the name of a column says of its system.
fn said(column: &str, values: &[&str]) -> Option<Codes> {
    let numbers =
        values.iter().filter(|text| text.starts_with(|c: char| c.is_ascii_digit())).count() * 2 > values.len();
    let two = values.iter().filter(|text| text.len() == 2).count() * 2 > values.len();
    let holds = |words: &[&str]| words.iter().any(|word| column.contains(word));
    if holds(&["cow", "stateabb", "ccode", "statenme"]) {
        return Some(if numbers { Codes::Cow } else { Codes::CowLetters });
    }
    if holds(&["gwcode", "gwno", "gleditsch"]) {
        return numbers.then_some(Codes::Gw);
    }
    if holds(&["m49", "isonum", "ison"]) && numbers {
        return Some(Codes::Numeric);
    }
    if holds(&["fips"]) {
        return Some(Codes::Fips);
    }
    if holds(&["unhcr"]) {
        return Some(Codes::Unhcr);
    }
    if column.starts_with("ioc") || column.ends_with("ioc") {
        return Some(Codes::Ioc);
    }
    (holds(&["iso", "alpha2", "alpha3"]) && !numbers).then_some(if two { Codes::Iso2 } else { Codes::Iso3 })
}

/// Whether a system itself knows a text, without the help of the other that numbers states.
fn is_of(text: &str, codes: Codes) -> bool {
    let countries = Countries::embedded();
    let letters = |n: usize| text.len() == n && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let number = || text.strip_suffix(".0").unwrap_or(text).parse::<u16>().ok();
    match codes {
        Codes::Cow => number().is_some_and(|n| countries.resolve_cow(n).is_some() || Former::numbered(n).is_some()),
        Codes::Gw => number().is_some_and(|n| countries.resolve_gw(n).is_some() || Former::numbered(n).is_some()),
        Codes::Iso2 => letters(2) && one(text, codes).is_some(),
        Codes::Iso3 => letters(3) && one(text, codes).is_some(),
        Codes::Numeric => number().is_some() && one(text, codes).is_some(),
        Codes::CowLetters | Codes::Fips | Codes::Ioc | Codes::Unhcr | Codes::Name => one(text, codes).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(column: &str, values: &[&str]) -> System {
        system_of(&values.iter().map(|v| (*v, 1)).collect(), column)
    }

    #[test]
    fn the_system_is_told_by_the_values() {
        let clear = |values: &[&str]| {
            let system = told("country", values);
            assert_eq!(system.rivals, [], "{values:?} {:?}", system.deciding);
            system.codes
        };
        assert_eq!(clear(&["POL", "DEU"]), Codes::Iso3);
        assert_eq!(clear(&["PL", "DE"]), Codes::Iso2);
        assert_eq!(clear(&["Polen", "Deutschland"]), Codes::Name);
        assert_eq!(clear(&["2", "20", "200", "220", "260", "290"]), Codes::Gw);
        assert_eq!(clear(&["616", "276", "840", "826", "250"]), Codes::Numeric);
        assert_eq!(clear(&["AUS", "GFR", "KOS", "BOS", "AUL", "SWZ"]), Codes::CowLetters);
        assert_eq!(clear(&["GER", "SUI", "POL", "AUS"]), Codes::Ioc);
        assert_eq!(clear(&["UK", "GM", "PL", "SP"]), Codes::Fips);
        assert_eq!(clear(&["USA", "GBR", "AUS", "SWZ"]), Codes::Iso3);
        assert_eq!(clear(&["UK", "USA", "Germany", "Poland"]), Codes::Name);
        assert_eq!(clear(&["CA", "GA", "TX"]), Codes::Name);
    }

    #[test]
    fn two_systems_that_explain_all_are_asked_with_what_decides() {
        let open = told("country", &["AUS", "POL", "ITA"]);
        assert_eq!(
            (open.codes, open.rivals, open.deciding),
            (Codes::Iso3, vec![Codes::CowLetters, Codes::Unhcr], vec!["AUS".to_owned()])
        );
        assert_eq!(told("iso3", &["AUS", "POL", "ITA"]).rivals, []);
        assert_eq!(told("cowcode", &["AUS", "POL", "ITA"]).codes, Codes::CowLetters);
        assert!(!told("country", &["GM", "PL", "IT"]).rivals.is_empty());
        assert_eq!(told("fips", &["GM", "PL", "IT"]).codes, Codes::Fips);
    }
}
