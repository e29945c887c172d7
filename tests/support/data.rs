//! Files of third parties, which are not ours to give away.

use std::path::PathBuf;

/// A file or folder in the folder that `LAYDOWN_TEST_DATA` names. None: the variable is not set, and the test is skipped.
///
/// # Panics
/// If the variable is set and there is no such file: who asks for these tests wants them to run.
pub fn third_party(name: &str) -> Option<PathBuf> {
    let Some(folder) = std::env::var_os("LAYDOWN_TEST_DATA") else {
        eprintln!("skipped: LAYDOWN_TEST_DATA names no folder with {name}");
        return None;
    };
    let path = PathBuf::from(folder).join(name);
    assert!(path.exists(), "{} is missing", path.display());
    Some(path)
}
