//! Saving the datasets that are open, each to its own place, and leaving them when that is done.

use super::leave::{discard, leave};
use super::{effect::Effect, open::instead};
use crate::io::Package;
use crate::session::document::{Document, Place, Unsaved};
use crate::session::jobs::{Afterwards, Job, Leave, Question, SaveJob};
use crate::session::state::{Dialog, Notice, Saving, State};
use std::{path::PathBuf, sync::Arc};

/// Datasets that are saved and left.
#[derive(Debug, Clone)]
pub enum SaveCommand {
    /// Saves a dataset that is open to a folder, and goes on with what follows.
    To(Place, PathBuf, Afterwards),
    /// Asks where to save a dataset that is open.
    As(Place),
    /// Saves the dataset, and then leaves it.
    AndLeave(Leave),
    /// Leaves the dataset; what is not saved is lost.
    Discard(Leave),
    /// Leaves the dataset, or asks first if it is not saved.
    Leave(Leave),
    /// Files of a dataset were changed by somebody else.
    FilesChanged(Place, Vec<String>),
    /// Keeps a dataset as it is here: saving will write it over the changed files.
    KeepMine(Place),
}

pub(super) fn change(state: &mut State, command: SaveCommand) -> Vec<Effect> {
    match command {
        SaveCommand::To(place, folder, then) => return to(state, &place, folder, then),
        SaveCommand::As(place) => return ask(state, place, Afterwards::default()),
        SaveCommand::AndLeave(leave) => return save_all(state, Some(leave)),
        SaveCommand::Discard(leave) => return discard(state, leave),
        SaveCommand::Leave(to) => return leave(state, to),
        SaveCommand::FilesChanged(place, files) => files_changed(state, place, files),
        SaveCommand::KeepMine(place) => keep_mine(state, &place),
    }
    Vec::new()
}

/// Saves each changed dataset to its folder; one that has none is asked for.
pub(super) fn save_all(state: &mut State, then: Option<Leave>) -> Vec<Effect> {
    let document = &state.document;
    let files = document.files.iter().filter(|file| match &then {
        Some(Leave::Close(place)) => file.place == *place,
        _ => true,
    });
    let mut due: Vec<Place> = files.filter(|file| file.is_changed()).map(|file| file.place.clone()).collect();
    // Nothing of its own is lost where nothing changed; but who asks to save a sample wants it somewhere.
    if due.is_empty() && then.is_none() {
        if !document.is_several() && home(document, document.place()).is_none() {
            return ask(state, document.place().clone(), Afterwards::default());
        }
        let text = text!("notice-nothing-to-save");
        state.transient.notice = Some(Notice::said(text));
        return Vec::new();
    }
    due.sort_by_key(|place| home(document, place).is_none());
    next(state, Afterwards { due, then })
}

/// Where a dataset lies; none: an embedded one, or one that was never saved.
fn home(document: &Document, place: &Place) -> Option<PathBuf> {
    let file = document.file(place).filter(|_| matches!(place, Place::Path(_)))?;
    document.bundle.home(file).map(ToOwned::to_owned)
}

/// Saves the next one that is due, or leaves when all are saved.
fn next(state: &mut State, mut after: Afterwards) -> Vec<Effect> {
    if let Some(saving) = &mut state.running.saving {
        saving.then = after;
        return Vec::new();
    }
    if after.due.is_empty() {
        return match after.then {
            // It was asked already what becomes of what is open.
            Some(Leave::Open(wanted)) if !state.document.is_changed() => instead(state, wanted, None),
            Some(then) => leave(state, then),
            None => Vec::new(),
        };
    }
    let place = after.due.remove(0);
    if let Some(folder) = home(&state.document, &place) {
        return to(state, &place, folder, after);
    }
    ask(state, place, after)
}

/// Asks for a folder to save a dataset to.
fn ask(state: &mut State, place: Place, then: Afterwards) -> Vec<Effect> {
    state.transient.dialog = None;
    vec![Effect::Ask(Question::SaveFolder(place, then))]
}

/// Saves a dataset to a folder, one at a time.
pub(super) fn to(state: &mut State, place: &Place, folder: PathBuf, then: Afterwards) -> Vec<Effect> {
    let Some(file) = state.document.file(place).filter(|_| state.running.saving.is_none()) else {
        return Vec::new();
    };
    state.transient.dialog = None;
    let (ticket, log) = (state.running.ticket(), state.document.files[file].log.len());
    let to = folder.display().to_string();
    state.running.saving = Some(Saving { ticket, place: place.clone(), to, log, then });
    Effect::start(ticket, Job::Save(SaveJob { bundle: Arc::clone(&state.document.bundle), file, folder }))
}

/// A dataset is saved: it belongs to that folder now, and what was changed since is what is not saved.
pub(super) fn finish(state: &mut State, was: Saving, folder: PathBuf, package: Package) -> Vec<Effect> {
    let document = &mut state.document;
    let Some(at) = document.file(&was.place) else { return next(state, was.then) };
    let elsewhere = document.bundle.home(at) != Some(folder.as_path());
    let now = document.bundle.package(at).dataset;
    let file = &mut document.files[at];
    let written = was.log.min(file.log.len());
    file.log.drain(..written);
    file.imported = false;
    file.unsaved = Unsaved::between(&package.dataset, &now);
    let bundle = Arc::make_mut(&mut document.bundle);
    bundle.saved(at, package);
    let text = text!("notice-saved", path = folder.display().to_string());
    if elsewhere {
        file.place = Place::Path(folder);
        bundle.relabel(at, &file.place.label());
    }
    if let Place::Path(path) = &file.place {
        state.options.remember(path);
    }
    state.transient.notice = Some(Notice::said(text));
    next(state, was.then)
}

/// Says that somebody else changed the files of a dataset; not over another question.
fn files_changed(state: &mut State, place: Place, files: Vec<String>) {
    let asking = state.transient.dialog.is_some() || state.running.saving.is_some();
    if asking || files.is_empty() || state.document.file(&place).is_none() {
        return;
    }
    state.transient.dialog = Some(Dialog::FilesChanged(place, files));
}

/// Keeps what is here of a dataset over what stands in its files.
fn keep_mine(state: &mut State, place: &Place) {
    state.transient.dialog = None;
    if let Some(file) = state.document.file(place) {
        Arc::make_mut(&mut state.document.bundle).write_over(file);
        state.transient.notice = Some(Notice::said(text!("notice-kept-mine")));
    }
}
