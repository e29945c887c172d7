//! A folder as it was at one moment, although its files are read one after the other and another program may save there meanwhile.

use super::manifest;
use super::package::Loaded;
use super::problem::{Problem, Severity};
use super::write::{FileId, Lock, Pending};
use crate::model::Table;
use std::path::Path;
use std::{fs::File, io};

/// So often a folder that is being saved is read again before its lock is waited for.
const ROUNDS: usize = 3;

/// Gives the bytes of a file of a folder by its name.
pub(super) type Open<'a> = &'a dyn Fn(&str) -> io::Result<Box<dyn io::Read>>;

/// Reads a dataset from a folder, by what `read` makes of its files.
pub(super) fn open_folder(folder: &Path, read: impl Fn(Open<'_>) -> Loaded) -> io::Result<Loaded> {
    let there =
        || [manifest::FILE].into_iter().chain(Table::ALL.map(Table::file)).map(|name| FileId::of(&folder.join(name)));
    let mut _lock = None;
    for round in 1.. {
        // What a save decided that was ended midway is read as if it had been done.
        let pending = Pending::of(folder)?;
        let path = |name: &str| match &pending {
            Some(pending) => pending.path(folder, name),
            None => Some(folder.join(name)),
        };
        let open = |name: &str| {
            path(name).map_or_else(
                || Err(io::ErrorKind::NotFound.into()),
                |path| Ok(Box::new(open_file(&path)?) as Box<dyn io::Read>),
            )
        };
        let before: Vec<FileId> = there().collect();
        let mut loaded = read(&open);
        let still = there().eq(before) && Pending::of(folder)? == pending;
        if still || round > ROUNDS {
            if pending.is_some() {
                let what = text!("problem-unfinished-save");
                let fix = text!("problem-unfinished-save-fix");
                loaded.problems.push(Problem::file(Severity::Note, manifest::FILE, what, fix));
            }
            return Ok(loaded);
        }
        if round == ROUNDS {
            _lock = Lock::of(folder).ok();
        }
    }
    Err(io::ErrorKind::Other.into())
}

/// Opens a regular file; a folder, pipe or device is refused before it can block or never end.
///
/// # Errors
/// If it is anything else, is not there, or cannot be opened.
pub fn open_file(path: &Path) -> io::Result<File> {
    let about = match std::fs::metadata(path) {
        // What a link should lead to is missing, not absent.
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_ok() => {
            return Err(io::Error::other(text!("error-link-nowhere")));
        }
        about => about?,
    };
    if about.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, text!("error-is-folder")));
    }
    if !about.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, text!("error-not-plain")));
    }
    File::open(path)
}
