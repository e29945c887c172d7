//! What is filtered now, above the map: each part to be taken away with a click; and what to do where nothing is left.

use super::{ctx::Ctx, look, words};
use crate::session::{Action, Command};
use egui::{Align2, Area, Button, Frame, Id, Margin, Order, Panel, Rect, Ui, vec2};

/// Draws the bar, if there is anything to draw.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let filter = &cx.state.choices.filter;
    if filter.is_empty() {
        return;
    }
    let text = Some(filter.text.trim()).filter(|text| !text.is_empty());
    let mut chips: Vec<(String, Command)> =
        filter.values().map(|facet| (words::facet(cx, facet), Command::Toggle(facet.clone()))).collect();
    chips.extend(text.map(|text| (format!("“{text}”"), Command::SetText(String::new()))));
    let frame = Frame::new().fill(cx.ink(|t| t.panel)).inner_margin(Margin::symmetric(12, 5));
    Panel::top("active filters").frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.small("Only"));
            for (name, command) in chips {
                let chip = Button::new(format!("{name}  ×")).corner_radius(12).selected(true).small();
                let response = ui.add(chip).on_hover_text("Take this filter away");
                if response.accessible_name(format!("Remove filter {name}")).clicked() {
                    cx.push(command);
                }
            }
            let clear = Button::new("Clear all").small();
            if ui.add(clear).on_hover_text(cx.tip(ui, Action::ClearFilters)).clicked() {
                cx.push(Command::Do(Action::ClearFilters));
            }
        });
    });
}

/// Over a map on which the filters leave nothing: says so, and offers the way out.
pub fn nothing(ui: &Ui, cx: &mut Ctx<'_>, map: Rect) {
    let accounts = cx.derived.accounts();
    let something = accounts.levels().next().is_some() || accounts.changes().next().is_some();
    if cx.state.choices.filter.is_empty() || something || cx.derived.is_behind() {
        return;
    }
    let area = Area::new(Id::unique("nothing left")).order(Order::Middle).pivot(Align2::CENTER_CENTER);
    area.fixed_pos(map.center()).constrain_to(map).show(ui, |ui| {
        Frame::popup(ui.style()).inner_margin(16).show(ui, |ui| {
            ui.set_max_width(320.0);
            ui.spacing_mut().item_spacing.y = 2.0 * look::GRID;
            let elsewhere = !cx.state.days.is_empty();
            let title =
                if elsewhere { "Nothing on this day under these filters" } else { "Nothing under these filters" };
            ui.label(look::strong(title).size(look::HEADING));
            let more =
                if elsewhere { "There is something on other days." } else { "No record fits them. That is not zero." };
            ui.label(cx.muted(more));
            ui.horizontal(|ui| {
                for action in [Action::PreviousChange, Action::NextChange, Action::ClearFilters] {
                    if action.enabled(cx.state) {
                        let button = Button::new(action.text()).min_size(vec2(0.0, 28.0));
                        if ui.add(button).on_hover_text(cx.tip(ui, action)).clicked() {
                            cx.push(Command::Do(action));
                        }
                    }
                }
            });
        });
    });
}
