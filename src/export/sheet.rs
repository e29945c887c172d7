//! A table of an export: columns of one kind each, and rows that are made when they are written, for there may be a million.

use crate::model::{Cell, Estimate, LatLon, Word};

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words.
    Text,
    /// People, whole persons.
    People,
    /// Degrees north or east.
    Degrees,
    /// Days of the calendar.
    Day,
    /// Dates as exactly as they are known: `2022-02-13`, `2022-02`, `2022-Q1`, `2022`.
    Date,
}

/// A column: its name, which is stable, and what stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// Its name in every format.
    pub name: &'static str,
    /// What stands in it.
    pub kind: Kind,
}

/// A table of an export.
pub struct Sheet<'a> {
    /// Its name for readers: “Posture”.
    pub name: &'static str,
    /// Its columns.
    pub columns: Vec<Heading>,
    /// How many rows it has.
    pub len: usize,
    row: Box<dyn Fn(usize) -> Vec<Cell<'a>> + 'a>,
    place: Box<dyn Fn(usize) -> Option<LatLon> + 'a>,
}

impl<'a> Sheet<'a> {
    /// A table of `len` rows, which `row` makes; they have no place on the map.
    pub fn new(
        name: &'static str,
        columns: Vec<Heading>,
        len: usize,
        row: impl Fn(usize) -> Vec<Cell<'a>> + 'a,
    ) -> Self {
        Self { name, columns, len, row: Box::new(row), place: Box::new(|_| None) }
    }

    /// The same with a place for each row: where its symbol is.
    #[must_use]
    pub fn placed(self, place: impl Fn(usize) -> Option<LatLon> + 'a) -> Self {
        Self { place: Box::new(place), ..self }
    }

    /// The cells of a row, in the order of the columns.
    pub fn row(&self, row: usize) -> Vec<Cell<'a>> {
        (self.row)(row)
    }

    /// Where a row is on the map; none: nowhere.
    pub fn place(&self, row: usize) -> Option<LatLon> {
        (self.place)(row)
    }
}

/// The cells `low`, `best`, `high` and `word` of a count. Empty ones are not known: of an unknown count all three numbers, but for those who must
/// be there since they arrived. A best
/// number of zero was always reported.
pub fn people_cells(people: Option<Estimate>) -> [Cell<'static>; 4] {
    match people {
        None => [const { Cell::Nothing }; 4],
        Some(e) => {
            let low = e.least().filter(|least| e.word != Word::Unknown || *least > 0);
            [Cell::number(low), Cell::number(e.best), Cell::number(e.high), Cell::Text(e.word.word().into())]
        }
    }
}
