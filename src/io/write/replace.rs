//! Whole files or none.

use super::fresh::{Fresh, folder_of};
use super::left::remove_left;
use crate::print;
use std::fs::{self, File};
use std::io::{self, BufWriter, Cursor, ErrorKind, Seek, Write};
use std::path::Path;

/// A file could not be written; what stood there before still does.
#[derive(Debug, thiserror::Error)]
#[error("{}", text!("error-unwritable", path = .path, cause = .cause.to_string()))]
pub struct WriteError {
    path: String,
    cause: io::Error,
}

impl WriteError {
    pub(in crate::io) fn new(path: &Path, cause: io::Error) -> Self {
        Self { path: path.display().to_string(), cause }
    }
}

/// What a file is written to.
pub trait Out: Write + Seek + Send {}

impl<T: Write + Seek + Send> Out for T {}

/// Writes a file so that readers see the old bytes or all of the new ones, also after a crash.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    replace_file(path, |out| out.write_all(bytes).map_err(|cause| WriteError::new(path, cause)))
}

/// The same for bytes that are made while they are written. Where `write` fails, what stood there before still does.
///
/// `-` is standard output. A pipe or a device is written to once all bytes are made; whoever closes it has read enough.
pub fn replace_file<E: From<WriteError>>(
    path: &Path,
    write: impl FnOnce(&mut dyn Out) -> Result<(), E>,
) -> Result<(), E> {
    let fault = |cause| E::from(WriteError::new(path, cause));
    if let Some(mut stream) = stream(path).map_err(fault)? {
        let mut bytes = Cursor::new(Vec::new());
        write(&mut bytes)?;
        return match stream.write_all(bytes.get_ref()).and_then(|()| stream.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(fault(error)),
            _ => Ok(()),
        };
    }
    remove_left(folder_of(path));
    make_anew(path, write)
}

/// The same for a file, and what others have left stays.
pub(super) fn make_anew<E: From<WriteError>>(
    path: &Path,
    write: impl FnOnce(&mut dyn Out) -> Result<(), E>,
) -> Result<(), E> {
    let fault = |cause| E::from(WriteError::new(path, cause));
    let mut out = BufWriter::with_capacity(1 << 16, Fresh::create(path).map_err(fault)?);
    write(&mut out)?;
    let file = out.into_inner().map_err(|error| fault(error.into_error()))?;
    file.commit().map(drop).map_err(fault)
}

/// The names of standard output.
const STDOUT: [&str; 4] = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

/// Whether a path is not that of a file that is replaced, but of what is written to: standard output, a pipe, a device.
pub fn is_stream(path: &Path) -> bool {
    // What another program has open is written to as it is, be it a file or a pipe.
    let opened = path.starts_with("/dev/fd") || path.starts_with("/proc");
    let is_one = |about: fs::Metadata| !about.is_dir() && (opened || !about.is_file());
    STDOUT.iter().any(|name| path.as_os_str() == *name) || fs::metadata(path).is_ok_and(is_one)
}

/// Opens what is written to and cannot be replaced. None: a file, or nothing yet.
fn stream(path: &Path) -> io::Result<Option<Box<dyn Write>>> {
    Ok(match is_stream(path) {
        false => None,
        true if STDOUT.iter().any(|name| path.as_os_str() == *name) => Some(print::bytes()),
        true => Some(Box::new(File::options().write(true).open(path)?)),
    })
}
