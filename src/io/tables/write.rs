//! Writes a table back: untouched rows byte for byte and without reading them, changed ones cell by cell, new ones behind them.

use super::{
    Record,
    marks::{Marks, mark, strangers},
    read::{Top, again, top},
    row::{Head, Row},
};
use crate::io::{
    cut::{Cut, split_newline},
    problem::Report,
};
use crate::model::{HashMap, HashSet, Id};
use crate::threads::{cores, each, in_turn};
use std::ops::Range;

/// So many records are a piece of work.
const PIECE: usize = 2_048;

/// A table as it is to be written, and where its rows stand.
#[derive(Debug, Clone, Default)]
pub(in crate::io) struct Written {
    pub bytes: Vec<u8>,
    pub marks: Marks,
}

/// A table with these records.
///
/// `old` is the table as it was read, `marks` its rows. Rows that make no record stand where they stood, and so do columns that Laydown does
/// not know; a row whose record is gone goes; a row whose record is as it was keeps its bytes, and is not read again. None: the old header
/// cannot be understood.
pub(in crate::io) fn write<R: Record>(old: &[u8], marks: &Marks, records: &[R]) -> Option<Written> {
    if old.iter().all(u8::is_ascii_whitespace) {
        if records.is_empty() {
            return Some(Written { bytes: old.to_vec(), marks: marks.clone() });
        }
        let names = R::TABLE.columns().iter().map(|column| column.name.to_owned()).collect();
        let head = Head::new(names);
        let mut written = Written { bytes: line(&head.names, b"\n"), marks: Marks::default() };
        written.append(&records.iter().collect::<Vec<_>>(), &head, b"\n");
        return Some(written);
    }
    let now =
        each(cores(), records.chunks(PIECE).collect(), |piece| piece.iter().map(mark).collect::<Vec<_>>()).concat();
    let (rows, others) = strangers(marks.records(), &now);
    Some(merge(old, &top::<R>(old)?, marks, &rows, &others.into_iter().map(|i| &records[i]).collect::<Vec<_>>()))
}

/// What becomes of a row whose record is another now.
enum Fate<'a, R> {
    Goes,
    Becomes(Cut<'a>, R, &'a R),
}

/// `rows` are those that are none of the records, in order, and `others` the records that none of the rows is.
fn merge<R: Record>(old: &[u8], top: &Top<'_>, marks: &Marks, rows: &[usize], others: &[&R]) -> Written {
    let mut by_id: HashMap<&Id, &R> = others.iter().map(|record| (record.id(), *record)).collect();
    let row = |at: usize| &old[marks.start(at, old)..marks.start(at + 1, old)];
    let mut fates: Vec<(usize, Fate<'_, R>)> = Vec::with_capacity(rows.len());
    for &at in rows {
        // Whoever cannot be read again stays.
        let Some((cut, was)) = again::<R>(row(at), &top.head) else { continue };
        match by_id.remove(was.id()) {
            Some(now) if *now == was => {}
            Some(now) => fates.push((at, Fate::Becomes(cut, was, now))),
            None => fates.push((at, Fate::Goes)),
        }
    }
    let new: Vec<&R> = others.iter().copied().filter(|record| by_id.contains_key(record.id())).collect();
    let changed =
        fates.iter().filter_map(|(_, fate)| if let Fate::Becomes(.., now) = fate { Some(*now) } else { None });
    let added = lacking(changed.chain(new.iter().copied()), &top.head);
    let head = Head::new(top.head.names.iter().cloned().chain(added.iter().map(|name| (*name).to_owned())).collect());
    let (header, newline) = top.header.split_newline();
    let newline: &[u8] = if newline.is_empty() { b"\n" } else { newline };
    let mut written = Written { bytes: Vec::with_capacity(old.len() + 256), marks: Marks::default() };
    written.bytes.extend_from_slice(top.before);
    written.bytes.extend_from_slice(header);
    for name in &added {
        written.bytes.extend_from_slice(format!(",{name}").as_bytes());
    }
    written.bytes.extend_from_slice(top.header.split_newline().1);
    written.marks.reserve(marks.rows() + new.len());
    let mut next = 0;
    for (at, fate) in fates {
        written.keep(old, marks, next..at, added.len());
        if let Fate::Becomes(cut, was, now) = fate {
            written.marks.push(written.bytes.len(), Some(now));
            written.bytes.extend(line(&changed_row(&cut, &was, now, &head), cut.split_newline().1));
        }
        next = at + 1;
    }
    written.keep(old, marks, next..marks.rows(), added.len());
    let bytes = &mut written.bytes;
    if !new.is_empty() && !bytes.ends_with(b"\n") && !bytes.ends_with(b"\r") {
        bytes.extend_from_slice(newline);
    }
    written.append(&new, &head, newline);
    written
}

impl Written {
    /// Takes over rows as they stand, each with so many empty fields more.
    fn keep(&mut self, old: &[u8], marks: &Marks, rows: Range<usize>, added: usize) {
        if added == 0 {
            let (from, to) = (marks.start(rows.start, old), marks.start(rows.end, old));
            let at = self.bytes.len();
            self.bytes.extend_from_slice(&old[from..to]);
            rows.for_each(|row| self.marks.note(marks.start(row, old) - from + at, marks.records()[row]));
            return;
        }
        for row in rows {
            let raw = &old[marks.start(row, old)..marks.start(row + 1, old)];
            let (text, newline) = split_newline(raw);
            self.marks.note(self.bytes.len(), marks.records()[row]);
            self.bytes.extend_from_slice(text);
            self.bytes.extend(std::iter::repeat_n(b',', if text.is_empty() { 0 } else { added }));
            self.bytes.extend_from_slice(newline);
        }
    }

    /// Records as rows in the form that Laydown gives them, made by all threads.
    fn append<R: Record>(&mut self, records: &[&R], head: &Head, newline: &[u8]) {
        let piece = |records: &[&R]| {
            let (bytes, starts) = lines(records.iter().map(|record| canonical(*record, head)), newline);
            (bytes, starts.into_iter().zip(records.iter().map(|record| mark(*record))).collect::<Vec<_>>())
        };
        self.marks.reserve(records.len());
        let Self { bytes, marks } = self;
        in_turn(cores(), usize::MAX, records.chunks(PIECE).collect(), piece, |(piece, rows)| {
            for (start, mark) in rows {
                marks.note(bytes.len() + start, mark);
            }
            bytes.extend(piece);
        });
    }
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
    lines([cells], newline).0
}

/// Rows of cells, each with that newline, and where each begins.
fn lines<C: IntoIterator<Item: AsRef<[u8]>>>(
    rows: impl IntoIterator<Item = C>,
    newline: &[u8],
) -> (Vec<u8>, Vec<usize>) {
    let terminator = match newline {
        b"\r\n" => csv::Terminator::CRLF,
        [end, ..] => csv::Terminator::Any(*end),
        [] => csv::Terminator::Any(b'\n'),
    };
    let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(Vec::new());
    let mut starts = Vec::new();
    let written = rows.into_iter().try_for_each(|cells| {
        // Only what is flushed is there to be measured.
        writer.flush()?;
        starts.push(writer.get_ref().len());
        writer.write_record(cells)
    });
    let mut bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    if newline.is_empty() {
        bytes.pop();
    }
    (bytes, starts)
}
