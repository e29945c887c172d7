//! Public sources: the list with licence, size and what is already downloaded, and the download of one.

use super::{ctx::Ctx, look, modal::header};
use crate::catalogue::{Entry, Kept, catalogue, told_size};
use crate::session::{Command, Dialog, Fetching, SourceCommand};
use egui::{Align, Button, DragValue, Label, Layout, ProgressBar, ScrollArea, Ui};

/// Draws the dialog; `chosen` is the source whose licence is read.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, chosen: Option<&str>) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(680.0));
    header(ui, cx, text!("dialog-sources"));
    ui.add(Label::new(cx.small(text!("dialog-sources-note"))).wrap());
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
                    let button =
                        ui.button(text!("dialog-import-source")).on_hover_text(text!("dialog-import-source-tip"));
                    if button.accessible_name(text!("window-open-file", name = entry.title.as_str())).clicked() {
                        cx.push(Command::Source(SourceCommand::Open(entry.name.clone())));
                    }
                }
                ui.label(cx.small(text!("dialog-downloaded")));
            } else {
                let part = matches!(kept, Some(Kept::Part(_)));
                let face = if part { text!("dialog-resume-download") } else { text!("dialog-download") };
                let can = !busy && cfg!(feature = "download");
                let button = ui.add_enabled(can, Button::new(face));
                let why = if busy { text!("dialog-downloading") } else { text!("dialog-no-downloads") };
                let button = button.on_disabled_hover_text(why);
                if button.accessible_name(text!("dialog-download-name", title = entry.title.as_str())).clicked() {
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
        ui.add(Label::new(cx.small(text!("dialog-cite", citation = entry.citation.as_str()))).wrap());
        ui.horizontal(|ui| {
            ui.hyperlink_to(text!("dialog-licence", licence = entry.licence.as_str()), &entry.licence_url)
                .on_hover_text(&entry.licence_url);
            ui.hyperlink_to(text!("dialog-about-source"), &entry.page).on_hover_text(&entry.page);
        });
        limits(ui, cx);
        ui.horizontal(|ui| {
            if ui.button(text!("dialog-accept-licence")).on_hover_text(&entry.url).clicked() {
                cx.push(Command::Source(SourceCommand::Fetch(entry.name.clone())));
            }
            if ui.button(text!("dialog-not-now")).clicked() {
                cx.push(Command::Show(Some(Dialog::Sources(None))));
            }
        });
    });
}

/// How much it may bring, and how long it may take.
fn limits(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let mut limits = cx.state.options.download;
    ui.horizontal(|ui| {
        ui.label(cx.small(text!("dialog-download-limits")));
        let size = DragValue::new(&mut limits.megabytes)
            .range(1..=1_000_000)
            .suffix(format!(" {}", text!("dialog-megabytes")));
        ui.add(size).accessible_name(text!("dialog-most-megabytes"));
        let time =
            DragValue::new(&mut limits.minutes).range(0.5..=10_000.0).suffix(format!(" {}", text!("dialog-minutes")));
        ui.add(time).accessible_name(text!("dialog-most-minutes"));
    });
    if limits != cx.state.options.download {
        cx.push(Command::Source(SourceCommand::Limits(limits)));
    }
}

fn progress(ui: &mut Ui, cx: &mut Ctx<'_>, fetching: &Fetching) {
    ui.horizontal(|ui| {
        let (come, whole) = fetching.coming.progress();
        let part = whole.map_or(0.0, |whole| come as f32 / whole.max(1) as f32);
        let come = told_size(Some(come));
        let text = match whole {
            Some(whole) => text!("dialog-come-of", come = come, whole = told_size(Some(whole))),
            None => come,
        };
        ui.add(ProgressBar::new(part).text(text).desired_width(ui.available_width() - 90.0));
        if ui.button(text!("window-stop")).accessible_name(text!("dialog-stop-download")).clicked() {
            cx.push(Command::Source(SourceCommand::Stop));
        }
    });
}
