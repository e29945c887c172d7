//! The records that the table shows, and what is looked up about them.

use super::{TableColumn, Usages};
use crate::model::{Dataset, RecordRef};
use crate::session::document::{Document, Lookup};
use crate::{io::Bundle, posture::Index};
use std::sync::Arc;

/// The records of a dataset with all that their rows say. Cheap to copy, and to hand to a thread.
#[derive(Debug, Clone)]
pub struct Records {
    bundle: Arc<Bundle>,
    index: Arc<Index>,
    lookup: Arc<Lookup>,
    usages: Arc<Usages>,
}

impl Records {
    /// Those of what is open, with what a day's numbers make of them.
    pub(in crate::session) fn new(document: &Document, usages: Arc<Usages>) -> Self {
        let (bundle, index, lookup) = (&document.bundle, &document.index, document.lookup());
        Self { bundle: Arc::clone(bundle), index: Arc::clone(index), lookup: Arc::clone(lookup), usages }
    }

    /// The columns that say something: the file only where several are open.
    pub fn columns(&self) -> impl Iterator<Item = TableColumn> + use<> {
        let several = self.bundle.len() > 1;
        TableColumn::all().filter(move |column| several || !column.is_file())
    }

    /// What the file of a record is called.
    pub(super) fn file(&self, record: RecordRef) -> &str {
        self.bundle.label(self.bundle.file_of(record))
    }

    /// How many claims and events there are in all.
    pub fn total(data: &Dataset) -> usize {
        data.strengths.len() + data.stages.len() + data.events.len()
    }

    pub(super) fn data(&self) -> &Dataset {
        self.bundle.dataset()
    }

    pub(super) fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    pub(super) fn index(&self) -> &Index {
        &self.index
    }

    pub(super) fn usages(&self) -> &Usages {
        &self.usages
    }
}
