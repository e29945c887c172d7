//! Saving the datasets that are open, each to its own place, and leaving them without losing anything.

use super::{
    open::{load, open},
    time::show_day,
};
use crate::posture::Facet;
use crate::session::{Dialog, Document, Effect, Entering, Leave, Notice, Place, Saved, Saving, State, Unsaved};
use std::{path::PathBuf, sync::Arc};

/// Saves each changed dataset to its folder; one that has none is asked for.
pub(super) fn save(state: &mut State, then: Option<Leave>) -> Vec<Effect> {
    let document = &state.document;
    let files = document.files.iter().filter(|file| match &then {
        Some(Leave::Close(place)) => file.place == *place,
        _ => true,
    });
    let mut due: Vec<Place> = files.filter(|file| file.is_changed()).map(|file| file.place.clone()).collect();
    // Nothing of its own is lost where nothing changed; but who asks to save a sample wants it somewhere.
    if due.is_empty() && then.is_none() {
        if !document.is_several() && home(document, document.place()).is_none() {
            return ask(state, document.place().clone());
        }
        let text = "Nothing has changed since the dataset was opened or saved".to_owned();
        state.transient.notice = Some(Notice { text, is_error: false });
        return Vec::new();
    }
    due.sort_by_key(|place| home(document, place).is_none());
    (state.transient.leaving, state.transient.to_save) = (then, due);
    next(state)
}

/// Where a dataset lies; none: an embedded one, or one that was never saved.
fn home(document: &Document, place: &Place) -> Option<PathBuf> {
    let file = document.file(place).filter(|_| matches!(place, Place::Path(_)))?;
    document.bundle.home(file).map(ToOwned::to_owned)
}

/// Saves the next one that is due, or leaves when all are saved.
fn next(state: &mut State) -> Vec<Effect> {
    if state.transient.saving.is_some() {
        return Vec::new();
    }
    if state.transient.to_save.is_empty() {
        return match state.transient.leaving.take() {
            // It was asked already what becomes of what is open.
            Some(Leave::Open(places)) if !state.document.is_changed() => load(state, places, Entering::Instead),
            Some(then) => leave(state, then),
            None => Vec::new(),
        };
    }
    let place = state.transient.to_save.remove(0);
    if let Some(folder) = home(&state.document, &place) {
        return to(state, &place, folder);
    }
    state.transient.dialog = None;
    vec![Effect::AskSaveFolder(place)]
}

/// Asks for a folder to save a dataset to.
pub(super) fn ask(state: &mut State, place: Place) -> Vec<Effect> {
    (state.transient.leaving, state.transient.dialog) = (None, None);
    state.transient.to_save.clear();
    vec![Effect::AskSaveFolder(place)]
}

/// Saves a dataset to a folder, one request at a time.
pub(super) fn to(state: &mut State, place: &Place, folder: PathBuf) -> Vec<Effect> {
    let Some(file) = state.document.file(place).filter(|_| state.transient.saving.is_none()) else {
        return Vec::new();
    };
    let transient = &mut state.transient;
    transient.dialog = None;
    transient.requests += 1;
    let (request, log) = (transient.requests, state.document.files[file].log.len());
    transient.saving = Some(Saving { request, place: place.clone(), to: folder.display().to_string(), log });
    vec![Effect::Save { request, bundle: Arc::clone(&state.document.bundle), file, folder }]
}

/// A dataset is saved: it belongs to that folder now, and what was changed since is what is not saved.
pub(super) fn finish(state: &mut State, saved: Saved) -> Vec<Effect> {
    let Some(saving) = state.transient.saving.take_if(|saving| saving.request == saved.request) else {
        return Vec::new();
    };
    let Saved { folder, result, .. } = saved;
    let package = match result {
        Ok(package) => package,
        Err(text) => {
            state.transient.leaving = None;
            state.transient.to_save.clear();
            state.transient.dialog = Some(Dialog::NotSaved(saving.place, text));
            return Vec::new();
        }
    };
    let document = &mut state.document;
    let Some(at) = document.file(&saving.place) else { return next(state) };
    let elsewhere = document.bundle.home(at) != Some(folder.as_path());
    let now = document.bundle.package(at).dataset;
    let file = &mut document.files[at];
    let written = saving.log.min(file.log.len());
    file.log.drain(..written);
    file.imported = false;
    file.unsaved = Unsaved::between(&package.dataset, &now);
    let bundle = Arc::make_mut(&mut document.bundle);
    bundle.saved(at, package);
    let text = format!("Saved {}", folder.display());
    if elsewhere {
        file.place = Place::Path(folder);
        bundle.relabel(at, &file.place.label());
    }
    if let Place::Path(path) = &file.place {
        state.options.remember(path);
    }
    state.transient.notice = Some(Notice { text, is_error: false });
    next(state)
}

/// Saves what is changed and then leaves it.
pub(super) fn and_leave(state: &mut State, leave: Leave) -> Vec<Effect> {
    save(state, Some(leave))
}

/// Leaves what is open; what is not saved is lost once the other one is there.
pub(super) fn discard(state: &mut State, leave: Leave) -> Vec<Effect> {
    state.transient.dialog = None;
    state.transient.leaving = None;
    match leave {
        Leave::Quit => vec![Effect::Quit],
        Leave::Open(places) => {
            state.transient.discarding = true;
            open(state, places)
        }
        Leave::Close(place) => {
            close(state, &place);
            Vec::new()
        }
    }
}

/// Leaves what is open, or asks first if it is not saved.
pub(super) fn leave(state: &mut State, leave: Leave) -> Vec<Effect> {
    let changed = match &leave {
        Leave::Open(places) => return open(state, places.clone()),
        Leave::Close(place) => state.document.files.iter().any(|file| file.place == *place && file.is_changed()),
        Leave::Quit => state.document.is_changed(),
    };
    if changed {
        state.transient.dialog = Some(Dialog::Unsaved(leave));
        return Vec::new();
    }
    discard(state, leave)
}

/// Closes one of several files. The last one stays: the window shows something.
fn close(state: &mut State, place: &Place) {
    let Some(file) = state.document.file(place).filter(|_| state.document.is_several()) else { return };
    let name = state.document.bundle.title(file).to_owned();
    state.document.close(file);
    // Names of the view may be others now, and files have other numbers.
    state.forget_steps();
    if let Some(form) = &mut state.transient.kept_form {
        form.into = 0;
    }
    let data = state.document.dataset();
    state.choices.filter.retain(|facet| !matches!(facet, Facet::Source(id) if data.source(id).is_none()));
    show_day(state, state.choices.day);
    state.transient.notice = Some(Notice { text: format!("Closed {name}"), is_error: false });
}

/// Says that somebody else changed the files of a dataset; not over another question.
pub(super) fn files_changed(state: &mut State, place: Place, files: Vec<String>) {
    let asking = state.transient.dialog.is_some() || state.transient.saving.is_some();
    if asking || files.is_empty() || state.document.file(&place).is_none() {
        return;
    }
    state.transient.dialog = Some(Dialog::FilesChanged(place, files));
}

/// Reads a dataset anew; the others stay as they are.
pub(super) fn reload(state: &mut State, place: Place) -> Vec<Effect> {
    if state.document.is_several() {
        return load(state, vec![place.clone()], Entering::Anew(place));
    }
    state.transient.dialog = None;
    state.transient.discarding = true;
    open(state, vec![place])
}

/// Keeps what is here of a dataset over what stands in its files.
pub(super) fn keep_mine(state: &mut State, place: &Place) {
    state.transient.dialog = None;
    if let Some(file) = state.document.file(place) {
        Arc::make_mut(&mut state.document.bundle).write_over(file);
        let text = "Kept: saving will write over the changed files".to_owned();
        state.transient.notice = Some(Notice { text, is_error: false });
    }
}
