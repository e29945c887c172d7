//! The wizard for foreign tables: what the columns mean, a preview, questions, possible issues.

mod doubts;
mod questions;

use super::modal::{header, heading};
use super::{ctx::Ctx, look};
use crate::session::{Command, ImportCommand, ImportStep, ImportView, Importing, OpenCommand};
use crate::{import::Recipe, words};
use egui::{ComboBox, Grid, Label, RichText, ScrollArea, Ui, vec2};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, importing: &Importing) {
    let view = &importing.shown;
    let busy = cx.state.running.reading.is_some();
    header(ui, cx, &text!("wizard-title", name = view.file.as_str()));
    let height = ui.ctx().content_rect().height() * 0.8 - 130.0;
    ui.add_enabled_ui(!busy, |ui| {
        ScrollArea::vertical().auto_shrink([false, true]).max_height(height).show(ui, |ui| {
            source(ui, cx, view);
            questions::show(ui, cx, view);
            columns(ui, cx, view);
            preview(ui, cx, view);
            questions::names(ui, cx, view);
            doubts::show(ui, cx, view);
            doubts::broken(ui, cx, view);
        });
    });
    ui.add_space(2.0 * look::GRID);
    buttons(ui, cx, view);
}

/// What kind of file it is, which of its tables is read, and by which recipe.
fn source(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    let [rows, entered, out, broken, missing] = view.counts;
    let mut parts = vec![view.form.clone(), text!("wizard-rows", n = rows), text!("wizard-enter", n = entered)];
    if out > 0 {
        parts.push(text!("wizard-skipped", n = out));
    }
    if broken > 0 {
        parts.push(text!("wizard-invalid", n = broken));
    }
    if missing > 0 {
        parts.push(text!("wizard-empty", n = missing));
    }
    ui.add(Label::new(cx.muted(words::line(parts))).wrap());
    // A question says it better.
    let asked = view.questions.iter().any(|question| question.needed);
    if let Some(stopped) = view.stopped.as_ref().filter(|_| !asked) {
        ui.add(Label::new(RichText::new(stopped).color(cx.ink(|t| t.error))).wrap());
    }
    ui.horizontal_wrapped(|ui| {
        let (tables, table) = &view.tables;
        if tables.len() > 1 {
            let name =
                |i: usize| if tables[i].is_empty() { text!("wizard-table-n", n = i + 1) } else { tables[i].clone() };
            ui.label(cx.muted(text!("wizard-table")));
            let combo = ComboBox::from_id_salt("import-table").width(180.0).selected_text(name(*table));
            let response = combo.show_ui(ui, |ui| {
                for i in 0..tables.len() {
                    if ui.selectable_label(i == *table, name(i)).clicked() {
                        cx.push(Command::Import(ImportCommand::Decide(ImportStep::Table(i))));
                    }
                }
            });
            response.response.accessible_name(text!("wizard-table-name"));
        }
        ui.label(cx.muted(text!("wizard-recipe")));
        let shown = match view.recipe.name.as_str() {
            "" | "guessed" => text!("wizard-detected"),
            name => name,
        };
        let combo = ComboBox::from_id_salt("import-recipe").width(180.0).selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            for recipe in Recipe::ready() {
                let label = ui.selectable_label(recipe.name == view.recipe.name, &recipe.name);
                if label.on_hover_text(&recipe.about).clicked() {
                    cx.push(Command::Import(ImportCommand::Decide(ImportStep::Recipe(recipe.name))));
                }
            }
        });
        response.response.accessible_name(text!("wizard-recipe"));
    });
}

/// Which column holds what. Another one is chosen from the list.
fn columns(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    let recipe = &view.recipe;
    let first = |party: &crate::import::Party| {
        let columns: Vec<&str> = party.columns.iter().map(|named| named.column.as_str()).collect();
        if columns.is_empty() { party.value.clone() } else { Some(columns.join(", ")) }
    };
    let day = [&recipe.day.column, &recipe.day.year, &recipe.day.quarter, &recipe.day.month, &recipe.day.day];
    let day: Vec<&str> = day.into_iter().flatten().map(String::as_str).collect();
    let people: Vec<&str> = recipe.people.iter().map(|people| people.column.as_str()).take(4).collect();
    let cell = |cell: &crate::import::Mapping| cell.column.clone().or_else(|| cell.value.clone());
    let roles = [
        (text!("name-sender"), "sender.column", first(&recipe.sender)),
        (text!("name-host"), "host.column", first(&recipe.host)),
        (text!("wizard-day"), "day.column", Some(day.join(", "))),
        (text!("wizard-people"), "people", Some(people.join(", "))),
        (text!("name-scope"), "scope.column", cell(&recipe.scope)),
        (text!("name-component"), "component.column", cell(&recipe.component)),
        (text!("wizard-source"), "source.column", cell(&recipe.source)),
    ];
    heading(ui, text!("wizard-columns"));
    Grid::new("import-columns").num_columns(4).spacing(vec2(12.0, 4.0)).show(ui, |ui| {
        for (i, (title, key, now)) in roles.into_iter().enumerate() {
            ui.label(cx.muted(title));
            let now = now.filter(|now| !now.is_empty()).unwrap_or_else(|| "—".to_owned());
            let combo =
                ComboBox::from_id_salt(("import-column", key)).width(210.0).selected_text(now.clone()).truncate();
            let response = combo.show_ui(ui, |ui| {
                for column in &view.columns {
                    if ui.selectable_label(now == *column, column).clicked() {
                        cx.push(Command::Import(ImportCommand::Decide(ImportStep::Set(
                            key.to_owned(),
                            column.clone(),
                        ))));
                    }
                }
            });
            response.response.accessible_name(text!("wizard-column", title = title));
            if i % 2 == 1 {
                ui.end_row();
            }
        }
    });
}

/// The first rows as they would be imported.
fn preview(ui: &mut Ui, cx: &Ctx<'_>, view: &ImportView) {
    heading(ui, text!("wizard-preview"));
    if view.preview.is_empty() {
        ui.label(cx.muted(text!("wizard-no-preview")));
        return;
    }
    let grid = Grid::new("import-preview").num_columns(6).striped(true).spacing(vec2(16.0, 3.0));
    grid.show(ui, |ui| {
        let [line, day, people] = [text!("wizard-line"), text!("wizard-day"), text!("wizard-people")];
        let [sender, host, component] = [text!("name-sender"), text!("name-host"), text!("name-component")];
        for title in [line, sender, host, day, component, people] {
            ui.label(cx.small(title));
        }
        ui.end_row();
        for row in &view.preview {
            let unknown = |known: bool, text: &str| {
                let text = if text.is_empty() { "?" } else { text };
                let color = if known { cx.ink(|t| t.text) } else { cx.ink(|t| t.error) };
                RichText::new(text).color(color)
            };
            let name = |text: &str| match cx.countries.resolve(text) {
                Some(code) if text.len() == 3 => cx.countries.name(&code).to_owned(),
                _ => text.to_owned(),
            };
            ui.label(cx.muted(row.line.to_string()));
            ui.label(unknown(!row.sender.is_empty(), &name(&row.sender)));
            ui.label(unknown(row.host_known, &name(&row.host)));
            ui.label(&row.day);
            ui.label(&row.component);
            let people = ui.label(look::strong(&row.people));
            if !row.doubts.is_empty() {
                let text = row.doubts.join("; ");
                ui.label(RichText::new(text!("wizard-unsure")).size(look::SMALL).color(cx.ink(|t| t.warning)))
                    .on_hover_text(&text);
                people.on_hover_text(text);
            }
            ui.end_row();
        }
    });
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    let busy = cx.state.running.reading.as_ref().map(|now| now.reading.0.progress());
    ui.horizontal(|ui| {
        if let Some((done, total, rows)) = busy {
            ui.spinner();
            ui.label(cx.muted(super::status::progress(done, total, rows)));
            if ui.button(text!("window-stop")).accessible_name(text!("window-stop-reading")).clicked() {
                cx.push(Command::Open(OpenCommand::Stop));
            }
            ui.request_repaint_after(std::time::Duration::from_millis(100));
        } else {
            let save = ui.button(text!("wizard-save-recipe")).on_hover_text(text!("wizard-save-recipe-tip"));
            if save.clicked() {
                cx.push(Command::Import(ImportCommand::AskRecipe));
            }
        }
        look::at_right(ui, "import", |ui| {
            if ui.button(text!("wizard-cancel")).on_hover_text(text!("wizard-cancel-tip")).clicked() {
                cx.push(Command::Show(None));
            }
            let text = text!("wizard-button", n = view.counts[1]);
            let ready = view.can_enter() && busy.is_none();
            let why = text!("wizard-not-ready");
            if ui.add_enabled(ready, egui::Button::new(text)).on_disabled_hover_text(why).clicked() {
                cx.push(Command::Import(ImportCommand::Enter));
            }
        });
    });
}
