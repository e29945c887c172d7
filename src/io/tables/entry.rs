//! A row of any of the tables, as cells and as a record.

use super::{
    Record, Table,
    row::{Head, Row},
};
use crate::{
    io::problem::{Problem, Report},
    model::{Dataset, Event, Id, Movement, RecordRef, Source, Stage, Strength},
};

/// A row of any of the tables.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A level.
    Strength(Strength),
    /// A change.
    Movement(Movement),
    /// A step of a change.
    Stage(Stage),
    /// Context.
    Event(Event),
    /// Where something is said.
    Source(Source),
}

impl Entry {
    /// Its table.
    pub const fn table(&self) -> Table {
        match self {
            Self::Strength(_) => Table::Strengths,
            Self::Movement(_) => Table::Movements,
            Self::Stage(_) => Table::Stages,
            Self::Event(_) => Table::Events,
            Self::Source(_) => Table::Sources,
        }
    }

    /// Its id.
    pub const fn id(&self) -> &Id {
        match self {
            Self::Strength(Strength { id, .. })
            | Self::Movement(Movement { id, .. })
            | Self::Stage(Stage { id, .. })
            | Self::Event(Event { id, .. })
            | Self::Source(Source { id, .. }) => id,
        }
    }

    /// What stands in a column of its table, as in the files.
    pub fn cell(&self, column: &str) -> String {
        match self {
            Self::Strength(record) => record.cell(column),
            Self::Movement(record) => record.cell(column),
            Self::Stage(record) => record.cell(column),
            Self::Event(record) => record.cell(column),
            Self::Source(record) => record.cell(column),
        }
    }

    /// The record that cells say, or what is wrong with them, each with its column. Columns that are not given are empty.
    pub fn read<'a>(table: Table, cells: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Vec<Problem>> {
        let (names, fields): (Vec<String>, Vec<&str>) =
            cells.into_iter().map(|(name, text)| (name.to_owned(), text)).unzip();
        let head = Head::new(names);
        let mut report = Report::new(table.file());
        let mut row = Row::new(&head, &fields, 0, &mut report);
        let entry = match table {
            Table::Strengths => Strength::read(&mut row).map(Self::Strength),
            Table::Movements => Movement::read(&mut row).map(Self::Movement),
            Table::Stages => Stage::read(&mut row).map(Self::Stage),
            Table::Events => Event::read(&mut row).map(Self::Event),
            Table::Sources => Source::read(&mut row).map(Self::Source),
        };
        entry.ok_or_else(|| report.finish().into_iter().map(|problem| problem.at(None)).collect())
    }

    /// The row at a place of a table.
    pub fn at(data: &Dataset, table: Table, at: usize) -> Option<Self> {
        match table {
            Table::Strengths => data.strengths.get(at).cloned().map(Self::Strength),
            Table::Movements => data.movements.get(at).cloned().map(Self::Movement),
            Table::Stages => data.stages.get(at).cloned().map(Self::Stage),
            Table::Events => data.events.get(at).cloned().map(Self::Event),
            Table::Sources => data.sources.get(at).cloned().map(Self::Source),
        }
    }

    /// Whether a table is the same in two datasets.
    pub fn same(one: &Dataset, other: &Dataset, table: Table) -> bool {
        match table {
            Table::Strengths => one.strengths == other.strengths,
            Table::Movements => one.movements == other.movements,
            Table::Stages => one.stages == other.stages,
            Table::Events => one.events == other.events,
            Table::Sources => one.sources == other.sources,
        }
    }

    /// The row of a table with that id, and its place.
    pub fn find(data: &Dataset, table: Table, id: &Id) -> Option<(usize, Self)> {
        fn place<R: Record>(rows: &[R], id: &Id) -> Option<usize> {
            rows.iter().position(|row| row.id() == id)
        }
        let at = match table {
            Table::Strengths => place(&data.strengths, id),
            Table::Movements => place(&data.movements, id),
            Table::Stages => place(&data.stages, id),
            Table::Events => place(&data.events, id),
            Table::Sources => place(&data.sources, id),
        }?;
        Some((at, Self::at(data, table, at)?))
    }

    /// The row that a record stands in.
    pub fn of(data: &Dataset, record: RecordRef) -> Option<Self> {
        let (table, row) = match record {
            RecordRef::Strength(row) => (Table::Strengths, row),
            RecordRef::Movement(row) => (Table::Movements, row),
            RecordRef::Stage(row) => (Table::Stages, row),
            RecordRef::Event(row) => (Table::Events, row),
        };
        Self::at(data, table, row as usize)
    }

    /// Puts a row into its table in the place of the one at `at`, or before it, or at the end.
    pub fn put(self, data: &mut Dataset, at: usize, replace: bool) {
        fn put<R>(rows: &mut Vec<R>, at: usize, replace: bool, row: R) {
            match rows.get_mut(at) {
                Some(old) if replace => *old = row,
                _ => rows.insert(at.min(rows.len()), row),
            }
        }
        match self {
            Self::Strength(row) => put(&mut data.strengths, at, replace, row),
            Self::Movement(row) => put(&mut data.movements, at, replace, row),
            Self::Stage(row) => put(&mut data.stages, at, replace, row),
            Self::Event(row) => put(&mut data.events, at, replace, row),
            Self::Source(row) => put(&mut data.sources, at, replace, row),
        }
    }

    /// Takes the row at `at` out of a table, if there is one.
    pub fn take(data: &mut Dataset, table: Table, at: usize) {
        fn take<R>(rows: &mut Vec<R>, at: usize) {
            if at < rows.len() {
                rows.remove(at);
            }
        }
        match table {
            Table::Strengths => take(&mut data.strengths, at),
            Table::Movements => take(&mut data.movements, at),
            Table::Stages => take(&mut data.stages, at),
            Table::Events => take(&mut data.events, at),
            Table::Sources => take(&mut data.sources, at),
        }
    }
}
