//! The names in a row: its own, and those by which it refers to others.

use super::{Each, Part};
use crate::model::{AnyRecord, Column, Dataset, HashMap, Id, Said, Table};

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

/// From the names of a file to those of the view, or back.
pub(super) enum Way<'a> {
    Shown(&'a Part),
    Own(&'a Part),
}

impl Way<'_> {
    /// A name in a row, its own or that of another one.
    fn id(&self, space: usize, is_own: bool, id: &mut Id) {
        let (Self::Shown(part) | Self::Own(part)) = self;
        let is_shown = matches!(self, Self::Shown(_));
        let twins = if is_shown { &part.twins } else { &part.told };
        let twin = twins.get(id).filter(|_| space == 0 && !is_own);
        let names = &part.names[space];
        let other = twin.or_else(|| if is_shown { names.shown(id) } else { names.own(id) });
        if let Some(other) = other {
            *id = other.clone();
        }
    }

    /// Turns the names in a row.
    pub fn turn(&self, row: &mut dyn AnyRecord) {
        let table = row.table();
        row.turn(&mut |column, id| self.id(space_of(table, column), column.links.is_empty(), id));
    }

    /// Turns the names of all rows.
    pub fn turn_all(&self, data: &mut Dataset) {
        let (Self::Shown(part) | Self::Own(part)) = self;
        if part.twins.is_empty() && part.names.iter().all(|names| names.shown.is_empty()) {
            return;
        }
        for table in Table::ALL {
            let rows = data.rows_mut(table);
            for at in 0..rows.len() {
                if let Some(row) = rows.get_mut(at) {
                    self.turn(row);
                }
            }
        }
    }
}
