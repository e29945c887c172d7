//! Before changes could be lost: save them, let them go, or stay; and why a dataset was not saved.

use super::{ctx::Ctx, dialogs::header, look};
use crate::session::{Action, Command, Leave};
use egui::{Label, Ui};

/// Asks what to do with changes that are not saved.
pub fn unsaved(ui: &mut Ui, cx: &mut Ctx<'_>, leave: &Leave) {
    ui.set_width(460.0);
    header(ui, cx, "The dataset is changed");
    let what = match leave {
        Leave::Quit => "Laydown is about to close".to_owned(),
        Leave::Open(place) => format!("{} is about to open", place.name()),
    };
    let n = super::words::count(cx.state.document.unsaved.count(), "change", "changes");
    let title = &cx.state.document.dataset().title;
    ui.add(Label::new(format!("{what}, and {n} in {title} would be lost.")).wrap());
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "unsaved", |ui| {
            if ui.button("Cancel").on_hover_text("Stay with this dataset (Esc)").clicked() {
                cx.push(Command::Show(None));
            }
            if ui.button("Discard").on_hover_text("Lets the changes go").accessible_name("Discard changes").clicked() {
                cx.push(Command::Discard(leave.clone()));
            }
            let save = ui.button("Save").on_hover_text("Saves the dataset first");
            if ui.memory(|memory| memory.focused().is_none()) {
                save.request_focus();
            }
            if save.accessible_name("Save changes").clicked() {
                cx.push(Command::SaveAndLeave(leave.clone()));
            }
        });
    });
}

/// Says why the dataset was not saved, and offers another folder.
pub fn not_saved(ui: &mut Ui, cx: &mut Ctx<'_>, text: &str) {
    ui.set_width(520.0);
    header(ui, cx, "Not saved");
    ui.add(Label::new(text).wrap());
    ui.label(cx.muted("Your changes are still here."));
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "not saved", |ui| {
            if ui.button("Keep on working").clicked() {
                cx.push(Command::Show(None));
            }
            if ui.button(Action::SaveAs.text()).on_hover_text(Action::SaveAs.tip()).clicked() {
                cx.push(Command::Do(Action::SaveAs));
            }
        });
    });
}
