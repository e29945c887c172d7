//! Which records the table lists, and in which order.

use super::{Records, Sort, TableColumn, Usage, line::Line, sort, tsv};
use crate::model::{Cell, Code, Day, RecordRef, Thing};
use crate::posture::{Filter, Query};

/// What is asked of the table. Two equal ones have the same rows.
#[derive(Debug, Clone, PartialEq)]
pub struct TableAsk {
    /// Of the dataset: another one may have other rows.
    pub revision: u64,
    /// Only records of this thing; none: of the one that is shown first.
    pub thing: Option<Thing>,
    /// Only what it lets through.
    pub filter: Filter,
    /// Only what was public by the end of this day; none: all.
    pub known_on: Option<Day>,
    /// Only what is behind the day's numbers.
    pub behind: bool,
    /// Only what is about this country.
    pub host: Option<Code>,
    /// By what it is sorted; empty: as in the files.
    pub sort: Vec<Sort>,
    /// The question of the day's numbers, where rows or order depend on them.
    pub query: Option<Query>,
}

impl Records {
    /// The rows of the table, in order.
    pub fn list(&self, ask: &TableAsk) -> Vec<RecordRef> {
        let mut rows = if ask.behind {
            self.usages().claims()
        } else {
            let (thing, known_on, filter) = (ask.thing, ask.known_on, ask.filter.clone());
            let any_day = Day::from_number(0);
            self.index().claims(self.data(), &Query { known_on, thing, filter, ..Query::on(any_day) })
        };
        if let Some(host) = ask.host {
            rows.retain(|record| self.concerns(*record, host));
        }
        sort::sorted(self, rows, &ask.sort)
    }

    /// Whether a record is about a country.
    pub fn concerns(&self, record: RecordRef, host: Code) -> bool {
        Line::of(self, record).is_some_and(|line| line.concerns(host))
    }

    /// The country that a record is about; none: it is in no one country.
    pub fn host(&self, record: RecordRef) -> Option<Code> {
        Line::of(self, record)?.host()
    }

    /// The day that a record is about.
    pub fn day(&self, record: RecordRef) -> Option<Day> {
        Line::of(self, record).map(|line| line.day())
    }

    /// What the day's numbers make of a record.
    pub fn usage(&self, record: RecordRef) -> Usage {
        Line::of(self, record).map_or(Usage::Outside, |line| line.usage())
    }

    /// What stands in these columns of a record's row.
    pub fn cells(&self, record: RecordRef, columns: &[TableColumn]) -> Vec<Cell<'_>> {
        let line = Line::of(self, record);
        columns.iter().map(|column| line.as_ref().map_or(Cell::Nothing, |line| line.cell(*column))).collect()
    }

    /// A row in one sentence: “United States, Poland, 1,700 announced 2 February 2022”.
    pub fn sentence(&self, record: RecordRef) -> String {
        Line::of(self, record).map_or_else(String::new, |line| line.sentence())
    }

    /// Rows with tabs between their cells, as a spreadsheet takes them from the clipboard.
    pub fn tsv(&self, rows: &[RecordRef], columns: &[TableColumn]) -> String {
        tsv::write(self, rows, columns)
    }
}
