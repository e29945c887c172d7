//! What a program has left that was killed while it wrote: removed by the next one that writes in the same folder.
//!
//! Whoever writes holds a lock on the file or folder that is not yet what it is to be; without one its owner is gone.

use super::fresh::PREFIX;
use super::together::PLAN;
use std::fs::{self, DirEntry, File, TryLockError};
use std::path::Path;
use std::time::Duration;

/// Where nothing can be locked it is removed when it is so old.
const OLD: Duration = Duration::from_hours(1);

/// Removes from a folder what nobody writes any more. What a save has decided is not touched.
pub(super) fn remove_left(folder: &Path) {
    if folder.join(PLAN).exists() {
        return;
    }
    let ours = |entry: &DirEntry| entry.file_name().to_string_lossy().starts_with(PREFIX);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten().filter(ours) {
        let path = entry.path();
        let Ok(about) = fs::symlink_metadata(&path).map(|about| about.file_type()) else { continue };
        // A link is not ours, and may lead anywhere.
        if !(about.is_file() || about.is_dir()) {
            continue;
        }
        let Ok(file) = File::open(&path) else { continue };
        let gone = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => false,
            Err(TryLockError::Error(_)) => is_old(&entry),
        };
        if gone {
            let _ = if about.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        }
    }
}

fn is_old(entry: &DirEntry) -> bool {
    let age = entry.metadata().and_then(|about| about.modified()).ok().and_then(|time| time.elapsed().ok());
    age.is_some_and(|age| age > OLD)
}

/// Locks what is only begun, where that can be; false: somebody took it for left and removes it.
pub(super) fn lock_begun(file: &File, path: &Path) -> bool {
    !matches!(file.try_lock(), Err(TryLockError::WouldBlock)) && path.exists()
}
