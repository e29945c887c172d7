//! Writes a table back: untouched rows byte for byte, changed ones cell by cell, new ones behind them.

use super::{
    Record,
    read::{Rows, Seen, read},
    row::{Head, Row},
};
use crate::io::{cut::Cut, problem::Report};
use crate::model::Id;
use std::collections::{HashMap, HashSet};

/// The bytes of a table with these records.
///
/// `old` is the table as it was read. Rows that make no record stand where they stood, and so do columns that Laydown does not know;
/// a row whose record is gone goes; a row whose record is as it was keeps its bytes. None: the old header cannot be understood.
pub(in crate::io) fn write<R: Record>(old: &[u8], records: &[R], seen: &mut Seen) -> Option<Vec<u8>> {
    if old.iter().all(u8::is_ascii_whitespace) {
        let names = R::TABLE.columns().iter().map(|column| column.name.to_owned()).collect();
        let head = Head::new(names);
        let mut bytes = line(&head.names, b"\n");
        for record in records {
            bytes.extend(line(&canonical(record, &head), b"\n"));
        }
        return Some(bytes);
    }
    let mut report = Report::new("");
    let table = read::<R>("", old, seen, &mut report)?;
    Some(merge(&table, records))
}

fn merge<R: Record>(old: &Rows<'_, R>, records: &[R]) -> Vec<u8> {
    let by_id: HashMap<&Id, &R> = records.iter().map(|record| (record.id(), record)).collect();
    let kept: HashSet<&Id> = old.rows.iter().filter_map(|(_, record)| record.as_ref().map(Record::id)).collect();
    let new: Vec<&R> = records.iter().filter(|record| !kept.contains(record.id())).collect();
    let changed = |was: &R| by_id.get(was.id()).copied().filter(|now| *now != was);
    let touched = old.rows.iter().filter_map(|(_, was)| changed(was.as_ref()?)).chain(new.iter().copied());
    let added = lacking(touched, &old.head);
    let head = Head::new(old.head.names.iter().cloned().chain(added.iter().map(|name| (*name).to_owned())).collect());
    let (header, newline) = old.header.split_newline();
    let newline: &[u8] = if newline.is_empty() { b"\n" } else { newline };
    let mut bytes = old.before.to_vec();
    bytes.extend_from_slice(header);
    added.iter().for_each(|name| bytes.extend_from_slice(format!(",{name}").as_bytes()));
    bytes.extend_from_slice(old.header.split_newline().1);
    for (cut, was) in &old.rows {
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
    for record in new {
        if !bytes.ends_with(b"\n") && !bytes.ends_with(b"\r") {
            bytes.extend_from_slice(newline);
        }
        bytes.extend(line(&canonical(record, &head), newline));
    }
    bytes
}

/// Columns that the header lacks and that one of the records needs.
fn lacking<'r, R: Record + 'r>(records: impl Iterator<Item = &'r R>, head: &Head) -> Vec<&'static str> {
    let absent = R::TABLE.columns().iter().map(|column| column.name).filter(|name| head.place(name).is_none());
    let absent: Vec<&str> = absent.collect();
    let mut needed = HashSet::new();
    for record in records {
        needed.extend(absent.iter().copied().filter(|name| !record.cell(name).is_empty()));
    }
    absent.into_iter().filter(|name| needed.contains(name)).collect()
}

/// A changed record in its row: cells that mean what they meant stay as they were typed.
fn changed_row<R: Record>(cut: &Cut<'_>, was: &R, now: &R, head: &Head) -> Vec<String> {
    let typed = |i: usize| cut.fields.get(i).map(|f| String::from_utf8_lossy(f).into_owned()).unwrap_or_default();
    let cell = |(i, name): (usize, &String)| {
        if R::TABLE.column(name).is_none() || was.cell(name) == now.cell(name) { typed(i) } else { now.cell(name) }
    };
    let cells: Vec<String> = head.names.iter().enumerate().map(cell).collect();
    let fields: Vec<&str> = cells.iter().map(String::as_str).collect();
    let mut report = Report::new("");
    if R::read(&mut Row::new(head, &fields, 0, &mut report)).as_ref() == Some(now) {
        return cells;
    }
    let full = |(i, name): (usize, &String)| {
        if R::TABLE.column(name).is_some() { now.cell(name) } else { typed(i) }
    };
    head.names.iter().enumerate().map(full).collect()
}

fn canonical<R: Record>(record: &R, head: &Head) -> Vec<String> {
    head.names.iter().map(|name| record.cell(name)).collect()
}

/// A row of cells, quoted where needed.
fn line(cells: &[String], newline: &[u8]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    let written = writer.write_record(cells);
    let mut bytes = written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default();
    bytes.pop();
    bytes.extend_from_slice(newline);
    bytes
}
