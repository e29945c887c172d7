//! One of the packages that are open.

use crate::io::Problem;
use crate::session::document::edit::{Logged, Unsaved};
use crate::session::document::place::Place;
use std::sync::Arc;

/// One of the packages that are open: where it lies, and what of it is not saved.
#[derive(Debug, Clone)]
pub struct OpenFile {
    /// Where it comes from.
    pub place: Place,
    /// What is wrong with its files.
    pub problems: Arc<Vec<Problem>>,
    /// What differs from the files, in their own names.
    pub unsaved: Unsaved,
    /// All changes since it was read or saved, in order, with those that took others back; in its own names.
    pub log: Vec<Logged>,
    /// It was made of a foreign table and never saved.
    pub imported: bool,
}

impl OpenFile {
    /// Whether it differs from its files.
    pub fn is_changed(&self) -> bool {
        self.imported || !self.unsaved.is_empty()
    }
}
