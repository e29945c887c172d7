//! From rows to records: texts are read again where they are needed, ids follow from what a row says.

use super::{
    draft::{Draft, Row},
    grid::Grid,
    number,
    places::{self, Match, Meaning},
    recipe::{Cell, Recipe, Target},
    split::Fields,
    verdict::{Verdict, Verdicts},
};
use crate::model::{
    AsOf, Code, Coverage, Dataset, Day, Event, EventKind, Evidence, Host, Id, LatLon, Movement, Origin, Review, Source,
    Stage, Strength, Tier,
};
use std::collections::{HashMap, HashSet};

/// The columns whose texts are read when a record is made.
pub(super) struct Texts<'g> {
    grid: &'g Grid,
    unit: (Option<usize>, &'g Cell),
    place: (Option<usize>, &'g Cell),
    lat: Option<usize>,
    lon: Option<usize>,
    movement: Option<usize>,
    keep: Vec<usize>,
}

impl<'g> Texts<'g> {
    pub fn new(grid: &'g Grid, recipe: &'g Recipe) -> Self {
        let at = |cell: &Cell| cell.column.as_ref().and_then(|name| grid.column(name));
        Self {
            grid,
            unit: (at(&recipe.unit), &recipe.unit),
            place: (at(&recipe.place), &recipe.place),
            lat: at(&recipe.lat),
            lon: at(&recipe.lon),
            movement: at(&recipe.movement),
            keep: recipe.keep.iter().filter_map(|name| grid.column(name)).collect(),
        }
    }

    /// The texts of a row.
    pub fn of(&self, row: &Row) -> RowTexts<'_, 'g> {
        let text = self.grid.bytes.get(row.at as usize..).unwrap_or_default();
        let mut fields = Fields::default();
        fields.split(text, self.grid.delimiter);
        RowTexts { texts: self, text, fields }
    }
}

/// The texts of one row.
pub(super) struct RowTexts<'t, 'g> {
    texts: &'t Texts<'g>,
    text: &'g [u8],
    fields: Fields,
}

impl RowTexts<'_, '_> {
    /// The text in a column; empty if there is none.
    pub fn column(&self, column: usize) -> String {
        let text = self.fields.get(self.text, column).unwrap_or_default();
        String::from_utf8_lossy(text.trim_ascii()).replace('\0', "�").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn cell(&self, (column, cell): (Option<usize>, &Cell)) -> String {
        let said = column.map(|column| self.column(column)).filter(|text| !number::is_missing(text));
        said.or_else(|| cell.value.clone()).unwrap_or_default()
    }

    /// Latitude and longitude as they stand.
    pub fn degrees(&self) -> Option<(f64, f64)> {
        let degrees = |column: Option<usize>| self.column(column?).replace(',', ".").parse::<f64>().ok();
        degrees(self.texts.lat).zip(degrees(self.texts.lon)).filter(|(lat, lon)| lat.is_finite() && lon.is_finite())
    }

    fn point(&self, verdict: &Verdict) -> Option<LatLon> {
        let (lat, lon) = self.degrees()?;
        let (lat, lon) = if verdict.swap { (lon, lat) } else { (lat, lon) };
        let on_globe = lat.abs() <= 90.0 && lon.abs() <= 180.0;
        (on_globe && !verdict.no_point).then_some(LatLon { lat, lon })
    }

    fn kept(&self) -> Vec<String> {
        let one = |column: &usize| {
            let text = self.column(*column);
            (!number::is_missing(&text)).then(|| format!("{}: {text}", self.texts.grid.header[*column]))
        };
        self.texts.keep.iter().filter_map(one).collect()
    }
}

/// What is needed to make records.
pub(super) struct Making<'a> {
    pub grid: &'a Grid,
    pub recipe: &'a Recipe,
    pub draft: &'a Draft,
    pub verdicts: &'a Verdicts,
    /// The file, as its source names it.
    pub file: &'a str,
    ids: HashMap<String, u32>,
    source_ids: HashMap<String, u32>,
    sources: HashMap<u32, Id>,
    apart: HashSet<u32>,
    dataset: Dataset,
}

impl<'a> Making<'a> {
    pub fn new(grid: &'a Grid, recipe: &'a Recipe, draft: &'a Draft, verdicts: &'a Verdicts, file: &'a str) -> Self {
        let (ids, source_ids, sources, dataset) = Default::default();
        Self { grid, recipe, draft, verdicts, file, ids, source_ids, sources, apart: apart(draft), dataset }
    }

    /// The dataset of at most so many records.
    pub fn dataset(mut self, most: usize) -> Dataset {
        let texts = Texts::new(self.grid, self.recipe);
        let mut movements: HashMap<String, Id> = HashMap::new();
        let mut made = 0;
        for (number, row) in self.draft.rows() {
            if made >= most {
                break;
            }
            let verdict = self.verdicts.of(number);
            let Some((sender, place)) = self.parties(number, row).filter(|_| !verdict.out) else { continue };
            made += 1;
            let said = texts.of(row);
            match self.recipe.target {
                Target::Strengths => self.strength(row, sender, place, &said, &verdict),
                Target::Movements => self.movement(row, sender, place, &said, &verdict, &mut movements),
                Target::Events => self.event(row, sender, &place, &said, &verdict),
            }
        }
        self.cover();
        self.dataset
    }

    /// Sender and host; none: one of them is not known, and the row stays out.
    fn parties(&self, number: u32, row: &Row) -> Option<(Code, Match)> {
        let sender = places::sender(self.draft.senders.get(row.sender as usize)?)?;
        let mut place = self.draft.host(row)?.on(row.day.day())?.clone();
        if self.apart.contains(&number) {
            place.host = Host::Unplaced;
        }
        Some((sender, place))
    }

    fn strength(&mut self, row: &Row, sender: Code, place: Match, said: &RowTexts<'_, '_>, verdict: &Verdict) {
        let at =
            if place.host == Host::Unplaced { slug(&place.text) } else { place.host.to_string().replace(':', "-") };
        let scope =
            if row.scope == crate::model::Scope::Unspecified { String::new() } else { format!("-{}", row.scope) };
        let id = self.id(format!("s-{sender}-{at}-{}-{}{scope}", row.day, row.component));
        let evidence = self.evidence(row, said, verdict);
        let people = if verdict.halve { row.people.half() } else { row.people };
        self.dataset.strengths.push(Strength {
            id,
            sender,
            host: place.host,
            host_text: place.text,
            day: row.day,
            as_of: AsOf::End,
            scope: row.scope,
            component: row.component,
            command: row.command,
            chain: String::new(),
            unit: said.cell(said.texts.unit),
            people: people.estimate(),
            counted_in: None,
            preferred: false,
            evidence,
        });
    }

    fn movement(
        &mut self,
        row: &Row,
        sender: Code,
        place: Match,
        said: &RowTexts<'_, '_>,
        verdict: &Verdict,
        movements: &mut HashMap<String, Id>,
    ) {
        let name = said.texts.movement.map(|column| said.column(column)).filter(|name| !number::is_missing(name));
        let known = name.as_ref().and_then(|name| movements.get(name)).cloned();
        let movement = known.unwrap_or_else(|| {
            let id =
                self.id(name.as_ref().map_or_else(|| format!("m-{}", row.line), |name| format!("m-{}", slug(name))));
            if let Some(name) = name {
                movements.insert(name, id.clone());
            }
            let origin = self.draft.origins.get(row.origin as usize);
            let country = origin.and_then(|origin| origin.on(row.day.day())).and_then(|m| m.host.country());
            let words = origin.filter(|o| country.is_none() && o.meaning != Meaning::Empty).map(|o| o.text.clone());
            let movement = Movement {
                id: id.clone(),
                sender,
                origin: Origin { country, place: words.unwrap_or_default() },
                host: place.host,
                host_text: place.text,
                place: said.cell(said.texts.place),
                at: said.point(verdict),
                scope: row.scope,
                component: row.component,
                command: row.command,
                chain: String::new(),
                unit: said.cell(said.texts.unit),
                part_of: None,
                replaces: String::new(),
                counted_in: None,
                note: String::new(),
            };
            self.dataset.movements.push(movement);
            id
        });
        let id = self.id(format!("{movement}-{}-{}", row.stage, row.day));
        let evidence = self.evidence(row, said, verdict);
        let people = if verdict.halve { row.people.half() } else { row.people };
        let people = people.estimate();
        self.dataset.stages.push(Stage {
            id,
            movement,
            kind: row.stage,
            day: row.day,
            people,
            preferred: false,
            evidence,
        });
    }

    fn event(&mut self, row: &Row, sender: Code, place: &Match, said: &RowTexts<'_, '_>, verdict: &Verdict) {
        let name = said.cell(said.texts.place);
        let host = place.host.country();
        let title = if name.is_empty() { format!("row {}", row.line) } else { name };
        let at = host.map_or_else(|| slug(&place.text), |code| code.to_string());
        let id = self.id(format!("e-{sender}-{at}-{}", slug(&title)));
        let point = said.point(verdict).map(|at| format!("at {}, {}", at.lat, at.lon));
        let text = point.into_iter().chain(said.kept()).collect::<Vec<_>>().join("; ");
        let mut evidence = self.evidence(row, said, verdict);
        evidence.note.clone_from(&verdict.note);
        let participants = host.into_iter().collect();
        let event = Event {
            id,
            kind: EventKind::Other,
            day: row.day,
            until: None,
            title,
            text,
            actor: Some(sender),
            participants,
            evidence,
        };
        self.dataset.events.push(event);
    }

    fn evidence(&mut self, row: &Row, said: &RowTexts<'_, '_>, verdict: &Verdict) -> Evidence {
        let column = self.recipe.people.iter().filter_map(|p| self.grid.column(&p.column)).nth(row.column as usize);
        let column = column.map(|at| format!(", column “{}”", self.grid.header[at])).unwrap_or_default();
        let sheet = if self.grid.name.is_empty() { String::new() } else { format!("{}, ", self.grid.name) };
        let note = said.kept().into_iter().chain((!verdict.note.is_empty()).then(|| verdict.note.clone()));
        let derived =
            if verdict.halve { format!("half of {}, which was added up twice", row.people.n) } else { String::new() };
        let clean = self.recipe.review.unwrap_or(Review::Seen);
        Evidence {
            source: self.source(row),
            quote: String::new(),
            locator: format!("{sheet}line {}{column}", row.line),
            known_from: None,
            derived,
            review: if verdict.unsure { Review::Unsure } else { clean },
            note: note.collect::<Vec<_>>().join("; "),
        }
    }

    /// The id of the source of a row, which is made when it is first named.
    fn source(&mut self, row: &Row) -> Id {
        if let Some(id) = self.sources.get(&row.source) {
            return id.clone();
        }
        let text = self.draft.sources.get(row.source as usize);
        let base = text.map_or_else(|| "file".to_owned(), |text| slug(text));
        let id = fresh(&mut self.source_ids, base);
        let publisher = if self.recipe.publisher.is_empty() { self.file } else { &self.recipe.publisher };
        self.dataset.sources.push(Source {
            id: id.clone(),
            publisher: publisher.to_owned(),
            title: text.cloned().unwrap_or_else(|| self.file.to_owned()),
            published: None,
            url: String::new(),
            accessed: None,
            tier: self.recipe.tier.unwrap_or(Tier::Secondary),
            note: format!("imported from {}", self.file),
        });
        self.sources.insert(row.source, id.clone());
        id
    }

    /// An id that no record has yet.
    fn id(&mut self, base: String) -> Id {
        fresh(&mut self.ids, base)
    }

    fn cover(&mut self) {
        let mut senders: Vec<Code> = self.draft.senders.iter().filter_map(places::sender).collect();
        senders.sort();
        senders.dedup();
        let data = &self.dataset;
        let days = data
            .strengths
            .iter()
            .map(|r| r.day)
            .chain(data.stages.iter().map(|r| r.day))
            .chain(data.events.iter().map(|r| r.day));
        let (mut from, mut until): (Option<Day>, Option<Day>) = (None, None);
        for day in days {
            from = Some(from.map_or(day.first(), |from| from.min(day.first())));
            until = Some(until.map_or(day.day(), |until| until.max(day.day())));
        }
        let note = format!("What {} says; other hosts and days were not looked for.", self.file);
        self.dataset.coverage = Coverage { senders, hosts: Vec::new(), from, until, note };
    }
}

/// The name if it is free, or else with the next free number; `taken` counts how often each was asked for.
fn fresh(taken: &mut HashMap<String, u32>, base: String) -> Id {
    let mut name = base;
    loop {
        let times = taken.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1
            && let Some(id) = Id::new(&name)
        {
            return id;
        }
        // “x-2” may be the name of another row: then it is asked for in its turn.
        name = format!("{name}-{times}");
    }
}

/// Rows of states of the past whose host of today has a row of its own on that day: they stand apart, without a place on the map,
/// for as rivals one of the two would not be counted.
fn apart(draft: &Draft) -> HashSet<u32> {
    type Key = (u16, Code, Day, u8, u8);
    let key = |row: &Row, code| -> Key { (row.sender, code, row.day.day(), row.component as u8, row.scope as u8) };
    let meaning = |row: &Row| {
        let place = draft.host(row)?.on(row.day.day())?;
        Some((place.host.country()?, place.text.clone()))
    };
    let former: Vec<bool> = draft
        .hosts
        .iter()
        .map(|name| matches!(&name.meaning, Meaning::Known(m) if m.iter().any(|m| !m.text.is_empty())))
        .collect();
    let is_former = |row: &Row| former.get(row.host as usize) == Some(&true);
    let mut keys: HashMap<Key, (String, bool)> = HashMap::new();
    for (_, row) in draft.rows().filter(|(_, row)| is_former(row)) {
        if let Some((code, text)) = meaning(row).filter(|(_, text)| !text.is_empty()) {
            let entry = keys.entry(key(row, code)).or_insert_with(|| (text.clone(), false));
            entry.1 |= entry.0 != text;
        }
    }
    if keys.is_empty() {
        return HashSet::new();
    }
    for (_, row) in draft.rows().filter(|(_, row)| !is_former(row)) {
        if let Some((code, _)) = meaning(row)
            && let Some(entry) = keys.get_mut(&key(row, code))
        {
            entry.1 = true;
        }
    }
    let meets = |row: &Row| {
        let (code, text) = meaning(row)?;
        (!text.is_empty()).then(|| keys.get(&key(row, code)).is_some_and(|entry| entry.1))
    };
    draft.rows().filter(|(_, row)| is_former(row) && meets(row) == Some(true)).map(|(number, _)| number).collect()
}

/// A text as part of an id: letters and digits in lower case, words parted by hyphens, of a readable length.
pub(super) fn slug(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_lowercase();
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    let slug = slug.get(..60).unwrap_or(&slug).trim_end_matches('-').to_owned();
    if slug.is_empty() { "x".to_owned() } else { slug }
}
