//! How the records are changed: each change is carried out here, assigned to its file, and can be undone.

use crate::model::{Id, Record, Table};
use crate::session::document::edit::{Edit, Logged, RowEdit};
use crate::session::document::{datasets::Document, name::named_edit, place::Place};
use std::{collections::BTreeMap, sync::Arc};

impl Document {
    /// Carries out a change of the records; gives the change that takes it back. Each file's part of it is known of that file.
    pub(in crate::session) fn turn(&mut self, edit: Edit) -> Edit {
        self.revision += 1;
        let bundle = Arc::make_mut(&mut self.bundle);
        match edit {
            Edit::Rows(rows) => {
                let mut back: Vec<RowEdit> = Vec::with_capacity(rows.len());
                let mut logs: BTreeMap<usize, (Vec<RowEdit>, Vec<RowEdit>)> = BTreeMap::new();
                for row in rows {
                    let file = bundle.file(row.table, &row.id);
                    let own = bundle.own_id(row.table, &row.id);
                    let is = row.record.clone().map(|record| bundle.own(file, record));
                    let (log, before) = logs.entry(file).or_default();
                    log.push(RowEdit { id: own.clone(), record: is.clone(), ..row });
                    let was = row.turn(bundle.dataset_mut());
                    let there = was.record.clone().map(|record| bundle.own(file, record));
                    before.push(RowEdit { id: own.clone(), record: there.clone(), ..was });
                    self.files[file].unsaved.differ(was.table, &own, there, is.as_ref());
                    back.push(was);
                }
                for (file, (rows, was)) in logs {
                    self.files[file].log.push(Logged { edit: Edit::Rows(rows), was: Some(Edit::Rows(was)) });
                }
                back.reverse();
                self.look_through();
                Edit::Rows(back)
            }
            Edit::Series(file, list) => {
                let open = &mut self.files[file];
                open.unsaved.declare(bundle.series(file), &list);
                let edit = Edit::Series(file, list.clone());
                let was = Edit::Series(file, bundle.declare(file, list));
                open.log.push(Logged { edit, was: Some(was.clone()) });
                self.look_through();
                was
            }
            Edit::Texts(file, texts) => {
                let open = &mut self.files[file];
                open.unsaved.write(&bundle.texts(file), &texts);
                let edit = Edit::Texts(file, texts.clone());
                let was = Edit::Texts(file, bundle.write_texts(file, texts));
                open.log.push(Logged { edit, was: Some(was.clone()) });
                was
            }
            Edit::Accepted(file, list) => {
                let open = &mut self.files[file];
                open.unsaved.accept(bundle.accepted(file), &list);
                let edit = Edit::Accepted(file, list.clone());
                let was = Edit::Accepted(file, bundle.accept(file, list));
                open.log.push(Logged { edit, was: Some(was.clone()) });
                was
            }
        }
    }

    /// A change in the own names of a file as a change of the view. What is changed of a movement that stands aside, because another
    /// file tells it too, is carried out at once and cannot be undone.
    pub(in crate::session) fn shown_edit(&mut self, file: usize, edit: &Edit) -> Edit {
        let bundle = Arc::make_mut(&mut self.bundle);
        let rows = match edit {
            Edit::Accepted(_, list) => return Edit::Accepted(file, list.clone()),
            Edit::Series(_, list) => return Edit::Series(file, list.clone()),
            Edit::Texts(_, texts) => return Edit::Texts(file, texts.clone()),
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
                let was = RowEdit { record: Some(Record::Movement(was)), ..row.clone() };
                open.unsaved.differ(row.table, &row.id, was.record.clone(), row.record.as_ref());
                open.log.push(Logged { edit: Edit::Rows(vec![row.clone()]), was: Some(Edit::Rows(vec![was])) });
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

    /// The first row that refers to a row of another file: which, by what column, and why that is wrong.
    /// New rows go into the file `into`.
    pub(in crate::session) fn foreign(&self, into: usize, rows: &[RowEdit]) -> Option<(usize, &'static str, String)> {
        let is_new = |table, id: &Id| self.dataset().find(table, id).is_none();
        rows.iter().enumerate().filter(|_| self.is_several()).find_map(|(at, row)| {
            let file = if is_new(row.table, &row.id) { into } else { self.bundle.file(row.table, &row.id) };
            let (column, id) = self.bundle.foreign(file, &**row.record.as_ref()?)?;
            let other = self.bundle.file(column.links.first().copied().unwrap_or(row.table), &id);
            let comes_too = rows.iter().any(|other| other.id == id && is_new(other.table, &id));
            let (file, other) = (self.bundle.label(file), self.bundle.label(other));
            let why = text!("fault-foreign", id = id.as_str(), other = other, file = file);
            (!comes_too).then_some((at, column.name, why))
        })
    }
}
