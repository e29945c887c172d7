//! A row of cells while it is read: each field takes the next cells, in the order of the columns.

use super::{Column, quoted};
use crate::model::{CodeError, DayError, UnknownWord};

/// What is wrong with a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// The name of its column.
    pub column: &'static str,
    /// What is wrong, in a sentence without its full stop.
    pub what: String,
    /// What to do, in a sentence without its full stop.
    pub remedy: String,
}

/// What was probably meant by a text that is no code: a sentence without its full stop.
pub type Suggest = fn(&str) -> String;

/// The cells of a row, in any order, and where the columns of the schema stand among them.
pub struct Row<'a> {
    columns: &'static [Column],
    /// Of each column the position of its cell; beyond the end: there is none.
    places: &'a [usize],
    cells: &'a [&'a str],
    suggest: Suggest,
    /// The column that comes next.
    at: usize,
    /// What is wrong with it.
    pub faults: Vec<CellFault>,
}

impl<'a> Row<'a> {
    /// Begins to read a row.
    pub fn new(columns: &'static [Column], places: &'a [usize], cells: &'a [&'a str], suggest: Suggest) -> Self {
        Self { columns, places, cells, suggest, at: 0, faults: Vec::new() }
    }

    /// The text of the next cell as it stands; empty where there is none.
    #[inline]
    pub fn take(&mut self) -> &'a str {
        let place = self.places.get(self.at).copied().unwrap_or(usize::MAX);
        self.at += 1;
        self.cells.get(place).copied().unwrap_or_default()
    }

    /// The column whose cell was read last, or so many before it.
    #[inline]
    pub fn column(&self, before: usize) -> &'static Column {
        &self.columns[self.at - 1 - before]
    }

    /// Notes that something is wrong with the cell that was read last, or so many before it: what, and what to do.
    pub fn fault(&mut self, before: usize, what: impl Into<String>, remedy: impl Into<String>) {
        self.fault_in(self.column(before).name, what, remedy);
    }

    /// Notes that something is wrong with a column, whatever was read last.
    pub fn fault_in(&mut self, column: &'static str, what: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(CellFault { column, what: what.into(), remedy: remedy.into() });
    }

    /// Notes that a cell that must say something is empty.
    pub fn empty(&mut self, before: usize) {
        let column = self.column(before).name;
        self.fault(before, format!("“{column}” is empty"), "fill it in: every row needs it");
    }

    /// What a text of the cell that was read last says; none, and a fault, if it says nothing sensible.
    pub fn parsed<T: std::str::FromStr<Err: Wrong>>(&mut self, text: &str) -> Option<T> {
        match text.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                let (what, remedy) = error.told(self.suggest);
                self.fault(0, what, remedy);
                None
            }
        }
    }
}

/// What is wrong with a text that should have been something.
pub trait Wrong {
    /// What is wrong, and what to do.
    fn told(&self, suggest: Suggest) -> (String, String);
}

impl Wrong for CodeError {
    fn told(&self, suggest: Suggest) -> (String, String) {
        (format!("{} is no code", quoted(&self.0)), suggest(&self.0))
    }
}

impl Wrong for DayError {
    fn told(&self, _: Suggest) -> (String, String) {
        let what = format!("{} is no day of the calendar", quoted(&self.0));
        (what, "write it as 2022-02-13, or as 2022-02, 2022-Q1 or 2022 where no more is known".to_owned())
    }
}

impl Wrong for UnknownWord {
    fn told(&self, _: Suggest) -> (String, String) {
        (format!("{} is no {}", quoted(&self.word), self.set), format!("use one of {}", self.allowed))
    }
}
