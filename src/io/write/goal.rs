//! Where output goes, and what may already be there: nothing is overwritten unasked.

use super::fresh::{behind, folder_of};
use super::replace::{Out, WriteError, is_stream, replace_file};
use super::same::same_file;
use super::there::There;
use crate::io::bounded::MAX_JSON;
use crate::io::manifest::{self, Manifest};
use crate::model::Table;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// A file of a dataset lies so many folders below it at most.
const DEPTH: usize = 4;

/// Whether Laydown wrote a file and may make it anew without being told: the product of a command, and not what a person has decided in.
pub type Sniff = fn(&There) -> bool;

/// What becomes of a file that is in the way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum InTheWay {
    /// It stays, and another path is wanted.
    #[default]
    Stays,
    /// It stays, and one is told of the option that replaces it.
    Asks,
    /// It is replaced.
    Goes,
}

/// Where something goes out to.
#[derive(Debug, Clone, Default)]
pub struct Goal {
    /// The path; `-` is standard output.
    pub path: PathBuf,
    /// The files and datasets that it is made from.
    pub inputs: Vec<PathBuf>,
    /// What becomes of something else that is there.
    pub in_the_way: InTheWay,
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum GoalError {
    /// A file of a dataset is there, or would become one.
    #[error("{}", text!("error-goal-table", path = .0.display().to_string()))]
    Table(PathBuf),
    /// It is made from that file. And what can be done.
    #[error("{}", text!("error-goal-input", path = .0.display().to_string(), fix = *.1))]
    Input(PathBuf, &'static str),
    /// A file is there that Laydown did not write, or that holds decisions. And what can be done.
    #[error("{}", text!("error-goal-other", path = .0.display().to_string(), fix = *.1))]
    Other(PathBuf, &'static str),
    /// A dataset is there, or something else that would be mixed with one. And what can be done.
    #[error("{}", text!("error-goal-dataset", path = .0.display().to_string(), fix = *.1))]
    Dataset(PathBuf, &'static str),
    /// The file was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl<P: Into<PathBuf>> From<P> for Goal {
    fn from(path: P) -> Self {
        Self { path: path.into(), ..Self::default() }
    }
}

impl Goal {
    /// Writes a file of a kind, whole or not at all; where the same bytes are already, nothing.
    pub fn write(&self, is: Sniff, bytes: &[u8]) -> Result<(), GoalError> {
        if self.has(bytes) {
            return Ok(());
        }
        self.replace(is, |out| Ok(out.write_all(bytes).map_err(|cause| WriteError::new(&self.path, cause))?))
    }

    /// The same for bytes that are made while they are written.
    pub fn replace<E: From<GoalError> + From<WriteError>>(
        &self,
        is: Sniff,
        write: impl FnOnce(&mut dyn Out) -> Result<(), E>,
    ) -> Result<(), E> {
        self.check(is)?;
        replace_file(&self.path, write)
    }

    /// Whether a file of a kind may be written there.
    pub fn check(&self, is: Sniff) -> Result<(), GoalError> {
        if is_stream(&self.path) {
            return Ok(());
        }
        let path = behind(&self.path).map_err(|cause| WriteError::new(&self.path, cause))?;
        let full = fs::canonicalize(folder_of(&path)).unwrap_or_default().join(path.file_name().unwrap_or_default());
        let is_of = |home: &Path| files_of(home).iter().any(|file| *file == full || same_file(&full, file));
        if is_of_dataset(&full) || self.inputs.iter().any(|input| is_of(input)) {
            return Err(GoalError::Table(self.path.clone()));
        }
        self.check_inputs()?;
        if self.in_the_way == InTheWay::Goes || !path.is_file() {
            return Ok(());
        }
        let there = There::of(&path).map_err(|cause| WriteError::new(&self.path, cause))?;
        if there.is_empty() || is(&there) { Ok(()) } else { Err(GoalError::Other(self.path.clone(), self.fix())) }
    }

    /// Whether it may be written there if it is not there yet: see [`Goal::write`].
    pub fn check_write(&self, is: Sniff, bytes: &[u8]) -> Result<(), GoalError> {
        if self.has(bytes) { Ok(()) } else { self.check(is) }
    }

    /// Whether a file of these bytes is there.
    fn has(&self, bytes: &[u8]) -> bool {
        let there = || fs::metadata(&self.path).is_ok_and(|about| about.is_file() && about.len() == bytes.len() as u64);
        !is_stream(&self.path) && there() && fs::read(&self.path).is_ok_and(|there| there == bytes)
    }

    /// Whether it is none of what it is made from, or may be written over all the same.
    pub fn check_inputs(&self) -> Result<(), GoalError> {
        let is_input =
            self.in_the_way != InTheWay::Goes && self.inputs.iter().any(|input| same_file(&self.path, input));
        if is_input { Err(GoalError::Input(self.path.clone(), self.fix())) } else { Ok(()) }
    }

    /// That another dataset is there.
    pub fn taken(&self) -> GoalError {
        GoalError::Dataset(self.path.clone(), self.fix())
    }

    fn fix(&self) -> &'static str {
        if self.in_the_way == InTheWay::Asks { text!("error-goal-force") } else { text!("error-goal-elsewhere") }
    }
}

/// Whether a path without links is that of a file of the dataset in whose folder it is, be the file there or not.
fn is_of_dataset(full: &Path) -> bool {
    let has = |home: &Path| home.join(manifest::FILE).is_file() && files_of(home).iter().any(|file| file == full);
    full.ancestors().skip(1).take(DEPTH).any(has)
}

/// The files of a dataset, by its folder or the `datapackage.json` in it.
fn files_of(input: &Path) -> Vec<PathBuf> {
    let home = if input.file_name().is_some_and(|name| name == manifest::FILE) { folder_of(input) } else { input };
    let Some(home) = fs::canonicalize(home).ok().filter(|home| home.is_dir()) else { return Vec::new() };
    let mut text = Vec::new();
    let file = File::open(home.join(manifest::FILE));
    let _ = file.and_then(|file| file.take(MAX_JSON as u64).read_to_end(&mut text));
    let Manifest { paths, others, .. } = manifest::read(&text).0.unwrap_or_default();
    let usual = [manifest::FILE].into_iter().chain(Table::ALL.map(Table::file)).map(str::to_owned);
    usual.chain(paths.into_values()).chain(others).map(|name| home.join(name)).collect()
}
