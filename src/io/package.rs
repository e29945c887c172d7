//! A dataset together with the bytes it was read from, so that saving loses nothing.

use super::contents::Contents;
use super::manifest;
use super::problem::Problem;
use super::tables::Marks;
use super::validate::Places;
use super::zip;
use crate::model::{Dataset, Table};
use std::io;
use std::path::{Path, PathBuf};

/// The file beside the tables that says how to cite what was exported with them.
pub const CITATION: &str = "CITATION.txt";

/// A dataset and the files it came from.
///
/// Change [`Package::dataset`] as you like; [`Package::save`] writes untouched rows, unknown columns, unknown keys and invalid
/// rows unchanged.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Package {
    /// The records.
    pub dataset: Dataset,
    /// Where each record stood when it was read.
    pub places: Places,
    /// The folder or zip file it was read from or last saved to.
    pub(super) home: Option<PathBuf>,
    pub(super) manifest: Kept,
    /// In the order of [`Table::ALL`].
    pub(super) tables: [Kept; Table::COUNT],
    /// Files that the package lists and Laydown does not read.
    pub(super) others: Vec<String>,
}

/// A file as it was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Kept {
    /// Its name within the package.
    pub file: String,
    /// Its bytes; empty if there was no such file.
    pub contents: Contents,
    /// Some of it could not be read, so that it must not be written over.
    pub partial: bool,
    /// The rows of a table; none of one that was read in pieces, whose rows are all records: they are found again when it is saved.
    pub marks: Marks,
}

impl Kept {
    /// Keeps the bytes of a large table no longer if all of its rows are records, which are found again.
    pub fn let_go(&mut self) {
        if !self.partial && self.contents.are_many() && !self.marks.records().contains(&0) {
            self.marks = Marks::default();
            self.contents.let_go();
        }
    }
}

/// What came of reading a dataset.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The good rows, and the bytes of all.
    pub package: Package,
    /// What is wrong, file by file in the order of the lines.
    pub problems: Vec<Problem>,
    /// The first file that is there and cannot be read at all, and why.
    pub(super) unread: Option<(String, String)>,
}

impl Loaded {
    /// The same, if all files that are there could be read: one that could not is not a table with bad rows, and without it every number
    /// may be wrong.
    pub fn whole(self) -> Result<Self, OpenError> {
        match &self.unread {
            None => Ok(self),
            Some((name, cause)) => {
                Err(OpenError::Table(self.package.home.unwrap_or_default().join(name), cause.clone()))
            }
        }
    }
}

/// There is nothing to read, or it cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// One of its files is there and cannot be read: what it holds would be missing from every number.
    #[error("{}", text!("error-table-unreadable", path = .0.display().to_string(), cause = .1))]
    Table(PathBuf, String),
    /// Nothing is there.
    #[error("{}", text!("error-not-found", path = .0.display().to_string()))]
    Missing(PathBuf),
    /// The operating system refuses.
    #[error("{}", text!("error-unreadable", path = .0.display().to_string(), cause = .1.to_string()))]
    Unreadable(PathBuf, io::Error),
    /// A folder without any of the files of a dataset.
    #[error("{}", text!("error-no-package", path = .0.display().to_string()))]
    NoPackage(PathBuf),
    /// A file of another format.
    #[error("{}", text!("error-not-package", path = .0.display().to_string()))]
    Foreign(PathBuf),
    /// A zip file that holds no data package, or is not to be trusted.
    #[error("{}", text!("error-not-package-zip", path = .0.display().to_string(), cause = .1))]
    Zip(PathBuf, String),
    /// No embedded dataset has that name.
    #[error("{}", text!("error-no-sample", name = .0, names = .1))]
    NoSample(String, String),
}

impl Package {
    /// A package that was never on disk.
    pub fn new(dataset: Dataset) -> Self {
        Self { dataset, ..Self::default() }
    }

    /// A package that was never on disk, with a note in its `datapackage.json` (as `laydown.import`) of how it was made.
    pub fn imported(dataset: Dataset, provenance: &serde_json::Value) -> Self {
        let bytes = manifest::with_provenance(provenance);
        Self {
            dataset,
            manifest: Kept { file: manifest::FILE.to_owned(), contents: Contents::Here(bytes), ..Kept::default() },
            ..Self::default()
        }
    }

    /// The same as if it had never been saved.
    #[must_use]
    pub fn unsaved(self) -> Self {
        Self { home: None, ..self }
    }

    /// The names of its files, as they are looked for.
    pub(super) fn file_names(&self) -> impl Iterator<Item = &str> {
        let tables = self.tables.iter().map(|kept| kept.file.as_str());
        [manifest::FILE].into_iter().chain(tables.filter(|file| !file.is_empty()))
    }

    /// Whether a path is a file that by its name and kind is not a data package: it may be a table to import.
    pub fn is_foreign(path: &Path) -> bool {
        path.is_file() && !zip::is_zip(path) && path.file_name().is_none_or(|name| name != manifest::FILE)
    }

    /// The folder or zip file it was read from or last saved to.
    pub fn home(&self) -> Option<&Path> {
        self.home.as_deref()
    }
}
