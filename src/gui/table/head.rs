//! The column headings: a click sorts, and dragging an edge resizes a column.

use super::super::{ctx::Ctx, look};
use super::Drawer;
use crate::session::{Command, PanelCommand, TableColumn, TableOptions};
use egui::{
    Align2, Color32, CursorIcon, Id, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

/// Height of the names, in points.
const HEIGHT: f32 = 24.0;

/// Space left and right within a cell, in points.
pub const SIDE: f32 = 6.0;

/// Draws them where the rows below have them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, drawer: &mut Drawer, columns: &[(TableColumn, f32)]) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let painter = ui.painter_at(rect);
    painter.rect_filled(rect, 0.0, cx.ink(|t| t.raised));
    painter.hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, cx.ink(|t| t.line)));
    ui.scope(|ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        let mut left = rect.left() - drawer.left;
        for (column, width) in columns.iter().copied() {
            let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(width, HEIGHT));
            name(ui, cx, drawer, column, cell, rect);
            left += width;
        }
        // After the names, so that an edge lies over both of its neighbours.
        let mut right = rect.left() - drawer.left;
        for (column, width) in columns.iter().copied() {
            right += width;
            edge(ui, cx, drawer, column, pos2(right, rect.top()));
        }
    });
}

fn name(ui: &Ui, cx: &mut Ctx<'_>, drawer: &mut Drawer, column: TableColumn, cell: Rect, head: Rect) {
    let table = &cx.state.options.table;
    let response = ui.interact(cell, Id::unique(("table-column", column)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, spoken(table, column)));
    if response.gained_focus() && !head.contains_rect(cell) {
        drawer.left_to = Some(drawer.left + cell.left() - head.left());
    }
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(cell.shrink2(vec2(0.0, 1.0)), 0.0, cx.ink(|t| t.line.fade(0.6)));
    }
    let sorted = table.sort.iter().position(|sort| sort.column == column);
    let ink = cx.ink(|t| t.text);
    let sign = if sorted.is_some() { 14.0 } else { 0.0 };
    let font = look::strong_font(look::SMALL + 1.0);
    let (anchor, x) = if column.is_number() {
        (Align2::RIGHT_CENTER, cell.right() - SIDE - sign)
    } else {
        (Align2::LEFT_CENTER, cell.left() + SIDE)
    };
    let within = painter.with_clip_rect(cell.shrink2(vec2(2.0, 0.0)).intersect(painter.clip_rect()));
    let text = within.text(pos2(x, cell.center().y), anchor, column.name(), font, ink);
    if let Some(at) = sorted {
        let x = if column.is_number() { cell.right() - SIDE - 5.0 } else { text.right() + 9.0 };
        arrow(&within, pos2(x, cell.center().y), table.sort[at].descending, cx.ink(|t| t.accent));
        if table.sort.len() > 1 {
            let (font, ink) = (look::strong_font(8.0), cx.ink(|t| t.muted));
            within.text(pos2(x + 5.0, cell.center().y - 6.0), Align2::CENTER_CENTER, at + 1, font, ink);
        }
    }
    if response.has_focus() {
        painter.rect_stroke(cell.shrink(1.0), 3.0, Stroke::new(2.0, cx.ink(|t| t.accent)), StrokeKind::Inside);
    }
    if response.clicked() {
        let mut table = table.clone();
        table.sort_by(column, ui.input(|input| input.modifiers.shift));
        cx.push(Command::Panel(PanelCommand::Table(table)));
    }
    response.on_hover_text(text!("table-column-tip", column = column.name()));
}

/// “People, sorted descending, number 1”.
fn spoken(table: &TableOptions, column: TableColumn) -> String {
    let name = column.name();
    let Some(at) = table.sort.iter().position(|sort| sort.column == column) else { return name.to_owned() };
    match (table.sort[at].descending, table.sort.len() > 1) {
        (true, true) => text!("table-descending-at", column = name, n = at + 1),
        (true, false) => text!("table-descending", column = name),
        (false, true) => text!("table-ascending-at", column = name, n = at + 1),
        (false, false) => text!("table-ascending", column = name),
    }
}

fn arrow(painter: &Painter, middle: Pos2, down: bool, color: Color32) {
    let tip = if down { 3.0 } else { -3.0 };
    let points = vec![middle + vec2(-4.0, -tip), middle + vec2(4.0, -tip), middle + vec2(0.0, tip)];
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}

/// The right edge of a column, at its upper end.
fn edge(ui: &Ui, cx: &Ctx<'_>, drawer: &mut Drawer, column: TableColumn, at: Pos2) {
    let handle = Rect::from_min_size(at - vec2(3.0, 0.0), vec2(6.0, HEIGHT));
    let response = ui.interact(handle, Id::unique(("table-column-edge", column)), Sense::DRAG);
    let held = response.hovered() || response.dragged();
    let color = if held { cx.ink(|t| t.accent) } else { cx.ink(|t| t.line) };
    ui.painter().vline(at.x - 0.5, handle.y_range().shrink(5.0), Stroke::new(1.0, color));
    if held {
        ui.set_cursor_icon(CursorIcon::ResizeHorizontal);
    }
    if response.dragged() {
        drawer.widen(column, response.drag_delta().x);
    }
}
