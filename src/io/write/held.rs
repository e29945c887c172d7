//! Files that one program keeps appending to.

use super::fresh::{Fresh, folder_of};
use super::left::remove_left;
use std::fs::File;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

/// Writes a file whole and keeps it open, to be written on. It is locked before anybody else can see it, where files can be locked.
/// Where `replaces` does not say so, a file that is there already stays, which is an error of the kind `AlreadyExists`.
pub fn hold_file(path: &Path, bytes: &[u8], replaces: bool) -> io::Result<File> {
    if !replaces && path.exists() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    remove_left(folder_of(path));
    let mut file = Fresh::create(path)?;
    file.write_all(bytes)?;
    file.commit()
}
