//! What the panel is made of: headings, numbers that open their records, rows with a bar to scale, cards drawn only when visible.
//!
//! It knows no record and no number of its own; all other sub-rooms of the panel use it.

mod bar;
mod kept;
mod number;

pub use bar::{Bar, bar};
pub use kept::{kept, kept_for, lazily};
pub use number::{Number, line, pair};

use crate::gui::{ctx::Ctx, look};
use crate::model::RecordRef;
use crate::session::{Command, Dialog};
use egui::{
    Button, CursorIcon, Frame, Label, Margin, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

/// A heading of a part of the panel, also for screen readers.
pub fn heading(ui: &mut Ui, text: &str) {
    ui.add_space(3.0 * look::GRID);
    titled(ui, text, look::HEADING);
}

/// A heading in a size.
pub fn titled(ui: &mut Ui, text: &str, size: f32) {
    let response = ui.add(Label::new(look::strong(text).size(size)).wrap());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
}

/// Wrapped small lesser text; nothing for no text.
pub fn note(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    if !text.is_empty() {
        ui.add(Label::new(cx.small(text)).wrap());
    }
}

/// A small remark that warns.
pub fn warning(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    let text = RichText::new(text).size(look::SMALL).color(cx.ink(|t| t.warning));
    ui.add(Label::new(text).wrap());
}

/// A text that says why nothing is there.
pub fn empty(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    ui.add(Label::new(cx.muted(text)).wrap());
}

/// A frame around one thing.
pub fn framed<R>(ui: &mut Ui, cx: &mut Ctx<'_>, add: impl FnOnce(&mut Ui, &mut Ctx<'_>) -> R) -> R {
    let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(10, 8));
    let inner = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui, cx)
    });
    inner.inner
}

/// A frame that can be pressed as a whole, with a name for screen readers; whether it was.
pub fn pressed(
    ui: &mut Ui,
    cx: &mut Ctx<'_>,
    (id, name): (impl std::hash::Hash + std::fmt::Debug, &str),
    add: impl FnOnce(&mut Ui, &mut Ctx<'_>),
) -> bool {
    let rect = framed(ui, cx, |ui, cx| {
        ui.spacing_mut().item_spacing.y = 1.0;
        add(ui, cx);
        ui.min_rect()
    });
    let response = ui.interact(rect.expand2(vec2(10.0, 8.0)), ui.scope_id().with(id), Sense::click());
    ring(ui, cx, &response, 6.0);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response.clicked()
}

/// A small button that is brought into view when the keyboard reaches it; `name` is what screen readers say.
pub fn small_button(ui: &mut Ui, face: RichText, tip: &str, name: &str) -> bool {
    let button = ui.add(Button::new(face).small());
    let response = if tip.is_empty() { button } else { button.on_hover_text(tip) }.accessible_name(name);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.clicked()
}

/// A short remark on a ground of its own.
pub fn badge(ui: &mut Ui, cx: &Ctx<'_>, text: &str) {
    let frame = Frame::new().fill(cx.ink(|t| t.line.fade(0.6))).corner_radius(8);
    frame.inner_margin(Margin::symmetric(6, 1)).show(ui, |ui| {
        ui.add(Label::new(RichText::new(text).size(look::SMALL)).wrap());
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

/// A choice of a few values as one control; the value that was chosen now, if one was.
pub fn switch<T: Copy + PartialEq, S: AsRef<str>>(
    ui: &mut Ui,
    cx: &Ctx<'_>,
    name: &str,
    now: T,
    values: impl IntoIterator<Item = (T, S)>,
) -> Option<T> {
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for (value, text) in values {
            let (text, on) = (text.as_ref(), value == now);
            let ink = if on { cx.ink(|t| t.on_accent) } else { cx.ink(|t| t.text) };
            let fill = if on { cx.ink(|t| t.accent) } else { cx.ink(|t| t.raised) };
            let face = RichText::new(text).size(look::SMALL).color(ink);
            let response = ui.add(Button::new(face).fill(fill).selected(on).corner_radius(4));
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
