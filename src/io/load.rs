//! Reading a dataset: from a folder, a zip file, or any named bytes.

use super::bounded::{Bounded, MAX_JSON, MAX_LINE, MAX_TABLE, read_lines};
use super::contents::Contents;
use super::folder::entries;
use super::load_tables::{TableFile, read_tables};
use super::manifest::{self, Manifest};
use super::moment::{Open, open_folder};
use super::package::{Kept, Loaded, OpenError, Package};
use super::problem::{Problem, Severity};
use super::validate::validate;
use super::write::{elsewhere, same_file};
use super::zip::{self, Archive, Unpacking};
use crate::model::{Dataset, Table, quoted};
use std::collections::BTreeSet;
use std::io;
use std::path::Path;

impl Package {
    /// Reads a dataset: a folder, the `datapackage.json` in it, or a zip file of the folder.
    pub fn open(path: &Path) -> Result<Loaded, OpenError> {
        Self::open_among(path, &Unpacking::default())
    }

    /// The same for one of several that are opened together, of which only so much is unpacked.
    pub fn open_among(path: &Path, all: &Unpacking) -> Result<Loaded, OpenError> {
        let unreadable = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => OpenError::Missing(path.to_owned()),
            _ => OpenError::Unreadable(path.to_owned(), error),
        };
        let about = std::fs::metadata(path).map_err(unreadable)?;
        let folder = match path.parent() {
            _ if about.is_dir() => path,
            _ if zip::is_zip(path) => return Self::open_zip(path, all),
            Some(parent) if path.file_name().is_some_and(|name| name == manifest::FILE) => {
                if parent.as_os_str().is_empty() { Path::new(".") } else { parent }
            }
            _ => return Err(OpenError::Foreign(path.to_owned())),
        };
        entries(folder).map_err(unreadable)?;
        let files = [manifest::FILE].into_iter().chain(Table::ALL.map(Table::file));
        if !files.into_iter().any(|file| folder.join(file).symlink_metadata().is_ok()) {
            return Err(OpenError::NoPackage(folder.to_owned()));
        }
        let read = |open: Open<'_>| read_files(open, &|_| MAX_TABLE, Large::There);
        let mut loaded = open_folder(folder, read).map_err(unreadable)?;
        let names = names_beside(folder, &loaded.package);
        loaded.problems.extend(other_case(names.iter().map(String::as_str), &loaded.package));
        loaded.problems.extend(linked(folder, &loaded.package));
        loaded.package.home = Some(folder.to_owned());
        Ok(loaded)
    }

    fn open_zip(path: &Path, all: &Unpacking) -> Result<Loaded, OpenError> {
        let archive = Archive::open(path).map_err(|fault| OpenError::Zip(path.to_owned(), fault.to_string()))?;
        let mut loaded = read_files(&|name| archive.reader(name, all), &|_| archive.most(all), Large::There);
        loaded.problems.extend(other_case(archive.names(), &loaded.package));
        loaded.package.home = Some(path.to_owned());
        Ok(loaded)
    }
}

/// The files of a package that are links to another folder, where a save would change them.
fn linked(folder: &Path, package: &Package) -> Vec<Problem> {
    let problem = |file: &str| {
        let to = elsewhere(folder, file).ok().flatten()?;
        let what = text!("problem-linked", to = quoted(&to.display().to_string()));
        Some(Problem::file(Severity::Note, file, what, text!("problem-linked-fix")))
    };
    package.file_names().filter_map(problem).collect()
}

/// The names of the files that lie beside those of a package, within its folder.
fn names_beside(folder: &Path, package: &Package) -> Vec<String> {
    let within = |file: &str| file.rsplit_once('/').map(|(within, _)| format!("{within}/")).unwrap_or_default();
    let folders: BTreeSet<String> = package.file_names().map(within).collect();
    let mut names = Vec::new();
    for within in folders {
        for path in entries(&folder.join(&within)).unwrap_or_default() {
            let name = format!("{within}{}", path.file_name().unwrap_or_default().to_string_lossy());
            // Some disks do not tell upper from lower case: there it is the file itself.
            let same = |file: &str| differs_in_case(&name, file) && same_file(&folder.join(file), &path);
            if !package.file_names().any(same) {
                names.push(name);
            }
        }
    }
    names
}

/// Files whose names are nearly those of a package: on some disks they would be the same.
fn other_case<'n>(names: impl Iterator<Item = &'n str>, package: &Package) -> Vec<Problem> {
    let near = |name: &'n str| Some((name, package.file_names().find(|file| differs_in_case(name, file))?));
    let problem = |(name, file)| {
        let what = text!("problem-other-case", file = quoted(file));
        Problem::file(Severity::Error, name, what, text!("problem-other-case-fix", file = quoted(file)))
    };
    names.filter_map(near).take(MOST_STRAYS).map(problem).collect()
}

/// So many files of that kind are named at most.
const MOST_STRAYS: usize = 100;

fn differs_in_case(one: &str, other: &str) -> bool {
    one != other && one.to_lowercase() == other.to_lowercase()
}

/// Reads a dataset from named bytes: files of a folder, or files built into the program.
///
/// `open` gives the bytes of a file by its name within the package, or an error of kind `NotFound` if there is none. Never fails:
/// what cannot be read is a [`Problem`], and the rest is there.
pub fn read_package(open: &dyn Fn(&str) -> io::Result<Box<dyn io::Read>>) -> Loaded {
    read_package_within(open, &|_| MAX_TABLE)
}

/// The same, where so many bytes of a table are read at most.
pub fn read_package_within(
    open: &dyn Fn(&str) -> io::Result<Box<dyn io::Read>>,
    most: &dyn Fn(&str) -> usize,
) -> Loaded {
    read_files(open, most, Large::Here)
}

/// What becomes of the bytes of a large table when its records are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Large {
    /// They are kept.
    Here,
    /// They can be read again from where they stand.
    There,
}

fn read_files(open: Open<'_>, most: &dyn Fn(&str) -> usize, large: Large) -> Loaded {
    let mut problems = Vec::new();
    let mut package = Package::default();
    let ReadFile { kept, found, mut failed } = read_file(open, manifest::FILE, MAX_JSON, true, &mut problems);
    let (mut manifest, mut lost) = (Manifest::default(), None);
    if found && !kept.partial {
        let (read, faults) = manifest::read(kept.contents.here());
        if read.is_none() {
            lost = faults.first().map(|fault| (manifest::FILE.to_owned(), fault.what.clone()));
        }
        problems.extend(faults);
        manifest = read.unwrap_or_default();
    }
    package.manifest = kept;
    let mut files: Vec<TableFile> = Vec::new();
    for table in Table::ALL {
        let listed = manifest.paths.contains_key(&table);
        let file = manifest.path(table);
        let mut problems = Vec::new();
        let read = read_file(open, file, most(file), listed, &mut problems);
        failed = failed.or(read.failed);
        files.push(TableFile { table, kept: read.kept, found: read.found, listed, problems });
    }
    // Where it says that the tables are nobody knows.
    failed = failed.or(lost.filter(|_| files.iter().all(|file| !file.found)));
    let unread = read_tables(files, &mut package, &mut problems);
    if large == Large::There {
        package.tables.iter_mut().for_each(Kept::let_go);
    }
    let Manifest { name, title, description, licenses, coverage, opens, accepted, series, texts, others, .. } =
        manifest;
    package.others = others;
    package.dataset =
        Dataset { name, title, description, licenses, coverage, opens, accepted, series, texts, ..package.dataset };
    problems.extend(validate(&package.dataset, &package.places));
    Loaded { package, problems, unread: failed.or(unread) }
}

/// A file of a package.
struct ReadFile {
    kept: Kept,
    /// Whether there is one that could be read.
    found: bool,
    /// Its name, and why it cannot be read although it is there.
    failed: Option<(String, String)>,
}

/// Reads one file; says whether there is one. A missing file is a problem only where it was promised.
fn read_file(
    open: &dyn Fn(&str) -> io::Result<Box<dyn io::Read>>,
    file: &str,
    most: usize,
    promised: bool,
    problems: &mut Vec<Problem>,
) -> ReadFile {
    let mut add = |what: String, remedy: &str| problems.push(Problem::file(Severity::Error, file, what, remedy));
    let read = match open(file).and_then(|reader| read_lines(reader, most)) {
        Ok(read) => read,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if promised && file == manifest::FILE {
                add(text!("problem-no-manifest").to_owned(), text!("problem-no-manifest-fix"));
            } else if promised {
                add(text!("problem-no-file").to_owned(), text!("problem-no-file-fix"));
            }
            let kept = Kept { file: file.to_owned(), ..Kept::default() };
            let lost = promised && file != manifest::FILE;
            let failed = lost.then(|| (file.to_owned(), text!("problem-no-file").to_owned()));
            return ReadFile { kept, found: false, failed };
        }
        Err(error) => {
            add(text!("problem-unreadable", cause = error.to_string()), text!("problem-unreadable-fix"));
            let kept = Kept { file: file.to_owned(), partial: true, ..Kept::default() };
            return ReadFile { kept, found: false, failed: Some((file.to_owned(), error.to_string())) };
        }
    };
    for (line, length) in &read.passed {
        let what = text!("problem-long-line", n = *length, most = MAX_LINE);
        problems.push(Problem::file(Severity::Error, file, what, text!("problem-long-line-fix")).at(Some(*line)));
    }
    if read.cut {
        let (what, fix) = if most < MAX_TABLE {
            (text!("problem-large-archive", most = most), text!("problem-large-archive-fix"))
        } else {
            (text!("problem-large-file", most = most), text!("problem-large-file-fix"))
        };
        problems.push(Problem::file(Severity::Error, file, what, fix));
    }
    let partial = !read.whole();
    let Bounded { bytes, .. } = read;
    let kept = Kept { file: file.to_owned(), contents: Contents::Here(bytes), partial, ..Kept::default() };
    ReadFile { kept, found: true, failed: None }
}
