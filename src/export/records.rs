//! Records as tables: each table of the dataset by itself, or all claims and events in one, each with its movement and source.

use super::{Cell, Heading, Kind, Sheet};
use crate::{
    geo::Countries,
    io::Table,
    model::{Dataset, Dated, HashMap, HashSet, Host, Id, LatLon, RecordRef, Word},
};

/// A table of the dataset as it is, with the columns of its file: a workbook of them can be read back.
pub(super) fn table(data: &Dataset, table: Table) -> Sheet<'_> {
    let columns = table.columns();
    let headings: Vec<Heading> =
        columns.iter().map(|column| Heading { name: column.name, kind: kind(table, column.name) }).collect();
    let typed = headings.clone();
    let row = move |row| typed.iter().map(|column| cell(data, (table, row), *column)).collect();
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

/// A cell of a file. A count that nobody knows has no number at all: its least, of nobody, would be taken for a zero.
fn cell(data: &Dataset, (table, row): (Table, usize), Heading { name, kind }: Heading) -> Cell<'static> {
    if name == "low" && table.cell(data, row, "word") == Word::Unknown.word() {
        return Cell::Nothing;
    }
    typed(kind, table.cell(data, row, name))
}

/// A text of a file as what it is; what is none stays text.
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

/// Of which part of a row a column tells, where all records are in one table.
#[derive(Clone, Copy)]
enum Part {
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
const COLUMNS: &[(&str, Part, &str)] = &[
    ("record", Part::Row, ""),
    ("id", Part::Itself, "id"),
    ("movement", Part::Itself, "movement"),
    ("sender", Part::Whose, "sender"),
    ("sender_name", Part::Name, "sender"),
    ("host", Part::Whose, "host"),
    ("host_name", Part::Name, "host"),
    ("host_text", Part::Whose, "host_text"),
    ("day", Part::Itself, "day"),
    ("first_day", Part::FirstDay, "day"),
    ("last_day", Part::LastDay, "day"),
    ("as_of", Part::Itself, "as_of"),
    ("stage", Part::Itself, "stage"),
    ("low", Part::Itself, "low"),
    ("best", Part::Itself, "best"),
    ("high", Part::Itself, "high"),
    ("word", Part::Itself, "word"),
    ("scope", Part::Whose, "scope"),
    ("component", Part::Whose, "component"),
    ("command", Part::Whose, "command"),
    ("chain", Part::Whose, "chain"),
    ("unit", Part::Whose, "unit"),
    ("origin", Part::Movement, "origin"),
    ("origin_place", Part::Movement, "origin_place"),
    ("place", Part::Movement, "place"),
    ("lat", Part::Movement, "lat"),
    ("lon", Part::Movement, "lon"),
    ("part_of", Part::Movement, "part_of"),
    ("replaces", Part::Movement, "replaces"),
    ("counted_in", Part::Whose, "counted_in"),
    ("preferred", Part::Itself, "preferred"),
    ("event", Part::Event, "kind"),
    ("until", Part::Event, "until"),
    ("title", Part::Event, "title"),
    ("text", Part::Event, "text"),
    ("actor", Part::Event, "actor"),
    ("participants", Part::Event, "participants"),
    ("source", Part::Itself, "source"),
    ("publisher", Part::Source, "publisher"),
    ("source_title", Part::Source, "title"),
    ("published", Part::Source, "published"),
    ("url", Part::Source, "url"),
    ("accessed", Part::Source, "accessed"),
    ("tier", Part::Source, "tier"),
    ("quote", Part::Itself, "quote"),
    ("locator", Part::Itself, "locator"),
    ("known_from", Part::Itself, "known_from"),
    ("derived", Part::Itself, "derived"),
    ("review", Part::Itself, "review"),
    ("note", Part::Itself, "note"),
    ("movement_note", Part::Movement, "note"),
];

/// Claims and events with all that belongs to each.
struct Flat<'a> {
    data: &'a Dataset,
    records: Vec<RecordRef>,
    movements: HashMap<&'a Id, usize>,
    sources: HashMap<&'a Id, usize>,
    /// The columns: of which part, under which name there, and what stands in them.
    columns: Vec<(Part, Heading)>,
}

/// A record with the rows of the tables that belong to it.
struct Row {
    record: RecordRef,
    itself: (Table, usize),
    whose: Option<(Table, usize)>,
    movement: Option<(Table, usize)>,
    event: Option<(Table, usize)>,
    source: Option<(Table, usize)>,
}

/// These records in one table.
pub(super) fn flat(data: &Dataset, records: Vec<RecordRef>) -> Sheet<'_> {
    let movements = (0..).zip(&data.movements).map(|(row, movement)| (&movement.id, row)).collect();
    let sources = (0..).zip(&data.sources).map(|(row, source)| (&source.id, row)).collect();
    let headings = COLUMNS.iter().map(|column| Heading { name: column.0, kind: flat_kind(*column) }).collect();
    let columns =
        COLUMNS.iter().map(|column| (column.1, Heading { name: column.2, kind: flat_kind(*column) })).collect();
    let flat = std::rc::Rc::new(Flat { data, records, movements, sources, columns });
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

fn flat_kind((_, from, name): (&str, Part, &str)) -> Kind {
    match from {
        Part::Row | Part::Name => Kind::Text,
        Part::FirstDay | Part::LastDay => Kind::Day,
        Part::Movement => kind(Table::Movements, name),
        Part::Event => kind(Table::Events, name),
        Part::Source => kind(Table::Sources, name),
        Part::Itself | Part::Whose => kind(Table::Strengths, name),
    }
}

impl<'a> Flat<'a> {
    fn row(&self, at: usize) -> Vec<Cell<'a>> {
        let Some(record) = self.records.get(at) else { return Vec::new() };
        let row = self.resolve(*record);
        self.columns.iter().map(|(part, column)| self.cell(&row, *part, *column)).collect()
    }

    fn resolve(&self, record: RecordRef) -> Row {
        let itself = match record {
            RecordRef::Strength(row) => (Table::Strengths, row as usize),
            RecordRef::Stage(row) => (Table::Stages, row as usize),
            RecordRef::Event(row) => (Table::Events, row as usize),
            RecordRef::Movement(row) => (Table::Movements, row as usize),
        };
        let movement = self.movement(record).map(|row| (Table::Movements, row));
        Row {
            record,
            itself,
            whose: matches!(record, RecordRef::Strength(_)).then_some(itself).or(movement),
            movement,
            event: matches!(record, RecordRef::Event(_)).then_some(itself),
            source: self.source(record).map(|row| (Table::Sources, row)),
        }
    }

    fn cell(&self, row: &Row, part: Part, column: Heading) -> Cell<'a> {
        let place = match part {
            Part::Row => return Cell::text(word(row.record)),
            Part::Name => {
                let code = row.whose.map(|(table, at)| table.cell(self.data, at, column.name));
                return code.map_or(Cell::Nothing, |code| name_of(&code));
            }
            Part::FirstDay => return Cell::day(self.day(row.record).map(|dated| dated.first().into())),
            Part::LastDay => return Cell::day(self.day(row.record).map(|dated| dated.day().into())),
            Part::Itself => Some(row.itself),
            Part::Whose => row.whose,
            Part::Movement => row.movement,
            Part::Event => row.event,
            Part::Source => row.source,
        };
        place.map_or(Cell::Nothing, |place| cell(self.data, place, column))
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
