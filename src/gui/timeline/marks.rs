//! Events above the bars: a mark for each, shared where they are too close together, and a thin bar for what lasts.

use super::axis::Axis;
use crate::gui::{ctx::Ctx, look};
use crate::model::{Dataset, Dated, Day};
use crate::session::{Command, TimeCommand};
use crate::words::event_kind;
use egui::{Color32, FontId, Id, Painter, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};
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
    rows: Vec<u32>,
}

/// All marks, as long as nothing moves them.
#[derive(Debug, Clone)]
struct Marks {
    /// What they were made of: the dataset, the axis, and the rows of the events that are shown.
    revision: u64,
    axis: Axis,
    rows: Vec<u32>,
    shared: Vec<Mark>,
    /// Rows of events that last.
    lasting: Vec<u32>,
}

impl Marks {
    /// Those of a frame; kept from the last one if nothing changed.
    fn of(ui: &Ui, cx: &Ctx<'_>, axis: &Axis) -> Arc<Self> {
        let id = Id::unique("timeline-events");
        let revision = cx.state.document.revision;
        let same = |kept: &Arc<Self>| {
            kept.revision == revision && kept.axis == *axis && kept.rows.as_slice() == cx.derived.events()
        };
        if let Some(kept) = ui.data(|data| data.get_temp::<Arc<Self>>(id)).filter(same) {
            return kept;
        }
        let (data, rows) = (cx.state.document.dataset(), cx.derived.events().to_vec());
        let lasting = rows.iter().copied().filter(|row| data.events[*row as usize].until.is_some()).collect();
        let marks = Arc::new(Self { revision, axis: *axis, shared: gather(data, &rows, axis), lasting, rows });
        ui.data_mut(|data| data.insert_temp(id, marks.clone()));
        marks
    }
}

/// Puts events that are too close to the first of a mark into that mark.
fn gather(data: &Dataset, rows: &[u32], axis: &Axis) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for row in rows.iter().copied() {
        let day = data.events[row as usize].day.day();
        match marks.last_mut().filter(|mark| axis.middle(day) - axis.middle(mark.day) < CLOSE) {
            Some(mark) => mark.rows.push(row),
            None => marks.push(Mark { day, rows: vec![row] }),
        }
    }
    marks
}

/// Draws them and reads what is done to them.
pub fn show(ui: &Ui, cx: &mut Ctx<'_>, axis: &Axis, rect: Rect) {
    let marks = Marks::of(ui, cx, axis);
    let data = cx.state.document.dataset();
    let painter = ui.painter();
    for row in &marks.lasting {
        let event = &data.events[*row as usize];
        let until = event.until.map_or(event.day.day(), Dated::day);
        let bar = Rect::from_x_y_ranges(
            axis.start(event.day.first())..=axis.end(until),
            rect.bottom() - LASTING..=rect.bottom(),
        );
        painter.rect_filled(bar, 1.0, cx.ink(|t| t.warning.fade(0.55)));
    }
    for (i, mark) in marks.shared.iter().enumerate() {
        let place = |i: usize| marks.shared.get(i).map(|mark| axis.middle(mark.day));
        let free = (i.checked_sub(1).and_then(place), place(i + 1));
        show_mark(ui, cx, mark, pos2(axis.middle(mark.day), rect.bottom() - LASTING - 1.0), axis, free);
    }
}

fn show_mark(
    ui: &Ui,
    cx: &mut Ctx<'_>,
    mark: &Mark,
    tip_of_mark: egui::Pos2,
    axis: &Axis,
    neighbours: (Option<f32>, Option<f32>),
) {
    let data = cx.state.document.dataset();
    let event = &data.events[mark.rows[0] as usize];
    let target = Rect::from_center_size(tip_of_mark - vec2(0.0, HALF), vec2(2.0 * HALF + 2.0, 2.0 * HALF + 4.0));
    let response = ui.interact(target, Id::unique(("event", event.id.as_str())), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name(data, mark)));
    let ahead = mark.day > cx.state.choices.day;
    let marked = response.hovered() || response.has_focus();
    let color = if marked { cx.ink(|t| t.accent) } else { cx.ink(|t| t.warning) };
    triangle(ui.painter(), tip_of_mark, color, ahead && !marked);
    if mark.rows.len() > 1 {
        let font = FontId::proportional(look::SMALL);
        let count = ui.painter().layout_no_wrap(mark.rows.len().to_string(), font, cx.ink(|t| t.muted));
        let lines = super::handles::lines(cx.state, axis);
        if let Some(left) = beside(tip_of_mark.x, count.size().x, neighbours, &lines) {
            let at = pos2(left, tip_of_mark.y - HALF - count.size().y / 2.0);
            ui.painter().galley(at, count, cx.ink(|t| t.muted));
        }
    }
    if response.clicked() {
        cx.push(Command::Time(TimeCommand::Day(mark.day)));
    }
    response.on_hover_ui(|ui| tip(ui, cx, mark));
}

/// The left end of a count of that width to the right or left of a mark, where neither a neighbour's mark nor the line of a handle
/// is; none: there is no room.
fn beside(x: f32, width: f32, (before, after): (Option<f32>, Option<f32>), lines: &[f32]) -> Option<f32> {
    let free = |left: f32| {
        let (from, to) = (left - 2.0, left + width + 2.0);
        before.is_none_or(|before| before + HALF < from)
            && after.is_none_or(|after| to < after - HALF)
            && lines.iter().all(|line| *line < from || to < *line)
    };
    [x + HALF + 1.0, x - HALF - 1.0 - width].into_iter().find(|left| free(*left))
}

/// A triangle with its point down; hollow for what is still to come.
pub fn triangle(painter: &Painter, point: egui::Pos2, color: Color32, hollow: bool) {
    let corners = vec![point, point + vec2(-HALF, -2.0 * HALF + 1.0), point + vec2(HALF, -2.0 * HALF + 1.0)];
    let fill = if hollow { Color32::TRANSPARENT } else { color };
    painter.add(Shape::convex_polygon(corners, fill, Stroke::new(1.2, color)));
}

/// “12 Feb 2022: Austin calls six ministers of defence”, for those who cannot hover.
fn name(data: &Dataset, mark: &Mark) -> String {
    let event = &data.events[mark.rows[0] as usize];
    let (day, title) = (event.day.day(), event.title.as_str());
    match mark.rows.len() - 1 {
        0 => text!("timeline-mark", day = day, event = title),
        more => text!("timeline-mark-more", day = day, event = title, n = more),
    }
}

fn tip(ui: &mut Ui, cx: &Ctx<'_>, mark: &Mark) {
    let data = cx.state.document.dataset();
    for row in mark.rows.iter().take(LISTED) {
        let event = &data.events[*row as usize];
        let (day, kind) = (event.day.day(), event_kind(event.kind));
        ui.label(look::strong(&event.title));
        ui.label(cx.small(match event.until {
            Some(until) => text!("timeline-event-until", day = day, until = until.day(), kind = kind),
            None => text!("timeline-event", day = day, kind = kind),
        }));
    }
    if let Some(more) = mark.rows.len().checked_sub(LISTED).filter(|more| *more > 0) {
        ui.label(cx.small(text!("timeline-more", n = more)));
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
        let mut rows: Vec<u32> = (0..data.events.len() as u32).collect();
        rows.sort_by_key(|row| data.events[*row as usize].day.day());
        for width in [400.0, 1200.0, 40_000.0] {
            let axis = Axis::new(span, 0.0, width);
            let marks = gather(&data, &rows, &axis);
            assert_eq!(marks.iter().map(|mark| mark.rows.len()).sum::<usize>(), data.events.len());
            for pair in marks.windows(2) {
                assert!(axis.middle(pair[1].day) - axis.middle(pair[0].day) >= CLOSE);
            }
        }
    }

    #[test]
    fn a_count_stands_off_lines_and_neighbours() {
        let right = |lines: &[f32]| beside(100.0, 6.0, (None, Some(140.0)), lines);
        assert_eq!(right(&[]), Some(105.5));
        assert_eq!(right(&[100.0]), Some(105.5), "the line of its own day");
        assert_eq!(right(&[108.0]), Some(88.5), "to the other side of the line");
        assert_eq!(right(&[108.0, 90.0]), None);
        assert_eq!(beside(100.0, 6.0, (Some(90.0), Some(110.0)), &[]), None);
    }
}
