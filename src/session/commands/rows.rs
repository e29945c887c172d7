//! Rows that the user adds, changes and deletes.

use crate::model::{Dataset, Id, Said, Table};
use crate::session::commands::action::Action;
use crate::session::document::{Edit, Place, RowEdit, name_of, named_edit};
use crate::session::form::{Fault, Form};
use crate::session::state::{Dialog, Notice, State};
use crate::words::list;

/// Adds or changes the records of a form.
pub(super) fn enter(state: &mut State, form: &Form) {
    match form.rows_in(&state.document) {
        Ok(rows) => {
            (state.transient.kept_form, state.transient.dialog) = (None, None);
            state.document.adopt(form.into, &rows);
            put(state, rows);
        }
        Err(faults) => {
            let first = faults.first().map(Fault::text).unwrap_or_default();
            state.transient.dialog = Some(Dialog::Form(Box::new(Form { tried: true, ..form.clone() })));
            say(state, first, true);
        }
    }
}

/// Opens the form of a new record, about what is selected and shown; or the one that was closed last.
pub(super) fn open_form(state: &mut State, action: Action) {
    let (host, day) = (state.choices.host(), state.choices.day);
    let form = match action {
        Action::ResumeForm => state.transient.kept_form.take().map(|form| *form),
        Action::NewStrength => Some(Form::strength(host, day)),
        Action::NewEvent => Some(Form::event(day)),
        Action::NewSource => Some(Form::new(Table::Sources)),
        _ => Some(Form::movement(None, host, day)),
    };
    if let Some(mut form) = form {
        let thing = state.document.index.thing(&state.choices.query());
        if matches!(action, Action::NewStrength | Action::NewMovement) && !thing.is_people() {
            form.sheets[0].set("what", thing.word());
        }
        state.transient.dialog = Some(Dialog::Form(Box::new(form)));
    }
}

/// Keeps the draft of a form that is closed, unless nothing in it differs from the records.
pub(super) fn keep_form(state: &mut State, form: Box<Form>) {
    let data = state.document.dataset();
    let same = form.rows(data).is_ok_and(|rows| rows.iter().all(|row| row.is_there(data)));
    if !same {
        state.transient.kept_form = Some(form);
        say(state, text!("notice-form-kept", action = Action::ResumeForm.text()), false);
    }
}

/// Deletes a record, a movement with its stages, unless another one refers to it.
pub(super) fn delete(state: &mut State, table: Table, id: &Id) {
    let data = state.document.dataset();
    if data.find(table, id).is_none() {
        return say(state, text!("notice-no-record", id = id.as_str()), true);
    }
    let bundle = &state.document.bundle;
    if table == Table::Movements && bundle.tellers(id).nth(1).is_some() {
        let files: Vec<&str> = bundle.tellers(id).map(|file| bundle.label(file)).collect();
        let text = text!("notice-in-several-files", id = id.as_str(), files = list(files));
        return say(state, text, true);
    }
    let named = named_by(data, table, id);
    if let Some((first, n)) = named {
        let text = match n {
            1 => text!("notice-referred-to", first = first.as_str(), id = id.as_str()),
            _ => text!("notice-referred-to-by-more", first = first.as_str(), n = n - 1, id = id.as_str()),
        };
        return say(state, text, true);
    }
    let stages = data.stages.iter().filter(|stage| table == Table::Movements && stage.movement == *id);
    // From the end, so that each place is still right when its turn comes.
    let mut rows: Vec<RowEdit> = stages.map(|stage| RowEdit::remove(data, Table::Stages, &stage.id)).collect();
    rows.reverse();
    rows.push(RowEdit::remove(data, table, id));
    state.transient.dialog = None;
    turn(state, rows);
}

/// The first record that refers to this one, and how many do. A movement is deleted with its stages.
fn named_by(data: &Dataset, table: Table, id: &Id) -> Option<(Id, usize)> {
    let mut named = Vec::new();
    for other in Table::ALL {
        let columns =
            other.columns().iter().filter(|column| column.links.contains(&table) && column.name != other.tie());
        let names: Vec<&str> = columns.map(|column| column.name).collect();
        for record in data.records(other).filter(|_| !names.is_empty()) {
            record.each(&mut |column, said| {
                if said == Said::Id(id) && names.contains(&column.name) {
                    named.push(record.id());
                }
            });
        }
    }
    named.first().map(|first| ((*first).clone(), named.len()))
}

/// Writes a text into a column of several rows, all of them or none.
pub(super) fn fill(state: &mut State, table: Table, ids: &[Id], column: &str, text: &str) {
    let data = state.document.dataset();
    let mut rows = Vec::new();
    for id in ids {
        let Some(mut form) = Form::edit(data, table, id) else { continue };
        form.sheets[0].set(column, text);
        match form.rows_in(&state.document) {
            Ok(made) => rows.extend(made),
            Err(faults) => {
                let what = faults.first().map(Fault::text).unwrap_or_default();
                return say(state, text!("notice-record-wrong", id = id.as_str(), what = what), true);
            }
        }
    }
    put(state, rows);
}

/// Puts rows into the dataset, unless they say what is there already.
pub(super) fn put(state: &mut State, mut rows: Vec<RowEdit>) {
    let data = state.document.dataset();
    rows.retain(|row| !row.is_there(data));
    if rows.is_empty() {
        return say(state, text!("notice-nothing-changed").to_owned(), false);
    }
    turn(state, rows);
}

/// Carries out again what an earlier run changed of a file, each a step of its own. Rows are found by their ids, so that it holds for
/// files that were changed since too.
pub(super) fn recover(state: &mut State, place: &Place, edits: &[Edit]) {
    state.transient.dialog = None;
    let Some(file) = state.document.file(place) else {
        return say(state, text!("notice-recover-closed", name = place.name()), true);
    };
    for edit in edits {
        let edit = state.document.shown_edit(file, edit);
        let name = named_edit(state.document.dataset(), &edit);
        let back = state.document.turn(edit);
        state.history.record(name, back);
    }
    // As the status line counts them: what was undone again is not a change.
    let n = state.document.files.get(file).map_or(0, |file| file.unsaved.count());
    say(state, text!("notice-recovered", n = n), false);
}

fn turn(state: &mut State, rows: Vec<RowEdit>) {
    let name = name_of(state.document.dataset(), &rows);
    let back = state.document.turn(Edit::Rows(rows));
    state.history.record(name.clone(), back);
    say(state, text!("notice-done", name = name), false);
}

fn say(state: &mut State, text: String, is_error: bool) {
    state.transient.notice = Some(Notice { text, is_error });
}
