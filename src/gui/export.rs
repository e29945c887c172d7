//! What is exported: records or the current view, in which format, to where.

use super::modal::{header, only_path};
use super::{ctx::Ctx, look};
use crate::export::Format;
use crate::session::{Command, Dialog, ExportCommand, Outgoing};
use egui::{Button, RadioButton, Ui};

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, chosen: &Outgoing) {
    ui.set_width(560.0);
    header(ui, cx, text!("dialog-export"));
    let mut next = chosen.clone();
    what(ui, cx, &mut next);
    ui.add_space(2.0 * look::GRID);
    formats(ui, cx, &mut next);
    ui.add_space(2.0 * look::GRID);
    let entered = path(ui, cx, &mut next);
    if next != *chosen {
        cx.push(Command::Show(Some(Dialog::Export(next.clone()))));
    }
    ui.label(cx.small(text!("dialog-export-note")));
    ui.add_space(2.0 * look::GRID);
    let ready = !next.path.trim().is_empty();
    ui.horizontal(|ui| {
        look::at_right(ui, "export", |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            if (ui.add_enabled(ready, Button::new(text!("dialog-export-button"))).clicked() || entered) && ready {
                cx.push(Command::Export(ExportCommand::Begin(next.clone())));
            }
        });
    });
}

fn what(ui: &mut Ui, cx: &Ctx<'_>, next: &mut Outgoing) {
    let day = cx.state.choices.day.long();
    for (shown, name, about) in [
        (false, text!("dialog-export-records"), text!("dialog-export-records-note").to_owned()),
        (true, text!("dialog-export-view"), text!("dialog-export-view-note", day = day)),
    ] {
        if ui.add(RadioButton::new(next.shown == shown, name)).clicked() {
            *next = next.clone().with_shown(shown);
        }
        ui.horizontal(|ui| {
            // Below the name, next to the circle.
            ui.add_space(5.0 * look::GRID);
            ui.label(cx.small(about));
        });
    }
}

fn formats(ui: &mut Ui, cx: &Ctx<'_>, next: &mut Outgoing) {
    ui.horizontal_wrapped(|ui| {
        for format in Format::ALL.iter().copied() {
            let on = next.format == format;
            let radio = ui.add_enabled(next.allows(format), RadioButton::new(on, format.name()));
            let why = if format.is_built_in() {
                text!("dialog-export-no-records")
            } else {
                text!("dialog-export-no-parquet")
            };
            if radio.on_hover_text(format.sentence()).on_disabled_hover_text(why).clicked() {
                *next = next.clone().with_format(format);
            }
        }
    });
    ui.label(cx.small(next.format.sentence()));
}

/// The path; whether it was entered.
fn path(ui: &mut Ui, cx: &mut Ctx<'_>, next: &mut Outgoing) -> bool {
    ui.horizontal(|ui| {
        let mut typed = next.path.clone();
        let width = ui.available_width() - 80.0;
        let entered = only_path(ui, cx, text!("dialog-export-path"), &mut typed, width);
        if typed != next.path {
            *next = next.clone().with_path(typed);
        }
        if ui.button(text!("window-choose")).on_hover_text(text!("dialog-export-choose-tip")).clicked() {
            cx.push(Command::Export(ExportCommand::AskPath(next.clone())));
        }
        entered
    })
    .inner
}
