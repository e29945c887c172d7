//! The form in which a record is added or changed.

pub mod bulk;
mod calendar;
mod field;
mod pick;

use super::{ctx::Ctx, look, modal::header};
use crate::model::{Column, Rank, Table, in_quotes};
use crate::session::{Command, Dialog, EditCommand, Fault, Form, RowEdit};
use crate::words;
use egui::{
    Button, ComboBox, Frame, Grid, Id, Key, KeyboardShortcut, Label, Margin, Modifiers, RichText, ScrollArea, Ui, vec2,
};
use std::sync::Arc;

/// Width of a field's name, in points.
const LABEL: f32 = 132.0;

/// A form and what is wrong with it: checked once for each change.
#[derive(Clone)]
struct Looked {
    form: Form,
    revision: u64,
    found: Result<Vec<Fault>, Vec<Fault>>,
    /// The movement of which it may be a second report.
    second: Option<crate::model::Id>,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, typed: &Form) {
    header(ui, cx, &typed.title());
    let looked = look_at(ui, cx, typed);
    if !typed.tried {
        // One that was entered before left no fault to go to.
        ui.data_mut(|data| data.remove::<()>(to_fault()));
    }
    let mut form = typed.clone();
    let height = ui.ctx().content_rect().height() * 0.8 - if looked.second.is_some() { 180.0 } else { 120.0 };
    into(ui, cx, &mut form);
    ScrollArea::vertical().auto_shrink([false, true]).max_height(height).show(ui, |ui| {
        for at in 0..form.sheets.len() {
            if form.sheets.len() > 1 {
                ui.add_space(look::GRID);
                ui.label(look::strong(field::title(&form, at)));
            }
            sheet(ui, cx, &mut form, at, &looked);
        }
        remarks(ui, cx, &looked);
    });
    second_report(ui, cx, &looked);
    ui.add_space(2.0 * look::GRID);
    buttons(ui, cx, &mut form);
    if form != *typed {
        cx.push(Command::Show(Some(Dialog::Form(Box::new(form)))));
    }
}

/// The file that a new record goes into, where several are open.
fn into(ui: &mut Ui, cx: &Ctx<'_>, form: &mut Form) {
    let bundle = &cx.state.document.bundle;
    if !cx.state.document.is_several() {
        return;
    }
    let file = form.file(&cx.state.document);
    if form.sheets.first().is_some_and(|sheet| sheet.of.is_some()) {
        ui.label(cx.small(text!("form-file", name = bundle.label(file))));
        return;
    }
    ui.horizontal(|ui| {
        ui.label(cx.muted(text!("form-into")));
        let combo = ComboBox::from_id_salt("into-file").width(220.0).selected_text(bundle.label(file));
        let response = combo.show_ui(ui, |ui| {
            for at in 0..bundle.len() {
                ui.selectable_value(&mut form.into, at, bundle.label(at));
            }
        });
        response.response.accessible_name(text!("form-into-name", name = bundle.label(file)));
    });
    ui.add_space(look::GRID);
}

/// Checks a form.
fn look_at(ui: &Ui, cx: &Ctx<'_>, form: &Form) -> Arc<Looked> {
    let id = Id::unique("form-looked-at");
    let revision = cx.state.document.revision;
    let kept: Option<Arc<Looked>> = ui.data(|data| data.get_temp(id));
    if let Some(kept) = kept.filter(|kept| kept.form == *form && kept.revision == revision) {
        return kept;
    }
    let document = &cx.state.document;
    let rows = form.rows_in(document);
    let second =
        rows.as_ref().ok().and_then(|rows: &Vec<RowEdit>| crate::session::second_report(document.dataset(), rows));
    let found = rows.map(|rows| form.remarks(document.dataset(), &rows));
    let looked = Arc::new(Looked { form: form.clone(), revision, found, second });
    ui.data_mut(|data| data.insert_temp(id, Arc::clone(&looked)));
    looked
}

fn sheet(ui: &mut Ui, cx: &mut Ctx<'_>, form: &mut Form, at: usize, looked: &Looked) {
    let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(12, 10));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let table = form.sheets[at].table;
        // What the first sheet says of those that hang on it is filled in by itself.
        let is_filled =
            |column: &Column| at > 0 && column.name == table.tie() && column.links.contains(&form.sheets[0].table);
        let columns = table.columns().iter().filter(|column| column.field.is_some() && !is_filled(column));
        let mut columns: Vec<&'static Column> = columns.collect();
        columns.sort_by_key(|column| column.rank);
        let others = columns.split_off(columns.partition_point(|column| column.rank < Rank::More));
        fields(ui, cx, form, at, columns, looked);
        let open = others.iter().any(|column| fault(looked, form, at, column).is_some());
        let more = egui::CollapsingHeader::new(cx.small(text!("form-more"))).id_salt(("more-fields", at));
        more.open(open.then_some(true)).show(ui, |ui| fields(ui, cx, form, at, others, looked));
    });
}

fn fields(ui: &mut Ui, cx: &mut Ctx<'_>, form: &mut Form, at: usize, columns: Vec<&'static Column>, looked: &Looked) {
    let id = ("form", at, columns.first().map(|column| column.name));
    Grid::new(id).num_columns(2).min_col_width(LABEL).spacing(vec2(12.0, 6.0)).show(ui, |ui| {
        for column in columns {
            let label = field::label(form, at, column);
            // The field itself has this name for those who hear it.
            let (rect, _) = ui.allocate_exact_size(vec2(LABEL, 24.0), egui::Sense::hover());
            let font = egui::FontId::proportional(look::BODY);
            ui.painter().text(rect.left_center(), egui::Align2::LEFT_CENTER, label, font, cx.ink(|t| t.muted));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let response = field::show(ui, cx, form, at, column);
                if let Some(fault) = fault(looked, form, at, column) {
                    if ui.data_mut(|data| data.remove_temp::<()>(to_fault())).is_some() {
                        response.request_focus();
                        response.scroll_to_me(Some(egui::Align::Center));
                    }
                    // Files speak of columns, the form of its fields.
                    let text = format!("{}. {}.", fault.what, fault.remedy);
                    let text = text.replace(&in_quotes(column.name), &in_quotes(label));
                    ui.add(Label::new(RichText::new(text).size(look::SMALL).color(cx.ink(|t| t.error))).wrap());
                }
            });
            ui.end_row();
        }
    });
}

/// Where it is kept that the next field with a fault, the first in the order shown, gets the keyboard.
fn to_fault() -> Id {
    Id::unique("form-first-fault")
}

/// What is wrong with a field. What is only missing is not mentioned before somebody wants to enter the form.
fn fault<'a>(looked: &'a Looked, form: &Form, at: usize, column: &Column) -> Option<&'a Fault> {
    let name = column.field?;
    let faults = looked.found.as_ref().err()?;
    let fault = faults.iter().find(|fault| fault.sheet == at && fault.field == name)?;
    (form.tried || !form.sheets[at].text(name).trim().is_empty()).then_some(fault)
}

/// What contradicts the other records: it can be entered all the same.
fn remarks(ui: &mut Ui, cx: &Ctx<'_>, looked: &Looked) {
    for remark in looked.found.as_ref().map(Vec::as_slice).unwrap_or_default() {
        let remedy = if remark.remedy.is_empty() { String::new() } else { format!(" {}.", remark.remedy) };
        let text = RichText::new(format!("{}.{remedy}", remark.what)).size(look::SMALL);
        ui.add(Label::new(text.color(cx.ink(|t| t.warning))).wrap());
    }
}

/// Asks whether it is a second report of a movement that is there, and adds it as one.
fn second_report(ui: &mut Ui, cx: &mut Ctx<'_>, looked: &Looked) {
    let movements = &cx.state.document.dataset().movements;
    let Some(movement) = looked.second.as_ref().and_then(|id| movements.iter().find(|one| one.id == *id)) else {
        return;
    };
    let text = RichText::new(words::second_report(movement)).size(look::SMALL);
    ui.add(Label::new(text.color(cx.ink(|t| t.warning))).wrap());
    // A row refers to rows of its own file only.
    let here = cx.state.document.bundle.file(Table::Movements, &movement.id) == looked.form.file(&cx.state.document);
    if here && ui.button(words::second_source(movement)).clicked() {
        let form = Box::new(looked.form.as_source_for(&movement.id));
        cx.push(Command::Edit(EditCommand::Enter(form)));
    }
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, form: &mut Form) {
    ui.horizontal(|ui| {
        if form.sheets.first().is_some_and(|sheet| sheet.table != Table::Sources) {
            let text = if form.has_new_source() { text!("form-no-source") } else { text!("form-add-source") };
            if ui.add(Button::new(text)).clicked() {
                form.toggle_source();
            }
        }
        look::at_right(ui, "form", |ui| {
            if ui.button(text!("window-cancel")).on_hover_text(text!("form-cancel-tip")).clicked() {
                cx.push(Command::Show(None));
            }
            let new = form.sheets.first().is_some_and(|sheet| sheet.of.is_none());
            let face = if new { text!("form-add") } else { text!("form-change") };
            let shortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
            let enter = ui.button(face).on_hover_text(ui.ctx().format_shortcut(&shortcut));
            // With the keys' own modifiers: both may be let go again within a frame.
            let keys = ui.input_mut(|input| input.consume_shortcut(&shortcut));
            if enter.clicked() || keys {
                ui.data_mut(|data| data.insert_temp(to_fault(), ()));
                cx.push(Command::Edit(EditCommand::Enter(Box::new(form.clone()))));
            }
        });
    });
}
