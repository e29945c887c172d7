//! What a change of rows is called: “Poland 1,700 → 1,750”.

use crate::geo::Countries;
use crate::io::{Entry, Table};
use crate::model::{Dataset, Estimate, Host, Id};
use crate::session::document::edit::{Edit, RowEdit};

/// A row of a table, in a word or two.
pub(in crate::session) const fn one(table: Table) -> &'static str {
    match table {
        Table::Strengths => "strength",
        Table::Movements => "movement",
        Table::Stages => "stage",
        Table::Events => "event",
        Table::Sources => "source",
    }
}

/// Where that is, in words.
fn place_name(host: Host, text: &str) -> String {
    match host {
        Host::Country(code) => Countries::embedded().name(&code).to_owned(),
        Host::Region(region) => region.word().to_owned(),
        Host::Unplaced if text.is_empty() => "no stated place".to_owned(),
        Host::Unplaced => text.to_owned(),
    }
}

/// Where a record is about, and how many it speaks of.
fn said(data: &Dataset, entry: &Entry, others: &[RowEdit]) -> (String, Option<Estimate>) {
    let movement = |id: &Id| -> Option<String> {
        let new = others.iter().find(|row| row.table == Table::Movements && row.id == *id);
        let entry = new.and_then(|row| row.entry.clone()).or_else(|| Some(Entry::find(data, Table::Movements, id)?.1));
        let Some(Entry::Movement(movement)) = entry else { return None };
        Some(place_name(movement.host, &movement.host_text))
    };
    match entry {
        Entry::Strength(r) => (place_name(r.host, &r.host_text), Some(r.people)),
        Entry::Movement(r) => (place_name(r.host, &r.host_text), None),
        Entry::Stage(r) => (movement(&r.movement).unwrap_or_else(|| r.movement.to_string()), Some(r.people)),
        Entry::Event(r) => (format!("“{}”", r.title), None),
        Entry::Source(r) => (r.publisher.clone(), None),
    }
}

/// What an edit that is about to be carried out does, in a few words.
pub fn named_edit(data: &Dataset, edit: &Edit) -> String {
    match edit {
        Edit::Rows(rows) => name_of(data, rows),
        Edit::Accepted(..) => "accept findings".to_owned(),
    }
}

/// What rows that are about to be turned do, in a few words. The records are still as they were.
pub(in crate::session) fn name_of(data: &Dataset, rows: &[RowEdit]) -> String {
    // The one with a number says most.
    let says = |row: &&RowEdit| matches!(row.table, Table::Stages | Table::Strengths);
    let Some(row) = rows.iter().find(says).or_else(|| rows.first()) else { return "nothing".to_owned() };
    let more = if rows.len() > 3 { format!(" and {} more rows", rows.len() - 1) } else { String::new() };
    let was = Entry::find(data, row.table, &row.id).map(|(_, entry)| entry);
    let kind = rows.iter().find(|row| row.table == Table::Movements).map_or(row.table, |row| row.table);
    let kind = one(kind);
    let name = match (was, &row.entry) {
        (Some(was), Some(is)) => match (said(data, &was, rows), said(data, is, rows)) {
            ((_, Some(old)), (place, Some(new))) if old != new => format!("{place} {old} → {new}"),
            (_, (place, _)) => format!("change {kind}, {place}"),
        },
        (None, Some(is)) => match said(data, is, rows) {
            (place, Some(people)) => format!("add {kind}, {place} {people}"),
            (place, None) => format!("add {kind}, {place}"),
        },
        (Some(was), None) => match said(data, &was, rows) {
            (place, Some(people)) => format!("delete {kind}, {place} {people}"),
            (place, None) => format!("delete {kind}, {place}"),
        },
        (None, None) => "nothing".to_owned(),
    };
    format!("{name}{more}")
}
