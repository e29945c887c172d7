//! A file and the tables in it, told by content and never by name.

use super::{
    grid::Grid,
    text,
    watch::{Cancelled, Watch},
};
use crate::threads::each;
use std::{
    io::{Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
};

/// The largest file that is read, in bytes.
pub const MAX_FILE: u64 = 4 << 30;

/// A file cannot be imported.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It is not there or cannot be read.
    #[error("“{0}” cannot be read ({1}): check the path and its permissions")]
    Read(PathBuf, std::io::Error),
    /// It is a folder, pipe or device.
    #[error("“{0}” is no regular file: name the file to import")]
    NoFile(PathBuf),
    /// It is too large.
    #[error("“{0}” has more than {max} GB: split it into parts", max = MAX_FILE >> 30)]
    TooLarge(PathBuf),
    /// It is empty.
    #[error("“{0}” has no table in it: choose a file with a header row and rows below it")]
    Empty(String),
    /// It is no format that is read.
    #[error("“{0}” is no table that can be read: save it as CSV, XLSX, ODS, JSON, GeoJSON or Parquet")]
    Foreign(String),
    /// It is one of the formats and broken, or made to do harm.
    #[error("“{0}” cannot be read as {1} ({2}): save it anew, or as CSV")]
    Broken(String, &'static str, String),
    /// This build cannot read it.
    #[error("“{0}” is a Parquet file, and this build of laydown has no Parquet: save it as CSV")]
    NoParquet(String),
    /// There is no such table in it.
    #[error("“{0}” has no table “{1}”: choose one of {2}")]
    NoTable(String, String, String),
    /// The reading was stopped.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

/// From this length on a file is read by several threads at once.
const LARGE: u64 = 16 << 20;
/// So much is read at once, between two looks at the watch.
const STEP: usize = 8 << 20;

/// The bytes of a file, read with progress.
pub(super) fn bytes(path: &Path, watch: &Watch) -> Result<Vec<u8>, FileError> {
    let fault = |error| FileError::Read(path.to_owned(), error);
    let about = std::fs::metadata(path).map_err(fault)?;
    if !about.is_file() {
        return Err(FileError::NoFile(path.to_owned()));
    }
    if about.len() > MAX_FILE {
        return Err(FileError::TooLarge(path.to_owned()));
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(about.len() as usize + 1).map_err(|_| FileError::TooLarge(path.to_owned()))?;
    watch.begin(about.len() as usize);
    if about.len() >= LARGE && watch.threads() > 1 {
        // There is memory for it. What is zero from the beginning costs nothing before it is read.
        drop(bytes);
        let mut bytes = vec![0; about.len() as usize];
        let steps = bytes.chunks_mut(STEP).enumerate().collect();
        let read = |(number, step): (usize, &mut [u8])| {
            let mut file = std::fs::File::open(path).map_err(fault)?;
            file.seek(SeekFrom::Start((number * STEP) as u64)).map_err(fault)?;
            file.read_exact(step).map_err(fault)?;
            Ok(watch.done(step.len(), 0)?)
        };
        each(watch.threads(), steps, read).into_iter().collect::<Result<(), FileError>>()?;
        return Ok(bytes);
    }
    let mut file = std::fs::File::open(path).map_err(fault)?.take(MAX_FILE);
    loop {
        let read = file.by_ref().take(STEP as u64).read_to_end(&mut bytes).map_err(fault)?;
        watch.done(read, 0)?;
        if read == 0 {
            return Ok(bytes);
        }
    }
}

/// The tables in the bytes of a file. `name` is for messages only.
pub(super) fn grids(
    name: &str,
    bytes: Vec<u8>,
    header_row: Option<u32>,
    watch: &Watch,
) -> Result<Vec<Grid>, FileError> {
    watch.check()?;
    let grids = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        super::archive::grids(name, bytes, header_row, watch)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        super::sheet::grids(name, bytes, header_row, watch)?
    } else if bytes.starts_with(b"PAR1") {
        parquet(name, bytes, header_row, watch)?
    } else if bytes.starts_with(b"\x1f\x8b") {
        return self::grids(name, super::archive::gunzip(name, &bytes)?, header_row, watch);
    } else {
        texts(name, bytes, header_row, watch)?
    };
    if grids.is_empty() { Err(FileError::Empty(name.to_owned())) } else { Ok(grids) }
}

#[cfg(feature = "parquet")]
fn parquet(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    super::parquet::grids(name, bytes, header_row, watch)
}

#[cfg(not(feature = "parquet"))]
fn parquet(name: &str, _: Vec<u8>, _: Option<u32>, _: &Watch) -> Result<Vec<Grid>, FileError> {
    Err(FileError::NoParquet(name.to_owned()))
}

/// JSON or delimited text.
fn texts(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    if bytes.is_empty() {
        return Err(FileError::Empty(name.to_owned()));
    }
    let Some((text, encoding)) = text::decode(bytes, watch) else {
        return Err(FileError::Foreign(name.to_owned()));
    };
    watch.check()?;
    let first = text.iter().find(|b| !b.is_ascii_whitespace());
    if matches!(first, Some(b'{' | b'[')) {
        return super::json::grids(name, &text, header_row, watch);
    }
    Ok(text::grid(text, encoding, header_row).into_iter().collect())
}
