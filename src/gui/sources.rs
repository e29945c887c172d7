//! Public sources: the list with licence, size and what is here, and the download of one.

use super::{ctx::Ctx, look, modal::header};
use crate::catalogue::{Entry, Kept, catalogue, told_size};
use crate::session::{Command, Dialog, Fetching, SourceCommand};
use egui::{Align, Button, Label, Layout, ProgressBar, ScrollArea, Ui};

/// Draws the dialog; `chosen` is the source whose licence is read.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, chosen: Option<&str>) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(680.0));
    header(ui, cx, "Public sources");
    ui.add(Label::new(cx.small("Each is downloaded from its publisher, when you ask for it and accept its licence, and kept among your data")).wrap());
    ui.add_space(look::GRID);
    ScrollArea::vertical().max_height(screen.y * 0.6).auto_shrink([false, true]).show(ui, |ui| {
        // While its licence is read a source stands there alone, so that all of it is seen.
        let wanted = |entry: &Entry| chosen.is_none_or(|name| name == entry.name);
        for (at, entry) in catalogue().iter().enumerate().filter(|(_, entry)| wanted(entry)) {
            ui.separator();
            let kept = cx.state.transient.sources.get(at).copied();
            line(ui, cx, entry, kept);
            let fetching = cx.state.running.fetching.clone().filter(|fetching| fetching.name == entry.name);
            if let Some(fetching) = fetching {
                progress(ui, cx, &fetching);
            } else if chosen == Some(entry.name.as_str()) {
                licence(ui, cx, entry);
            }
        }
    });
}

fn line(ui: &mut Ui, cx: &mut Ctx<'_>, entry: &Entry, kept: Option<Kept>) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let busy = cx.state.running.fetching.is_some();
            if kept == Some(Kept::Here) {
                if entry.recipe.is_some() {
                    let button = ui.button("Open…").on_hover_text("Import it by its recipe");
                    if button.accessible_name(format!("Open {}", entry.title)).clicked() {
                        cx.push(Command::Source(SourceCommand::Open(entry.name.clone())));
                    }
                }
                ui.label(cx.small("Here"));
            } else {
                let face = if matches!(kept, Some(Kept::Part(_))) { "Go on…" } else { "Download…" };
                let can = !busy && cfg!(feature = "download");
                let button = ui.add_enabled(can, Button::new(face));
                let button =
                    button.on_disabled_hover_text(if busy { "One at a time" } else { "This build downloads nothing" });
                if button.accessible_name(format!("Download {}", entry.title)).clicked() {
                    cx.push(Command::Show(Some(Dialog::Sources(Some(entry.name.clone())))));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(look::strong(&entry.title)).truncate());
            });
        });
    });
    let size = told_size(entry.bytes);
    ui.add(Label::new(cx.small(format!("{} · {} · {size}", entry.publisher, entry.licence))).wrap());
}

/// What is accepted before anything is downloaded.
fn licence(ui: &mut Ui, cx: &mut Ctx<'_>, entry: &Entry) {
    ui.indent(&entry.name, |ui| {
        if !entry.note.is_empty() {
            ui.add(Label::new(&entry.note).wrap());
        }
        ui.add(Label::new(cx.small(format!("Cite it as: {}", entry.citation))).wrap());
        ui.horizontal(|ui| {
            ui.hyperlink_to(format!("Licence: {}", entry.licence), &entry.licence_url)
                .on_hover_text(&entry.licence_url);
            ui.hyperlink_to("About it", &entry.page).on_hover_text(&entry.page);
        });
        ui.horizontal(|ui| {
            if ui.button("Accept the licence and download").on_hover_text(&entry.url).clicked() {
                cx.push(Command::Source(SourceCommand::Fetch(entry.name.clone())));
            }
            if ui.button("Not now").clicked() {
                cx.push(Command::Show(Some(Dialog::Sources(None))));
            }
        });
    });
}

fn progress(ui: &mut Ui, cx: &mut Ctx<'_>, fetching: &Fetching) {
    ui.horizontal(|ui| {
        let (come, whole) = fetching.coming.progress();
        let part = whole.map_or(0.0, |whole| come as f32 / whole.max(1) as f32);
        let of = whole.map(|whole| format!(" of {}", told_size(Some(whole)))).unwrap_or_default();
        let text = format!("{}{of}", told_size(Some(come)));
        ui.add(ProgressBar::new(part).text(text).desired_width(ui.available_width() - 90.0));
        if ui.button("Stop").accessible_name("Stop the download").clicked() {
            cx.push(Command::Source(SourceCommand::Stop));
        }
    });
}
