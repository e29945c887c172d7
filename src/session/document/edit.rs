//! Changes of the dataset that the user makes: rows that are added, changed or taken out, and findings that are accepted. Each can be
//! undone, and what differs from the files is known.

use crate::model::{Accepted, AnyRecord, Dataset, Id, Record, RecordRef, ReportSeries, Table, Texts};
use std::collections::BTreeMap;

/// A change of the records.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Rows and what stands in them from now on, in order.
    Rows(Vec<RowEdit>),
    /// All series that a file, counted from 0, declares from now on.
    Series(usize, Vec<ReportSeries>),
    /// The texts around the map that a file, counted from 0, has from now on.
    Texts(usize, Texts),
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
    pub record: Option<Record>,
}

/// A change as it is kept until it is saved, in the own names of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Logged {
    /// What is from then on.
    pub edit: Edit,
    /// What was in its place; none: that is not known. Rows are in the order of the change.
    pub was: Option<Edit>,
}

impl RowEdit {
    /// A record in its row, or in a new one at the end.
    pub fn put(data: &Dataset, record: Record) -> Self {
        let (table, id) = (record.table(), record.id().clone());
        Self { record: Some(record), ..Self::remove(data, table, &id) }
    }

    /// No row with that id any more.
    pub fn remove(data: &Dataset, table: Table, id: &Id) -> Self {
        Self { table, id: id.clone(), at: data.rows(table).find(id).unwrap_or(usize::MAX), record: None }
    }

    /// The row of a record with something in it changed; none if there is no such record, or nothing changes.
    pub fn change(data: &Dataset, at: RecordRef, change: impl FnOnce(&mut Record)) -> Option<Self> {
        let was = data.record(at)?;
        let mut record = was.to_record();
        change(&mut record);
        let (table, id) = (record.table(), record.id().clone());
        (!was.is(&record)).then_some(Self { table, id, at: at.row(), record: Some(record) })
    }

    /// Whether the dataset says so already.
    pub fn is_there(&self, data: &Dataset) -> bool {
        match (data.find(self.table, &self.id), &self.record) {
            (Some((_, was)), Some(record)) => was.is(record),
            (was, record) => was.is_none() && record.is_none(),
        }
    }

    /// Carries it out; gives what takes it back.
    pub(super) fn turn(self, data: &mut Dataset) -> Self {
        let rows = data.rows_mut(self.table);
        let is_it = |at: &usize| rows.get(*at).is_some_and(|there| *there.id() == self.id);
        let found = Some(self.at).filter(is_it).or_else(|| rows.find(&self.id));
        let at = found.unwrap_or(self.at);
        let was = found.and_then(|at| rows.get(at)).map(AnyRecord::to_record);
        match self.record {
            Some(record) => rows.put(at, was.is_some(), record),
            None if was.is_some() => rows.remove(at),
            None => {}
        }
        Self { at, record: was, ..self }
    }
}

/// What differs from the files: for each row what stands there (none: nothing), and what is accepted there if that differs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Unsaved {
    rows: BTreeMap<(Table, Id), Option<Record>>,
    accepted: Option<Vec<Accepted>>,
    /// How many findings are accepted on one side only.
    findings: usize,
    /// The series that are declared there, if those differ.
    series: Option<Vec<ReportSeries>>,
    /// The texts there, if those differ.
    texts: Option<Texts>,
}

impl Unsaved {
    /// What differs between two states of one dataset.
    pub fn between(saved: &Dataset, now: &Dataset) -> Self {
        let mut unsaved = Self::default();
        for table in Table::ALL {
            if saved.rows(table).are(now) {
                continue;
            }
            let rows = |data: &Dataset| -> BTreeMap<Id, Record> {
                data.records(table).map(|record| (record.id().clone(), record.to_record())).collect()
            };
            let (there, here) = (rows(saved), rows(now));
            for id in there.keys().chain(here.keys().filter(|id| !there.contains_key(*id))) {
                unsaved.differ(table, id, there.get(id).cloned(), here.get(id));
            }
        }
        unsaved.accept(&saved.accepted, &now.accepted);
        unsaved.declare(&saved.series, &now.series);
        unsaved.write(&saved.texts, &now.texts);
        unsaved
    }

    /// What would differ if edits were carried out on the records of a file, in its own names, that are as in the file.
    pub(super) fn of(saved: &Dataset, edits: &[Edit]) -> Self {
        let mut unsaved = Self::default();
        let (mut accepted, mut series, mut texts) = (saved.accepted.as_slice(), saved.series.as_slice(), &saved.texts);
        for edit in edits {
            match edit {
                Edit::Rows(rows) => rows.iter().for_each(|row| {
                    let was = saved.find(row.table, &row.id).map(|(_, record)| record.to_record());
                    unsaved.differ(row.table, &row.id, was, row.record.as_ref());
                }),
                Edit::Series(_, list) => unsaved.declare(std::mem::replace(&mut series, list), list),
                Edit::Texts(_, now) => unsaved.write(std::mem::replace(&mut texts, now), now),
                Edit::Accepted(_, list) => unsaved.accept(std::mem::replace(&mut accepted, list), list),
            }
        }
        unsaved
    }

    /// Whether all is as in the files.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.accepted.is_none() && self.series.is_none() && self.texts.is_none()
    }

    /// How many things differ.
    pub fn count(&self) -> usize {
        self.rows.len() + self.findings + usize::from(self.series.is_some()) + usize::from(self.texts.is_some())
    }

    pub(super) fn accept(&mut self, was: &[Accepted], is: &[Accepted]) {
        let saved = self.accepted.take().unwrap_or_else(|| was.to_vec());
        let lacks = |list: &[Accepted], other: &[Accepted]| list.iter().filter(|one| !other.contains(one)).count();
        self.findings = lacks(&saved, is) + lacks(is, &saved);
        self.accepted = (self.findings > 0).then_some(saved);
    }

    pub(super) fn declare(&mut self, was: &[ReportSeries], is: &[ReportSeries]) {
        let saved = self.series.take().unwrap_or_else(|| was.to_vec());
        self.series = (saved != is).then_some(saved);
    }

    pub(super) fn write(&mut self, was: &Texts, is: &Texts) {
        let saved = self.texts.take().unwrap_or_else(|| was.clone());
        self.texts = (saved != *is).then_some(saved);
    }

    /// Notes what a row is in the files, unless it is so again.
    pub(super) fn differ(&mut self, table: Table, id: &Id, was: Option<Record>, is: Option<&Record>) {
        let key = (table, id.clone());
        match self.rows.get(&key) {
            Some(there) if there.as_ref() == is => drop(self.rows.remove(&key)),
            None if was.as_ref() != is => drop(self.rows.insert(key, was)),
            _ => {}
        }
    }
}
