//! A large table read in pieces, at once on several threads. It gives what reading it from its first row to its last does, or nothing: where
//! a row has a fault, where an id comes twice, and where a piece does not end on the row with which the next one begins, the table is read in turn.

use super::prints::Prints;
use super::read::{more_rows, open, read_row};
use super::{Marks, head::Head};
use crate::io::{cut::Cutter, problem::Report};
use crate::model::{Dataset, Record, Table};
use crate::threads::{cores, in_turn};
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// All rows of a table.
#[derive(Default)]
pub(in crate::io) struct Whole {
    /// Only this table is filled in.
    pub dataset: Dataset,
    /// The line of each.
    pub lines: Vec<u64>,
    /// The ids.
    pub ids: Prints,
}

/// A table in so many pieces; none: it must be read in turn.
pub(in crate::io) fn read_parts(table: Table, file: &str, bytes: &[u8], count: usize) -> Option<Whole> {
    let mut whole = Whole::default();
    let (header, start) = open(table, bytes, &mut Report::new(file)).map(|(_, cutter)| (cutter.line(), cutter.at()))?;
    let mut line = header;
    let good = in_pieces((table, file, bytes), start, count, read_part, |part| {
        let Part { dataset: mut rows, lines, ids, passed, length } = part;
        let more = if line == header { lines.len() * ((bytes.len() - start) / length.max(1)) * 17 / 16 } else { 0 };
        let records = whole.dataset.rows_mut(table);
        records.append(&mut rows);
        records.reserve(more);
        whole.lines.reserve_exact(more);
        whole.lines.extend(lines.into_iter().map(|within| line + within));
        whole.ids.append(ids);
        line += passed;
    });
    (good && whole.ids.are_all_different()).then_some(whole)
}

/// Where the rows of such a table stand, and which record each of them is.
pub(in crate::io) fn marks_of(table: Table, bytes: &[u8], count: usize) -> Option<Marks> {
    let start = open(table, bytes, &mut Report::new("")).map(|(_, cutter)| cutter.at())?;
    let mut marks = Marks::default();
    let piece = |place: &Place<'_>, head: &Head| {
        let mut marks = Marks::default();
        each_row(place, head, |row, _, record| marks.note(row, record.mark()))?;
        Some(marks)
    };
    in_pieces((table, "", bytes), start, count, piece, |more| marks.append(more)).then_some(marks)
}

/// A piece of a table.
struct Place<'a> {
    file: &'a str,
    bytes: &'a [u8],
    within: Range<usize>,
}

/// Reads pieces of a table on all threads, and takes in what comes of them in their order; false: one of them has a fault.
fn in_pieces<R: Send>(
    (table, file, bytes): (Table, &str, &[u8]),
    start: usize,
    count: usize,
    read: impl Fn(&Place<'_>, &Head) -> Option<R> + Sync,
    mut take: impl FnMut(R),
) -> bool {
    // Each thread has a head of its own, which remembers what rows say again and again.
    let heads: Mutex<Vec<Head>> = Mutex::default();
    let failed = AtomicBool::new(false);
    let lock = || heads.lock().unwrap_or_else(PoisonError::into_inner);
    let work = |within: Range<usize>| {
        if failed.load(Ordering::Relaxed) {
            return None;
        }
        let head = lock().pop();
        let head = head.or_else(|| Some(open(table, bytes, &mut Report::new(file))?.0.head))?;
        let read = read(&Place { file, bytes, within }, &head);
        lock().push(head);
        read
    };
    in_turn(cores(), 2 * cores(), pieces(bytes, start, count), work, |part| match part {
        Some(part) if !failed.load(Ordering::Relaxed) => take(part),
        _ => failed.store(true, Ordering::Relaxed),
    });
    !failed.into_inner()
}

/// About so many pieces of a table from its first row on, each of which begins where no quotation mark is open.
fn pieces(bytes: &[u8], start: usize, count: usize) -> Vec<Range<usize>> {
    let mut starts = vec![start];
    let (mut counted, mut open) = (start, false);
    let mut is_open = |upto: usize| {
        let marks = memchr::memchr_iter(b'"', &bytes[counted.min(upto)..upto]).count();
        counted = upto;
        open ^= marks % 2 == 1;
        open
    };
    for part in 1..count {
        let about = (bytes.len() / count * part).max(starts[starts.len() - 1]);
        let mut row = about;
        while let Some(end) = memchr::memchr(b'\n', &bytes[row..]) {
            row += end + 1;
            if !is_open(row) {
                starts.extend((row > starts[starts.len() - 1] && row < bytes.len()).then_some(row));
                break;
            }
        }
    }
    let ends = starts[1..].iter().copied().chain([bytes.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// The rows of a piece of a table.
struct Part {
    dataset: Dataset,
    /// The line of each row, from 0.
    lines: Vec<u64>,
    ids: Prints,
    /// So many lines it has.
    passed: u64,
    /// And so many bytes.
    length: usize,
}

fn read_part(place: &Place<'_>, head: &Head) -> Option<Part> {
    let (mut dataset, mut lines, mut ids) = (Dataset::default(), Vec::new(), Prints::default());
    let records = dataset.rows_mut(head.table);
    let passed = each_row(place, head, |start, line, record| {
        if let Some(more) = more_rows(lines.len() + 1, start, &place.within) {
            records.reserve(more);
            lines.reserve_exact(more);
        }
        ids.note(record.id());
        lines.push(line);
        records.push(record);
    })?;
    Some(Part { dataset, lines, ids, passed, length: place.within.len() })
}

/// Gives each record of a piece with where it begins and its line, from 0; how many lines these are. None: a row has a fault.
fn each_row(place: &Place<'_>, head: &Head, mut each: impl FnMut(usize, u64, Record)) -> Option<u64> {
    let mut report = Report::new(place.file);
    let mut cutter = Cutter::behind(place.bytes, place.within.start, head.names.len());
    while cutter.at() < place.within.end {
        let cut = cutter.next()?;
        let record = read_row(&cut, head, &mut report)?;
        each(cut.start, cut.line, record);
    }
    (cutter.at() == place.within.end && report.is_empty()).then(|| cutter.line())
}

#[cfg(test)]
mod tests {
    use super::super::Seen;
    use super::*;
    use proptest::prelude::*;

    /// The ids, lines and starts of all rows, as they are found one after the other.
    fn in_turn(bytes: &[u8]) -> Option<(Dataset, Vec<u64>, Marks)> {
        let (mut dataset, mut lines, mut marks) = (Dataset::default(), Vec::new(), Marks::default());
        let mut report = Report::new("");
        super::super::read(Table::Sources, "", bytes, &mut Seen::default(), &mut report, &mut |_, cut, record| {
            marks.note(cut.start, record.as_ref().map_or(0, |record| record.mark()));
            lines.extend(record.is_some().then_some(cut.line));
            if let Some(record) = record {
                dataset.rows_mut(Table::Sources).push(record);
            }
        })?;
        Some((dataset, lines, marks))
    }

    fn same(text: &str, count: usize) -> bool {
        let Some(whole) = read_parts(Table::Sources, "", text.as_bytes(), count) else { return false };
        let marks = marks_of(Table::Sources, text.as_bytes(), count).unwrap_or_default();
        let read = in_turn(text.as_bytes()).unwrap_or_default();
        assert_eq!((whole.dataset, whole.lines, marks), read, "{count} pieces of {text:?}");
        true
    }

    #[test]
    fn pieces_are_the_whole() {
        let rows =
            (0..40).map(|n| format!("s{n},\"A, \"\"paper\"\"\nof line {n}\",x\r\n")).collect::<Vec<_>>().concat();
        let text = format!("id,publisher,note\n{rows}");
        // None begins within a text.
        assert!((1..30).all(|count| same(&text, count)));
        assert!(pieces(text.as_bytes(), 18, 20).len() > 15);
        let twice = format!("{text}s3,Again,\n");
        assert!(!(1..30).any(|count| same(&twice, count)));
        let stray = format!("id,publisher,note\ns,a 5\" gun,\n{rows}");
        assert!((1..30).any(|count| same(&stray, count)));
        let plain = (0..40).map(|n| format!("s{n},A paper,\n")).collect::<Vec<_>>().concat();
        assert!((1..30).all(|count| same(&format!("id,publisher,note\n{plain}"), count)));
    }

    proptest! {
        #[test]
        fn whatever_the_rows_are(rows in "(([a-d]{1,2}|\"[a-c,\n]{0,3}\"),(x|\"y\ny\"|\")?(,z)?\r?\n){0,12}", count in 1..6_usize) {
            same(&format!("id,publisher,note\n{rows}"), count);
        }
    }
}
