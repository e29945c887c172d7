//! Records as tables: each table of the dataset by itself, or all claims and events in one, each with its movement and source.

use super::{Cell, Heading, Kind, Sheet};
use crate::{
    geo::Countries,
    io::Table,
    model::{Dataset, Dated, Host, Id, LatLon, RecordRef},
};
use std::collections::{HashMap, HashSet};

/// A table of the dataset as it is, with the columns of its file: a workbook of them can be read back.
pub(super) fn table(data: &Dataset, table: Table) -> Sheet<'_> {
    let columns = table.columns();
    let headings = columns.iter().map(|column| Heading { name: column.name, kind: kind(table, column.name) }).collect();
    let row = move |row| {
        columns.iter().map(|column| typed(kind(table, column.name), table.cell(data, row, column.name))).collect()
    };
    let name = match table {
        Table::Strengths => "Strengths",
        Table::Movements => "Movements",
        Table::Stages => "Stages",
        Table::Events => "Events",
        Table::Sources => "Sources",
    };
    Sheet::new(name, headings, table.rows(data), row)
}

/// Only these rows of a table, in order.
pub(super) fn rows_of(data: &Dataset, of: Table, rows: Vec<usize>) -> Sheet<'_> {
    let whole = table(data, of);
    let (name, columns, len) = (whole.name, whole.columns.clone(), rows.len());
    Sheet::new(name, columns, len, move |at| rows.get(at).map(|row| whole.row(*row)).unwrap_or_default())
}

fn kind(table: Table, column: &str) -> Kind {
    match table.column(column) {
        Some(column) if column.is_people() => Kind::People,
        Some(column) if column.is_degrees() => Kind::Degrees,
        Some(column) if column.is_date() => Kind::Date,
        _ => Kind::Text,
    }
}

/// A cell of a file as what it is; what is none stays text.
fn typed(kind: Kind, text: String) -> Cell<'static> {
    let value = match kind {
        _ if text.is_empty() => Some(Cell::Nothing),
        Kind::People => text.parse().ok().map(Cell::Number),
        Kind::Degrees => text.parse().ok().map(Cell::Degrees),
        Kind::Day | Kind::Date => text.parse().ok().map(Cell::Day),
        Kind::Text => None,
    };
    value.unwrap_or(Cell::Text(text.into()))
}

/// Where a column of all records in one table comes from.
#[derive(Clone, Copy)]
enum From {
    /// The kind of row: strength, stage, movement (one without any stage) or event.
    Row,
    /// The strength, stage or event itself.
    Itself,
    /// The strength, or the movement of the stage.
    Whose,
    /// Only the movement of the stage.
    Movement,
    /// The event.
    Event,
    /// The source.
    Source,
    /// The name of the country or organisation in a column of the strength or movement.
    Name,
    /// The first day that a partial date may mean.
    FirstDay,
    /// The last one, which is the day that counts.
    LastDay,
}

/// The columns: name here, where it comes from, name there.
const COLUMNS: &[(&str, From, &str)] = &[
    ("record", From::Row, ""),
    ("id", From::Itself, "id"),
    ("movement", From::Itself, "movement"),
    ("sender", From::Whose, "sender"),
    ("sender_name", From::Name, "sender"),
    ("host", From::Whose, "host"),
    ("host_name", From::Name, "host"),
    ("host_text", From::Whose, "host_text"),
    ("day", From::Itself, "day"),
    ("first_day", From::FirstDay, "day"),
    ("last_day", From::LastDay, "day"),
    ("as_of", From::Itself, "as_of"),
    ("stage", From::Itself, "stage"),
    ("low", From::Itself, "low"),
    ("best", From::Itself, "best"),
    ("high", From::Itself, "high"),
    ("word", From::Itself, "word"),
    ("scope", From::Whose, "scope"),
    ("component", From::Whose, "component"),
    ("command", From::Whose, "command"),
    ("chain", From::Whose, "chain"),
    ("unit", From::Whose, "unit"),
    ("origin", From::Movement, "origin"),
    ("origin_place", From::Movement, "origin_place"),
    ("place", From::Movement, "place"),
    ("lat", From::Movement, "lat"),
    ("lon", From::Movement, "lon"),
    ("part_of", From::Movement, "part_of"),
    ("replaces", From::Movement, "replaces"),
    ("counted_in", From::Whose, "counted_in"),
    ("preferred", From::Itself, "preferred"),
    ("event", From::Event, "kind"),
    ("until", From::Event, "until"),
    ("title", From::Event, "title"),
    ("text", From::Event, "text"),
    ("actor", From::Event, "actor"),
    ("participants", From::Event, "participants"),
    ("source", From::Itself, "source"),
    ("publisher", From::Source, "publisher"),
    ("source_title", From::Source, "title"),
    ("published", From::Source, "published"),
    ("url", From::Source, "url"),
    ("accessed", From::Source, "accessed"),
    ("tier", From::Source, "tier"),
    ("quote", From::Itself, "quote"),
    ("locator", From::Itself, "locator"),
    ("known_from", From::Itself, "known_from"),
    ("derived", From::Itself, "derived"),
    ("review", From::Itself, "review"),
    ("note", From::Itself, "note"),
    ("movement_note", From::Movement, "note"),
];

/// Claims and events with all that belongs to each.
struct Flat<'a> {
    data: &'a Dataset,
    records: Vec<RecordRef>,
    movements: HashMap<&'a Id, usize>,
    sources: HashMap<&'a Id, usize>,
}

/// These records in one table.
pub(super) fn flat(data: &Dataset, records: Vec<RecordRef>) -> Sheet<'_> {
    let movements = (0..).zip(&data.movements).map(|(row, movement)| (&movement.id, row)).collect();
    let sources = (0..).zip(&data.sources).map(|(row, source)| (&source.id, row)).collect();
    let flat = std::rc::Rc::new(Flat { data, records, movements, sources });
    let headings = COLUMNS.iter().map(|column| Heading { name: column.0, kind: flat_kind(*column) }).collect();
    let (len, places) = (flat.records.len(), flat.clone());
    Sheet::new("Records", headings, len, move |at| flat.row(at)).placed(move |at| places.place(at))
}

/// All claims and events of a dataset in the order of its tables, and the movements that have no stage.
pub(super) fn all(data: &Dataset) -> Vec<RecordRef> {
    let staged: HashSet<&Id> = data.stages.iter().map(|stage| &stage.movement).collect();
    let bare = (0..).zip(&data.movements).filter(|(_, movement)| !staged.contains(&movement.id));
    let strengths = (0..data.strengths.len() as u32).map(RecordRef::Strength);
    let stages = (0..data.stages.len() as u32).map(RecordRef::Stage);
    let events = (0..data.events.len() as u32).map(RecordRef::Event);
    strengths.chain(bare.map(|(row, _)| RecordRef::Movement(row))).chain(stages).chain(events).collect()
}

fn flat_kind((_, from, name): (&str, From, &str)) -> Kind {
    match from {
        From::Row | From::Name => Kind::Text,
        From::FirstDay | From::LastDay => Kind::Day,
        From::Movement => kind(Table::Movements, name),
        From::Event => kind(Table::Events, name),
        From::Source => kind(Table::Sources, name),
        From::Itself | From::Whose => kind(Table::Strengths, name),
    }
}

impl<'a> Flat<'a> {
    fn row(&self, at: usize) -> Vec<Cell<'a>> {
        let Some(record) = self.records.get(at) else { return Vec::new() };
        COLUMNS.iter().map(|column| self.cell(*record, *column)).collect()
    }

    fn cell(&self, record: RecordRef, column: (&str, From, &str)) -> Cell<'a> {
        let (_, from, name) = column;
        let text = |place: Option<(Table, usize)>| {
            place.map(|(table, row)| table.cell(self.data, row, name)).unwrap_or_default()
        };
        let movement = self.movement(record).map(|row| (Table::Movements, row));
        let itself = match record {
            RecordRef::Strength(row) => (Table::Strengths, row as usize),
            RecordRef::Stage(row) => (Table::Stages, row as usize),
            RecordRef::Event(row) => (Table::Events, row as usize),
            RecordRef::Movement(row) => (Table::Movements, row as usize),
        };
        let strength = matches!(record, RecordRef::Strength(_)).then_some(itself);
        let event = matches!(record, RecordRef::Event(_)).then_some(itself);
        match from {
            From::Row => Cell::text(word(record)),
            From::Itself => typed(flat_kind(column), text(Some(itself))),
            From::Whose => typed(flat_kind(column), text(strength.or(movement))),
            From::Movement => typed(flat_kind(column), text(movement)),
            From::Event => typed(flat_kind(column), text(event)),
            From::Source => typed(flat_kind(column), text(self.source(record).map(|row| (Table::Sources, row)))),
            From::Name => name_of(&text(strength.or(movement))),
            From::FirstDay => self.day(record).map_or(Cell::Nothing, |dated| Cell::Day(dated.first().into())),
            From::LastDay => self.day(record).map_or(Cell::Nothing, |dated| Cell::Day(dated.day().into())),
        }
    }

    fn movement(&self, record: RecordRef) -> Option<usize> {
        match record {
            RecordRef::Movement(row) => Some(row as usize),
            RecordRef::Stage(row) => self.movements.get(&self.data.stages.get(row as usize)?.movement).copied(),
            RecordRef::Strength(_) | RecordRef::Event(_) => None,
        }
    }

    fn source(&self, record: RecordRef) -> Option<usize> {
        self.sources.get(&self.data.evidence(record)?.source).copied()
    }

    fn day(&self, record: RecordRef) -> Option<Dated> {
        match record {
            RecordRef::Strength(row) => self.data.strengths.get(row as usize).map(|r| r.day),
            RecordRef::Stage(row) => self.data.stages.get(row as usize).map(|r| r.day),
            RecordRef::Event(row) => self.data.events.get(row as usize).map(|r| r.day),
            RecordRef::Movement(_) => None,
        }
    }

    /// The place of a movement in its host, or else where the host's symbol is.
    fn place(&self, at: usize) -> Option<LatLon> {
        let record = *self.records.get(at)?;
        let movement = self.movement(record).and_then(|row| self.data.movements.get(row));
        let host = match record {
            RecordRef::Strength(row) => self.data.strengths.get(row as usize).map(|r| r.host),
            _ => movement.map(|movement| movement.host),
        };
        let symbol = || Countries::embedded().get(host.and_then(Host::country)?)?.symbol;
        movement.and_then(|movement| movement.at).or_else(symbol)
    }
}

fn word(record: RecordRef) -> &'static str {
    match record {
        RecordRef::Strength(_) => "strength",
        RecordRef::Movement(_) => "movement",
        RecordRef::Stage(_) => "stage",
        RecordRef::Event(_) => "event",
    }
}

/// The name behind a code; a region has its own.
fn name_of(code: &str) -> Cell<'static> {
    if let Some(region) = code.strip_prefix("region:") {
        return Cell::text(region.parse().map_or("", crate::model::Region::name));
    }
    let country = code.parse().ok().and_then(|code| Countries::embedded().get(code));
    country.map_or(Cell::Nothing, |country| Cell::text(country.name.as_str()))
}
