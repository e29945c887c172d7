//! An edit as a line of a journal, and back.

use super::edit::{Edit, Logged, RowEdit};
use crate::io::read_cells;
use crate::model::{Accepted, AnyRecord, Id, ReportSeries, Table, Texts};
use serde_json::{Map, Value, json};

/// An edit as a line, with its end: what is from then on, and what was.
pub(super) fn line(logged: &Logged) -> Vec<u8> {
    let mut line = value(&logged.edit);
    if let Some(was) = &logged.was {
        line["was"] = value(was);
    }
    let mut bytes = line.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

fn value(edit: &Edit) -> Value {
    match edit {
        Edit::Rows(rows) => {
            let row = |row: &RowEdit| {
                let cells = row.record.as_deref().map(cells);
                json!({ "table": row.table.name(), "id": row.id, "at": row.at, "cells": cells })
            };
            json!({ "rows": rows.iter().map(row).collect::<Vec<_>>() })
        }
        Edit::Series(_, list) => {
            let one = |s: &ReportSeries| json!({ "name": s.name, "title": s.title, "complete": s.complete });
            json!({ "series": list.iter().map(one).collect::<Vec<_>>() })
        }
        Edit::Texts(_, texts) => {
            let entries = Texts::NAMES.into_iter().zip(texts.all());
            json!({ "texts": entries.map(|(name, text)| (name.to_owned(), text.into())).collect::<Map<_, _>>() })
        }
        Edit::Accepted(_, list) => {
            let one = |a: &Accepted| json!({ "kind": a.kind, "records": a.records, "note": a.note });
            json!({ "accepted": list.iter().map(one).collect::<Vec<_>>() })
        }
    }
}

/// What stands in the columns of a row that are not empty.
pub(super) fn cells(record: &dyn AnyRecord) -> Map<String, Value> {
    let columns = record.table().columns().iter().enumerate();
    let cells = columns.map(|(at, column)| (column.name.to_owned(), record.cell(at).said().into_owned().into()));
    cells.filter(|(_, text): &(String, Value)| *text != "").collect()
}

/// The edit in a line, with what was before where the line says that; none: it is not an edit.
pub(super) fn logged(value: &Value) -> Option<Logged> {
    Some(Logged { edit: edit(value)?, was: value.get("was").and_then(edit) })
}

fn edit(value: &Value) -> Option<Edit> {
    if let Some(rows) = value.get("rows") {
        return rows.as_array()?.iter().map(row).collect::<Option<Vec<_>>>().map(Edit::Rows);
    }
    if let Some(list) = value.get("series") {
        let list = list.as_array()?.iter().map(|value| {
            let text = |key: &str| Some(value[key].as_str()?.to_owned());
            Some(ReportSeries { name: text("name")?, title: text("title")?, complete: value["complete"].as_bool()? })
        });
        return list.collect::<Option<Vec<_>>>().map(|list| Edit::Series(0, list));
    }
    if let Some(entries) = value.get("texts") {
        let mut texts = Texts::default();
        for (name, text) in Texts::NAMES.into_iter().zip(texts.all_mut()) {
            // Journals of before have no colours.
            entries.get(name).map_or(Some(""), Value::as_str)?.clone_into(text);
        }
        return Some(Edit::Texts(0, texts));
    }
    let accepted = |value: &Value| {
        let records = value["records"].as_array()?.iter().map(|id| Id::new(id.as_str()?));
        let text = |key: &str| Some(value[key].as_str()?.to_owned());
        Some(Accepted { kind: text("kind")?, records: records.collect::<Option<_>>()?, note: text("note")? })
    };
    value
        .get("accepted")?
        .as_array()?
        .iter()
        .map(accepted)
        .collect::<Option<Vec<_>>>()
        .map(|list| Edit::Accepted(0, list))
}

fn row(value: &Value) -> Option<RowEdit> {
    let table = Table::named(value["table"].as_str()?)?;
    let record = match &value["cells"] {
        Value::Null => None,
        Value::Object(cells) => {
            let texts = cells.iter().map(|(name, text)| Some((name.as_str(), text.as_str()?)));
            Some(read_cells(table, texts.collect::<Option<Vec<_>>>()?).ok()?)
        }
        _ => return None,
    };
    let at = value["at"].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or(usize::MAX);
    Some(RowEdit { table, id: Id::new(value["id"].as_str()?)?, at, record })
}
