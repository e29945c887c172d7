//! A dataset is saved to its folder or zip file.

use crate::io::{Bundle, Package, SaveError};
use crate::session::{document::Place, jobs::entering::Leave};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What follows when a dataset is saved.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Afterwards {
    /// The datasets that are saved after it.
    pub due: Vec<Place>,
    /// What is done when all are saved.
    pub then: Option<Leave>,
}

/// A dataset that is to be saved.
#[derive(Debug)]
pub struct SaveJob {
    /// The datasets that are open.
    pub bundle: Arc<Bundle>,
    /// Which of them, counted from 0.
    pub file: usize,
    /// To where.
    pub folder: PathBuf,
}

impl SaveJob {
    /// Saves it: where it lies now, and the package as it stands there.
    pub fn save(self) -> Result<(PathBuf, Package), SaveError> {
        let folder = std::path::absolute(&self.folder).unwrap_or(self.folder);
        let mut package = self.bundle.package(self.file);
        package.save(&folder)?;
        Ok((folder, package))
    }
}

/// A path as a shell reads it: `~` is the user's own folder.
pub fn at_home(path: &Path) -> PathBuf {
    let rest = path.strip_prefix("~").ok();
    rest.and_then(|rest| Some(std::env::home_dir()?.join(rest))).unwrap_or_else(|| path.to_owned())
}
