//! The heading of a column: its name, what it is read as, and a menu to change that.

use super::super::icons::{self, Icon};
use super::super::{ctx::Ctx, look};
use super::cell::text;
use super::roles::{face, is_offered, parts, take, units};
use crate::import::{ColumnHead, Recipe};
use crate::session::{Command, ImportCommand, ImportStep};
use egui::{Align, Button, Layout, Popup, Rect, Response, RichText, Ui, UiBuilder, WidgetInfo, vec2};

/// How high a head is.
pub const HEIGHT: f32 = 54.0;
/// How high the button in it is.
const BUTTON: f32 = 24.0;

/// Draws the head of a column within a rectangle.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, recipe: &Recipe, head: &ColumnHead, within: Rect, menu: bool) {
    let name = Rect::from_min_size(within.min + vec2(8.0, 4.0), vec2(within.width() - 12.0, 20.0));
    text(ui, name, look::strong(&head.name), false).on_hover_text(&head.name);
    if !menu {
        return;
    }
    let place = Rect::from_min_size(within.min + vec2(2.0, 26.0), vec2(within.width() - 4.0, BUTTON));
    let shown = face(head);
    let used = !head.roles.is_empty();
    let ink = if used { cx.ink(|t| t.accent) } else { cx.ink(|t| t.muted) };
    let text = RichText::new(icons::before_icon(&shown)).size(look::SMALL).color(ink);
    let fill = if used { cx.ink(|t| t.accent.fade(0.1)) } else { cx.ink(|t| t.raised) };
    let builder = UiBuilder::new().max_rect(place).layout(Layout::left_to_right(Align::Center));
    let mut ui = ui.new_child(builder);
    ui.spacing_mut().button_padding = vec2(6.0, 2.0);
    let button = ui.add(Button::new((text, egui::Atom::grow())).fill(fill).truncate().min_size(place.size()));
    icons::paint(ui.painter(), Icon::Down, icons::right_end(button.rect), ink);
    let why = head.why.join("; ");
    let tip = if why.is_empty() { shown.clone() } else { text!("wizard-role-why", role = shown.as_str(), why = why) };
    let button = button.on_hover_text(tip);
    button.widget_info(|| {
        let name = text!("wizard-role-of", column = head.name.as_str());
        WidgetInfo { current_text_value: Some(shown.clone()), ..WidgetInfo::labeled(egui::Role::Button, true, name) }
    });
    if button.gained_focus() {
        button.scroll_to_me(None);
    }
    Popup::menu(&button).show(|ui| items(ui, cx, recipe, head, &button));
}

/// The menu: who, when and how many at the left, and all else at the right.
fn items(ui: &mut Ui, cx: &mut Ctx<'_>, recipe: &Recipe, head: &ColumnHead, button: &Response) {
    let mut chosen = None;
    let mut item = |ui: &mut Ui, on: bool, text: &str, step: ImportStep| {
        let name = text!("wizard-role-item", role = text, column = head.name.as_str());
        if ui.add(Button::selectable(on, text)).accessible_name(name).clicked() {
            chosen = Some(step);
            button.request_focus();
            // A key closes no menu.
            Popup::close_all(ui.ctx());
        }
    };
    let roles = parts();
    let (left, right) = roles.split_at(2);
    ui.horizontal_top(|ui| {
        group(ui, |ui| {
            item(ui, head.roles.is_empty(), text!("wizard-role-none"), ImportStep::Take(head.name.clone(), None));
            for part in left {
                ui.separator();
                for role in part.iter().filter(|role| is_offered(role, head, recipe)) {
                    item(ui, head.roles.contains(&role.word), role.text, take(role, head, recipe));
                }
            }
            if head.counts() {
                ui.separator();
                ui.label(cx.small(text!("wizard-unit")));
                for (times, text) in units() {
                    let step = ImportStep::Set("people.times".to_owned(), times.to_string());
                    item(ui, head.times == times, text, step);
                }
            }
        });
        group(ui, |ui| {
            for (at, part) in right.iter().enumerate() {
                if at > 0 {
                    ui.separator();
                }
                for role in part {
                    item(ui, head.roles.contains(&role.word), role.text, take(role, head, recipe));
                }
            }
        });
    });
    if let Some(step) = chosen {
        cx.push(Command::Import(ImportCommand::Decide(step)));
    }
}

/// A column of the menu.
fn group(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(150.0, 0.0), Layout::top_down_justified(Align::LEFT), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        add(ui);
    });
}
