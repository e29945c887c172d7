//! The journal: what was changed and is not yet saved, kept on the disk line by line, so that a crash loses nothing.
//!
//! One file for each dataset that is open, in a folder of the user's own, whatever else is open beside it. Its first line names the
//! dataset, each other one is an [`Edit`] in the dataset's own names as JSON. Lines are appended as edits are carried out; when the
//! dataset is saved, or its changes are let go, the file goes too. Who writes a journal holds a lock on it, so that two windows on
//! one dataset have a journal each. What lies there unlocked when a dataset is opened is from a run that did not end well.

use super::journal_line::{edit, line};
use super::{datasets::Document, edit::Edit, file::OpenFile, place::Place};
use crate::io::write_file;
use serde_json::{Value, json};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// A journal longer than this is no journal.
const MOST: u64 = 1 << 30;

/// Keeps the journals of the datasets that are open.
#[derive(Debug, Default)]
pub struct Journal {
    folder: Option<PathBuf>,
    kept: Vec<Kept>,
}

/// The journal of one of them.
#[derive(Debug)]
struct Kept {
    place: Place,
    /// So many edits of its log are written.
    written: usize,
    /// Open and locked while there is something in it, and where it is.
    file: Option<(File, PathBuf)>,
    /// What an earlier run left for this dataset.
    left: Vec<Edit>,
    /// That was given to be decided about.
    offered: bool,
}

impl Journal {
    /// A journal in a folder; none: nothing is kept.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, ..Self::default() }
    }

    /// The folder for journals: on Linux `$XDG_STATE_HOME/laydown`. None: the environment names no home.
    pub fn usual_folder() -> Option<PathBuf> {
        let absolute = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = || std::env::home_dir().filter(|path| path.is_absolute());
        let folder = if cfg!(windows) {
            absolute("LOCALAPPDATA")
        } else if cfg!(target_os = "macos") {
            home().map(|home| home.join("Library/Application Support"))
        } else {
            absolute("XDG_STATE_HOME").or_else(|| Some(home()?.join(".local/state")))
        };
        Some(folder?.join("laydown").join("journals"))
    }

    /// Writes down what was changed since the last time. A dataset that is no longer open was let go with what was not saved.
    pub fn follow(&mut self, document: &Document) -> io::Result<()> {
        let Some(folder) = self.folder.clone() else { return Ok(()) };
        let gone = |kept: &mut Kept| document.file(&kept.place).is_none();
        self.kept.extract_if(.., gone).try_for_each(Kept::forget)?;
        for file in &document.files {
            let at = self.kept.iter().position(|kept| kept.place == file.place);
            if at.is_none() {
                self.kept.push(Kept::open(&folder, &file.place)?);
            }
            let at = at.unwrap_or(self.kept.len() - 1);
            self.kept[at].write(&folder, file)?;
        }
        Ok(())
    }

    /// The edits that an earlier run left for a dataset that is open, in its own names; each dataset's are given once. They stay in
    /// their file until [`Journal::settle`].
    pub fn left(&mut self) -> Option<(Place, Vec<Edit>)> {
        let kept = self.kept.iter_mut().find(|kept| !kept.offered && !kept.left.is_empty())?;
        kept.offered = true;
        Some((kept.place.clone(), kept.left.clone()))
    }

    /// The edits that an earlier run left are in the dataset, or not wanted: their file goes.
    pub fn settle(&mut self, place: &Place) -> io::Result<()> {
        let kept = self.kept.iter_mut().find(|kept| kept.place == *place);
        if let Some(kept) = kept {
            kept.left.clear();
        }
        self.folder.as_ref().map_or(Ok(()), |folder| remove(&left_path(folder, place)))
    }

    /// The datasets are left: what is not saved was let go.
    pub fn forget(&mut self) -> io::Result<()> {
        std::mem::take(&mut self.kept).into_iter().try_for_each(Kept::forget)
    }
}

impl Kept {
    /// Moves aside what earlier runs left.
    fn open(folder: &Path, place: &Place) -> io::Result<Self> {
        let mut left = read(&left_path(folder, place));
        let known = left.len();
        // One that is locked is being written by another window.
        let ended = |path: &PathBuf| {
            File::open(path).is_ok_and(|file| !matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
        };
        let ended: Vec<PathBuf> = paths(folder, place).filter(ended).collect();
        left.extend(ended.iter().flat_map(|path| read(path)));
        if left.len() > known {
            write(&left_path(folder, place), place, &left)?;
        }
        ended.iter().try_for_each(|path| remove(path))?;
        Ok(Self { place: place.clone(), written: 0, file: None, left, offered: false })
    }

    fn write(&mut self, folder: &Path, of: &OpenFile) -> io::Result<()> {
        let log = &of.log;
        if log.len() == self.written && (log.is_empty() || self.file.is_some()) {
            return Ok(());
        }
        if log.is_empty() {
            self.written = 0;
            return self.file.take().map_or(Ok(()), |(_, path)| remove(&path));
        }
        if let Some((file, _)) = self.file.as_mut().filter(|_| log.len() > self.written) {
            let lines: Vec<u8> = log[self.written..].iter().flat_map(line).collect();
            file.write_all(&lines)?;
            file.sync_data()?;
        } else {
            // The first edits; or saved while more was changed: what is left begins anew.
            let path = self.file.take().map_or_else(|| free_path(folder, &of.place), |(_, path)| Ok(path))?;
            write(&path, &of.place, log)?;
            let file = OpenOptions::new().append(true).open(&path)?;
            // Where files cannot be locked, two windows are told apart by nothing.
            let _ = file.try_lock();
            self.file = Some((file, path));
        }
        self.written = log.len();
        Ok(())
    }

    /// What is not saved was let go.
    fn forget(self) -> io::Result<()> {
        self.file.map_or(Ok(()), |(_, path)| remove(&path))
    }
}

/// At most so many windows have a journal of one dataset each.
const WINDOWS: usize = 16;

/// The files of a dataset's journals, one for each window that may have it open.
fn paths(folder: &Path, place: &Place) -> impl Iterator<Item = PathBuf> {
    let first = path(folder, place);
    (1..=WINDOWS).map(move |n| if n == 1 { first.clone() } else { first.with_extension(format!("{n}.jsonl")) })
}

/// A file that no other window has.
fn free_path(folder: &Path, place: &Place) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    for path in paths(folder, place) {
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.map(|_| path),
        }
    }
    Err(io::Error::other(text!("job-journals-taken", n = WINDOWS)))
}

/// The file of a dataset: its name says which, as far as a name can be long.
fn path(folder: &Path, place: &Place) -> PathBuf {
    let text = match place {
        Place::Sample(name) => format!("sample:{name}"),
        Place::Path(path) => path.display().to_string(),
    };
    let mut sum = flate2::Crc::new();
    sum.update(text.as_bytes());
    let plain: Vec<char> = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let tail: String = plain[plain.len().saturating_sub(80)..].iter().collect();
    folder.join(format!("{}-{:08x}-{}.jsonl", tail.trim_matches('-'), sum.sum(), text.len()))
}

fn left_path(folder: &Path, place: &Place) -> PathBuf {
    path(folder, place).with_extension("left.jsonl")
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn write(path: &Path, place: &Place, edits: &[Edit]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = match place {
        Place::Sample(name) => format!("sample:{name}"),
        Place::Path(path) => path.display().to_string(),
    };
    let mut bytes = json!({ "laydown_journal": 1, "dataset": name }).to_string().into_bytes();
    bytes.push(b'\n');
    bytes.extend(edits.iter().flat_map(line));
    write_file(path, &bytes).map_err(io::Error::other)
}

/// The edits of a journal, up to the first line that is none: a crash may have cut the last one.
fn read(path: &Path) -> Vec<Edit> {
    if fs::metadata(path).map_or(true, |about| about.len() > MOST) {
        return Vec::new();
    }
    let text = fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let mut lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    let head = lines.next().and_then(|line| serde_json::from_str::<Value>(line).ok());
    if head.is_none_or(|head| head["laydown_journal"] != 1) {
        return Vec::new();
    }
    lines.map_while(|line| edit(&serde_json::from_str(line).ok()?)).collect()
}
