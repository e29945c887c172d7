//! The dialog in which a text is pasted or opened, with what is known of it.

use crate::gui::{ctx::Ctx, look, modal::header};
use crate::session::{Action, Command, Dialog, ReadAsk, ReadCommand};
use egui::{Align, Button, Key, KeyboardShortcut, Layout, Modifiers, ScrollArea, TextEdit, Ui, vec2};

/// How wide the name of a field is, in points.
const NAME: f32 = 64.0;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, typed: &ReadAsk) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(760.0));
    header(ui, cx, Action::ReadText.text());
    let mut ask = typed.clone();
    let height = (screen.y * 0.8 - 250.0).max(120.0);
    ScrollArea::vertical().id_salt("read-ask").max_height(height).auto_shrink(false).show(ui, |ui| {
        let edit = TextEdit::multiline(&mut ask.text).hint_text(look::hint(text!("read-paste")));
        let response = ui.add(edit.desired_width(f32::INFINITY).min_size(vec2(0.0, height - 8.0)));
        let response = response.accessible_name(text!("read-text"));
        cx.edge(ui, &response);
        if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
    });
    ui.add_space(look::GRID);
    about(ui, cx, &mut ask);
    if ask != *typed {
        cx.push(Command::Show(Some(Dialog::ReadText(Box::new(ask.clone())))));
    }
    ui.add_space(2.0 * look::GRID);
    buttons(ui, cx, ask);
}

/// What is known of the text.
fn about(ui: &mut Ui, cx: &Ctx<'_>, ask: &mut ReadAsk) {
    let mut fields = [
        (&mut ask.published, text!("read-published"), text!("read-published-hint")),
        (&mut ask.publisher, text!("read-publisher"), text!("read-publisher-hint")),
        (&mut ask.title, text!("read-title"), text!("read-title-hint")),
        (&mut ask.url, text!("read-url"), text!("read-url-hint")),
    ];
    for pair in fields.chunks_exact_mut(2) {
        ui.horizontal(|ui| {
            let width = (ui.available_width() / 2.0 - NAME - 3.0 * look::GRID).max(60.0);
            for (text, label, hint) in pair {
                ui.allocate_ui_with_layout(vec2(NAME, 24.0), Layout::left_to_right(Align::Center), |ui| {
                    ui.set_min_width(NAME);
                    ui.label(cx.muted(*label));
                });
                let edit = TextEdit::singleline(*text).hint_text(look::hint(hint)).desired_width(width);
                let response = ui.add(edit).accessible_name(*label);
                cx.edge(ui, &response);
            }
        });
    }
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, ask: ReadAsk) {
    ui.horizontal(|ui| {
        if ui.button(text!("read-open")).on_hover_text(text!("read-open-tip")).clicked() {
            cx.push(Command::Read(ReadCommand::AskFile));
        }
        look::at_right(ui, "read-ask", |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            let shortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
            let ready = !ask.text.trim().is_empty();
            let button = ui.add_enabled(ready, Button::new(text!("read-button")));
            let button = button.on_hover_text(ui.ctx().format_shortcut(&shortcut));
            let keys = ui.input_mut(|input| input.consume_shortcut(&shortcut));
            if ready && (button.clicked() || keys) {
                cx.push(Command::Read(ReadCommand::Read(Box::new(ask))));
            }
        });
    });
}
