//! The names in a row: its own, and those by which it refers to others.

use crate::model::{Column, Dataset, HashMap, HashSet, Id, Said, Table};

/// Sources have names of their own; all other tables share theirs.
pub(super) fn space(table: Table) -> usize {
    usize::from(table == Table::Sources)
}

/// Names that are others in the view, both ways.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Names {
    shown: HashMap<Id, Id>,
    own: HashMap<Id, Id>,
}

impl Names {
    pub fn add(&mut self, own: Id, shown: Id) {
        self.own.insert(shown.clone(), own.clone());
        self.shown.insert(own, shown);
    }

    /// Whether no name is another one.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// The name in the view, where it is another one.
    pub fn shown(&self, own: &Id) -> Option<&Id> {
        self.shown.get(own)
    }

    /// The name in the file, where it is another one.
    pub fn own(&self, shown: &Id) -> Option<&Id> {
        self.own.get(shown)
    }
}

/// All names of records and of sources in some rows, also those that are only referred to.
pub(super) fn names_of(data: &Dataset) -> [Each<'_>; 2] {
    let mut names = [Each::default(), Each::default()];
    for table in Table::ALL {
        data.records(table).for_each(|record| {
            record.each(&mut |column, said| {
                if let Said::Id(id) = said {
                    names[space_of(table, column)].insert(id);
                }
            });
        });
    }
    names
}

/// Whose names stand in a column: those of records or those of sources.
pub(super) fn space_of(table: Table, column: &Column) -> usize {
    space(column.links.first().copied().unwrap_or(table))
}

/// The names in a set, each once.
pub(super) type Each<'a> = HashSet<&'a Id>;
