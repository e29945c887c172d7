//! The contents of a folder.

use crate::threads::held;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The paths of all that lies in a folder. The standard library panics where a folder cannot be closed: then nothing is known of it.
pub fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let list = || fs::read_dir(folder).map(|all| all.flatten().map(|entry| entry.path()).collect());
    held(list).unwrap_or_else(|_| Ok(Vec::new()))
}
