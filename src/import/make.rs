//! From rows to records: texts are read again where they are needed, ids follow from what a row says.

use super::{
    date::{self, Order},
    draft::{Draft, Row},
    entered::Entered,
    grid::Grid,
    interner::{QuickMap, QuickSet},
    number,
    places::{self, Match, Meaning},
    recipe::{Cell, Recipe, Target},
    split::Fields,
    verdict::{Verdict, Verdicts},
};
use crate::model::{
    Code, Coverage, Dataset, Dated, Day, Event, EventKind, Evidence, Host, Id, LatLon, Movement, Origin, Review, Spot,
    Stage,
};
use std::cell::OnceCell;

/// The columns whose texts are read when a record is made.
pub(super) struct Texts<'g> {
    grid: &'g Grid,
    pub(super) unit: (Option<usize>, &'g Cell),
    place: (Option<usize>, &'g Cell),
    lat: Option<usize>,
    lon: Option<usize>,
    movement: Option<usize>,
    published: Option<usize>,
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
            published: at(&recipe.published),
            keep: recipe.keep.iter().filter_map(|name| grid.column(name)).collect(),
        }
    }

    /// The last column whose texts are read; none: no text is.
    fn last_column(&self) -> Option<usize> {
        let cells = [self.unit.0, self.place.0, self.lat, self.lon, self.movement, self.published];
        cells.into_iter().flatten().chain(self.keep.iter().copied()).max()
    }

    /// The texts of a row.
    pub fn of(&self, row: &Row) -> RowTexts<'_, 'g> {
        let text = self.grid.bytes.get(row.at as usize..).unwrap_or_default();
        let mut fields = Fields::default();
        if let Some(last) = self.last_column() {
            fields.split_first(text, self.grid.delimiter, last + 1);
        }
        RowTexts { texts: self, text, fields, kept: OnceCell::new() }
    }
}

/// The texts of one row.
pub(super) struct RowTexts<'t, 'g> {
    pub(super) texts: &'t Texts<'g>,
    text: &'g [u8],
    fields: Fields,
    kept: OnceCell<String>,
}

impl RowTexts<'_, '_> {
    /// The text in a column; empty if there is none.
    pub fn column(&self, column: usize) -> String {
        let text = self.fields.get(self.text, column).unwrap_or_default();
        String::from_utf8_lossy(text.trim_ascii()).replace('\0', "�").split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(super) fn cell(&self, (column, cell): (Option<usize>, &Cell)) -> String {
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

    /// The day on which the row was published.
    fn published(&self) -> Option<Dated> {
        match date::read(&self.column(self.texts.published?), Order::Auto) {
            date::Read::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The columns that are kept, with their names: found once for all counts of a row.
    fn kept(&self) -> &str {
        let one = |column: &usize| {
            let text = self.column(*column);
            (!number::is_missing(&text)).then(|| format!("{}: {text}", self.texts.grid.header[*column]))
        };
        self.kept.get_or_init(|| self.texts.keep.iter().filter_map(one).collect::<Vec<_>>().join("; "))
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
    apart: QuickSet<u32>,
    /// How a locator begins, and how it ends for each column of counts.
    locator: (String, Vec<String>),
    threads: usize,
}

impl<'a> Making<'a> {
    /// `file`: as its source names it.
    pub fn new(
        grid: &'a Grid,
        recipe: &'a Recipe,
        draft: &'a Draft,
        verdicts: &'a Verdicts,
        file: &'a str,
        threads: usize,
    ) -> Self {
        let sheet = if grid.name.is_empty() { String::new() } else { format!("{}, ", grid.name) };
        let columns = recipe.people.iter().filter_map(|people| grid.column(&people.column));
        let columns = columns.map(|at| format!(", column “{}”", grid.header[at])).collect();
        let (locator, apart) = ((format!("{sheet}line "), columns), apart(draft));
        Self { grid, recipe, draft, verdicts, file, apart, locator, threads }
    }

    /// The dataset.
    pub fn dataset(&self) -> Dataset {
        let texts = Texts::new(self.grid, self.recipe);
        let entered =
            if self.recipe.target == Target::Strengths { self.strengths(&texts) } else { self.in_order(&texts) };
        Dataset { coverage: self.coverage(&entered.dataset), ..entered.dataset }
    }

    /// The movements or events of all rows, one after the other.
    fn in_order(&self, texts: &Texts<'_>) -> Entered {
        let mut entered = Entered::default();
        let mut movements: QuickMap<String, Id> = QuickMap::default();
        let none = Verdict::default();
        for (number, row) in self.draft.rows() {
            let verdict = self.verdicts.get(number).unwrap_or(&none);
            let Some((sender, place)) = self.parties(number, row).filter(|_| !verdict.out) else { continue };
            let said = texts.of(row);
            if self.recipe.target == Target::Movements {
                self.movement(row, sender, place, &said, verdict, &mut movements, &mut entered);
            } else {
                self.event(row, sender, &place, &said, verdict, &mut entered);
            }
        }
        entered
    }

    /// On how many threads records are made.
    pub(super) fn threads(&self) -> usize {
        self.threads.max(1)
    }

    /// Sender and host; none: one of them is not known, and the row stays out.
    pub(super) fn parties(&self, number: u32, row: &Row) -> Option<(Code, Match)> {
        let sender = places::sender(self.draft.senders.get(row.sender as usize)?)?;
        let mut place = self.draft.host(row)?.on(row.day.day())?.clone();
        if self.apart.contains(&number) {
            place.host = Host::Unplaced;
        }
        Some((sender, place))
    }

    #[expect(clippy::too_many_arguments, reason = "a row, what it was found to say, and where it goes")]
    fn movement(
        &self,
        row: &Row,
        sender: Code,
        place: Match,
        said: &RowTexts<'_, '_>,
        verdict: &Verdict,
        movements: &mut QuickMap<String, Id>,
        entered: &mut Entered,
    ) {
        let name = said.texts.movement.map(|column| said.column(column)).filter(|name| !number::is_missing(name));
        let known = name.as_ref().and_then(|name| movements.get(name)).cloned();
        let movement = known.unwrap_or_else(|| {
            let id =
                entered.id(name.as_ref().map_or_else(|| format!("m-{}", row.line), |name| format!("m-{}", slug(name))));
            if let Some(name) = name {
                movements.insert(name, id.clone());
            }
            let origin = self.draft.origins.get(row.origin as usize);
            let country = origin.and_then(|origin| origin.on(row.day.day())).and_then(|m| m.host.country());
            let words = origin.filter(|o| country.is_none() && o.meaning != Meaning::Empty).map(|o| o.text.clone());
            let movement = Movement {
                origin: Origin { country, place: words.unwrap_or_default() },
                host: place.host,
                host_text: place.text,
                spot: Spot { place: said.cell(said.texts.place), at: said.point(verdict) },
                scope: row.scope,
                component: row.component,
                command: row.command,
                unit: said.cell(said.texts.unit),
                ..Movement::new(id.clone(), sender)
            };
            entered.dataset.movements.push(movement);
            id
        });
        let id = entered.id(format!("{movement}-{}-{}", row.stage, row.day));
        let source = entered.source(self, row.source);
        let evidence = self.evidence(row, said, verdict, source);
        let people = if verdict.halve { row.people.half() } else { row.people };
        let people = people.estimate();
        entered.dataset.stages.push(Stage::new(id, movement, row.stage, row.day, people, evidence));
    }

    fn event(
        &self,
        row: &Row,
        sender: Code,
        place: &Match,
        said: &RowTexts<'_, '_>,
        verdict: &Verdict,
        entered: &mut Entered,
    ) {
        let name = said.cell(said.texts.place);
        let host = place.host.country();
        let title = if name.is_empty() { format!("row {}", row.line) } else { name };
        let at = host.map_or_else(|| slug(&place.text), |code| code.to_string());
        let id = entered.id(format!("e-{sender}-{at}-{}", slug(&title)));
        let point = said.point(verdict).map(|at| format!("at {}, {}", at.lat, at.lon));
        let kept = Some(said.kept().to_owned()).filter(|kept| !kept.is_empty());
        let text = point.into_iter().chain(kept).collect::<Vec<_>>().join("; ");
        let source = entered.source(self, row.source);
        let mut evidence = self.evidence(row, said, verdict, source);
        evidence.note.clone_from(&verdict.note);
        let participants = host.into_iter().collect();
        let event = Event::new(id, EventKind::Other, row.day, title, evidence);
        entered.dataset.events.push(Event { text, actor: Some(sender), participants, ..event });
    }

    /// What stands behind a row; the source is that of its text.
    pub(super) fn evidence(&self, row: &Row, said: &RowTexts<'_, '_>, verdict: &Verdict, source: Id) -> Evidence {
        let note = match (said.kept(), verdict.note.as_str()) {
            (kept, "") => kept.to_owned(),
            ("", note) => note.to_owned(),
            (kept, note) => format!("{kept}; {note}"),
        };
        let (begin, columns) = &self.locator;
        let column = columns.get(row.column as usize).map_or("", String::as_str);
        let derived =
            if verdict.halve { format!("half of {}, which was added up twice", row.people.n) } else { String::new() };
        let clean = self.recipe.review.unwrap_or(Review::Seen);
        let mut locator = String::with_capacity(begin.len() + 10 + column.len());
        locator.push_str(begin);
        locator.push_str(&row.line.to_string());
        locator.push_str(column);
        Evidence {
            locator,
            known_from: said.published(),
            derived,
            review: if verdict.unsure { Review::Unsure } else { clean },
            note,
            ..Evidence::new(source)
        }
    }

    /// Whose forces, and on which days.
    fn coverage(&self, data: &Dataset) -> Coverage {
        let mut senders: Vec<Code> = self.draft.senders.iter().filter_map(places::sender).collect();
        senders.sort();
        senders.dedup();
        let days = data
            .strengths
            .iter()
            .map(|r| r.day)
            .chain(data.stages.iter().map(|r| r.day))
            .chain(data.events.iter().map(|r| r.day));
        let (mut from, mut until): (Option<Day>, Option<Day>) = (None, None);
        for day in days {
            // To reckon a first day takes longer than all else here, and none lies more than a year before the last one.
            if from.is_none_or(|from| day.day() - from <= 366) {
                from = Some(from.map_or(day.first(), |from| from.min(day.first())));
            }
            until = Some(until.map_or(day.day(), |until| until.max(day.day())));
        }
        let note = format!("What {} says; other hosts and days were not looked for.", self.file);
        Coverage { senders, hosts: Vec::new(), from, until, note }
    }
}

/// Rows of states of the past whose host of today has a row of its own on that day: they stand apart, without a place on the map,
/// for as rivals one of the two would not be counted.
fn apart(draft: &Draft) -> QuickSet<u32> {
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
    let mut keys: QuickMap<Key, (String, bool)> = QuickMap::default();
    for (_, row) in draft.rows().filter(|(_, row)| is_former(row)) {
        if let Some((code, text)) = meaning(row).filter(|(_, text)| !text.is_empty()) {
            let entry = keys.entry(key(row, code)).or_insert_with(|| (text.clone(), false));
            entry.1 |= entry.0 != text;
        }
    }
    if keys.is_empty() {
        return QuickSet::default();
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
