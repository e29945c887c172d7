//! Changes of the dataset that the user makes: rows that are added, changed or taken out, and findings that are accepted. Each can be
//! taken back, and what differs from the files is known.

use crate::model::{Accepted, AnyRecord, Dataset, Id, Record, RecordRef, Table};
use crate::session::{Document, Place, named_edit};
use std::{collections::BTreeMap, sync::Arc};

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
    pub record: Option<Record>,
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
    fn turn(self, data: &mut Dataset) -> Self {
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

    fn accept(&mut self, was: &[Accepted], is: &[Accepted]) {
        let saved = self.accepted.take().unwrap_or_else(|| was.to_vec());
        let lacks = |list: &[Accepted], other: &[Accepted]| list.iter().filter(|one| !other.contains(one)).count();
        self.findings = lacks(&saved, is) + lacks(is, &saved);
        self.accepted = (self.findings > 0).then_some(saved);
    }

    /// Notes what a row is in the files, unless it is so again.
    fn differ(&mut self, table: Table, id: &Id, was: Option<Record>, is: Option<&Record>) {
        let key = (table, id.clone());
        match self.rows.get(&key) {
            Some(there) if there.as_ref() == is => drop(self.rows.remove(&key)),
            None if was.as_ref() != is => drop(self.rows.insert(key, was)),
            _ => {}
        }
    }
}

impl Document {
    /// Carries out a change of the records; gives the change that takes it back. Each file's part of it is known of that file.
    pub(in crate::session) fn turn(&mut self, edit: Edit) -> Edit {
        self.revision += 1;
        let bundle = Arc::make_mut(&mut self.bundle);
        match edit {
            Edit::Rows(rows) => {
                let mut back: Vec<RowEdit> = Vec::with_capacity(rows.len());
                let mut logs: BTreeMap<usize, Vec<RowEdit>> = BTreeMap::new();
                for row in rows {
                    let file = bundle.file(row.table, &row.id);
                    let own = bundle.own_id(row.table, &row.id);
                    let is = row.record.clone().map(|record| bundle.own(file, record));
                    logs.entry(file).or_default().push(RowEdit { id: own.clone(), record: is.clone(), ..row });
                    let was = row.turn(bundle.dataset_mut());
                    let there = was.record.clone().map(|record| bundle.own(file, record));
                    self.files[file].unsaved.differ(was.table, &own, there, is.as_ref());
                    back.push(was);
                }
                for (file, rows) in logs {
                    self.files[file].log.push(Edit::Rows(rows));
                }
                back.reverse();
                self.look_through();
                Edit::Rows(back)
            }
            Edit::Accepted(file, list) => {
                let open = &mut self.files[file];
                open.unsaved.accept(bundle.accepted(file), &list);
                open.log.push(Edit::Accepted(file, list.clone()));
                Edit::Accepted(file, bundle.accept(file, list))
            }
        }
    }

    /// A change in the own names of a file as a change of the view. What is changed of a movement that stands aside, because another
    /// file tells it too, is carried out at once and cannot be taken back.
    pub(in crate::session) fn shown_edit(&mut self, file: usize, edit: &Edit) -> Edit {
        let bundle = Arc::make_mut(&mut self.bundle);
        let rows = match edit {
            Edit::Accepted(_, list) => return Edit::Accepted(file, list.clone()),
            Edit::Rows(rows) => rows,
        };
        let mut shown = Vec::with_capacity(rows.len());
        for row in rows {
            let movement = match &row.record {
                Some(Record::Movement(movement)) => Some(movement.clone()),
                _ => None,
            };
            let aside = (row.table == Table::Movements).then(|| bundle.change_aside(file, &row.id, movement)).flatten();
            if let Some(was) = aside {
                let open = &mut self.files[file];
                open.unsaved.differ(row.table, &row.id, Some(Record::Movement(was)), row.record.as_ref());
                open.log.push(Edit::Rows(vec![row.clone()]));
                continue;
            }
            let id = bundle.shown_id(file, row.table, &row.id);
            let record = row.record.clone().map(|record| bundle.shown(file, record));
            shown.push(RowEdit { table: row.table, id, at: row.at, record });
        }
        Edit::Rows(shown)
    }

    /// What a change in the own names of a file does, in a few words. The records are still as they were.
    pub fn told_edit(&self, place: &Place, edit: &Edit) -> String {
        let (Edit::Rows(rows), Some(file)) = (edit, self.file(place)) else {
            return named_edit(self.dataset(), edit);
        };
        let shown = |row: &RowEdit| RowEdit { id: self.bundle.name_now(file, row.table, &row.id), ..row.clone() };
        named_edit(self.dataset(), &Edit::Rows(rows.iter().map(shown).collect()))
    }

    /// Gives the new ones among some rows to a file.
    pub(in crate::session) fn adopt(&mut self, file: usize, rows: &[RowEdit]) {
        if !self.is_several() {
            return;
        }
        let new = |row: &&RowEdit| row.record.is_some() && self.dataset().find(row.table, &row.id).is_none();
        let new: Vec<(Table, Id)> = rows.iter().filter(new).map(|row| (row.table, row.id.clone())).collect();
        let bundle = Arc::make_mut(&mut self.bundle);
        for (table, id) in &new {
            bundle.adopt(file, *table, id);
        }
    }

    /// The first row that cannot stand in its file, for it refers to a row of another one: which, by what column, and why.
    /// New rows go into the file `into`.
    pub(in crate::session) fn foreign(&self, into: usize, rows: &[RowEdit]) -> Option<(usize, &'static str, String)> {
        let is_new = |table, id: &Id| self.dataset().find(table, id).is_none();
        rows.iter().enumerate().filter(|_| self.is_several()).find_map(|(at, row)| {
            let file = if is_new(row.table, &row.id) { into } else { self.bundle.file(row.table, &row.id) };
            let (column, id) = self.bundle.foreign(file, &**row.record.as_ref()?)?;
            let other = self.bundle.file(column.links.first().copied().unwrap_or(row.table), &id);
            let comes_too = rows.iter().any(|other| other.id == id && is_new(other.table, &id));
            let (file, other) = (self.bundle.label(file), self.bundle.label(other));
            let why = format!("“{id}” stands in {other}, and {file} can refer to its own records only");
            (!comes_too).then_some((at, column.name, why))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io;

    fn pin(data: &Dataset, record: RecordRef, on: bool) -> Edit {
        let pinned = RowEdit::change(data, record, |record| match record {
            Record::Strength(strength) => strength.preferred = on,
            Record::Stage(stage) => stage.preferred = on,
            _ => {}
        });
        Edit::Rows(pinned.into_iter().collect())
    }

    #[test]
    fn taken_back_or_done_anew_it_is_as_in_the_files() {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let saved = loaded.package.dataset.clone();
        let mut document = Document::new(loaded.package, loaded.problems, Place::Sample("x".into()));
        let one = RecordRef::Stage(0);
        let edit = pin(document.dataset(), one, true);
        let back = document.turn(edit);
        assert!(document.dataset().stages[0].preferred && document.changes() == 1);
        assert_eq!(document.files[0].unsaved, Unsaved::between(&saved, document.dataset()));
        let again = document.turn(back);
        assert!(!document.is_changed() && *document.dataset() == saved);
        document.turn(again);
        let edit = pin(document.dataset(), one, false);
        document.turn(edit);
        assert_eq!((document.is_changed(), document.revision, document.files[0].log.len()), (false, 4, 4));
    }

    #[test]
    fn rows_come_and_go_and_come_back_where_they_were() {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let saved = loaded.package.dataset.clone();
        let mut document = Document::new(loaded.package, loaded.problems, Place::Sample("x".into()));
        let second = saved.stages[1].id.clone();
        let mut other = saved.stages[0].clone();
        other.id = Id::new("another").unwrap();
        let rows = vec![
            RowEdit::remove(&saved, Table::Stages, &second),
            RowEdit::put(&saved, Record::Stage(other)),
            RowEdit::remove(&saved, Table::Stages, &Id::new("nowhere").unwrap()),
        ];
        let back = document.turn(Edit::Rows(rows));
        assert_eq!(document.dataset().stages.len(), saved.stages.len());
        assert_eq!(document.dataset().stages.last().unwrap().id.as_str(), "another");
        let unsaved = &document.files[0].unsaved;
        assert_eq!((unsaved.count(), unsaved), (2, &Unsaved::between(&saved, document.dataset())));
        document.turn(back);
        assert!(!document.is_changed() && *document.dataset() == saved);
    }
}
