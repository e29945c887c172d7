//! Files left behind by a program that was killed while writing: removed the next time something is written to the folder.
//!
//! Whoever writes holds a lock on the file or folder that is not yet what it is to be; without one its owner is gone.

use crate::io::folder::entries;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How the names of files begin that are not yet what they are to be. Whoever is killed leaves them behind.
pub(super) const PREFIX: &str = ".laydown-save-";

/// The file that says what replaces what: what a save has decided.
pub(super) const PLAN: &str = ".laydown-save.json";

/// Where nothing can be locked it is removed when it is so old.
const OLD: Duration = Duration::from_hours(1);

/// Removes from a folder what nobody writes any more. What a save has decided is not touched.
pub(super) fn remove_left(folder: &Path) {
    if folder.join(PLAN).exists() {
        return;
    }
    let ours = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX));
    for path in entries(folder).unwrap_or_default().into_iter().filter(ours) {
        let Ok(about) = fs::symlink_metadata(&path).map(|about| about.file_type()) else { continue };
        // A link is not ours, and may lead anywhere.
        if !(about.is_file() || about.is_dir()) {
            continue;
        }
        let Ok(file) = File::open(&path) else { continue };
        let gone = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => false,
            Err(TryLockError::Error(_)) => is_old(&path),
        };
        if gone {
            let _ = if about.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

fn is_old(path: &Path) -> bool {
    let age = fs::symlink_metadata(path).and_then(|about| about.modified()).ok().and_then(|time| time.elapsed().ok());
    age.is_some_and(|age| age > OLD)
}

/// Locks what is only begun, where that can be; false: somebody took it for left and removes it.
pub(super) fn lock_begun(file: &File, path: &Path) -> bool {
    !matches!(file.try_lock(), Err(TryLockError::WouldBlock)) && path.exists()
}
