//! What the panel is made of: headings, numbers that open their records, rows with a bar to scale, cards drawn only where they are seen.

use super::{
    super::{ctx::Ctx, look},
    amount::shown,
};
use crate::{
    model::{Estimate, RecordRef},
    session::{Command, Dialog},
};
use egui::{CursorIcon, Id, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

/// A heading of a part of the panel, told to screen readers as one.
pub fn heading(ui: &mut Ui, text: &str) {
    ui.add_space(3.0 * look::GRID);
    titled(ui, text, look::HEADING);
}

/// A heading in a size.
pub fn titled(ui: &mut Ui, text: &str, size: f32) {
    let response = ui.add(egui::Label::new(look::strong(text).size(size)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
}

/// Wrapped small lesser text; nothing for no text.
pub fn note(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    if !text.is_empty() {
        ui.add(egui::Label::new(cx.small(text)).wrap());
    }
}

/// A short remark on a ground of its own.
pub fn badge(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    let frame = egui::Frame::new().fill(cx.ink(|t| t.line.fade(0.6))).corner_radius(8);
    frame.inner_margin(egui::Margin::symmetric(6, 1)).show(ui, |ui| {
        ui.add(egui::Label::new(RichText::new(text).size(look::SMALL)).wrap());
    });
}

/// The command that opens the records behind a number.
pub fn records(title: impl Into<String>, records: &[RecordRef]) -> Command {
    Command::Show(Some(Dialog::Records { title: title.into(), records: records.to_vec() }))
}

/// A ring around what the pointer or the focus is on, where pressing it does something; brought into view when the keyboard reaches it.
pub fn ring(ui: &Ui, cx: &Ctx<'_>, response: &Response, radius: f32) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.sense.senses_click() && (response.hovered() || response.has_focus()) {
        ui.set_cursor_icon(CursorIcon::PointingHand);
        let stroke = Stroke::new(1.5, cx.ink(|t| t.accent));
        ui.painter().rect_stroke(response.rect, radius, stroke, StrokeKind::Inside);
    }
}

/// The margin left and right within a card, in points.
const SIDES: i8 = 10;

/// A number and what it is.
#[derive(Clone, Copy)]
pub struct Number<'a> {
    /// What it is: “Promised”.
    pub label: &'a str,
    /// How many; none: not known.
    pub people: Option<Estimate>,
    /// What stands there where it is not known: missing is never zero.
    pub missing: &'a str,
    /// The records that made it, gathered when they are asked for.
    pub records: &'a dyn Fn() -> Vec<RecordRef>,
}

impl Number<'_> {
    /// “Promised: 4,700”.
    pub fn text(&self) -> String {
        format!("{}: {}", self.label, self.people.map_or_else(|| self.missing.to_owned(), shown))
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
    let people = number.people.map(shown).map_or_else(
        || cx.muted(number.missing).size(look::BODY),
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
                    Some(people) => ui.label(look::strong(shown(people)).size(look::HEADING)),
                    None => ui.add(egui::Label::new(cx.muted(number.missing).italics()).wrap()),
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
    response.clone().on_hover_text("Show the records and sources behind this number");
}

/// A choice of a few values as one control; the value that was chosen now, if one was.
pub fn switch<T: Copy + PartialEq>(
    ui: &mut Ui,
    cx: &Ctx<'_>,
    name: &str,
    now: T,
    values: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for (value, text) in values {
            let on = value == now;
            let ink = if on { cx.ink(|t| t.on_accent) } else { cx.ink(|t| t.text) };
            let fill = if on { cx.ink(|t| t.accent) } else { cx.ink(|t| t.raised) };
            let face = RichText::new(&text).size(look::SMALL).color(ink);
            let response = ui.add(egui::Button::new(face).fill(fill).selected(on).corner_radius(4));
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, format!("{name}: {text}")));
            if response.gained_focus() {
                response.scroll_to_me(None);
            }
            if response.clicked() && !on {
                chosen = Some(value);
            }
        }
    });
    chosen
}

/// What is made of the records behind the numbers, kept from frame to frame until these are others.
pub fn kept<T: Clone + Send + Sync + 'static>(
    ui: &Ui,
    cx: &Ctx<'_>,
    key: impl std::hash::Hash + std::fmt::Debug,
    make: impl FnOnce() -> T,
) -> T {
    kept_for(ui, cx.derived.serial(), key, make)
}

/// What is made of anything, kept from frame to frame until that has another number.
pub fn kept_for<T: Clone + Send + Sync + 'static>(
    ui: &Ui,
    serial: u64,
    key: impl std::hash::Hash + std::fmt::Debug,
    make: impl FnOnce() -> T,
) -> T {
    let id = Id::unique(("kept", key));
    let known = ui.data(|data| data.get_temp::<(u64, T)>(id)).filter(|(of, _)| *of == serial);
    known.map_or_else(
        || {
            let made = make();
            ui.data_mut(|data| data.insert_temp(id, (serial, made.clone())));
            made
        },
        |(_, made)| made,
    )
}

/// Draws something only where it is seen or nearly so; elsewhere it takes the room that it took last time, or else that of the last one
/// of its kind: to lay out a long list of cards only to know their heights would take longer than a frame.
pub fn lazily(ui: &mut Ui, kind: &str, key: impl std::hash::Hash + std::fmt::Debug, draw: impl FnOnce(&mut Ui)) {
    // A card laid out for another width has another height.
    let width = ui.available_width() as i32;
    let (id, like) = (Id::unique(("lazy", kind, key, width)), Id::unique(("lazy", kind, width)));
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    if let Some(height) = known.or_else(|| ui.data(|data| data.get_temp(like))) {
        let rect = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), height));
        // So far around the seen part, that Tab always finds the next thing to go to.
        if !ui.clip_rect().expand(400.0).intersects(rect) {
            ui.allocate_exact_size(rect.size(), Sense::hover());
            return;
        }
    }
    let height = ui.scope(draw).response.rect.height();
    if known != Some(height) {
        ui.data_mut(|data| {
            data.insert_temp(id, height);
            data.insert_temp(like, height);
        });
    }
}
