//! From what is typed to rows, and what is wrong with it.

use super::fields::{self, FieldKind};
use super::{Form, Sheet, ids::Ids};
use crate::io::{Places, Severity, read_cells, strange_codes, validate};
use crate::model::{AnyRecord, Column, Dataset, Estimate, Field, HashSet, Host, Id, PEOPLE, Record, Stage, Table};
use crate::parse::{NoDate, typed_count, typed_date};
use crate::session::document::{Document, RowEdit};
use crate::words::capital;
use std::collections::BTreeMap;

/// What is wrong with a field, or remarkable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The sheet, counted from 0.
    pub sheet: usize,
    /// The field; empty: the sheet as a whole.
    pub field: String,
    /// What is wrong, in a sentence without its full stop.
    pub what: String,
    /// What to do, in a sentence without its full stop.
    pub remedy: String,
}

impl Fault {
    /// What is wrong and its fix, in one text.
    pub fn text(&self) -> String {
        text!("fault-with-fix", what = self.what.as_str(), fix = self.remedy.as_str())
    }
}

impl Form {
    /// The rows that it makes, or what is wrong: the form stays until all is right. Nothing is changed yet.
    pub fn rows(&self, data: &Dataset) -> Result<Vec<RowEdit>, Vec<Fault>> {
        rows(self, data)
    }

    /// The same if several files may be open: a row can refer only to rows of its own file.
    pub fn rows_in(&self, document: &Document) -> Result<Vec<RowEdit>, Vec<Fault>> {
        let rows = self.rows(document.dataset())?;
        match document.foreign(self.into, &rows) {
            None => Ok(rows),
            Some((sheet, column, what)) => {
                let remedy = text!("fault-foreign-fix").to_owned();
                Err(vec![Fault { sheet, field: column.to_owned(), what, remedy }])
            }
        }
    }

    /// Remarks about rows that could be entered: what contradicts their relatives.
    pub fn remarks(&self, data: &Dataset, rows: &[RowEdit]) -> Vec<Fault> {
        remarks(data, rows)
    }
}

/// The movement of which rows that could be entered, a new stage among them, may be a second report; none: there is none.
pub fn second_report(data: &Dataset, rows: &[RowEdit]) -> Option<Id> {
    rows.iter().find(|row| row.table == Table::Stages && data.find(Table::Stages, &row.id).is_none())?;
    let put = |id: &Id| rows.iter().find(|row| row.table == Table::Movements && row.id == *id);
    let new: Vec<&Stage> = rows.iter().filter_map(new_stage).collect();
    let id = &new.first().filter(|first| new.iter().all(|stage| stage.movement == first.movement))?.movement;
    let movement = match put(id).map(|row| &row.record) {
        Some(Some(Record::Movement(movement))) => movement,
        Some(_) => return None,
        None => data.movements.iter().find(|movement| movement.id == *id)?,
    };
    let changed = |stage: &&Stage| !rows.iter().any(|row| row.table == Table::Stages && row.id == stage.id);
    let old = data.stages.iter().filter(|stage| stage.movement == *id && changed(stage));
    let stages: Vec<&Stage> = old.chain(new).collect();
    data.second_report_of(movement, &stages).cloned()
}

fn new_stage(row: &RowEdit) -> Option<&Stage> {
    if let Some(Record::Stage(stage)) = &row.record { Some(stage) } else { None }
}

/// The columns of a count that the one field stands for.
const COUNT: &[Column] = <Estimate as Field>::COLUMNS;

type Cells = BTreeMap<&'static str, String>;

/// The rows that a form makes.
fn rows(form: &Form, data: &Dataset) -> Result<Vec<RowEdit>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut cells: Vec<Cells> = Vec::new();
    for (at, sheet) in form.sheets.iter().enumerate() {
        cells.push(typed(data, at, sheet, &mut faults));
    }
    name(form, data, &mut cells);
    let mut records = Vec::new();
    for (at, (sheet, row)) in form.sheets.iter().zip(&cells).enumerate() {
        match read_cells(sheet.table, row.iter().map(|(name, text)| (*name, text.as_str()))) {
            Ok(record) => {
                faults.extend(codes(data, at, sheet, &record));
                records.push((at, record));
            }
            Err(wrong) => faults.extend(wrong.iter().map(|wrong| fault(at, wrong.column, &wrong.what, &wrong.remedy))),
        }
    }
    links(data, &records, &mut faults);
    taken(data, &records, &mut faults);
    tidy(&mut faults);
    if faults.is_empty() {
        Ok(records.into_iter().map(|(_, record)| RowEdit::put(data, record)).collect())
    } else {
        Err(faults)
    }
}

/// Gives each sheet the id of its record, and the ids of new ones to the sheets that hang on them.
fn name(form: &Form, data: &Dataset, cells: &mut [Cells]) {
    let mut given = Ids::of(data);
    let day = cells.iter().find_map(|cells| cells.get("day")).cloned().unwrap_or_default();
    let hangs = |column: &&Column| column.required && !column.links.is_empty();
    // Those that hang on no other come first: the others name them.
    let mut order: Vec<usize> = (0..form.sheets.len()).collect();
    order.sort_by_key(|at| form.sheets[*at].table.columns().iter().any(|column| hangs(&column)));
    let mut made: Vec<(Table, String)> = Vec::new();
    for at in order {
        let (sheet, row) = (&form.sheets[at], &mut cells[at]);
        for column in sheet.table.columns().iter().filter(hangs) {
            if let Some((_, id)) = made.iter().find(|(table, _)| column.links.contains(table)) {
                row.insert(column.name, id.clone());
            }
        }
        let id = match sheet.of.as_ref().or(sheet.wanted.as_ref()) {
            Some(id) => id.to_string(),
            None => given.give(sheet, |column| row.get(column).cloned().unwrap_or_default(), &day),
        };
        made.push((sheet.table, id.clone()));
        row.insert("id", id);
    }
}

/// The cells that the fields of a sheet fill in.
fn typed(data: &Dataset, at: usize, sheet: &Sheet, faults: &mut Vec<Fault>) -> Cells {
    let mut cells = Cells::new();
    let was = sheet.of.as_ref().and_then(|id| data.find(sheet.table, id)).map(|(_, record)| record);
    // Words do not say all that a count may hold (the best number of a range): one that was not touched stays as it was.
    let was = was.filter(|was| fields::text(*was, PEOPLE) == sheet.text(PEOPLE)).and_then(AnyRecord::people).copied();
    for column in sheet.table.columns() {
        let Some((field, text)) = sheet.fields.iter().find(|(field, _)| column.field == Some(field)) else { continue };
        match FieldKind::of(column) {
            FieldKind::People => match typed_count(text) {
                Ok(people) => {
                    let people = was.unwrap_or(people);
                    let said =
                        |(at, column): (usize, &'static Column)| (column.name, people.cell(at).said().into_owned());
                    cells.extend(COUNT.iter().enumerate().map(said));
                }
                Err(_) => faults.push(no_count(at, text.trim())),
            },
            FieldKind::Country if !text.starts_with("region:") => drop(cells.insert(field, fields::code(text))),
            FieldKind::Countries => drop(cells.insert(field, fields::codes(text))),
            FieldKind::Date => match typed_date(text) {
                Ok(date) => drop(cells.insert(field, date.to_string())),
                Err(NoDate::Unread(_)) => drop(cells.insert(field, text.trim().to_owned())),
                Err(error @ NoDate::Either { days, .. }) => {
                    let said = error.to_string();
                    let (what, remedy) = said.split_once(": ").unwrap_or((&said, ""));
                    let name = (*field).to_owned();
                    faults.push(Fault { sheet: at, field: name, what: what.to_owned(), remedy: capital(remedy) });
                    // One fault is enough: only its author knows which day is meant.
                    cells.insert(field, days[0].to_string());
                }
            },
            FieldKind::Degrees => drop(cells.insert(field, text.trim().to_owned())),
            _ => drop(cells.insert(field, text.clone())),
        }
    }
    // A count that cannot be read is one fault, not one for each of its columns.
    if sheet.fields.iter().any(|(field, _)| *field == PEOPLE) && !cells.contains_key("word") {
        cells.insert("word", "unknown".to_owned());
    }
    cells
}

fn no_count(sheet: usize, text: &str) -> Fault {
    let what = match text {
        "" => text!("fault-people-empty").to_owned(),
        text => text!("fault-people", text = text),
    };
    Fault { sheet, field: PEOPLE.to_owned(), what, remedy: text!("fault-people-fix").to_owned() }
}

fn fault(sheet: usize, column: &str, what: &str, remedy: &str) -> Fault {
    let field = if COUNT.iter().any(|of_count| of_count.name == column) { PEOPLE } else { column };
    Fault { sheet, field: field.to_owned(), what: capital(what), remedy: capital(remedy) }
}

/// Codes that are nobody's: their people would count in totals and be nowhere. One that stands there already is not a fault of this edit.
fn codes(data: &Dataset, at: usize, sheet: &Sheet, record: &Record) -> Vec<Fault> {
    let was = sheet.of.as_ref().and_then(|id| data.find(sheet.table, id)).map(|(_, record)| record);
    let new = |column: &str| was.is_none_or(|was| was.text(column) != record.text(column));
    let strange = strange_codes(&**record).into_iter().filter(|fault| new(fault.column));
    strange.map(|wrong| fault(at, wrong.column, &wrong.what, &wrong.remedy)).collect()
}

/// One fault for each field: the first.
fn tidy(faults: &mut Vec<Fault>) {
    let mut seen = HashSet::default();
    faults.retain(|fault| seen.insert((fault.sheet, fault.field.clone())));
    faults.sort_by_key(|fault| fault.sheet);
}

/// Ids that refer to nothing.
fn links(data: &Dataset, records: &[(usize, Record)], faults: &mut Vec<Fault>) {
    let has = |tables: &[Table], id: &Id| {
        let new = records.iter().any(|(_, record)| tables.contains(&record.table()) && record.id() == id);
        new || tables.iter().any(|table| data.find(*table, id).is_some())
    };
    for (at, record) in records {
        for (column, id) in record.links() {
            let own = !column.is_source() && id == *record.id();
            if own || !has(column.links, &id) {
                let missing = || text!("fault-not-found", id = id.as_str());
                let what = if own { text!("fault-itself").to_owned() } else { missing() };
                faults.push(Fault { sheet: *at, field: column.name.to_owned(), what, remedy: choose(column) });
            }
        }
    }
}

/// Ids that a record of another table has: links could not tell the two apart. Sources are named by themselves.
fn taken(data: &Dataset, records: &[(usize, Record)], faults: &mut Vec<Fault>) {
    for (at, record) in records.iter().filter(|(_, record)| record.table() != Table::Sources) {
        let (id, own) = (record.id(), record.table());
        let others = Table::ALL.into_iter().filter(|table| *table != Table::Sources && *table != own);
        let new = |table: Table| records.iter().any(|(_, other)| other.table() == table && other.id() == id);
        if let Some(table) = others.into_iter().find(|table| data.find(*table, id).is_some() || new(*table)) {
            let what = text!("fault-taken", id = id.as_str(), kind = table.one_text());
            let remedy = text!("fault-another-id").to_owned();
            faults.push(Fault { sheet: *at, field: "id".to_owned(), what, remedy });
        }
    }
}

/// The fix of a column that refers to nothing.
fn choose(column: &Column) -> String {
    if column.is_source() {
        return text!("fault-choose-source").to_owned();
    }
    let kinds = column.links.iter().map(|table| table.one_text().to_owned());
    let kinds = kinds.reduce(|first, second| text!("fault-or", first = first, second = second)).unwrap_or_default();
    if column.required { text!("fault-choose", kinds = kinds) } else { text!("fault-choose-or-clear", kinds = kinds) }
}

/// What the checks of whole datasets find in rows that could be entered, and did not find before.
fn remarks(data: &Dataset, rows: &[RowEdit]) -> Vec<Fault> {
    let before = relatives(data, rows);
    let mut after = before.clone();
    for row in rows {
        if let Some(record) = row.record.clone() {
            let there = after.rows_mut(row.table);
            let found = there.find(&row.id);
            there.put(found.unwrap_or(usize::MAX), found.is_some(), record);
        }
    }
    let old: HashSet<String> = validate(&before, &Places::default()).into_iter().map(|p| p.what).collect();
    let new = validate(&after, &Places::default()).into_iter();
    let new = new.filter(|problem| problem.severity != Severity::Note && !old.contains(&problem.what));
    let sheet = |file: &str| rows.iter().position(|row| row.table.file() == file);
    let said = new.filter_map(|problem| {
        let column = problem.column.as_deref().unwrap_or_default();
        Some(fault(sheet(&problem.file)?, column, &problem.what, &problem.remedy))
    });
    rows.iter().enumerate().filter_map(nowhere).chain(said).collect()
}

/// A movement without a destination would not be on the map: more likely forgotten than meant.
fn nowhere((sheet, row): (usize, &RowEdit)) -> Option<Fault> {
    let Some(Record::Movement(movement)) = &row.record else { return None };
    (movement.host == Host::Unplaced && movement.host_text.is_empty()).then(|| Fault {
        sheet,
        field: "host".to_owned(),
        what: text!("fault-no-destination").to_owned(),
        remedy: text!("fault-no-destination-fix").to_owned(),
    })
}

/// The records that belong with some rows, those that they refer to and those that are parts of them: a small dataset.
fn relatives(data: &Dataset, rows: &[RowEdit]) -> Dataset {
    let mut named: HashSet<Id> = rows.iter().map(|row| row.id.clone()).collect();
    for record in rows.iter().filter_map(|row| row.record.as_ref()) {
        named.extend(record.links().into_iter().map(|(_, id)| id));
    }
    let kin = |id: &Option<Id>| id.as_ref().is_some_and(|id| named.contains(id));
    let movements = data.movements.iter().filter(|m| named.contains(&m.id) || kin(&m.part_of));
    let movements: Vec<_> = movements.cloned().collect();
    let ids: HashSet<&Id> = movements.iter().map(|m| &m.id).collect();
    Dataset {
        stages: data.stages.iter().filter(|stage| ids.contains(&stage.movement)).cloned().collect(),
        strengths: data.strengths.iter().filter(|s| named.contains(&s.id)).cloned().collect(),
        events: data.events.iter().filter(|e| named.contains(&e.id)).cloned().collect(),
        sources: data.sources.clone(),
        coverage: data.coverage.clone(),
        movements,
        ..Dataset::default()
    }
}
