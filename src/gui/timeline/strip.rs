//! The strip: rows of flags, events, bars and days, under the handles.
//!
//! ```text
//!            [from 1 Feb]   [13 Feb 2022]
//! Events       ▽|    ▽ ▼ ══════════|      ▽
//! ▯ Promised    |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒|                 10,000
//! ▮ Arrived     |▒▒▒▯▒▒▒▒▮▒▒▒▒▒▒▒▒▒|▯▮
//! | Strengths __|__________________|________
//!             Jan      Feb      Mar      Apr
//! ```

use super::axis::{Axis, LABEL_INSET};
use super::{bars, handles, marks};
use crate::gui::{ctx::Ctx, look};
use crate::model::{Day, Estimate};
use crate::session::{Command, DateField, TimeCommand};
use crate::words;
use egui::{Align2, Color32, FontId, Id, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

const EVENTS: f32 = 18.0;
const BARS: f32 = 48.0;
const DAYS: f32 = 16.0;
/// Room for the names of the rows, in points: at least, and at most.
const NAMES: [f32; 2] = [84.0, 150.0];
/// Where they begin, behind their keys.
const NAME: f32 = 14.0;
/// Room for the name of the reference line, in points.
const REFERENCE: f32 = 52.0;

/// The rows of the strip, each as wide as the axis.
struct Rows {
    events: Rect,
    bars: Rect,
    days: Rect,
}

impl Rows {
    fn of(rect: Rect, names: f32) -> Self {
        let across = rect.left() + names..=(rect.right() - REFERENCE).max(rect.left() + names + 1.0);
        let row = |top: f32, height: f32| Rect::from_x_y_ranges(across.clone(), top..=top + height);
        let events = row(rect.top() + handles::FLAGS, EVENTS);
        let bars = row(events.bottom(), BARS);
        Self { events, bars, days: row(bars.bottom(), DAYS) }
    }

    /// Events and bars: what the handles stand over.
    fn middle(&self) -> Rect {
        self.events.union(self.bars)
    }
}

/// Draws it and reads what is done on it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let size = vec2(ui.available_width(), handles::FLAGS + EVENTS + BARS + DAYS);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let rows = Rows::of(rect, names_width(ui));
    let axis = Axis::new(cx.state.document.span, rows.bars.left(), rows.bars.right());
    // Clicks and drags next to the handles; no stop for Tab, for the handles do the same.
    let id = Id::unique("timeline-days");
    let ground = ui.interact(rows.middle().union(rows.days), id, Sense::DRAG);
    if let Some(pointer) = ground.interact_pointer_pos().filter(|_| ground.is_pointer_button_down_on()) {
        let day = axis.day_at(pointer.x);
        if day != cx.state.choices.day {
            cx.push(Command::Time(TimeCommand::Day(day)));
        }
    }
    let painter = ui.painter().clone();
    names(&painter, cx, rect, &rows);
    paint_ground(&painter, cx, &axis, &rows);
    bars::paint(&painter, cx, &axis, rows.bars);
    paint_days(&painter, cx, &axis, &rows);
    marks::show(ui, cx, &axis, rows.events);
    point_at(cx, &axis, &rows, &painter, ground);
    handles::show(ui, cx, &axis, Rect::from_x_y_ranges(rect.x_range(), rect.top()..=rows.bars.bottom()));
}

/// What the rows are called.
fn row_names() -> [&'static str; 4] {
    [text!("timeline-events"), text!("name-promised"), text!("name-arrived"), text!("timeline-strengths")]
}

/// The room that their names need.
fn names_width(ui: &Ui) -> f32 {
    let font = FontId::proportional(look::SMALL);
    let wide = |name: &str| ui.painter().layout_no_wrap(name.to_owned(), font.clone(), Color32::WHITE).size().x;
    let widest = row_names().into_iter().map(wide).fold(0.0, f32::max);
    (NAME + widest + look::GRID).clamp(NAMES[0], NAMES[1])
}

/// What the rows show, which is the legend of the bars too.
fn names(painter: &Painter, cx: &Ctx<'_>, rect: Rect, rows: &Rows) {
    let (text, accent) = (cx.ink(|t| t.muted), cx.ink(|t| t.accent));
    let name = |y: f32, name: &str| {
        let at = pos2(rect.left() + NAME, y);
        painter.text(at, Align2::LEFT_CENTER, name, FontId::proportional(look::SMALL), text);
        Rect::from_center_size(pos2(rect.left() + 4.0, y), vec2(6.0, 9.0))
    };
    let [events, goal, there, levels] = row_names();
    let key = name(rows.events.center().y + 1.0, events);
    marks::triangle(painter, key.center_bottom(), cx.ink(|t| t.warning), false);
    let third = BARS / 3.0;
    let promised = name(rows.bars.top() + 0.5 * third, goal);
    painter.rect(promised, 0.0, cx.ink(|t| t.accent.fade(0.22)), Stroke::new(1.0, accent), StrokeKind::Inside);
    let arrived = name(rows.bars.top() + 1.5 * third, there);
    painter.rect_filled(arrived, 0.0, accent);
    let strengths = name(rows.bars.top() + 2.5 * third, levels);
    painter.vline(strengths.center().x, strengths.y_range().shrink(2.0), Stroke::new(1.5, text));
}

/// The window, and the days that the dataset does not cover.
fn paint_ground(painter: &Painter, cx: &Ctx<'_>, axis: &Axis, rows: &Rows) {
    let ground = rows.middle();
    painter.rect_filled(rows.bars, 0.0, cx.ink(|t| t.raised.fade(0.5)));
    let coverage = &cx.state.document.dataset().coverage;
    let (first, last) = cx.state.document.span;
    if let Some(from) = coverage.from.filter(|from| *from > first) {
        hatch(painter, cx, Rect::from_x_y_ranges(ground.left()..=axis.start(from), ground.y_range()));
    }
    if let Some(until) = coverage.until.filter(|until| *until < last) {
        hatch(painter, cx, Rect::from_x_y_ranges(axis.end(until)..=ground.right(), ground.y_range()));
    }
    let from = DateField::From.value(cx.state).unwrap_or(first);
    let window = Rect::from_x_y_ranges(axis.start(from)..=axis.end(cx.state.choices.day), ground.y_range());
    painter.rect_filled(window, 0.0, cx.ink(|t| t.accent.fade(0.10)));
}

fn hatch(painter: &Painter, cx: &Ctx<'_>, rect: Rect) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    painter.rect_filled(rect, 0.0, cx.ink(|t| t.raised));
    let stroke = Stroke::new(1.0, cx.ink(|t| t.line));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], stroke);
        x += 6.0;
    }
}

fn paint_days(painter: &Painter, cx: &Ctx<'_>, axis: &Axis, rows: &Rows) {
    let font = FontId::proportional(look::SMALL);
    let (text, muted, line) = (cx.ink(|t| t.text), cx.ink(|t| t.muted), Stroke::new(1.0, cx.ink(|t| t.line)));
    painter.hline(rows.days.x_range(), rows.days.top(), line);
    let width = |label: &str| painter.layout_no_wrap(label.to_owned(), font.clone(), muted).size().x;
    for tick in axis.ticks(width) {
        let foot = if tick.label.is_empty() { rows.days.top() + 4.0 } else { rows.days.bottom() - 2.0 };
        painter.vline(tick.x, rows.days.top()..=foot, line);
        if tick.day.date().day_of_year() == 1 {
            painter.vline(tick.x, rows.events.top()..=rows.bars.bottom(), line);
        }
        let at = pos2(tick.x + LABEL_INSET, rows.days.center().y);
        painter.text(at, Align2::LEFT_CENTER, &tick.label, font.clone(), if tick.is_year { text } else { muted });
    }
}

/// What happened on the day under the pointer.
fn point_at(cx: &Ctx<'_>, axis: &Axis, rows: &Rows, painter: &Painter, ground: Response) {
    let Some(pointer) = ground.hover_pos().filter(|_| !ground.dragged()) else { return };
    let day = axis.day_at(pointer.x);
    let ground_rows = rows.middle();
    painter.vline(axis.middle(day), ground_rows.y_range(), Stroke::new(1.0, cx.ink(|t| t.muted)));
    ground.on_hover_ui_at_pointer(|ui| {
        ui.label(look::strong(day.long()));
        ui.label(cx.small(happened(cx, day)));
    });
}

fn happened(cx: &Ctx<'_>, day: Day) -> String {
    let coverage = &cx.state.document.dataset().coverage;
    let early = coverage.from.is_some_and(|from| day < from);
    if early || coverage.until.is_some_and(|until| day > until) {
        return text!("map-not-covered").to_owned();
    }
    let changes = cx.derived.changes();
    let Ok(at) = changes.binary_search_by_key(&day, |change| change.day) else {
        return text!("timeline-no-change").to_owned();
    };
    let change = changes[at];
    let thing = cx.derived.posture().thing;
    let told = |people: i64| words::told(thing, bars::words(people), &Estimate::exact(people));
    let mut parts = Vec::new();
    if change.promised != 0 {
        parts.push(text!("timeline-promised", people = told(change.promised)));
    }
    if change.arrived != 0 {
        parts.push(text!("timeline-arrived", people = told(change.arrived)));
    }
    if change.strengths > 0 {
        parts.push(text!("timeline-reported", n = change.strengths));
    }
    if parts.is_empty() { text!("timeline-no-people").to_owned() } else { words::line(parts) }
}
