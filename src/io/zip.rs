//! A data package in a zip file: read in place and within limits, never unpacked; written whole or not at all.
//!
//! Nothing of an archive is trusted: not its number of entries, not how long it says that one is, not where a name points. The
//! package may lie within a folder of the archive, as most programs pack it.

use super::write::{WriteError, replace_file};
use super::{bounded::MAX_TABLE, manifest};
use crate::model::{HashMap, Table};
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    ffi::OsStr,
    fs::File,
    path::Path,
};
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
    #[error("{}", text!("error-zip-twice", name = .0, first = *.1, second = *.2))]
    Twice(String, usize, usize),
    #[error("{}", text!("error-zip-other-name", name = .0, other = .1))]
    OtherName(String, String),
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

/// How much may be unpacked of all archives that are opened together: of each so many times its own size, and a little more that they
/// share. Tables are packed to a tenth or so, bombs to far less.
#[derive(Debug)]
pub struct Unpacking {
    spare: Cell<u64>,
}

impl Unpacking {
    const SWELL: u64 = 40;
    const SPARE: u64 = 8 << 20;
}

impl Default for Unpacking {
    fn default() -> Self {
        Self { spare: Cell::new(Self::SPARE) }
    }
}

/// An archive with a data package in it.
pub(super) struct Archive {
    zip: RefCell<ZipArchive<File>>,
    /// How much more may be unpacked of it, beside what all share.
    left: Cell<u64>,
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
        let left = Cell::new(file.metadata()?.len().saturating_mul(Unpacking::SWELL));
        let mut zip = ZipArchive::new(file.try_clone()?)?;
        if zip.len() > MOST_ENTRIES {
            return Err(ZipFault::TooMuch);
        }
        if zip.has_duplicate_names() {
            check_names(&mut file, zip.central_directory_start())?;
        }
        if let Some((name, other)) = other_name(&mut zip, &mut file)? {
            return Err(ZipFault::OtherName(shown(&name), shown(&other)));
        }
        let names: Vec<String> = (0..zip.len()).map(|at| checked_name(&mut zip, at)).collect::<Result<_, _>>()?;
        let root = root(&names)?;
        Ok(Self { zip: RefCell::new(zip), left, names, root, gone: BTreeSet::new() })
    }

    /// The names of the files of the package, within it.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().filter_map(|name| name.strip_prefix(&self.root))
    }

    /// The same without some files of the package, when it is written.
    pub fn without(mut self, gone: &[&str]) -> Self {
        let root = self.root.clone();
        self.gone.extend(gone.iter().map(|name| format!("{root}{name}")));
        self
    }

    /// The bytes of a file of the package, up to a little more than may still be unpacked.
    pub fn read(&self, name: &str, all: &Unpacking) -> io::Result<Vec<u8>> {
        let mut zip = self.zip.borrow_mut();
        let entry = zip.by_name(&format!("{}{name}", self.root)).map_err(|error| match error {
            ZipError::FileNotFound => io::Error::from(io::ErrorKind::NotFound),
            ZipError::Io(error) => error,
            error => io::Error::new(io::ErrorKind::InvalidData, error),
        })?;
        let mut bytes = Vec::new();
        entry.take(self.most(all) as u64 + 2).read_to_end(&mut bytes)?;
        let (read, left) = (bytes.len() as u64, self.left.get());
        self.left.set(left.saturating_sub(read));
        all.spare.set(all.spare.get().saturating_sub(read.saturating_sub(left)));
        Ok(bytes)
    }

    /// How many bytes may still be unpacked.
    pub fn most(&self, all: &Unpacking) -> usize {
        let most = self.left.get().saturating_add(all.spare.get());
        usize::try_from(most).unwrap_or(usize::MAX).min(MAX_TABLE)
    }

    /// The same, to read from.
    pub fn reader(&self, name: &str, all: &Unpacking) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(Cursor::new(self.read(name, all)?)))
    }
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

/// Whether each name in the directory of an archive stands there once: of two entries only one would be read.
fn check_names(file: &mut File, start: u64) -> Result<(), ZipFault> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    /// So long is an entry before its name.
    const HEAD: usize = 46;
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    file.take(MOST_BYTES).read_to_end(&mut bytes)?;
    let mut seen: HashMap<&[u8], usize> = HashMap::default();
    let (mut rest, mut entry) = (bytes.as_slice(), 1);
    while rest.starts_with(ENTRY) && rest.len() >= HEAD {
        let length = |at: usize| usize::from(u16::from_le_bytes([rest[at], rest[at + 1]]));
        let Some(name) = rest.get(HEAD..HEAD + length(28)) else { break };
        if let Some(first) = seen.insert(name, entry).filter(|_| !name.ends_with(b"/")) {
            return Err(ZipFault::Twice(shown(&String::from_utf8_lossy(name)), first, entry));
        }
        rest = rest.get(HEAD + length(28) + length(30) + length(32)..).unwrap_or_default();
        entry += 1;
    }
    Ok(())
}

/// The first entry that its own header calls otherwise than the directory of the archive does, by both names: programs that read one of them
/// find other files than those that read the other. `file`: the archive itself.
pub fn other_name<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    file: &mut (impl Read + Seek),
) -> Result<Option<(String, String)>, ZipError> {
    const HEAD: usize = 30;
    for at in 0..zip.len() {
        let entry = zip.by_index_raw(at)?;
        let (start, name) = (entry.header_start(), entry.name_raw().to_vec());
        drop(entry);
        let mut head = [0; HEAD];
        file.seek(SeekFrom::Start(start))?;
        file.read_exact(&mut head)?;
        let mut own = vec![0; usize::from(u16::from_le_bytes([head[26], head[27]]))];
        file.read_exact(&mut own)?;
        if own != name {
            let text = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
            return Ok(Some((text(&name), text(&own))));
        }
    }
    Ok(None)
}

/// A name of an archive, as it may be shown.
fn shown(name: &str) -> String {
    name.chars().take(60).map(|c| if c.is_control() { '�' } else { c }).collect()
}

/// The name of an entry that stays within the archive and is a plain file or folder.
fn checked_name(zip: &mut ZipArchive<File>, at: usize) -> Result<String, ZipFault> {
    let entry = zip.by_index_raw(at)?;
    let name = entry.name()?.into_owned();
    let shown = shown(&name);
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
        let mut zip = ZipWriter::new(Once { out, failed: false });
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
        let large = files.iter().map(|(_, bytes)| bytes.len() as u64).sum::<u64>() > Unpacking::SPARE;
        for (name, bytes) in files {
            // What is written is read again: a table so uniform that it would be taken for a bomb is not packed.
            let uniform = large && is_uniform(bytes);
            let method = if uniform { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            zip.start_file(format!("{root}{name}"), options.compression_method(method)).map_err(fault)?;
            zip.write_all(bytes).map_err(|error| WriteError::new(path, error))?;
        }
        zip.finish().map_err(fault)?;
        Ok(())
    })
}

/// Fails once: the library, which ends an archive by itself when it is given up, prints what fails then.
struct Once<W> {
    out: W,
    failed: bool,
}

impl<W> Once<W> {
    fn once<T>(&mut self, default: T, act: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.failed {
            return Ok(default);
        }
        act(&mut self.out).inspect_err(|_| self.failed = true)
    }
}

impl<W: io::Write> io::Write for Once<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.once(bytes.len(), |out| out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.once((), io::Write::flush)
    }
}

impl<W: io::Seek> io::Seek for Once<W> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.once(0, |out| out.seek(to))
    }
}

/// Whether bytes pack to less than three quarters of what may unpack to them.
fn is_uniform(bytes: &[u8]) -> bool {
    let mut packed = flate2::read::DeflateEncoder::new(bytes, flate2::Compression::default());
    let packed = io::copy(&mut packed, &mut io::sink()).unwrap_or(0);
    packed.saturating_mul(Unpacking::SWELL * 3 / 4) < bytes.len() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_all_archives_no_more_is_unpacked_than_their_size_allows() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bomb.zip");
        let mut zip = ZipWriter::new(File::create(&path).unwrap());
        for name in ["sources.csv", "stages.csv"] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            io::copy(&mut io::repeat(b'x').take(20 << 20), &mut zip).unwrap();
        }
        zip.finish().unwrap();
        let (all, packed) = (Unpacking::default(), std::fs::metadata(&path).unwrap().len() as usize);
        let archives = [Archive::open(&path).unwrap(), Archive::open(&path).unwrap()];
        let read = |at: usize, name| archives[at].read(name, &all).unwrap().len();
        assert_eq!(read(0, "sources.csv"), 40 * packed + (8 << 20) + 2);
        assert_eq!((read(0, "stages.csv"), archives[0].most(&all)), (2, 0));
        // Another has its own share, and nothing of what was shared.
        assert_eq!((read(1, "stages.csv"), read(1, "sources.csv")), (40 * packed + 2, 2));
    }

    #[test]
    fn what_is_written_is_read_again_however_uniform() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mine.zip");
        let table = vec![b'x'; 20 << 20];
        write(&path, None, &[("sources.csv".to_owned(), table.clone()), ("stages.csv".to_owned(), b"id".to_vec())])
            .unwrap();
        let archive = Archive::open(&path).unwrap();
        assert!(archive.read("sources.csv", &Unpacking::default()).unwrap() == table);
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
