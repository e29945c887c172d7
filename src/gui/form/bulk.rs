//! One column of several records.

use super::super::{ctx::Ctx, look, modal::header};
use super::field;
use crate::session::{Bulk, Command, Dialog, EditCommand, Form};
use crate::words;
use egui::{ComboBox, Label, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, bulk: &Bulk) {
    ui.set_width(560.0);
    header(ui, cx, text!("form-bulk"));
    ui.add(Label::new(cx.muted(text!("form-bulk-note"))).wrap());
    ui.add_space(look::GRID);
    let mut now = bulk.clone();
    let tables = bulk.tables();
    let count = |table| tables.iter().find(|(other, _)| *other == table).map_or(0, |(_, n)| *n);
    let name = |table: crate::model::Table| {
        format!("{}: {}", words::capital(table.name()), words::number(count(table) as i64))
    };
    let combo = ComboBox::from_id_salt("bulk-table").width(200.0).selected_text(name(bulk.table));
    let response = combo.show_ui(ui, |ui| {
        for (table, _) in &tables {
            ui.selectable_value(&mut now.table, *table, name(*table));
        }
    });
    response.response.accessible_name(text!("form-bulk-records"));
    let columns = now.columns();
    if !columns.contains(&now.column) {
        now.column = "note";
    }
    let label = |table: crate::model::Table, field: &str| table.field(field).map_or("", |column| column.label());
    let combo = ComboBox::from_id_salt("bulk-column").width(200.0).selected_text(label(now.table, now.column));
    let response = combo.show_ui(ui, |ui| {
        for column in columns {
            let chosen = now.column == column;
            if ui.selectable_label(chosen, label(now.table, column)).clicked() && !chosen {
                (now.column, now.text) = (column, String::new());
            }
        }
    });
    response.response.accessible_name(text!("form-bulk-column"));
    let first = now.records.first().map_or(0, |record| cx.state.document.bundle.file_of(*record));
    let mut form = Form::one(now.table).into_file(first);
    form.sheets[0].set(now.column, &now.text);
    if let Some(column) = now.table.field(now.column) {
        field::show(ui, cx, &mut form, 0, column);
    }
    form.sheets[0].text(now.column).clone_into(&mut now.text);
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "bulk", |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            if ui.button(text!("form-bulk-button", n = count(now.table))).clicked() {
                let ids = now.ids(cx.state.document.dataset());
                cx.push(Command::Show(None));
                cx.push(Command::Edit(EditCommand::Fill(now.table, ids, now.column, now.text.clone())));
            }
        });
    });
    if now != *bulk && !cx.commands.iter().any(|command| matches!(command, Command::Edit(EditCommand::Fill(..)))) {
        cx.push(Command::Show(Some(Dialog::Bulk(Box::new(now)))));
    }
}
