//! Another record that a record refers to, found by words.

use super::super::icons::{self, Icon};
use super::super::{ctx::Ctx, look};
use crate::model::{Code, Column, Dataset, Host, Id, Strength, Table};
use crate::session;
use egui::{Button, Popup, PopupCloseBehavior, Response, ScrollArea, TextEdit, Ui, vec2};

/// The most that are offered at once.
const MOST: usize = 40;

/// A source of a file.
pub fn source(ui: &mut Ui, cx: &Ctx<'_>, title: &str, text: &mut String, file: usize) -> Response {
    let bundle = &cx.state.document.bundle;
    let said = |data: &Dataset, words: &[String]| {
        let mine = data.sources.iter().filter(|source| bundle.file(Table::Sources, &source.id) == file);
        let all = mine.map(|source| {
            let day = source.published.map(|day| format!(", {day}")).unwrap_or_default();
            (&source.id, joined(&[&source.publisher, &source.title]) + &day)
        });
        matching(all, words)
    };
    let now = Id::new(text).and_then(|id| cx.derived.lookup().source_of(cx.state.document.dataset(), &id));
    let face = now.map(|source| joined(&[&source.publisher, &source.title]));
    menu(ui, cx, title, face, text, said)
}

/// A movement of a file, or a strength where the column may name one.
pub fn record(ui: &mut Ui, cx: &Ctx<'_>, column: &Column, title: &str, text: &mut String, file: usize) -> Response {
    let (bundle, lookup) = (&cx.state.document.bundle, cx.derived.lookup());
    let strengths = column.links.contains(&Table::Strengths);
    let names = |code: Code| cx.countries.name(&code).to_owned();
    let searched = |sender: Code, host: Host, host_text: &str, more: &str| {
        let host = host.country().map_or_else(|| host_text.to_owned(), names);
        joined(&[&names(sender), &host, more])
    };
    let shown = |data: &Dataset, id: &str| session::summary(data, lookup.record(id)?, names).map(|found| found.text);
    let said = |data: &Dataset, words: &[String]| {
        let mine = data.movements.iter().filter(|m| bundle.tellers(&m.id).any(|teller| teller == file));
        let mut all = matching(mine.map(|m| (&m.id, searched(m.sender, m.host, &m.host_text, &m.unit))), words);
        if strengths && all.len() < MOST {
            let mine = data.strengths.iter().filter(|s| bundle.file(Table::Strengths, &s.id) == file);
            let day = |s: &Strength| joined(&[&s.people.to_string(), &s.day.to_string()]);
            let all_of = mine.map(|s| (&s.id, searched(s.sender, s.host, &s.host_text, &day(s))));
            all.extend(matching(all_of, words));
        }
        let named = |(id, text): (Id, String)| {
            let shown = shown(data, id.as_str()).unwrap_or(text);
            (id, shown)
        };
        all.into_iter().map(named).collect()
    };
    let face = shown(cx.state.document.dataset(), text);
    menu(ui, cx, title, face, text, said)
}

fn joined(texts: &[&str]) -> String {
    texts.iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join(", ")
}

/// Those that contain all words.
fn matching<'a>(all: impl Iterator<Item = (&'a Id, String)>, words: &[String]) -> Vec<(Id, String)> {
    let holds = |text: &str, id: &str| {
        let (text, id) = (text.to_lowercase(), id.to_lowercase());
        words.iter().all(|word| text.contains(word) || id.contains(word))
    };
    let found = all.filter(|(id, text)| holds(text, id.as_str()));
    found.take(MOST).map(|(id, text)| (id.clone(), text)).collect()
}

/// A button with the choice on it, and a list to choose from.
fn menu(
    ui: &mut Ui,
    cx: &Ctx<'_>,
    title: &str,
    face: Option<String>,
    text: &mut String,
    said: impl Fn(&Dataset, &[String]) -> Vec<(Id, String)>,
) -> Response {
    let shown = face.unwrap_or_else(|| if text.is_empty() { text!("window-choose").to_owned() } else { text.clone() });
    let shown: String =
        if shown.chars().count() > 64 { shown.chars().take(63).chain(['…']).collect() } else { shown };
    let button = ui.add(Button::new(icons::before_icon(&shown)).min_size(vec2(200.0, 24.0)));
    icons::paint(ui.painter(), Icon::Down, icons::right_end(button.rect), cx.ink(|t| t.muted));
    let button = button.accessible_name(format!("{title}: {shown}"));
    let id = button.id.with("words");
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(440.0).show(|ui| {
        let mut words: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
        let edit = TextEdit::singleline(&mut words)
            .char_limit(200)
            .hint_text(look::hint(text!("form-pick-hint")))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit).accessible_name(text!("form-find-name", field = title));
        cx.edge(ui, &response);
        if response.changed() {
            ui.data_mut(|data| data.insert_temp(id, words.clone()));
        } else if ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        let words: Vec<String> = words.to_lowercase().split_whitespace().map(ToOwned::to_owned).collect();
        let mut done = false;
        ScrollArea::vertical().max_height(220.0).show(ui, |ui| {
            if !text.is_empty() && ui.add(Button::selectable(false, cx.muted(text!("form-none")))).clicked() {
                text.clear();
                done = true;
            }
            let found = said(cx.state.document.dataset(), &words);
            if found.is_empty() {
                ui.label(cx.muted(text!("form-no-matches")));
            }
            for (key, said) in found {
                let label = Button::selectable(*text == key.as_str(), said).truncate();
                if ui.add(label).on_hover_text(key.to_string()).clicked() {
                    key.as_str().clone_into(text);
                    done = true;
                }
            }
        });
        if done {
            ui.data_mut(|data| data.remove::<String>(id));
            Popup::close_all(ui.ctx());
        }
    });
    button
}
