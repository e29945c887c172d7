//! Saving: all new bytes are made first, then each file is replaced as a whole, then the folder is synced.

use super::{
    bounded::MAX_TABLE,
    manifest::{self, Manifest},
    package::{Kept, Package},
    tables::{self, Seen, Table},
};
use atomic_write_file::AtomicWriteFile;
use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// A dataset was not saved. Each file on disk is as it was, or, if the disk failed midway, as it should be.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// A file that could not be read in full would have to be written over.
    #[error(
        "“{0}” could not be read in full, and saving would lose the rest: mend it first, as the list of problems says"
    )]
    Partial(String),
    /// A file whose form cannot be understood would have to be written over.
    #[error("“{0}” is broken, and saving would write over it: mend it first, as the list of problems says")]
    Broken(String),
    /// Another file stands where one would be written, or somebody has changed it since it was read.
    #[error("“{0}” is not as it was read, and saving would write over it: open it again, or save to another folder")]
    Changed(PathBuf),
    /// The operating system refuses.
    #[error("“{0}” cannot be written ({1}): check the folder, its permissions and the space on the disk")]
    Io(PathBuf, io::Error),
}

impl Package {
    /// The files of the package as they would be saved: name and bytes, `datapackage.json` last.
    /// Files that were not read in full, and whose records did not change, are left out.
    pub fn files(&self) -> Result<Vec<(String, Vec<u8>)>, SaveError> {
        let mut files = Vec::new();
        let mut ids = Seen::new();
        let mut sources = Seen::new();
        let mut added = Vec::new();
        for (table, old) in Table::ALL.into_iter().zip(&self.tables) {
            let seen = if table == Table::Sources { &mut sources } else { &mut ids };
            let file = if old.file.is_empty() { table.file() } else { &old.file };
            let Some(bytes) = self.table_bytes(table, old, file, seen)? else { continue };
            // A table that was found unlisted stays so: an unchanged package is written as it was.
            if old.bytes.is_empty() || self.manifest.bytes.is_empty() {
                added.push(table);
            }
            if !(old.partial && bytes == old.bytes) {
                files.push((file.to_owned(), bytes));
            }
        }
        let old = &self.manifest;
        let bytes = match manifest::write(&old.bytes, &Manifest::of(&self.dataset), &added) {
            Some(bytes) if !old.partial => bytes,
            // Broken: what it says is not known, and stays as long as the dataset says nothing either.
            _ if Manifest::of(&self.dataset) == Manifest::default() => old.bytes.clone(),
            _ if old.partial => return Err(SaveError::Partial(old.file.clone())),
            _ => return Err(SaveError::Broken(old.file.clone())),
        };
        if !old.partial {
            files.push((manifest::FILE.to_owned(), bytes));
        }
        Ok(files)
    }

    /// The bytes of a table; none if there was none and nothing is to be written.
    fn table_bytes(&self, table: Table, old: &Kept, file: &str, seen: &mut Seen) -> Result<Option<Vec<u8>>, SaveError> {
        let data = &self.dataset;
        let (count, bytes) = match table {
            Table::Strengths => (data.strengths.len(), tables::write(&old.bytes, &data.strengths, seen)),
            Table::Movements => (data.movements.len(), tables::write(&old.bytes, &data.movements, seen)),
            Table::Stages => (data.stages.len(), tables::write(&old.bytes, &data.stages, seen)),
            Table::Events => (data.events.len(), tables::write(&old.bytes, &data.events, seen)),
            Table::Sources => (data.sources.len(), tables::write(&old.bytes, &data.sources, seen)),
        };
        match bytes {
            _ if old.bytes.is_empty() && count == 0 => Ok(None),
            Some(bytes) if old.partial && bytes != old.bytes => Err(SaveError::Partial(file.to_owned())),
            Some(bytes) => Ok(Some(bytes)),
            None if count == 0 => Ok(Some(old.bytes.clone())),
            None => Err(SaveError::Broken(file.to_owned())),
        }
    }

    /// Saves the package to a folder, which is made if need be.
    ///
    /// Each file is replaced as a whole or not at all, and a file that is not as it was read is not replaced. After it the package
    /// belongs to that folder. An unchanged package is written byte for byte as it was read.
    pub fn save(&mut self, folder: &Path) -> Result<(), SaveError> {
        let fault = |path: &Path| {
            let path = path.to_owned();
            move |error| SaveError::Io(path, error)
        };
        let files = self.files()?;
        fs::create_dir_all(folder).map_err(fault(folder))?;
        let at_home = self.folder.as_deref().is_some_and(|home| same_folder(home, folder));
        if let Some(lost) = self.tables.iter().chain([&self.manifest]).find(|kept| kept.partial && !at_home) {
            return Err(SaveError::Partial(lost.file.clone()));
        }
        let mut open = Vec::new();
        for (name, bytes) in &files {
            // A link is followed, so that the file behind it is replaced and not the link.
            let path = folder.join(name);
            let path = fs::canonicalize(&path).unwrap_or(path);
            match what_stands(&path).map_err(fault(&path))? {
                Some(there) if there == *bytes => continue,
                Some(there) if !at_home || there != self.kept(name) => return Err(SaveError::Changed(path)),
                _ => {}
            }
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(fault(parent))?;
            }
            let mut file = AtomicWriteFile::open(&path).map_err(fault(&path))?;
            file.write_all(bytes).map_err(fault(&path))?;
            open.push((path, file));
        }
        for (path, file) in open {
            file.commit().map_err(fault(&path))?;
            sync_folder(&path);
        }
        self.copy_others(folder, at_home)?;
        self.adopt(folder, files);
        Ok(())
    }

    /// Saves the package to a folder in place of the dataset that stands there: its tables are replaced or removed, other files
    /// stay.
    pub fn save_over(&mut self, folder: &Path) -> Result<(), SaveError> {
        let fault = |path: &Path| {
            let path = path.to_owned();
            move |error| SaveError::Io(path, error)
        };
        let files = self.files()?;
        fs::create_dir_all(folder).map_err(fault(folder))?;
        for (name, bytes) in &files {
            let path = folder.join(name);
            super::write_file(&path, bytes).map_err(|error| SaveError::Io(path.clone(), io::Error::other(error)))?;
        }
        // What is not listed any more would be read again by its usual name.
        for name in Table::ALL.map(Table::file).into_iter().filter(|name| !files.iter().any(|(file, _)| file == name)) {
            let path = folder.join(name);
            if path.is_file() {
                fs::remove_file(&path).map_err(fault(&path))?;
            }
        }
        sync_folder(&folder.join(manifest::FILE));
        self.adopt(folder, files);
        Ok(())
    }

    /// The bytes that were read of a file.
    fn kept(&self, name: &str) -> &[u8] {
        let table = self.tables.iter().find(|kept| kept.file == name);
        &table.unwrap_or(&self.manifest).bytes
    }

    /// Takes the files along that the package lists and Laydown does not read.
    fn copy_others(&self, folder: &Path, at_home: bool) -> Result<(), SaveError> {
        let Some(home) = self.folder.as_deref().filter(|_| !at_home) else { return Ok(()) };
        for name in &self.others {
            let (from, to) = (home.join(name), folder.join(name));
            if from.is_file() && !to.exists() {
                let made = to.parent().map_or(Ok(()), fs::create_dir_all);
                made.and_then(|()| fs::copy(&from, &to).map(drop)).map_err(|error| SaveError::Io(to, error))?;
            }
        }
        Ok(())
    }

    fn adopt(&mut self, folder: &Path, files: Vec<(String, Vec<u8>)>) {
        for (name, bytes) in files {
            let position = Table::ALL
                .iter()
                .zip(&self.tables)
                .position(|(table, kept)| kept.file == name || (kept.file.is_empty() && table.file() == name));
            let kept = position.map_or(&mut self.manifest, |i| &mut self.tables[i]);
            *kept = Kept { file: name, bytes, partial: false };
        }
        self.folder = Some(folder.to_owned());
    }
}

/// The bytes of the file that would be replaced; none if there is none. Not those of a folder or device, which never are a table's.
fn what_stands(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
        Ok(about) if about.is_file() => {
            let mut bytes = Vec::new();
            File::open(path)?.take(2 * MAX_TABLE as u64).read_to_end(&mut bytes)?;
            Ok(Some(bytes))
        }
        Ok(_) => Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file")),
    }
}

fn same_folder(one: &Path, other: &Path) -> bool {
    one == other || matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(a), Ok(b)) if a == b)
}

/// Makes the replacement of a file last through a loss of power. Best effort: some systems cannot sync a folder.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|parent| File::open(parent).ok()) {
        let _ = folder.sync_all();
    }
}
