//! The tables of a package: each on a thread of its own, a large one in pieces on all of them.

use super::package::{Kept, Package};
use super::problem::{Problem, Report, Severity};
use super::tables::{self, Marks, Prints, Seen};
use crate::model::{Rows, Table};
use crate::threads::held;

impl Package {
    /// Finds the rows of all tables again, whose bytes are others now; the records stay.
    pub(super) fn mark_anew(&mut self) {
        let file = |(table, kept): (Table, &Kept)| {
            let found = !kept.contents.is_empty();
            TableFile { table, kept: kept.clone(), found, listed: false, problems: Vec::new() }
        };
        let files: Vec<TableFile> = Table::ALL.into_iter().zip(&self.tables).map(file).collect();
        for (i, mut read) in read_in_turn(&files).into_iter().enumerate() {
            self.tables[i].marks = std::mem::take(&mut read.package.tables[i].marks);
        }
    }
}

/// The file of a table, before its rows are read.
pub(super) struct TableFile {
    pub table: Table,
    pub kept: Kept,
    pub found: bool,
    pub listed: bool,
    /// What is wrong with the file as a whole.
    pub problems: Vec<Problem>,
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
/// About so many bytes are a piece of a table that is read on all threads.
const PIECE: usize = 2 << 20;

/// Gives the first file of whose rows none can be read, and why.
pub(super) fn read_tables(
    files: Vec<TableFile>,
    package: &mut Package,
    problems: &mut Vec<Problem>,
) -> Option<(String, String)> {
    let mut unread = None;
    let large = files.iter().map(|file| file.kept.contents.here().len()).sum::<usize>() > LARGE;
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
            (read_table(file, &mut seen), seen.prints())
        })
    };
    let read: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = files.iter().map(|file| scope.spawn(move || held(|| read(file)))).collect();
        threads.into_iter().map(|thread| thread.join().ok()?.ok()).collect::<Option<_>>()
    })?;
    let (read, ids): (Vec<_>, Vec<Prints>) = read.into_iter().unzip();
    // Sources have names of their own.
    let ids: Vec<&Prints> =
        files.iter().zip(&ids).filter(|(file, _)| file.table != Table::Sources).map(|f| f.1).collect();
    let clash = ids.iter().enumerate().any(|(i, own)| ids[..i].iter().any(|other| own.meet(other)));
    (!clash).then_some(read)
}

/// A large table without faults, read on all cores; none: it is small, or must be read in turn.
fn read_in_parts(file: &TableFile) -> Option<(ReadTable, Prints)> {
    let (table, kept) = (file.table as usize, &file.kept);
    let bytes = kept.contents.here();
    if bytes.len() < 2 * LARGE || kept.partial || !file.problems.is_empty() {
        return None;
    }
    let whole = tables::read_parts(file.table, &kept.file, bytes, bytes.len() / PIECE)?;
    let (mut read, mut report) = (ReadTable::default(), Report::new(&kept.file));
    tables::remark(file.table, bytes, &mut report);
    read.problems = report.finish();
    read.package.dataset = whole.dataset;
    read.package.places.lines[table] = whole.lines;
    Some((read, whole.ids))
}

/// Where the rows of a table stand that are all records.
pub(super) fn marks_again(table: Table, bytes: &[u8]) -> Marks {
    tables::marks_of(table, bytes, bytes.len() / PIECE).unwrap_or_else(|| {
        let (mut marks, mut report) = (Marks::default(), Report::new(""));
        tables::read(table, "", bytes, &mut Seen::default(), &mut report, &mut |_, cut, record| {
            marks.note(cut.start, record.map_or(0, |record| record.mark()));
        });
        marks
    })
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
    let bytes = kept.contents.here();
    let top = tables::read(file.table, &kept.file, bytes, seen, &mut report, &mut |head, cut, record| {
        // Empty lines are one row, so that a table of nothing else costs no more than its bytes.
        if !(std::mem::replace(&mut blank, cut.fields.is_empty()) && blank) {
            marks.note(cut.start, record.as_ref().map_or(0, |record| record.mark()));
        }
        if let Some(record) = record {
            if let Some(more) = tables::more_rows(records.len(), cut.start, &(0..bytes.len())) {
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
    use crate::io::contents::Contents;

    fn files(stage: &str) -> Vec<TableFile> {
        let movements = "id,sender,host\nM1,USA,POL\nM2,USA,nowhere\nM1,USA,DEU\n";
        let stages = format!(
            "id,movement,stage,day,best,word,source\nS1,M1,arrived,2022-02-13,5,exact,nyt\n{stage},M1,moving,2022-02-12,5,exact,nyt\n"
        );
        // A source may be called as a movement is.
        let texts = ["", movements, &stages, "", "id,publisher\nnyt,A paper\nM1,Another\n"];
        let file = |(table, text): (Table, &str)| {
            let contents = Contents::Here(text.as_bytes().to_vec());
            let kept = Kept { file: table.file().to_owned(), contents, ..Kept::default() };
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
