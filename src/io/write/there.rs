//! A file that is in the way: how to tell whether Laydown wrote it.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

/// So many first and last bytes tell who wrote a file.
const ENDS: u64 = 4096;

/// So many bytes say nothing yet.
const MARK: usize = 4;

/// A part of an archive that tells who wrote it is no longer than this.
const ENTRY: u64 = 1 << 16;

/// A file that stands where another is to go.
#[derive(Debug)]
pub struct There {
    path: PathBuf,
    head: Vec<u8>,
    tail: Vec<u8>,
}

impl There {
    /// Looks at the ends of a file.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let (mut head, mut tail) = (Vec::new(), Vec::new());
        file.by_ref().take(ENDS).read_to_end(&mut head)?;
        file.seek(SeekFrom::Start(file.metadata()?.len().saturating_sub(ENDS)))?;
        file.take(ENDS).read_to_end(&mut tail)?;
        Ok(Self { path: path.to_owned(), head, tail })
    }

    /// Whether there is nothing in it that could be lost: no more bytes than the mark of a kind of file has, such as a word that keeps a place.
    pub(super) fn is_empty(&self) -> bool {
        self.head.len() <= MARK
    }

    /// Whether it begins like this.
    pub fn begins(&self, with: &[u8]) -> bool {
        self.head.starts_with(with)
    }

    /// Whether this is among its first bytes.
    pub fn has_first(&self, part: &[u8]) -> bool {
        memchr::memmem::find(&self.head, part).is_some()
    }

    /// Whether this is among its last bytes.
    pub fn has_last(&self, part: &[u8]) -> bool {
        memchr::memmem::find(&self.tail, part).is_some()
    }

    /// Whether it is an archive with a file of that name in which this stands.
    pub fn has_in(&self, name: &str, part: &[u8]) -> bool {
        let look = || {
            let mut zip = zip::ZipArchive::new(File::open(&self.path).ok()?).ok()?;
            let mut bytes = Vec::new();
            zip.by_name(name).ok()?.take(ENTRY).read_to_end(&mut bytes).ok()?;
            memchr::memmem::find(&bytes, part)
        };
        self.begins(b"PK") && look().is_some()
    }
}
