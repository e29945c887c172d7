//! One column of several records, changed at once.

use crate::model::{Chapter, Column, Dataset, Id, RecordRef, Table};

/// What is to be written into which column of which records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bulk {
    /// The records among which a table is chosen.
    pub records: Vec<RecordRef>,
    /// The table whose rows are changed.
    pub table: Table,
    /// The column.
    pub column: &'static str,
    /// What is written there.
    pub text: String,
}

impl Bulk {
    /// So many records at most are changed at once.
    pub const MOST: usize = 10_000;

    /// Some records, of which a table and a column are to be chosen.
    pub fn new(mut records: Vec<RecordRef>) -> Self {
        records.truncate(Self::MOST);
        let table = records.first().map_or(Table::Stages, |record| record.table());
        Self { records, table, column: "review", text: String::new() }
    }

    /// The tables that the records stand in, each with how many of them.
    pub fn tables(&self) -> Vec<(Table, usize)> {
        let count = |table| self.records.iter().filter(|record| record.table() == table).count();
        Table::ALL.into_iter().map(|table| (table, count(table))).filter(|(_, n)| *n > 0).collect()
    }

    /// The columns that can be written: not those that say which record it is.
    pub fn columns(&self) -> Vec<&'static str> {
        let tells = |column: &&Column| column.chapter != Chapter::Choice && column.name != self.table.tie();
        self.table.columns().iter().filter(tells).filter_map(|column| column.field).collect()
    }

    /// The ids of the records of the chosen table.
    pub fn ids(&self, data: &Dataset) -> Vec<Id> {
        let records = self.records.iter().filter(|record| record.table() == self.table);
        records.filter_map(|record| data.id(*record).cloned()).collect()
    }
}
