//! Adds a dataset to what is open: the names of a million rows take a while.

use crate::model::{Id, Table};
use crate::{io::Bundle, session::document::Document};
use std::sync::Arc;

/// All that is needed to put a dataset beside what is open.
#[derive(Debug)]
pub struct JoinJob {
    open: Document,
    other: Document,
    /// What a step would bring back keeps its name, whatever the other dataset calls so.
    names: Vec<(Table, Id)>,
}

/// What is open with another dataset beside it.
#[derive(Debug, Clone)]
pub struct Joined {
    /// What was open.
    from: Arc<Bundle>,
    /// The dataset that came beside it.
    pub(in crate::session) other: Document,
    document: Document,
    /// How many movements another file tells too.
    pub(in crate::session) twins: usize,
}

impl JoinJob {
    pub(in crate::session) fn new(open: &Document, other: Document, names: Vec<(Table, Id)>) -> Self {
        Self { open: open.clone(), other, names }
    }

    /// Does it.
    pub fn join(self) -> Joined {
        let Self { open: mut document, other, names } = self;
        let from = Arc::clone(&document.bundle);
        let bundle = Arc::make_mut(&mut document.bundle);
        for (table, id) in &names {
            bundle.reserve(*table, id);
        }
        let twins = document.put_beside(other.clone());
        Joined { from, other, document, twins }
    }
}

impl Joined {
    /// Takes it over; false: what is open was changed or saved meanwhile.
    pub(in crate::session) fn enter(self, open: &mut Document) -> bool {
        if !Arc::ptr_eq(&self.from, &open.bundle) {
            return false;
        }
        let revision = open.revision + 1;
        let mut files = std::mem::take(&mut open.files);
        files.extend(self.document.files.into_iter().skip(files.len()));
        *open = Document { files, revision, ..self.document };
        true
    }
}
