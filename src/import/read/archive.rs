//! Zipped files: a workbook, or an archive whose tables are read. Never unpacked to disk, so that no path in it leads anywhere.

use super::{error::FileError, watch::Watch};
use crate::io::{MAX_JSON, other_name};
use crate::limits::{allowance, swollen};
use std::io::{Cursor, Read as _};

/// The file that describes a data package.
const DESCRIPTION: &str = "datapackage.json";
/// The most files of an archive that are looked at.
const MOST_FILES: usize = 200;
/// How many times its size the XML of a workbook may be, which is read in passing and never held.
const SWELL_XML: u64 = 60;

fn broken(name: &str, why: impl std::fmt::Display) -> FileError {
    FileError::Broken(name.to_owned(), text!("error-form-zip"), why.to_string())
}

type Archive<'b> = zip::ZipArchive<Cursor<&'b [u8]>>;

fn open<'b>(name: &str, bytes: &'b [u8]) -> Result<Archive<'b>, FileError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    // Of two files of one name each reader takes another.
    if archive.has_duplicate_names() {
        return Err(broken(name, text!("error-names-twice")));
    }
    match other_name(&mut archive, &mut Cursor::new(bytes)).map_err(|error| broken(name, error))? {
        Some((one, other)) => Err(broken(name, text!("error-zip-other-name", name = one, other = other))),
        None => Ok(archive),
    }
}

/// Whether these are the bytes of a zipped file.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Whether these are the bytes of a gzipped file.
pub fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1f\x8b")
}

/// Whether a zipped file is a workbook.
pub fn is_workbook(name: &str, bytes: &[u8]) -> Result<bool, FileError> {
    let archive = open(name, bytes)?;
    let marks = ["[Content_Types].xml", "content.xml", "xl/workbook.xml"];
    Ok(marks.iter().any(|mark| archive.index_for_name(mark).is_some()))
}

/// Measures what a workbook unpacks to before anything understands it.
pub fn measure(name: &str, bytes: &[u8], watch: &Watch) -> Result<(), FileError> {
    let mut archive = open(name, bytes)?;
    let mut left = swollen(bytes.len(), SWELL_XML);
    for i in 0..archive.len() {
        watch.check()?;
        let file = archive.by_index(i).map_err(|error| broken(name, error))?;
        let size =
            std::io::copy(&mut file.take(left + 1), &mut std::io::sink()).map_err(|error| broken(name, error))?;
        left = left.checked_sub(size).ok_or_else(|| swells(name))?;
    }
    Ok(())
}

/// Gives the files of an archive that may be tables to `each`, one after the other, so that they do not all lie about unpacked.
pub fn members(
    name: &str,
    bytes: &[u8],
    watch: &Watch,
    each: &mut dyn FnMut(String, Vec<u8>),
) -> Result<(), FileError> {
    let mut archive = open(name, bytes)?;
    let mut left = allowance(bytes.len());
    for i in 0..archive.len().min(MOST_FILES) {
        watch.check()?;
        let file = archive.by_index(i).map_err(|error| broken(name, error))?;
        let member = file.name().map(std::borrow::Cow::into_owned).map_err(|error| broken(name, error))?;
        if file.is_dir() || is_beside(&member) {
            continue;
        }
        let mut unpacked = Vec::new();
        let size = file.take(left + 1).read_to_end(&mut unpacked).map_err(|error| broken(name, error))?;
        left = left.checked_sub(size as u64).ok_or_else(|| swells(name))?;
        // An archive in an archive is not opened: that is how bombs are built.
        if unpacked.starts_with(b"PK") && !is_sheet(&unpacked) || is_gzip(&unpacked) {
            continue;
        }
        each(member, unpacked);
    }
    Ok(())
}

/// The description of the one data package in an archive; none: there is none, or more than one.
pub fn description(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok().filter(|_| is_zip(bytes))?;
    let last = |name: &str| name.rsplit(['/', '\\']).next() == Some(DESCRIPTION);
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let mut described = names.iter().filter(|name| last(name) && !name.starts_with("__MACOSX"));
    let name = described.next().filter(|_| described.next().is_none())?;
    let (file, mut unpacked) = (archive.by_name(name).ok()?, Vec::new());
    let size = file.take(MAX_JSON as u64 + 1).read_to_end(&mut unpacked).ok()?;
    (size <= MAX_JSON).then_some(unpacked)
}

fn swells(name: &str) -> FileError {
    broken(name, text!("error-bomb"))
}

/// Files that are not tables: the description of a data package, what systems leave behind.
fn is_beside(member: &str) -> bool {
    let file = member.rsplit(['/', '\\']).next().unwrap_or_default();
    file.starts_with('.') || member.starts_with("__MACOSX") || file == DESCRIPTION
}

fn is_sheet(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(Cursor::new(bytes))
        .is_ok_and(|zip| zip.index_for_name("xl/workbook.xml").is_some() || zip.index_for_name("content.xml").is_some())
}

/// The bytes of a gzipped file.
pub fn gunzip(name: &str, bytes: &[u8]) -> Result<Vec<u8>, FileError> {
    let most = allowance(bytes.len());
    let mut unpacked = Vec::new();
    let broken = |why: String| FileError::Broken(name.to_owned(), text!("error-form-gzip"), why);
    let size = flate2::read::GzDecoder::new(bytes).take(most + 1).read_to_end(&mut unpacked);
    if size.map_err(|error| broken(error.to_string()))? as u64 > most {
        return Err(swells(name));
    }
    // A gzip in a gzip is not opened.
    if is_gzip(&unpacked) { Err(broken(text!("error-packed-twice").to_owned())) } else { Ok(unpacked) }
}
