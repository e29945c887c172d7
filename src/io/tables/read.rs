//! Reads a table: the good rows become records, the others are reported, and all keep their bytes.

use super::head::{Head, nearest};
use super::prints::Prints;
use crate::io::bounded::MAX_LINE;
use crate::io::cut::{Cut, Cutter, MOST_FIELDS};
use crate::io::problem::{Problem, Report, Severity};
use crate::model::{CellFault, HashMap, Id, Record, Table, quoted};
use std::collections::hash_map::Entry;
use std::ops::Range;

/// Ids that were seen, and where.
#[derive(Default)]
pub(in crate::io) struct Seen {
    files: Vec<String>,
    /// The file and the line of each.
    places: HashMap<Id, (u16, u64)>,
}

impl Seen {
    /// The ids alone.
    pub fn prints(&self) -> Prints {
        Prints::of(self.places.keys())
    }

    /// Notes an id of the file that came last; where it was before, as `stages.csv:4`, if it was.
    fn note(&mut self, id: &Id, line: u64) -> Result<(), String> {
        match self.places.entry(id.clone()) {
            Entry::Vacant(free) => {
                free.insert((self.files.len() as u16 - 1, line));
                Ok(())
            }
            Entry::Occupied(taken) => {
                let (file, line) = taken.get();
                Err(format!("{}:{line}", self.files[usize::from(*file)]))
            }
        }
    }
}

/// What stands above the rows of a table.
pub(in crate::io) struct Top<'a> {
    /// The bytes before the header: a byte order mark, empty lines.
    pub before: &'a [u8],
    /// The header row.
    pub header: Cut<'a>,
    pub(super) head: Head,
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Reads a table and gives each row in order, with its record if it is good, to `each`; rows are not kept, so that a table of nothing
/// but commas costs no more than its bytes. None: its header cannot be understood, so that no row can.
pub(in crate::io) fn read<'a>(
    table: Table,
    file: &str,
    bytes: &'a [u8],
    seen: &mut Seen,
    report: &mut Report<'_>,
    each: &mut dyn FnMut(&Head, Cut<'a>, Option<Record>),
) -> Option<()> {
    let (top, cutter) = open(table, bytes, report)?;
    seen.files.push(file.to_owned());
    let mut rows = 0;
    for cut in cutter {
        rows += 1;
        if let Some(more) = more_rows(rows, cut.start, &(0..bytes.len())) {
            seen.places.reserve(more);
        }
        let record = read_row(&cut, &top.head, report).filter(|r| is_new(r.id(), cut.line, seen, report));
        each(&top.head, cut, record);
    }
    Some(())
}

/// A table whose rows are still to be read.
pub(super) fn open<'a>(table: Table, bytes: &'a [u8], report: &mut Report<'_>) -> Option<(Top<'a>, Cutter<'a>)> {
    let mut cutter = Cutter::new(bytes, if bytes.starts_with(BOM) { BOM.len() } else { 0 });
    let Some(header) = cutter.find(|cut| !cut.fields.is_empty()) else {
        report.add(Severity::Error, text!("problem-empty-file"), text!("problem-empty-file-fix"));
        return None;
    };
    let head = read_head(table, &header, report)?;
    Some((Top { before: &bytes[..header.start], header, head }, cutter))
}

/// Says what is notable in a header.
pub(in crate::io) fn remark(table: Table, bytes: &[u8], report: &mut Report<'_>) {
    open(table, bytes, report);
}

/// What stands above the rows, without a word about what is wrong with it.
pub(super) fn top(table: Table, bytes: &[u8]) -> Option<Top<'_>> {
    open(table, bytes, &mut Report::new("")).map(|(top, _)| top)
}

/// The record of a row that is known to be one, with the row; none: it is none after all.
pub(super) fn again<'a>(row: &'a [u8], head: &Head) -> Option<(Cut<'a>, Record)> {
    let cut = Cutter::row(row, head.names.len())?;
    let record = read_row(&cut, head, &mut Report::new(""))?;
    Some((cut, record))
}

/// How many rows are still to come in a part of a table behind one that begins there, guessed once from the first thousand: lists that
/// grow step by step are copied again and again.
pub(in crate::io) fn more_rows(rows: usize, start: usize, part: &Range<usize>) -> Option<usize> {
    const SAMPLE: usize = 1000;
    let length = (start - part.start) / SAMPLE;
    // Rows without anything in them are shorter than any record.
    (rows == SAMPLE && length > 16).then(|| (part.end - start) / length * 17 / 16)
}

/// The columns, if all that are needed are there once.
fn read_head(table: Table, header: &Cut<'_>, report: &mut Report<'_>) -> Option<Head> {
    let line = header.line;
    let mut fault = |column: Option<&str>, what: String, fix: &str| report.add_at(line, column, || (what, fix));
    if header.raw.starts_with(b"\xff\xfe") || header.raw.starts_with(b"\xfe\xff") || header.raw.contains(&0) {
        fault(None, text!("problem-header-utf16").to_owned(), text!("problem-header-utf8-fix"));
        return None;
    }
    let Ok(text) = std::str::from_utf8(header.raw) else {
        fault(None, text!("problem-header-utf8", at = bad_byte(header)), text!("problem-header-utf8-fix"));
        return None;
    };
    if header.count > MOST_FIELDS {
        let what = text!("problem-many-columns", n = header.count, most = MOST_FIELDS);
        fault(None, what, text!("problem-many-columns-fix"));
        return None;
    }
    let names: Vec<String> = header.fields.iter().map(|f| String::from_utf8_lossy(f).trim().to_owned()).collect();
    if names.len() == 1 && text.contains([';', '\t']) {
        fault(None, text!("problem-no-commas").to_owned(), text!("problem-no-commas-fix"));
        return None;
    }
    let head = Head::new(table, names);
    let mut good = true;
    for column in head.absent().map(|(_, column)| column).filter(|column| column.required) {
        good = false;
        let strangers = head.names.iter().map(String::as_str).filter(|name| table.column(name).is_none());
        let column = column.name;
        let fix = match nearest(column, strangers) {
            Some(name) => text!("problem-rename-fix", name = quoted(name), column = column),
            None => text!("problem-no-column-fix", column = column),
        };
        fault(Some(column), text!("problem-no-column", column = column), &fix);
    }
    for (i, name) in head.names.iter().enumerate() {
        if table.column(name).is_some() && head.names[..i].contains(name) {
            good = false;
            fault(Some(name), text!("problem-column-twice", name = name), text!("problem-column-twice-fix"));
        }
    }
    if good {
        remark_strangers(&head, line, report);
    }
    good.then_some(head)
}

/// Points at unknown columns whose names look mistyped. Other unknown columns are the user's own and kept in silence.
fn remark_strangers(head: &Head, line: u64, report: &mut Report<'_>) {
    for name in head.names.iter().filter(|name| head.table.column(name).is_none()) {
        if let Some(known) = nearest(name, head.absent().map(|(_, column)| column.name)) {
            let what = text!("problem-strange-column", name = quoted(name));
            let fix = text!("problem-rename-fix", name = quoted(name), column = known);
            report.push(Problem::file(Severity::Warning, report.file(), what, fix).at(Some(line)).column(name));
        }
    }
}

/// The record of a row; none if it is invalid, which is reported, or empty.
pub(super) fn read_row(cut: &Cut<'_>, head: &Head, report: &mut Report<'_>) -> Option<Record> {
    if cut.fields.iter().all(|field| field.is_empty()) {
        return None;
    }
    let mut fault = |column: Option<&str>, say: &dyn Fn() -> (String, &'static str)| {
        report.add_at(cut.line, column, say);
        None
    };
    if cut.open {
        return fault(None, &|| (text!("problem-open-quote").to_owned(), text!("problem-open-quote-fix")));
    }
    if cut.count != head.names.len() {
        let what = || text!("problem-fields", n = cut.count, header = head.names.len());
        return fault(None, &|| (what(), text!("problem-fields-fix")));
    }
    let mut fields = Vec::with_capacity(cut.fields.len());
    for (name, field) in head.names.iter().zip(&cut.fields) {
        let Ok(text) = std::str::from_utf8(field) else {
            let what = || text!("problem-utf8", at = bad_byte(cut));
            return fault(Some(name), &|| (what(), text!("problem-utf8-fix")));
        };
        if text.contains('\0') {
            return fault(Some(name), &|| (text!("problem-nul").to_owned(), text!("problem-nul-fix")));
        }
        fields.push(text);
    }
    let mut row = head.row(&fields, report.is_full());
    let record = head.table.read(&mut row);
    for fault in row.faults {
        report.add_at(cut.line, Some(fault.column), || (fault.what, fault.remedy));
    }
    record
}

/// The record that cells say, or what is wrong with them, each with its column. Columns that are not given are empty.
pub fn read_cells<'a>(
    table: Table,
    cells: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Record, Vec<CellFault>> {
    let (names, fields): (Vec<String>, Vec<&str>) =
        cells.into_iter().map(|(name, text)| (name.to_owned(), text)).unzip();
    let faults = unreadable(table, &names, &fields);
    if !faults.is_empty() {
        return Err(faults);
    }
    let head = Head::new(table, names);
    let mut row = head.row(&fields, false);
    table.read(&mut row).ok_or(row.faults)
}

/// Texts that could be written into a file and would not be read there: with them the row would be lost.
fn unreadable(table: Table, names: &[String], fields: &[&str]) -> Vec<CellFault> {
    let cells = names.iter().zip(fields).filter_map(|(name, text)| Some((table.column(name)?, *text)));
    let nul = cells.clone().filter(|(_, text)| text.contains('\0'));
    let (what, remedy) = (text!("problem-nul").to_owned(), text!("problem-nul-fix").to_owned());
    let mut faults: Vec<CellFault> =
        nul.map(|(column, _)| CellFault { column: column.name, what: what.clone(), remedy: remedy.clone() }).collect();
    // A quotation mark takes two bytes.
    let length = 2 * fields.iter().map(|text| text.len() + 2).sum::<usize>();
    if let Some((column, _)) = cells.max_by_key(|(_, text)| text.len()).filter(|_| length > MAX_LINE) {
        let what = text!("problem-row-bytes", n = length, most = MAX_LINE);
        faults.push(CellFault { column: column.name, what, remedy: text!("problem-row-bytes-fix").to_owned() });
    }
    faults
}

/// The offset in the file, from 0, of the first byte that is not UTF-8.
fn bad_byte(cut: &Cut<'_>) -> usize {
    cut.start + std::str::from_utf8(cut.raw).err().map_or(0, |error| error.valid_up_to())
}

/// Whether no row before had this id.
fn is_new(id: &Id, line: u64, seen: &mut Seen, report: &mut Report<'_>) -> bool {
    let noted = seen.note(id, line);
    if let Err(place) = &noted {
        let what = || text!("problem-id-taken", id = quoted(id.as_str()), place = place);
        report.add_at(line, Some("id"), || (what(), text!("problem-id-taken-fix")));
    }
    noted.is_ok()
}
