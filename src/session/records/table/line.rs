//! A record with all that its row says, wherever in the dataset that stands.

use super::{Cell, Column, Records};
use crate::{
    geo::Countries,
    model::{
        Code, Command, Component, Dated, Day, Estimate, Evidence, Host, Id, Movement, Origin, RecordRef, Scope, Source,
        StageKind, Word,
    },
};
use std::borrow::Cow;

/// What a strength and a movement have in common.
#[derive(Clone, Copy)]
struct Whose<'a> {
    sender: &'a Code,
    host: &'a Host,
    /// The host in words, where it is no one country.
    words: &'a str,
    /// The place in the host.
    place: &'a str,
    origin: Option<&'a Origin>,
    scope: Scope,
    component: Component,
    command: Command,
    unit: &'a str,
}

/// A record with all that its row says.
pub(super) struct Line<'a> {
    records: &'a Records,
    record: RecordRef,
    id: &'a Id,
    day: Dated,
    people: Option<Estimate>,
    stage: Option<StageKind>,
    evidence: &'a Evidence,
    whose: Option<Whose<'a>>,
    /// Row of a stage's movement.
    movement: Option<u32>,
    event: Option<&'a crate::model::Event>,
}

impl<'a> Line<'a> {
    /// The line of a record; none for a movement, which stands in the lines of its stages, and for one that does not exist.
    pub fn of(records: &'a Records, record: RecordRef) -> Option<Self> {
        let data = records.data();
        let blank = |id, day, evidence| Self {
            records,
            record,
            id,
            day,
            people: None,
            stage: None,
            evidence,
            whose: None,
            movement: None,
            event: None,
        };
        match record {
            RecordRef::Strength(row) => {
                let r = data.strengths.get(row as usize)?;
                let whose = Whose {
                    sender: &r.sender,
                    host: &r.host,
                    words: r.host_text.trim(),
                    place: "",
                    origin: None,
                    scope: r.scope,
                    component: r.component,
                    command: r.command,
                    unit: &r.unit,
                };
                Some(Self { people: Some(r.people), whose: Some(whose), ..blank(&r.id, r.day, &r.evidence) })
            }
            RecordRef::Stage(row) => {
                let r = data.stages.get(row as usize)?;
                let movement = records.lookup().movement(&r.movement);
                let whose = movement.and_then(|row| data.movements.get(row as usize)).map(of_movement);
                let (people, stage) = (Some(r.people), Some(r.kind));
                Some(Self { people, stage, whose, movement, ..blank(&r.id, r.day, &r.evidence) })
            }
            RecordRef::Event(row) => {
                let r = data.events.get(row as usize)?;
                Some(Self { event: Some(r), ..blank(&r.id, r.day, &r.evidence) })
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

    /// What stands in a column.
    pub fn cell(&self, column: Column) -> Cell<'a> {
        let whose = self.whose;
        let best = |of: fn(Estimate) -> Option<i64>| Cell::number(self.known().and_then(of));
        match column {
            Column::Kind => Cell::text(self.kind()),
            Column::Day => Cell::Day(self.day),
            Column::SenderCode => Cell::text(self.sender().map_or("", Code::as_str)),
            Column::Sender => Cell::text(self.sender().map_or("", |code| Countries::embedded().name(code))),
            Column::HostCode => match whose.map(|whose| whose.host) {
                Some(Host::Country(code)) => Cell::text(code.as_str()),
                _ => Cell::Nothing,
            },
            Column::Host => whose.map_or(Cell::Nothing, |whose| Cell::text(place(&whose))),
            Column::Origin => whose.and_then(|whose| whose.origin).map_or(Cell::Nothing, |o| Cell::text(origin(o))),
            Column::Scope => whose.map_or(Cell::Nothing, |whose| Cell::text(label(whose.scope.word()))),
            Column::Component => whose.map_or(Cell::Nothing, |whose| Cell::text(label(whose.component.word()))),
            Column::Command => whose.map_or(Cell::Nothing, |whose| Cell::text(command(whose.command))),
            Column::Stage => self.stage.map_or(Cell::Nothing, |stage| Cell::text(label(stage.word()))),
            Column::People => self.people.map_or(Cell::Nothing, |people| Cell::text(people.to_string())),
            Column::Low => best(|people| people.least()),
            Column::Best => best(|people| people.best),
            Column::High => best(|people| people.high),
            Column::Unit => Cell::text(self.event.map_or_else(|| whose.map_or("", |w| w.unit), |e| e.title.as_str())),
            Column::Usage => Cell::text(self.usage().name()),
            Column::Publisher => Cell::text(self.source().map_or("", |source| source.publisher.as_str())),
            Column::Published => Cell::day(self.source().and_then(|source| source.published)),
            Column::KnownFrom => {
                Cell::day(self.evidence.known_from.or_else(|| self.source().and_then(|source| source.published)))
            }
            Column::Tier => self.source().map_or(Cell::Nothing, |source| Cell::text(label(source.tier.word()))),
            Column::Quote => Cell::text(self.evidence.quote.as_str()),
            Column::Review => Cell::text(label(self.evidence.review.word())),
            Column::Source => Cell::text(self.evidence.source.as_str()),
            Column::Id => Cell::text(self.id.as_str()),
            Column::File => Cell::text(self.records.file(self.record)),
        }
    }

    /// The place of a cell in the order of its column, where that is not the order of its text; none: missing.
    pub fn place_in_order(&self, column: Column) -> Option<i64> {
        match column {
            Column::People => self.known().map(|people| people.weight()),
            Column::Stage => self.stage.map(|stage| stage as i64),
            Column::Tier => self.source().map(|source| source.tier as i64),
            Column::Usage => Some(self.usage() as i64),
            _ => match self.cell(column) {
                Cell::Number(n) => Some(n),
                Cell::Day(day) => Some(i64::from(day.day().number())),
                Cell::Nothing | Cell::Text(_) | Cell::Degrees(_) => None,
            },
        }
    }

    /// The row in one sentence: “United States, Poland, 1,700 announced 2 February 2022”.
    pub fn sentence(&self) -> String {
        let day = self.day.day().long();
        if let Some(event) = self.event {
            return format!("{}, {}, {day}", self.kind(), event.title);
        }
        let shown = |column| self.cell(column).shown();
        let verb = self.stage.map_or_else(|| "reported".to_owned(), |stage| stage.word().to_owned());
        let people = self.people.filter(|people| people.word != Word::Unknown);
        let people = people.map_or_else(|| "an unknown number".to_owned(), |people| people.to_string());
        format!("{}, {}, {people} {verb} {day}", shown(Column::Sender), shown(Column::Host))
    }

    fn kind(&self) -> Cow<'static, str> {
        match (self.event, self.record) {
            (Some(event), _) => format!("Event: {}", event.kind.word()).into(),
            (None, RecordRef::Strength(_)) => "Strength".into(),
            (None, _) => "Movement".into(),
        }
    }

    fn sender(&self) -> Option<&'a Code> {
        self.whose.map(|whose| whose.sender).or_else(|| self.event.and_then(|event| event.actor.as_ref()))
    }

    fn source(&self) -> Option<&'a Source> {
        self.records.lookup().source(self.records.data(), self.evidence)
    }

    /// What the day's numbers make of it.
    pub fn usage(&self) -> super::Usage {
        self.records.usages().usage(self.records.data(), self.record, self.movement)
    }

    /// How many, if anybody says a number.
    fn known(&self) -> Option<Estimate> {
        self.people.filter(|people| people.word != Word::Unknown)
    }
}

fn of_movement(movement: &Movement) -> Whose<'_> {
    Whose {
        sender: &movement.sender,
        host: &movement.host,
        words: movement.host_text.trim(),
        place: movement.place.trim(),
        origin: Some(&movement.origin),
        scope: movement.scope,
        component: movement.component,
        command: movement.command,
        unit: &movement.unit,
    }
}

/// “Romania (Mihail Kogălniceanu)”.
fn place<'a>(whose: &Whose<'a>) -> Cow<'a, str> {
    let host = match whose.host {
        Host::Country(code) => Countries::embedded().name(code),
        Host::Region(_) | Host::Unplaced if !whose.words.is_empty() => whose.words,
        Host::Region(region) => region.name(),
        Host::Unplaced => "Not stated",
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

fn command(command: Command) -> &'static str {
    match command {
        Command::National => "National",
        Command::Nato => "NATO",
        Command::Un => "UN",
        Command::Eu => "EU",
        Command::Coalition => "Coalition",
        Command::Unknown => "Not stated",
    }
}

/// “Air force”: a word of the files as a label.
fn label(word: &str) -> String {
    let mut letters = word.chars().map(|c| if c == '-' { ' ' } else { c });
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
