//! Packages that are open together: one dataset to look at, in which each row knows its file.
//!
//! Every package keeps its own names. In the view, a name that an earlier package already uses is prefixed with the file's short name
//! (`theirs:M1`); when saving, each row gets its own name back, so that a file is written as it was read. What a row refers to is
//! looked up in its own file only. A movement that two files report appears in the view once, with the stages of both as rivals.

mod accepted;
mod fill;
mod join;
mod names;
mod part;
mod series;
mod twins;

use super::package::Package;
use crate::model::{AnyRecord, Column, Dataset, HashMap, Id, Movement, Record, RecordRef, Table};
use fill::Filled;
use names::{space, space_of};
use part::{Part, Way};
use std::{path::Path, sync::Arc};

/// Packages that are open together. One package is a bundle of one, whose view is its dataset.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bundle {
    dataset: Dataset,
    parts: Vec<Arc<Part>>,
    /// Whose each name of the view is, of records and of sources. Complete from the second package on.
    owners: Arc<[HashMap<Id, usize>; 2]>,
    /// Movements of the view with more than their file says, because they are in another one too.
    filled: HashMap<Id, Filled>,
}

impl Bundle {
    /// A single package.
    pub fn one(package: Package, label: &str) -> Self {
        let mut bundle = Self::default();
        bundle.add(package, label);
        bundle
    }

    /// Several packages, the first ones' names first.
    fn of(packages: impl IntoIterator<Item = (Package, String)>) -> Self {
        let mut bundle = Self::default();
        for (package, label) in packages {
            bundle.add(package, &label);
        }
        bundle
    }

    /// The records of all packages, as they are looked at.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The same, to be changed. A new row belongs to the first package unless [`Bundle::adopt`] says otherwise.
    pub fn dataset_mut(&mut self) -> &mut Dataset {
        &mut self.dataset
    }

    /// How many packages there are.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The short name of a file among others; empty if there is no such file.
    pub fn label(&self, file: usize) -> &str {
        self.parts.get(file).map_or("", |part| &part.label)
    }

    /// The title of a file, or what it is called.
    pub fn title(&self, file: usize) -> &str {
        self.parts.get(file).map_or("", |part| part.title())
    }

    /// The name that a file gives itself; empty if it gives none.
    pub fn own_name(&self, file: usize) -> &str {
        self.parts.get(file).map_or("", |part| part.package.dataset.name.as_str())
    }

    /// The folder or zip file of a package.
    pub fn home(&self, file: usize) -> Option<&Path> {
        self.parts.get(file)?.package.home()
    }

    /// The file of a row of the view, counted from 0.
    pub fn file(&self, table: Table, id: &Id) -> usize {
        self.owners[space(table)].get(id).copied().unwrap_or(0)
    }

    /// The file of a record.
    pub fn file_of(&self, record: RecordRef) -> usize {
        self.dataset.id(record).map_or(0, |id| self.file(Table::Strengths, id))
    }

    /// A row's name in its own file.
    pub fn own_id(&self, table: Table, id: &Id) -> Id {
        let part = self.parts.get(self.file(table, id));
        part.and_then(|part| part.names[space(table)].own(id)).unwrap_or(id).clone()
    }

    /// The name in the view of a row of a file, be it there or to come.
    pub fn shown_id(&mut self, file: usize, table: Table, own: &Id) -> Id {
        let several = self.parts.len() > 1;
        let Some(part) = self.parts.get_mut(file).filter(|_| several) else { return own.clone() };
        if let Some(shown) = part.names[space(table)].shown(own) {
            return shown.clone();
        }
        let owners = &mut Arc::make_mut(&mut self.owners)[space(table)];
        if *owners.entry(own.clone()).or_insert(file) == file {
            return own.clone();
        }
        let shown = free_name(owners, &part.label, own);
        owners.insert(shown.clone(), file);
        Arc::make_mut(part).names[space(table)].add(own.clone(), shown.clone());
        shown
    }

    /// A new row of the view, of that name, belongs to a file.
    pub fn adopt(&mut self, file: usize, table: Table, id: &Id) {
        let several = self.parts.len() > 1;
        let Some(part) = self.parts.get_mut(file).filter(|_| several) else { return };
        Arc::make_mut(&mut self.owners)[space(table)].insert(id.clone(), file);
        let names = &part.names[space(table)];
        if names.own(id).is_none() && names.shown(id).is_some() {
            // The file has a row of that name, which is another one here.
            let numbered = (2..).map(|n| format!("{id}-{n}")).filter_map(|text| Id::new(&text));
            let own = numbered.into_iter().find(|own| names.shown(own).is_none()).unwrap_or_else(|| id.clone());
            Arc::make_mut(part).names[space(table)].add(own, id.clone());
        }
    }

    /// A row of the view as in its file.
    pub fn own(&self, file: usize, mut record: Record) -> Record {
        if let Record::Movement(row) = &mut record
            && let Some(filled) = self.filled.get(&row.id).filter(|_| self.file(Table::Movements, &row.id) == file)
        {
            filled.empty(row);
        }
        if let Some(part) = self.parts.get(file) {
            Way::Own(part).turn(&mut *record);
        }
        record
    }

    /// A row of a file as in the view.
    pub fn shown(&mut self, file: usize, mut record: Record) -> Record {
        self.shown_id(file, record.table(), record.id());
        if let Some(part) = self.parts.get(file) {
            Way::Shown(part).turn(&mut *record);
        }
        if let Record::Movement(row) = &mut record
            && let Some(filled) = self.filled.get(&row.id).filter(|_| self.file(Table::Movements, &row.id) == file)
        {
            filled.fill(row);
        }
        record
    }

    /// The name in the view that a row of a file has now, if it is there.
    pub fn name_now(&self, file: usize, table: Table, own: &Id) -> Id {
        let part = self.parts.get(file);
        let told = part.filter(|_| table == Table::Movements).and_then(|part| part.twins.get(own));
        told.or_else(|| part?.names[space(table)].shown(own)).unwrap_or(own).clone()
    }

    /// What a row of a file refers to in another file, where the file cannot say so: the column and the name.
    pub fn foreign(&self, file: usize, record: &dyn AnyRecord) -> Option<(&'static Column, Id)> {
        if self.parts.len() < 2 {
            return None;
        }
        record.links().into_iter().find(|(column, id)| {
            let other = self.owners[space_of(record.table(), column)].get(id).is_some_and(|owner| *owner != file);
            let told = self.parts.get(file).is_some_and(|part| part.told.contains_key(id));
            other && (column.is_source() || !told)
        })
    }

    /// Changes a movement that is also in another file and so not in the view; gives what it was. None: it is in the view.
    pub fn change_aside(&mut self, file: usize, own: &Id, now: Option<Movement>) -> Option<Movement> {
        let part = self.parts.get_mut(file)?;
        let at = part.aside.iter().position(|movement| movement.id == *own)?;
        let part = Arc::make_mut(part);
        Some(match now {
            Some(now) => std::mem::replace(&mut part.aside[at], now),
            None => part.aside.remove(at),
        })
    }

    /// The files whose stages stand under a movement of the view, its own among them.
    pub fn tellers(&self, movement: &Id) -> impl Iterator<Item = usize> {
        let own = self.file(Table::Movements, movement);
        let others = self.parts.iter().enumerate().filter(|(_, part)| part.told.contains_key(movement));
        std::iter::once(own).chain(others.map(|(file, _)| file))
    }

    /// A file with its records, as it is saved.
    pub fn package(&self, file: usize) -> Package {
        let Some(part) = self.parts.get(file) else { return Package::default() };
        let mut package = part.package.clone();
        let mine = |table, id: &Id| self.file(table, id) == file;
        let (view, data) = (&self.dataset, &mut package.dataset);
        for table in Table::ALL {
            data.rows_mut(table).copy(view, &|id| mine(table, id));
        }
        for row in &mut data.movements {
            if let Some(filled) = self.filled.get(&row.id) {
                filled.empty(row);
            }
        }
        Way::Own(part).turn_all(data);
        data.movements.extend(part.aside.iter().cloned());
        package
    }

    /// All records as one package: the only one as it is, several with the names that they have in the view.
    pub fn whole(&self) -> Package {
        if self.parts.len() == 1 { self.package(0) } else { Package::new(self.dataset.clone()) }
    }

    /// A file was saved: its bytes are those of that package now. What was changed since stays changed.
    pub fn saved(&mut self, file: usize, mut package: Package) {
        if let Some(part) = self.parts.get_mut(file) {
            drop(package.dataset.take_rows());
            package.dataset.accepted.clone_from(&part.package.dataset.accepted);
            package.dataset.series.clone_from(&part.package.dataset.series);
            package.dataset.texts.clone_from(&part.package.dataset.texts);
            Arc::make_mut(part).package = package;
        }
    }

    /// Gives a file another short name. Names that it has in the view already stay.
    pub fn relabel(&mut self, file: usize, label: &str) {
        if self.label(file) != label && file < self.parts.len() {
            let label = self.free_label(label);
            Arc::make_mut(&mut self.parts[file]).label = label;
            self.say_what_it_is();
        }
    }

    /// Without a file. Names in the view may become others.
    #[must_use]
    pub fn without(&self, file: usize) -> Self {
        let others = (0..self.parts.len()).filter(|other| *other != file);
        Self::of(others.map(|other| (self.package(other), self.label(other).to_owned())))
    }

    /// With another package in the place of a file. Names in the view may become others.
    #[must_use]
    pub fn with(&self, file: usize, package: Package) -> Self {
        let mut packages: Vec<Package> = (0..self.parts.len()).map(|other| self.package(other)).collect();
        if let Some(old) = packages.get_mut(file) {
            *old = package;
        }
        Self::of(packages.into_iter().enumerate().map(|(file, package)| (package, self.label(file).to_owned())))
    }

    /// The names of files that another program changed since they were read or saved.
    pub fn changed_files(&self, file: usize) -> Vec<String> {
        self.parts.get(file).map(|part| part.package.changed_files()).unwrap_or_default()
    }

    /// Takes what stands on the disk of a package as read, so that saving writes over it.
    pub fn write_over(&mut self, file: usize) {
        if let Some(part) = self.parts.get_mut(file) {
            Arc::make_mut(part).package.write_over();
        }
    }
}

/// A name with a file's short name in front that nothing has.
fn free_name(owners: &HashMap<Id, usize>, label: &str, own: &Id) -> Id {
    let first = std::iter::once(format!("{label}:{own}"));
    let numbered = (2..).map(|n| format!("{label}-{n}:{own}"));
    let mut all = first.chain(numbered).filter_map(|text| Id::new(&text));
    all.find(|id| !owners.contains_key(id)).unwrap_or_else(|| own.clone())
}
