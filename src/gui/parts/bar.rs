//! Rows with a name, a number and a bar to scale.

use crate::gui::{ctx::Ctx, look};
use egui::{
    CornerRadius, CursorIcon, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// A row of a ranking: a name, a number, and a bar to scale.
#[derive(Debug, Clone, Copy)]
pub struct Bar<'a> {
    /// What it is.
    pub label: &'a str,
    /// The number as text.
    pub text: &'a str,
    /// The solid part of the bar, in people: arrived, or a level.
    pub solid: i64,
    /// The whole of the bar, in people: promised, or the same level.
    pub whole: i64,
    /// The number that fills the width.
    pub greatest: i64,
    /// How screen readers name it.
    pub name: &'a str,
}

/// Height of a row with a bar, in points.
const ROW: f32 = 34.0;

/// Draws a row. Outside of what is seen it only takes its room.
pub fn bar(ui: &mut Ui, cx: &Ctx<'_>, row: &Bar<'_>, selected: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, selected, row.name));
    if !ui.is_rect_visible(rect) && !response.has_focus() {
        return response;
    }
    if selected {
        ui.painter().rect_filled(rect, 5.0, cx.ink(|t| t.land_selected));
    }
    press(ui, cx, &response);
    let inner = rect.shrink2(vec2(6.0, 4.0));
    let text = cx.ink(|t| t.text);
    let number = ui.painter().layout_no_wrap(row.text.to_owned(), look::strong_font(look::BODY), text);
    let left = inner.width() - number.size().x - 8.0;
    ui.painter().galley(pos2(inner.right() - number.size().x, inner.top()), number, text);
    let label = egui::WidgetText::from(RichText::new(row.label).color(text));
    let label = label.into_galley(ui, Some(egui::TextWrapMode::Truncate), left, egui::TextStyle::Body);
    ui.painter().galley(inner.min, label, text);
    let track = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 5.0), inner.max);
    lengths(ui, cx, track, row);
    response
}

/// The bar: what is only promised is an open box, what is there is solid; what leaves is drawn in the warning's colour.
fn lengths(ui: &Ui, cx: &Ctx<'_>, track: Rect, row: &Bar<'_>) {
    let scale = |people: i64| people.unsigned_abs() as f32 / row.greatest.max(1) as f32 * track.width();
    let color = if row.whole < 0 { cx.ink(|t| t.warning) } else { cx.ink(|t| t.accent) };
    let part = |people: i64| Rect::from_min_size(track.min, vec2(scale(people).max(2.0), track.height()));
    let corner = CornerRadius::same(2);
    ui.painter().rect_filled(track, corner, cx.ink(|t| t.line.fade(0.45)));
    if row.whole != 0 {
        ui.painter().rect_filled(part(row.whole), corner, color.gamma_multiply(0.25));
        ui.painter().rect_stroke(part(row.whole), corner, Stroke::new(1.0, color), StrokeKind::Inside);
    }
    if row.solid != 0 {
        ui.painter().rect_filled(part(row.solid), corner, color);
    }
}

/// Makes a clickable area what it looks like: hand, light ground, a ring for the focus; brought into view when the keyboard reaches it.
/// What is drawn on it comes after.
fn press(ui: &Ui, cx: &Ctx<'_>, response: &Response) {
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::PointingHand);
        ui.painter().rect_filled(response.rect, 5.0, cx.ink(|t| t.raised));
    }
    if response.has_focus() {
        let stroke = Stroke::new(1.5, cx.ink(|t| t.accent));
        ui.painter().rect_stroke(response.rect, 5.0, stroke, StrokeKind::Inside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
