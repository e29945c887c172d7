//! A record with all that its row shows, wherever in the dataset that is.

use super::column::{From, Made};
use super::{Records, TableColumn};
use crate::message::Language;
use crate::model::{
    AnyRecord, Cell, Code, Dated, Day, Estimate, Event, Evidence, Gathered, Host, Kind, Movement, Origin, RecordRef,
    Source, StageKind, Word,
};
use crate::{geo::Countries, words};
use std::borrow::Cow;

/// What a strength and a movement have in common.
#[derive(Clone, Copy)]
struct Whose<'a> {
    sender: &'a Code,
    host: &'a Host,
    /// The host in the source's words, if it is not a single country.
    words: &'a str,
    /// The place in the host.
    place: &'a str,
}

/// A record with all that its row shows.
pub(super) struct Line<'a> {
    records: &'a Records,
    record: RecordRef,
    itself: &'a dyn AnyRecord,
    day: Dated,
    stage: Option<StageKind>,
    evidence: &'a Evidence,
    whose: Option<Whose<'a>>,
    /// A stage's movement, and its row.
    movement: Option<(u32, &'a Movement)>,
    event: Option<&'a Event>,
}

impl<'a> Line<'a> {
    /// The line of a record; none for a movement, which stands in the lines of its stages, and for one that does not exist.
    pub fn of(records: &'a Records, record: RecordRef) -> Option<Self> {
        let data = records.data();
        let itself = data.record(record)?;
        let evidence = itself.evidence()?;
        let place = itself.spot().map_or("", |spot| spot.place.trim());
        let blank = |day| Self {
            records,
            record,
            itself,
            day,
            stage: None,
            evidence,
            whose: None,
            movement: None,
            event: None,
        };
        match record {
            RecordRef::Strength(row) => {
                let r = data.strengths.get(row as usize)?;
                let whose = Whose { sender: &r.sender, host: &r.host, words: r.host_text.trim(), place };
                Some(Self { whose: Some(whose), ..blank(r.day) })
            }
            RecordRef::Stage(row) => {
                let r = data.stages.get(row as usize)?;
                let movement = records.lookup().movement(&r.movement);
                let movement = movement.and_then(|row| Some((row, data.movements.get(row as usize)?)));
                let whose = movement.map(|(_, m)| Whose {
                    sender: &m.sender,
                    host: &m.host,
                    words: m.host_text.trim(),
                    place: m.spot.place.trim(),
                });
                Some(Self { stage: Some(r.kind), whose, movement, ..blank(r.day) })
            }
            RecordRef::Event(row) => {
                let r = data.events.get(row as usize)?;
                Some(Self { event: Some(r), ..blank(r.day) })
            }
            RecordRef::Movement(_) => None,
        }
    }

    /// The day that it is about.
    pub fn day(&self) -> Day {
        self.day.day()
    }

    /// The country that it is about.
    pub fn host(&self) -> Option<Code> {
        self.whose.and_then(|whose| whose.host.country())
    }

    /// Whether it is about a country; an event is about those that act or take part in it.
    pub fn concerns(&self, host: Code) -> bool {
        let named = || self.event.is_some_and(|e| e.actor == Some(host) || e.participants.contains(&host));
        self.host() == Some(host) || named()
    }

    /// The cell of a column.
    pub fn cell(&self, column: TableColumn) -> Cell<'a> {
        let made = match column.from() {
            From::Made(made) => made,
            From::Schema(gathered) => {
                return match (gathered.kind, self.gathered(gathered)) {
                    (Kind::Words(..), Cell::Text(word)) => Cell::text(words::word(&word)),
                    (_, cell) => cell,
                };
            }
        };
        match made {
            Made::Kind => Cell::text(self.kind()),
            Made::Sender => Cell::text(self.sender().map_or("", |code| Countries::embedded().name(code))),
            Made::HostCode => match self.whose.map(|whose| whose.host) {
                Some(Host::Country(code)) => Cell::text(code.as_str()),
                _ => Cell::Nothing,
            },
            Made::Host => self.whose.map_or(Cell::Nothing, |whose| Cell::text(place(&whose))),
            Made::Origin => self.movement.map_or(Cell::Nothing, |(_, movement)| Cell::text(origin(&movement.origin))),
            Made::People => self.itself.people().map_or(Cell::Nothing, |people| Cell::text(said(people))),
            Made::Usage => Cell::text(self.usage().name()),
            Made::KnownFrom => {
                Cell::day(self.evidence.known_from.or_else(|| self.source().and_then(|source| source.published)))
            }
            Made::File => Cell::text(self.records.file(self.record)),
        }
    }

    /// The place of a cell in the order of its column, where that is not the order of its text; none: missing.
    pub fn place_in_order(&self, column: TableColumn) -> Option<i64> {
        match column.from() {
            From::Made(Made::People) => self.known().map(|people| people.weight()),
            From::Made(Made::Usage) => Some(self.usage() as i64),
            From::Made(_) => Self::in_order(self.cell(column), &[]),
            From::Schema(gathered) => Self::in_order(self.gathered(gathered), column.ranked().unwrap_or_default()),
        }
    }

    /// A number by which a cell is sorted, a word by its place among those.
    fn in_order(cell: Cell<'_>, words: &[&str]) -> Option<i64> {
        match cell {
            Cell::Number(n) => Some(n),
            Cell::Day(day) => Some(i64::from(day.day().number())),
            Cell::Text(text) => words.iter().position(|word| *word == text).map(|n| n as i64),
            Cell::Nothing | Cell::Degrees(_) => None,
        }
    }

    /// The cell of a column of the record, of its movement or of its source.
    fn gathered(&self, column: &Gathered) -> Cell<'a> {
        let movement = self.movement.map(|(_, movement)| movement as &dyn AnyRecord);
        let source = std::iter::once_with(|| self.source().map(|source| source as &dyn AnyRecord));
        column.cell([Some(self.itself), movement].into_iter().chain(source))
    }

    /// The row in one sentence: “United States, Poland, 1,700 announced 2 February 2022”.
    pub fn sentence(&self) -> String {
        let day = self.day.day().long();
        if let Some(event) = self.event {
            return text!("row-sentence-event", kind = self.kind(), title = event.title.as_str(), day = day);
        }
        let sender = self.sender().map_or("", |code| Countries::embedded().name(code));
        let host = self.whose.map(|whose| place(&whose)).unwrap_or_default();
        let verb = words::lower(self.stage.map_or(text!("name-reported"), words::stage_kind));
        let people = self.known().map_or_else(|| text!("number-not-known").into(), |people| words::people(&people));
        text!("row-sentence", sender = sender, host = host, people = people, verb = verb, day = day)
    }

    fn kind(&self) -> Cow<'static, str> {
        match (self.event, self.record) {
            (Some(event), _) => text!("row-event", kind = words::lower(words::event_kind(event.kind))).into(),
            (None, RecordRef::Strength(_)) => text!("row-strength").into(),
            (None, _) => text!("row-movement").into(),
        }
    }

    fn sender(&self) -> Option<&'a Code> {
        self.whose.map(|whose| whose.sender).or_else(|| self.event.and_then(|event| event.actor.as_ref()))
    }

    fn source(&self) -> Option<&'a Source> {
        self.records.lookup().source(self.records.data(), self.evidence)
    }

    /// Its use in the day's numbers.
    pub fn usage(&self) -> super::Usage {
        self.records.usages().usage(self.records.data(), self.record, self.movement.map(|(row, _)| row))
    }

    /// The number of people, if it is known.
    fn known(&self) -> Option<Estimate> {
        self.itself.people().copied().filter(|people| people.word != Word::Unknown)
    }
}

/// A count as it is typed in English files, in other languages as readers say it.
fn said(people: &Estimate) -> String {
    if Language::now() == Language::En { people.to_string() } else { words::people(people) }
}

/// “Romania (Mihail Kogălniceanu)”.
fn place<'a>(whose: &Whose<'a>) -> Cow<'a, str> {
    let host = match whose.host {
        Host::Country(code) => Countries::embedded().name(code),
        Host::Region(_) | Host::Unplaced if !whose.words.is_empty() => whose.words,
        Host::Region(region) => region.name(),
        Host::Unplaced => text!("row-not-reported"),
    };
    if whose.place.is_empty() { host.into() } else { format!("{host} ({})", whose.place).into() }
}

/// “Germany (Vilseck)”.
fn origin(origin: &Origin) -> Cow<'_, str> {
    let words = origin.place.trim();
    match &origin.country {
        None => words.into(),
        Some(code) if words.is_empty() => Countries::embedded().name(code).into(),
        // The words may name the country already.
        Some(code) if words.contains(Countries::embedded().name(code)) => words.into(),
        Some(code) => format!("{} ({words})", Countries::embedded().name(code)).into(),
    }
}
