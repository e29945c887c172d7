//! The files of journals: what stands in them, and who has them.

use super::journal_line::{line, logged};
use super::{edit::Logged, identity::Identity, place::Place};
use crate::io::{entries, hold_file};
use serde_json::{Map, Value, json};
use std::fs::{self, File, TryLockError};
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A journal longer than this is not a journal.
const MOST: u64 = 1 << 30;

/// A journal that an earlier run left. It is locked until it is decided about, so that nobody else offers it.
#[derive(Debug)]
pub(super) struct Left {
    pub held: File,
    pub path: PathBuf,
    /// Whose it is.
    pub identity: Identity,
    pub edits: Vec<Logged>,
    /// So many of its lines are damaged.
    pub damaged: usize,
}

impl Left {
    /// Takes a journal; none: another window is at it, or it has just been settled.
    pub fn take(path: PathBuf, identity: Identity) -> Option<Self> {
        let file = File::options().read(true).write(true).open(&path).or_else(|_| File::open(&path)).ok()?;
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) || !path.exists() {
            return None;
        }
        let (edits, damaged) = read(&file);
        // An import that nobody has changed is all in the dataset beside it; without that there is nothing.
        let lost = if identity.is_import() { !dataset_of(&path).is_file() } else { edits.is_empty() && damaged == 0 };
        (!lost).then_some(Self { held: file, path, identity, edits, damaged })
    }
}

/// At most so many windows have a journal of one dataset each.
const WINDOWS: usize = 16;

/// A new journal, under a name that no other window has.
pub(super) fn begin(folder: &Path, place: &Place, bytes: &[u8]) -> io::Result<(File, PathBuf)> {
    fs::create_dir_all(folder)?;
    let first = path(folder, place);
    for n in 1..=WINDOWS {
        let path = if n == 1 { first.clone() } else { first.with_extension(format!("{n}.jsonl")) };
        match hold_file(&path, bytes, false) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.map(|file| (file, path)),
        }
    }
    Err(io::Error::other(text!("job-journals-taken", n = WINDOWS, folder = folder.display().to_string())))
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

/// Removes a journal, and the dataset beside it if there is one.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    [path, &dataset_of(path)].into_iter().try_for_each(|path| match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    })
}

/// Where the dataset of an import stands that was never saved, beside its journal.
pub(super) fn dataset_of(journal: &Path) -> PathBuf {
    journal.with_extension("zip")
}

/// The bytes of a journal.
pub(super) fn whole(identity: &Identity, edits: &[Logged]) -> Vec<u8> {
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
pub(super) fn journals(folder: &Path) -> Vec<(PathBuf, Identity)> {
    let mut found: Vec<(SystemTime, PathBuf, Identity)> = entries(folder)
        .unwrap_or_default()
        .into_iter()
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

/// The edits of a journal, and how many lines are none. The last one may have been cut by a crash: it was not confirmed.
fn read(file: &File) -> (Vec<Logged>, usize) {
    let mut bytes = Vec::new();
    let _ = file.take(MOST).read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n')).skip(1);
    let (mut edits, mut damaged) = (Vec::new(), 0);
    for line in lines {
        match serde_json::from_str(line).ok().and_then(|value| logged(&value)) {
            Some(edit) => edits.push(edit),
            None => damaged += 1,
        }
    }
    (edits, damaged)
}
