//! Changes of the dataset that the user makes: rows that are added, changed or taken out, and findings that are accepted. Each can be
//! taken back, and what differs from the files is known.

use crate::{
    io::{Entry, Table},
    model::{Accepted, Dataset, Id, RecordRef},
};
use std::collections::BTreeMap;

/// A change of the records.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Rows and what stands in them from now on, in order.
    Rows(Vec<RowEdit>),
    /// All findings that a file, counted from 0, accepts from now on, in its own names.
    Accepted(usize, Vec<Accepted>),
}

/// What stands in a row from now on.
#[derive(Debug, Clone, PartialEq)]
pub struct RowEdit {
    /// Its table.
    pub table: Table,
    /// Its id.
    pub id: Id,
    /// Where in the table it stands, or where a new one goes; beyond the end: at the end.
    pub at: usize,
    /// The record; none: there is no such row.
    pub entry: Option<Entry>,
}

impl RowEdit {
    /// A record in its row, or in a new one at the end.
    pub fn put(data: &Dataset, entry: Entry) -> Self {
        let (table, id) = (entry.table(), entry.id().clone());
        let at = Entry::find(data, table, &id).map_or(usize::MAX, |(at, _)| at);
        Self { table, id, at, entry: Some(entry) }
    }

    /// No row with that id any more.
    pub fn remove(data: &Dataset, table: Table, id: &Id) -> Self {
        let at = Entry::find(data, table, id).map_or(usize::MAX, |(at, _)| at);
        Self { table, id: id.clone(), at, entry: None }
    }

    /// The row of a record with something in it changed; none if there is no such record, or nothing changes.
    pub fn change(data: &Dataset, record: RecordRef, change: impl FnOnce(&mut Entry)) -> Option<Self> {
        let was = Entry::of(data, record)?;
        let mut entry = was.clone();
        change(&mut entry);
        let (RecordRef::Strength(at) | RecordRef::Movement(at) | RecordRef::Stage(at) | RecordRef::Event(at)) = record;
        let (table, id) = (entry.table(), entry.id().clone());
        (entry != was).then_some(Self { table, id, at: at as usize, entry: Some(entry) })
    }

    /// Carries it out; gives what takes it back.
    pub(super) fn turn(self, data: &mut Dataset) -> Self {
        let found = Entry::at(data, self.table, self.at).filter(|entry| *entry.id() == self.id);
        let found = found.map(|entry| (self.at, entry)).or_else(|| Entry::find(data, self.table, &self.id));
        let (at, was) = found.map_or((self.at, None), |(at, entry)| (at, Some(entry)));
        match self.entry {
            Some(entry) => entry.put(data, at, was.is_some()),
            None if was.is_some() => Entry::take(data, self.table, at),
            None => {}
        }
        Self { at, entry: was, ..self }
    }
}

/// What differs from the files: for each row what stands there (none: nothing), and what is accepted there if that differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Unsaved {
    rows: BTreeMap<(Table, Id), Option<Entry>>,
    accepted: Option<Vec<Accepted>>,
    /// How many findings are accepted on one side only.
    findings: usize,
}

impl Unsaved {
    /// What differs between two states of one dataset.
    pub fn between(saved: &Dataset, now: &Dataset) -> Self {
        let mut unsaved = Self::default();
        for table in Table::ALL {
            if Entry::same(saved, now, table) {
                continue;
            }
            let rows = |data| (0..).map_while(move |at| Entry::at(data, table, at));
            let there: BTreeMap<Id, Entry> = rows(saved).map(|entry| (entry.id().clone(), entry)).collect();
            let here: BTreeMap<Id, Entry> = rows(now).map(|entry| (entry.id().clone(), entry)).collect();
            for id in there.keys().chain(here.keys().filter(|id| !there.contains_key(*id))) {
                unsaved.differ(table, id, there.get(id).cloned(), here.get(id));
            }
        }
        unsaved.accept(&saved.accepted, &now.accepted);
        unsaved
    }

    /// Whether all is as in the files.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.accepted.is_none()
    }

    /// How many things differ.
    pub fn count(&self) -> usize {
        self.rows.len() + self.findings
    }

    pub(super) fn accept(&mut self, was: &[Accepted], is: &[Accepted]) {
        let saved = self.accepted.take().unwrap_or_else(|| was.to_vec());
        let lacks = |list: &[Accepted], other: &[Accepted]| list.iter().filter(|one| !other.contains(one)).count();
        self.findings = lacks(&saved, is) + lacks(is, &saved);
        self.accepted = (self.findings > 0).then_some(saved);
    }

    /// Notes what a row is in the files, unless it is so again.
    pub(super) fn differ(&mut self, table: Table, id: &Id, was: Option<Entry>, is: Option<&Entry>) {
        let key = (table, id.clone());
        match self.rows.get(&key) {
            Some(there) if there.as_ref() == is => drop(self.rows.remove(&key)),
            None if was.as_ref() != is => drop(self.rows.insert(key, was)),
            _ => {}
        }
    }
}
