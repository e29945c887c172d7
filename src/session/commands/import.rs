//! The foreign table that is decided about, entered, and whose recipe is kept.

use super::{effect::Effect, open::begin};
use crate::session::jobs::{DecideJob, Entering, ImportStep, Importing, Job, Question, Reading, RecipeJob};
use crate::session::state::{Dialog, Notice, State};
use std::path::PathBuf;

/// What becomes of the foreign table.
#[derive(Debug, Clone)]
pub enum ImportCommand {
    /// Decides something about it.
    Decide(ImportStep),
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

fn enter(state: &mut State) -> Vec<Effect> {
    let ready = matches!(&state.transient.dialog, Some(Dialog::Import(importing)) if importing.shown.can_enter());
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
    Effect::start(state.running.aside(), Job::Recipe(Box::new(RecipeJob { recipe, path })))
}
