//! The files that are open, and what becomes of them when another one is opened.

use super::modal::{Choice, choices, header};
use super::{ctx::Ctx, look};
use crate::session::{Action, Command, Leave, OpenCommand, Place, SaveCommand};
use egui::{Button, Frame, Label, Margin, Ui};

/// “mine + theirs.zip”.
pub fn names(places: &[Place]) -> String {
    places.iter().map(Place::name).collect::<Vec<_>>().join(" + ")
}

/// Asks whether datasets take the place of what is open, or are looked at beside it.
pub fn second(ui: &mut Ui, cx: &mut Ctx<'_>, places: &[Place]) {
    ui.set_width(480.0);
    header(ui, cx, &format!("Open {}", names(places)));
    let open = names(&cx.state.document.places());
    let text = format!("{open} is open. Beside it both are one view: each record keeps its file and is saved there.");
    ui.add(Label::new(text).wrap());
    let instead = Command::Open(OpenCommand::Instead(places.to_vec()));
    let beside = Command::Open(OpenCommand::Beside(places.to_vec()));
    let list = vec![
        Choice { face: "Cancel", tip: "Opens nothing (Esc)", command: Command::Show(None) },
        Choice { face: "Open instead", tip: "Leaves what is open, which is saved", command: instead },
        Choice { face: "Add beside", tip: "Shows both as one view", command: beside },
    ];
    choices(ui, cx, "second", true, list);
}

/// Lists the files that are open.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.set_width(560.0);
    header(ui, cx, "Files that are open");
    let document = &cx.state.document;
    let several = document.is_several();
    for (at, file) in document.files.iter().enumerate() {
        let name = file.place.name();
        let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(12, 8));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(look::strong(document.bundle.title(at))).wrap());
            ui.add(Label::new(cx.small(told(file))).wrap());
            ui.horizontal(|ui| {
                let save = ui.button(Action::SaveAs.text()).on_hover_text("Save this dataset to another folder");
                if save.accessible_name(format!("Save {name} as…")).clicked() {
                    cx.commands.push(Command::Save(SaveCommand::As(file.place.clone())));
                }
                let close = ui.add_enabled(several, Button::new("Close"));
                let close = close.on_hover_text("Leaves the others open").on_disabled_hover_text("The only one stays");
                if close.accessible_name(format!("Close {name}")).clicked() {
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

/// Where a file lies, and what of it is not saved.
fn told(file: &crate::session::OpenFile) -> String {
    let place = match &file.place {
        Place::Sample(name) => format!("Embedded: {name}"),
        Place::Path(path) => path.display().to_string(),
    };
    let n = file.unsaved.count();
    let changed = match () {
        () if file.imported => ", imported and not saved".to_owned(),
        () if n > 0 => text!("window-not-saved", n = n),
        () => String::new(),
    };
    format!("{place}{changed}")
}

/// The lines of the dataset's menu that close one of several files.
pub fn close_items(ui: &mut Ui, cx: &mut Ctx<'_>) {
    if !cx.state.document.is_several() {
        return;
    }
    for file in &cx.state.document.files {
        let text = format!("Close {}", file.place.name());
        if ui.add(Button::selectable(false, text)).on_hover_text("Leaves the others open").clicked() {
            cx.commands.push(Command::Save(SaveCommand::Leave(Leave::Close(file.place.clone()))));
        }
    }
}
