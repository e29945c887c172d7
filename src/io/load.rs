//! Reading a dataset: from a folder, a zip file, or any named bytes.

use super::bounded::{Bounded, MAX_JSON, MAX_LINE, MAX_TABLE, read_lines};
use super::folder::entries;
use super::manifest::{self, Manifest};
use super::moment::open_folder;
use super::package::{Kept, Loaded, OpenError, Package};
use super::problem::{Problem, Report, Severity};
use super::tables::{self, Seen};
use super::validate::validate;
use super::write::{elsewhere, same_file};
use super::zip::{self, Archive, Unpacking};
use crate::model::{Dataset, Rows, Table, quoted};
use crate::threads::{cores, held};
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
        let mut loaded = open_folder(folder, read_package).map_err(unreadable)?;
        let names = names_beside(folder, &loaded.package);
        loaded.problems.extend(other_case(names.iter().map(String::as_str), &loaded.package));
        loaded.problems.extend(linked(folder, &loaded.package));
        loaded.package.home = Some(folder.to_owned());
        Ok(loaded)
    }

    fn open_zip(path: &Path, all: &Unpacking) -> Result<Loaded, OpenError> {
        let archive = Archive::open(path).map_err(|fault| OpenError::Zip(path.to_owned(), fault.to_string()))?;
        let mut loaded = read_package_within(&|name| archive.reader(name, all), &|_| archive.most(all));
        loaded.problems.extend(other_case(archive.names(), &loaded.package));
        loaded.package.home = Some(path.to_owned());
        Ok(loaded)
    }

    /// Finds the rows of all tables again, whose bytes are others now; the records stay.
    pub(super) fn mark_anew(&mut self) {
        let file = |(table, kept): (Table, &Kept)| {
            let found = !kept.bytes.is_empty();
            TableFile { table, kept: kept.clone(), found, listed: false, problems: Vec::new() }
        };
        let files: Vec<TableFile> = Table::ALL.into_iter().zip(&self.tables).map(file).collect();
        for (i, mut read) in read_in_turn(&files).into_iter().enumerate() {
            self.tables[i].marks = std::mem::take(&mut read.package.tables[i].marks);
        }
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
    let mut problems = Vec::new();
    let mut package = Package::default();
    let ReadFile { kept, found, mut failed } = read_file(open, manifest::FILE, MAX_JSON, true, &mut problems);
    let (mut manifest, mut lost) = (Manifest::default(), None);
    if found && !kept.partial {
        let (read, faults) = manifest::read(&kept.bytes);
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
    let kept = Kept { file: file.to_owned(), bytes, partial, ..Kept::default() };
    ReadFile { kept, found: true, failed: None }
}

/// The file of a table, before its rows are read.
struct TableFile {
    table: Table,
    kept: Kept,
    found: bool,
    listed: bool,
    /// What is wrong with the file as a whole.
    problems: Vec<Problem>,
}

/// What came of reading a table.
#[derive(Debug, Default, PartialEq)]
struct ReadTable {
    /// Only what belongs to it is filled in.
    package: Package,
    problems: Vec<Problem>,
    /// Why it cannot be read, or none of its rows.
    unread: Option<String>,
}

/// From so many bytes on each table is read on a thread of its own.
const LARGE: usize = 4 << 20;

/// Gives the first file of whose rows none can be read, and why.
fn read_tables(files: Vec<TableFile>, package: &mut Package, problems: &mut Vec<Problem>) -> Option<(String, String)> {
    let mut unread = None;
    let large = files.iter().map(|file| file.kept.bytes.len()).sum::<usize>() > LARGE;
    let at_once = if large { read_at_once(&files) } else { None };
    let apart = at_once.unwrap_or_else(|| read_in_turn(&files));
    for (i, (file, read)) in files.into_iter().zip(apart).enumerate() {
        problems.extend(file.problems);
        problems.extend(read.problems);
        let mut of = read.package;
        unread = unread.or(read.unread.map(|why| (file.kept.file.clone(), why)));
        package.dataset.rows_mut(file.table).append(&mut of.dataset);
        package.places.lines[i] = std::mem::take(&mut of.places.lines[i]);
        package.places.left_out[i] = std::mem::take(&mut of.places.left_out[i]);
        package.places.files[i].clone_from(&file.kept.file);
        package.tables[i] = Kept { marks: std::mem::take(&mut of.tables[i].marks), ..file.kept };
    }
    unread
}

/// All tables, one after the other.
fn read_in_turn(files: &[TableFile]) -> Vec<ReadTable> {
    let (mut ids, mut sources) = (Seen::default(), Seen::default());
    let mut read = |file: &_| read_table(file, if file.table == Table::Sources { &mut sources } else { &mut ids });
    files.iter().map(&mut read).collect()
}

/// All tables, each on its thread. None: two of them have one id, and which row has it first depends on their order.
fn read_at_once(files: &[TableFile]) -> Option<Vec<ReadTable>> {
    let read = |file: &TableFile| {
        read_in_parts(file).unwrap_or_else(|| {
            let mut seen = Seen::default();
            (read_table(file, &mut seen), vec![seen])
        })
    };
    let read: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = files.iter().map(|file| scope.spawn(move || held(|| read(file)))).collect();
        threads.into_iter().map(|thread| thread.join().ok()?.ok()).collect::<Option<_>>()
    })?;
    let (read, seen): (Vec<_>, Vec<Vec<Seen>>) = read.into_iter().unzip();
    // Sources have names of their own.
    let ids: Vec<&Vec<Seen>> =
        files.iter().zip(&seen).filter(|(file, _)| file.table != Table::Sources).map(|f| f.1).collect();
    let meet = |one: &[Seen], other: &[Seen]| one.iter().any(|one| other.iter().any(|other| one.meets(other)));
    let clash = ids.iter().enumerate().any(|(i, seen)| ids[..i].iter().any(|other| meet(seen, other)));
    (!clash).then_some(read)
}

/// A large table without faults, read on all cores; none: it is small, or must be read in turn.
fn read_in_parts(file: &TableFile) -> Option<(ReadTable, Vec<Seen>)> {
    let (table, kept) = (file.table as usize, &file.kept);
    let parts = cores().min(kept.bytes.len() / LARGE);
    if parts < 2 || kept.partial || !file.problems.is_empty() {
        return None;
    }
    let whole = tables::read_parts(file.table, &kept.file, &kept.bytes, parts)?;
    let (mut read, mut report) = (ReadTable::default(), Report::new(&kept.file));
    tables::remark(file.table, &kept.bytes, &mut report);
    read.problems = report.finish();
    read.package.dataset = whole.dataset;
    read.package.places.lines[table] = whole.lines;
    read.package.tables[table].marks = whole.marks;
    Some((read, whole.seen))
}

/// Reads one table.
fn read_table(file: &TableFile, seen: &mut Seen) -> ReadTable {
    let (mut read, kept) = (ReadTable::default(), &file.kept);
    let Package { dataset, places, tables, .. } = &mut read.package;
    let marks = &mut tables[file.table as usize].marks;
    if !file.found {
        places.left_out[file.table as usize].unknown = file.listed || kept.partial;
        return read;
    }
    let mut report = Report::new(&kept.file);
    let records: &mut dyn Rows = dataset.rows_mut(file.table);
    let lines = &mut places.lines[file.table as usize];
    let left_out = &mut places.left_out[file.table as usize];
    let (mut blank, mut refused) = (false, false);
    let top = tables::read(file.table, &kept.file, &kept.bytes, seen, &mut report, &mut |head, cut, record| {
        // Empty lines are one row, so that a table of nothing else costs no more than its bytes.
        if !(std::mem::replace(&mut blank, cut.fields.is_empty()) && blank) {
            marks.note(cut.start, record.as_ref().map_or(0, |record| record.mark()));
        }
        if let Some(record) = record {
            if let Some(more) = tables::more_rows(records.len(), cut.start, &(0..kept.bytes.len())) {
                records.reserve(more);
                lines.reserve_exact(more);
                marks.reserve(more);
            }
            records.push(record);
            lines.push(cut.line);
        } else if cut.fields.iter().any(|field| !field.is_empty()) {
            refused = true;
            left_out.ids.extend(head.tie(&cut.fields));
        }
    });
    left_out.unknown = kept.partial || top.is_none();
    let none = records.is_empty() && (kept.partial || refused);
    read.problems = report.finish();
    if top.is_none() || none {
        let mut errors = file.problems.iter().chain(&read.problems).filter(|p| p.severity == Severity::Error);
        read.unread = errors.next().map(|error| error.what.clone());
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(stage: &str) -> Vec<TableFile> {
        let movements = "id,sender,host\nM1,USA,POL\nM2,USA,nowhere\nM1,USA,DEU\n";
        let stages = format!(
            "id,movement,stage,day,best,word,source\nS1,M1,arrived,2022-02-13,5,exact,nyt\n{stage},M1,moving,2022-02-12,5,exact,nyt\n"
        );
        // A source may be called as a movement is.
        let texts = ["", movements, &stages, "", "id,publisher\nnyt,A paper\nM1,Another\n"];
        let file = |(table, text): (Table, &str)| {
            let kept = Kept { file: table.file().to_owned(), bytes: text.as_bytes().to_vec(), ..Kept::default() };
            TableFile { table, kept, found: !text.is_empty(), listed: false, problems: Vec::new() }
        };
        Table::ALL.into_iter().zip(texts).map(file).collect()
    }

    #[test]
    fn tables_read_at_once_are_those_read_in_turn() {
        let files = files("S2");
        let read = read_at_once(&files).unwrap();
        assert_eq!(read, read_in_turn(&files));
        assert_eq!(read[1].problems.len(), 2, "{:?}", read[1].problems);
    }

    #[test]
    fn of_two_tables_with_one_id_the_first_keeps_it() {
        let files = files("M1");
        assert!(read_at_once(&files).is_none());
        let (mut package, mut problems) = (Package::default(), Vec::new());
        read_tables(files, &mut package, &mut problems);
        assert_eq!((package.dataset.movements.len(), package.dataset.stages.len()), (1, 1));
        let taken = problems.iter().filter(|problem| problem.what.contains("movements.csv:2 has it too"));
        assert_eq!(taken.count(), 2, "{problems:?}");
    }
}
