//! Whole files or none.

use atomic_write_file::AtomicWriteFile;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// A file could not be written; what stood there before still does.
#[derive(Debug, thiserror::Error)]
#[error("{}", text!("error-unwritable", path = .path, cause = .cause.to_string()))]
pub struct WriteError {
    path: String,
    cause: io::Error,
}

impl WriteError {
    pub(super) fn new(path: &Path, cause: io::Error) -> Self {
        Self { path: path.display().to_string(), cause }
    }
}

/// Writes a file so that readers see the old bytes or all of the new ones, also after a crash.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let write = |out: &mut dyn Write| out.write_all(bytes).map_err(|cause| WriteError::new(path, cause));
    replace_file(path, |out| write(out))
}

/// The same for bytes that are made while they are written. Where `write` fails, what stood there before still does.
pub fn replace_file<E: From<WriteError>>(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<AtomicWriteFile>) -> Result<(), E>,
) -> Result<(), E> {
    let fault = |cause| E::from(WriteError::new(path, cause));
    let mut out = BufWriter::with_capacity(1 << 16, AtomicWriteFile::open(path).map_err(fault)?);
    write(&mut out)?;
    let file = out.into_inner().map_err(|error| fault(error.into_error()))?;
    file.commit().map_err(fault)
}
