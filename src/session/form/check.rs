//! From what is typed to rows, and what is wrong with it.

use super::{
    Form, PEOPLE, Sheet,
    fields::{self, FieldKind, kind_of},
    ids::Ids,
};
use crate::{
    io::{Entry, Places, Problem, Severity, Table, count_cell, validate},
    model::{Dataset, HashSet, Host, Id},
    parse::{NoDate, typed_count, typed_date},
    session::RowEdit,
};
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

/// The columns of a count that the one field stands for.
const COUNT: [&str; 4] = ["word", "low", "best", "high"];

type Cells = BTreeMap<&'static str, String>;

/// The rows that a form makes.
pub(super) fn rows(form: &Form, data: &Dataset) -> Result<Vec<RowEdit>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut cells: Vec<Cells> = Vec::new();
    for (at, sheet) in form.sheets.iter().enumerate() {
        cells.push(typed(data, at, sheet, &mut faults));
    }
    let mut given = Ids::of(data);
    let day = cells.iter().find_map(|cells| cells.get("day")).cloned().unwrap_or_default();
    // Sources and movements first: the others name them.
    let mut order: Vec<usize> = (0..form.sheets.len()).collect();
    order.sort_by_key(|at| match form.sheets[*at].table {
        Table::Sources => 0,
        Table::Movements => 1,
        _ => 2,
    });
    let (mut source, mut movement) = (None, None);
    for at in order {
        let (sheet, row) = (&form.sheets[at], &mut cells[at]);
        let fill = |row: &mut Cells, column: &'static str, id: &Option<String>| {
            if let Some(id) = id {
                row.entry(column).and_modify(|text| text.clone_from(id));
            }
        };
        if at > 0 || sheet.table != Table::Movements {
            fill(row, "movement", &movement);
        }
        fill(row, "source", &source);
        let id = match sheet.of.as_ref().or(sheet.wanted.as_ref()) {
            Some(id) => id.to_string(),
            None => given.give(sheet, |column| row.get(column).cloned().unwrap_or_default(), &day),
        };
        match sheet.table {
            Table::Sources if at > 0 => source = Some(id.clone()),
            Table::Movements => movement = Some(id.clone()),
            _ => {}
        }
        row.insert("id", id);
    }
    let mut entries = Vec::new();
    for (at, (sheet, row)) in form.sheets.iter().zip(&cells).enumerate() {
        match Entry::read(sheet.table, row.iter().map(|(name, text)| (*name, text.as_str()))) {
            Ok(entry) => entries.push((at, entry)),
            Err(problems) => problems.iter().for_each(|problem| faults.push(fault(at, problem))),
        }
    }
    links(data, &entries, &mut faults);
    tidy(&mut faults);
    if faults.is_empty() {
        Ok(entries.into_iter().map(|(_, entry)| RowEdit::put(data, entry)).collect())
    } else {
        Err(faults)
    }
}

/// The cells that the fields of a sheet say.
fn typed(data: &Dataset, at: usize, sheet: &Sheet, faults: &mut Vec<Fault>) -> Cells {
    let mut cells = Cells::new();
    let was = sheet.of.as_ref().and_then(|id| Entry::find(data, sheet.table, id)).map(|(_, entry)| entry);
    // Words do not say all that a count may hold (the best number of a range): one that was not touched stays as it was.
    let same = was.as_ref().is_some_and(|was| fields::text(was, PEOPLE) == sheet.text(PEOPLE));
    let old = |column: &str| was.as_ref().map(|was| was.cell(column)).unwrap_or_default();
    for (field, text) in &sheet.fields {
        match kind_of(sheet.table, field) {
            FieldKind::People => match typed_count(text) {
                Ok(_) if same => cells.extend(COUNT.map(|column| (column, old(column)))),
                Ok(people) => cells.extend(COUNT.map(|column| (column, count_cell(&people, column)))),
                Err(_) => faults.push(Fault {
                    sheet: at,
                    field: PEOPLE.to_owned(),
                    what: if text.trim().is_empty() {
                        "How many people is empty".to_owned()
                    } else {
                        format!("“{}” is no count of people", text.trim())
                    },
                    remedy: "Write it as 1,700 or about 1,700, 900–1,000, more than 900, up to 460, or unknown"
                        .to_owned(),
                }),
            },
            FieldKind::Country if !text.starts_with("region:") => drop(cells.insert(field, fields::code(text))),
            _ if *field == "participants" => drop(cells.insert(field, fields::codes(text))),
            FieldKind::Date => match typed_date(text) {
                Ok(date) => drop(cells.insert(field, date.to_string())),
                Err(NoDate::Unread(_)) => drop(cells.insert(field, text.trim().to_owned())),
                Err(error @ NoDate::Either { days, .. }) => {
                    let said = error.to_string();
                    let (what, remedy) = said.split_once(": ").unwrap_or((&said, ""));
                    let name = (*field).to_owned();
                    faults.push(Fault { sheet: at, field: name, what: what.to_owned(), remedy: capital(remedy) });
                    // One fault is enough: which day it is, its author says.
                    cells.insert(field, days[0].to_string());
                }
            },
            FieldKind::Degrees => drop(cells.insert(field, text.trim().to_owned())),
            _ => drop(cells.insert(field, text.clone())),
        }
    }
    // A count that cannot be read is said once, and not for each of its columns.
    if sheet.fields.iter().any(|(field, _)| *field == PEOPLE) && !cells.contains_key("word") {
        cells.insert("word", "unknown".to_owned());
    }
    cells
}

fn fault(sheet: usize, problem: &Problem) -> Fault {
    let column = problem.column.clone().unwrap_or_default();
    let field = if COUNT.contains(&column.as_str()) { PEOPLE.to_owned() } else { column };
    Fault { sheet, field, what: capital(&problem.what), remedy: capital(&problem.remedy) }
}

/// One fault for each field: the first.
fn tidy(faults: &mut Vec<Fault>) {
    let mut seen = HashSet::default();
    faults.retain(|fault| seen.insert((fault.sheet, fault.field.clone())));
    faults.sort_by_key(|fault| fault.sheet);
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Ids that name nothing.
fn links(data: &Dataset, entries: &[(usize, Entry)], faults: &mut Vec<Fault>) {
    let has = |tables: &[Table], id: &str| {
        let new = entries.iter().any(|(_, entry)| tables.contains(&entry.table()) && entry.id().as_str() == id);
        new || Id::new(id).is_some_and(|id| tables.iter().any(|table| Entry::find(data, *table, &id).is_some()))
    };
    let named: [(&str, &[Table], &str); 4] = [
        ("source", &[Table::Sources], "Choose a source of the list, or add a new one"),
        ("movement", &[Table::Movements], "Choose a movement"),
        ("part_of", &[Table::Movements], "Choose a movement, or leave it empty"),
        ("counted_in", &[Table::Strengths, Table::Movements], "Choose a strength or movement, or leave it empty"),
    ];
    for (at, entry) in entries {
        for (column, tables, remedy) in named {
            let id = entry.cell(column);
            let own = column != "source" && id == entry.id().as_str();
            if !id.is_empty() && (own || !has(tables, &id)) {
                let what =
                    if own { "A record can’t name itself".to_owned() } else { format!("There is no “{id}”") };
                faults.push(Fault { sheet: *at, field: column.to_owned(), what, remedy: remedy.to_owned() });
            }
        }
    }
}

/// What the checks of whole datasets say of rows that could be entered, and did not say before.
pub(super) fn remarks(data: &Dataset, rows: &[RowEdit]) -> Vec<Fault> {
    let before = relatives(data, rows);
    let mut after = before.clone();
    for row in rows {
        if let Some(entry) = row.entry.clone() {
            let found = Entry::find(&after, row.table, &row.id);
            let (at, replace) = found.map_or((usize::MAX, false), |(at, _)| (at, true));
            entry.put(&mut after, at, replace);
        }
    }
    let old: HashSet<String> = validate(&before, &Places::default()).into_iter().map(|p| p.what).collect();
    let new = validate(&after, &Places::default()).into_iter();
    let new = new.filter(|problem| problem.severity != Severity::Note && !old.contains(&problem.what));
    let sheet = |file: &str| rows.iter().position(|row| row.table.file() == file);
    let said = new.filter_map(|problem| Some(fault(sheet(&problem.file)?, &problem)));
    rows.iter().enumerate().filter_map(nowhere).chain(said).collect()
}

/// A movement that leads nowhere is listed with what has no place: rather forgotten than meant.
fn nowhere((sheet, row): (usize, &RowEdit)) -> Option<Fault> {
    let Some(Entry::Movement(movement)) = &row.entry else { return None };
    (movement.host == Host::Unplaced && movement.host_text.is_empty()).then(|| Fault {
        sheet,
        field: "host".to_owned(),
        what: "It is not said where to: these people would stand beside the map".to_owned(),
        remedy: "Fill in “To”, or say it in words under “Host in words”".to_owned(),
    })
}

/// The records that hang together with some rows: a small dataset.
fn relatives(data: &Dataset, rows: &[RowEdit]) -> Dataset {
    let cell = |row: &RowEdit, column: &str| row.entry.as_ref().map(|entry| entry.cell(column)).unwrap_or_default();
    let mut movements: HashSet<String> = rows.iter().map(|row| cell(row, "movement")).collect();
    movements.extend(rows.iter().filter(|row| row.table == Table::Movements).map(|row| row.id.to_string()));
    movements.extend(rows.iter().map(|row| cell(row, "part_of")));
    movements.extend(rows.iter().map(|row| cell(row, "counted_in")));
    movements.remove("");
    let parent = |id: &Option<Id>| id.as_ref().is_some_and(|id| movements.contains(id.as_str()));
    let kin = data.movements.iter().filter(|m| movements.contains(m.id.as_str()) || parent(&m.part_of));
    let kin: Vec<_> = kin.cloned().collect();
    let ids: HashSet<&Id> = kin.iter().map(|m| &m.id).collect();
    let strengths: HashSet<String> =
        rows.iter().flat_map(|row| [row.id.to_string(), cell(row, "counted_in")]).collect();
    let events: HashSet<&str> = rows.iter().filter(|r| r.table == Table::Events).map(|r| r.id.as_str()).collect();
    Dataset {
        stages: data.stages.iter().filter(|stage| ids.contains(&stage.movement)).cloned().collect(),
        strengths: data.strengths.iter().filter(|s| strengths.contains(s.id.as_str())).cloned().collect(),
        events: data.events.iter().filter(|e| events.contains(e.id.as_str())).cloned().collect(),
        sources: data.sources.clone(),
        coverage: data.coverage.clone(),
        movements: kin,
        ..Dataset::default()
    }
}
