//! The open files, and what happens to them when another is opened.

use super::modal::{Choice, choices, header};
use super::{ctx::Ctx, look, parts};
use crate::model::ReportSeries;
use crate::session::{Action, Command, EditCommand, Leave, OpenCommand, Place, SaveCommand};
use egui::{Button, Frame, Label, Margin, Ui};

/// “mine + theirs.zip”.
pub fn names(places: &[Place]) -> String {
    places.iter().map(Place::name).collect::<Vec<_>>().join(" + ")
}

/// Asks whether datasets replace what is open, or are added to the view.
pub fn second(ui: &mut Ui, cx: &mut Ctx<'_>, places: &[Place]) {
    ui.set_width(480.0);
    header(ui, cx, &text!("window-open-file", name = names(places)));
    let open = names(&cx.state.document.places());
    ui.add(Label::new(text!("dialog-second", open = open)).wrap());
    let instead = Command::Open(OpenCommand::Instead(places.to_vec()));
    let beside = Command::Open(OpenCommand::Beside(places.to_vec()));
    let list = vec![
        Choice { face: text!("window-cancel"), tip: text!("dialog-stay-tip"), command: Command::Show(None) },
        Choice { face: text!("dialog-open-instead"), tip: text!("dialog-open-instead-tip"), command: instead },
        Choice { face: text!("window-add-to-view"), tip: text!("dialog-add-tip"), command: beside },
    ];
    choices(ui, cx, "second", true, list);
}

/// Lists the open files.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.set_width(560.0);
    header(ui, cx, text!("dialog-files"));
    let document = &cx.state.document;
    let several = document.is_several();
    for (at, file) in document.files.iter().enumerate() {
        let name = file.place.name();
        let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(12, 8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(look::strong(document.bundle.title(at))).wrap());
            ui.add(Label::new(cx.small(about(file))).wrap());
            all_series(ui, cx, at);
            ui.horizontal(|ui| {
                let save = ui.button(Action::SaveAs.text()).on_hover_text(text!("dialog-save-as-tip"));
                if save.accessible_name(text!("dialog-save-as-name", name = name.as_str())).clicked() {
                    cx.commands.push(Command::Save(SaveCommand::As(file.place.clone())));
                }
                let close = ui.add_enabled(several, Button::new(text!("window-close")));
                let close = close.on_hover_text(text!("window-close-file-tip"));
                let close = close.on_disabled_hover_text(text!("dialog-only-file"));
                if close.accessible_name(text!("window-close-file", name = name)).clicked() {
                    cx.commands.push(Command::Show(None));
                    cx.commands.push(Command::Save(SaveCommand::Leave(Leave::Close(file.place.clone()))));
                }
            });
        });
        ui.add_space(look::GRID);
    }
    ui.add_space(look::GRID);
    ui.horizontal(|ui| {
        for action in [Action::AddFolder, Action::AddFile] {
            cx.button(ui, action, action.text());
        }
    });
}

/// The running reports of a file, declared or not, each with whether it is complete.
fn all_series(ui: &mut Ui, cx: &mut Ctx<'_>, file: usize) {
    let document = &cx.state.document;
    let revision = document.revision;
    let all = parts::kept_for(ui, revision, ("series", file, document.files.len()), || document.series(file));
    for series in all {
        let mut complete = series.complete;
        let face = text!("dialog-series", name = series.text());
        if ui.checkbox(&mut complete, face).on_hover_text(text!("dialog-series-tip")).changed() {
            cx.push(Command::Edit(EditCommand::Declare(file, ReportSeries { complete, ..series })));
        }
    }
}

/// Where a file is, and what of it is not saved.
fn about(file: &crate::session::OpenFile) -> String {
    let place = match &file.place {
        Place::Sample(name) => text!("dialog-sample", name = name.as_str()),
        Place::Path(path) => path.display().to_string(),
    };
    let n = file.unsaved.count();
    match () {
        () if file.imported => text!("dialog-file-imported", place = place),
        () if n > 0 => text!("dialog-file-unsaved", place = place, n = n),
        () => place,
    }
}

/// The lines of the dataset's menu that close one of several files.
pub fn close_items(ui: &mut Ui, cx: &mut Ctx<'_>) {
    if !cx.state.document.is_several() {
        return;
    }
    for file in &cx.state.document.files {
        let text = text!("window-close-file", name = file.place.name());
        if ui.add(Button::selectable(false, text)).on_hover_text(text!("window-close-file-tip")).clicked() {
            cx.commands.push(Command::Save(SaveCommand::Leave(Leave::Close(file.place.clone()))));
        }
    }
}
