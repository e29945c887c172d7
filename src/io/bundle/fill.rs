//! A movement that two files report has in the view what either says: what the one leaves open the other fills in, whichever was opened
//! first. On the way back to its file each row is as that file says it.

use crate::io::read_cells;
use crate::model::{AnyRecord as _, Column, Movement, Record, Table};

/// A movement as in its own file, and as in the view.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Filled {
    own: Movement,
    shown: Movement,
}

impl Filled {
    /// A row of a file and that of the view.
    pub fn between(own: Movement, shown: Movement) -> Self {
        Self { own, shown }
    }

    /// A movement with what another file's row adds to it; none: nothing.
    pub fn together(own: &Movement, other: &Movement) -> Option<Movement> {
        let open = |column: &Column| together(column).all(|(at, one)| one.is_empty(&own.cell(at).said()));
        with_cells(own, |at, column| open(column).then(|| other.cell(at).said().into_owned())).filter(|all| all != own)
    }

    /// Takes out of a row of the view what another file said.
    pub fn empty(&self, row: &mut Movement) {
        turn(row, &self.shown, &self.own);
    }

    /// Puts it into a row of the file.
    pub fn fill(&self, row: &mut Movement) {
        turn(row, &self.own, &self.shown);
    }
}

/// What is as in `from` becomes as in `to`; what was changed stays.
fn turn(row: &mut Movement, from: &Movement, to: &Movement) {
    let same = |column: &Column| together(column).all(|(at, _)| row.cell(at) == from.cell(at));
    let turned = with_cells(row, |at, column| same(column).then(|| to.cell(at).said().into_owned()));
    if let Some(turned) = turned {
        *row = turned;
    }
}

/// The columns that are filled in together with one of them, itself among them.
fn together(column: &Column) -> impl Iterator<Item = (usize, &'static Column)> + use<> {
    let name = column.shared;
    Table::Movements.columns().iter().enumerate().filter(move |(_, one)| one.shared == name)
}

/// A movement with other texts in columns that files share.
fn with_cells(row: &Movement, text: impl Fn(usize, &Column) -> Option<String>) -> Option<Movement> {
    let columns = Table::Movements.columns().iter().enumerate();
    let cells = columns.map(|(at, column)| {
        let other = column.shared.and_then(|_| text(at, column));
        (column.name, other.unwrap_or_else(|| row.cell(at).said().into_owned()))
    });
    let cells: Vec<(&str, String)> = cells.collect();
    match read_cells(Table::Movements, cells.iter().map(|(name, text)| (*name, text.as_str()))) {
        Ok(Record::Movement(movement)) => Some(movement),
        _ => None,
    }
}
