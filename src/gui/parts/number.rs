//! Numbers that open the records behind them: as cards side by side, or in a line with their formula.

use super::{note, records, ring};
use crate::gui::{ctx::Ctx, look};
use crate::model::{Estimate, RecordRef};
use crate::{posture::Quantity, words};
use egui::{Response, RichText, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

/// The margin left and right within a card, in points.
const SIDES: i8 = 10;

/// A number and what it is.
#[derive(Clone, Copy)]
pub struct Number<'a> {
    /// What it is: “Promised”.
    pub label: &'a str,
    /// Which number, so that a missing one is said and never zero.
    pub quantity: Quantity,
    /// How many; none: missing.
    pub people: Option<Estimate>,
    /// The records that made it, gathered when they are asked for.
    pub records: &'a dyn Fn() -> Vec<RecordRef>,
}

impl<'a> Number<'a> {
    /// A number by its own name.
    pub fn of(quantity: Quantity, people: Option<Estimate>, records: &'a dyn Fn() -> Vec<RecordRef>) -> Self {
        Self { label: words::quantity(quantity), quantity, people, records }
    }

    /// “Promised: 4,700”.
    pub fn text(&self) -> String {
        text!("side-number", label = self.label, number = words::or_missing(self.quantity, self.people))
    }

    fn missing(&self) -> &'static str {
        words::missing(self.quantity)
    }
}

/// Two cards side by side and equally high, each with a number and an aside, which may be empty.
pub fn pair(ui: &mut Ui, cx: &mut Ctx<'_>, cards: [(&Number<'_>, &str); 2]) {
    let gap = 2.0 * look::GRID;
    let width = (ui.available_width() - gap) / 2.0 - 2.0 * f32::from(SIDES);
    let cards = cards.map(|(number, aside)| (number, lines(cx, number, aside)));
    let height = cards.iter().map(|(_, lines)| height(ui, lines, width)).fold(58.0, f32::max);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (number, lines) in cards {
            card(ui, cx, number, lines, vec2(width, height));
        }
    });
}

/// What a card says: what it is, how many, and the aside if there is one.
fn lines(cx: &Ctx<'_>, number: &Number<'_>, aside: &str) -> Vec<RichText> {
    let people = number.people.map(|people| words::people(&people)).map_or_else(
        || cx.muted(number.missing()).size(look::BODY),
        |text| {
            let wide = text.chars().count() > 9;
            look::strong(text).size(if wide { look::HEADING } else { look::DISPLAY })
        },
    );
    let aside = (!aside.is_empty()).then(|| cx.small(aside));
    [cx.small(number.label), people].into_iter().chain(aside).collect()
}

/// The height of such lines within a width, each with its space of one point.
fn height(ui: &Ui, lines: &[RichText], width: f32) -> f32 {
    let wrapped = |line: &RichText| {
        let text = egui::WidgetText::from(line.clone());
        text.into_galley(ui, Some(egui::TextWrapMode::Wrap), width, egui::TextStyle::Body).size().y + 1.0
    };
    lines.iter().map(wrapped).sum()
}

/// A card with one number, of that size within its margins. A click opens the records behind it.
fn card(ui: &mut Ui, cx: &mut Ctx<'_>, number: &Number<'_>, lines: Vec<RichText>, size: Vec2) {
    let sense = if number.people.is_none() { Sense::hover() } else { Sense::click() };
    let frame =
        egui::Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(egui::Margin::symmetric(SIDES, 7));
    let inner = frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(size.x);
            ui.set_min_height(size.y);
            ui.spacing_mut().item_spacing.y = 1.0;
            for line in lines {
                ui.add(egui::Label::new(line).wrap());
            }
        });
    });
    let response = ui.interact(inner.response.rect, ui.scope_id().with(number.label), sense);
    ring(ui, cx, &response, 6.0);
    opens(cx, number, &response);
}

/// A line with a number, as in “Promised 4,700 = 1,700 (national) + …”. A click opens the records behind it.
pub fn line(ui: &mut Ui, cx: &mut Ctx<'_>, number: &Number<'_>, formula: &str) -> Response {
    let sense = if number.people.is_none() { Sense::hover() } else { Sense::click() };
    let mut response = ui
        .scope(|ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
                ui.label(cx.muted(number.label));
                match number.people {
                    Some(people) => ui.label(look::strong(words::people(&people)).size(look::HEADING)),
                    None => ui.add(egui::Label::new(cx.muted(number.missing()).italics()).wrap()),
                };
            });
            note(ui, cx, formula);
        })
        .response;
    response = ui.interact(response.rect.expand2(vec2(6.0, 3.0)), ui.scope_id().with(number.label), sense);
    ring(ui, cx, &response, 5.0);
    opens(cx, number, &response);
    response
}

/// Names a number, and lets a click open its records.
fn opens(cx: &mut Ctx<'_>, number: &Number<'_>, response: &Response) {
    if number.people.is_none() {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, number.text()));
        return;
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, number.text()));
    if response.clicked() {
        cx.push(records(number.text(), &(number.records)()));
    }
    response.clone().on_hover_text(text!("side-number-tip"));
}
