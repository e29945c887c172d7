//! Records as tables: each table of the dataset alone, or all claims and events in one, each with its movement and source.

use super::{Heading, Kind, Sheet};
use crate::geo::Countries;
use crate::model::{
    AnyRecord, Cell, Chapter, Column, Dataset, Gathered, HashMap, HashSet, Id, Kind as ColumnKind, LatLon, RecordRef,
    Region, ReportSeries, Table,
};

/// A table of the dataset as it is, with the columns of its file: a workbook of them can be read back.
pub(super) fn table(data: &Dataset, table: Table) -> Sheet<'_> {
    rows_of(data, table, (0..data.rows(table).len()).collect())
}

/// The running reports that the dataset declares: whether one is complete decides numbers.
pub(super) fn series(data: &Dataset) -> Sheet<'_> {
    let headings = ReportSeries::COLUMNS.map(|name| Heading { name, kind: Kind::Text }).to_vec();
    Sheet::new(text!("export-series"), headings, data.series.len(), |at| {
        let cells =
            |s: &'_ ReportSeries| [s.name.clone(), s.title.clone(), s.said().to_owned()].map(Cell::text).to_vec();
        data.series.get(at).map(cells).unwrap_or_default()
    })
}

/// Only these rows of a table, in order.
pub(super) fn rows_of(data: &Dataset, of: Table, rows: Vec<usize>) -> Sheet<'_> {
    let (columns, len) = (of.columns(), rows.len());
    let headings = columns.iter().map(|column| Heading { name: column.name, kind: column.kind.into() }).collect();
    let row = move |at: usize| {
        let record = rows.get(at).and_then(|row| data.rows(of).get(*row));
        record.map(|record| (0..columns.len()).map(|at| record.told(at)).collect()).unwrap_or_default()
    };
    Sheet::new(of.title(), headings, len, row)
}

impl From<ColumnKind> for Kind {
    fn from(kind: ColumnKind) -> Self {
        match kind {
            ColumnKind::Count => Self::People,
            ColumnKind::Degrees(_) => Self::Degrees,
            ColumnKind::Date => Self::Date,
            _ => Self::Text,
        }
    }
}

/// What a column of the one table says.
#[derive(Clone, Copy)]
enum Says {
    /// The kind of row: strength, stage, movement (one without any stage) or event.
    Kind,
    /// What stands in the columns of the tables.
    Cell,
    /// The name of the country or organisation that stands there.
    Name,
    /// The first day that a partial date may mean.
    FirstDay,
    /// The last one, which is the day that counts.
    LastDay,
    /// The title of the series that stands there.
    SeriesTitle,
    /// Whether it is complete.
    SeriesComplete,
}

/// The column that names the series of a strength.
const SERIES: &str = "series";

/// Its columns, chapter by chapter. A movement has most of a chapter, so that its columns lead.
fn columns() -> Vec<(Heading, Says, Gathered)> {
    let tables = Table::ALL.into_iter().filter(|table| *table != Table::Movements);
    let tables = std::iter::once(Table::Movements).chain(tables);
    let all = tables.flat_map(|table| table.columns().iter());
    let mut all: Vec<(&Column, &'static str)> =
        all.flat_map(|column| column.flat.iter().map(move |name| (column, *name))).collect();
    all.sort_by_key(|(column, _)| column.chapter);
    let mut seen = HashSet::default();
    let mut columns = vec![(Heading { name: "record", kind: Kind::Text }, Says::Kind, Gathered::of(|_| false))];
    for (column, name) in all.into_iter().filter(|(_, name)| seen.insert(*name)) {
        let gathered = Gathered::of(|column| column.flat.contains(&name));
        let mut add = |name, kind, says| columns.push((Heading { name, kind }, says, gathered));
        add(name, column.kind.into(), Says::Cell);
        if let Some(spelt) = column.spelt {
            add(spelt, Kind::Text, Says::Name);
        }
        if column.chapter == Chapter::Time && column.kind == ColumnKind::Date {
            add("first_day", Kind::Day, Says::FirstDay);
            add("last_day", Kind::Day, Says::LastDay);
        }
        if name == SERIES {
            let said = [Says::SeriesTitle, Says::SeriesComplete];
            ReportSeries::FLAT.into_iter().zip(said).for_each(|(name, says)| add(name, Kind::Text, says));
        }
    }
    columns
}

/// Claims and events with all that belongs to each.
struct Flat<'a> {
    data: &'a Dataset,
    records: Vec<RecordRef>,
    movements: HashMap<&'a Id, usize>,
    sources: HashMap<&'a Id, usize>,
    series: HashMap<&'a str, &'a ReportSeries>,
    columns: Vec<(Heading, Says, Gathered)>,
}

/// These records in one table.
pub(super) fn flat(data: &Dataset, records: Vec<RecordRef>) -> Sheet<'_> {
    let movements = (0..).zip(&data.movements).map(|(row, movement)| (&movement.id, row)).collect();
    let sources = (0..).zip(&data.sources).map(|(row, source)| (&source.id, row)).collect();
    let series = data.series.iter().map(|series| (series.name.trim(), series)).collect();
    let columns = columns();
    let headings = columns.iter().map(|(heading, ..)| *heading).collect();
    let flat = std::rc::Rc::new(Flat { data, records, movements, sources, series, columns });
    let (len, places) = (flat.records.len(), flat.clone());
    Sheet::new(text!("export-records"), headings, len, move |at| flat.row(at)).placed(move |at| places.place(at))
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

impl<'a> Flat<'a> {
    fn row(&self, at: usize) -> Vec<Cell<'a>> {
        let Some(parts) = self.parts(at) else { return Vec::new() };
        let cell = |(_, says, gathered): &(Heading, Says, Gathered)| match (says, gathered.cell(parts)) {
            (Says::Kind, _) => Cell::text(parts[0].map_or("", |record| record.table().one())),
            (Says::Cell, cell) => cell,
            (Says::Name, Cell::Text(code)) => name_of(&code),
            (Says::FirstDay, Cell::Day(dated)) => Cell::Day(dated.first().into()),
            (Says::LastDay, Cell::Day(dated)) => Cell::Day(dated.day().into()),
            (Says::SeriesTitle, Cell::Text(name)) => self.series(&name).map_or(Cell::Nothing, |s| Cell::text(&s.title)),
            (Says::SeriesComplete, Cell::Text(name)) => {
                self.series(&name).map_or(Cell::Nothing, |s| Cell::text(s.said()))
            }
            _ => Cell::Nothing,
        };
        self.columns.iter().map(cell).collect()
    }

    fn series(&self, name: &str) -> Option<&'a ReportSeries> {
        self.series.get(name.trim()).copied()
    }

    /// A record, the movement of a stage, and the source.
    fn parts(&self, at: usize) -> Option<[Option<&'a dyn AnyRecord>; 3]> {
        let record = *self.records.get(at)?;
        let itself = self.data.record(record)?;
        let movement = match record {
            RecordRef::Stage(row) => self.movements.get(&self.data.stages[row as usize].movement),
            _ => None,
        };
        let source = itself.evidence().and_then(|evidence| self.sources.get(&evidence.source));
        let movement = movement.and_then(|row| self.data.rows(Table::Movements).get(*row));
        Some([Some(itself), movement, source.and_then(|row| self.data.rows(Table::Sources).get(*row))])
    }

    /// The place in the host, or else where the host's symbol is.
    fn place(&self, at: usize) -> Option<LatLon> {
        let parts = self.parts(at)?;
        let spot = parts.into_iter().flatten().find_map(AnyRecord::spot).and_then(|spot| spot.at);
        let host = Gathered::of(|column| column.kind == ColumnKind::Host).cell(parts);
        let symbol = || match host {
            Cell::Text(code) => Countries::embedded().get(code.parse().ok()?)?.symbol,
            _ => None,
        };
        spot.or_else(symbol)
    }
}

/// The name behind a code; a region has its own.
fn name_of(code: &str) -> Cell<'static> {
    if let Some(region) = code.strip_prefix("region:") {
        return Cell::text(region.parse().map_or("", Region::name));
    }
    let country = code.parse().ok().and_then(|code| Countries::embedded().get(code));
    country.map_or(Cell::Nothing, |country| Cell::text(country.name.as_str()))
}
