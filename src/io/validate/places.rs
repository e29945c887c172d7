//! Where the records of a dataset stand in its files.

use crate::io::problem::{Problem, Severity};
use crate::model::{HashSet, Id, Table};

/// The file and line of each record, as it was read, and which rows made no record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    pub(in crate::io) files: [String; Table::COUNT],
    pub(in crate::io) lines: [Vec<u64>; Table::COUNT],
    pub(in crate::io) left_out: [LeftOut; Table::COUNT],
}

/// Rows of a table that made no record. What is wrong with them is reported where they are, and not again where other rows refer to
/// them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::io) struct LeftOut {
    /// What stands in the column that ties them to rows of other tables.
    pub ids: HashSet<Id>,
    /// Rows are missing of which not even that is known.
    pub unknown: bool,
}

impl Places {
    /// The file of a table.
    pub fn file(&self, table: Table) -> &str {
        let file = &self.files[table as usize];
        if file.is_empty() { table.file() } else { file }
    }

    /// The line of a row of a table, by its position in the dataset.
    pub fn line(&self, table: Table, row: usize) -> Option<u64> {
        self.lines[table as usize].get(row).copied()
    }

    /// Whether the row of a table that an id looks for in vain may be there and was left out.
    pub(super) fn left_out(&self, table: Table, id: &Id) -> bool {
        let left_out = &self.left_out[table as usize];
        left_out.unknown || left_out.ids.contains(id)
    }

    /// Whether rows of a table made no record.
    pub(super) fn lacks_rows(&self, table: Table) -> bool {
        let left_out = &self.left_out[table as usize];
        left_out.unknown || !left_out.ids.is_empty()
    }

    /// A problem with a row.
    pub(super) fn problem(
        &self,
        (table, row): (Table, usize),
        column: &str,
        severity: Severity,
        what: String,
        remedy: &str,
    ) -> Problem {
        Problem::file(severity, self.file(table), what, remedy).at(self.line(table, row)).column(column)
    }

    pub(super) fn rank(&self, file: &str) -> usize {
        Table::ALL.into_iter().position(|table| self.file(table) == file).unwrap_or(Table::ALL.len())
    }
}
