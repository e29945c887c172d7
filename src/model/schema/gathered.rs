//! One column over several tables: in a table of all records a stage stands with its movement and its source.

use super::{AnyRecord, Cell, Column, Kind, Table};
use crate::model::Word;

/// Where a column of a table of all records stands in the tables of a dataset.
#[derive(Debug, Clone, Copy)]
pub struct Gathered {
    places: [Option<usize>; Table::COUNT],
    /// What stands in it.
    pub kind: Kind,
}

impl Gathered {
    /// The columns of all tables that are meant; the first of each.
    pub fn of(is_meant: impl Fn(&Column) -> bool) -> Self {
        let places = Table::ALL.map(|table| table.columns().iter().position(&is_meant));
        let first = Table::ALL.into_iter().zip(places).find_map(|(table, place)| Some(table.columns()[place?].kind));
        Self { places, kind: first.unwrap_or(Kind::Text) }
    }

    /// What stands in it of a record and those that belong to it: the first of them that has the column says it.
    pub fn cell<'a>(&self, records: impl IntoIterator<Item = Option<&'a dyn AnyRecord>>) -> Cell<'a> {
        let mut places =
            records.into_iter().flatten().filter_map(|record| Some((record, self.places[record.table() as usize]?)));
        places.next().map_or(Cell::Nothing, |(record, at)| record.told(at))
    }
}

impl dyn AnyRecord + '_ {
    /// What stands in a column, for readers and spreadsheets. A count that nobody knows has no number at all: its least, of nobody, would be
    /// taken for a zero.
    pub fn told(&self, at: usize) -> Cell<'_> {
        let is_number = self.table().columns().get(at).is_some_and(|column| column.kind == Kind::Count);
        if is_number && self.people().is_some_and(|people| people.word == Word::Unknown) {
            return Cell::Nothing;
        }
        self.cell(at)
    }
}
