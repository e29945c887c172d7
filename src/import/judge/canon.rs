//! Hosts by what they mean.

use crate::import::draft::{Draft, DraftRow};
use crate::import::understand::{Meaning, Name};
use crate::model::Host;
use std::collections::BTreeMap;

/// Hosts by what they mean, so that two spellings of one are one; one that names a mission is that part of its country.
pub struct Canon {
    ids: Vec<Option<u32>>,
}

impl Canon {
    pub fn new<'d>(draft: &'d Draft) -> Self {
        let mut known: BTreeMap<(Host, &'d str, &'d str), u32> = BTreeMap::new();
        let id = |name: &'d Name| {
            let Meaning::Known(matches) = &name.meaning else { return None };
            let first = matches.first()?;
            let next = known.len() as u32;
            Some(*known.entry((first.host, first.text.as_str(), first.operation.as_str())).or_insert(next))
        };
        Self { ids: draft.hosts.iter().map(id).collect() }
    }

    /// The number of what the text of a host means, by its place among the texts.
    pub fn at(&self, name: usize) -> Option<u32> {
        self.ids.get(name).copied().flatten()
    }

    /// The number of what a row's host means; none: not recognised.
    pub fn of(&self, row: &DraftRow) -> Option<u32> {
        self.at(row.host as usize)
    }
}
