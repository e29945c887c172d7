//! Whole files or none.

use std::{io::Write as _, path::Path};

/// A file could not be written; what stood there before still does.
#[derive(Debug, thiserror::Error)]
#[error("{path} could not be written: {cause}")]
pub struct WriteError {
    path: String,
    cause: std::io::Error,
}

/// Writes a file so that readers see the old bytes or all of the new ones, also after a crash.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let write = || {
        let mut file = atomic_write_file::AtomicWriteFile::open(path)?;
        file.write_all(bytes)?;
        file.commit()
    };
    write().map_err(|cause| WriteError { path: path.display().to_string(), cause })
}
