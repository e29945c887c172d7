//! The name of an edit: “Poland 1,700 → 1,750”.

use crate::model::{Dataset, Estimate, Id, PEOPLE, Record, Table};
use crate::session::document::edit::{Edit, RowEdit};
use crate::words::{people, place};

/// The place of a record, and its number of people.
fn said(data: &Dataset, record: &Record, others: &[RowEdit]) -> (String, Option<Estimate>) {
    let movement = |id: &Id| -> Option<String> {
        let new = others.iter().find(|row| row.table == Table::Movements && row.id == *id);
        let new = new.and_then(|row| row.record.as_ref());
        let movement = match new {
            Some(Record::Movement(movement)) => movement,
            _ => data.movements.iter().find(|movement| movement.id == *id)?,
        };
        Some(place(movement.host, &movement.host_text))
    };
    let place = match record {
        Record::Strength(r) => place(r.host, &r.host_text),
        Record::Movement(r) => place(r.host, &r.host_text),
        Record::Stage(r) => movement(&r.movement).unwrap_or_else(|| r.movement.to_string()),
        Record::Event(r) => text!("step-event", title = r.title.as_str()),
        Record::Source(r) => r.publisher.clone(),
    };
    (place, record.people().copied())
}

/// What an edit does, in a few words; it is not yet applied.
pub fn named_edit(data: &Dataset, edit: &Edit) -> String {
    match edit {
        Edit::Rows(rows) => name_of(data, rows),
        Edit::Series(..) => text!("step-series").to_owned(),
        Edit::Texts(..) => text!("step-texts").to_owned(),
        Edit::Accepted(..) => text!("step-accept-findings").to_owned(),
    }
}

/// What changed rows do, in a few words; they are not yet applied.
pub(in crate::session) fn name_of(data: &Dataset, rows: &[RowEdit]) -> String {
    // The one with a number is the most telling.
    let says = |row: &&RowEdit| row.table.columns().iter().any(|column| column.field == Some(PEOPLE));
    let Some(row) = rows.iter().find(says).or_else(|| rows.first()) else { return text!("step-nothing").to_owned() };
    let was = data.find(row.table, &row.id).map(|(_, record)| record.to_record());
    let kind = rows.iter().find(|row| row.table == Table::Movements).map_or(row.table, |row| row.table);
    let kind = kind.one_text();
    let name = match (was, &row.record) {
        (Some(was), Some(is)) => match (said(data, &was, rows), said(data, is, rows)) {
            ((_, Some(old)), (place, Some(new))) if old != new => {
                text!("step-number", place = place, before = people(&old), after = people(&new))
            }
            (_, (place, _)) => text!("step-edit", kind = kind, place = place),
        },
        (None, Some(is)) => match said(data, is, rows) {
            (place, Some(count)) => text!("step-add-people", kind = kind, place = place, people = people(&count)),
            (place, None) => text!("step-add", kind = kind, place = place),
        },
        (Some(was), None) => match said(data, &was, rows) {
            (place, Some(count)) => {
                text!("step-delete-people", kind = kind, place = place, people = people(&count))
            }
            (place, None) => text!("step-delete", kind = kind, place = place),
        },
        (None, None) => text!("step-nothing").to_owned(),
    };
    if rows.len() > 3 { text!("step-and-more", name = name, n = rows.len() - 1) } else { name }
}
