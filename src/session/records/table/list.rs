//! Which records the table lists, and in which order.

use super::{Sort, TableColumn, Usage, Usages, line::Line, sort, tsv};
use crate::{
    io::Bundle,
    model::{Cell, Code, Dataset, Day, RecordRef},
    posture::{Filter, Index, Query},
    session::{Derived, Lookup, State},
};
use std::sync::Arc;

/// What is asked of the table. Two equal ones have the same rows.
#[derive(Debug, Clone, PartialEq)]
pub struct TableAsk {
    /// Of the dataset: another one may have other rows.
    pub revision: u64,
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

impl TableAsk {
    /// What a state asks.
    pub fn of(state: &State) -> Self {
        let (options, choices) = (&state.options.table, &state.choices);
        let by_day = options.behind || options.sort.iter().any(|sort| sort.column.is_usage());
        Self {
            revision: state.document.revision,
            filter: choices.filter.clone(),
            known_on: choices.known_on,
            behind: options.behind,
            host: choices.host().filter(|_| options.only_selected),
            sort: options.sort.clone(),
            query: by_day.then(|| choices.query()),
        }
    }
}

/// The records of a dataset with all that their rows say. Cheap to copy, and to hand to a thread.
#[derive(Debug, Clone)]
pub struct Records {
    bundle: Arc<Bundle>,
    index: Arc<Index>,
    lookup: Arc<Lookup>,
    usages: Arc<Usages>,
}

impl Records {
    /// Those of a state, with what its day's numbers make of them.
    pub fn of(state: &State, derived: &Derived) -> Self {
        let document = &state.document;
        Self {
            bundle: Arc::clone(&document.bundle),
            index: Arc::clone(&document.index),
            lookup: derived.shared_lookup(),
            usages: derived.usages(),
        }
    }

    /// The columns that say something: the file only where several are open.
    pub fn columns(&self) -> impl Iterator<Item = TableColumn> + use<> {
        let several = self.bundle.len() > 1;
        TableColumn::all().filter(move |column| several || !column.is_file())
    }

    /// What the file of a record is called.
    pub(super) fn file(&self, record: RecordRef) -> &str {
        self.bundle.label(self.bundle.file_of(record))
    }

    /// How many claims and events there are in all.
    pub fn total(state: &State) -> usize {
        let data = state.document.dataset();
        data.strengths.len() + data.stages.len() + data.events.len()
    }

    pub(super) fn data(&self) -> &Dataset {
        self.bundle.dataset()
    }

    pub(super) fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    pub(super) fn usages(&self) -> &Usages {
        &self.usages
    }

    /// The rows of the table, in order.
    pub fn list(&self, ask: &TableAsk) -> Vec<RecordRef> {
        let mut rows =
            if ask.behind { self.usages.claims() } else { self.index.claims(self.data(), &ask.filter, ask.known_on) };
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
