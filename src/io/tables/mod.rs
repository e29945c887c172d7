//! The five tables: their columns, and how a row becomes a record and a record a row.

mod columns;
mod count;
mod entry;
mod events;
mod evidence;
mod marks;
mod movements;
mod read;
mod row;
mod sources;
mod stages;
mod strengths;
mod write;

pub use columns::{Column, Kind, Table};
pub use count::cell as count_cell;
pub use entry::Entry;
pub(super) use marks::Marks;
pub(super) use read::{Seen, more_rows, read};
pub(super) use write::{Written, write};

use crate::model::Id;
use row::Row;
use std::hash::Hash;

/// A record that is a row of one of the tables.
pub(super) trait Record: PartialEq + Hash + Sized + Send + Sync {
    /// Its table.
    const TABLE: Table;

    /// The column that ties its rows to those of other tables.
    const LINK: &'static str = "id";

    /// The record that a row says; none if the row has faults, which are then reported.
    fn read(row: &mut Row<'_, '_>) -> Option<Self>;

    /// What stands in a column of [`Table::columns`], in its canonical form.
    fn cell(&self, column: &str) -> String;

    /// Its id.
    fn id(&self) -> &Id;
}
