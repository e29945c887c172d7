//! Missions and operations with a name: `assets/missions/missions.csv`.

use super::countries::Countries;
use super::mission::{Mission, mission};
use super::phrase::{Word, is_kind, is_operation, joined, words};
use crate::model::{Code, Day, HashMap, HashSet};
use std::{ops::Range, sync::LazyLock};

/// Longer than any text that names a mission: not worth folding.
const LONGEST: usize = 400;

/// Missions of the UN, the EU, NATO, the OSCE and others, and operations with a name.
///
/// ```
/// use laydown::{geo::Missions, model::Code};
///
/// let missions = Missions::embedded();
/// for text in ["MINUSMA", "minusma", "MINUSMA (Mali)", "UN Multidimensional Integrated Stabilisation Mission in Mali"] {
///     assert_eq!(missions.find(text).and_then(|mission| mission.host()), Some(Code::new("MLI")), "{text}");
/// }
/// assert_eq!(missions.find("UNTSO").map(|mission| mission.host()), Some(None), "it is in five countries");
/// assert_eq!(missions.find("MONUSKO"), None, "nothing is guessed");
/// ```
#[derive(Debug)]
pub struct Missions {
    all: Vec<Mission>,
    /// Rows by their names as they are compared, in the order of time.
    names: HashMap<String, Vec<usize>>,
    /// How many words names have at most that begin with a word: most texts name no mission, and are told by their words.
    longest: HashMap<String, usize>,
}

static EMBEDDED: LazyLock<Missions> =
    LazyLock::new(|| Missions::read(include_str!("../../assets/missions/missions.csv")));

impl Missions {
    /// The table that the program carries.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads the table; a row that cannot be read is left out (a test sees to it that there is none).
    fn read(text: &str) -> Self {
        let rows = csv::Reader::from_reader(text.as_bytes()).into_records().flatten();
        let mut all: Vec<Mission> = rows.filter_map(|row| mission(&row)).collect();
        all.sort_by_key(|mission| mission.span().first);
        let mut names: HashMap<String, Vec<usize>> = HashMap::default();
        let mut longest: HashMap<String, usize> = HashMap::default();
        for (i, mission) in all.iter().enumerate() {
            for name in mission.names() {
                let words = words(name);
                let Some(first) = words.first() else { continue };
                let most = longest.entry(first.text.clone()).or_default();
                *most = words.len().max(*most);
                let rows = names.entry(joined(&words)).or_default();
                if !rows.contains(&i) {
                    rows.push(i);
                }
            }
        }
        Self { all, names, longest }
    }

    /// All of them, the oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Mission> {
        self.all.iter()
    }

    /// Whether a text is the name of an organisation that leads one of them.
    pub fn leads(&self, text: &str) -> bool {
        let is =
            |mission: &Mission| mission.organisation.split(',').any(|one| one.trim().eq_ignore_ascii_case(text.trim()));
        self.all.iter().any(is)
    }

    /// The one mission that a text names, alone or among other words. None: it names none, or several, or one that moved from a country to
    /// another, which has a row for each time.
    pub fn find(&self, text: &str) -> Option<&Mission> {
        if let [only] = self.rows(text)[..] { self.all.get(only) } else { None }
    }

    /// The rows of what a text names, in the order of time: one, or one for each time that the name meant something else. Empty if it
    /// names none, or two that are not the same.
    pub fn named(&self, text: &str) -> Vec<&Mission> {
        self.rows(text).into_iter().filter_map(|i| self.all.get(i)).collect()
    }

    /// The mission that a text names on a day: of several rows the last that had begun, or the first. A name that says no more than a kind (“EUTM”) is known by its host.
    pub fn at(&self, text: &str, host: Option<Code>, day: Day) -> Option<&Mission> {
        let mut named = self.named(text);
        if named.is_empty() {
            let host = Countries::embedded().get(host?)?;
            named = self.named(&format!("{text} {}", host.name));
        }
        let began = named.iter().rev().find(|mission| mission.span().first <= day);
        began.or(named.first()).copied()
    }

    /// The name of a mission that a text names: the short one if the text says no more than names, what it is, whose and where; or else its
    /// own words, for “MINUSMA (police)” is a part of it.
    pub fn name_in(&self, text: &str, mission: &Mission) -> String {
        let countries = Countries::embedded();
        let hosts = mission.hosts.iter().map(|host| countries.name(host));
        // “Tchad” is Chad, too.
        let is_host = |piece: &&str| countries.resolve(piece).is_some_and(|code| mission.hosts.contains(&code));
        let names =
            mission.names().chain([mission.organisation.as_str()]).chain(hosts).chain(pieces(text).filter(is_host));
        let known: HashSet<String> = names.flat_map(words).map(|word| word.text).collect();
        let said = words(text);
        let more = said.iter().filter(|word| !known.contains(&word.text) && !is_kind(word)).count();
        // A name in another language says much and what it is.
        let full = more >= 4 && said.iter().any(is_kind);
        if more == 0 || full { mission.name.clone() } else { text.trim().to_owned() }
    }

    /// As [`Missions::named`] for a text that stands where a host does: empty also if it names a country that the mission is not in.
    pub fn hosted(&self, text: &str) -> Vec<&Mission> {
        let named = self.named(text);
        let elsewhere = |piece: &str| {
            let country = Countries::embedded().resolve(piece);
            country.is_some_and(|code| !code.is_organisation() && !named.iter().any(|m| m.hosts.contains(&code)))
        };
        if pieces(text).any(elsewhere) { Vec::new() } else { named }
    }

    /// Where a mission is whose name stands in a text: in its only host, or in the one of several that the text names, as in “Barkhane – Chad”.
    pub fn country_in(text: &str, mission: &Mission) -> Option<Code> {
        let named = pieces(text).filter_map(|piece| Countries::embedded().resolve(piece));
        let mut hosts: Vec<Code> = named.filter(|code| mission.hosts.contains(code)).collect();
        hosts.dedup();
        mission.host().or(if let [only] = hosts[..] { Some(only) } else { None })
    }

    fn rows(&self, text: &str) -> Vec<usize> {
        if text.len() > LONGEST {
            return Vec::new();
        }
        let all = words(text);
        if !all.iter().any(|word| self.longest.contains_key(&word.text)) {
            return Vec::new();
        }
        if let Some(rows) = self.exactly(&all) {
            return rows.clone();
        }
        let mut found = self.among(&all);
        found.extend(self.piecewise(text));
        match found.split_first() {
            // Two missions in one text: neither is the first.
            Some((first, others)) if others.iter().all(|rows| rows == first) => (*first).clone(),
            _ => Vec::new(),
        }
    }

    /// The rows with exactly that name, but for “operation” or “mission” around it.
    fn exactly(&self, name: &[Word]) -> Option<&Vec<usize>> {
        let mut bare = name;
        loop {
            if let Some(rows) = self.called(bare) {
                return Some(rows);
            }
            bare = match bare {
                [kind, rest @ ..] | [rest @ .., kind] if is_kind(kind) && !rest.is_empty() => rest,
                _ => return None,
            };
        }
    }

    fn called(&self, name: &[Word]) -> Option<&Vec<usize>> {
        let most = self.longest.get(&name.first()?.text)?;
        self.names.get(&joined(name)).filter(|_| name.len() <= *most)
    }

    /// The names within a text, without those that lie within a longer one. A single word counts if it is written as an abbreviation or
    /// follows “operation”: “Impact” alone is a word like others.
    fn among(&self, text: &[Word]) -> Vec<&Vec<usize>> {
        let mut found: Vec<(Range<usize>, &Vec<usize>)> = Vec::new();
        for start in 0..text.len() {
            let most = self.longest.get(&text[start].text).copied().unwrap_or(0).min(text.len() - start);
            let said = text[start].capitals || (start > 0 && is_operation(&text[start - 1]));
            let shortest = if said { 1 } else { 2 };
            // The longest from here; what lies within one that began before is a part of its name.
            let inside = |end: usize| found.last().is_some_and(|(before, _)| end <= before.end);
            let mut ends = (start + shortest..=start + most).rev().filter(|end| !inside(*end));
            let longest = ends.find_map(|end| Some((start..end, self.called(&text[start..end])?)));
            found.extend(longest);
        }
        found.into_iter().map(|(_, rows)| rows).collect()
    }

    /// “Barkhane (Mali)”, “Lebanon – Daman”: a part of a text that is a name by itself, if it comes first or all others are its hosts.
    fn piecewise(&self, text: &str) -> Vec<&Vec<usize>> {
        let mut found = Vec::new();
        for (i, piece) in pieces(text).enumerate() {
            let Some(rows) = self.exactly(&words(piece)) else { continue };
            let is_host = |piece: &str| {
                let code = Countries::embedded().resolve(piece);
                code.is_some_and(|code| rows.iter().any(|row| self.all[*row].hosts.contains(&code)))
            };
            if i == 0 || pieces(text).enumerate().all(|(other, piece)| other == i || is_host(piece)) {
                found.push(rows);
            }
        }
        found
    }
}

/// The parts that brackets and strokes cut a text into.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let cut = |c: char| matches!(c, '(' | ')' | '[' | ']' | ',' | ';' | ':' | '/' | '|' | '–' | '—' | '*');
    text.split(cut).flat_map(|piece| piece.split(" - ")).map(str::trim).filter(|piece| !piece.is_empty())
}
