//! Several files of a folder that become new in one moment, also if the program or the machine ends in between.
//!
//! A folder that is new is filled under another name. In one that exists all files are first written under other names; then a short
//! file says which of them are to replace which, and from that moment on they are what the folder holds: whoever finds that file, ends
//! what it says. A file behind a link that leads elsewhere is replaced by itself.

use super::fresh::{Fresh, PREFIX, behind, folder_of, plain, sync_folder};
use super::replace::{WriteError, write_file};
use crate::io::bounded::MAX_JSON;
use crate::io::manifest::is_inside;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The file that says what replaces what.
const PLAN: &str = ".laydown-save.json";

/// What is left of a save that was killed is removed when it is so old.
const STALE: Duration = Duration::from_hours(1);

/// Files that are to become new together.
#[derive(Debug)]
pub(in crate::io) struct Together {
    folder: PathBuf,
    /// Where they are filled in; none: the folder is there already.
    anew: Option<tempfile::TempDir>,
    fresh: Vec<(String, Fresh)>,
    gone: Vec<String>,
}

impl Together {
    /// Begins with files of a folder, which is made when they are committed if it is not there. Wants the lock of one that is.
    pub fn of(folder: &Path) -> Result<Self, WriteError> {
        let fault = |cause| WriteError::new(folder, cause);
        let folder = behind(folder).map_err(fault)?;
        let anew = if folder.exists() {
            finish(&folder).map_err(fault)?;
            remove_stale(&folder);
            None
        } else {
            fs::create_dir_all(folder_of(&folder)).map_err(fault)?;
            Some(tempfile::Builder::new().prefix(PREFIX).tempdir_in(folder_of(&folder)).map_err(plain).map_err(fault)?)
        };
        Ok(Self { folder, anew, fresh: Vec::new(), gone: Vec::new() })
    }

    /// A file with all that can be read there.
    pub fn add(&mut self, name: &str, bytes: &mut dyn Read) -> Result<(), WriteError> {
        let path = self.anew.as_ref().map_or(self.folder.as_path(), tempfile::TempDir::path).join(name);
        let mut add = || -> io::Result<Fresh> {
            fs::create_dir_all(folder_of(&path))?;
            let mut file = Fresh::create(&path)?;
            io::copy(&mut BufReader::with_capacity(1 << 18, &mut *bytes), &mut file)?;
            file.sync()?;
            Ok(file)
        };
        let file = add().map_err(|cause| WriteError::new(&self.folder.join(name), cause))?;
        self.fresh.push((name.to_owned(), file));
        Ok(())
    }

    /// A file that goes.
    pub fn remove(&mut self, name: &str) {
        self.gone.push(name.to_owned());
    }

    /// Makes all of them new.
    pub fn commit(self) -> Result<(), WriteError> {
        let Self { folder, anew, fresh, gone } = self;
        if let Some(anew) = anew {
            return commit_folder(&folder, anew, fresh);
        }
        let fault = |cause| WriteError::new(&folder, cause);
        let place = |fresh: Fresh| {
            let to = fresh.to().to_owned();
            fresh.commit().map(drop).map_err(|cause| WriteError::new(&to, cause))
        };
        let (within, elsewhere): (Vec<_>, Vec<_>) =
            fresh.into_iter().partition(|(name, _)| target(&folder, name).is_some());
        elsewhere.into_iter().try_for_each(|(_, fresh)| place(fresh))?;
        if within.len() + gone.len() < 2 {
            within.into_iter().try_for_each(|(_, fresh)| place(fresh))?;
            return gone.iter().try_for_each(|name| remove(&folder.join(name))).map_err(fault);
        }
        let new: Vec<_> = within.iter().map(|(name, fresh)| json!([name, fresh.name()])).collect();
        let plan = json!({ "laydown_save": 1, "new": new, "gone": gone }).to_string();
        let kept: Vec<PathBuf> =
            within.into_iter().map(|(_, fresh)| fresh.keep()).collect::<Result<_, _>>().map_err(fault)?;
        write_file(&folder.join(PLAN), plan.as_bytes()).inspect_err(|_| {
            [&folder.join(PLAN)].into_iter().chain(&kept).for_each(|path| drop(remove(path)));
        })?;
        // From here on they are what the folder holds.
        finish(&folder).or_else(|_| finish(&folder)).map_err(fault)
    }
}

fn commit_folder(folder: &Path, anew: tempfile::TempDir, fresh: Vec<(String, Fresh)>) -> Result<(), WriteError> {
    let commit = || {
        fresh.into_iter().try_for_each(|(_, fresh)| fresh.commit().map(drop))?;
        fs::rename(anew.path(), folder)?;
        sync_folder(folder);
        Ok(())
    };
    let done = commit().map_err(|cause| WriteError::new(folder, cause));
    if done.is_ok() {
        let _ = anew.keep();
    }
    done
}

/// What a save has decided and not yet done, since it was ended before.
#[derive(Debug, Default)]
pub(in crate::io) struct Pending {
    new: Vec<(String, String)>,
    gone: Vec<String>,
}

impl Pending {
    /// Looks for it in a folder.
    pub fn of(folder: &Path) -> io::Result<Option<Self>> {
        let file = match File::open(folder.join(PLAN)) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            file => file?,
        };
        let mut text = Vec::new();
        file.take(MAX_JSON as u64).read_to_end(&mut text)?;
        let value = serde_json::from_slice::<Value>(&text).unwrap_or_default();
        let list = |key: &str| value[key].as_array().into_iter().flatten();
        let pair = |pair: &Value| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned()));
        // Nobody but this program writes it; what somebody else wrote there leads nowhere out of the folder.
        let is_ours = |(name, from): &(String, String)| {
            is_inside(from) && from.starts_with(PREFIX) && !from.contains('/') && target(folder, name).is_some()
        };
        let new = list("new").filter_map(pair).filter(is_ours).collect();
        let gone = list("gone").filter_map(Value::as_str).filter(|name| target(folder, name).is_some());
        Ok(Some(Self { new, gone: gone.map(str::to_owned).collect() }))
    }

    /// Where a file of the folder stands; none: it is gone.
    pub fn path(&self, folder: &Path, name: &str) -> Option<PathBuf> {
        let path = folder.join(name);
        if self.gone.iter().any(|gone| gone == name) {
            return None;
        }
        let new = self.new.iter().find(|(new, _)| new == name).map(|(_, from)| folder_of(&path).join(from));
        Some(new.filter(|new| new.exists()).unwrap_or(path))
    }
}

/// Does what a save has decided and not done. Wants the lock of the folder.
pub(in crate::io) fn finish(folder: &Path) -> io::Result<()> {
    let Some(Pending { new, gone }) = Pending::of(folder)? else { return Ok(()) };
    for (name, from) in new {
        let to = folder.join(name);
        match fs::rename(folder_of(&to).join(from), &to) {
            // It stands there already.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            other => other?,
        }
        sync_folder(&to);
    }
    gone.iter().try_for_each(|name| remove(&folder.join(name)))?;
    remove(&folder.join(PLAN))?;
    sync_folder(&folder.join(PLAN));
    Ok(())
}

/// A file of the folder, which is no link and to which no link leads; none: it is elsewhere.
fn target(folder: &Path, name: &str) -> Option<PathBuf> {
    let path = folder.join(name);
    let (home, there) = (fs::canonicalize(folder).ok()?, fs::canonicalize(folder_of(&path)).ok()?);
    let plain = fs::symlink_metadata(&path).map_or(true, |about| about.is_file());
    (is_inside(name) && plain && there.starts_with(home)).then_some(path)
}

/// Removes a file, if it is there.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes what saves have left that were killed.
fn remove_stale(folder: &Path) {
    let stale = |file: &fs::DirEntry| {
        let age = file.metadata().and_then(|about| about.modified()).ok().and_then(|time| time.elapsed().ok());
        file.file_name().to_string_lossy().starts_with(PREFIX) && age.is_some_and(|age| age > STALE)
    };
    for file in fs::read_dir(folder).into_iter().flatten().flatten().filter(stale) {
        let _ = fs::remove_file(file.path());
    }
}
