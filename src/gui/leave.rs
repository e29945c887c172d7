//! Before changes could be lost: save them, let them go, or stay; and why a dataset was not saved.

use super::{ctx::Ctx, dialogs::header, look};
use crate::session::{Action, Command, Edit, Leave, Place};
use crate::words::text;
use egui::{Label, ScrollArea, Ui};

/// Asks what to do with changes that are not saved.
pub fn unsaved(ui: &mut Ui, cx: &mut Ctx<'_>, leave: &Leave) {
    ui.set_width(460.0);
    header(ui, cx, "The dataset is changed");
    let what = match leave {
        Leave::Quit => "Laydown is about to close".to_owned(),
        Leave::Open(places) => format!("{} is about to open", super::files::names(places)),
        Leave::Close(place) => format!("{} is about to be closed", place.name()),
    };
    let document = &cx.state.document;
    let leaves = |place: &Place| !matches!(leave, Leave::Close(closed) if closed != place);
    let lost = document.files.iter().enumerate().filter(|(_, file)| leaves(&file.place) && file.is_changed());
    let lost = lost.map(|(at, file)| {
        let title = document.bundle.title(at);
        if file.imported {
            format!("{title}, which was imported and never saved,")
        } else {
            text!("window-changes-in", n = file.unsaved.count(), title = title)
        }
    });
    let lost = lost.collect::<Vec<_>>().join(" and ");
    ui.add(Label::new(format!("{what}, and {lost} would be lost.")).wrap());
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "unsaved", |ui| {
            if ui.button("Cancel").on_hover_text("Stay with this dataset (Esc)").clicked() {
                cx.push(Command::Show(None));
            }
            if let Leave::Open(places) = leave {
                let beside = ui.button("Add beside").on_hover_text("Keeps all as it is, and shows both as one view");
                if beside.clicked() {
                    cx.push(Command::AddBeside(places.clone()));
                }
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
pub fn not_saved(ui: &mut Ui, cx: &mut Ctx<'_>, place: &Place, text: &str) {
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
                cx.push(Command::SaveAs(place.clone()));
            }
        });
    });
}

/// Offers what an earlier run changed and did not save.
pub fn recover(ui: &mut Ui, cx: &mut Ctx<'_>, place: &Place, edits: &[Edit]) {
    ui.set_width(520.0);
    header(ui, cx, "Unsaved changes were found");
    let n = text!("window-changes", n = edits.len());
    let title = title_of(cx, place);
    let text = format!("Laydown did not end well the last time: {n} of {title} had not been saved.");
    ui.add(Label::new(text).wrap());
    ui.add_space(look::GRID);
    ScrollArea::vertical().max_height(220.0).auto_shrink([false, true]).show(ui, |ui| {
        for edit in edits {
            ui.add(Label::new(cx.muted(cx.state.document.told_edit(place, edit))).wrap());
        }
    });
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "recover", |ui| {
            if ui.button("Later").on_hover_text("They are offered again when this dataset is opened").clicked() {
                cx.push(Command::Show(None));
            }
            if ui.button("Let them go").on_hover_text("Deletes what was kept of them").clicked() {
                cx.push(Command::ForgetLeft(place.clone()));
            }
            let bring = ui.button("Bring them back").on_hover_text("Makes the changes again; they are not saved yet");
            if ui.memory(|memory| memory.focused().is_none()) {
                bring.request_focus();
            }
            if bring.clicked() {
                cx.push(Command::Recover(place.clone(), edits.to_vec()));
            }
        });
    });
}

/// The title of a dataset that is open.
fn title_of<'a>(cx: &'a Ctx<'_>, place: &Place) -> &'a str {
    let document = &cx.state.document;
    document.file(place).map_or("", |file| document.bundle.title(file))
}

/// Asks what to do about files that somebody else changed.
pub fn files_changed(ui: &mut Ui, cx: &mut Ctx<'_>, place: &Place, files: &[String]) {
    ui.set_width(520.0);
    header(ui, cx, "The files were changed");
    let title = title_of(cx, place);
    let text = format!("Another program wrote {} of {title}.", files.join(", "));
    ui.add(Label::new(text).wrap());
    let document = &cx.state.document;
    let n = document.file(place).map_or(0, |file| document.files[file].unsaved.count());
    if n > 0 {
        let n = text!("window-changes", n = n);
        ui.add(Label::new(cx.muted(format!("Reading them anew loses {n} that you have not saved."))).wrap());
    }
    ui.add_space(2.0 * look::GRID);
    ui.horizontal(|ui| {
        look::at_right(ui, "files changed", |ui| {
            if ui.button("Keep mine").on_hover_text("Saving will write over the changed files").clicked() {
                cx.push(Command::KeepMine(place.clone()));
            }
            if ui.button(Action::SaveAs.text()).on_hover_text(Action::SaveAs.tip()).clicked() {
                cx.push(Command::SaveAs(place.clone()));
            }
            let reload = ui.button("Read them anew").on_hover_text("Shows what stands in the files now");
            if ui.memory(|memory| memory.focused().is_none()) {
                reload.request_focus();
            }
            if reload.clicked() {
                cx.push(Command::Reload(place.clone()));
            }
        });
    });
}
