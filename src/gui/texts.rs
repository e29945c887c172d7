//! The texts around the map: written for this view, or kept with the dataset.

use super::{ctx::Ctx, look, modal::header};
use crate::model::Texts;
use crate::session::{Action, ChooseCommand, Command, Dialog, EditCommand};
use egui::{TextEdit, Ui};

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, texts: &Texts) {
    ui.set_width((ui.ctx().content_rect().width() - 80.0).min(620.0));
    header(ui, cx, Action::Texts.text());
    let mut typed = texts.clone();
    let labels = [
        text!("dialog-text-title"),
        text!("dialog-text-subtitle"),
        text!("dialog-text-caption"),
        text!("dialog-text-credit"),
    ];
    let mut changed = false;
    for (text, label) in typed.all_mut().into_iter().zip(labels) {
        ui.label(cx.small(label));
        let hint = look::hint(text!("dialog-text-hint"));
        let response = ui.add(TextEdit::singleline(text).hint_text(hint).desired_width(f32::INFINITY));
        let response = response.accessible_name(label);
        cx.edge(ui, &response);
        changed |= response.changed();
    }
    if changed {
        cx.push(Command::Show(Some(Dialog::Texts(typed.clone()))));
    }
    ui.label(cx.small(text!("dialog-text-note")));
    keep_or_show(ui, cx, typed);
}

/// What becomes of what was written: nothing, or it is kept with the dataset, or it is shown in this view.
pub(super) fn keep_or_show(ui: &mut Ui, cx: &mut Ctx<'_>, typed: Texts) {
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "texts", |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            let one = cx.state.document.files.len() == 1;
            if one && ui.button(text!("dialog-text-keep")).clicked() {
                cx.push(Command::Edit(EditCommand::Texts(0, typed.clone())));
                cx.push(Command::Show(None));
            }
            if ui.button(text!("dialog-text-show")).clicked() {
                cx.push(Command::Choose(ChooseCommand::Texts(typed)));
                cx.push(Command::Show(None));
            }
        });
    });
}
