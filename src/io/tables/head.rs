//! The header of a table: the position of each column of the schema, found once for all rows.

use crate::io::suggest;
use crate::model::{Column, Id, Names, Row, Table};
use std::borrow::Cow;

/// The columns of a table as a file has them.
pub(in crate::io) struct Head {
    pub table: Table,
    /// All names in the order of the file, with those that Laydown does not know.
    pub names: Vec<String>,
    /// The position of each column of the schema; beyond the end: not in the file.
    places: Vec<usize>,
    ids: Names,
}

impl Head {
    pub fn new(table: Table, names: Vec<String>) -> Self {
        let place = |column: &Column| names.iter().position(|name| name == column.name).unwrap_or(usize::MAX);
        let places = table.columns().iter().map(place).collect();
        Self { table, names, places, ids: Names::default() }
    }

    /// With all columns that a new table has.
    pub fn whole(table: Table) -> Self {
        Self::new(table, table.columns().iter().map(|column| column.name.to_owned()).collect())
    }

    /// The columns of the schema, each with its position there and where it stands in the file.
    pub fn columns(&self) -> impl Iterator<Item = (usize, &'static Column, Option<usize>)> {
        let there = |place: usize| Some(place).filter(|place| *place < self.names.len());
        let columns = self.table.columns().iter().zip(&self.places);
        columns.enumerate().map(move |(at, (column, place))| (at, column, there(*place)))
    }

    /// The columns that the file does not have.
    pub fn absent(&self) -> impl Iterator<Item = (usize, &'static Column)> {
        self.columns().filter(|(_, _, place)| place.is_none()).map(|(at, column, _)| (at, column))
    }

    /// Of each column of the file its position in the schema; none: Laydown does not know it.
    pub fn known(&self) -> Vec<Option<usize>> {
        let mut known = vec![None; self.names.len()];
        self.columns().filter_map(|(at, _, place)| Some((at, place?))).for_each(|(at, place)| known[place] = Some(at));
        known
    }

    /// The cells of a row, to be read. Where faults are only counted nothing need be suggested, which takes long.
    pub fn row<'a>(&'a self, cells: &'a [&'a str], counted: bool) -> Row<'a> {
        let suggest = if counted { |_: &str| String::new() } else { suggest::code };
        Row::new(self.table.columns(), &self.places, cells, (suggest, &self.ids))
    }

    /// The id that ties a row to those of other tables, as far as an invalid row has one.
    pub fn tie(&self, fields: &[Cow<'_, [u8]>]) -> Option<Id> {
        let place = self.names.iter().position(|name| name == self.table.tie())?;
        std::str::from_utf8(fields.get(place)?).ok().and_then(Id::new)
    }
}

/// The name nearest to a mistyped column, if one is near.
pub(super) fn nearest<'n>(text: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let text = text.trim().to_lowercase().replace([' ', '-'], "_");
    let near = names.map(|name| (strsim::damerau_levenshtein(&text, name), name)).min()?;
    (near.0 <= 2 && near.0 < near.1.len()).then_some(near.1)
}
