//! Open questions, and names that were not recognised.

use super::super::{ctx::Ctx, look, modal::heading};
use crate::model::Code;
use crate::session::{Command, ImportCommand, ImportStep, ImportView};
use egui::{Button, Id, Key, Label, RichText, TextEdit, Ui};

/// Questions, the needed first.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    if view.questions.is_empty() {
        return;
    }
    heading(ui, text!("wizard-questions"));
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
                && let Some(answer) = typed(ui, cx, question.key, &text!("wizard-answer", key = question.key), true)
            {
                cx.push(Command::Import(ImportCommand::Decide(ImportStep::Set(question.key.to_owned(), answer))));
            }
        });
    }
}

/// A field whose text counts once it is entered; the `first` to have the focus where nothing has it.
fn typed(ui: &mut Ui, cx: &Ctx<'_>, key: &str, name: &str, first: bool) -> Option<String> {
    let id = Id::unique(("import-answer", key));
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let response = ui.add(TextEdit::singleline(&mut text).desired_width(180.0).char_limit(200)).accessible_name(name);
    cx.edge(ui, &response);
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
    } else if text.is_empty() && first && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let near = cx.countries.resolve(text.trim()).map(|code| cx.countries.name(&code).to_owned());
    if let Some(near) = near.filter(|_| text.trim().len() > 1) {
        ui.label(cx.muted(near));
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let button = ui.add_enabled(!text.trim().is_empty(), Button::new(text!("wizard-use")));
    let clicked = button.accessible_name(text!("wizard-use-name", field = name)).clicked();
    ((entered || clicked) && !text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// Names that were not recognised: the user says what they mean, and nothing is guessed.
pub fn names(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    if view.unmatched.is_empty() {
        return;
    }
    heading(ui, &text!("wizard-names", n = view.unmatched.len()));
    for name in &view.unmatched {
        let rows = match name.lines.first() {
            Some(line) => text!("wizard-first-line", n = name.rows, line = line.to_string()),
            None => text!("wizard-rows", n = name.rows),
        };
        ui.horizontal_wrapped(|ui| {
            ui.label(look::strong(text!("filter-quoted", word = name.name.as_str())));
            ui.label(cx.small(rows));
            let place =
                |code: Option<Code>| Command::Import(ImportCommand::Decide(ImportStep::Place(name.name.clone(), code)));
            for code in &name.suggestions {
                let country = cx.countries.name(code);
                let is = text!("wizard-is", name = name.name.as_str(), country = country);
                if ui.small_button(country).accessible_name(is).clicked() {
                    cx.push(place(Some(*code)));
                }
            }
            let skip = text!("wizard-skip-name", name = name.name.as_str());
            if ui.small_button(text!("wizard-skip")).accessible_name(skip).clicked() {
                cx.push(place(None));
            }
            let (key, meaning) = (format!("name {}", name.name), text!("wizard-meaning", name = name.name.as_str()));
            if let Some(text) = typed(ui, cx, &key, &meaning, false) {
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
