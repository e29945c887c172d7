//! Levels by scope, side by side and never added: what was reported, when, what is present, and what does not fit.

use super::{
    super::{ctx::Ctx, look, words},
    amount::{said, shown},
    dates, parts, pins,
    today::capital,
};
use crate::{
    model::{Component, RecordRef},
    posture::{HostFigures, Level},
};
use egui::{Label, Layout, RichText, Ui, vec2};

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, levels: &[Level]) {
    parts::heading(ui, "Levels by scope");
    if levels.is_empty() {
        missing(ui, cx, host);
        return;
    }
    let widths = widths(ui);
    columns(ui, widths, |ui, n| parts::note(ui, cx, ["Whose, which scope", "Reported", "Present"][n]));
    for (n, level) in levels.iter().enumerate() {
        parts::lazily(ui, "level", (host.host, n), |ui| row(ui, cx, level, widths, n));
    }
    parts::note(ui, cx, "Side by side: levels of different scope are never added.");
}

/// No strength at all: unknown, which is not zero.
fn missing(ui: &mut Ui, cx: &Ctx<'_>, host: &HostFigures) {
    let line = |ui: &mut Ui, label: &str, text: &str| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            ui.label(cx.muted(label));
            ui.add(Label::new(RichText::new(text).italics()).wrap());
        });
    };
    let hidden = cx.facts().not_yet_public(|strength| strength.host.country() == Some(host.host));
    let why = if hidden { "no strength was public by then" } else { "earlier strength not in this dataset" };
    line(ui, "Reported:", &format!("not known — {why}"));
    let arrived = host.figures.arrived.filter(|people| people.low > 0);
    let present = match arrived {
        Some(people) => format!("not known; at least those who arrived, {}", said(people)),
        None => "not known".to_owned(),
    };
    line(ui, "Present:", &present);
}

fn widths(ui: &Ui) -> [f32; 3] {
    let width = ui.available_width() - 16.0;
    [width * 0.38, width * 0.34, width * 0.28]
}

/// Three columns of given widths, each wrapping its own text.
fn columns(ui: &mut Ui, widths: [f32; 3], mut cell: impl FnMut(&mut Ui, usize)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 1.0);
        for (n, width) in widths.into_iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(egui::Align::Min), |ui| {
                ui.set_width(width);
                cell(ui, n);
            });
        }
    });
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, level: &Level, widths: [f32; 3], n: usize) {
    let day = cx.derived.posture().day;
    let sender = cx.name(level.sender);
    let whole = level.component == Component::All;
    let component = if whole { String::new() } else { format!(", {}", words::component(level.component)) };
    let scope = format!("{}{component}", words::scope(level.scope));
    let top = ui
        .scope(|ui| {
            ui.separator();
            columns(ui, widths, |ui, n| match n {
                0 => {
                    ui.add(Label::new(&sender).wrap());
                    parts::note(ui, cx, &scope);
                }
                1 => {
                    ui.add(Label::new(look::strong(shown(level.reported))).wrap());
                    let age = dates::age(level.reported_day, day);
                    parts::note(ui, cx, &format!("{}, {age}", level.reported_day.short()));
                }
                _ => {
                    ui.add(Label::new(look::strong(level.present.to_string())).wrap());
                    parts::note(ui, cx, since(level));
                }
            });
            for text in remarks(level, &day.short()) {
                let text = RichText::new(text).size(look::SMALL).color(cx.ink(|t| t.warning));
                ui.add(Label::new(text).wrap());
            }
            let claims: Vec<_> = [RecordRef::Strength(level.row)].iter().chain(&level.rivals).copied().collect();
            pins::badge(ui, cx, &claims);
        })
        .response
        .rect;
    let response = ui.interact(top.expand2(vec2(4.0, 0.0)), ui.scope_id().with(("level", n)), egui::Sense::click());
    parts::ring(ui, cx, &response, 5.0);
    let name = capital(&format!(
        "{sender}, {}: {} reported on {}, {} present",
        scope.to_lowercase(),
        said(level.reported),
        level.reported_day.short(),
        level.present
    ));
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.clicked() {
        let records: Vec<_> = level.records.iter().chain(&level.rivals).copied().collect();
        cx.push(parts::records(name, &records));
    }
}

/// How present came to be.
fn since(level: &Level) -> &'static str {
    if level.records.len() > 1 { "with moves since" } else { "no moves since" }
}

fn remarks(level: &Level, day: &str) -> Vec<String> {
    let mut all = Vec::new();
    if level.stale {
        all.push(format!("No figure for {day}; showing the latest, from {}", level.reported_day.short()));
    }
    if let Some(gap) = level.gap.filter(|gap| !gap.is_zero()) {
        all.push(format!("Gap: {gap} (expected from the moves before − reported)"));
    }
    if level.elsewhere {
        all.push("Counted in another record: listed here, added to nothing".to_owned());
    }
    all
}
