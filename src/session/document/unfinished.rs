//! What earlier runs left of datasets that are not open: changes that were not saved, and imports that exist nowhere else.

use super::journal_file::{Left, dataset_of};
use super::{datasets::Document, edit::Logged, place::Place};
use crate::io::{Bundle, Loaded, OpenError, Package, SaveError};
use std::path::PathBuf;
use std::sync::Arc;

/// What an earlier run left of a dataset that is not open.
#[derive(Debug, Clone, PartialEq)]
pub struct Unfinished {
    /// Its journal.
    pub journal: PathBuf,
    /// Where the dataset lies; of an import, its table.
    pub place: Place,
    /// The dataset was imported, and never saved.
    pub imported: bool,
    edits: Arc<Vec<Logged>>,
}

impl Unfinished {
    pub(super) fn of(left: &Left) -> Self {
        let (place, imported) = (left.identity.origin(), left.identity.is_import());
        Self { journal: left.path.clone(), place, imported, edits: Arc::new(left.edits.clone()) }
    }

    /// An import as it was left, with its changes, as if it had just been made.
    pub(in crate::session) fn restore(&self) -> Result<Document, OpenError> {
        let Loaded { package, problems, .. } = Package::open(&dataset_of(&self.journal))?.whole()?;
        let mut document = Document::new(package.unsaved(), problems, self.place.clone());
        document.files[0].imported = true;
        for Logged { edit, .. } in self.edits.iter() {
            let edit = document.shown_edit(0, edit);
            document.turn(edit);
        }
        Ok(document)
    }
}

/// A dataset that was imported and lies nowhere, and is to be kept.
#[derive(Debug)]
pub struct Keep {
    pub(super) bundle: Arc<Bundle>,
    pub(super) file: usize,
    pub(super) path: PathBuf,
    pub(super) journal: PathBuf,
}

impl Keep {
    /// Keeps it, which takes a while.
    pub fn keep(self) -> Result<(), SaveError> {
        self.bundle.package(self.file).save_over(&self.path, &[])?;
        // Saved or let go meanwhile.
        if !self.journal.exists() {
            let _ = std::fs::remove_file(&self.path);
        }
        Ok(())
    }
}
