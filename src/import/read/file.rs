//! A file and the tables in it, detected by content and never by name.

use super::error::{FileError, MAX_FILE};
use super::{archive, decode, delimited, grid::Grid, json, watch::Watch, workbook};
use crate::threads::each;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

/// From this length on a file is read by several threads at once.
const LARGE: u64 = 16 << 20;
/// So much is read at once, between two looks at the watch.
const STEP: usize = 8 << 20;

/// The bytes of a file, read with progress.
pub fn bytes(path: &Path, watch: &Watch) -> Result<Vec<u8>, FileError> {
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

/// All bytes that a stream gives, such as standard input. `name` is for messages only.
pub fn bytes_of(name: &str, stream: impl std::io::Read, watch: &Watch) -> Result<Vec<u8>, FileError> {
    let fault = |error| FileError::Read(name.into(), error);
    let (mut stream, mut bytes) = (stream.take(MAX_FILE + 1), Vec::new());
    loop {
        let read = stream.by_ref().take(STEP as u64).read_to_end(&mut bytes).map_err(fault)?;
        watch.done(read, 0)?;
        if bytes.len() as u64 > MAX_FILE {
            return Err(FileError::TooLarge(name.into()));
        }
        if read == 0 {
            return Ok(bytes);
        }
    }
}

/// The tables in the bytes of a file. `name` is for messages only.
pub fn grids(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    watch.check()?;
    let grids = if archive::is_zip(&bytes) {
        zipped(name, bytes, header_row, watch)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Err(workbook::old(name));
    } else if bytes.starts_with(b"PAR1") {
        parquet(name, bytes, header_row, watch)?
    } else if archive::is_gzip(&bytes) {
        return grids(name, archive::gunzip(name, &bytes)?, header_row, watch);
    } else {
        texts(name, bytes, header_row, watch)?
    };
    if grids.is_empty() { Err(FileError::Empty(name.to_owned())) } else { Ok(grids) }
}

/// The tables of a workbook, or of the files in an archive.
fn zipped(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    if archive::is_workbook(name, &bytes)? {
        archive::measure(name, &bytes, watch)?;
        return workbook::grids(name, bytes, header_row, watch);
    }
    let mut tables = Vec::new();
    archive::members(name, &bytes, watch, &mut |member, unpacked| {
        for mut grid in grids(&member, unpacked, header_row, watch).unwrap_or_default() {
            grid.name = if grid.name.is_empty() { member.clone() } else { format!("{member}/{}", grid.name) };
            tables.push(grid);
        }
    })?;
    Ok(tables)
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
    let Some((text, encoding)) = decode::decode(bytes, watch) else {
        return Err(FileError::Foreign(name.to_owned()));
    };
    watch.check()?;
    let first = text.iter().find(|b| !b.is_ascii_whitespace());
    if matches!(first, Some(b'{' | b'[')) {
        return json::grids(name, &text, header_row, watch);
    }
    Ok(delimited::grid(text, encoding, header_row).into_iter().collect())
}
