//! Saving: all new bytes are made first; then the dataset is locked, what is on disk is checked, and all files are replaced at once.

use super::bounded::{MAX_LINE, MAX_TABLE};
use super::contents::Contents;
use super::package::{CITATION, Kept, Package};
use super::tables::Written;
use super::write::{Lock, LockError, Pending, Together, WriteError, behind, elsewhere, is_stream, same_file};
use super::zip::{self, Archive, Unpacking, ZipFault};
use crate::model::{Id, Table};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A dataset was not saved, and is on the disk as it was.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// A file that could not be read in full would have to be written over.
    #[error("{}", text!("error-save-partial", file = .0))]
    Partial(String),
    /// A table would be larger than what is read.
    #[error("{}", text!("error-save-large", file = .0, most = MAX_TABLE >> 30))]
    Large(String),
    /// A file whose form cannot be understood would have to be written over.
    #[error("{}", text!("error-save-damaged", file = .0))]
    Broken(String),
    /// Another file is where one would be written, or another program has changed it since it was read.
    #[error("{}", text!("error-save-changed", path = .0.display().to_string()))]
    Changed(PathBuf),
    /// A link leads out of the folder, to where nothing of the dataset was read from.
    #[error("{}", text!("error-save-linked", path = .0.display().to_string(), to = .1.display().to_string()))]
    Linked(PathBuf, PathBuf),
    /// A row would be written that could not be read.
    #[error("{}", text!("error-save-lossy", id = .0.as_str(), most = MAX_LINE))]
    Lossy(Id),
    /// What is there is not a zip file that could be saved to.
    #[error("{}", text!("error-save-zip", path = .0.display().to_string(), cause = .1))]
    Zip(PathBuf, String),
    /// Another program is saving it, and does not come to an end.
    #[error("{}", text!("error-save-busy", path = .0.display().to_string()))]
    Busy(PathBuf),
    /// A file was not written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The operating system refuses.
    #[error("{}", text!("error-unwritable", path = .0.display().to_string(), cause = .1.to_string()))]
    Io(PathBuf, io::Error),
}

impl Package {
    /// Saves the package to a folder, which is made if need be, or to a zip file, by its ending.
    ///
    /// All of its files become new at once or none does, nobody else saves it meanwhile, and a file that is not as it was read is not
    /// replaced. After it the package belongs there. An unchanged package is written byte for byte as it was read.
    pub fn save(&mut self, to: &Path) -> Result<(), SaveError> {
        self.save_with(to, &[])
    }

    /// The same with some more files, which are not part of the dataset. If one of that name exists with other bytes, nothing is saved.
    pub fn save_with(&mut self, to: &Path, more: &[(&str, Vec<u8>)]) -> Result<(), SaveError> {
        self.save_to(to, more, false)
    }

    /// Saves the package to a folder or zip file in place of the dataset that stands there, all at once: its tables are replaced or
    /// removed, other files stay.
    pub fn save_over(&mut self, to: &Path, more: &[(&str, Vec<u8>)]) -> Result<(), SaveError> {
        self.save_to(to, more, true)
    }

    fn save_to(&mut self, to: &Path, more: &[(&str, Vec<u8>)], over: bool) -> Result<(), SaveError> {
        let files = self.written()?;
        let at_home = self.home.as_deref().is_some_and(|home| home == to || same_file(home, to));
        if let Some(lost) = self.tables.iter().chain([&self.manifest]).find(|kept| kept.partial && !at_home) {
            return Err(SaveError::Partial(lost.file.clone()));
        }
        let _lock = lock(to)?;
        let due = Due { files: &files, more, at_home, over };
        if zip::is_zip(to) || is_stream(to) {
            self.save_zip(to, &due)?;
        } else {
            self.save_folder(to, &due)?;
        }
        self.adopt(to, files);
        Ok(())
    }

    /// Whether a file is to be written where another one may stand. `mine`: it is one of the dataset's.
    fn is_due(
        &self,
        path: &Path,
        there: Option<&[u8]>,
        (name, bytes, mine): (&str, &[u8], bool),
        over: bool,
    ) -> Result<bool, SaveError> {
        match there {
            Some(there) if there == bytes => Ok(false),
            Some(there) if !over && (!mine || !self.kept(name).are(there)) => Err(SaveError::Changed(path.to_owned())),
            _ => Ok(true),
        }
    }

    fn save_folder(&self, folder: &Path, due: &Due<'_>) -> Result<(), SaveError> {
        let mut together = Together::of(folder)?;
        for (name, bytes, mine) in due.all() {
            // A link is followed, so that the file behind it is replaced and not the link.
            let path = folder.join(name);
            let there = behind(&path).and_then(|path| what_stands(&path));
            let there = there.map_err(|error| SaveError::Io(path.clone(), error))?;
            if self.is_due(&path, there.as_deref(), (name, bytes, mine), due.over)? {
                // Who made the folder may have made the link: it leads only to what was read through it.
                if folder.is_dir() && !(due.at_home && mine && !self.kept(name).is_empty()) {
                    let to = elsewhere(folder, name).map_err(|error| SaveError::Io(path.clone(), error))?;
                    to.map_or(Ok(()), |to| Err(SaveError::Linked(path, to)))?;
                }
                together.add(name, &mut &*bytes)?;
            }
        }
        for name in due.gone() {
            let there = what_stands(&folder.join(name)).map_err(|error| SaveError::Io(folder.join(name), error))?;
            if there.is_some_and(|there| Due::goes(name, &there)) {
                together.remove(name)?;
            }
        }
        for name in self.others.iter().filter(|_| !due.at_home) {
            if folder.join(name).exists() {
                continue;
            }
            match self.home.as_deref().filter(|home| !zip::is_zip(home)).map(|home| home.join(name)) {
                Some(from) if from.is_file() => {
                    let mut file = File::open(&from).map_err(|error| SaveError::Io(from, error))?;
                    together.add(name, &mut file)?;
                }
                Some(_) => {}
                None => self.other(name)?.map_or(Ok(()), |bytes| together.add(name, &mut bytes.as_slice()))?,
            }
        }
        Ok(together.commit()?)
    }

    /// The files that another program changed since they were read or saved. Empty for a package that is in no folder.
    pub fn changed_files(&self) -> Vec<String> {
        let kept = self.tables.iter().chain([&self.manifest]).filter(|kept| !kept.file.is_empty() && !kept.partial);
        let changed = kept.filter(|kept| {
            // A file that is gone or can't be read is changed, unless there was none.
            let there = self.stands(&kept.file).ok().flatten();
            there.map_or(!kept.contents.is_empty(), |bytes| !kept.contents.are(&bytes))
        });
        if self.home.is_none() { Vec::new() } else { changed.map(|kept| kept.file.clone()).collect() }
    }

    /// Takes what stands on the disk as read, so that saving writes the records over it: rows that only the files have go.
    pub fn write_over(&mut self) {
        let there: Vec<_> = self.tables.iter().chain([&self.manifest]).map(|kept| self.stands(&kept.file)).collect();
        for (kept, there) in self.tables.iter_mut().chain([&mut self.manifest]).zip(there) {
            if let (false, Ok(there)) = (kept.file.is_empty(), there) {
                (kept.contents, kept.partial) = (Contents::Here(there.unwrap_or_default()), false);
            }
        }
        self.mark_anew();
    }

    /// What stands under a name where the package lies; none: nothing.
    pub(super) fn stands(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(home) = self.home.as_deref() else { return Ok(None) };
        if !zip::is_zip(home) {
            let path = match Pending::of(home)? {
                Some(pending) => pending.path(home, name),
                None => Some(home.join(name)),
            };
            return path.map_or(Ok(None), |path| what_stands(&path));
        }
        match Archive::open(home)
            .map_err(|fault| io::Error::other(fault.to_string()))?
            .read(name, &Unpacking::default())
        {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        }
    }

    fn save_zip(&self, path: &Path, due: &Due<'_>) -> Result<(), SaveError> {
        let old = if is_stream(path) { Err(ZipFault::NoPackage) } else { Archive::open(path) };
        let old = match old {
            Err(_) if is_stream(path) => None,
            Ok(old) => Some(old),
            // What is not an archive that could be read has nothing in it to stay.
            Err(_) if due.over => None,
            Err(ZipFault::Io(error)) if error.kind() == io::ErrorKind::NotFound => None,
            Err(fault) => return Err(SaveError::Zip(path.to_owned(), fault.to_string())),
        };
        let stands = |name: &str| match old.as_ref().map(|old| old.read(name, &Unpacking::default())) {
            None => Ok(None),
            Some(Err(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Some(there) => there.map(Some).map_err(|error| SaveError::Io(path.join(name), error)),
        };
        let mut new = Vec::new();
        for (name, bytes, mine) in due.all() {
            if self.is_due(&path.join(name), stands(name)?.as_deref(), (name, bytes, mine), due.over)? {
                new.push((name.to_owned(), bytes.to_vec()));
            }
        }
        for name in self.others.iter().filter(|_| !due.at_home) {
            if stands(name)?.is_none()
                && let Some(bytes) = self.other(name)?
            {
                new.push((name.clone(), bytes));
            }
        }
        let mut gone = Vec::new();
        for name in due.gone() {
            gone.extend(stands(name)?.is_some_and(|there| Due::goes(name, &there)).then_some(name));
        }
        if new.is_empty() && old.is_some() && gone.is_empty() {
            return Ok(());
        }
        let old = old.map(|old| old.without(&gone));
        Ok(zip::write(path, old.as_ref(), &new)?)
    }

    /// A file that the package lists and Laydown does not read, from where the package lies; none: it is not there.
    fn other(&self, name: &str) -> Result<Option<Vec<u8>>, SaveError> {
        let fault = |error| SaveError::Io(self.home.clone().unwrap_or_default().join(name), error);
        match self.stands(name).map_err(fault)? {
            Some(bytes) if bytes.len() > MAX_TABLE => Err(fault(io::Error::other(text!("error-copy-large")))),
            there => Ok(there),
        }
    }

    /// What was read of a file.
    fn kept(&self, name: &str) -> &Contents {
        let table = self.tables.iter().find(|kept| kept.file == name);
        &table.unwrap_or(&self.manifest).contents
    }

    fn adopt(&mut self, home: &Path, files: Vec<(String, Written)>) {
        for (name, Written { bytes, marks, .. }) in files {
            let position = Table::ALL
                .iter()
                .zip(&self.tables)
                .position(|(table, kept)| kept.file == name || (kept.file.is_empty() && table.file() == name));
            let kept = position.map_or(&mut self.manifest, |i| &mut self.tables[i]);
            *kept = Kept { file: name, contents: Contents::Here(bytes), marks, partial: false };
            if !is_stream(home) {
                kept.let_go();
            }
        }
        self.home = Some(home.to_owned());
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
        Ok(_) => Err(io::Error::new(io::ErrorKind::InvalidInput, text!("error-not-plain"))),
    }
}

/// What is to be saved.
struct Due<'a> {
    files: &'a [(String, Written)],
    /// Files that are not part of the dataset.
    more: &'a [(&'a str, Vec<u8>)],
    /// The package lies there already.
    at_home: bool,
    /// Whatever stands there goes.
    over: bool,
}

impl Due<'_> {
    /// The name and the bytes of each file, and whether what the package has read of it stands there.
    fn all(&self) -> impl Iterator<Item = (&str, &[u8], bool)> {
        let files = self.files.iter().map(|(name, written)| (name.as_str(), written.bytes.as_slice(), self.at_home));
        files.chain(self.more.iter().map(|(name, bytes)| (*name, bytes.as_slice(), false)))
    }

    /// The files that may have to go: a table that is not listed any more would be read again by its usual name, and a citation would
    /// name the sources of other numbers.
    fn gone(&self) -> impl Iterator<Item = &'static str> {
        let names = Table::ALL.map(Table::file).into_iter().chain([CITATION]).filter(|_| self.over);
        names.filter(|name| !self.all().any(|(file, ..)| file == *name))
    }

    /// Whether a file of such a name goes: a citation only if Laydown wrote it.
    fn goes(name: &str, there: &[u8]) -> bool {
        name != CITATION || memchr::memmem::find(there, b"Laydown").is_some()
    }
}

fn lock(home: &Path) -> Result<Lock, SaveError> {
    Lock::of(home).map_err(|error| match error {
        LockError::Busy => SaveError::Busy(home.to_owned()),
        LockError::Io(error) => SaveError::Io(home.to_owned(), error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Estimate;

    #[test]
    fn after_saving_the_rows_are_known_as_reading_finds_them() {
        let folder = tempfile::TempDir::new().unwrap();
        let mut package = crate::io::sample("europe-2022").unwrap().package;
        package.save(folder.path()).unwrap();
        for round in 0..3 {
            let data = &mut package.dataset;
            data.strengths[round].people = Estimate::about(7 + round as i64);
            data.stages.remove(5 * round);
            data.events[0].text.push_str("é, \"twice\"\n");
            let mut new = data.movements[round].clone();
            new.id = Id::new(&format!("new {round}")).unwrap();
            data.movements.push(new);
            package.save(folder.path()).unwrap();
            let read = Package::open(folder.path()).unwrap().package;
            assert_eq!(read.tables, package.tables);
            assert_eq!(read.dataset, package.dataset);
        }
    }
    #[test]
    fn what_somebody_else_wrote_is_written_over_row_by_row_where_that_is_wanted() {
        let folder = tempfile::TempDir::new().unwrap();
        let mut package = crate::io::sample("article-2022-02-13").unwrap().package;
        package.save(folder.path()).unwrap();
        let path = folder.path().join("stages.csv");
        let text = std::fs::read_to_string(&path).unwrap();
        let (header, rows) = text.split_once('\n').unwrap();
        let another = rows.lines().next().unwrap().replacen(',', "x,", 1);
        std::fs::write(&path, format!("{header}\n{another}\n{rows}")).unwrap();
        assert!(package.save(folder.path()).is_err());
        package.write_over();
        package.dataset.stages[1].people = Estimate::about(5);
        package.save(folder.path()).unwrap();
        let read = Package::open(folder.path()).unwrap().package;
        assert_eq!(read.dataset, package.dataset, "a row that only the file has goes");
        assert_eq!(read.tables, package.tables);
    }
}
