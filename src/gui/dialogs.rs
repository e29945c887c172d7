//! What lies over the window: shortcuts, problems, a path to open, the records behind a number.

use super::{ctx::Ctx, keys, look, side::record};
use crate::{
    io::Severity,
    session::{Action, Command, Dialog, Place},
};
use egui::{Align, Context, Frame, Grid, Id, Key, Layout, Modal, RichText, ScrollArea, TextEdit, Ui, vec2};
use std::path::PathBuf;

/// Draws the dialog that is open.
pub fn show(ctx: &Context, cx: &mut Ctx<'_>, dialog: &Dialog) {
    let screen = ctx.content_rect().size();
    let response = Modal::new(Id::unique("dialog")).frame(frame(ctx)).show(ctx, |ui| {
        ui.set_max_height(screen.y * 0.8);
        match dialog {
            Dialog::Help => help(ui, cx, screen.y),
            Dialog::Problems => problems(ui, cx),
            Dialog::OpenPath(text) => open_path(ui, cx, text),
            Dialog::Records { title, records } => {
                ui.set_width((screen.x - 80.0).min(620.0));
                header(ui, cx, title);
                ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
                    record::list(ui, cx, records);
                });
            }
            Dialog::Palette => {}
        }
    });
    if response.backdrop_response.clicked() {
        cx.push(Command::Show(None));
    }
}

/// The frame of what lies over the window.
pub fn frame(ctx: &Context) -> Frame {
    Frame::window(&ctx.global_style())
}

fn header(ui: &mut Ui, cx: &mut Ctx<'_>, title: &str) {
    ui.horizontal(|ui| {
        ui.label(look::strong(title).size(look::HEADING));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if ui.button("×").on_hover_text("Close (Esc)").accessible_name("Close").clicked() {
                cx.push(Command::Show(None));
            }
        });
    });
    ui.add_space(look::GRID);
}

fn help(ui: &mut Ui, cx: &mut Ctx<'_>, height: f32) {
    ui.set_width(760.0_f32.min(ui.ctx().content_rect().width() - 80.0));
    header(ui, cx, "Shortcuts");
    let half = Action::ALL.len().div_ceil(2);
    ScrollArea::vertical().max_height(height * 0.7).show(ui, |ui| {
        ui.columns_const(|columns: &mut [Ui; 2]| {
            for (ui, actions) in columns.iter_mut().zip([&Action::ALL[..half], &Action::ALL[half..]]) {
                shortcuts(ui, cx, actions);
            }
        });
        ui.add_space(2.0 * look::GRID);
        let pointer = "On the map: drag to move, wheel or pinch to zoom, double click to see a country, click for its numbers. \
                       Tab goes from symbol to symbol, Enter selects one.";
        ui.label(cx.muted(pointer));
    });
}

fn shortcuts(ui: &mut Ui, cx: &Ctx<'_>, actions: &[Action]) {
    Grid::new(("shortcuts", actions[0].text())).num_columns(2).spacing(vec2(16.0, 5.0)).show(ui, |ui| {
        for action in actions {
            ui.label(look::strong(keys::written(*action)));
            ui.label(cx.muted(action.text())).on_hover_text(action.tip());
            ui.end_row();
        }
    });
}

fn problems(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.set_width(680.0_f32.min(ui.ctx().content_rect().width() - 80.0));
    let list = cx.state.document.problems.clone();
    header(
        ui,
        cx,
        &format!("{} in {}", cx.state.document.remarks().unwrap_or_default(), cx.state.document.place.name()),
    );
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        for problem in list.iter() {
            let (word, color) = match problem.severity {
                Severity::Error => ("Error", cx.ink(|t| t.error)),
                Severity::Warning => ("Warning", cx.ink(|t| t.warning)),
                Severity::Note => ("Note", cx.ink(|t| t.muted)),
            };
            let line = problem.line.map(|line| format!(", line {line}")).unwrap_or_default();
            let column = problem.column.as_ref().map(|column| format!(", column {column}")).unwrap_or_default();
            ui.horizontal_wrapped(|ui| {
                ui.label(look::strong(word).color(color));
                ui.label(cx.small(format!("{}{line}{column}", problem.file)));
            });
            ui.label(format!("{}.", problem.what));
            if !problem.remedy.is_empty() {
                ui.label(cx.muted(format!("To do: {}.", problem.remedy)));
            }
            ui.separator();
        }
    });
}

fn open_path(ui: &mut Ui, cx: &mut Ctx<'_>, text: &str) {
    ui.set_width(520.0);
    header(ui, cx, "Open path");
    let mut typed = text.to_owned();
    let edit = TextEdit::singleline(&mut typed).hint_text("/path/to/dataset").desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name("Path of a dataset");
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if response.changed() {
        cx.push(Command::Show(Some(Dialog::OpenPath(typed.clone()))));
    }
    ui.label(cx.small("A folder with datapackage.json, or that file"));
    ui.add_space(2.0 * look::GRID);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let path = typed.trim().trim_matches('"');
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let button = egui::Button::new(RichText::new("Open"));
        if (ui.add_enabled(!path.is_empty(), button).clicked() || entered) && !path.is_empty() {
            cx.push(Command::Open(Place::Path(PathBuf::from(path))));
        }
        if ui.button("Cancel").clicked() {
            cx.push(Command::Show(None));
        }
    });
}
