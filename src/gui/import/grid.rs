//! The file itself: its first rows as they are, with what each column is read as, and next to each row what is imported from it.

use super::super::{ctx::Ctx, look};
use super::cell::text;
use super::head;
use crate::import::{FileRow, RowCount};
use crate::session::{Asked, ImportView, why};
use egui::{Color32, FontId, Id, Rect, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};

/// So many rows are shown; as high is the grid.
const ROWS: usize = 12;
/// How high a row is.
const ROW: f32 = 21.0;
/// How wide the numbers of lines are.
const LINES: f32 = 44.0;
/// How much room the bar below the columns has.
const BAR: f32 = 10.0;
/// The narrowest and the widest column.
const WIDTHS: (f32, f32) = (92.0, 230.0);
/// The widest role that makes its column wider.
const WIDEST_ROLE: f32 = 96.0;
/// The shares of what is imported: sender, host, day, people.
const SHARES: [f32; 4] = [0.25, 0.28, 0.19, 0.28];

/// What is drawn, and what is marked in it.
struct Drawn<'a> {
    view: &'a ImportView,
    /// The rows; none: some are left out here.
    rows: Vec<Option<&'a FileRow>>,
    /// The lines that decide a question.
    lines: &'a [u32],
    /// The columns that a question is about.
    columns: &'a [String],
    /// The columns under the pointer, as an answer names them.
    hovered: Vec<String>,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    let asked = view.asked.iter().find(|asked| asked.answer.is_none() && asked.question.needed);
    let (lines, columns) = asked.map_or((&[][..], &[][..]), |Asked { lines, columns, .. }| (lines, columns));
    let hovered =
        super::questions::hovered(ui).map(|option| option.split('+').map(|name| name.trim().to_owned()).collect());
    let drawn = Drawn { view, rows: rows(view, lines), lines, columns, hovered: hovered.unwrap_or_default() };
    let width = ui.available_width();
    let beside = (width * 0.36).clamp(300.0, 560.0);
    let height = head::HEIGHT + ROW * drawn.rows.len() as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        numbers(ui, cx, &drawn, height);
        let width = width - LINES - beside;
        let (place, _) = ui.allocate_exact_size(vec2(width, height + BAR), Sense::hover());
        ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            let area = ScrollArea::horizontal().id_salt("import-rows").auto_shrink([false, true]);
            area.show(ui, |ui| raw(ui, cx, &drawn, height));
        });
        imported(ui, cx, &drawn, vec2(beside, height));
    });
}

/// The first rows, and after a gap those farther down that decide what is asked: as many in all whatever is asked.
fn rows<'a>(view: &'a ImportView, lines: &[u32]) -> Vec<Option<&'a FileRow>> {
    let first = &view.rows[..view.rows.len().min(ROWS)];
    let deciding = view.rows[first.len()..].iter().filter(|row| lines.contains(&row.line)).take(4);
    let far: Vec<&FileRow> = deciding.collect();
    if far.is_empty() {
        return first.iter().map(Some).collect();
    }
    let near = ROWS - far.len() - 1;
    first[..near].iter().map(Some).chain([None]).chain(far.into_iter().map(Some)).collect()
}

/// The rectangle of a row, from its left edge and over a width.
fn row_at(left: f32, top: f32, row: usize, width: f32) -> Rect {
    Rect::from_min_size(pos2(left, top + head::HEIGHT + ROW * row as f32), vec2(width, ROW))
}

impl Drawn<'_> {
    /// The ground of a row: plain, striped, or marked as one that decides.
    fn ground(&self, cx: &Ctx<'_>, row: usize) -> Color32 {
        match self.rows[row] {
            Some(file) if self.lines.contains(&file.line) => cx.ink(|t| t.warning.fade(0.16)),
            _ if row.is_multiple_of(2) => cx.ink(|t| t.raised.fade(0.55)),
            _ => Color32::TRANSPARENT,
        }
    }

    fn fill(&self, ui: &Ui, cx: &Ctx<'_>, left: f32, top: f32, width: f32) {
        for row in 0..self.rows.len() {
            ui.painter().rect_filled(row_at(left, top, row, width), 0.0, self.ground(cx, row));
        }
        let under = top + head::HEIGHT;
        ui.painter().hline(left..=left + width, under, Stroke::new(1.0, cx.ink(|t| t.line)));
    }
}

/// The numbers of the lines.
fn numbers(ui: &mut Ui, cx: &Ctx<'_>, drawn: &Drawn<'_>, height: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(LINES, height), Sense::hover());
    drawn.fill(ui, cx, rect.left(), rect.top(), LINES);
    let head = Rect::from_min_size(rect.min + vec2(0.0, 4.0), vec2(LINES - 8.0, 20.0));
    text(ui, head, cx.small(text!("wizard-line")), true);
    for (at, row) in drawn.rows.iter().enumerate() {
        let place = row_at(rect.left(), rect.top(), at, LINES - 8.0);
        let number = row.map_or("…".to_owned(), |row| row.at.clone());
        let decides = row.is_some_and(|row| drawn.lines.contains(&row.line));
        let number = if decides { look::strong(number).size(look::SMALL) } else { cx.small(number) };
        text(ui, place, number, true);
    }
}

/// The columns of the file.
fn raw(ui: &mut Ui, cx: &mut Ctx<'_>, drawn: &Drawn<'_>, height: f32) {
    let view = drawn.view;
    let shown = view.rows.first().map_or(view.heads.len(), |row| row.cells.len());
    let heads = &view.heads[..shown.min(view.heads.len())];
    let widths: Vec<f32> = (0..heads.len()).map(|at| width_of(ui, drawn, at)).collect();
    let wide = widths.iter().sum::<f32>().max(ui.available_width());
    let (rect, _) = ui.allocate_exact_size(vec2(wide, height), Sense::hover());
    drawn.fill(ui, cx, rect.left(), rect.top(), wide);
    let own = view.recipe.name == "laydown";
    let sought = sought(ui, drawn);
    let mut left = rect.left();
    for ((at, column), width) in heads.iter().enumerate().zip(widths) {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, height));
        mark(ui, cx, drawn, &column.name, place);
        if sought.as_ref() == Some(&column.name) {
            ui.scroll_to_rect(Rect::from_x_y_ranges(place.x_range(), ui.clip_rect().y_range()), None);
        }
        let head = Rect::from_min_size(place.min, vec2(width, head::HEIGHT));
        head::show(ui, cx, &view.recipe, column, head, !own);
        if ui.is_rect_visible(place) {
            let color = if column.roles.is_empty() && !own { cx.ink(|t| t.muted) } else { cx.ink(|t| t.text) };
            for (row, file) in drawn.rows.iter().enumerate() {
                let Some(cell) = file.and_then(|file| file.cells.get(at)).filter(|cell| !cell.is_empty()) else {
                    continue;
                };
                let within = row_at(left + 8.0, rect.top(), row, width - 16.0);
                text(ui, within, RichText::new(cell).color(color), column.counts());
            }
        }
        left += width;
    }
}

/// The column that was not marked before and is to be seen now.
fn sought(ui: &Ui, drawn: &Drawn<'_>) -> Option<String> {
    let now = drawn.hovered.first().or(drawn.columns.first()).cloned().unwrap_or_default();
    let id = Id::unique("import-marked");
    let was: Option<String> = ui.data(|data| data.get_temp(id));
    if was.as_ref() == Some(&now) {
        return None;
    }
    ui.data_mut(|data| data.insert_temp(id, now.clone()));
    Some(now).filter(|now| !now.is_empty())
}

/// Marks a column that is asked about, or that an answer under the pointer names.
fn mark(ui: &Ui, cx: &Ctx<'_>, drawn: &Drawn<'_>, name: &str, place: Rect) {
    let is = |names: &[String]| names.iter().any(|other| other == name);
    if is(&drawn.hovered) {
        ui.painter().rect_filled(place, 0.0, cx.ink(|t| t.accent.fade(0.18)));
    }
    if is(drawn.columns) || is(&drawn.hovered) {
        let color = if is(&drawn.hovered) { cx.ink(|t| t.accent) } else { cx.ink(|t| t.warning) };
        let bar = Rect::from_min_size(place.min + vec2(4.0, 0.0), vec2(place.width() - 8.0, 3.0));
        ui.painter().rect_filled(bar, 1.0, color);
        ui.painter().vline(place.left(), place.y_range(), Stroke::new(1.0, color.gamma_multiply(0.5)));
        ui.painter().vline(place.right(), place.y_range(), Stroke::new(1.0, color.gamma_multiply(0.5)));
    }
}

/// How wide a column is: as its name, its role and its first cells need.
fn width_of(ui: &Ui, drawn: &Drawn<'_>, at: usize) -> f32 {
    let measure = |text: &str, font: FontId| {
        let short: String = text.chars().take(60).collect();
        ui.painter().layout_no_wrap(short, font, Color32::WHITE).size().x
    };
    let head = &drawn.view.heads[at];
    let body = FontId::proportional(look::BODY);
    let name = measure(&head.name, look::strong_font(look::BODY)) + 16.0;
    let role = measure(&super::roles::face(head), FontId::proportional(look::SMALL)).min(WIDEST_ROLE) + 44.0;
    let cells = drawn.view.rows.iter().filter_map(|row| row.cells.get(at));
    let cells = cells.map(|cell| measure(cell, body.clone())).fold(0.0, f32::max) + 16.0;
    name.max(role).max(cells).clamp(WIDTHS.0, WIDTHS.1)
}

/// What is imported of each row, or why it stays out.
fn imported(ui: &mut Ui, cx: &Ctx<'_>, drawn: &Drawn<'_>, size: Vec2) {
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    drawn.fill(ui, cx, rect.left(), rect.top(), size.x);
    ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.0, cx.ink(|t| t.line)));
    let within = rect.shrink2(vec2(6.0, 0.0));
    let title = Rect::from_min_size(within.min + vec2(6.0, 4.0), vec2(within.width() - 12.0, 20.0));
    text(ui, title, look::strong(text!("wizard-imported-as")), false);
    let names = [text!("name-sender"), text!("name-host"), text!("wizard-role-day"), text!("wizard-role-people")];
    for (at, (name, column)) in names.into_iter().zip(columns(within)).enumerate() {
        let place = Rect::from_x_y_ranges(column.x_range(), rect.top() + 27.0..=rect.top() + 47.0);
        text(ui, place, cx.small(name), at == 3);
    }
    for (at, row) in drawn.rows.iter().enumerate() {
        let place = row_at(within.left(), rect.top(), at, within.width());
        if let Some(row) = row {
            outcome(ui, cx, drawn.view, row, place);
        }
    }
}

/// The four columns of what is imported, within a rectangle.
fn columns(within: Rect) -> [Rect; 4] {
    let mut left = within.left();
    SHARES.map(|share| {
        let column = Rect::from_x_y_ranges(left..=left + within.width() * share, within.y_range());
        left = column.right();
        column.shrink2(vec2(6.0, 0.0))
    })
}

fn outcome(ui: &mut Ui, cx: &Ctx<'_>, view: &ImportView, row: &FileRow, place: Rect) {
    let whole = place.shrink2(vec2(6.0, 0.0));
    let counts: Vec<&RowCount> = row.counts.iter().filter(|count| count.out.is_none()).collect();
    let Some(first) = counts.first() else {
        let out = row.counts.first().and_then(|count| count.out);
        let (reason, color) = match out {
            Some(reason) if reason == "name" => (why(reason), cx.ink(|t| t.error)),
            Some(reason) => (why(reason), cx.ink(|t| t.muted)),
            None => (row.out.as_str(), cx.ink(|t| t.muted)),
        };
        if reason.is_empty() {
            let waits = view.stopped.is_some();
            text(ui, whole, cx.muted(if waits { "—" } else { text!("wizard-unchanged") }), false);
        } else {
            let said = text!("wizard-row-out", why = reason);
            text(ui, whole, RichText::new(&said).color(color), false).on_hover_text(said);
        }
        return;
    };
    let all = |of: &dyn Fn(&RowCount) -> &str| {
        let mut texts: Vec<&str> = counts.iter().map(|count| of(count)).collect();
        texts.dedup();
        texts.join(", ")
    };
    let people = counts.iter().map(|count| count.people.as_str()).collect::<Vec<_>>();
    let cells = [all(&|count| &count.sender), all(&|count| &count.host), first.day.clone(), people.join(" · ")];
    let days = all(&|count| &count.day);
    let doubts: Vec<&str> = counts.iter().flat_map(|count| &count.doubts).map(String::as_str).collect();
    for (at, (cell, column)) in cells.into_iter().zip(columns(place)).enumerate() {
        let (cell, tip) = if at == 2 && counts.len() > 1 { (days.clone(), days.clone()) } else { (cell.clone(), cell) };
        let mut shown = if at == 3 { look::strong(&cell) } else { RichText::new(&cell) };
        let mut tip = tip;
        if at == 3 && !doubts.is_empty() {
            shown = shown.color(cx.ink(|t| t.warning));
            tip = text!("wizard-unsure-why", n = tip, why = doubts.join("; "));
        }
        text(ui, column, shown, at == 3).on_hover_text(tip);
    }
}
