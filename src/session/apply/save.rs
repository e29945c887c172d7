//! Saving the dataset, and leaving it without losing anything.

use super::{
    super::{Dialog, Effect, Leave, Notice, Place, Saved, State, Unsaved},
    open::open,
};
use std::{path::PathBuf, sync::Arc};

/// Saves the dataset to its folder; one that has none is asked for.
pub(super) fn save(state: &mut State, then: Option<Leave>) -> Vec<Effect> {
    let home = match &state.document.place {
        Place::Path(_) => state.document.package.home().map(ToOwned::to_owned),
        Place::Sample(_) => None,
    };
    let Some(folder) = home else { return ask(state, then) };
    if !state.document.is_changed() && then.is_none() {
        let text = "Nothing has changed since the dataset was opened or saved".to_owned();
        state.transient.notice = Some(Notice { text, is_error: false });
        return Vec::new();
    }
    state.transient.leaving = then;
    to(state, folder)
}

/// Asks for a folder to save to.
pub(super) fn ask(state: &mut State, then: Option<Leave>) -> Vec<Effect> {
    state.transient.leaving = then;
    state.transient.dialog = None;
    vec![Effect::AskSaveFolder]
}

/// Saves the dataset to a folder, one request at a time.
pub(super) fn to(state: &mut State, folder: PathBuf) -> Vec<Effect> {
    let transient = &mut state.transient;
    if transient.saving.is_some() {
        return Vec::new();
    }
    transient.dialog = None;
    transient.requests += 1;
    transient.saving = Some((transient.requests, folder.display().to_string()));
    transient.saving_log = state.document.log.len();
    vec![Effect::Save { request: transient.requests, package: Arc::clone(&state.document.package), folder }]
}

/// The dataset is saved: it belongs to that folder now, and what was changed since is what is not saved.
pub(super) fn finish(state: &mut State, saved: Saved) -> Vec<Effect> {
    if state.transient.saving.as_ref().is_none_or(|(request, _)| *request != saved.request) {
        return Vec::new();
    }
    state.transient.saving = None;
    let then = state.transient.leaving.take();
    let Saved { folder, result, .. } = saved;
    let mut package = match result {
        Ok(package) => package,
        Err(text) => {
            state.transient.dialog = Some(Dialog::NotSaved(text));
            return Vec::new();
        }
    };
    let document = &mut state.document;
    let elsewhere = document.package.home() != Some(folder.as_path());
    let saved = state.transient.saving_log.min(document.log.len());
    document.log.drain(..saved);
    document.imported = false;
    document.unsaved = Unsaved::between(&package.dataset, document.dataset());
    package.dataset.clone_from(&document.package.dataset);
    document.package = Arc::new(package);
    let text = format!("Saved {}", folder.display());
    if elsewhere {
        document.place = Place::Path(folder);
    }
    if let Place::Path(path) = &document.place {
        state.options.remember(path);
    }
    state.transient.notice = Some(Notice { text, is_error: false });
    then.map_or_else(Vec::new, |then| leave(state, then))
}

/// Saves the dataset and then leaves it.
pub(super) fn and_leave(state: &mut State, leave: Leave) -> Vec<Effect> {
    save(state, Some(leave))
}

/// Leaves the dataset; what is not saved is lost once the other one is there.
pub(super) fn discard(state: &mut State, leave: Leave) -> Vec<Effect> {
    state.transient.dialog = None;
    state.transient.leaving = None;
    match leave {
        Leave::Quit => vec![Effect::Quit],
        Leave::Open(place) => {
            state.transient.discarding = true;
            open(state, place)
        }
    }
}

/// Leaves the dataset, or asks first if it is not saved.
pub(super) fn leave(state: &mut State, leave: Leave) -> Vec<Effect> {
    match leave {
        Leave::Open(place) => open(state, place),
        Leave::Quit if state.document.is_changed() => {
            state.transient.dialog = Some(Dialog::Unsaved(Leave::Quit));
            Vec::new()
        }
        Leave::Quit => vec![Effect::Quit],
    }
}

/// Says that somebody else changed the files; not over another question.
pub(super) fn files_changed(state: &mut State, files: Vec<String>) {
    let asking = state.transient.dialog.is_some() || state.transient.saving.is_some();
    if asking || files.is_empty() {
        return;
    }
    state.transient.dialog = Some(Dialog::FilesChanged(files));
}

/// Reads the dataset anew.
pub(super) fn reload(state: &mut State) -> Vec<Effect> {
    state.transient.dialog = None;
    state.transient.discarding = true;
    open(state, state.document.place.clone())
}

/// Keeps what is here over what stands in the files.
pub(super) fn keep_mine(state: &mut State) {
    state.transient.dialog = None;
    Arc::make_mut(&mut state.document.package).write_over();
    let text = "Kept: saving will write over the changed files".to_owned();
    state.transient.notice = Some(Notice { text, is_error: false });
}
