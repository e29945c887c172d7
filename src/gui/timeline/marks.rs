//! Events above the bars: a mark for each, shared where they are too close to tell apart, and a thin bar for what lasts.

use super::axis::Axis;
use crate::{
    gui::{ctx::Ctx, look, words},
    model::{Dataset, Dated, Day, Event},
    session::{Command, State},
};
use egui::{Align2, Color32, FontId, Id, Painter, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// Events that are closer than this share a mark, in points.
const CLOSE: f32 = 10.0;
/// Half the width of a mark, in points.
const HALF: f32 = 4.5;
/// Height of a bar for what lasts, in points.
const LASTING: f32 = 3.0;
/// The most events that a tip lists.
const LISTED: usize = 6;

/// Events that share a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    day: Day,
    /// Rows of the table of events, in order of day.
    rows: Vec<usize>,
}

/// All marks, as long as nothing moves them.
#[derive(Debug, Clone)]
struct Marks {
    key: Key,
    shared: Vec<Mark>,
    /// Rows of events that last.
    lasting: Vec<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Key {
    revision: u64,
    known_on: Option<Day>,
    axis: Axis,
}

impl Marks {
    /// Those of a frame; kept from the last one if nothing changed.
    fn of(ui: &Ui, state: &State, axis: &Axis) -> Arc<Self> {
        let id = Id::unique("timeline events");
        let key = Key { revision: state.document.revision, known_on: state.choices.known_on, axis: *axis };
        if let Some(kept) = ui.data(|data| data.get_temp::<Arc<Self>>(id)).filter(|kept| kept.key == key) {
            return kept;
        }
        let rows = known(state.document.dataset(), key.known_on);
        let lasting =
            rows.iter().copied().filter(|row| state.document.dataset().events[*row].until.is_some()).collect();
        let marks = Arc::new(Self { key, shared: gather(state.document.dataset(), rows, axis), lasting });
        ui.data_mut(|data| data.insert_temp(id, marks.clone()));
        marks
    }
}

/// The events that were public on a day (none: all of them), in order of their day.
fn known(data: &Dataset, known_on: Option<Day>) -> Vec<usize> {
    let public =
        |event: &Event| known_on.is_none_or(|on| data.known_from(&event.evidence).is_some_and(|from| from <= on));
    let mut rows: Vec<usize> = (0..data.events.len()).filter(|row| public(&data.events[*row])).collect();
    rows.sort_by_key(|row| data.events[*row].day.day());
    rows
}

/// Puts events that are too close to the first of a mark into that mark.
fn gather(data: &Dataset, rows: Vec<usize>, axis: &Axis) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for row in rows {
        let day = data.events[row].day.day();
        match marks.last_mut().filter(|mark| axis.middle(day) - axis.middle(mark.day) < CLOSE) {
            Some(mark) => mark.rows.push(row),
            None => marks.push(Mark { day, rows: vec![row] }),
        }
    }
    marks
}

/// Draws them and reads what is done to them.
pub fn show(ui: &Ui, cx: &mut Ctx<'_>, axis: &Axis, rect: Rect) {
    let marks = Marks::of(ui, cx.state, axis);
    let data = cx.state.document.dataset();
    let painter = ui.painter();
    for row in &marks.lasting {
        let event = &data.events[*row];
        let until = event.until.map_or(event.day.day(), Dated::day);
        let bar = Rect::from_x_y_ranges(
            axis.start(event.day.first())..=axis.end(until),
            rect.bottom() - LASTING..=rect.bottom(),
        );
        painter.rect_filled(bar, 1.0, cx.ink(|t| t.warning.fade(0.55)));
    }
    for (i, mark) in marks.shared.iter().enumerate() {
        let next = marks.shared.get(i + 1).map_or(f32::INFINITY, |next| axis.middle(next.day));
        show_mark(ui, cx, mark, pos2(axis.middle(mark.day), rect.bottom() - LASTING - 1.0), next);
    }
}

fn show_mark(ui: &Ui, cx: &mut Ctx<'_>, mark: &Mark, tip_of_mark: egui::Pos2, next: f32) {
    let data = cx.state.document.dataset();
    let event = &data.events[mark.rows[0]];
    let target = Rect::from_center_size(tip_of_mark - vec2(0.0, HALF), vec2(2.0 * HALF + 2.0, 2.0 * HALF + 4.0));
    let response = ui.interact(target, Id::unique(("event", event.id.as_str())), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name(data, mark)));
    let ahead = mark.day > cx.state.choices.day;
    let marked = response.hovered() || response.has_focus();
    let color = if marked { cx.ink(|t| t.accent) } else { cx.ink(|t| t.warning) };
    triangle(ui.painter(), tip_of_mark, color, ahead && !marked);
    let count = mark.rows.len();
    if count > 1 && next - tip_of_mark.x > HALF + 14.0 + HALF {
        let at = tip_of_mark + vec2(HALF + 1.0, -HALF);
        let font = FontId::proportional(look::SMALL);
        ui.painter().text(at, Align2::LEFT_CENTER, count, font, cx.ink(|t| t.muted));
    }
    if response.clicked() {
        cx.push(Command::SetDay(mark.day));
    }
    response.on_hover_ui(|ui| tip(ui, cx, mark));
}

/// A triangle that stands on its point; hollow for what is still to come.
pub fn triangle(painter: &Painter, point: egui::Pos2, color: Color32, hollow: bool) {
    let corners = vec![point, point + vec2(-HALF, -2.0 * HALF + 1.0), point + vec2(HALF, -2.0 * HALF + 1.0)];
    let fill = if hollow { Color32::TRANSPARENT } else { color };
    painter.add(Shape::convex_polygon(corners, fill, Stroke::new(1.2, color)));
}

/// “12 Feb 2022: Austin calls six ministers of defence”, for those who cannot hover.
fn name(data: &Dataset, mark: &Mark) -> String {
    let event = &data.events[mark.rows[0]];
    let more = mark.rows.len() - 1;
    let rest =
        if more == 0 { String::new() } else { format!(" and {}", words::count(more, "other event", "other events")) };
    format!("{}: {}{rest}", event.day.day().short(), event.title)
}

fn tip(ui: &mut Ui, cx: &Ctx<'_>, mark: &Mark) {
    let data = cx.state.document.dataset();
    for row in mark.rows.iter().take(LISTED) {
        let event = &data.events[*row];
        let until = event.until.map_or_else(String::new, |until| format!(" to {}", until.day().short()));
        ui.label(look::strong(&event.title));
        ui.label(cx.small(format!("{}{until} · {}", event.day.day().short(), words::event(event.kind))));
    }
    if let Some(more) = mark.rows.len().checked_sub(LISTED).filter(|more| *more > 0) {
        ui.label(cx.small(format!("and {more} more")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::io;

    #[test]
    fn close_events_share_a_mark_and_none_is_lost() {
        let data = io::sample("europe-2022").unwrap().package.dataset;
        let span = (Day::ymd(2021, 12, 1), Day::ymd(2022, 12, 31));
        for width in [400.0, 1200.0, 40_000.0] {
            let axis = Axis::new(span, 0.0, width);
            let marks = gather(&data, known(&data, None), &axis);
            assert_eq!(marks.iter().map(|mark| mark.rows.len()).sum::<usize>(), data.events.len());
            for pair in marks.windows(2) {
                assert!(axis.middle(pair[1].day) - axis.middle(pair[0].day) >= CLOSE);
            }
        }
    }

    #[test]
    fn events_that_were_not_public_are_left_out() {
        let data = io::sample("article-2022-02-13").unwrap().package.dataset;
        assert_eq!(known(&data, Some(Day::ymd(2022, 2, 3))).len(), 0);
        assert_eq!(known(&data, Some(Day::ymd(2022, 2, 13))).len(), 2);
    }
}
