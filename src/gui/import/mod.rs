//! The wizard for foreign tables: the file itself with what each column is read as, questions, possible issues, and what it adds up to.

mod cell;
mod doubts;
mod grid;
mod head;
mod questions;
mod roles;
mod sums;

use super::modal::header;
use super::{ctx::Ctx, look};
use crate::import::{ALL_TABLES, Recipe};
use crate::reading::DocumentFormat;
use crate::session::{
    Command, ImportCommand, ImportPage, ImportStep, ImportView, Importing, OpenCommand, ReadCommand, people_of,
};
use crate::words;
use egui::{ComboBox, Id, Label, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

/// The largest wizard.
const LARGEST: [f32; 2] = [2200.0, 1080.0];
/// A decision that takes no longer than this, in seconds, leaves no trace on the screen.
const SOON: f32 = 0.25;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, importing: &Importing) {
    let view = &importing.shown;
    let screen = ui.ctx().content_rect().size();
    let size = vec2((screen.x - 64.0).min(LARGEST[0]), (screen.y - 72.0).min(LARGEST[1]));
    ui.set_max_height(size.y);
    ui.set_width(size.x);
    let bottom = ui.cursor().top() + size.y;
    header(ui, cx, &text!("wizard-title", name = view.file.as_str()));
    source(ui, cx, importing);
    ui.add_space(look::GRID);
    // Nobody sees a short decision being made.
    let long = ui.ctx().animate_bool_with_time(Id::unique("import-busy"), cx.state.running.reading.is_some(), SOON);
    let height = bottom - ui.cursor().top() - 48.0;
    let (place, _) = ui.allocate_exact_size(vec2(size.x, height), Sense::hover());
    let within = UiBuilder::new().max_rect(place);
    let within = if long < 1.0 { within } else { within.disabled() };
    ui.scope_builder(within, |ui| match importing.page {
        ImportPage::Table => table(ui, cx, view),
        ImportPage::Sums => sums::show(ui, cx, importing),
    });
    buttons(ui, cx, importing);
}

/// The page of the table: the file itself, and what is asked of it.
fn table(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    grid::show(ui, cx, view);
    ScrollArea::vertical().id_salt("import-asked").auto_shrink([false, false]).show(ui, |ui| {
        questions::show(ui, cx, view);
        questions::names(ui, cx, view);
        doubts::show(ui, cx, view);
        doubts::broken(ui, cx, view);
    });
}

/// What kind of file it is, which of its tables is read, by which recipe, and the pages.
fn source(ui: &mut Ui, cx: &mut Ctx<'_>, importing: &Importing) {
    let view = &importing.shown;
    ui.horizontal_wrapped(|ui| {
        let pages = [text!("wizard-page-table"), text!("wizard-page-sums")];
        let tips = [text!("wizard-page-table-tip"), text!("wizard-page-sums-tip")];
        let on = usize::from(importing.page == ImportPage::Sums);
        if let Some(chosen) = cx.segments(ui, &[(pages[0], tips[0]), (pages[1], tips[1])], on) {
            let page = if chosen == 1 { ImportPage::Sums } else { ImportPage::Table };
            cx.push(Command::Import(ImportCommand::Page(page)));
        }
        tables(ui, cx, view);
        recipes(ui, cx, view);
        ui.label(cx.muted(counts(view)));
        if DocumentFormat::of(&importing.path).is_some()
            && ui.button(text!("wizard-read-text")).on_hover_text(text!("wizard-read-text-tip")).clicked()
        {
            cx.push(Command::Show(None));
            cx.push(Command::Read(ReadCommand::Open(importing.path.clone())));
        }
    });
    // A question says it better.
    let asked = view.questions.iter().any(|question| question.needed);
    if let Some(stopped) = view.stopped.as_ref().filter(|_| !asked) {
        ui.add(Label::new(RichText::new(stopped).color(cx.ink(|t| t.error))).wrap());
    }
}

/// The kind of file, and how much of it is imported.
fn counts(view: &ImportView) -> String {
    let [rows, entered, out, broken, missing] = view.counts;
    let mut parts = vec![view.form.clone(), text!("wizard-rows", n = rows)];
    if view.stopped.is_none() {
        parts.push(text!("wizard-enter", n = entered));
    }
    if out > 0 {
        parts.push(text!("wizard-skipped", n = out));
    }
    if broken > 0 {
        parts.push(text!("wizard-invalid", n = broken));
    }
    if missing > 0 {
        parts.push(text!("wizard-empty", n = missing));
    }
    words::line(parts)
}

fn tables(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    let (tables, table) = &view.tables;
    if tables.len() < 2 {
        return;
    }
    let name = |i: usize| if tables[i].is_empty() { text!("wizard-table-n", n = i + 1) } else { tables[i].clone() };
    ui.label(cx.muted(text!("wizard-table")));
    let whole = view.recipe.table.name.as_deref();
    let chosen = match whole {
        Some(ALL_TABLES) => text!("wizard-all-tables").to_owned(),
        Some(several) if !tables.iter().any(|name| name == several) => several.to_owned(),
        _ => name(*table),
    };
    let combo = ComboBox::from_id_salt("import-table").width(160.0).selected_text(chosen);
    let response = combo.show_ui(ui, |ui| {
        for i in 0..tables.len() {
            if ui.selectable_label(i == *table, name(i)).clicked() {
                cx.push(Command::Import(ImportCommand::Decide(ImportStep::Table(i))));
            }
        }
    });
    response.response.accessible_name(text!("wizard-table-name"));
}

fn recipes(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    ui.label(cx.muted(text!("wizard-recipe")));
    let shown = match view.recipe.name.as_str() {
        "" | "guessed" => text!("wizard-detected"),
        name => name,
    };
    let combo = ComboBox::from_id_salt("import-recipe").width(160.0).selected_text(shown);
    let response = combo.show_ui(ui, |ui| {
        for recipe in Recipe::ready() {
            let label = ui.selectable_label(recipe.name == view.recipe.name, &recipe.name);
            if label.on_hover_text(&recipe.about).clicked() {
                cx.push(Command::Import(ImportCommand::Decide(ImportStep::Recipe(recipe.name))));
            }
        }
    });
    response.response.accessible_name(text!("wizard-recipe"));
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, importing: &Importing) {
    let view = &importing.shown;
    let busy = cx.state.running.reading.as_ref().map(|now| now.reading.0.progress());
    ui.horizontal(|ui| {
        if let Some((done, total, rows)) = busy {
            ui.label(cx.muted(super::status::progress(done, total, rows)));
            if ui.button(text!("window-stop")).accessible_name(text!("window-stop-reading")).clicked() {
                cx.push(Command::Open(OpenCommand::Stop));
            }
            ui.request_repaint_after(std::time::Duration::from_millis(250));
        } else {
            let save = ui.button(text!("wizard-save-recipe")).on_hover_text(text!("wizard-save-recipe-tip"));
            if save.clicked() {
                cx.push(Command::Import(ImportCommand::AskRecipe));
            }
        }
        look::at_right(ui, "import", |ui| {
            proof(ui, cx, view);
            if ui.button(text!("wizard-cancel")).on_hover_text(text!("wizard-cancel-tip")).clicked() {
                cx.push(Command::Show(None));
            }
            let text = text!("wizard-button", n = view.counts[1]);
            let ready = importing.can_enter() && busy.is_none();
            let why = if view.is_explained() { text!("wizard-not-ready") } else { text!("wizard-not-explained") };
            if ui.add_enabled(ready, egui::Button::new(text)).on_disabled_hover_text(why).clicked() {
                cx.push(Command::Import(ImportCommand::Enter));
            }
        });
    });
}

/// In short what the file adds up to and what is imported of it.
fn proof(ui: &mut Ui, cx: &Ctx<'_>, view: &ImportView) {
    let Some(sums) = &view.sums else { return };
    // Things of several kinds are never added.
    let [all] = &sums.all[..] else { return };
    let (file, entered) = (people_of(all.file), people_of(all.entered));
    let open = sums.people_unexplained();
    let (said, color) = if open > 0 {
        (text!("wizard-proof-open", n = people_of(open)), cx.ink(|t| t.error))
    } else if all.file == all.entered {
        (text!("wizard-proof-all", file = file), cx.ink(|t| t.muted))
    } else {
        (text!("wizard-proof", file = file, entered = entered), cx.ink(|t| t.muted))
    };
    ui.label(RichText::new(said).color(color));
}
