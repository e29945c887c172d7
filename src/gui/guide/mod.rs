//! The guide (F1): the documentation's own text by section, the glossary, and all shortcuts, all of it searchable.

mod marks;

use super::{ctx::Ctx, keys, look, modal::header, parts};
use crate::message::Language;
use crate::session::{Action, Command, Dialog, GuideView};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Button, FontId, Grid, Key, Label, Layout, Modifiers, ScrollArea, TextEdit, Ui, vec2};
use marks::{Group, Part, Piece, groups};
use std::sync::LazyLock;

/// Width of the list of groups.
const GROUPS: f32 = 190.0;

static GUIDE: LazyLock<Vec<Group>> = LazyLock::new(|| groups(include_str!("../../../docs/guide.md")));
static GLOSSARY: LazyLock<Vec<Group>> = LazyLock::new(|| groups(include_str!("../../../docs/glossary.md")));

/// All groups but the shortcuts, which come first.
fn all() -> impl Iterator<Item = &'static Group> {
    GUIDE.iter().chain(GLOSSARY.iter())
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &GuideView) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(960.0));
    header(ui, cx, Action::Help.text());
    let height = (screen.y * 0.8).min(860.0) - 70.0;
    let mut next = view.clone();
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(GROUPS);
            search(ui, cx, &mut next);
            let list = ScrollArea::vertical().id_salt("guide-groups").max_height(height - 34.0);
            list.auto_shrink([false, false]).show(ui, |ui| list_of(ui, cx, &mut next));
        });
        ui.add_space(look::GRID);
        ui.vertical(|ui| {
            // Another group begins at its top.
            let text = ScrollArea::vertical().id_salt(("guide-text", next.group, next.search.clone()));
            text.max_height(height).auto_shrink([false, false]).show(ui, |ui| {
                ui.set_max_width(ui.available_width() - 2.0 * look::GRID);
                content(ui, cx, &next);
            });
        });
    });
    if next != *view {
        cx.push(Command::Show(Some(Dialog::Help(next))));
    }
}

/// The field for words; the arrows choose a group while it has the focus.
fn search(ui: &mut Ui, cx: &Ctx<'_>, next: &mut GuideView) {
    let edit = TextEdit::singleline(&mut next.search).char_limit(200).hint_text(look::hint(text!("guide-search")));
    if Language::now() != Language::En {
        ui.add(egui::Label::new(cx.small(text!("guide-english"))).wrap());
    }
    let response = ui.add(edit.desired_width(GROUPS - 8.0)).accessible_name(text!("guide-search"));
    cx.edge(ui, &response);
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if response.has_focus() {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (up, down) = (pressed(Key::ArrowUp), pressed(Key::ArrowDown));
        next.group = (next.group + usize::from(down)).saturating_sub(usize::from(up)).min(all().count());
    }
    ui.add_space(look::GRID);
}

fn list_of(ui: &mut Ui, cx: &mut Ctx<'_>, next: &mut GuideView) {
    ui.set_width(GROUPS - 14.0);
    ui.spacing_mut().item_spacing.y = 1.0;
    let searching = !next.search.trim().is_empty();
    let mut line = |ui: &mut Ui, at: usize, title: &str| {
        let button = Button::selectable(!searching && next.group == at, title).truncate();
        let line = Layout::top_down_justified(Align::LEFT);
        let response = ui.with_layout(line, |ui| ui.add(button.min_size(vec2(GROUPS - 16.0, 24.0)))).inner;
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            *next = GuideView { group: at, search: String::new() };
        }
    };
    line(ui, 0, text!("guide-shortcuts"));
    ui.add_space(look::GRID);
    ui.label(cx.small(text!("guide-guide")));
    GUIDE.iter().enumerate().for_each(|(n, group)| line(ui, n + 1, &group.title));
    ui.add_space(look::GRID);
    ui.label(cx.small(text!("guide-glossary")));
    GLOSSARY.iter().enumerate().for_each(|(n, group)| line(ui, n + 1 + GUIDE.len(), &group.title));
    ui.add_space(look::GRID);
    ui.separator();
    if ui.button(Action::Tour.text()).on_hover_text(Action::Tour.tip()).clicked() {
        cx.push(Command::Do(Action::Tour));
    }
}

fn content(ui: &mut Ui, cx: &mut Ctx<'_>, view: &GuideView) {
    let words: Vec<String> = view.search.split_whitespace().map(str::to_lowercase).collect();
    let known = |action: &&Action| !action.shortcuts().is_empty();
    if words.is_empty() {
        match view.group.checked_sub(1).and_then(|at| all().nth(at)) {
            Some(group) => show_group(ui, cx, group),
            None => shortcuts(ui, cx, &Action::all().iter().filter(known).copied().collect::<Vec<_>>()),
        }
        return;
    }
    let has = |action: &&Action| {
        let text = format!("{} {} {}", action.text(), action.tip(), action.also()).to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let actions: Vec<Action> = Action::all().iter().filter(known).filter(has).copied().collect();
    let found: Vec<Group> = all().filter_map(|group| group.with(&words)).collect();
    if actions.is_empty() && found.is_empty() {
        parts::empty(ui, cx, text!("window-no-matches"));
    }
    for group in &found {
        show_group(ui, cx, group);
    }
    if !actions.is_empty() {
        shortcuts(ui, cx, &actions);
    }
}

fn shortcuts(ui: &mut Ui, cx: &Ctx<'_>, all: &[Action]) {
    parts::titled(ui, text!("guide-shortcuts"), look::HEADING);
    let half = if all.len() > 12 { all.len().div_ceil(2) } else { all.len() };
    let column = |ui: &mut Ui, actions: &[Action]| {
        let Some(first) = actions.first() else { return };
        Grid::new(("shortcuts", first.text())).num_columns(2).spacing(vec2(16.0, 5.0)).show(ui, |ui| {
            for action in actions {
                ui.label(look::strong(keys::written(ui, *action)));
                ui.label(cx.muted(action.text())).on_hover_text(action.tip());
                ui.end_row();
            }
        });
    };
    ui.columns_const(|columns: &mut [Ui; 2]| {
        for (ui, actions) in columns.iter_mut().zip([&all[..half], &all[half..]]) {
            column(ui, actions);
        }
    });
    ui.add_space(2.0 * look::GRID);
    ui.add(Label::new(cx.muted(text!("dialog-pointer"))).wrap());
}

fn show_group(ui: &mut Ui, cx: &Ctx<'_>, group: &Group) {
    parts::titled(ui, &group.title, look::HEADING);
    ui.add_space(look::GRID);
    for (n, part) in group.parts.iter().enumerate() {
        match part {
            Part::Text(pieces) => {
                ui.add(Label::new(job(cx, pieces)).wrap());
                ui.add_space(look::GRID);
            }
            Part::Item(pieces) => {
                ui.horizontal_top(|ui| {
                    ui.label("•");
                    ui.add(Label::new(job(cx, pieces)).wrap());
                });
            }
            Part::Table(rows) => table(ui, cx, (&group.title, n), rows),
        }
    }
    ui.add_space(3.0 * look::GRID);
}

/// Each row a line: what is explained at the left, and what of it at the right.
fn table(ui: &mut Ui, cx: &Ctx<'_>, id: (&str, usize), rows: &[Vec<Vec<Piece>>]) {
    ui.add_space(look::GRID);
    let wide = ui.available_width();
    Grid::new(("guide", id)).num_columns(2).striped(true).spacing(vec2(16.0, 6.0)).show(ui, |ui| {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
        for row in rows.iter().skip(1) {
            for (n, cell) in row.iter().enumerate() {
                let share = if n == 0 { 0.22 } else { 0.75 / (columns - 1).max(1) as f32 };
                ui.scope(|ui| {
                    ui.set_max_width(wide * share);
                    let mut pieces = cell.clone();
                    for piece in &mut pieces {
                        piece.strong |= n == 0;
                    }
                    ui.add(Label::new(job(cx, &pieces)).wrap());
                });
            }
            ui.end_row();
        }
    });
    ui.add_space(look::GRID);
}

fn job(cx: &Ctx<'_>, pieces: &[Piece]) -> LayoutJob {
    let mut job = LayoutJob::default();
    for piece in pieces {
        let font_id = match (piece.code, piece.strong) {
            (true, _) => FontId::monospace(look::BODY),
            (_, true) => look::strong_font(look::BODY),
            _ => FontId::proportional(look::BODY),
        };
        job.append(&piece.text, 0.0, TextFormat { font_id, color: cx.ink(|t| t.text), ..TextFormat::default() });
    }
    job
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documentation_has_no_mark_that_is_not_read() {
        assert!(GUIDE.len() > 8 && GLOSSARY.len() > 3);
        let looked = |pieces: &[Piece]| {
            for piece in pieces {
                let open = ["**", "](", "`", "!["].iter().any(|mark| piece.text.contains(mark));
                assert!(!open, "a mark that is not read: {}", piece.text);
            }
        };
        for group in all() {
            assert!(!group.parts.is_empty(), "{} is empty", group.title);
            for part in &group.parts {
                match part {
                    Part::Text(pieces) | Part::Item(pieces) => looked(pieces),
                    Part::Table(rows) => {
                        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{}", group.title);
                        rows.iter().flatten().for_each(|cell| looked(cell));
                    }
                }
            }
        }
    }
}
