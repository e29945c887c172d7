//! A large table read in parts, at once on several threads. It gives what reading it from its first row to its last does, or nothing: where
//! a row has a fault, where an id comes twice, and where a part does not end on the row with which the next one begins, the table is read in turn.

use super::read::{Seen, more_rows, open, read_row};
use super::{Marks, head::Head};
use crate::io::{cut::Cutter, problem::Report};
use crate::model::{Dataset, Table};
use crate::threads::each;
use std::ops::Range;

/// All rows of a table.
#[derive(Default)]
pub(in crate::io) struct Whole {
    /// Only this table is filled in.
    pub dataset: Dataset,
    /// The line of each.
    pub lines: Vec<u64>,
    pub marks: Marks,
    /// The ids of each part.
    pub seen: Vec<Seen>,
}

/// A table in so many parts; none: it must be read in turn.
pub(in crate::io) fn read_parts(table: Table, file: &str, bytes: &[u8], count: usize) -> Option<Whole> {
    let (_, cutter) = open(table, bytes, &mut Report::new(file))?;
    let mut starts = vec![cutter.at()];
    for part in 1..count {
        let about = bytes.len() / count * part;
        let row = about + memchr::memchr(b'\n', &bytes[about..])? + 1;
        starts.extend((row > starts[starts.len() - 1]).then_some(row));
    }
    let ends = starts[1..].iter().copied().chain([bytes.len()]);
    let parts: Vec<Range<usize>> = starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect();
    let read = each(parts.len(), parts, |part| read_part(table, file, bytes, &part));
    let mut whole = Whole::default();
    let mut line = cutter.line();
    for part in read {
        let Part { dataset: mut rows, lines, marks, seen, passed } = part?;
        if whole.seen.iter().any(|other| other.meets(&seen)) {
            return None;
        }
        whole.dataset.rows_mut(table).append(&mut rows);
        whole.lines.extend(lines.into_iter().map(|within| line + within));
        whole.marks.append(marks);
        whole.seen.push(seen);
        line += passed;
    }
    Some(whole)
}

/// A part of a table.
struct Part {
    dataset: Dataset,
    /// The line of each row, from 0.
    lines: Vec<u64>,
    marks: Marks,
    seen: Seen,
    /// So many lines it has.
    passed: u64,
}

fn read_part(table: Table, file: &str, bytes: &[u8], part: &Range<usize>) -> Option<Part> {
    let mut report = Report::new(file);
    // Each thread has a head of its own, which remembers ids.
    let (top, cutter) = open(table, bytes, &mut report)?;
    let head: &Head = &top.head;
    let mut cutter: Cutter<'_> = cutter.from(part.start);
    let mut report = Report::new(file);
    let (mut dataset, mut lines, mut marks, mut seen) =
        (Dataset::default(), Vec::new(), Marks::default(), Seen::of(file));
    let records = dataset.rows_mut(table);
    while cutter.at() < part.end {
        let cut = cutter.next()?;
        if let Some(more) = more_rows(lines.len() + 1, cut.start, part) {
            records.reserve(more);
            lines.reserve_exact(more);
            marks.reserve(more);
            seen.reserve(more);
        }
        let record = read_row(&cut, head, &mut report)?;
        seen.note(record.id(), cut.line).ok()?;
        marks.note(cut.start, record.mark());
        lines.push(cut.line);
        records.push(record);
    }
    let good = cutter.at() == part.end && report.is_empty();
    good.then_some(Part { dataset, lines, marks, seen, passed: cutter.line() })
}

#[cfg(test)]
mod tests {
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
        let read = in_turn(text.as_bytes()).unwrap_or_default();
        assert_eq!((whole.dataset, whole.lines, whole.marks), read, "{count} parts of {text:?}");
        true
    }

    #[test]
    fn parts_are_the_whole() {
        let rows =
            (0..40).map(|n| format!("s{n},\"A, \"\"paper\"\"\nof line {n}\",x\r\n")).collect::<Vec<_>>().concat();
        let text = format!("id,publisher,note\n{rows}");
        // Where a part would begin within a text it is not a part.
        assert!((1..30).any(|count| same(&text, count)) && !(2..30).all(|count| same(&text, count)));
        let twice = format!("{text}s3,Again,\n");
        assert!(!(2..30).any(|count| same(&twice, count)));
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
