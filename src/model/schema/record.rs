//! What all kinds of record have in common, and what all tables have.

use super::{Cell, Column, Dataset, Record, Said, See, Table, Turn};
use crate::model::{Estimate, Evidence, Id, Spot, Things};
use std::hash::{DefaultHasher, Hash, Hasher as _};

/// A record of any kind.
pub trait AnyRecord: Send + Sync {
    /// Its table.
    fn table(&self) -> Table;

    /// Its name.
    fn id(&self) -> &Id;

    /// What stands in a column of its table, by the column's position.
    fn cell(&self, at: usize) -> Cell<'_>;

    /// Shows what it says, column by column: texts, ids and codes.
    fn each<'a>(&'a self, see: See<'_, 'a>);

    /// Gives the ids in it other names.
    fn turn(&mut self, turn: Turn<'_>);

    /// What it stands on; none: on other records.
    fn evidence(&self) -> Option<&Evidence> {
        None
    }

    /// How many it counts; none: it counts nobody.
    fn people(&self) -> Option<&Estimate> {
        None
    }

    /// Where exactly its people are; none: it has no such columns.
    fn spot(&self) -> Option<&Spot> {
        None
    }

    /// What it counts; none: nothing, or a stage, which counts what its movement does.
    fn things(&self) -> Option<&Things> {
        None
    }

    /// 64 bits of a strong hash of all that it says, never 0: so that no edit of anybody's life is taken for what stood there before.
    fn mark(&self) -> u64;

    /// Whether it says the same.
    fn is(&self, other: &Record) -> bool;

    /// A copy.
    fn to_record(&self) -> Record;
}

/// A kind of record and its table, as the list of tables makes it.
pub(super) trait RecordKind: AnyRecord + Clone + PartialEq + 'static {
    fn rows(data: &Dataset) -> &Vec<Self>;
    fn rows_mut(data: &mut Dataset) -> &mut Vec<Self>;
    fn of(record: &Record) -> Option<&Self>;
    fn take(record: Record) -> Option<Self>;
}

/// The mark of a record: see [`AnyRecord::mark`].
pub(super) fn mark(record: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    record.hash(&mut hasher);
    hasher.finish().max(1)
}

impl dyn AnyRecord + '_ {
    /// What stands in a column, by its name, as the files say it; empty where there is no such column.
    pub fn text(&self, column: &str) -> String {
        let at = self.table().columns().iter().position(|other| other.name == column);
        at.map_or_else(String::new, |at| self.cell(at).said().into_owned())
    }

    /// The rows that it names, each with the column that does: not its own name.
    pub fn links(&self) -> Vec<(&'static Column, Id)> {
        let mut links = Vec::new();
        self.each(&mut |column, said| {
            if let (Said::Id(id), false) = (said, column.links.is_empty()) {
                links.push((column, id.clone()));
            }
        });
        links
    }
}

/// The rows of a table, whatever kind of record stands in it.
pub trait Rows: Send + Sync {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The record in a row.
    fn get(&self, at: usize) -> Option<&dyn AnyRecord>;

    /// The same, to be changed.
    fn get_mut(&mut self, at: usize) -> Option<&mut dyn AnyRecord>;

    /// The row of a record.
    fn find(&self, id: &Id) -> Option<usize>;

    /// Makes room for so many more.
    fn reserve(&mut self, more: usize);

    /// Adds a record of this table at the end.
    fn push(&mut self, record: Record);

    /// Puts a record in the place of the one in a row, or before it, or at the end.
    fn put(&mut self, at: usize, replace: bool, record: Record);

    /// Takes a row out, if there is one.
    fn remove(&mut self, at: usize);

    /// Takes over the rows of another dataset, behind its own.
    fn append(&mut self, from: &mut Dataset);

    /// Takes over copies of those rows of another dataset that are to be kept, in place of its own.
    fn copy(&mut self, from: &Dataset, keep: &dyn Fn(&Id) -> bool);

    /// Whether the rows of another dataset are the same.
    fn are(&self, other: &Dataset) -> bool;
}

impl<R: RecordKind> Rows for Vec<R> {
    fn len(&self) -> usize {
        self.len()
    }

    fn get(&self, at: usize) -> Option<&dyn AnyRecord> {
        self.as_slice().get(at).map(|record| record as &dyn AnyRecord)
    }

    fn get_mut(&mut self, at: usize) -> Option<&mut dyn AnyRecord> {
        self.as_mut_slice().get_mut(at).map(|record| record as &mut dyn AnyRecord)
    }

    fn find(&self, id: &Id) -> Option<usize> {
        self.iter().position(|record| record.id() == id)
    }

    fn reserve(&mut self, more: usize) {
        self.reserve_exact(more);
    }

    fn push(&mut self, record: Record) {
        self.extend(R::take(record));
    }

    fn put(&mut self, at: usize, replace: bool, record: Record) {
        let Some(record) = R::take(record) else { return };
        match self.as_mut_slice().get_mut(at) {
            Some(old) if replace => *old = record,
            _ => self.insert(at.min(self.len()), record),
        }
    }

    fn remove(&mut self, at: usize) {
        if at < self.len() {
            self.remove(at);
        }
    }

    fn append(&mut self, from: &mut Dataset) {
        let rows = R::rows_mut(from);
        if self.is_empty() {
            std::mem::swap(self, rows);
        } else {
            self.append(rows);
        }
    }

    fn copy(&mut self, from: &Dataset, keep: &dyn Fn(&Id) -> bool) {
        *self = R::rows(from).iter().filter(|record| keep(record.id())).cloned().collect();
    }

    fn are(&self, other: &Dataset) -> bool {
        self == R::rows(other)
    }
}
