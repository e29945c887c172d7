//! The filters that are on, above the map: a click removes one; and what to do where nothing matches.

use super::{ctx::Ctx, filters, look};
use crate::session::{Action, ChooseCommand, Command};
use egui::{Align2, Area, Button, Frame, Id, Margin, Order, Panel, Rect, Ui, vec2};

/// Draws the bar, if there is anything to draw.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let filter = &cx.state.choices.filter;
    if filter.is_empty() {
        return;
    }
    let text = Some(filter.text.trim()).filter(|text| !text.is_empty());
    let mut chips: Vec<(String, Command)> = filter
        .values()
        .map(|facet| (filters::facet(cx, facet), Command::Choose(ChooseCommand::Toggle(facet.clone()))))
        .collect();
    chips.extend(
        text.map(|text| (text!("filter-quoted", word = text), Command::Choose(ChooseCommand::Text(String::new())))),
    );
    let frame = Frame::new().fill(cx.ink(|t| t.panel)).inner_margin(Margin::symmetric(12, 5));
    Panel::top("active-filters").frame(frame).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.small(text!("filter-only")));
            for (name, command) in chips {
                let chip = Button::new(format!("{name}  ×")).corner_radius(12).selected(true).small();
                let response = ui.add(chip).on_hover_text(text!("filter-remove"));
                if response.accessible_name(text!("filter-remove-name", name = name)).clicked() {
                    cx.push(command);
                }
            }
            let clear = Button::new(text!("filter-clear-all")).small();
            if ui.add(clear).on_hover_text(cx.tip(ui, Action::ClearFilters)).clicked() {
                cx.push(Command::Do(Action::ClearFilters));
            }
        });
    });
}

/// Over a map on which nothing matches the filters: says so, and offers the way out.
pub fn nothing(ui: &Ui, cx: &mut Ctx<'_>, map: Rect) {
    let accounts = cx.derived.accounts();
    let something = accounts.levels().next().is_some() || accounts.changes().next().is_some();
    if cx.state.choices.filter.is_empty() || something || cx.derived.is_behind() {
        return;
    }
    let area = Area::new(Id::unique("nothing-left")).order(Order::Middle).pivot(Align2::CENTER_CENTER);
    area.fixed_pos(map.center()).constrain_to(map).show(ui, |ui| {
        Frame::popup(ui.style()).inner_margin(16).show(ui, |ui| {
            ui.set_max_width(320.0);
            ui.spacing_mut().item_spacing.y = 2.0 * look::GRID;
            let elsewhere = !cx.state.days.is_empty();
            let (title, more) = if elsewhere {
                (text!("filter-nothing-today"), text!("filter-other-days"))
            } else {
                (text!("filter-nothing"), text!("filter-not-zero"))
            };
            ui.label(look::strong(title).size(look::HEADING));
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
