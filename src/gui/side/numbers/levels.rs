//! Levels by scope, side by side and never added: what was reported, when, what is present, and what does not fit.

use crate::gui::{ctx::Ctx, look, parts, side::records::pins};
use crate::posture::{Account, HostFigures, Level, LevelRole};
use crate::{model::RecordRef, words};
use egui::{Label, Layout, RichText, Ui, vec2};

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, host: &HostFigures, account: &Account) {
    let levels = &account.levels;
    parts::heading(ui, text!("side-levels"));
    if levels.is_empty() {
        missing(ui, cx, host);
        return;
    }
    let widths = widths(ui);
    let heads = [text!("side-levels-whose"), text!("name-reported"), text!("name-present")];
    columns(ui, widths, |ui, n| parts::note(ui, cx, heads[n]));
    for (n, level) in levels.iter().enumerate() {
        parts::lazily(ui, "level", (host.host, n), |ui| row(ui, cx, level, widths, n));
    }
    if let Some(over) = account.over_scopes() {
        parts::note(ui, cx, &words::capital(&words::over_scopes(&over)));
    }
    parts::note(ui, cx, text!("side-levels-note"));
    let whose = |level: &Level| (level.sender, level.scope, level.component);
    let beside = |pair: &[Level]| whose(&pair[0]) == whose(&pair[1]) && !pair.iter().any(Level::is_elsewhere);
    if levels.windows(2).any(beside) {
        parts::note(ui, cx, text!("side-levels-parts"));
    }
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
    let reported = if hidden { text!("side-reported-not-public") } else { text!("side-reported-not-here") };
    line(ui, text!("side-reported-label"), reported);
    line(ui, text!("side-present-label"), &words::present_without(host.figures.stayed()));
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
    let sender = words::country(level.sender);
    let part = words::part_of(cx.state.document.dataset(), level);
    let counted = words::counted(level.scope, level.component);
    let top = ui
        .scope(|ui| {
            ui.separator();
            columns(ui, widths, |ui, n| match n {
                0 => {
                    ui.add(Label::new(&sender).wrap());
                    parts::note(ui, cx, &counted);
                    parts::note(ui, cx, &part);
                }
                1 if level.role == LevelRole::Rest => {}
                1 => {
                    ui.add(Label::new(look::strong(words::people(&level.reported))).wrap());
                    let age = words::age(level.reported_day, day);
                    parts::note(ui, cx, &words::list([words::day(level.reported_day), age]));
                }
                _ if level.since.is_some() => {}
                _ => {
                    ui.add(Label::new(look::strong(words::people(&level.present))).wrap());
                    parts::note(ui, cx, words::since(level));
                }
            });
            for text in words::remarks(level, day) {
                parts::warning(ui, cx, &text);
            }
            let own = (level.role != LevelRole::Rest).then_some(RecordRef::Strength(level.row));
            let claims: Vec<_> = own.into_iter().chain(level.rivals.iter().copied()).collect();
            pins::badge(ui, cx, &claims);
        })
        .response
        .rect;
    let response = ui.interact(top.expand2(vec2(4.0, 0.0)), ui.scope_id().with(("level", n)), egui::Sense::click());
    parts::ring(ui, cx, &response, 5.0);
    let name = words::level_line(cx.state.document.dataset(), level);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.clicked() {
        let records: Vec<_> = level.records.iter().chain(&level.rivals).copied().collect();
        cx.push(parts::records(name, &records));
    }
}
