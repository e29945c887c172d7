//! One package of a bundle, and the way of its names into the view and back.

use super::names::{Names, space_of};
use crate::io::package::Package;
use crate::model::{AnyRecord, Dataset, HashMap, Id, Movement, Table};

/// One package of a bundle.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Part {
    /// Its files and what it says of itself; its rows are in the view.
    pub package: Package,
    /// Its short name among others.
    pub label: String,
    /// Names of records and of sources that are others in the view.
    pub names: [Names; 2],
    /// Its movements that are also in an earlier package, by own id: the movement in the view.
    pub twins: HashMap<Id, Id>,
    /// The same the other way round.
    pub told: HashMap<Id, Id>,
    /// The rows of these movements. The view has those of the other package instead.
    pub aside: Vec<Movement>,
}

impl Part {
    pub fn title(&self) -> &str {
        let title = &self.package.dataset.title;
        if title.is_empty() { &self.label } else { title }
    }
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
        if part.twins.is_empty() && part.names.iter().all(Names::is_empty) {
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
