//! Writes a table back: untouched rows byte for byte and without reading them, changed ones cell by cell, new ones behind them.

use super::head::Head;
use super::marks::{Marks, strangers};
use super::read::{Top, again, top};
use crate::io::bounded::MAX_LINE;
use crate::io::cut::{Cut, split_newline};
use crate::model::{AnyRecord, HashMap, HashSet, Id, Record, Rows, Table};
use crate::threads::{cores, each, in_turn};
use std::{borrow::Cow, ops::Range};

/// So many records are a piece of work.
const PIECE: usize = 2_048;

/// A table as it is to be written, and where its rows stand.
#[derive(Debug, Clone, Default)]
pub(in crate::io) struct Written {
    pub bytes: Vec<u8>,
    pub marks: Marks,
    /// A record whose row would not be read again.
    pub lost: Option<Id>,
}

/// A table with these records.
///
/// `old` is the table as it was read, `marks` its rows. Rows that make no record stand where they stood, and so do columns that Laydown does
/// not know; a row whose record is gone goes; a row whose record is as it was keeps its bytes, and is not read again. None: the old header
/// cannot be understood.
pub(in crate::io) fn write(table: Table, old: &[u8], marks: &Marks, records: &dyn Rows) -> Option<Written> {
    let all = |rows: Range<usize>| rows.filter_map(|row| records.get(row)).collect::<Vec<_>>();
    if old.iter().all(u8::is_ascii_whitespace) {
        if records.is_empty() {
            return Some(Written { bytes: old.to_vec(), marks: marks.clone(), lost: None });
        }
        let head = Head::whole(table);
        let mut written = Written { bytes: line(&head.names, b"\n"), ..Written::default() };
        written.append(&all(0..records.len()), &head, b"\n");
        return Some(written);
    }
    let pieces = (0..records.len()).step_by(PIECE).map(|first| first..(first + PIECE).min(records.len())).collect();
    let now = each(cores(), pieces, |piece| all(piece).into_iter().map(AnyRecord::mark).collect::<Vec<_>>()).concat();
    let (rows, others) = strangers(marks.records(), &now);
    let others: Vec<&dyn AnyRecord> = others.into_iter().filter_map(|row| records.get(row)).collect();
    Some(merge(old, &top(table, old)?, marks, &rows, &others))
}

/// What becomes of a row whose record is another now.
enum Fate<'a> {
    Goes,
    Becomes(Cut<'a>, Box<Record>, &'a dyn AnyRecord),
}

/// `rows` are those that are none of the records, in order, and `others` the records that none of the rows is.
fn merge(old: &[u8], top: &Top<'_>, marks: &Marks, rows: &[usize], others: &[&dyn AnyRecord]) -> Written {
    let mut by_id: HashMap<&Id, &dyn AnyRecord> = others.iter().map(|record| (record.id(), *record)).collect();
    let row = |at: usize| &old[marks.start(at, old)..marks.start(at + 1, old)];
    let mut fates: Vec<(usize, Fate<'_>)> = Vec::with_capacity(rows.len());
    for &at in rows {
        // Whoever cannot be read again stays.
        let Some((cut, was)) = again(row(at), &top.head) else { continue };
        match by_id.remove(was.id()) {
            Some(now) if now.is(&was) => {}
            Some(now) => fates.push((at, Fate::Becomes(cut, Box::new(was), now))),
            None => fates.push((at, Fate::Goes)),
        }
    }
    let new: Vec<&dyn AnyRecord> = others.iter().copied().filter(|record| by_id.contains_key(record.id())).collect();
    let changed =
        fates.iter().filter_map(|(_, fate)| if let Fate::Becomes(.., now) = fate { Some(*now) } else { None });
    let added = lacking(changed.chain(new.iter().copied()), &top.head);
    let head = Head::new(
        top.head.table,
        top.head.names.iter().cloned().chain(added.iter().map(|name| (*name).to_owned())).collect(),
    );
    let (header, newline) = top.header.split_newline();
    let newline: &[u8] = if newline.is_empty() { b"\n" } else { newline };
    let mut written = Written { bytes: Vec::with_capacity(old.len() + 256), ..Written::default() };
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
            written.marks.note(written.bytes.len(), now.mark());
            let row = line(&changed_row(&cut, &was, now, &head), cut.split_newline().1);
            written.lost = written.lost.or_else(|| is_lost(&row).then(|| now.id().clone()));
            written.bytes.extend(row);
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
            let blank = text.iter().all(|byte| matches!(byte, b'\n' | b'\r'));
            self.bytes.extend(std::iter::repeat_n(b',', if blank { 0 } else { added }));
            self.bytes.extend_from_slice(newline);
        }
    }

    /// Records as rows in the form that Laydown gives them, made by all threads.
    fn append(&mut self, records: &[&dyn AnyRecord], head: &Head, newline: &[u8]) {
        let known = head.known();
        let piece = |records: &[&dyn AnyRecord]| {
            let (bytes, starts) = lines(records.iter().map(|record| canonical(*record, &known)), newline);
            let lost = is_lost(&bytes)
                .then(|| records.iter().find(|record| is_lost(&line(&canonical(**record, &known), newline))));
            (
                lost.flatten().map(|record| record.id().clone()),
                bytes,
                starts.into_iter().zip(records.iter().map(|record| record.mark())).collect::<Vec<_>>(),
            )
        };
        self.marks.reserve(records.len());
        let Self { bytes, marks, lost } = self;
        in_turn(cores(), usize::MAX, records.chunks(PIECE).collect(), piece, |(gone, piece, rows)| {
            *lost = lost.take().or(gone);
            for (start, mark) in rows {
                marks.note(bytes.len() + start, mark);
            }
            bytes.extend(piece);
        });
    }
}

/// Columns that the header lacks and that one of the records needs.
fn lacking<'r>(records: impl Iterator<Item = &'r dyn AnyRecord>, head: &Head) -> Vec<&'static str> {
    let known = head.known();
    let mut needed = HashSet::default();
    for record in records.filter(|record| !says(&canonical(*record, &known), head, *record)) {
        let told = head.absent().filter(|(at, column)| !column.is_empty(&record.cell(*at).said()));
        needed.extend(told.map(|(at, _)| at));
    }
    head.absent().filter(|(at, _)| needed.contains(at)).map(|(_, column)| column.name).collect()
}

/// Whether these cells are read as that record.
fn says(cells: &[Cow<'_, str>], head: &Head, record: &dyn AnyRecord) -> bool {
    let fields: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    head.table.read(&mut head.row(&fields, true)).is_some_and(|read| record.is(&read))
}

/// A changed record in its row: cells that mean what they meant stay as they were typed.
fn changed_row<'c>(cut: &'c Cut<'_>, was: &Record, now: &'c dyn AnyRecord, head: &Head) -> Vec<Cow<'c, str>> {
    let known = head.known();
    let cells = |keep: &dyn Fn(usize) -> bool| -> Vec<Cow<'c, str>> {
        let cell = |(i, column): (usize, &Option<usize>)| match (cut.fields.get(i), column) {
            (Some(typed), column) if column.is_none_or(keep) => String::from_utf8_lossy(typed),
            (_, Some(at)) => now.cell(*at).said(),
            _ => Cow::Borrowed(""),
        };
        known.iter().enumerate().map(cell).collect()
    };
    let kept = cells(&|at| was.cell(at) == now.cell(at));
    // A count's numbers hang together: one that stays empty may not do for another word.
    if says(&kept, head, now) { kept } else { cells(&|_| false) }
}

fn canonical<'r>(record: &'r dyn AnyRecord, known: &[Option<usize>]) -> Vec<Cow<'r, str>> {
    known.iter().map(|at| at.map_or(Cow::Borrowed(""), |at| record.cell(at).said())).collect()
}

/// Whether rows would not be read again, or not all of them.
fn is_lost(rows: &[u8]) -> bool {
    let long =
        |rows: &[u8]| rows.len() > MAX_LINE && rows.split(|byte| *byte == b'\n').any(|line| line.len() > MAX_LINE);
    memchr::memchr(0, rows).is_some() || long(rows)
}

/// A row of cells, quoted where needed.
fn line(cells: &[impl AsRef<str>], newline: &[u8]) -> Vec<u8> {
    lines([cells], newline).0
}

/// Rows of cells, each with that newline, and where each begins.
fn lines<C: IntoIterator<Item: AsRef<str>>>(
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
        cells.into_iter().try_for_each(|cell| writer.write_field(cell.as_ref()))?;
        writer.write_record(None::<&[u8]>)
    });
    let mut bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    if newline.is_empty() {
        bytes.pop();
    }
    (bytes, starts)
}
