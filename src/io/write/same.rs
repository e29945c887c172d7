//! Whether two paths are one file.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::UNIX_EPOCH;

/// Whether two paths lead to one file or folder, be it by a link of either kind. What is not there is no file.
pub fn same_file(one: &Path, other: &Path) -> bool {
    match (fs::metadata(one), fs::metadata(other)) {
        (Ok(a), Ok(b)) => is_same(&a, &b).unwrap_or_else(|| canonical(one, other)),
        _ => false,
    }
}

fn canonical(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b)
}

/// Whether these are of one file; none: this system does not say.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems do not say")]
pub(super) fn is_same(one: &Metadata, other: &Metadata) -> Option<bool> {
    use std::os::unix::fs::MetadataExt as _;
    Some((one.dev(), one.ino()) == (other.dev(), other.ino()))
}

/// The same where no metadata tells.
#[cfg(not(unix))]
pub(super) fn is_same(_: &Metadata, _: &Metadata) -> Option<bool> {
    None
}

/// What tells a file or folder from any other that stood, stands or will stand at its path, as far as the system says it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FileId {
    /// When it was made, in nanoseconds since 1970. It stays when the file is moved on its disk.
    pub born: Option<u128>,
    /// Its number on its disk.
    pub number: Option<u64>,
}

impl FileId {
    /// That of what a path leads to; nothing is known of what is not there.
    pub fn of(path: &Path) -> Self {
        let Ok(about) = fs::metadata(path) else { return Self::default() };
        let born = about.created().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Self { born: born.map(|since| since.as_nanos()), number: number(&about) }
    }
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems do not say")]
fn number(about: &Metadata) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    Some(about.ino())
}

#[cfg(not(unix))]
fn number(_: &Metadata) -> Option<u64> {
    None
}
