//! What the table does not say, and names that nobody knows.

use super::super::{ctx::Ctx, look, modal::heading};
use crate::model::Code;
use crate::session::{Command, ImportCommand, ImportStep, ImportView};
use egui::{Button, Id, Key, Label, RichText, TextEdit, Ui};

/// Questions, the needed first.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    if view.questions.is_empty() {
        return;
    }
    heading(ui, "What the table does not say");
    for question in &view.questions {
        let color = if question.needed { cx.ink(|t| t.error) } else { cx.ink(|t| t.text) };
        ui.add(Label::new(RichText::new(&question.text).color(color)).wrap());
        ui.horizontal_wrapped(|ui| {
            for option in &question.options {
                let name = format!("{}: {option}", question.key);
                if ui.button(option).accessible_name(name).clicked() {
                    cx.push(Command::Import(ImportCommand::Decide(ImportStep::Set(
                        question.key.to_owned(),
                        option.clone(),
                    ))));
                }
            }
            if question.options.is_empty()
                && let Some(answer) = typed(ui, cx, question.key, &format!("Answer: {}", question.key))
            {
                cx.push(Command::Import(ImportCommand::Decide(ImportStep::Set(question.key.to_owned(), answer))));
            }
        });
    }
}

/// A field whose text counts once it is entered.
fn typed(ui: &mut Ui, cx: &Ctx<'_>, key: &str, name: &str) -> Option<String> {
    let id = Id::unique(("import answer", key));
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let response = ui.add(TextEdit::singleline(&mut text).desired_width(180.0).char_limit(200)).accessible_name(name);
    cx.edge(ui, &response);
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
    } else if text.is_empty() && name.starts_with("Answer") && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let near = cx.countries.resolve(text.trim()).map(|code| cx.countries.name(&code).to_owned());
    if let Some(near) = near.filter(|_| text.trim().len() > 1) {
        ui.label(cx.muted(near));
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let button = ui.add_enabled(!text.trim().is_empty(), Button::new("Answer"));
    let clicked = button.accessible_name(format!("Enter {name}")).clicked();
    ((entered || clicked) && !text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// Names that nobody knows: what they mean is said here, and never guessed.
pub fn names(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    if view.unmatched.is_empty() {
        return;
    }
    let n = text!("window-names-are", n = view.unmatched.len());
    heading(ui, &format!("{n} not known: their rows stay out until you say what they mean"));
    for name in &view.unmatched {
        let rows = text!("window-rows", n = name.rows);
        let first = name.lines.first().map(|line| format!(", first in line {line}")).unwrap_or_default();
        ui.horizontal_wrapped(|ui| {
            ui.label(look::strong(format!("“{}”", name.name)));
            ui.label(cx.small(format!("{rows}{first}")));
            let place =
                |code: Option<Code>| Command::Import(ImportCommand::Decide(ImportStep::Place(name.name.clone(), code)));
            for code in &name.suggestions {
                let text = cx.countries.name(code).to_owned();
                if ui.small_button(&text).accessible_name(format!("{} is {text}", name.name)).clicked() {
                    cx.push(place(Some(*code)));
                }
            }
            if ui.small_button("Leave out").accessible_name(format!("Leave {} out", name.name)).clicked() {
                cx.push(place(None));
            }
            let key = format!("name {}", name.name);
            if let Some(text) = typed(ui, cx, &key, &format!("Meaning of {}", name.name)) {
                if let Some(code) = cx.countries.resolve(&text) {
                    cx.push(place(Some(code)));
                } else {
                    let text = text!("notice-no-country", text = text);
                    cx.push(Command::Notify(text, true));
                }
            }
        });
    }
}
