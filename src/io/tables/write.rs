//! Writes a table back: untouched rows byte for byte, changed ones cell by cell, new ones behind them.

use super::{
    Record,
    read::{Seen, Top, rows},
    row::{Head, Row},
};
use crate::io::{cut::Cut, problem::Report};
use crate::model::{HashMap, HashSet, Id};
use crate::threads::{cores, each};

/// The bytes of a table with these records.
///
/// `old` is the table as it was read. Rows that make no record stand where they stood, and so do columns that Laydown does not know;
/// a row whose record is gone goes; a row whose record is as it was keeps its bytes. None: the old header cannot be understood.
pub(in crate::io) fn write<R: Record>(old: &[u8], records: &[R], seen: &mut Seen) -> Option<Vec<u8>> {
    if old.iter().all(u8::is_ascii_whitespace) {
        if records.is_empty() {
            return Some(old.to_vec());
        }
        let names = R::TABLE.columns().iter().map(|column| column.name.to_owned()).collect();
        let head = Head::new(names);
        let mut bytes = line(&head.names, b"\n");
        bytes.extend(new_rows(&records.iter().collect::<Vec<_>>(), &head, b"\n"));
        return Some(bytes);
    }
    let (top, rows) = rows::<R>(old, seen)?;
    Some(merge(&top, &rows, records))
}

fn merge<R: Record>(old: &Top<'_>, rows: &[(Cut<'_>, Option<R>)], records: &[R]) -> Vec<u8> {
    let by_id: HashMap<&Id, &R> = records.iter().map(|record| (record.id(), record)).collect();
    let kept: HashSet<&Id> = rows.iter().filter_map(|(_, record)| record.as_ref().map(Record::id)).collect();
    let new: Vec<&R> = records.iter().filter(|record| !kept.contains(record.id())).collect();
    let changed = |was: &R| by_id.get(was.id()).copied().filter(|now| *now != was);
    let touched = rows.iter().filter_map(|(_, was)| changed(was.as_ref()?)).chain(new.iter().copied());
    let added = lacking(touched, &old.head);
    let head = Head::new(old.head.names.iter().cloned().chain(added.iter().map(|name| (*name).to_owned())).collect());
    let (header, newline) = old.header.split_newline();
    let newline: &[u8] = if newline.is_empty() { b"\n" } else { newline };
    let mut bytes = old.before.to_vec();
    bytes.extend_from_slice(header);
    for name in &added {
        bytes.extend_from_slice(format!(",{name}").as_bytes());
    }
    bytes.extend_from_slice(old.header.split_newline().1);
    for (cut, was) in rows {
        match was.as_ref().map(|was| (was, by_id.get(was.id()))) {
            Some((_, None)) => {}
            Some((was, Some(now))) if *now != was => {
                bytes.extend(line(&changed_row(cut, was, *now, &head), cut.split_newline().1));
            }
            _ => {
                let (row, end) = cut.split_newline();
                bytes.extend_from_slice(row);
                let commas = if cut.fields.is_empty() { 0 } else { added.len() };
                bytes.extend(std::iter::repeat_n(b',', commas));
                bytes.extend_from_slice(end);
            }
        }
    }
    if !new.is_empty() && !bytes.ends_with(b"\n") && !bytes.ends_with(b"\r") {
        bytes.extend_from_slice(newline);
    }
    bytes.extend(new_rows(&new, &head, newline));
    bytes
}

/// Records as rows in the form that Laydown gives them, made by all threads.
fn new_rows<R: Record>(records: &[&R], head: &Head, newline: &[u8]) -> Vec<u8> {
    const PIECE: usize = 2_048;
    let piece = |records: &[&R]| lines(records.iter().map(|record| canonical(*record, head)), newline);
    each(cores(), records.chunks(PIECE).collect(), piece).concat()
}

/// Columns that the header lacks and that one of the records needs.
fn lacking<'r, R: Record + 'r>(records: impl Iterator<Item = &'r R>, head: &Head) -> Vec<&'static str> {
    let absent: Vec<_> = R::TABLE.columns().iter().filter(|column| head.place(column.name).is_none()).collect();
    let mut needed = HashSet::default();
    for record in records.filter(|record| !says(&canonical(*record, head), head, *record)) {
        let told = absent.iter().filter(|column| !column.is_empty(&record.cell(column.name)));
        needed.extend(told.map(|column| column.name));
    }
    absent.into_iter().map(|column| column.name).filter(|name| needed.contains(name)).collect()
}

/// Whether these cells are read as that record.
fn says<R: Record>(cells: &[String], head: &Head, record: &R) -> bool {
    let fields: Vec<&str> = cells.iter().map(String::as_str).collect();
    R::read(&mut Row::new(head, &fields, 0, &mut Report::new(""))).as_ref() == Some(record)
}

/// A changed record in its row: cells that mean what they meant stay as they were typed.
fn changed_row<R: Record>(cut: &Cut<'_>, was: &R, now: &R, head: &Head) -> Vec<String> {
    let typed = |i: usize| cut.fields.get(i).map(|f| String::from_utf8_lossy(f).into_owned()).unwrap_or_default();
    let is_foreign = |name: &str| R::TABLE.column(name).is_none();
    let cells = |keep: &dyn Fn(&str) -> bool| -> Vec<String> {
        let cell = |(i, name): (usize, &String)| {
            if i < cut.fields.len() && (is_foreign(name) || keep(name)) { typed(i) } else { now.cell(name) }
        };
        head.names.iter().enumerate().map(cell).collect()
    };
    let kept = cells(&|name| was.cell(name) == now.cell(name));
    // A count's numbers hang together: one that stays empty may not do for another word.
    if says(&kept, head, now) { kept } else { cells(&|_| false) }
}

fn canonical<R: Record>(record: &R, head: &Head) -> Vec<String> {
    head.names.iter().map(|name| record.cell(name)).collect()
}

/// A row of cells, quoted where needed.
fn line(cells: &[String], newline: &[u8]) -> Vec<u8> {
    lines([cells], newline)
}

/// Rows of cells, each with that newline.
fn lines<C: IntoIterator<Item: AsRef<[u8]>>>(rows: impl IntoIterator<Item = C>, newline: &[u8]) -> Vec<u8> {
    let terminator = match newline {
        b"\r\n" => csv::Terminator::CRLF,
        [end, ..] => csv::Terminator::Any(*end),
        [] => csv::Terminator::Any(b'\n'),
    };
    let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(Vec::new());
    let written = rows.into_iter().try_for_each(|cells| writer.write_record(cells));
    let mut bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    if newline.is_empty() {
        bytes.pop();
    }
    bytes
}
