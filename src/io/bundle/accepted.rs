//! Findings that files accept: about records of their own and of the others.

use super::Bundle;
use crate::model::{Accepted, Id, Table};
use std::sync::Arc;

impl Bundle {
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

    pub(super) fn show_accepted(&mut self) {
        let shown = (0..self.parts.len())
            .flat_map(|file| self.accepted(file).iter().map(move |accepted| (file, accepted)))
            .filter_map(|(file, accepted)| self.shown_accepted(file, accepted));
        let shown: Vec<Accepted> = shown.collect();
        self.dataset.accepted = shown;
    }
}
