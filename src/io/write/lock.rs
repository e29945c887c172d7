//! Whoever saves a dataset has exclusive access, from checking what is on disk until all of it is replaced.
//!
//! The lock lies on the dataset itself, a folder or a zip file, whatever path leads there. The system holds it and ends it with the
//! program that has it, however that ends: there is no lock that is left behind, and none in a folder that cannot be written. Where a
//! system cannot lock those, as on some network drives, a file beside them is locked; where it cannot do that either nobody is told apart,
//! and only what another program has changed before the look is noticed.

use super::{fresh::folder_of, same::is_same};
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// So long somebody waits for whoever is saving.
const PATIENCE: Duration = Duration::from_secs(10);
/// So often they look.
const PAUSE: Duration = Duration::from_millis(20);

/// The right to save a dataset, until it is dropped.
#[derive(Debug)]
pub(in crate::io) struct Lock {
    /// It is held, and nothing else.
    _held: Option<File>,
}

/// Why there is no lock.
#[derive(Debug)]
pub(in crate::io) enum LockError {
    /// Another program has it.
    Busy,
    /// The dataset cannot be looked at.
    Io(io::Error),
}

impl Lock {
    /// Waits for the lock of the dataset in a folder or zip file; where nothing is there yet, for that of the folder in which it will be.
    pub fn of(home: &Path) -> Result<Self, LockError> {
        let until = Instant::now() + PATIENCE;
        while cfg!(unix) {
            match take(home, until, &|| open(home))? {
                Taken::Yes(lock) => return Ok(lock),
                Taken::No => break,
                Taken::Nothing(none) => {
                    let around = folder_of(home);
                    let Taken::Yes(lock) = take(around, until, &|| open(around))? else { return Ok(none) };
                    // Somebody may have made it meanwhile: then the lock lies on it.
                    if open(home).map_err(LockError::Io)?.is_none() {
                        return Ok(lock);
                    }
                }
            }
        }
        let beside = beside(home);
        let make = || File::options().create(true).truncate(false).write(true).open(&beside).map(Some);
        match take(&beside, until, &make) {
            Ok(Taken::Yes(lock) | Taken::Nothing(lock)) => Ok(lock),
            Err(LockError::Busy) => Err(LockError::Busy),
            // Nothing can be written there, or nothing locked: saving will tell the one, and nobody can mend the other.
            Ok(Taken::No) => {
                let _gone = fs::remove_file(&beside);
                Ok(Self { _held: None })
            }
            Err(LockError::Io(_)) => Ok(Self { _held: None }),
        }
    }
}

enum Taken {
    Yes(Lock),
    /// Nothing is there to be locked.
    Nothing(Lock),
    /// It cannot be locked here.
    No,
}

fn take(path: &Path, until: Instant, open: &dyn Fn() -> io::Result<Option<File>>) -> Result<Taken, LockError> {
    loop {
        let Some(file) = open().map_err(LockError::Io)? else { return Ok(Taken::Nothing(Lock { _held: None })) };
        match file.try_lock() {
            Ok(()) if is_still(&file, path) => return Ok(Taken::Yes(Lock { _held: Some(file) })),
            // Whoever had the lock has replaced it meanwhile.
            Ok(()) => {}
            Err(TryLockError::Error(_)) => return Ok(Taken::No),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => return Err(LockError::Busy),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
}

/// Whether a file is what its path leads to.
fn is_still(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(here), Ok(there)) => is_same(&here, &there).unwrap_or(true),
        _ => false,
    }
}

/// Opens the dataset itself; none: nothing is there, or nothing that is a dataset.
fn open(home: &Path) -> io::Result<Option<File>> {
    let about = match fs::metadata(home) {
        Ok(about) => about,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    if about.is_dir() {
        return File::open(home).map(Some);
    }
    if !about.is_file() {
        return Ok(None);
    }
    // Some network drives lock only what is open to be written.
    File::options().read(true).write(true).open(home).or_else(|_| File::open(home)).map(Some)
}

/// The file that is locked instead.
fn beside(home: &Path) -> PathBuf {
    if home.is_dir() {
        return home.join(".laydown.lock");
    }
    folder_of(home).join(format!(".{}.lock", home.file_name().unwrap_or_default().to_string_lossy()))
}
