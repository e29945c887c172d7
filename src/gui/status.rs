//! The line at the bottom: what happened last, what is being read, what the dataset covers; and the target of a drop.

use super::{ctx::Ctx, look};
use crate::session::{Action, Command, ExportCommand, Exporting, LayerCommand, OpenCommand};
use egui::{Align, Align2, Context, Id, Label, LayerId, Layout, Order, Rect, RichText, Stroke, StrokeKind, Ui, vec2};

/// Draws the line.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.horizontal(|ui| {
        ui.set_min_height(20.0);
        // The right end first: the left one takes what it leaves.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let data = cx.state.document.dataset();
            let counts = [
                text!("window-strengths", n = data.strengths.len()),
                text!("window-movements", n = data.movements.len()),
                text!("window-events", n = data.events.len()),
                text!("window-sources", n = data.sources.len()),
            ];
            ui.label(cx.small(counts.join(" · ")));
            findings(ui, cx);
            unsaved(ui, cx);
            ui.add_space(4.0 * look::GRID);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| message(ui, cx));
        });
    });
}

/// How many findings are open; a click lists them.
fn findings(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let data = cx.state.document.dataset();
    let n = cx.derived.findings().iter().filter(|finding| finding.accepted(data).is_none()).count();
    let (text, name) = match n {
        _ if cx.derived.is_behind() => {
            (text!("window-findings-awaited").to_owned(), text!("window-list-of-findings").to_owned())
        }
        0 => (text!("window-no-findings").to_owned(), text!("window-list-of-findings").to_owned()),
        n => (text!("window-findings", n = n), text!("window-list-findings", n = n)),
    };
    let button = ui.add(egui::Button::new(cx.small(text)).small()).on_hover_text(cx.tip(ui, Action::Findings));
    if button.accessible_name(name).clicked() {
        cx.push(Command::Do(Action::Findings));
    }
}

/// That the dataset is changed; a click saves it.
fn unsaved(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let n = cx.state.document.changes();
    let imported = cx.state.document.is_imported();
    if n > 0 || imported {
        let text = if imported { text!("window-import-unsaved").to_owned() } else { text!("window-unsaved", n = n) };
        let button = egui::Button::new(RichText::new(text).size(look::SMALL).color(cx.ink(|t| t.warning))).small();
        if ui.add(button).on_hover_text(cx.tip(ui, Action::Save)).clicked() {
            cx.push(Command::Do(Action::Save));
        }
    }
}

/// What is being read, or happened last; else what the dataset covers.
fn message(ui: &mut Ui, cx: &mut Ctx<'_>) {
    if let Some(now) = &cx.state.running.reading {
        // Nothing turns: what is read needs the processor more than a picture that is drawn sixty times a second.
        let (done, total, rows) = now.reading.0.progress();
        ui.label(cx.small(text!("window-reading", name = now.name.as_str(), progress = progress(done, total, rows))));
        if ui
            .add(egui::Button::new(cx.small(text!("window-stop"))).small())
            .accessible_name(text!("window-stop-reading"))
            .clicked()
        {
            cx.push(Command::Open(OpenCommand::Stop));
        }
        ui.request_repaint_after(std::time::Duration::from_millis(250));
    } else if let Some(now) = &cx.state.running.layer {
        ui.spinner();
        let (done, all) = now.coming.progress();
        let percent = all.map_or(0, |all| (100 * done / all.max(1)).min(100));
        let name = now.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        ui.label(cx.small(text!("layer-reading", name = name, percent = percent)));
        let stop = ui.add(egui::Button::new(cx.small(text!("window-stop"))).small());
        if stop.accessible_name(text!("layer-stop")).clicked() {
            cx.push(Command::Layer(LayerCommand::Stop));
        }
        ui.request_repaint_after(std::time::Duration::from_millis(250));
    } else if let Some(saving) = &cx.state.running.saving {
        ui.label(cx.small(text!("window-saving", path = saving.to.as_str())));
    } else if let Some(now) = &cx.state.running.exporting {
        // Nothing turns: a picture that is drawn needs the processor more.
        ui.label(cx.small(exporting(ui, now)));
        if ui
            .add(egui::Button::new(cx.small(text!("window-stop"))).small())
            .accessible_name(text!("window-stop-export"))
            .clicked()
        {
            cx.push(Command::Export(ExportCommand::Stop));
        }
    } else if let Some(notice) = &cx.state.transient.notice {
        let color = if notice.is_error { cx.ink(|t| t.error) } else { cx.ink(|t| t.text) };
        let close = ui.add(egui::Button::new("×").small()).on_hover_text(text!("window-dismiss"));
        if close.accessible_name(text!("window-dismiss-message")).clicked() {
            cx.push(Command::Dismiss);
        }
        let text = RichText::new(&notice.text).color(color).size(look::SMALL);
        ui.add(Label::new(text).truncate());
    } else {
        let coverage = &cx.state.document.dataset().coverage.note;
        // A label that is cut shows all of its text itself when the pointer is over it.
        ui.add(Label::new(cx.small(coverage)).truncate());
    }
}

/// What goes out, how much of it is done, and how long the rest takes at that pace.
fn exporting(ui: &Ui, now: &Exporting) -> String {
    let id = Id::unique(("export-began", now.to.as_str()));
    let time = ui.input(|input| input.time);
    let (done, all) = now.coming.progress();
    // Each export begins at nothing done.
    let began = ui.data_mut(|data| {
        if done == 0 {
            data.insert_temp(id, time);
        }
        *data.get_temp_mut_or(id, time)
    });
    match all {
        Some(all) if done > 0 => {
            let left = ((time - began) * (all.saturating_sub(done)) as f64 / done as f64).ceil() as u64;
            ui.request_repaint_after(std::time::Duration::from_millis(250));
            text!("window-exporting-part", path = now.to.as_str(), n = done, all = all, left = left)
        }
        _ => text!("window-exporting", path = now.to.as_str()),
    }
}

/// How far reading has come: “45%, 312,000 rows”.
pub fn progress(done: u64, total: u64, rows: u64) -> String {
    match total {
        0 => String::new(),
        total => text!("window-progress", percent = (100 * done / total).min(100), rows = rows),
    }
}

/// Says in the middle of the window what is being opened, if that takes longer than a moment: until then what was open is shown.
pub fn opening(ctx: &Context, cx: &Ctx<'_>) {
    let loading = cx.state.running.reading.as_ref().filter(|_| cx.state.transient.dialog.is_none());
    let long =
        ctx.animate_bool_with_time(Id::unique("opening"), loading.is_some(), if loading.is_some() { 0.5 } else { 0.0 });
    let Some(now) = loading.filter(|_| long >= 1.0) else { return };
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("opening")));
    let text = text!("window-opening", name = now.name.as_str());
    let galley = painter.layout_no_wrap(text, look::strong_font(look::DISPLAY), cx.ink(|t| t.text));
    let rect = Rect::from_center_size(ctx.content_rect().center(), galley.size() + vec2(48.0, 32.0));
    painter.rect_filled(rect, 10.0, cx.ink(|t| t.panel));
    painter.rect_stroke(rect, 10.0, Stroke::new(1.0, cx.ink(|t| t.line)), StrokeKind::Inside);
    painter.galley(rect.center() - galley.size() / 2.0, galley, cx.ink(|t| t.text));
}

/// Shows that a file held over the window would be opened.
pub fn drop_target(ctx: &Context, cx: &Ctx<'_>) {
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("drop-target")));
    let rect = ctx.content_rect().shrink(12.0);
    let accent = cx.ink(|t| t.accent);
    painter.rect_filled(rect, 10.0, cx.ink(|t| t.background.fade(0.85)));
    painter.rect_stroke(rect, 10.0, Stroke::new(2.0, accent), StrokeKind::Inside);
    let text = text!("window-drop");
    painter.text(rect.center(), Align2::CENTER_CENTER, text, look::strong_font(look::DISPLAY), accent);
}
