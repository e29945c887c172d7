//! A package is added to others: names that nothing has yet, rows behind theirs, and what all of them say of themselves.

use super::names::{names_of, space};
use super::{Bundle, Part, fill::Filled, free_name, part::Way, twins};
use crate::io::Package;
use crate::model::{Coverage, Dataset, HashMap, Id, Movement, Table};
use std::sync::Arc;

impl Bundle {
    /// Adds a package to those that are open, whose names in the view stay. Gives the number of its movements that are also in another
    /// one.
    pub fn add(&mut self, mut package: Package, label: &str) -> usize {
        let rows = package.dataset.take_rows();
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
    pub(super) fn free_label(&self, label: &str) -> String {
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
        for table in Table::ALL {
            self.dataset.rows_mut(table).append(&mut rows);
        }
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
    pub(super) fn say_what_it_is(&mut self) {
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
        self.show_series();
        self.show_texts();
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
}
