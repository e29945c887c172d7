//! A field of a form, by its kind.

use super::super::{ctx::Ctx, look};
use super::{calendar, pick};
use crate::model::{Column, Kind, Table, Thing};
use crate::session::{FieldKind, Form};
use crate::words;
use egui::{Button, ComboBox, Response, TextEdit, Ui};

/// Width of a field, in points.
const WIDTH: f32 = 420.0;

/// Draws it; what is typed goes into the form. The answer is where the keyboard goes to fill it in.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, form: &mut Form, at: usize, column: &'static Column) -> Response {
    let name = column.field.unwrap_or(column.name);
    // A field of the second sheet has the name of the first's too: the stage's note.
    let title = if at > 0 {
        format!("{}, {}", column.label(), words::lower(&title(form, at)))
    } else {
        column.label().to_owned()
    };
    let mut text = form.sheets[at].text(name).to_owned();
    let response = match FieldKind::of(column) {
        FieldKind::Choice => choice(ui, column, &title, &mut text),
        FieldKind::Country => country(ui, cx, &title, &mut text),
        FieldKind::Date => {
            let date = |ui: &mut Ui| {
                let response = line(ui, cx, &title, &mut text, 140.0, "2022-02-13");
                calendar::button(ui, cx, &title, &mut text);
                response
            };
            ui.horizontal(date).inner
        }
        FieldKind::People => line(ui, cx, &title, &mut text, WIDTH, text!("form-people-hint")),
        FieldKind::Source if form.has_new_source() && at + 1 < form.sheets.len() => {
            ui.label(cx.muted(text!("form-source-below")))
        }
        FieldKind::Source => pick::source(ui, cx, &title, &mut text, form.file(&cx.state.document)),
        FieldKind::Record => pick::record(ui, cx, column, &title, &mut text, form.file(&cx.state.document)),
        FieldKind::Text | FieldKind::Countries | FieldKind::Degrees => {
            line(ui, cx, &title, &mut text, WIDTH, column.hint())
        }
    };
    form.sheets[at].set(name, &text);
    response
}

fn line(ui: &mut Ui, cx: &Ctx<'_>, title: &str, text: &mut String, width: f32, hint: &str) -> Response {
    let edit = TextEdit::singleline(text).hint_text(look::hint(hint)).desired_width(width).char_limit(10_000);
    let response = ui.add(edit).accessible_name(title);
    cx.edge(ui, &response);
    // Whoever opens a form wants to type.
    if text.is_empty() && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    response
}

/// One of the words of a column.
fn choice(ui: &mut Ui, column: &Column, title: &str, text: &mut String) -> Response {
    let (words, empty) = match column.kind {
        Kind::Words(words, empty) => (words, empty),
        _ => (&[][..], ""),
    };
    let shown = if text.is_empty() { empty.to_owned() } else { text.clone() };
    let combo = ComboBox::from_id_salt(("choice", title.to_owned())).width(200.0);
    let shown = if shown.is_empty() { "—".to_owned() } else { shown.replace('-', " ") };
    let response = combo.selected_text(shown).show_ui(ui, |ui| {
        if !column.required && empty.is_empty() {
            ui.selectable_value(text, String::new(), "—");
        }
        for word in words {
            let chosen = text == word || text.is_empty() && *word == empty;
            if ui.selectable_label(chosen, word.replace('-', " ")).clicked() {
                (*word).clone_into(text);
            }
        }
    });
    response.response.accessible_name(title)
}

/// A country by code or name; what is near a name that is none is offered.
fn country(ui: &mut Ui, cx: &Ctx<'_>, title: &str, text: &mut String) -> Response {
    let field = |ui: &mut Ui| {
        let response = line(ui, cx, title, text, 200.0, text!("form-country-hint"));
        let typed = text.trim();
        if typed.is_empty() || typed.contains(':') || typed.contains(';') {
            return response;
        }
        match cx.countries.resolve(typed) {
            Some(code) if cx.countries.name(&code) != typed => drop(ui.label(cx.muted(cx.countries.name(&code)))),
            Some(_) => {}
            None => {
                for code in cx.countries.suggest(typed, 3) {
                    let name = cx.countries.name(&code);
                    if ui.add(Button::new(cx.small(name)).small()).accessible_name(format!("{title}: {name}")).clicked()
                    {
                        name.clone_into(text);
                    }
                }
            }
        }
        response
    };
    ui.horizontal(field).inner
}

/// What stands before a field: that of a number says what is counted.
pub fn label(form: &Form, at: usize, column: &Column) -> &'static str {
    match (FieldKind::of(column), form.sheets[at].text("what").parse::<Thing>()) {
        (FieldKind::People, Ok(thing)) => thing.text(),
        _ => column.label(),
    }
}

/// What a sheet of several is called.
pub fn title(form: &Form, at: usize) -> String {
    let table = form.sheets[at].table;
    if table == Table::Sources { text!("form-new-source").to_owned() } else { words::capital(table.one()) }
}
