//! The dialog in which a text is pasted or opened, with what is known about it.

use crate::gui::modal::{header, name as named, widest};
use crate::gui::{ctx::Ctx, look};
use crate::message::Language;
use crate::reading::languages;
use crate::session::{Action, Command, Dialog, ReadAsk, ReadCommand};
use egui::{Button, ComboBox, Id, Key, KeyboardShortcut, Modifiers, ScrollArea, TextEdit, Ui, ViewportCommand, vec2};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, typed: &ReadAsk) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(760.0));
    header(ui, cx, Action::ReadText.text());
    let mut ask = typed.clone();
    let height = (screen.y * 0.8 - 250.0).max(120.0);
    ScrollArea::vertical().id_salt("read-ask").max_height(height).auto_shrink(false).show(ui, |ui| {
        let edit = TextEdit::multiline(&mut ask.text).id(field()).hint_text(look::hint(text!("read-paste")));
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
    buttons(ui, cx, &ask);
}

/// What is known of the text.
fn about(ui: &mut Ui, cx: &Ctx<'_>, ask: &mut ReadAsk) {
    let mut fields = [
        (&mut ask.published, text!("read-published"), text!("read-published-hint")),
        (&mut ask.publisher, text!("read-publisher"), text!("read-publisher-hint")),
        (&mut ask.title, text!("read-title"), text!("read-title-hint")),
        (&mut ask.url, text!("read-url"), text!("read-url-hint")),
    ];
    let name = widest(ui, fields.iter().map(|(_, label, _)| *label));
    for pair in fields.chunks_exact_mut(2) {
        ui.horizontal(|ui| {
            let width = (ui.available_width() / 2.0 - name - 3.0 * look::GRID).max(60.0);
            for (text, label, hint) in pair {
                named(ui, cx, label, name);
                let edit = TextEdit::singleline(*text).hint_text(look::hint(hint)).desired_width(width);
                let response = ui.add(edit).accessible_name(*label);
                cx.edge(ui, &response);
            }
        });
    }
}

/// The field that holds the text.
fn field() -> Id {
    Id::unique("read-text-field")
}

/// The language of the text, or that it is to be found.
fn language(ui: &mut Ui, ask: &mut ReadAsk) {
    let found = text!("read-language-found");
    let shown = if ask.language.is_empty() { found } else { Language::name_of(&ask.language) }.to_owned();
    let combo = ComboBox::from_id_salt("read-language").width(110.0).selected_text(shown);
    let response = combo.show_ui(ui, |ui| {
        ui.selectable_value(&mut ask.language, String::new(), found);
        for language in languages() {
            ui.selectable_value(&mut ask.language, language.to_owned(), Language::name_of(language));
        }
    });
    let response = response.response.accessible_name(text!("read-language"));
    response.on_hover_text(text!("read-language-tip"));
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, shown: &ReadAsk) {
    let mut ask = shown.clone();
    ui.horizontal(|ui| {
        if ui.button(text!("read-open")).on_hover_text(text!("read-open-tip")).clicked() {
            cx.push(Command::Read(ReadCommand::AskFile));
        }
        if ui.button(text!("read-folder")).on_hover_text(text!("read-folder-tip")).clicked() {
            cx.push(Command::Read(ReadCommand::AskFolder));
        }
        if ui.button(text!("read-clipboard")).on_hover_text(text!("read-clipboard-tip")).clicked() {
            ui.memory_mut(|memory| memory.request_focus(field()));
            ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste);
        }
        language(ui, &mut ask);
        if !ask.rest.is_empty() {
            ui.label(cx.small(text!("read-rest", n = ask.rest.len())));
        }
        if ask.language != shown.language {
            cx.push(Command::Show(Some(Dialog::ReadText(Box::new(ask.clone())))));
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
