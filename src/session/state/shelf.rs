//! Files of layers as they were read: once for each path, whatever is asked of it.

use crate::layers::Layer;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What came of reading a file: the layer, or why there is none.
pub type Shelved = Result<Arc<Layer>, String>;

/// The files that were read.
#[derive(Debug, Clone, Default)]
pub struct Shelf(Vec<(PathBuf, Shelved)>);

impl Shelf {
    /// What came of a file; none: it was not read.
    pub fn get(&self, path: &Path) -> Option<&Shelved> {
        self.0.iter().find(|(own, _)| own == path).map(|(_, shelved)| shelved)
    }

    /// Keeps what came of a file.
    pub(in crate::session) fn put(&mut self, path: PathBuf, shelved: Shelved) {
        self.0.retain(|(own, _)| *own != path);
        self.0.push((path, shelved));
    }

    /// Forgets a file, so that it is read anew.
    pub(in crate::session) fn forget(&mut self, path: &Path) {
        self.0.retain(|(own, _)| own != path);
    }
}
