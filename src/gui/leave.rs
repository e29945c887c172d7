//! Before changes could be lost: save them, discard them, or stay; and why a dataset was not saved.

use super::modal::{Choice, choices, header};
use super::{ctx::Ctx, look};
use crate::session::{
    Action, Command, EditCommand, Leave, OpenCommand, Place, Recovery, SaveCommand, Side, Unfinished,
};
use crate::words;
use egui::{Label, RichText, ScrollArea, Ui};

/// Asks what to do with changes that are not saved.
pub fn unsaved(ui: &mut Ui, cx: &mut Ctx<'_>, leave: &Leave) {
    ui.set_width(460.0);
    header(ui, cx, text!("dialog-unsaved"));
    let document = &cx.state.document;
    let leaves = |place: &Place| !matches!(leave, Leave::Close(closed) if closed != place);
    let lost = document.files.iter().enumerate().filter(|(_, file)| leaves(&file.place) && file.is_changed());
    let lost = lost.map(|(at, file)| {
        let title = document.bundle.title(at);
        if file.imported {
            text!("dialog-lost-import", title = title)
        } else {
            text!("dialog-lost-changes", n = file.unsaved.count(), title = title)
        }
    });
    let lost = words::list(lost);
    let text = match leave {
        Leave::Quit => text!("dialog-quit-loses", lost = lost),
        Leave::Open(wanted) => {
            text!("dialog-open-loses", names = super::files::names(&wanted.places), lost = lost)
        }
        Leave::Close(place) => text!("dialog-close-loses", name = place.name(), lost = lost),
    };
    ui.add(Label::new(text).wrap());
    let stay = Command::Show(None);
    let mut list = vec![Choice { face: text!("window-cancel"), tip: text!("dialog-stay-tip"), command: stay }];
    if let Leave::Open(wanted) = leave {
        let command = Command::Open(OpenCommand::Beside(wanted.places.clone()));
        list.push(Choice { face: text!("window-add-to-view"), tip: text!("dialog-add-keeps-tip"), command });
    }
    let command = Command::Save(SaveCommand::Discard(leave.clone()));
    list.push(Choice { face: text!("dialog-discard"), tip: text!("dialog-discard-tip"), command });
    let command = Command::Save(SaveCommand::AndLeave(leave.clone()));
    list.push(Choice { face: text!("dialog-save-changes"), tip: text!("dialog-save-changes-tip"), command });
    choices(ui, cx, "unsaved", true, list);
}

/// Says why the dataset was not saved, and offers another folder.
pub fn not_saved(ui: &mut Ui, cx: &mut Ctx<'_>, place: &Place, text: &str) {
    ui.set_width(520.0);
    header(ui, cx, text!("dialog-not-saved"));
    ui.add(Label::new(text).wrap());
    ui.label(cx.muted(text!("dialog-still-here")));
    let save_as = Command::Save(SaveCommand::As(place.clone()));
    let list = vec![
        Choice { face: text!("dialog-keep-working"), tip: "", command: Command::Show(None) },
        Choice { face: Action::SaveAs.text(), tip: Action::SaveAs.tip(), command: save_as },
    ];
    choices(ui, cx, "not-saved", false, list);
}

/// Offers what an earlier run changed and did not save.
pub fn recover(ui: &mut Ui, cx: &mut Ctx<'_>, left: &Recovery) {
    let place = &left.place;
    ui.set_width(520.0);
    header(ui, cx, text!("dialog-recover"));
    let text = text!("dialog-crashed", n = left.changes, title = title_of(cx, place));
    ui.add(Label::new(text).wrap());
    ui.add_space(look::GRID);
    ScrollArea::vertical().max_height(220.0).auto_shrink([false, true]).show(ui, |ui| {
        for edit in left.edits(Side::Left) {
            ui.add(Label::new(cx.muted(cx.state.document.told_edit(place, edit))).wrap());
        }
        for told in left.differences.iter().chain(&left.broken) {
            let color = cx.ink(|theme| theme.warning);
            ui.add(Label::new(RichText::new(told).color(color)).wrap());
        }
    });
    let forget = Command::Edit(EditCommand::ForgetLeft(place.clone()));
    let restore = |side| Command::Edit(EditCommand::Recover(place.clone(), left.edits(side).to_vec()));
    let mut list = vec![
        Choice { face: text!("dialog-later"), tip: text!("dialog-later-tip"), command: Command::Show(None) },
        Choice { face: text!("dialog-discard"), tip: text!("dialog-forget-tip"), command: forget },
    ];
    if left.differences.is_empty() {
        let command = restore(Side::Left);
        list.push(Choice { face: text!("dialog-restore"), tip: text!("dialog-restore-tip"), command });
    } else {
        let (saved, mine) = (restore(Side::Saved), restore(Side::Left));
        list.push(Choice { face: text!("dialog-restore-left"), tip: text!("dialog-restore-left-tip"), command: mine });
        list.push(Choice { face: text!("dialog-restore-rest"), tip: text!("dialog-restore-rest-tip"), command: saved });
    }
    choices(ui, cx, "recover", true, list);
}

/// Offers what earlier runs left of datasets that are not open.
pub fn unfinished(ui: &mut Ui, cx: &mut Ctx<'_>, all: &[Unfinished]) {
    ui.set_width(560.0);
    header(ui, cx, text!("dialog-unfinished"));
    ScrollArea::vertical().max_height(320.0).auto_shrink([false, true]).show(ui, |ui| {
        for left in all {
            let name = left.place.name();
            let path = if let Place::Path(path) = &left.place { path.display().to_string() } else { name.clone() };
            let (text, face, command) = if left.imported {
                let restore = Command::Open(OpenCommand::Restore(left.clone()));
                (text!("dialog-unfinished-import", name = name.as_str()), text!("dialog-restore-import"), restore)
            } else {
                let open = Command::Open(OpenCommand::Open(vec![left.place.clone()]));
                (text!("dialog-unfinished-changes", name = name.as_str()), text!("dialog-open-unfinished"), open)
            };
            ui.add(Label::new(text).wrap()).on_hover_text(&path);
            ui.label(cx.muted(path));
            ui.horizontal(|ui| {
                if ui.button(face).accessible_name(text!("dialog-one-of", what = face, name = name.as_str())).clicked()
                {
                    cx.push(command);
                }
                let discard = ui.button(text!("dialog-discard")).on_hover_text(text!("dialog-forget-tip"));
                let discard =
                    discard.accessible_name(text!("dialog-one-of", what = text!("dialog-discard"), name = name));
                if discard.clicked() {
                    cx.push(Command::Open(OpenCommand::LetGo(left.journal.clone())));
                }
            });
            ui.add_space(look::GRID);
        }
    });
    let later =
        Choice { face: text!("dialog-later"), tip: text!("dialog-later-start-tip"), command: Command::Show(None) };
    choices(ui, cx, "unfinished", true, vec![later]);
}

/// The title of an open dataset.
fn title_of<'a>(cx: &'a Ctx<'_>, place: &Place) -> &'a str {
    let document = &cx.state.document;
    document.file(place).map_or("", |file| document.bundle.title(file))
}

/// Asks what to do about files that another program changed.
pub fn files_changed(ui: &mut Ui, cx: &mut Ctx<'_>, place: &Place, files: &[String]) {
    ui.set_width(520.0);
    header(ui, cx, text!("dialog-changed"));
    let text = text!("dialog-changed-by", files = words::list(files), title = title_of(cx, place));
    ui.add(Label::new(text).wrap());
    let document = &cx.state.document;
    let n = document.file(place).map_or(0, |file| document.files[file].unsaved.count());
    if n > 0 {
        ui.add(Label::new(cx.muted(text!("dialog-reload-loses", n = n))).wrap());
    }
    let keep = Command::Save(SaveCommand::KeepMine(place.clone()));
    let save_as = Command::Save(SaveCommand::As(place.clone()));
    let reload = Command::Open(OpenCommand::Reload(place.clone()));
    let list = vec![
        Choice { face: text!("dialog-keep"), tip: text!("dialog-keep-tip"), command: keep },
        Choice { face: Action::SaveAs.text(), tip: Action::SaveAs.tip(), command: save_as },
        Choice { face: text!("dialog-reload"), tip: text!("dialog-reload-tip"), command: reload },
    ];
    choices(ui, cx, "files-changed", true, list);
}
