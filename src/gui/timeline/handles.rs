//! The handles on the strip: the day, the other one of two maps, the window's start, and known-on. Each is a slider for the pointer, the keyboard and a screen
//! reader, with its date on a flag.
//!
//! ```text
//!  [from 1 Feb]      [13 Feb 2022]     flags, side by side in one row
//!            |______________▼          a line down to the axis
//!            |              |
//! ```

use super::axis::Axis;
use crate::gui::{ctx::Ctx, look, step};
use crate::model::Day;
use crate::session::{Command, DateField, State, TimeCommand};
use egui::{Color32, CursorIcon, FontId, Galley, Id, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use std::sync::Arc;

/// Height of the row of flags, in points.
pub const FLAGS: f32 = 24.0;
/// Room between two flags, in points.
const GAP: f32 = 4.0;
/// How far from its line a handle can be grabbed, in points.
const GRIP: f32 = 6.0;

/// The day is last: where handles overlap it is on top.
const FIELDS: [DateField; 4] = [DateField::From, DateField::KnownOn, DateField::Other, DateField::Day];

/// A handle that is shown in a frame.
struct Handle {
    field: DateField,
    day: Day,
    galley: Arc<Galley>,
    /// Where its line is.
    x: f32,
    flag: Rect,
}

/// Draws them over `strip` and reads what is done to them.
pub fn show(ui: &Ui, cx: &mut Ctx<'_>, axis: &Axis, strip: Rect) {
    let mut handles: Vec<Handle> =
        FIELDS.iter().filter_map(|field| Some(Handle::new(ui, *field, field.value(cx.state)?, axis))).collect();
    place_flags(&mut handles, strip);
    for handle in &handles {
        let response = respond(ui, cx, handle, axis, strip);
        paint(ui, cx, handle, &response, strip);
    }
}

/// Where the lines of the handles are.
pub fn lines(state: &State, axis: &Axis) -> Vec<f32> {
    FIELDS.iter().filter_map(|field| Some(line(*field, field.value(state)?, axis))).collect()
}

fn line(field: DateField, day: Day, axis: &Axis) -> f32 {
    if field == DateField::From { axis.start(day) } else { axis.middle(day) }
}

impl Handle {
    fn new(ui: &Ui, field: DateField, day: Day, axis: &Axis) -> Self {
        let small = FontId::proportional(look::SMALL);
        let (text, font) = match field {
            DateField::Day => (day.short(), look::strong_font(look::BODY)),
            DateField::Other => (text!("timeline-flag-left", day = day), look::strong_font(look::SMALL)),
            DateField::From => (text!("timeline-flag-from", day = day), small),
            DateField::KnownOn => (text!("timeline-flag-known-on", day = day), small),
        };
        let galley = ui.painter().layout_no_wrap(text, font, Color32::PLACEHOLDER);
        Self { field, day, galley, x: line(field, day, axis), flag: Rect::NOTHING }
    }

    fn width(&self) -> f32 {
        self.galley.size().x + 4.0 * look::GRID
    }

    /// Where the middle of its flag would be: the window's start lies on the other side of its line.
    fn wanted(&self) -> f32 {
        if self.field == DateField::From { self.x - self.width() / 2.0 + 2.0 * look::GRID } else { self.x }
    }
}

/// Puts the flags side by side, each as near to its line as the others and the ends of the strip let it.
fn place_flags(handles: &mut [Handle], strip: Rect) {
    let mut order: Vec<usize> = (0..handles.len()).collect();
    order.sort_by(|a, b| handles[*a].x.total_cmp(&handles[*b].x).then(a.cmp(b)));
    let wanted: Vec<(f32, f32)> = order.iter().map(|i| (handles[*i].wanted(), handles[*i].width())).collect();
    let day = order.iter().position(|i| handles[*i].field == DateField::Day).unwrap_or(0);
    let lefts = side_by_side(&wanted, day, strip.left(), strip.right());
    for (i, left) in order.into_iter().zip(lefts) {
        let handle = &mut handles[i];
        handle.flag = Rect::from_min_size(pos2(left, strip.top()), vec2(handle.width(), FLAGS));
    }
}

/// The left ends of boxes (middle and width, in order) that do not overlap. The box at `fixed` stays at its place as far as the ends
/// leave the others room; they move out of its way.
fn side_by_side(boxes: &[(f32, f32)], fixed: usize, left: f32, right: f32) -> Vec<f32> {
    let mut lefts: Vec<f32> = boxes.iter().map(|(middle, width)| middle - width / 2.0).collect();
    let Some((_, own)) = boxes.get(fixed) else { return lefts };
    let room = |others: &[(f32, f32)]| others.iter().map(|(_, width)| width + GAP).sum::<f32>();
    let (least, most) = (left + room(&boxes[..fixed]), right - room(&boxes[fixed + 1..]) - own);
    lefts[fixed] = lefts[fixed].min(most).max(least);
    for i in (0..fixed).rev() {
        let least = left + room(&boxes[..i]);
        lefts[i] = lefts[i].max(least).min(lefts[i + 1] - GAP - boxes[i].1);
    }
    for i in fixed + 1..boxes.len() {
        let most = right - room(&boxes[i + 1..]) - boxes[i].1;
        lefts[i] = lefts[i].min(most).max(lefts[i - 1] + boxes[i - 1].1 + GAP);
    }
    lefts
}

/// Makes a handle something to drag, to focus and to step.
fn respond(ui: &Ui, cx: &mut Ctx<'_>, handle: &Handle, axis: &Axis, strip: Rect) -> Response {
    let id = Id::unique(("timeline", handle.field));
    let line = Rect::from_x_y_ranges(handle.x - GRIP..=handle.x + GRIP, handle.flag.bottom()..=strip.bottom());
    // The line can be dragged but not focused: one stop for Tab is enough.
    let line = ui.interact(line, id.with("line"), Sense::DRAG);
    let flag = ui.interact(handle.flag, id, Sense::click_and_drag());
    let limits = handle.field.limits(cx.state);
    step::describe(ui, &flag, handle.field.name(), handle.day, limits);
    let dragged = [&flag, &line].into_iter().find_map(|response| dragged_to(ui, response, handle, axis));
    let asked =
        dragged.or_else(|| step::to(ui, cx, &flag, handle.day, limits)).map(|day| day.clamp(limits.0, limits.1));
    if let Some(day) = asked.filter(|day| *day != handle.day) {
        cx.push(match handle.field {
            DateField::Day => Command::Time(TimeCommand::Day(day)),
            DateField::Other => Command::Time(TimeCommand::Other(Some(day))),
            DateField::From => Command::Time(TimeCommand::From(Some(day))),
            DateField::KnownOn => Command::Time(TimeCommand::KnownOn(Some(day))),
        });
    }
    if flag.clicked() || flag.drag_started() || line.drag_started() {
        flag.request_focus();
    }
    let both = flag.union(line).on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal);
    if both.dragged() { both } else { both.on_hover_text(tip(handle.field)) }
}

fn tip(field: DateField) -> &'static str {
    match field {
        DateField::Day => text!("timeline-day-tip"),
        DateField::Other => text!("timeline-other-tip"),
        DateField::From => text!("timeline-from-tip"),
        DateField::KnownOn => text!("timeline-known-on-flag-tip"),
    }
}

/// Where the pointer drags it. It keeps its distance to the pointer, so that it does not jump when it is grabbed.
fn dragged_to(ui: &Ui, response: &Response, handle: &Handle, axis: &Axis) -> Option<Day> {
    let pointer = response.interact_pointer_pos()?;
    let id = response.id.with("distance");
    if response.drag_started() {
        let press = ui.input(|input| input.pointer.press_origin()).unwrap_or(pointer);
        ui.data_mut(|data| data.insert_temp(id, axis.middle(handle.day) - press.x));
    }
    let distance: f32 = response.dragged().then(|| ui.data(|data| data.get_temp(id)))??;
    Some(axis.day_at(pointer.x + distance))
}

fn paint(ui: &Ui, cx: &Ctx<'_>, handle: &Handle, response: &Response, strip: Rect) {
    let painter = ui.painter();
    let taken = response.hovered() || response.dragged() || response.has_focus();
    let accent = cx.ink(|t| t.accent);
    let (fill, edge, text) = match handle.field {
        DateField::Day => (accent, accent, cx.ink(|t| t.on_accent)),
        DateField::Other => (cx.ink(|t| t.panel), accent, accent),
        DateField::From => (cx.ink(|t| t.panel), if taken { accent } else { cx.ink(|t| t.muted) }, cx.ink(|t| t.text)),
        DateField::KnownOn => (cx.ink(|t| t.text), cx.ink(|t| t.text), cx.ink(|t| t.panel)),
    };
    let (flag, foot) = (handle.flag.shrink2(vec2(0.0, 1.0)), strip.bottom());
    let width = if handle.field == DateField::Day { 2.0 } else { 1.5 };
    // From the flag to the line, which may be beside it.
    let beside = handle.x.clamp(flag.left() + 4.0, flag.right() - 4.0);
    let turn = flag.bottom() + 3.0;
    let way = vec![pos2(beside, flag.bottom()), pos2(beside, turn), pos2(handle.x, turn), pos2(handle.x, foot)];
    let stroke = Stroke::new(width, edge);
    if handle.field == DateField::KnownOn {
        painter.extend(Shape::dashed_line(&way, stroke, 4.0, 3.0));
    } else {
        painter.line(way, stroke);
    }
    painter.rect(flag, 4.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if response.has_focus() {
        painter.rect_stroke(flag.expand(1.0), 5.0, Stroke::new(2.0, cx.ink(|t| t.text)), StrokeKind::Outside);
    }
    let size = handle.galley.size();
    painter.galley(flag.center() - size / 2.0, handle.galley.clone(), text);
    if handle.field == DateField::Day {
        painter.circle(pos2(handle.x, foot), 4.0, fill, Stroke::new(1.5, cx.ink(|t| t.panel)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn flags_neither_touch_nor_leave_the_strip(mut middles in proptest::collection::vec(0.0..800.0f32, 3), fixed in 0..3usize) {
            middles.sort_by(f32::total_cmp);
            let boxes: Vec<(f32, f32)> = middles.iter().zip([100.0, 140.0, 90.0]).map(|(m, w)| (*m, w)).collect();
            let lefts = side_by_side(&boxes, fixed, 0.0, 800.0);
            for i in 0..3 {
                prop_assert!(lefts[i] >= -0.01 && lefts[i] + boxes[i].1 <= 800.01);
                prop_assert!(i == 0 || lefts[i] >= lefts[i - 1] + boxes[i - 1].1 + GAP - 0.01);
            }
        }
    }
}
