//! A typed date. The text stays until it is a date or is cancelled with Escape.

use crate::session::{Command, DateField, TimeCommand};
use crate::{gui::ctx::Ctx, model::Day};
use egui::{Event, Id, InputState, Key, Response, Stroke, StrokeKind, TextEdit, Ui};

/// Draws the field; Enter, or leaving it, sets the date.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, field: DateField) -> Response {
    let id = Id::unique(("typed-date", field));
    let wrong = cx.state.transient.date_error.as_ref().is_some_and(|error| error.field == field);
    let now = field.value(cx.state).map(Day::short).unwrap_or_default();
    let kept =
        ui.data(|data| data.get_temp::<String>(id)).filter(|_| wrong || ui.memory(|memory| memory.has_focus(id)));
    let mut text = kept.unwrap_or_else(|| now.clone());
    let edit = TextEdit::singleline(&mut text).id(id).char_limit(60).desired_width(96.0);
    let response = ui.add(edit).accessible_name(name(field)).on_hover_text(text!("timeline-type-tip"));
    if response.gained_focus() {
        select_all(ui, id, &text);
    }
    cx.edge(ui, &response);
    if wrong {
        let edge = Stroke::new(1.5, cx.ink(|t| t.error));
        ui.painter().rect_stroke(response.rect, 5.0, edge, StrokeKind::Inside);
    }
    ui.data_mut(|data| data.insert_temp(id, text.clone()));
    if response.lost_focus() {
        let meant = ui.input(|input| {
            let pointer = input.pointer.any_pressed() || input.pointer.any_released();
            pointer || input.key_pressed(Key::Enter) || input.key_pressed(Key::Tab)
        });
        if meant && (text.trim() != now || wrong) {
            cx.push(Command::Time(TimeCommand::Type(field, text)));
        } else if ui.input(escaped) {
            cx.push(Command::Time(TimeCommand::ForgetTyped));
        }
    }
    response
}

/// The name of a field for a screen reader.
fn name(field: DateField) -> &'static str {
    match field {
        DateField::Day => text!("timeline-type-day"),
        DateField::Other => text!("timeline-type-other"),
        DateField::From => text!("timeline-type-from"),
        DateField::KnownOn => text!("timeline-type-known-on"),
    }
}

/// The key itself: the shortcuts take it from the input before the panels are drawn.
fn escaped(input: &InputState) -> bool {
    input.raw.events.iter().any(|event| matches!(event, Event::Key { key: Key::Escape, pressed: true, .. }))
}

fn select_all(ui: &Ui, id: Id, text: &str) {
    let Some(mut state) = TextEdit::load_state(ui.ctx(), id) else { return };
    let all =
        egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    state.store(ui.ctx(), id);
}
