//! The filters on the left: which records count, on the map and in every number.

use super::{ctx::Ctx, look, words};
use crate::session::{Action, Command, Facet};
use egui::{CollapsingHeader, Margin, ScrollArea, TextEdit, Ui};

const KINDS: [&str; 5] = ["Sender", "Command", "Scope", "Stage", "Component"];

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ScrollArea::vertical().auto_shrink(false).content_margin(Margin::same(12)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(look::strong("Filters").size(look::HEADING));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if Action::ClearFilters.enabled(cx.state) {
                    cx.button(ui, Action::ClearFilters, "Clear");
                }
            });
        });
        text(ui, cx);
        chips(ui, cx);
        for kind in KINDS {
            group(ui, cx, kind);
        }
    });
}

fn text(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let mut text = cx.state.choices.filter.text.clone();
    let edit = TextEdit::singleline(&mut text).hint_text("Words in a record or source").desired_width(f32::INFINITY);
    if ui.add(edit).accessible_name("Filter by text").changed() {
        cx.push(Command::SetText(text));
    }
}

/// What is filtered now, each to be taken away with a click.
fn chips(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let active = Facet::active(&cx.state.choices.filter);
    if active.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for facet in active {
            let name = words::facet(cx, facet);
            let chip = egui::Button::new(format!("{name}  ×")).corner_radius(12).selected(true).small();
            let response = ui.add(chip).on_hover_text("Take this filter away");
            if response.accessible_name(format!("Remove filter {name}")).clicked() {
                cx.push(Command::Toggle(facet));
            }
        }
    });
}

fn group(ui: &mut Ui, cx: &mut Ctx<'_>, kind: &'static str) {
    let mut values: Vec<_> = cx.derived.facets().of_kind(kind).collect();
    if kind == "Sender" {
        values.sort_by_key(|value| std::cmp::Reverse(value.records));
    }
    if values.is_empty() {
        return;
    }
    let header = CollapsingHeader::new(look::strong(kind)).id_salt(kind).default_open(kind != "Component");
    header.show_unindented(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = 22.0;
        // An empty box is known by its edge alone.
        ui.visuals_mut().widgets.inactive.bg_stroke.color = cx.ink(|t| t.muted);
        for value in values {
            let mut on = value.facet.is_on(&cx.state.choices.filter);
            let name = words::facet(cx, value.facet);
            ui.horizontal(|ui| {
                if ui.checkbox(&mut on, &name).clicked() {
                    cx.push(Command::Toggle(value.facet));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.label(cx.small(value.records.to_string()));
                });
            });
        }
    });
    ui.add_space(2.0 * look::GRID);
}
