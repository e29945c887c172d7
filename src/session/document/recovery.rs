//! What an earlier run left of a dataset, carried out again on what the dataset is now. Another program may have saved in between: then only
//! what was changed is changed again, and where both changed the same, somebody has to decide.

use super::journal_line::cells;
use super::{datasets::Document, edit::Edit, edit::Logged, edit::RowEdit, place::Place};
use crate::io::read_cells;
use crate::model::{Accepted, AnyRecord, Column, Dataset, Id, Record, ReportSeries, Table, Texts};
use crate::words::people;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Whose word counts where both changed the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is saved.
    Saved,
    /// What was left unsaved.
    Left,
}

/// Changes that an earlier run left, as they would be carried out now.
#[derive(Debug, Clone, PartialEq)]
pub struct Recovery {
    /// The dataset.
    pub place: Place,
    /// How many things would differ from the files.
    pub changes: usize,
    /// Where what is saved and what was left differ, a sentence each.
    pub differences: Vec<String>,
    /// Rows that name what is not there any more and so cannot come back, a sentence each.
    pub broken: Vec<String>,
    saved: Vec<Edit>,
    left: Vec<Edit>,
}

impl Recovery {
    /// The changes to be carried out.
    pub fn edits(&self, side: Side) -> &[Edit] {
        match side {
            Side::Saved => &self.saved,
            Side::Left => &self.left,
        }
    }

    /// The same, where so many lines of the journal are damaged, which cannot come back either.
    #[must_use]
    pub fn without(mut self, damaged: usize) -> Self {
        self.broken.extend((damaged > 0).then(|| text!("notice-recover-damaged", n = damaged)));
        self
    }

    /// Whether there is nothing to decide.
    pub fn is_plain(&self) -> bool {
        self.differences.is_empty() && self.broken.is_empty()
    }
}

impl Document {
    /// What earlier edits of a dataset, in its own names, come to now. None of it is changed yet.
    pub fn recovery(&self, place: &Place, left: &[Logged]) -> Recovery {
        let data = self.file(place).map(|file| self.bundle.package(file).dataset).unwrap_or_default();
        let mut recovery = Recovery {
            place: place.clone(),
            changes: 0,
            differences: Vec::new(),
            broken: Vec::new(),
            saved: Vec::new(),
            left: Vec::new(),
        };
        if left.iter().any(|logged| logged.was.is_none()) || untouched(&data, left) {
            // Step by step, each with its name, as they were made.
            recovery.left = left.iter().map(|logged| logged.edit.clone()).collect();
            recovery.saved.clone_from(&recovery.left);
        } else {
            recovery.merge(&data, left);
        }
        recovery.changes = [Side::Saved, Side::Left]
            .map(|side| self.would_change(place, recovery.edits(side)))
            .into_iter()
            .max()
            .unwrap_or(0);
        recovery
    }
}

/// A row before the first change of it and after the last one.
struct Change<'l> {
    was: Option<&'l Record>,
    row: &'l RowEdit,
}

/// The rows that were changed.
fn changes(left: &[Logged]) -> BTreeMap<(Table, &Id), Change<'_>> {
    let mut changes = BTreeMap::new();
    for Logged { edit, was } in left {
        let (Edit::Rows(rows), Some(Edit::Rows(was))) = (edit, was) else { continue };
        for (row, was) in rows.iter().zip(was) {
            let change = Change { was: was.record.as_ref(), row };
            changes.entry((row.table, &row.id)).or_insert(change).row = row;
        }
    }
    changes
}

/// Whether the dataset is as it was when the first of the edits was made.
fn untouched(data: &Dataset, left: &[Logged]) -> bool {
    let rows = changes(left).into_iter().all(|((table, id), change)| is(now(data, table, id), change.was));
    rows && first(left, series).is_none_or(|was| *was == data.series)
        && first(left, accepted).is_none_or(|was| *was == data.accepted)
        && first(left, texts).is_none_or(|was| *was == data.texts)
}

fn series(edit: &Edit) -> Option<&Vec<ReportSeries>> {
    if let Edit::Series(_, list) = edit { Some(list) } else { None }
}

fn accepted(edit: &Edit) -> Option<&Vec<Accepted>> {
    if let Edit::Accepted(_, list) = edit { Some(list) } else { None }
}

fn texts(edit: &Edit) -> Option<&Texts> {
    if let Edit::Texts(_, texts) = edit { Some(texts) } else { None }
}

/// What was there before the first edit of a kind.
fn first<'l, T>(left: &'l [Logged], of: impl Fn(&'l Edit) -> Option<&'l T>) -> Option<&'l T> {
    left.iter().find_map(|logged| of(logged.was.as_ref()?))
}

/// What is there after the last edit of a kind.
fn last<'l, T>(left: &'l [Logged], of: impl Fn(&'l Edit) -> Option<&'l T>) -> Option<&'l T> {
    left.iter().rev().find_map(|logged| of(&logged.edit))
}

fn now<'d>(data: &'d Dataset, table: Table, id: &Id) -> Option<&'d dyn AnyRecord> {
    data.find(table, id).map(|(_, record)| record)
}

fn is(now: Option<&dyn AnyRecord>, record: Option<&Record>) -> bool {
    match (now, record) {
        (Some(now), Some(record)) => now.is(record),
        (now, record) => now.is_none() && record.is_none(),
    }
}

impl Recovery {
    fn merge(&mut self, data: &Dataset, left: &[Logged]) {
        let (mut saved, mut mine) = (Vec::new(), Vec::new());
        for ((table, id), Change { was, row }) in changes(left) {
            let there = now(data, table, id);
            let record = row.record.as_ref();
            if is(there, record) {
                continue;
            }
            if is(there, was) {
                saved.push(row.clone());
                mine.push(row.clone());
                continue;
            }
            let name = format!("{} {id}", table.one_text());
            let by_cell = match (was, record, there) {
                (Some(was), Some(record), Some(there)) => self.merge_cells(&name, [&**was, &**record, there]),
                (Some(_), Some(_), None) => {
                    self.differences.push(text!("notice-recover-gone", row = name));
                    None
                }
                (_, None, _) => {
                    self.differences.push(text!("notice-recover-deleted", row = name));
                    None
                }
                (None, Some(_), _) => {
                    self.differences.push(text!("notice-recover-taken", row = name));
                    None
                }
            };
            let [keeps, takes] = by_cell.unwrap_or([None, Some(row.clone())]);
            saved.extend(keeps.map(|record| RowEdit { at: row.at, ..record }));
            mine.extend(takes.map(|record| RowEdit { at: row.at, ..record }));
        }
        for rows in [&mut saved, &mut mine] {
            self.unlink(data, rows);
        }
        let lists = lists(data, left);
        for (side, rows) in [(&mut self.saved, saved), (&mut self.left, mine)] {
            side.extend((!rows.is_empty()).then_some(Edit::Rows(rows)));
            side.extend(lists.iter().cloned());
        }
    }

    /// A row of which both changed cells: as it is if what is saved counts, and if what was left does. None: its cells do not fit together.
    fn merge_cells(&mut self, name: &str, [was, mine, there]: [&dyn AnyRecord; 3]) -> Option<[Option<RowEdit>; 2]> {
        // A count is said as everywhere, not as its three numbers.
        let [left_count, saved_count] = [mine, there].map(|record| record.people().map(people));
        let [was, mine, there] = [was, mine, there].map(|record| (record.table(), record.id(), cells(record)));
        let (table, id, now) = there;
        let (mut keeps, mut takes, mut differences) = (Vec::new(), Vec::new(), Vec::new());
        for fields in fields(table) {
            let said = |cells: &Map<String, Value>| -> Vec<String> {
                fields
                    .iter()
                    .map(|column| cells.get(column.name).and_then(Value::as_str).unwrap_or_default().to_owned())
                    .collect()
            };
            let [was, mine, there] = [said(&was.2), said(&mine.2), said(&now)];
            let both = mine != was && there != was && mine != there;
            if let (true, Some(column)) = (both, fields.last()) {
                let count = fields.iter().any(|column| column.name == "best");
                let said = |cells: &[String], number: &Option<String>| {
                    number.clone().filter(|_| count).unwrap_or_else(|| shown(cells))
                };
                let (saved, left) = (said(&there, &saved_count), said(&mine, &left_count));
                differences.push(text!(
                    "notice-recover-cell",
                    row = name,
                    column = column.label(),
                    saved = saved,
                    left = left
                ));
            }
            let keep = if mine == was || both { &there } else { &mine };
            let take = if mine == was { &there } else { &mine };
            for ((column, keep), take) in fields.iter().zip(keep).zip(take) {
                keeps.push((column.name, keep.clone()));
                takes.push((column.name, take.clone()));
            }
        }
        let row = |cells: &[(&'static str, String)]| {
            let record = read_cells(table, cells.iter().map(|(name, text)| (*name, text.as_str()))).ok()?;
            Some(RowEdit { table, id: id.clone(), at: usize::MAX, record: Some(record) })
        };
        if let (Some(keeps), Some(takes)) = (row(&keeps), row(&takes)) {
            self.differences.append(&mut differences);
            return Some([Some(keeps), Some(takes)]);
        }
        self.differences.push(text!("notice-recover-row", row = name));
        None
    }

    /// Leaves out the rows that name what is not there, and those that name them.
    fn unlink(&mut self, data: &Dataset, rows: &mut Vec<RowEdit>) {
        loop {
            let new: BTreeSet<(Table, Id)> =
                rows.iter().filter(|row| row.record.is_some()).map(|row| (row.table, row.id.clone())).collect();
            let before = rows.len();
            rows.retain(|row| {
                let Some(record) = &row.record else { return true };
                let had: Vec<Id> = now(data, row.table, &row.id)
                    .map(<dyn AnyRecord>::links)
                    .unwrap_or_default()
                    .into_iter()
                    .map(|link| link.1)
                    .collect();
                let is_there =
                    |table: &Table, id: &Id| data.find(*table, id).is_some() || new.contains(&(*table, id.clone()));
                let lost = (**record)
                    .links()
                    .into_iter()
                    .find(|(column, id)| !had.contains(id) && !column.links.iter().any(|table| is_there(table, id)));
                let Some((column, id)) = lost else { return true };
                let name = format!("{} {}", row.table.one_text(), row.id);
                let broken = text!("notice-recover-broken", row = name, column = column.label(), id = id.as_str());
                if !self.broken.contains(&broken) {
                    self.broken.push(broken);
                }
                false
            });
            if rows.len() == before {
                break;
            }
        }
    }
}

/// The columns of a table, those together that one field of a form fills in, such as the numbers of a count and its word.
fn fields(table: Table) -> Vec<Vec<&'static Column>> {
    let mut fields: Vec<Vec<&Column>> = vec![Vec::new()];
    for column in table.columns() {
        if let Some(field) = fields.last_mut() {
            field.push(column);
        }
        if column.field.is_some() || column.name == "id" {
            fields.push(Vec::new());
        }
    }
    fields
}

/// The cells of a field, each text once.
fn shown(cells: &[String]) -> String {
    let mut texts: Vec<&str> = cells.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    texts.dedup();
    texts.join(" ")
}

/// What was changed beside the rows: what was added is added and what was taken out is taken out, and a text that was changed is.
fn lists(data: &Dataset, left: &[Logged]) -> Vec<Edit> {
    fn merged<T: PartialEq + Clone>(there: &[T], was: &[T], mine: &[T], same: impl Fn(&T, &T) -> bool) -> Vec<T> {
        let added = || mine.iter().filter(|one| !was.contains(one));
        let goes = |one: &T| (was.contains(one) && !mine.contains(one)) || added().any(|new| same(new, one));
        there.iter().filter(|one| !goes(one)).chain(added()).cloned().collect()
    }
    let mut edits = Vec::new();
    if let (Some(was), Some(mine)) = (first(left, series), last(left, series)) {
        let list: Vec<ReportSeries> = merged(&data.series, was, mine, |one, other| one.name == other.name);
        edits.extend((list != data.series).then_some(Edit::Series(0, list)));
    }
    if let (Some(was), Some(mine)) = (first(left, texts), last(left, texts)) {
        let mut list: Texts = data.texts.clone();
        for ((text, was), mine) in list.all_mut().into_iter().zip(was.all()).zip(mine.all()) {
            if was != mine {
                mine.clone_into(text);
            }
        }
        edits.extend((list != data.texts).then_some(Edit::Texts(0, list)));
    }
    if let (Some(was), Some(mine)) = (first(left, accepted), last(left, accepted)) {
        let list: Vec<Accepted> = merged(&data.accepted, was, mine, |_, _| false);
        edits.extend((list != data.accepted).then_some(Edit::Accepted(0, list)));
    }
    edits
}
