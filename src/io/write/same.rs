//! Whether two paths are one file.

use std::fs::{self, Metadata};
use std::path::Path;

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
pub(super) fn is_same(one: &Metadata, other: &Metadata) -> Option<bool> {
    use std::os::unix::fs::MetadataExt as _;
    Some((one.dev(), one.ino()) == (other.dev(), other.ino()))
}

/// The same where no metadata tells.
#[cfg(not(unix))]
pub(super) fn is_same(_: &Metadata, _: &Metadata) -> Option<bool> {
    None
}
