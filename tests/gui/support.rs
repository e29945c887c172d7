//! Opens a dataset in a window that is not there, and finds things by name.

use egui::{Key, Modifiers};
use egui_kittest::{Harness, HarnessBuilder, Node, kittest::Queryable};
use laydown::{
    gui::App,
    io,
    model::Day,
    session::{Document, OpenRequest, Place, State},
};
use std::path::{Path, PathBuf};

/// A window of 1280 × 720 on an embedded dataset.
pub fn window(sample: &str) -> Harness<'static, App> {
    sized(sample, [1280.0, 720.0])
}

/// A window of that size on an embedded dataset.
pub fn sized(sample: &str, size: [f32; 2]) -> Harness<'static, App> {
    let loaded = io::sample(sample).expect("an embedded dataset");
    let document = Document::new(loaded.package, loaded.problems, Place::Sample(sample.into()));
    on(document, size)
}

/// A window of that size on what is open.
pub fn on(document: Document, size: [f32; 2]) -> Harness<'static, App> {
    window_of(App::new(State::new(document, OpenRequest::default())), size)
}

/// A window of that size with an application.
pub fn window_of(app: App, size: [f32; 2]) -> Harness<'static, App> {
    built(Harness::builder(), app, size)
}

/// The same where texts of strangers have letters that no font of ours has.
pub fn with_strange_letters(document: Document, size: [f32; 2]) -> Harness<'static, App> {
    let app = App::new(State::new(document, OpenRequest::default()));
    built(Harness::builder().allow_missing_glyphs(), app, size)
}

fn built(builder: HarnessBuilder<App>, app: App, size: [f32; 2]) -> Harness<'static, App> {
    let builder = builder.with_size(size).with_max_steps(30).with_context_setup(laydown::gui::install);
    let draw = |ui: &mut egui::Ui, app: &mut App| {
        app.logic(&ui.ctx().clone());
        app.show(ui);
    };
    let mut harness = builder.build_ui_state(draw, app);
    harness.run();
    harness
}

/// Lets the thread that saves finish.
pub fn saved(harness: &mut Harness<'_, App>) {
    for _ in 0..300 {
        harness.run();
        if harness.state().state().running.saving.is_none() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("not saved");
}

/// A file as the desktop hands it over.
#[derive(Debug)]
pub struct Dropped(pub PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

/// The day that is shown.
pub fn day(harness: &Harness<'_, App>) -> Day {
    harness.state().state().choices.day
}

/// The node of that name; says what there is if there is none.
pub fn named<'h>(harness: &'h Harness<'_, App>, name: &'h str) -> Node<'h> {
    harness.get_by_label(name)
}

/// Types a text over that of a field, and Enter.
pub fn type_into(harness: &mut Harness<'_, App>, field: &str, text: &str) {
    named(harness, field).focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    named(harness, field).type_text(text);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

/// Whether some node's name contains the text.
pub fn says(harness: &Harness<'_, App>, text: &str) -> bool {
    harness.query_all_by_label_contains(text).next().is_some()
}

/// Lets threads finish: what they read comes back with a later frame.
pub fn settle(harness: &mut Harness<'_, App>) {
    for _ in 0..200 {
        harness.run();
        if harness.state().state().running.reading.is_none() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}
