//! The rows: of a million, only the visible ones are looked at.

use super::super::{ctx::Ctx, look};
use super::{Drawer, bar, head};
use crate::geo::Extent;
use crate::model::{Code, RecordRef};
use crate::session::{ChooseCommand, Command, Dialog, MapCommand, Records, Selection, TableColumn, Usage};
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Context, EventFilter, FontId, Id, Key, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

/// Height of a row, in points. A multiple of eight: the places of millions of rows are then exact in `f32`.
const ROW: f32 = 24.0;

/// The rows' own id: what has the focus while keys move the current row.
fn id() -> Id {
    Id::unique("table-rows")
}

/// Draws the rows that are seen.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, drawer: &mut Drawer, columns: &[(TableColumn, f32)]) {
    let Some(records) = drawer.records() else { return };
    let rows = drawer.rows();
    let body = ui.interact(ui.available_rect_before_wrap(), id(), Sense::click());
    body.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Grid, true, text!("table-rows"));
        info.current_text_value = drawer.current().map(|record| records.sentence(record));
        info
    });
    keys(ui, cx, drawer, &records, &body);
    let mut area = ScrollArea::both().id_salt("table-rows").auto_shrink(false);
    if let Some(top) = drawer.scroll_to.take().map(|at| at as f32 * ROW) {
        let (from, to) = drawer.seen;
        let height = (to - from).max(ROW);
        if top < from || top + ROW > to {
            let above = if top < from { 0.0 } else { height - ROW };
            area = area.vertical_scroll_offset((top - above).max(0.0));
        }
    }
    if let Some(left) = drawer.left_to.take() {
        area = area.horizontal_scroll_offset(left.max(0.0));
    }
    let width = columns.iter().map(|(_, width)| width).sum::<f32>();
    let mut hovered = None;
    let output = area.show_viewport(ui, |ui, viewport| {
        ui.set_width(width.max(ui.available_width()));
        ui.set_height(rows.len() as f32 * ROW);
        let first = (viewport.top() / ROW).floor().max(0.0) as usize;
        let last = ((viewport.bottom() / ROW).ceil() as usize).min(rows.len());
        let top = ui.clip_rect().top();
        for (at, record) in rows.iter().enumerate().take(last).skip(first) {
            let y = top + (at as f32 * ROW - viewport.top());
            let line = Rect::from_min_size(pos2(ui.max_rect().left(), y), vec2(ui.max_rect().width(), ROW));
            let row = Row { at, record: *record, rect: line };
            if row.show(ui, cx, drawer, &records, columns) {
                hovered = Some(*record);
            }
        }
        (viewport.top(), viewport.bottom())
    });
    drawer.seen = output.inner;
    let left = output.state.clamped_offset().x;
    if drawer.left != left {
        // The names of the columns follow with the next frame.
        drawer.left = left;
        ui.request_repaint();
    }
    if body.has_focus() {
        let stroke = Stroke::new(2.0, cx.ink(|t| t.accent));
        ui.painter().rect_stroke(body.rect.shrink(1.0), 0.0, stroke, StrokeKind::Inside);
    }
    point_at(cx, drawer, hovered.and_then(|record| records.host(record)));
}

/// Lets the map show the country of the row under the pointer, and no longer when the pointer has left.
fn point_at(cx: &mut Ctx<'_>, drawer: &mut Drawer, now: Option<Code>) {
    if drawer.pointed == now && (now.is_none() || cx.state.transient.hover == now) {
        return;
    }
    drawer.pointed = now;
    cx.push(Command::Map(MapCommand::Hover(now)));
}

/// The keys of the table while it has the focus.
fn keys(ui: &Ui, cx: &mut Ctx<'_>, drawer: &mut Drawer, records: &Records, body: &Response) {
    if !body.has_focus() {
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(body.id, filter));
    let pressed = |key| ui.input(|input| input.num_presses(key));
    let page = ((drawer.seen.1 - drawer.seen.0) / ROW).floor().max(2.0) as usize - 1;
    let before = drawer.at;
    let steps = [(Key::ArrowUp, Key::ArrowDown, 1), (Key::PageUp, Key::PageDown, page)];
    for (up, down, by) in steps {
        for _ in 0..pressed(up) {
            drawer.go(drawer.at.map_or(0, |at| at.saturating_sub(by)));
        }
        for _ in 0..pressed(down) {
            drawer.go(drawer.at.map_or(0, |at| at + by));
        }
    }
    if pressed(Key::Home) > 0 {
        drawer.go(0);
    }
    if pressed(Key::End) > 0 {
        drawer.go(usize::MAX);
    }
    for (key, by) in [(Key::ArrowLeft, -60.0), (Key::ArrowRight, 60.0)] {
        if pressed(key) > 0 {
            drawer.left_to = Some(drawer.left + by);
        }
    }
    if drawer.at != before {
        drawer.scroll_to = drawer.at;
    }
    if pressed(Key::Enter) > 0
        && let Some(record) = drawer.current()
    {
        open(cx, records, record);
        drawer.reading = true;
    }
}

/// Gives the rows the focus again, if a card was opened from them; whether it did.
pub fn take_focus(ctx: &Context, drawer: &mut Drawer) -> bool {
    let reading = std::mem::take(&mut drawer.reading);
    if reading {
        ctx.memory_mut(|memory| memory.request_focus(id()));
    }
    reading
}

/// Opens a record's card.
fn open(cx: &mut Ctx<'_>, records: &Records, record: RecordRef) {
    cx.push(Command::Show(Some(Dialog::Records { title: records.sentence(record), records: vec![record] })));
}

/// One row on the screen.
struct Row {
    at: usize,
    record: RecordRef,
    rect: Rect,
}

impl Row {
    /// Draws it; whether the pointer is on it.
    fn show(
        &self,
        ui: &Ui,
        cx: &mut Ctx<'_>,
        drawer: &mut Drawer,
        records: &Records,
        columns: &[(TableColumn, f32)],
    ) -> bool {
        // Not reached by Tab: the table is, and moves from row to row by itself.
        let seen = self.rect.intersect(ui.clip_rect());
        let response = ui.interact(seen, Id::unique(("table-row", self.record)), Sense::CLICK);
        let current = drawer.current() == Some(self.record);
        let host = records.host(self.record);
        response.widget_info(|| {
            let name = text!("table-row", n = self.at + 1, record = records.sentence(self.record));
            WidgetInfo::selected(Role::Row, true, current, name)
        });
        self.ground(ui, cx, records, &response, current);
        let cut = self.cells(ui, cx, records, columns, &response);
        if response.clicked() {
            drawer.go(self.at);
            ui.memory_mut(|memory| memory.request_focus(id()));
            if host.is_some() && cx.state.choices.host() != host {
                drawer.follows(host);
                cx.push(Command::Choose(ChooseCommand::Select(host.map(Selection::Host))));
            }
        }
        if response.double_clicked() {
            open(cx, records, self.record);
        }
        response.context_menu(|ui| self.menu(ui, cx, records, host));
        let hovered = response.hovered();
        if let Some(text) = cut {
            response.on_hover_text_at_pointer(text);
        }
        hovered
    }

    /// What lies behind the text: the current row, those of the selected country, the one that is pointed at, every other one.
    fn ground(&self, ui: &Ui, cx: &Ctx<'_>, records: &Records, response: &Response, current: bool) {
        let painter = ui.painter();
        let state = cx.state;
        // Where all are, no one needs a mark.
        let marked = state.choices.host().filter(|_| !state.options.table.only_selected);
        let of_selected = marked.is_some_and(|host| records.concerns(self.record, host));
        let pointed = state.transient.hover.is_some() && state.transient.hover == records.host(self.record);
        let fill = match () {
            () if of_selected => Some(cx.ink(|t| t.land_selected)),
            () if response.hovered() || pointed => Some(cx.ink(|t| t.line.fade(0.6))),
            () if self.at % 2 == 1 => Some(cx.ink(|t| t.raised.fade(0.6))),
            () => None,
        };
        if let Some(fill) = fill {
            painter.rect_filled(self.rect, 0.0, fill);
        }
        if of_selected {
            let edge = Rect::from_min_size(pos2(ui.clip_rect().left(), self.rect.top()), vec2(3.0, ROW));
            painter.rect_filled(edge, 0.0, cx.ink(|t| t.accent));
        }
        if current {
            let stroke = Stroke::new(1.5, cx.ink(|t| t.accent));
            let seen = self.rect.intersect(ui.clip_rect().expand2(vec2(0.0, ROW)));
            painter.rect_stroke(seen.shrink(0.5), 2.0, stroke, StrokeKind::Inside);
        }
    }

    /// Draws the cells; the whole text of the one under the pointer, if it is cut off.
    fn cells(
        &self,
        ui: &Ui,
        cx: &Ctx<'_>,
        records: &Records,
        columns: &[(TableColumn, f32)],
        response: &Response,
    ) -> Option<String> {
        let counts = matches!(records.usage(self.record), Usage::Counts | Usage::Context);
        let ink = if counts { cx.ink(|t| t.text) } else { cx.ink(|t| t.muted) };
        let pointer = response.hover_pos();
        let mut cut = None;
        let mut left = self.rect.left();
        let seen = ui.clip_rect();
        let names: Vec<TableColumn> = columns.iter().map(|(column, _)| *column).collect();
        for ((column, width), cell) in columns.iter().copied().zip(records.cells(self.record, &names)) {
            let rect = Rect::from_min_size(pos2(left, self.rect.top()), vec2(width, ROW));
            left += width;
            if !seen.intersects(rect) {
                continue;
            }
            let text = cell.shown();
            if text.is_empty() {
                continue;
            }
            let room = width - 2.0 * head::SIDE;
            let mut job = LayoutJob::simple_singleline(text.into_owned(), FontId::proportional(look::BODY - 1.0), ink);
            job.wrap = TextWrapping::truncate_at_width(room);
            let galley = ui.painter().layout_job(job);
            let x =
                if column.is_number() { rect.right() - head::SIDE - galley.size().x } else { rect.left() + head::SIDE };
            if galley.elided && pointer.is_some_and(|pos| rect.contains(pos)) {
                cut = Some(galley.text().to_owned());
            }
            let y = rect.center().y - galley.size().y / 2.0;
            ui.painter().galley(pos2(x, y), galley, ink);
        }
        cut
    }

    fn menu(&self, ui: &mut Ui, cx: &mut Ctx<'_>, records: &Records, host: Option<Code>) {
        if ui.button(text!("table-open")).clicked() {
            open(cx, records, self.record);
        }
        if ui.button(text!("table-go")).clicked() {
            bar::go_to_day(cx, records, self.record);
        }
        if let Some(host) = host
            && ui.button(text!("table-show", host = cx.name(host))).clicked()
        {
            cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
            cx.push(Command::Map(MapCommand::Fit(Extent::Country(host))));
        }
    }
}
