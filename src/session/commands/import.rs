//! The foreign table that is decided about, entered, and whose recipe is kept.

use super::{effect::Effect, open::begin};
use crate::io::Goal;
use crate::session::jobs::{DecideJob, Entering, ImportPage, ImportStep, Importing, Job, Question, Reading, RecipeJob};
use crate::session::state::{Dialog, Notice, State};
use std::path::PathBuf;

/// What becomes of the foreign table.
#[derive(Debug, Clone)]
pub enum ImportCommand {
    /// Decides something about it.
    Decide(ImportStep),
    /// Shows that page.
    Page(ImportPage),
    /// Imports it although not all of its sums are explained, or not.
    Despite(bool),
    /// Makes a dataset of it and opens it.
    Enter,
    /// Asks where to write its recipe.
    AskRecipe,
    /// Writes its recipe to a file.
    SaveRecipe(PathBuf),
}

pub(super) fn change(state: &mut State, command: ImportCommand) -> Vec<Effect> {
    match command {
        ImportCommand::Decide(step) => {
            // Whatever is decided, what becomes of its dataset stays.
            begin_with(state, |importing, reading| Job::Decide(Box::new(DecideJob { importing, step, reading })))
        }
        ImportCommand::Page(page) => on_table(state, |importing| importing.page = page),
        ImportCommand::Despite(despite) => on_table(state, |importing| importing.despite = despite),
        ImportCommand::Enter => enter(state),
        ImportCommand::AskRecipe => vec![Effect::Ask(Question::Recipe)],
        ImportCommand::SaveRecipe(path) => save_recipe(state, path),
    }
}

/// Begins something with the table; nothing while another thing is being done.
fn begin_with(state: &mut State, job: impl FnOnce(Importing, Reading) -> Job) -> Vec<Effect> {
    let Some(Dialog::Import(importing)) = state.transient.dialog.as_ref().filter(|_| state.running.reading.is_none())
    else {
        return Vec::new();
    };
    let importing = Importing::clone(importing);
    let (name, then): (_, Entering) = (importing.shown.file.clone(), importing.entering.clone());
    begin(state, name, then, |reading| job(importing, reading))
}

fn on_table(state: &mut State, change: impl FnOnce(&mut Importing)) -> Vec<Effect> {
    if let Some(Dialog::Import(importing)) = &mut state.transient.dialog {
        change(importing);
    }
    Vec::new()
}

fn enter(state: &mut State) -> Vec<Effect> {
    let ready = matches!(&state.transient.dialog, Some(Dialog::Import(importing)) if importing.can_enter());
    if !ready {
        let text = text!("notice-import-open-questions");
        state.transient.notice = Some(Notice::error(text));
        return Vec::new();
    }
    begin_with(state, |importing, _| Job::Enter(importing))
}

pub(super) fn save_recipe(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let Some(Dialog::Import(importing)) = &state.transient.dialog else { return Vec::new() };
    let recipe = importing.shown.recipe.clone();
    let goal = Goal { path, inputs: vec![importing.path.clone()], ..Goal::default() };
    Effect::start(state.running.aside(), Job::Recipe(Box::new(RecipeJob { recipe, goal })))
}
