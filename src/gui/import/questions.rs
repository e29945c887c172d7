//! What is asked, and names that were not recognised: open, or folded to a line with what was answered.

use super::super::icons::{self, Icon};
use super::super::{ctx::Ctx, look, modal::heading};
use crate::import::{ALL_TABLES, ANY_WORD, RIVALS, UnmatchedName};
use crate::model::Code;
use crate::session::{Asked, Command, ImportCommand, ImportStep, ImportView, NameAsked};
use egui::{Button, Id, Key, Label, Rect, Response, RichText, Sense, TextEdit, Ui, vec2};

/// The answer under the pointer or with the focus, as of the last frame.
pub fn hovered(ui: &Ui) -> Option<String> {
    ui.data(|data| data.get_temp(Id::unique("import-hovered")))
}

/// Questions in the order in which they came up.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    let mut over = None;
    if !view.asked.is_empty() {
        heading(ui, text!("wizard-questions"));
    }
    let first = view.asked.iter().position(|asked| is_open(ui, asked));
    for (at, asked) in view.asked.iter().enumerate() {
        match &asked.answer {
            Some(answer) if !is_open(ui, asked) => {
                let said = face(asked.question.key, answer);
                if folded(ui, cx, &asked.question.text, &said) {
                    let id = reopened(asked.question.key);
                    ui.data_mut(|data| data.insert_temp(id, answer.clone()));
                }
            }
            _ => over = open(ui, cx, asked, Some(at) == first).or(over),
        }
    }
    let id = Id::unique("import-hovered");
    if hovered(ui) != over {
        ui.data_mut(|data| {
            data.remove::<String>(id);
            if let Some(over) = over {
                data.insert_temp(id, over);
            }
        });
        ui.request_repaint();
    }
}

/// Where it is kept that an answer is to be changed: the answer as it was.
fn reopened(key: &str) -> Id {
    Id::unique(("import-reopened", key))
}

/// Whether a question is open, or its answer is to be changed.
fn is_open(ui: &Ui, asked: &Asked) -> bool {
    let was: Option<String> = ui.data(|data| data.get_temp(reopened(asked.question.key)));
    asked.answer.is_none() || was == asked.answer
}

/// A question that was answered, in a line; whether its answer is to be changed.
fn folded(ui: &mut Ui, cx: &Ctx<'_>, text: &str, answer: &str) -> bool {
    let mut change = false;
    ui.horizontal(|ui| {
        let (mark, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
        icons::paint(ui.painter(), Icon::Check, mark, cx.ink(|t| t.accent));
        let room = (ui.available_width() - 330.0).max(120.0);
        let question = Label::new(cx.muted(text)).truncate();
        ui.add_sized(vec2(room.min(text_width(ui, text)), 20.0), question).on_hover_text(text);
        ui.add(Label::new(look::strong(answer)).truncate());
        let button = Button::new(RichText::new(text!("wizard-change")).size(look::SMALL)).small();
        let name = text!("wizard-change-name", question = text);
        change = reached(ui.add(button)).accessible_name(name).clicked();
    });
    change
}

fn text_width(ui: &Ui, text: &str) -> f32 {
    let font = egui::FontId::proportional(look::BODY);
    ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::WHITE).size().x + 2.0
}

/// What the keyboard reaches is brought into view.
fn reached(response: Response) -> Response {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}

/// A question with its answers; the one under the pointer or with the focus.
fn open(ui: &mut Ui, cx: &mut Ctx<'_>, asked: &Asked, first: bool) -> Option<String> {
    let question = &asked.question;
    let mut over = None;
    let next = first && goes_on(ui, question.key);
    let color = if question.needed { cx.ink(|t| t.warning) } else { cx.ink(|t| t.line) };
    let top = ui.cursor().min;
    ui.horizontal_top(|ui| {
        ui.add_space(14.0);
        ui.vertical(|ui| {
            ui.add(Label::new(look::strong(&question.text)).wrap());
            ui.horizontal_wrapped(|ui| {
                for (at, option) in question.options.iter().enumerate() {
                    let name = format!("{}: {option}", question.key);
                    let button =
                        Button::new(face(question.key, option)).selected(asked.answer.as_ref() == Some(option));
                    let response = reached(ui.add(button)).accessible_name(name);
                    if next && at == 0 {
                        response.request_focus();
                    }
                    if response.hovered() || response.has_focus() {
                        over = Some(option.clone());
                    }
                    if response.clicked() {
                        answer(ui, cx, question.key, question.key, option.clone());
                    }
                }
                if let Some(key) = typed_key(question.key, question.options.is_empty())
                    && let Some(text) = typed(
                        ui,
                        cx,
                        key,
                        &text!("wizard-answer", key = key),
                        (first, next && question.options.is_empty()),
                    )
                {
                    answer(ui, cx, question.key, key, text);
                }
            });
        });
    });
    let bar = Rect::from_min_max(top, egui::pos2(top.x + 3.0, ui.min_rect().bottom()));
    ui.painter().rect_filled(bar, 1.0, color);
    over
}

/// Gives an answer to a question.
fn answer(ui: &Ui, cx: &mut Ctx<'_>, question: &str, key: &str, text: String) {
    ui.data_mut(|data| data.remove::<String>(reopened(question)));
    if ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Space)) {
        ui.data_mut(|data| data.insert_temp(answered(), question.to_owned()));
    }
    cx.push(Command::Import(ImportCommand::Decide(ImportStep::Set(key.to_owned(), text))));
}

/// Where it is kept which question the keyboard has answered last.
fn answered() -> Id {
    Id::unique("import-answered")
}

/// Whether the keyboard has answered the question before this one, and goes on here: once.
fn goes_on(ui: &Ui, key: &str) -> bool {
    let goes = ui.data(|data| data.get_temp::<String>(answered())).is_some_and(|last| last != key);
    if goes {
        ui.data_mut(|data| data.remove::<String>(answered()));
    }
    goes
}

/// What a typed answer sets; none: one chooses. Beside columns one sender, host or day for all rows can be typed.
fn typed_key(key: &'static str, bare: bool) -> Option<&'static str> {
    match key {
        "sender.column" => Some("sender"),
        "host.column" => Some("host"),
        "day.column" => Some("day"),
        key => bare.then_some(key),
    }
}

/// An answer as its button shows it.
fn face(key: &str, option: &str) -> String {
    match (key, option) {
        ("table", ALL_TABLES) => text!("wizard-all-tables").to_owned(),
        ("parts", RIVALS) => text!("wizard-rivals").to_owned(),
        ("parts", column) => text!("wizard-parts", column = column),
        ("lists", "split") => text!("wizard-lists-split").to_owned(),
        ("lists", _) => text!("wizard-lists-joint").to_owned(),
        ("only", filter) => match filter.rsplit_once('=') {
            Some((_, ANY_WORD)) => text!("wizard-all-rows").to_owned(),
            Some((_, word)) => word.to_owned(),
            None => filter.to_owned(),
        },
        ("people", columns) if columns.contains('+') => columns.split('+').collect::<Vec<_>>().join(" + "),
        (_, option) => option.to_owned(),
    }
}

/// A field whose text counts once it is entered; the `first` to have the focus where nothing has it, the `next` one in any case.
fn typed(ui: &mut Ui, cx: &Ctx<'_>, key: &str, name: &str, (first, next): (bool, bool)) -> Option<String> {
    let id = Id::unique(("import-answer", key));
    let mut text: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let response = ui.add(TextEdit::singleline(&mut text).desired_width(180.0).char_limit(200)).accessible_name(name);
    cx.edge(ui, &response);
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
    } else if next || text.is_empty() && first && ui.memory(|memory| memory.focused().is_none()) {
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
    if view.names.is_empty() {
        return;
    }
    heading(ui, &text!("wizard-names", n = view.unmatched.len()));
    for NameAsked { name, decided } in &view.names {
        let id = reopened(&name_key(&name.name));
        if let Some(decided) = decided {
            let said = decided.map_or(text!("wizard-skipped-name").to_owned(), |code| cx.name(code));
            if ui.data(|data| data.get_temp(id)) != Some(said.clone()) {
                if folded(ui, cx, &text!("filter-quoted", word = name.name.as_str()), &said) {
                    ui.data_mut(|data| data.insert_temp(id, said));
                }
                continue;
            }
        }
        one_name(ui, cx, name);
    }
}

/// What stands for a name where questions have their keys.
fn name_key(name: &str) -> String {
    format!("name {name}")
}

fn one_name(ui: &mut Ui, cx: &mut Ctx<'_>, name: &UnmatchedName) {
    let place = |ui: &Ui, cx: &mut Ctx<'_>, code: Option<Code>| {
        ui.data_mut(|data| data.remove::<String>(reopened(&name_key(&name.name))));
        cx.push(Command::Import(ImportCommand::Decide(ImportStep::Place(name.name.clone(), code))));
    };
    ui.horizontal_wrapped(|ui| {
        let rows = match name.at.first() {
            Some(line) => text!("wizard-first-line", n = name.rows, line = line.as_str()),
            None => text!("wizard-rows", n = name.rows),
        };
        ui.label(look::strong(text!("filter-quoted", word = name.name.as_str())));
        ui.label(cx.small(rows));
        for code in &name.suggestions {
            let country = cx.countries.name(code);
            let is = text!("wizard-is", name = name.name.as_str(), country = country);
            if reached(ui.small_button(country)).accessible_name(is).clicked() {
                place(ui, cx, Some(*code));
            }
        }
        let skip = text!("wizard-skip-name", name = name.name.as_str());
        if reached(ui.small_button(text!("wizard-skip"))).accessible_name(skip).clicked() {
            place(ui, cx, None);
        }
        let meaning = text!("wizard-meaning", name = name.name.as_str());
        if let Some(text) = typed(ui, cx, &name_key(&name.name), &meaning, (false, false)) {
            if let Some(code) = cx.countries.resolve(&text) {
                place(ui, cx, Some(code));
            } else {
                let text = text!("notice-no-country", text = text);
                cx.push(Command::Notify(text, true));
            }
        }
    });
}
