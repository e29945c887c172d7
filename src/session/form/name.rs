//! What a change of rows is called: “Poland 1,700 → 1,750”.

use crate::{
    geo::Countries,
    model::{Dataset, Estimate, Host, Id, PEOPLE, Record, Table},
    session::{Edit, RowEdit},
};

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
fn said(data: &Dataset, record: &Record, others: &[RowEdit]) -> (String, Option<Estimate>) {
    let movement = |id: &Id| -> Option<String> {
        let new = others.iter().find(|row| row.table == Table::Movements && row.id == *id);
        let new = new.and_then(|row| row.record.as_ref());
        let movement = match new {
            Some(Record::Movement(movement)) => movement,
            _ => data.movements.iter().find(|movement| movement.id == *id)?,
        };
        Some(place_name(movement.host, &movement.host_text))
    };
    let place = match record {
        Record::Strength(r) => place_name(r.host, &r.host_text),
        Record::Movement(r) => place_name(r.host, &r.host_text),
        Record::Stage(r) => movement(&r.movement).unwrap_or_else(|| r.movement.to_string()),
        Record::Event(r) => format!("“{}”", r.title),
        Record::Source(r) => r.publisher.clone(),
    };
    (place, record.people().copied())
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
    let says = |row: &&RowEdit| row.table.columns().iter().any(|column| column.field == Some(PEOPLE));
    let Some(row) = rows.iter().find(says).or_else(|| rows.first()) else { return "nothing".to_owned() };
    let more = if rows.len() > 3 { format!(" and {} more rows", rows.len() - 1) } else { String::new() };
    let was = data.find(row.table, &row.id).map(|(_, record)| record.to_record());
    let kind = rows.iter().find(|row| row.table == Table::Movements).map_or(row.table, |row| row.table);
    let kind = kind.one();
    let name = match (was, &row.record) {
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
