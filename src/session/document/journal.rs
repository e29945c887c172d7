//! The journal: what was changed and is not yet saved, kept on the disk line by line, so that a crash loses nothing.
//!
//! One file for each dataset that is open, in a folder of the user's own, whatever else is open beside it. Its first line says which
//! dataset that is ([`Identity`]), each other one is an [`Edit`] in the dataset's own names as JSON. Lines are appended as edits are
//! carried out; when the dataset is saved, or its changes are let go, the file goes too. Who writes a journal holds a lock on it, so that
//! two windows on one dataset have a journal each. What lies there unlocked when a dataset is opened is from a run that did not end well.

use super::journal_line::{edit, line};
use super::{datasets::Document, edit::Edit, identity::Identity, place::Place};
use crate::io::hold_file;
use serde_json::{Map, Value, json};
use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A journal longer than this is no journal.
const MOST: u64 = 1 << 30;

/// Keeps the journals of the datasets that are open.
#[derive(Debug, Default)]
pub struct Journal {
    folder: Option<PathBuf>,
    /// Journals are wanted, and without a folder there are none.
    wanted: bool,
    kept: Vec<Kept>,
}

/// The journal of one of them.
#[derive(Debug)]
struct Kept {
    place: Place,
    /// So many edits of its log are written.
    written: usize,
    /// Open and locked while there is something in it.
    file: Option<File>,
    /// Where it is.
    path: Option<PathBuf>,
    /// A line may be written in part: the file is to be written anew.
    torn: bool,
    /// What earlier runs left for this dataset.
    left: Vec<Left>,
    /// That was given to be decided about.
    offered: bool,
}

/// A journal that an earlier run left. It is locked until it is decided about, so that nobody else offers it.
#[derive(Debug)]
struct Left {
    _held: File,
    path: PathBuf,
    edits: Vec<Edit>,
}

impl Journal {
    /// A journal in a folder; none: nobody knows one, and nothing can be kept.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, wanted: true, ..Self::default() }
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

    /// Writes down what was changed since the last time. A dataset that is no longer open was let go with what was not saved. What cannot
    /// be written now is tried again the next time; the first reason is told.
    pub fn follow(&mut self, document: &Document) -> io::Result<()> {
        let Some(folder) = self.folder.clone() else {
            let lost = self.wanted && document.files.iter().any(|file| !file.log.is_empty());
            return if lost { Err(io::Error::other(text!("job-no-journals"))) } else { Ok(()) };
        };
        let mut all = Vec::new();
        for (at, file) in document.files.iter().enumerate() {
            let known = self.kept.iter().position(|kept| kept.place == file.place);
            let kept = known.unwrap_or_else(|| {
                self.kept.push(Kept::open(&folder, document, at));
                self.kept.len() - 1
            });
            all.push(self.kept[kept].write(&folder, document, at));
        }
        // Not before: what was saved under another name, and changed since, is in its new journal now.
        let gone = |kept: &mut Kept| document.file(&kept.place).is_none();
        all.extend(self.kept.extract_if(.., gone).map(Kept::forget));
        all.into_iter().collect()
    }

    /// Whether all that is not saved is written down.
    pub fn keeps(&self, document: &Document) -> bool {
        let is_kept = |place: &Place, n: usize| {
            self.kept.iter().any(|kept| kept.place == *place && kept.written == n && !kept.torn && kept.file.is_some())
        };
        document.files.iter().all(|file| file.log.is_empty() || is_kept(&file.place, file.log.len()))
    }

    /// The edits that earlier runs left for a dataset that is open, in its own names; each dataset's are given once. They stay in
    /// their files until [`Journal::settle`].
    pub fn left(&mut self) -> Option<(Place, Vec<Edit>)> {
        let kept = self.kept.iter_mut().find(|kept| !kept.offered && !kept.left.is_empty())?;
        kept.offered = true;
        Some((kept.place.clone(), kept.left.iter().flat_map(|left| left.edits.iter().cloned()).collect()))
    }

    /// The edits that earlier runs left are in the dataset, or not wanted: their files go.
    pub fn settle(&mut self, place: &Place) -> io::Result<()> {
        let kept = self.kept.iter_mut().filter(|kept| kept.place == *place);
        kept.flat_map(|kept| std::mem::take(&mut kept.left)).try_for_each(|left| remove(&left.path))
    }

    /// The datasets are left: what is not saved was let go.
    pub fn forget(&mut self) -> io::Result<()> {
        std::mem::take(&mut self.kept).into_iter().try_for_each(Kept::forget)
    }
}

impl Kept {
    /// Finds what earlier runs left.
    fn open(folder: &Path, document: &Document, at: usize) -> Self {
        let now = Identity::of(document, at);
        let left = journals(folder).into_iter().filter(|(_, identity)| identity.is(&now));
        let left = left.filter_map(|(path, _)| Left::take(path)).collect();
        let place = document.files[at].place.clone();
        Self { place, written: 0, file: None, path: None, torn: false, left, offered: false }
    }

    fn write(&mut self, folder: &Path, document: &Document, at: usize) -> io::Result<()> {
        let log = &document.files[at].log;
        if log.is_empty() {
            (self.written, self.torn, self.file) = (0, false, None);
            return self.path.take().map_or(Ok(()), |path| remove(&path));
        }
        match &mut self.file {
            Some(_) if log.len() == self.written && !self.torn => return Ok(()),
            Some(file) if log.len() > self.written && !self.torn => {
                let lines: Vec<u8> = log[self.written..].iter().flat_map(line).collect();
                self.torn = true;
                file.write_all(&lines)?;
                file.sync_data()?;
            }
            // The first edits; or saved while more was changed, so that what is left begins anew; or an edit that was written in part.
            _ => {
                self.torn = true;
                let bytes = whole(&Identity::of(document, at), log);
                let (file, path) = match &self.path {
                    Some(path) => (hold_file(path, &bytes, true)?, path.clone()),
                    None => begin(folder, &self.place, &bytes)?,
                };
                (self.file, self.path) = (Some(file), Some(path));
            }
        }
        (self.written, self.torn) = (log.len(), false);
        Ok(())
    }

    /// What is not saved was let go.
    fn forget(self) -> io::Result<()> {
        self.path.map_or(Ok(()), |path| remove(&path))
    }
}

impl Left {
    /// Takes a journal; none: another window is at it, or it has just been settled.
    fn take(path: PathBuf) -> Option<Self> {
        let file = File::options().read(true).write(true).open(&path).or_else(|_| File::open(&path)).ok()?;
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) || !path.exists() {
            return None;
        }
        let edits = read(&file);
        (!edits.is_empty()).then_some(Self { _held: file, path, edits })
    }
}

/// At most so many windows have a journal of one dataset each.
const WINDOWS: usize = 16;

/// A new journal, under a name that no other window has.
fn begin(folder: &Path, place: &Place, bytes: &[u8]) -> io::Result<(File, PathBuf)> {
    fs::create_dir_all(folder)?;
    let first = path(folder, place);
    for n in 1..=WINDOWS {
        let path = if n == 1 { first.clone() } else { first.with_extension(format!("{n}.jsonl")) };
        match hold_file(&path, bytes, false) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.map(|file| (file, path)),
        }
    }
    Err(io::Error::other(text!("job-journals-taken", n = WINDOWS)))
}

/// The file of a dataset: its name says which for people, as far as a name can be long; for the program its first line does.
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

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The bytes of a journal.
fn whole(identity: &Identity, edits: &[Edit]) -> Vec<u8> {
    let mut head = Map::new();
    head.insert(VERSION.0.to_owned(), json!(VERSION.1));
    identity.write(&mut head);
    let mut bytes = Value::Object(head).to_string().into_bytes();
    bytes.push(b'\n');
    bytes.extend(edits.iter().flat_map(line));
    bytes
}

/// The first key of a journal, and what it says.
const VERSION: (&str, u64) = ("laydown_journal", 1);

/// The journals in a folder, each with its dataset, in the order in which they were last written.
fn journals(folder: &Path) -> Vec<(PathBuf, Identity)> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
    let mut found: Vec<(SystemTime, PathBuf, Identity)> = files
        .filter(|path| path.extension().is_some_and(|end| end == "jsonl"))
        .filter_map(|path| {
            let about = fs::metadata(&path).ok().filter(|about| about.is_file() && about.len() <= MOST)?;
            let mut line = String::new();
            BufReader::new(File::open(&path).ok()?).take(1 << 16).read_line(&mut line).ok()?;
            let head = serde_json::from_str::<Value>(&line).ok().filter(|head| head[VERSION.0] == VERSION.1)?;
            Some((about.modified().ok()?, path, Identity::read(&head)?))
        })
        .collect();
    found.sort_by(|(a, one, _), (b, other, _)| (a, one).cmp(&(b, other)));
    found.into_iter().map(|(_, path, identity)| (path, identity)).collect()
}

/// The edits of a journal, up to the first line that is none: a crash may have cut the last one.
fn read(file: &File) -> Vec<Edit> {
    let mut bytes = Vec::new();
    let _ = file.take(MOST).read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n')).skip(1);
    lines.map_while(|line| edit(&serde_json::from_str(line).ok()?)).collect()
}
