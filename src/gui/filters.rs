//! The filters on the left: which records count, on the map and in every number.

use super::{ctx::Ctx, look, words};
use crate::session::{Action, Command, Facets};
use egui::{CollapsingHeader, Margin, ScrollArea, TextEdit, Ui};

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
        for kind in Facets::KINDS {
            group(ui, cx, kind);
        }
    });
}

fn text(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let mut text = cx.state.choices.filter.text.clone();
    let edit = TextEdit::singleline(&mut text).hint_text("Words in a record or source").desired_width(f32::INFINITY);
    let field = ui.add(edit).accessible_name("Filter by text");
    cx.edge(ui, &field);
    if field.changed() {
        cx.push(Command::SetText(text));
    }
}

fn group(ui: &mut Ui, cx: &mut Ctx<'_>, kind: &'static str) {
    let values = cx.derived.facets().of_kind(kind);
    if values.is_empty() {
        return;
    }
    let header =
        CollapsingHeader::new(look::strong(kind)).id_salt(kind).default_open(!matches!(kind, "Component" | "Region"));
    header.show_unindented(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = 22.0;
        // An empty box is known by its edge alone.
        ui.visuals_mut().widgets.inactive.bg_stroke.color = cx.ink(|t| t.muted);
        for value in values {
            let mut on = value.facet.is_on(&cx.state.choices.filter);
            let name = words::facet(cx, value.facet);
            ui.horizontal(|ui| {
                // What would show nothing now can still be chosen: another day may have it.
                let face = if value.seen == 0 && !on { cx.muted(&name) } else { name.clone().into() };
                let response = ui.checkbox(&mut on, face);
                let figures = words::count(value.seen as usize, "figure", "figures");
                if response.on_hover_text(format!("{figures} on this day, under the other filters")).clicked() {
                    cx.push(Command::Toggle(value.facet));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    ui.label(cx.small(value.seen.to_string()));
                });
            });
        }
    });
    ui.add_space(2.0 * look::GRID);
}
