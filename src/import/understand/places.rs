//! Which country a text of a table names: codes of five systems, names, states of the past, regions, missions. Nothing is guessed.

use super::regions::{mission, region};
use super::{former::Former, matched::Match, totals::is_total};
use crate::import::recipe::{Codes, Party, Recipe};
use crate::model::{Code, Day, Host, Region};
use crate::{geo::Countries, parse::is_missing};
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
}

impl Name {
    /// Whether it is not recognised, and neither skipped by decision nor that of a total.
    pub(in crate::import) fn is_unmatched(&self) -> bool {
        matches!(self.meaning, Meaning::Unmatched | Meaning::Empty) && !is_total(&self.text)
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

    /// What the name means on a day.
    pub fn on(&self, day: Day) -> Option<&Match> {
        let Meaning::Known(matches) = &self.meaning else { return None };
        matches.iter().find(|m| m.until.is_none_or(|until| day <= until))
    }
}

/// Parts the texts of several columns within one key.
pub const PART: char = '\u{1f}';

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
    let found = said.iter().find_map(|(i, said)| one(said, systems.get(*i).copied().unwrap_or(Codes::Name)));
    Name { text, meaning: found.map_or(Meaning::Unmatched, Meaning::Known), points_away }
}

/// “IRAQ*”, “Kuwait (See OIF Table)”, “Afghanistan (not available)”: a zero next to such a name is not a number.
fn points_away(text: &str) -> bool {
    let lower = text.to_lowercase();
    text.ends_with('*') || ["(see ", "(not available", "(siehe ", "(voir "].iter().any(|word| lower.contains(word))
}

/// What one text means in a system of codes.
fn one(text: &str, codes: Codes) -> Option<Vec<Match>> {
    let countries = Countries::embedded();
    let today = |code: Code| vec![code.into()];
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
            countries.resolve(&format!("{number:03}")).map(today)
        }
        Codes::Iso2 | Codes::Iso3 => {
            let long = if codes == Codes::Iso2 { 2 } else { 3 };
            (text.len() == long).then(|| countries.resolve(text))?.map(today)
        }
        Codes::Name => named(text),
    }
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
    let bare = text.split(['(', '[', '*']).next().unwrap_or_default().trim();
    for name in [text, bare] {
        if let Some(region) = Region::ALL.iter().find(|region| region.name().eq_ignore_ascii_case(name)) {
            return Some(vec![Match { host: Host::Region(*region), ..Match::default() }]);
        }
        // A number is not a name: 616 is Poland in one system and Tunisia in another.
        let numeric = name.bytes().all(|b| b.is_ascii_digit());
        if let Some(entry) = Former::named(name).filter(|_| !name.is_empty()) {
            return Some(former(entry));
        }
        if let Some(code) = countries.resolve(name).filter(|_| !numeric) {
            return Some(vec![code.into()]);
        }
    }
    // “Other (Poland)” says more than “other”.
    let name = if text[bare.len()..].contains(char::is_alphabetic) { text } else { bare };
    region(name).map(|found| vec![found]).or_else(|| mission(text))
}

/// The system of codes that a column's values are written in: the one that knows most of them.
pub fn settle(values: &BTreeMap<&str, usize>) -> Codes {
    let known = |codes: Codes| {
        let rows = values.iter().filter(|(text, _)| is_of(text, codes));
        rows.map(|(_, rows)| *rows).sum::<usize>()
    };
    let longer = values.keys().filter(|text| text.chars().count() > 3).count() * 2 > values.len();
    let order = if longer {
        [Codes::Name, Codes::Iso3, Codes::Iso2, Codes::Gw, Codes::Cow, Codes::Numeric]
    } else {
        [Codes::Iso3, Codes::Iso2, Codes::Gw, Codes::Cow, Codes::Numeric, Codes::Name]
    };
    let mut best = (0, Codes::Name);
    for codes in order {
        let rows = known(codes);
        if rows > best.0 {
            best = (rows, codes);
        }
    }
    best.1
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
        Codes::Name => one(text, codes).is_some(),
    }
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

    #[test]
    fn the_system_is_told_by_the_values() {
        let told = |values: &[&str]| settle(&values.iter().map(|v| (*v, 1)).collect());
        assert_eq!(told(&["POL", "DEU"]), Codes::Iso3);
        assert_eq!(told(&["PL", "DE"]), Codes::Iso2);
        assert_eq!(told(&["Polen", "Deutschland"]), Codes::Name);
        assert_eq!(told(&["2", "20", "200", "220", "260", "290"]), Codes::Gw);
        assert_eq!(told(&["2", "20", "200", "220", "255", "290"]), Codes::Cow);
        assert_eq!(told(&["616", "276", "840", "826", "250"]), Codes::Numeric);
    }
}
