//! What can be done with a record: edit it, copy it, delete it.

use crate::gui::icons::{self, Icon};
use crate::gui::{ctx::Ctx, look};
use crate::model::{Id, Table};
use crate::session::{Command, Dialog, EditCommand, Form};
use egui::{Button, Ui};

/// A small menu for a record.
pub fn menu(ui: &mut Ui, cx: &mut Ctx<'_>, table: Table, id: &Id) {
    let text = cx.small(format!("{}     ", text!("side-edit")));
    ui.spacing_mut().button_padding.y = 1.0;
    ui.spacing_mut().interact_size.y = 16.0;
    let menu = ui.menu_button(text, |ui| items(ui, cx, table, id));
    icons::paint(ui.painter(), Icon::Down, icons::right_end(menu.response.rect), cx.ink(|t| t.muted));
    menu.response.on_hover_text(text!("side-edit-tip")).accessible_name(text!("side-edit-name", id = id.as_str()));
    let document = &cx.state.document;
    if document.is_several() {
        ui.label(cx.small(text!("side-file", name = document.bundle.label(document.bundle.file(table, id)))));
    }
}

/// The lines of that menu.
pub fn items(ui: &mut Ui, cx: &mut Ctx<'_>, table: Table, id: &Id) {
    ui.set_min_width(170.0);
    let data = cx.state.document.dataset();
    let mut form = None;
    if ui.add(Button::selectable(false, text!("side-edit-change"))).clicked() {
        form = Form::edit(data, table, id);
    }
    if ui.add(Button::selectable(false, text!("side-edit-copy"))).clicked() {
        form = Form::copy(data, table, id);
    }
    if table == Table::Movements && ui.add(Button::selectable(false, text!("side-edit-add-stage"))).clicked() {
        form = Some(Form::stage(id, cx.state.choices.day));
    }
    if let Some(source) = source_of(cx, table, id)
        && ui.add(Button::selectable(false, text!("side-edit-source"))).clicked()
    {
        form = Form::edit(data, Table::Sources, &source);
    }
    ui.separator();
    let delete = if table == Table::Movements { text!("side-edit-delete-movement") } else { text!("side-edit-delete") };
    if ui.add(Button::selectable(false, delete)).on_hover_text(text!("side-edit-delete-tip")).clicked() {
        cx.push(Command::Edit(EditCommand::Delete(table, id.clone())));
    }
    if let Some(form) = form {
        // What is new about a record goes into its file.
        let form = form.into_file(cx.state.document.bundle.file(table, id));
        cx.push(Command::Show(Some(Dialog::Form(Box::new(form)))));
    }
    ui.add_space(look::GRID / 2.0);
}

/// The source of a record.
fn source_of(cx: &Ctx<'_>, table: Table, id: &Id) -> Option<Id> {
    let data = cx.state.document.dataset();
    let source = &data.find(table, id)?.1.evidence()?.source;
    cx.derived.lookup().source_of(data, source).map(|source| source.id.clone())
}
