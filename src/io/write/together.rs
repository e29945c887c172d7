//! Several files of a folder that are replaced at once, even if the program or the machine stops in between.
//!
//! A folder that is new is filled under another name. In one that exists all files are first written under other names; then a short
//! file says which of them are to replace which, and from that moment on they are what the folder holds: whoever finds that file, ends
//! what it says. A file behind a link that leads elsewhere is replaced by itself.

use super::fresh::{Fresh, behind, check, folder_of, plain, sync_folder};
use super::left::{PLAN, PREFIX, lock_begun, remove_left};
use super::replace::{Out, WriteError, make_anew};
use crate::io::bounded::MAX_JSON;
use crate::io::manifest::{self, is_inside};
use crate::io::package::CITATION;
use crate::model::Table;
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Files that are to become new together.
#[derive(Debug)]
pub(in crate::io) struct Together {
    folder: PathBuf,
    /// Where they are filled in; none: the folder is there already.
    anew: Option<(tempfile::TempDir, Option<File>)>,
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
            remove_left(&folder);
            None
        } else {
            fs::create_dir_all(folder_of(&folder)).map_err(fault)?;
            Some(begin_folder(folder_of(&folder)).map_err(fault)?)
        };
        Ok(Self { folder, anew, fresh: Vec::new(), gone: Vec::new() })
    }

    /// A file with all that can be read there.
    pub fn add(&mut self, name: &str, bytes: &mut dyn Read) -> Result<(), WriteError> {
        let path = self.anew.as_ref().map_or(self.folder.as_path(), |(anew, _)| anew.path()).join(name);
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

    /// A file that goes, if it may be replaced.
    pub fn remove(&mut self, name: &str) -> Result<(), WriteError> {
        let path = self.folder.join(name);
        fs::metadata(&path).and_then(|old| check(&path, &old)).map_err(|cause| WriteError::new(&path, cause))?;
        self.gone.push(name.to_owned());
        Ok(())
    }

    /// Makes all of them new.
    pub fn commit(self) -> Result<(), WriteError> {
        let Self { folder, anew, fresh, gone } = self;
        if let Some((anew, _held)) = anew {
            return commit_folder(&folder, anew, fresh);
        }
        let fault = |cause| WriteError::new(&folder, cause);
        let place = |fresh: Fresh| {
            let to = fresh.to().to_owned();
            fresh.commit().map(drop).map_err(|cause| WriteError::new(&to, cause))
        };
        let (mut within, mut elsewhere) = (Vec::new(), Vec::new());
        let new: Vec<_> = fresh.iter().map(|(name, fresh)| (name.clone(), fresh.name())).collect();
        let listed = listed_names(&folder, &new);
        for (name, fresh) in fresh {
            let inside = is_of_dataset(&folder, &name, &listed) && is_target(&folder, &name).map_err(fault)?;
            if inside { &mut within } else { &mut elsewhere }.push((name, fresh));
        }
        elsewhere.into_iter().try_for_each(|(_, fresh)| place(fresh))?;
        if within.len() + gone.len() < 2 {
            within.into_iter().try_for_each(|(_, fresh)| place(fresh))?;
            return gone.iter().try_for_each(|name| remove(&folder.join(name))).map_err(fault);
        }
        let new: Vec<_> = within.iter().map(|(name, fresh)| json!([name, fresh.name()])).collect();
        let plan = json!({ "laydown_save": 1, "new": new, "gone": gone }).to_string();
        let kept: Vec<(File, PathBuf)> =
            within.into_iter().map(|(_, fresh)| fresh.keep()).collect::<Result<_, _>>().map_err(fault)?;
        let write = |out: &mut dyn Out| out.write_all(plan.as_bytes()).map_err(|cause| WriteError::new(&folder, cause));
        make_anew(&folder.join(PLAN), write).inspect_err(|_| {
            [&folder.join(PLAN)]
                .into_iter()
                .chain(kept.iter().map(|(_, path)| path))
                .for_each(|path| drop(remove(path)));
        })?;
        drop(kept);
        // From here on they are what the folder holds.
        finish(&folder).or_else(|_| finish(&folder)).map_err(fault)
    }
}

/// Begins a folder, with its lock where folders can be locked.
fn begin_folder(within: &Path) -> io::Result<(tempfile::TempDir, Option<File>)> {
    remove_left(within);
    loop {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(within).map_err(plain)?;
        let held = File::open(folder.path()).ok();
        if held.as_ref().is_none_or(|held| lock_begun(held, folder.path())) {
            return Ok((folder, held));
        }
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

/// What a save has decided and not yet done, since it was ended before. Who reads the folder reads what it decided; who saves there next
/// does it: to look at a folder changes nothing in it.
#[derive(Debug, Default, PartialEq, Eq)]
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
        // Nobody but this program writes it; what somebody else wrote there leads nowhere out of the folder, and to no file in it that is
        // not one of a dataset.
        let is_ours = |from: &str| is_inside(from) && from.starts_with(PREFIX) && !from.contains('/');
        let new: Vec<(String, String)> = list("new").filter_map(pair).filter(|(_, from)| is_ours(from)).collect();
        let listed = listed_names(folder, &new);
        let mut pending = Self::default();
        for (name, from) in new {
            if is_of_dataset(folder, &name, &listed) && is_target(folder, &name)? {
                pending.new.push((name, from));
            }
        }
        for name in list("gone").filter_map(Value::as_str).filter(|name| is_usual(name)) {
            if is_target(folder, name)? {
                pending.gone.push(name.to_owned());
            }
        }
        Ok(Some(pending))
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

/// Whether every dataset may have a file of that name.
fn is_usual(name: &str) -> bool {
    name == manifest::FILE || name == CITATION || Table::ALL.iter().any(|table| table.file() == name)
}

/// Whether a plan may name a file: one that every dataset may have, a listed table, or a listed file that is not there yet.
fn is_of_dataset(folder: &Path, name: &str, listed: &[String]) -> bool {
    let is_table = || Path::new(name).extension().is_some_and(|end| end == "csv");
    let is_new = || is_table() || !folder.join(name).exists();
    is_usual(name) || listed.iter().any(|listed| listed == name) && is_new()
}

/// The files that a description of the dataset lists, the one that is there or the one that is to be.
fn listed_names(folder: &Path, new: &[(String, String)]) -> Vec<String> {
    let to_be = new.iter().find(|(name, _)| name == manifest::FILE).map(|(_, from)| folder.join(from));
    let descriptions = [Some(folder.join(manifest::FILE)), to_be].into_iter().flatten();
    let mut names = Vec::new();
    for path in descriptions.filter(|path| path.is_file()) {
        let mut text = Vec::new();
        let read = File::open(path).and_then(|file| file.take(MAX_JSON as u64).read_to_end(&mut text));
        let listed = read.ok().and_then(|_| manifest::read(&text).0);
        names.extend(listed.into_iter().flat_map(|listed| listed.paths.into_values().chain(listed.others)));
    }
    names
}

/// Whether a name is of a file of the folder, which is not a link and to which no link leads. An error where that cannot be found out: what
/// a save has decided must not be taken for a name that leads elsewhere, and be forgotten.
fn is_target(folder: &Path, name: &str) -> io::Result<bool> {
    if !is_inside(name) {
        return Ok(false);
    }
    let path = folder.join(name);
    let Some(there) = known(fs::canonicalize(folder_of(&path)))? else { return Ok(false) };
    let plain = known(fs::symlink_metadata(&path))?.is_none_or(|about| about.is_file());
    Ok(plain && there.starts_with(fs::canonicalize(folder)?))
}

/// What the system says of a path; none: there is nothing, or there cannot be.
fn known<T>(said: io::Result<T>) -> io::Result<Option<T>> {
    use ErrorKind::{InvalidFilename, InvalidInput, NotADirectory, NotFound};
    match said {
        Err(error) if matches!(error.kind(), NotFound | NotADirectory | InvalidFilename | InvalidInput) => Ok(None),
        said => said.map(Some),
    }
}

/// Removes a file, if it is there.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
