//! Which country a text of a table names: codes of five systems, names, states of the past, regions, missions. Nothing is guessed.

use super::either::{either, said};
use super::placed::placed;
use super::regions::{mission, region};
use super::{former::Former, matched::Match, totals::is_total};
use crate::geo::{CodeList, Countries, Lettered, lettered};
use crate::import::recipe::{Codes, Lists, Party, Recipe};
use crate::model::{Code, Day, Host, Region};
use crate::parse::is_missing;
use std::collections::BTreeMap;

/// A name that stands in a table, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The text that people would say.
    pub text: String,
    /// What it means, in order of time.
    pub meaning: Meaning,
    /// A star or a word next to the name says that its number is elsewhere, or withheld.
    pub points_away: bool,
}

/// What became of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meaning {
    /// It is known.
    Known(Vec<Match>),
    /// Somebody decided to leave its rows out.
    LeftOut,
    /// Nothing stands there.
    Empty,
    /// Nobody knows it.
    Unmatched,
    /// It names more than one country.
    Several(Vec<Code>),
    /// It is one of these, which share the name.
    Either(Vec<Code>),
    /// It is an organisation, which is not a place.
    Organisation,
}

impl Name {
    /// Whether it is not recognised, and neither skipped by decision nor that of a total.
    pub(in crate::import) fn is_unmatched(&self) -> bool {
        let open = matches!(
            self.meaning,
            Meaning::Unmatched | Meaning::Empty | Meaning::Several(_) | Meaning::Either(_) | Meaning::Organisation
        );
        open && !is_total(&self.text)
    }

    /// Whether it does not say whose forces they are, and should: a mission or a region sends nobody.
    pub(in crate::import) fn is_no_sender(&self) -> bool {
        let known = matches!(self.meaning, Meaning::Known(_)) && self.sender().is_none() && !is_total(&self.text);
        self.is_unmatched() || known
    }

    /// Whose forces the name says: a state of today or an organisation.
    pub(in crate::import) fn sender(&self) -> Option<Code> {
        let Meaning::Known(matches) = &self.meaning else { return None };
        matches.first().filter(|found| found.operation.is_empty())?.host.country()
    }

    /// All that it means, in order of time.
    pub(in crate::import) fn matches(&self) -> &[Match] {
        if let Meaning::Known(matches) = &self.meaning { matches } else { &[] }
    }

    /// What the name means on a day.
    pub fn on(&self, day: Day) -> Option<&Match> {
        let Meaning::Known(matches) = &self.meaning else { return None };
        matches.iter().find(|m| m.until.is_none_or(|until| day <= until))
    }
}

/// Parts the texts of several columns within one key.
pub const PART: char = '\u{1f}';

/// Resolves what stands in the columns of a host, which is a place.
pub fn resolve_host(key: &str, party: &Party, systems: &[Codes], recipe: &Recipe) -> Name {
    let name = resolve(key, party, systems, recipe);
    let decided = recipe.places.contains_key(&name.text);
    let organisation = name.sender().is_some_and(Code::is_organisation);
    if let (Meaning::Unmatched, Some((code, _))) = (&name.meaning, placed(&name.text)) {
        return Name { meaning: Meaning::Known(today(code)), ..name };
    }
    if matches!(name.meaning, Meaning::Several(_)) && recipe.lists == Some(Lists::Joint) {
        let joint = Match { text: name.text.clone(), ..Match::default() };
        return Name { meaning: Meaning::Known(vec![joint]), ..name };
    }
    if organisation && !decided { Name { meaning: Meaning::Organisation, ..name } } else { name }
}

/// Resolves what stands in a party's columns: the first text that is understood counts.
pub fn resolve(key: &str, party: &Party, systems: &[Codes], recipe: &Recipe) -> Name {
    let texts: Vec<&str> = key.split(PART).map(str::trim).collect();
    let said = |(i, text): &(usize, &&str)| {
        let namibia = systems.get(*i) == Some(&Codes::Iso2) && **text == "NA";
        namibia || !is_missing(text)
    };
    let said: Vec<(usize, &str)> = texts.iter().enumerate().filter(said).map(|(i, t)| (i, *t)).collect();
    // People would say the name, not the number.
    let text = said.iter().find(|(_, t)| t.chars().any(char::is_alphabetic) && t.len() > 3).or(said.first());
    let text = text.map_or_else(|| party.value.clone().unwrap_or_default(), |(_, t)| (*t).to_owned());
    let points_away = said.iter().any(|(_, text)| points_away(text));
    for (_, said) in &said {
        if let Some(decided) = recipe.places.get(*said) {
            let meaning = decided.map_or(Meaning::LeftOut, |code| Meaning::Known(vec![code.into()]));
            return Name { text: (*said).to_owned(), meaning, points_away };
        }
    }
    if said.is_empty() {
        return Name { text, meaning: Meaning::Empty, points_away };
    }
    // What a setting or the name of a column says may be a code of any system; a column is written in one.
    let found = said.iter().find_map(|(i, said)| match systems.get(*i) {
        Some(codes) => one(said, *codes),
        None if is_bare_code(said) => Countries::embedded().by_own_names(said).map(today),
        None => one(said, Codes::Name),
    });
    let unknown = || {
        if let Some(codes) = said.iter().find_map(|(_, said)| either(said)) {
            return Meaning::Either(codes);
        }
        let shared = said.iter().map(|(_, said)| Countries::embedded().in_other_languages(said));
        if let Some(codes) = shared.into_iter().find(|codes| codes.len() > 1) {
            return Meaning::Either(codes);
        }
        let both = |said: &str| countries_in(&with_included(said));
        let several = said.iter().map(|(_, said)| both(said)).find(|countries| countries.len() > 1);
        several.map_or(Meaning::Unmatched, Meaning::Several)
    };
    Name { text, meaning: found.map_or_else(unknown, Meaning::Known), points_away }
}

/// “IRAQ*”, “Kuwait (See OIF Table)”, “Afghanistan (not available)”: a zero next to such a name is not a number.
fn points_away(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.ends_with('*') || ["(see ", "(not available", "(siehe ", "(voir "].iter().any(|word| lower.contains(word))
}

/// What one text means in a system of codes.
pub fn one(text: &str, codes: Codes) -> Option<Vec<Match>> {
    let countries = Countries::embedded();
    match codes {
        Codes::Cow | Codes::Gw => {
            let number: u16 = text.strip_suffix(".0").unwrap_or(text).parse().ok()?;
            if let Some(entry) = Former::numbered(number) {
                return Some(former(entry));
            }
            let gw = countries.resolve_gw(number);
            let cow = countries.resolve_cow(number);
            if codes == Codes::Gw { gw.or(cow) } else { cow.or(gw) }.map(today)
        }
        Codes::Numeric => {
            let number: u16 = text.strip_suffix(".0").unwrap_or(text).parse().ok()?;
            countries.by_own_names(&format!("{number:03}")).map(today)
        }
        Codes::Iso2 | Codes::Iso3 => {
            // The European Union writes Greece so, as it does the United Kingdom.
            if codes == Codes::Iso2 && text.eq_ignore_ascii_case("EL") {
                return Some(today(Code::new("GRC")));
            }
            let long = if codes == Codes::Iso2 { 2 } else { 3 };
            (text.len() == long).then(|| countries.by_own_names(text))?.map(today)
        }
        Codes::CowLetters => letters(CodeList::Cow, text),
        Codes::Fips => letters(CodeList::Fips, text),
        Codes::Ioc => letters(CodeList::Ioc, text),
        Codes::Unhcr => letters(CodeList::Unhcr, text),
        Codes::Name => named(text),
    }
}

fn letters(list: CodeList, text: &str) -> Option<Vec<Match>> {
    match lettered(list, text)? {
        Lettered::Country(code) => Some(today(code)),
        Lettered::Former(number) => Former::numbered(number).map(former),
    }
}

/// A country of today, whatever the day.
fn today(code: Code) -> Vec<Match> {
    vec![code.into()]
}

fn former(entry: &Former) -> Vec<Match> {
    let host = |code: Option<Code>| code.map_or(Host::Unplaced, Host::Country);
    let (today, text) = (host(entry.today), entry.name.to_owned());
    let mut matches = vec![Match { host: today, text, until: entry.until, ..Match::default() }];
    if entry.until.is_some() {
        matches.push(Match { host: host(entry.then), ..Match::default() });
    }
    matches
}

/// A name, also with what tables add to names: “Greenland*”, “Montenegro (2006 - 2008)”, “ZZ-Poland”. A mission comes last: “Mali
/// (MINUSMA)” is Mali.
fn named(text: &str) -> Option<Vec<Match>> {
    let countries = Countries::embedded();
    if either(text).is_some() {
        return None;
    }
    if let Some(code) = said(text).filter(|_| countries.by_own_names(text).is_none()) {
        return Some(today(code));
    }
    let bare = text.split(['(', '[', '*']).next().unwrap_or_default().trim();
    let first = [text, bare].into_iter().enumerate();
    for (i, name) in first {
        // “India (650), Senegal (150)” is not India.
        if i > 0 && (name == text || countries_in(text).len() > 1 || includes_other(text)) {
            break;
        }
        if let Some(region) = Region::ALL.iter().find(|region| region.name().eq_ignore_ascii_case(name)) {
            return Some(vec![Match { host: Host::Region(*region), ..Match::default() }]);
        }
        // A number is not a name: 616 is Poland in one system and Tunisia in another. Nor are two letters, but for usual ones: among names,
        // SD is a standard deviation, and GA is a state of the union.
        let numeric = name.bytes().all(|b| b.is_ascii_digit()) || is_bare_code(name);
        if let Some(entry) = Former::named(name).filter(|_| !name.is_empty()) {
            return Some(former(entry));
        }
        if let Some(code) = countries.resolve(name).filter(|_| !numeric) {
            return Some(today(code));
        }
    }
    // “Other (Poland)” says more than “other”.
    let name = if text[bare.len()..].contains(char::is_alphabetic) { text } else { bare };
    region(name).map(|found| vec![found]).or_else(|| mission(text))
}

/// Whether a text is a code of two letters and no usual abbreviation, as “UK” and “US” are.
fn is_bare_code(text: &str) -> bool {
    let usual = |code: Code| Countries::embedded().get(code).is_some_and(|country| country.is_called(text));
    text.len() == 2
        && text.bytes().all(|byte| byte.is_ascii_alphabetic())
        && !Countries::embedded().by_own_names(text).is_some_and(usual)
}

/// “Iraq (incl. Syria)” is not Iraq.
fn includes_other(text: &str) -> bool {
    countries_in(&with_included(text)).len() > 1
}

/// A text with what its brackets include beside what they stand behind.
fn with_included(text: &str) -> String {
    const INCLUDING: [&str; 12] = [
        "(incl. ",
        "(including ",
        "(incl ",
        "(inkl. ",
        "(einschl. ",
        "(einschließlich ",
        "(y compris ",
        "(incluye ",
        "(incluido ",
        "(compreso ",
        "(and ",
        "(with ",
    ];
    INCLUDING.iter().fold(text.to_owned(), |text, word| text.replace(word, ", "))
}

/// The countries that a text names one after the other: “Mali / Niger”, “Poland and Romania”, “India (650), Senegal (150)”.
fn countries_in(text: &str) -> Vec<Code> {
    const AND: [&str; 7] = [" and ", " und ", " et ", " y ", " e ", " i ", " en "];
    if text.len() > 400 {
        return Vec::new();
    }
    let parted =
        AND.iter().fold(text.replace(['/', ';', '&', '+', '|', '\n'], ","), |text, and| text.replace(and, ","));
    let mut found = Vec::new();
    for part in parted.split(',') {
        let name = part.split(['(', '[', ':']).next().unwrap_or_default().trim();
        let is_name = name.len() > 2 && !name.starts_with(|c: char| c.is_ascii_digit());
        let country = Countries::embedded().resolve(name).filter(|code| is_name && !code.is_organisation());
        if let Some(code) = country.filter(|code| !found.contains(code)) {
            found.push(code);
        }
    }
    found
}

/// How many of the values a system knows, as a share of the rows.
pub fn share(values: &BTreeMap<&str, usize>, codes: Codes) -> f64 {
    let rows: usize = values.values().sum();
    let known: usize = values.iter().filter(|(text, _)| one(text, codes).is_some()).map(|(_, rows)| *rows).sum();
    known as f64 / rows.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str, codes: Codes, day: Day) -> String {
        let party = Party::column("x", Some(codes));
        let name = resolve(text, &party, &[codes], &Recipe::default());
        name.on(day).map_or_else(|| format!("{:?}", name.meaning), |m| format!("{}|{}", m.host, m.text))
    }

    #[test]
    fn five_systems_of_codes_and_names() {
        let day = Day::ymd(2020, 1, 1);
        for (text, codes) in [
            ("PL", Codes::Iso2),
            ("POL", Codes::Iso3),
            ("616", Codes::Numeric),
            ("290", Codes::Cow),
            ("290.0", Codes::Gw),
            ("Polska", Codes::Name),
            ("POLAND (1990 - PRESENT)", Codes::Name),
        ] {
            assert_eq!(on(text, codes, day), "POL|", "{text}");
        }
        assert_eq!(on("616", Codes::Cow, day), "TUN|");
        assert_eq!(on("NA", Codes::Iso2, day), "NAM|");
        assert_eq!(on("NA", Codes::Iso3, day), "Empty");
        assert_eq!(on("Atlantis", Codes::Name, day), "Unmatched");
        assert_eq!(on("616", Codes::Name, day), "Unmatched", "a number is no name");
    }

    #[test]
    fn states_of_the_past_by_their_day() {
        let (then, now) = (Day::ymd(1985, 6, 30), Day::ymd(2010, 6, 30));
        assert_eq!(on("East Germany", Codes::Name, then), "DEU|German Democratic Republic");
        assert_eq!(on("265", Codes::Gw, then), "DEU|German Democratic Republic");
        assert_eq!(on("USSR", Codes::Name, then), "RUS|Soviet Union");
        assert_eq!(on("Czechoslovakia", Codes::Name, then), "|Czechoslovakia");
        assert_eq!(on("345", Codes::Cow, then), "|Yugoslavia");
        assert_eq!(on("345", Codes::Cow, now), "SRB|");
        assert_eq!(on("Viet Nam, South", Codes::Name, then), "VNM|South Vietnam");
    }
}
