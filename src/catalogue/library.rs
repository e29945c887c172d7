//! Where downloaded sources are kept: a folder of the user's data.

use super::Entry;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// How much of a source is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// All of it.
    Here,
    /// So many bytes: the download was not finished.
    Part(u64),
    /// Nothing.
    Nothing,
}

/// The folder of downloaded sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Library {
    folder: PathBuf,
}

impl Library {
    /// In a folder of one's own.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// In the folder where the desktop keeps programs' data, beside the window's settings: on Linux `$XDG_DATA_HOME/laydown/sources`. None: the
    /// environment, which `variable` reads, names no such folder.
    pub fn of_user(variable: impl Fn(&str) -> Option<OsString>) -> Option<Self> {
        let absolute = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let data = if cfg!(windows) {
            absolute("APPDATA")?.join("laydown").join("data")
        } else if cfg!(target_os = "macos") {
            absolute("HOME")?.join("Library/Application Support/laydown")
        } else {
            let usual = || Some(absolute("HOME")?.join(".local/share"));
            absolute("XDG_DATA_HOME").or_else(usual)?.join("laydown")
        };
        Some(Self::at(data.join("sources")))
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a source is, once it is here.
    pub fn path(&self, entry: &Entry) -> PathBuf {
        self.folder.join(&entry.file)
    }

    /// Where it is while it comes.
    pub(super) fn part(&self, entry: &Entry) -> PathBuf {
        self.folder.join(format!("{}.part", entry.file))
    }

    /// How much of it is here.
    pub fn kept(&self, entry: &Entry) -> Kept {
        let length = |path: PathBuf| std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file).map(|a| a.len());
        match (length(self.path(entry)), length(self.part(entry))) {
            (Some(_), _) => Kept::Here,
            (None, Some(bytes)) if bytes > 0 => Kept::Part(bytes),
            _ => Kept::Nothing,
        }
    }
}
