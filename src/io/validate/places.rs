//! Where the records of a dataset stand in its files.

use crate::io::{
    problem::{Problem, Severity},
    tables::Table,
};

/// The file and line of each record, as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    pub(in crate::io) files: [String; 5],
    pub(in crate::io) lines: [Vec<u64>; 5],
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
