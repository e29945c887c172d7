//! A data package in a zip file: read in place and within limits, never unpacked; written whole or not at all.
//!
//! Nothing of an archive is trusted: not its number of entries, not how long it says that one is, not where a name points. The
//! package may lie within a folder of the archive, as most programs pack it.

use super::write::{WriteError, replace_file};
use super::{bounded::MAX_TABLE, manifest};
use crate::model::Table;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::{cell::RefCell, collections::BTreeSet, ffi::OsStr, fs::File, path::Path};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// So many entries has an archive at most: a data package has six files, and few have a hundred beside them.
const MOST_ENTRIES: usize = 10_000;
/// So long is an archive at most, in bytes.
const MOST_BYTES: u64 = 1 << 30;
/// So many bytes may follow the record that ends an archive, as its remark.
const MOST_REMARK: u64 = 1 << 16;

/// Why an archive is not read, as a sentence without a full stop.
#[derive(Debug, thiserror::Error)]
pub(super) enum ZipFault {
    #[error("{}", text!("error-zip-broken", cause = .0.to_string()))]
    Broken(ZipError),
    #[error("{}", text!("error-zip-large", entries = MOST_ENTRIES, bytes = MOST_BYTES))]
    TooMuch,
    #[error("{}", text!("error-zip-entry", name = .0))]
    Entry(String),
    #[error("{}", text!("error-zip-encrypted", name = .0))]
    Encrypted(String),
    #[error("{}", text!("error-zip-several", names = .0))]
    Several(String),
    #[error("{}", text!("error-zip-none"))]
    NoPackage,
    #[error("{}", text!("error-zip-unreadable", cause = .0.to_string()))]
    Io(#[from] io::Error),
}

impl From<ZipError> for ZipFault {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::Io(error) => Self::Io(error),
            error => Self::Broken(error),
        }
    }
}

/// Whether a path is that of a zip file, by its ending; a folder may be called as it likes.
pub(super) fn is_zip(path: &Path) -> bool {
    path.extension().and_then(OsStr::to_str).is_some_and(|end| end.eq_ignore_ascii_case("zip")) && !path.is_dir()
}

/// An archive with a data package in it.
pub(super) struct Archive {
    zip: RefCell<ZipArchive<File>>,
    /// The names of all entries, in order.
    names: Vec<String>,
    /// The folder of the package within the archive, empty or with a slash at its end.
    root: String,
    /// The names of entries that go when it is written.
    gone: BTreeSet<String>,
}

impl Archive {
    /// Opens an archive and finds the package in it.
    pub fn open(path: &Path) -> Result<Self, ZipFault> {
        let mut file = File::open(path)?;
        if !file.metadata()?.is_file() {
            return Err(ZipFault::Io(io::Error::new(io::ErrorKind::InvalidInput, text!("error-not-plain"))));
        }
        check_size(&mut file)?;
        let mut zip = ZipArchive::new(file)?;
        if zip.len() > MOST_ENTRIES {
            return Err(ZipFault::TooMuch);
        }
        let names: Vec<String> = (0..zip.len()).map(|at| checked_name(&mut zip, at)).collect::<Result<_, _>>()?;
        let root = root(&names)?;
        Ok(Self { zip: RefCell::new(zip), names, root, gone: BTreeSet::new() })
    }

    /// The same without some files of the package, when it is written.
    pub fn without(mut self, gone: &[&str]) -> Self {
        let root = self.root.clone();
        self.gone.extend(gone.iter().map(|name| format!("{root}{name}")));
        self
    }

    /// The bytes of a file of the package, up to a little more than any of them may have.
    pub fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        let mut zip = self.zip.borrow_mut();
        let entry = zip.by_name(&format!("{}{name}", self.root)).map_err(|error| match error {
            ZipError::FileNotFound => io::Error::from(io::ErrorKind::NotFound),
            ZipError::Io(error) => error,
            error => io::Error::new(io::ErrorKind::InvalidData, error),
        })?;
        let mut bytes = Vec::new();
        let most = most(entry.compressed_size());
        entry.take(most as u64 + 2).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// How many bytes of a file are read.
    pub fn most(&self, name: &str) -> usize {
        let mut zip = self.zip.borrow_mut();
        zip.by_name(&format!("{}{name}", self.root)).map_or(0, |entry| most(entry.compressed_size()))
    }

    /// The same, to read from.
    pub fn reader(&self, name: &str) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(Cursor::new(self.read(name)?)))
    }
}

/// How many bytes are read of what so many packed ones unpack to: tables are packed to a tenth or so, bombs to far less.
fn most(packed: u64) -> usize {
    const USUAL: usize = 64 << 20;
    let unpacked = usize::try_from(packed.saturating_mul(40)).unwrap_or(usize::MAX);
    unpacked.clamp(USUAL, MAX_TABLE)
}

/// Looks at the record that ends an archive, before anything is made for each of its entries.
fn check_size(file: &mut File) -> Result<(), ZipFault> {
    const END: &[u8] = b"PK\x05\x06";
    let length = file.metadata()?.len();
    if length > MOST_BYTES {
        return Err(ZipFault::TooMuch);
    }
    let tail = length.min(MOST_REMARK + 22);
    file.seek(SeekFrom::End(-(tail as i64)))?;
    let mut bytes = Vec::new();
    file.take(tail).read_to_end(&mut bytes)?;
    let count = |at: usize| Some(u16::from_le_bytes([*bytes.get(at + 10)?, *bytes.get(at + 11)?]) as usize);
    let most = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(END)).filter_map(count).max();
    if most.is_some_and(|most| most > MOST_ENTRIES) { Err(ZipFault::TooMuch) } else { Ok(()) }
}

/// The name of an entry that stays within the archive and is a plain file or folder.
fn checked_name(zip: &mut ZipArchive<File>, at: usize) -> Result<String, ZipFault> {
    let entry = zip.by_index_raw(at)?;
    let name = entry.name()?.into_owned();
    let shown: String = name.chars().take(60).map(|c| if c.is_control() { '�' } else { c }).collect();
    if entry.encrypted() {
        return Err(ZipFault::Encrypted(shown));
    }
    if entry.is_symlink() || !manifest::is_inside(name.strip_suffix('/').unwrap_or(&name)) {
        return Err(ZipFault::Entry(shown));
    }
    Ok(name)
}

/// The folder of the package: that of the outermost `datapackage.json`, or else of the outermost tables.
fn root(names: &[String]) -> Result<String, ZipFault> {
    let folders = |files: &[&str]| -> BTreeSet<String> {
        // What macOS adds for itself.
        let own = names.iter().filter(|name| !name.starts_with("__MACOSX/"));
        let parts = own.map(|name| name.rsplit_once('/').map_or(("", name.as_str()), |(folder, file)| (folder, file)));
        let found = parts.filter(|(_, file)| files.contains(file));
        let found: Vec<&str> = found.map(|(folder, _)| folder).collect();
        let depth = |folder: &str| if folder.is_empty() { 0 } else { folder.split('/').count() };
        let outermost = found.iter().map(|folder| depth(folder)).min();
        found.into_iter().filter(|folder| Some(depth(folder)) == outermost).map(str::to_owned).collect()
    };
    let mut found = folders(&[manifest::FILE]);
    if found.is_empty() {
        found = folders(&Table::ALL.map(Table::file));
    }
    let several = found.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
    match (found.pop_first(), found.is_empty()) {
        (None, _) => Err(ZipFault::NoPackage),
        (Some(folder), true) => Ok(if folder.is_empty() { folder } else { format!("{folder}/") }),
        (Some(_), false) => Err(ZipFault::Several(several)),
    }
}

/// Writes an archive with these files in place of those of the same name in `old`, whose other entries stay as they are, and behind
/// them those that are new. The same files make the same bytes: entries bear no time.
pub(super) fn write(path: &Path, old: Option<&Archive>, files: &[(String, Vec<u8>)]) -> Result<(), WriteError> {
    let fault = |error: ZipError| WriteError::new(path, io::Error::other(error));
    replace_file(path, |out| {
        let mut zip = ZipWriter::new(out);
        let root = old.map_or("", |old| &old.root);
        for (at, name) in old.iter().flat_map(|old| old.names.iter().enumerate()) {
            let new = name.strip_prefix(root).is_some_and(|name| files.iter().any(|(file, _)| file == name));
            if !new && !old.is_some_and(|old| old.gone.contains(name)) {
                let mut archive = old.map(|old| old.zip.borrow_mut());
                let Some(archive) = archive.as_mut() else { continue };
                zip.raw_copy_file(archive.by_index_raw(at).map_err(fault)?).map_err(fault)?;
            }
        }
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let options = options.last_modified_time(DateTime::default()).unix_permissions(0o644);
        for (name, bytes) in files {
            zip.start_file(format!("{root}{name}"), options).map_err(fault)?;
            zip.write_all(bytes).map_err(|error| WriteError::new(path, error))?;
        }
        zip.finish().map_err(fault)?;
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_entry_no_more_is_unpacked_than_a_table_may_have() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bomb.zip");
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        zip.start_file("sources.csv", SimpleFileOptions::default()).unwrap();
        io::copy(&mut io::repeat(b'x').take(73 << 20), &mut zip).unwrap();
        zip.finish().unwrap();
        assert_eq!(Archive::open(&path).unwrap().read("sources.csv").unwrap().len(), (64 << 20) + 2);
    }

    #[test]
    fn the_package_is_found_where_it_lies() {
        let root = |names: &[&str]| root(&names.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(root(&["datapackage.json", "sub/datapackage.json"]).unwrap(), "");
        assert_eq!(
            root(&["a/", "a/b/datapackage.json", "a/b/stages.csv", "__MACOSX/datapackage.json"]).unwrap(),
            "a/b/"
        );
        assert_eq!(root(&["x/stages.csv", "x/movements.csv", "photo.jpg"]).unwrap(), "x/");
        assert!(matches!(root(&["a/datapackage.json", "b/datapackage.json"]), Err(ZipFault::Several(_))));
        assert!(matches!(root(&["photo.jpg"]), Err(ZipFault::NoPackage)));
    }
}
