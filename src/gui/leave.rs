//! Before changes could be lost: save them, let them go, or stay; and why a dataset was not saved.

use super::modal::{Choice, choices, header};
use super::{ctx::Ctx, look};
use crate::session::{Action, Command, Edit, EditCommand, Leave, OpenCommand, Place, SaveCommand};
use egui::{Label, ScrollArea, Ui};

/// Asks what to do with changes that are not saved.
pub fn unsaved(ui: &mut Ui, cx: &mut Ctx<'_>, leave: &Leave) {
    ui.set_width(460.0);
    header(ui, cx, "The dataset is changed");
    let what = match leave {
        Leave::Quit => "Laydown is about to close".to_owned(),
        Leave::Open(wanted) => format!("{} is about to open", super::files::names(&wanted.places)),
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
    let mut list = vec![Choice { face: "Cancel", tip: "Stay with this dataset (Esc)", command: Command::Show(None) }];
    if let Leave::Open(wanted) = leave {
        let command = Command::Open(OpenCommand::Beside(wanted.places.clone()));
        list.push(Choice { face: "Add beside", tip: "Keeps all as it is, and shows both as one view", command });
    }
    let command = Command::Save(SaveCommand::Discard(leave.clone()));
    list.push(Choice { face: "Discard|Discard changes", tip: "Lets the changes go", command });
    let command = Command::Save(SaveCommand::AndLeave(leave.clone()));
    list.push(Choice { face: "Save|Save changes", tip: "Saves the dataset first", command });
    choices(ui, cx, "unsaved", true, list);
}

/// Says why the dataset was not saved, and offers another folder.
pub fn not_saved(ui: &mut Ui, cx: &mut Ctx<'_>, place: &Place, text: &str) {
    ui.set_width(520.0);
    header(ui, cx, "Not saved");
    ui.add(Label::new(text).wrap());
    ui.label(cx.muted("Your changes are still here."));
    let save_as = Command::Save(SaveCommand::As(place.clone()));
    let list = vec![
        Choice { face: "Keep on working", tip: "", command: Command::Show(None) },
        Choice { face: Action::SaveAs.text(), tip: Action::SaveAs.tip(), command: save_as },
    ];
    choices(ui, cx, "not saved", false, list);
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
    let later = "They are offered again when this dataset is opened";
    let forget = Command::Edit(EditCommand::ForgetLeft(place.clone()));
    let bring = Command::Edit(EditCommand::Recover(place.clone(), edits.to_vec()));
    let list = vec![
        Choice { face: "Later", tip: later, command: Command::Show(None) },
        Choice { face: "Let them go", tip: "Deletes what was kept of them", command: forget },
        Choice { face: "Bring them back", tip: "Makes the changes again; they are not saved yet", command: bring },
    ];
    choices(ui, cx, "recover", true, list);
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
    let keep = Command::Save(SaveCommand::KeepMine(place.clone()));
    let save_as = Command::Save(SaveCommand::As(place.clone()));
    let reload = Command::Open(OpenCommand::Reload(place.clone()));
    let list = vec![
        Choice { face: "Keep mine", tip: "Saving will write over the changed files", command: keep },
        Choice { face: Action::SaveAs.text(), tip: Action::SaveAs.tip(), command: save_as },
        Choice { face: "Read them anew", tip: "Shows what stands in the files now", command: reload },
    ];
    choices(ui, cx, "files changed", true, list);
}
