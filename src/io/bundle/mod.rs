//! Packages that are open together: one dataset to look at, of which each row knows its file.
//!
//! Every package keeps its own names. In the view a name that an earlier package uses too has the file's short name in front
//! (`theirs:M1`); on the way back each row has its own again, so that a file is written as it was read. What a row refers to is
//! looked for in its own file only. A movement that two files tell stands in the view once, with the stages of both as rivals.

mod fill;
mod names;
mod twins;

use super::{
    package::Package,
    tables::{Entry, Table},
};
use crate::model::{Accepted, Coverage, Dataset, Id, Movement, RecordRef};
use fill::Filled;
use names::{Named, Names, Way, names_of, space};
use std::{
    collections::{HashMap, HashSet},
    path::Path,
    sync::Arc,
};

/// Packages that are open together. One package is a bundle of one, whose view is its dataset.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bundle {
    dataset: Dataset,
    parts: Vec<Arc<Part>>,
    /// Whose each name of the view is, of records and of sources. Complete from the second package on.
    owners: Arc<[HashMap<Id, usize>; 2]>,
    /// Movements of the view that know more than their file, because another one tells them too.
    filled: HashMap<Id, Filled>,
}

/// One package of a bundle.
#[derive(Debug, Clone, Default, PartialEq)]
struct Part {
    /// Its files and what it says of itself; its rows are in the view.
    package: Package,
    /// What it is called beside others.
    label: String,
    /// Names of records and of sources that are others in the view.
    names: [Names; 2],
    /// Its movements that an earlier package tells too, by own id: the movement in the view.
    twins: HashMap<Id, Id>,
    /// The same the other way round.
    told: HashMap<Id, Id>,
    /// The rows of these movements. The view has those of the other package instead.
    aside: Vec<Movement>,
}

impl Bundle {
    /// A package by itself.
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

    /// Puts a package beside those that are there, whose names in the view stay. Gives the number of movements that it tells as
    /// another one does.
    pub fn add(&mut self, mut package: Package, label: &str) -> usize {
        let rows = take_rows(&mut package.dataset);
        let file = self.parts.len();
        let label = self.free_label(label);
        let mut part = Part { package, label, ..Part::default() };
        if file == 0 {
            self.dataset = rows;
        } else {
            if file == 1 {
                self.own_all();
            }
            self.name(&mut part, &rows, file);
            self.join(&mut part, rows);
        }
        let twins = part.twins.len();
        self.parts.push(Arc::new(part));
        self.say_what_it_is();
        twins
    }

    /// A short name that no other file has.
    fn free_label(&self, label: &str) -> String {
        let taken = |label: &str| self.parts.iter().any(|part| part.label == label);
        let numbered = (2..).map(|n| format!("{label}-{n}"));
        let mut all = std::iter::once(label.to_owned()).chain(numbered);
        all.find(|label| !taken(label)).unwrap_or_default()
    }

    /// All names of the view are those of the first package.
    fn own_all(&mut self) {
        let owners = Arc::make_mut(&mut self.owners);
        for (owners, names) in owners.iter_mut().zip(names_of(&self.dataset)) {
            owners.extend(names.into_iter().map(|name| (name.clone(), 0)));
        }
    }

    /// Keeps a name for the first package, though no row has it now: an undone step may bring one back.
    pub fn reserve(&mut self, table: Table, id: &Id) {
        if self.parts.len() < 2 {
            Arc::make_mut(&mut self.owners)[space(table)].insert(id.clone(), 0);
        }
    }

    /// Finds a name in the view for each name of a package.
    fn name(&mut self, part: &mut Part, rows: &Dataset, file: usize) {
        let owners = Arc::make_mut(&mut self.owners);
        for ((owners, part_names), names) in owners.iter_mut().zip(&mut part.names).zip(names_of(rows)) {
            let (clashing, free): (Vec<&Id>, Vec<&Id>) = names.into_iter().partition(|id| owners.contains_key(*id));
            owners.extend(free.into_iter().map(|id| (id.clone(), file)));
            for own in clashing {
                let shown = free_name(owners, &part.label, own);
                owners.insert(shown.clone(), file);
                part_names.add(own.clone(), shown);
            }
        }
    }

    /// Puts the rows of a package behind those of the others.
    fn join(&mut self, part: &mut Part, mut rows: Dataset) {
        part.twins = twins::find(&self.dataset, &rows, |id| self.own_id(Table::Movements, id));
        part.told = part.twins.iter().map(|(own, target)| (target.clone(), own.clone())).collect();
        let (aside, movements) = rows.movements.into_iter().partition(|m| part.twins.contains_key(&m.id));
        (part.aside, rows.movements) = (aside, movements);
        self.fill(part);
        Way::Shown(part).turn_all(&mut rows);
        let view = &mut self.dataset;
        view.strengths.append(&mut rows.strengths);
        view.movements.append(&mut rows.movements);
        view.stages.append(&mut rows.stages);
        view.events.append(&mut rows.events);
        view.sources.append(&mut rows.sources);
    }

    /// What a file says of movements that the view has already, and the view's row does not, goes into that row.
    fn fill(&mut self, part: &Part) {
        let said: HashMap<&Id, &Movement> =
            part.aside.iter().filter_map(|row| Some((part.twins.get(&row.id)?, row))).collect();
        for row in &mut self.dataset.movements {
            let Some(other) = said.get(&row.id) else { continue };
            let mut own = row.clone();
            if let Some(filled) = self.filled.get(&row.id) {
                filled.empty(&mut own);
            }
            // What an earlier one filled in counts before this one.
            let Some(shown) = Filled::together(row, other) else { continue };
            row.clone_from(&shown);
            self.filled.insert(own.id.clone(), Filled::between(own, shown));
        }
    }

    /// What the view says of itself: what its packages say.
    fn say_what_it_is(&mut self) {
        let one = |text: fn(&Dataset) -> &str, between: &str| {
            let texts = self.parts.iter().map(|part| text(&part.package.dataset)).filter(|text| !text.is_empty());
            texts.collect::<Vec<_>>().join(between)
        };
        let name = one(|data| &data.name, "-and-");
        let description = one(|data| &data.description, "\n\n");
        let title = match self.parts.as_slice() {
            [part] => part.package.dataset.title.clone(),
            parts => parts.iter().map(|part| part.title()).collect::<Vec<_>>().join(" + "),
        };
        let mut licenses = Vec::new();
        for license in self.parts.iter().flat_map(|part| &part.package.dataset.licenses) {
            if !licenses.contains(license) {
                licenses.push(license.clone());
            }
        }
        let (coverage, opens) = (self.coverage(), self.parts.iter().find_map(|part| part.package.dataset.opens));
        let view = &mut self.dataset;
        (view.name, view.title, view.description, view.licenses) = (name, title, description, licenses);
        (view.coverage, view.opens) = (coverage, opens);
        self.show_accepted();
    }

    /// What the packages looked for, all together. Who of them looked for what is in the note.
    fn coverage(&self) -> Coverage {
        if let [part] = self.parts.as_slice() {
            return part.package.dataset.coverage.clone();
        }
        let all = || self.parts.iter().map(|part| &part.package.dataset.coverage);
        // An empty list means all of them, and no day means without end.
        let union = |list: fn(&Coverage) -> &Vec<crate::model::Code>| {
            let mut codes = Vec::new();
            if all().all(|coverage| !list(coverage).is_empty()) {
                all().flat_map(list).for_each(|code| {
                    if !codes.contains(code) {
                        codes.push(*code);
                    }
                });
            }
            codes
        };
        let notes = self.parts.iter().map(|part| (&part.label, &part.package.dataset.coverage.note));
        let notes = notes.filter(|(_, note)| !note.is_empty()).map(|(label, note)| format!("{label}: {note}"));
        Coverage {
            senders: union(|coverage| &coverage.senders),
            hosts: union(|coverage| &coverage.hosts),
            from: all().map(|coverage| coverage.from).collect::<Option<Vec<_>>>().and_then(|d| d.into_iter().min()),
            until: all().map(|coverage| coverage.until).collect::<Option<Vec<_>>>().and_then(|d| d.into_iter().max()),
            note: notes.collect::<Vec<_>>().join(" "),
        }
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

    /// What a file is called beside others; nothing if there is no such file.
    pub fn label(&self, file: usize) -> &str {
        self.parts.get(file).map_or("", |part| &part.label)
    }

    /// The title of a file, or what it is called.
    pub fn title(&self, file: usize) -> &str {
        self.parts.get(file).map_or("", |part| part.title())
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

    /// A row of the view as it stands in its file.
    pub fn own(&self, file: usize, mut entry: Entry) -> Entry {
        if let Entry::Movement(row) = &mut entry
            && let Some(filled) = self.filled.get(&row.id).filter(|_| self.file(Table::Movements, &row.id) == file)
        {
            filled.empty(row);
        }
        if let Some(part) = self.parts.get(file) {
            entry.turn(&Way::Own(part));
        }
        entry
    }

    /// A row of a file as it stands in the view.
    pub fn shown(&mut self, file: usize, mut entry: Entry) -> Entry {
        self.shown_id(file, entry.table(), entry.id());
        if let Some(part) = self.parts.get(file) {
            entry.turn(&Way::Shown(part));
        }
        if let Entry::Movement(row) = &mut entry
            && let Some(filled) = self.filled.get(&row.id).filter(|_| self.file(Table::Movements, &row.id) == file)
        {
            filled.fill(row);
        }
        entry
    }

    /// The name in the view that a row of a file has now, if it is there.
    pub fn name_now(&self, file: usize, table: Table, own: &Id) -> Id {
        let part = self.parts.get(file);
        let told = part.filter(|_| table == Table::Movements).and_then(|part| part.twins.get(own));
        told.or_else(|| part?.names[space(table)].shown(own)).unwrap_or(own).clone()
    }

    /// What a row of a file refers to in another file, where the file cannot say so: the column and the name.
    pub fn foreign(&self, file: usize, entry: &Entry) -> Option<(&'static str, Id)> {
        if self.parts.len() < 2 {
            return None;
        }
        let columns = [("source", Table::Sources), ("movement", Table::Movements), ("part_of", Table::Movements)];
        columns.into_iter().chain([("counted_in", Table::Movements)]).find_map(|(column, table)| {
            let id = Id::new(&entry.cell(column))?;
            let other = self.owners[space(table)].get(&id).is_some_and(|owner| *owner != file);
            let told = self.parts.get(file).is_some_and(|part| part.told.contains_key(&id));
            (other && (table == Table::Sources || !told)).then_some((column, id))
        })
    }

    /// Changes a movement that stands aside, for another file tells it too; gives what it was. None: it stands in the view.
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
        data.strengths = view.strengths.iter().filter(|r| mine(Table::Strengths, &r.id)).cloned().collect();
        data.movements = view.movements.iter().filter(|r| mine(Table::Movements, &r.id)).cloned().collect();
        data.stages = view.stages.iter().filter(|r| mine(Table::Stages, &r.id)).cloned().collect();
        data.events = view.events.iter().filter(|r| mine(Table::Events, &r.id)).cloned().collect();
        data.sources = view.sources.iter().filter(|r| mine(Table::Sources, &r.id)).cloned().collect();
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
            take_rows(&mut package.dataset);
            package.dataset.accepted.clone_from(&part.package.dataset.accepted);
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

    /// The names of files that somebody else wrote since they were read or saved.
    pub fn changed_files(&self, file: usize) -> Vec<String> {
        self.parts.get(file).map(|part| part.package.changed_files()).unwrap_or_default()
    }

    /// Takes what stands on the disk of a package as read, so that saving writes over it.
    pub fn write_over(&mut self, file: usize) {
        if let Some(part) = self.parts.get_mut(file) {
            Arc::make_mut(part).package.write_over();
        }
    }

    /// The findings that a file accepts, in its own names.
    pub fn accepted(&self, file: usize) -> &[Accepted] {
        self.parts.get(file).map_or(&[], |part| &part.package.dataset.accepted)
    }

    /// A file accepts these findings from now on; gives those that it did.
    pub fn accept(&mut self, file: usize, list: Vec<Accepted>) -> Vec<Accepted> {
        let Some(part) = self.parts.get_mut(file) else { return Vec::new() };
        let was = std::mem::replace(&mut Arc::make_mut(part).package.dataset.accepted, list);
        self.show_accepted();
        was
    }

    /// A record as a file names it: by its own id, or with the other file's short name in front.
    pub fn name_for(&self, file: usize, id: &Id) -> Id {
        let (owner, own) = (self.file(Table::Strengths, id), self.own_id(Table::Strengths, id));
        let told = self.parts.get(file).and_then(|part| part.told.get(id));
        match told {
            Some(own) => own.clone(),
            None if owner == file => own,
            None => Id::new(&format!("{}:{own}", self.label(owner))).unwrap_or(own),
        }
    }

    /// What a file accepts, in the names of the view; none: it is about records that are not open.
    pub fn shown_accepted(&self, file: usize, accepted: &Accepted) -> Option<Accepted> {
        let records: Option<Vec<Id>> = accepted.records.iter().map(|id| self.find(file, id)).collect();
        Some(Accepted { records: records?, ..accepted.clone() })
    }

    /// The record of the view that a file means by a name.
    fn find(&self, file: usize, id: &Id) -> Option<Id> {
        if self.parts.len() < 2 {
            return Some(id.clone());
        }
        let of = |file: usize, id: &Id| {
            let part = self.parts.get(file)?;
            let shown = part.twins.get(id).or_else(|| part.names[0].shown(id)).unwrap_or(id);
            let theirs = self.owners[0].get(shown) == Some(&file) || part.twins.contains_key(id);
            theirs.then(|| shown.clone())
        };
        of(file, id).or_else(|| {
            let mut others = self.parts.iter().enumerate();
            others.find_map(|(other, part)| {
                let own = id.as_str().strip_prefix(part.label.as_str())?.strip_prefix(':')?;
                of(other, &Id::new(own)?)
            })
        })
    }

    fn show_accepted(&mut self) {
        let shown = (0..self.parts.len())
            .flat_map(|file| self.accepted(file).iter().map(move |accepted| (file, accepted)))
            .filter_map(|(file, accepted)| self.shown_accepted(file, accepted));
        let shown: Vec<Accepted> = shown.collect();
        self.dataset.accepted = shown;
    }
}

impl Part {
    fn title(&self) -> &str {
        let title = &self.package.dataset.title;
        if title.is_empty() { &self.label } else { title }
    }
}

/// The rows of a dataset; what it says of itself stays.
fn take_rows(data: &mut Dataset) -> Dataset {
    Dataset {
        strengths: std::mem::take(&mut data.strengths),
        movements: std::mem::take(&mut data.movements),
        stages: std::mem::take(&mut data.stages),
        events: std::mem::take(&mut data.events),
        sources: std::mem::take(&mut data.sources),
        ..Dataset::default()
    }
}

/// A name with a file's short name in front that nothing has.
fn free_name(owners: &HashMap<Id, usize>, label: &str, own: &Id) -> Id {
    let first = std::iter::once(format!("{label}:{own}"));
    let numbered = (2..).map(|n| format!("{label}-{n}:{own}"));
    let mut all = first.chain(numbered).filter_map(|text| Id::new(&text));
    all.find(|id| !owners.contains_key(id)).unwrap_or_else(|| own.clone())
}

/// The names in a set, each once.
type Each<'a> = HashSet<&'a Id>;
