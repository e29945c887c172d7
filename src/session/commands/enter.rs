//! What was read is opened: in place of what is open, next to it, or as one of its files.

use super::open::{begin, show_view};
use super::{effect::Effect, layers};
use crate::session::document::{Document, Place};
use crate::session::jobs::{Entering, Job, JoinJob, Joined, Leave, Opened, Wanted};
use crate::session::state::{Choices, Dialog, Notice, ReadingNow, State};
use crate::session::view::OpenRequest;

/// Takes over what was read. A foreign table is shown to be decided about.
pub(super) fn opened(state: &mut State, was: ReadingNow, opened: Opened) -> Vec<Effect> {
    let document = match opened {
        Opened::Dataset(document) => document,
        Opened::Layer(path) => {
            state.transient.dialog = None;
            layers::add(state, path);
            return Vec::new();
        }
        Opened::Either(path) => {
            state.transient.dialog = Some(Dialog::LayerOrTable(path));
            return Vec::new();
        }
        Opened::Table(importing) => {
            state.transient.dialog = Some(Dialog::Import(Box::new(importing.entering(was.then))));
            return Vec::new();
        }
    };
    match was.then {
        Entering::Beside => return beside(state, was.name, document),
        Entering::Anew(place) => renew(state, &place, &document),
        // Changed while the other one was being read, or since leave was given to lose what is not saved.
        Entering::Instead { let_go, view }
            if state.document.is_changed() && let_go != Some(state.document.revision) =>
        {
            let wanted = Wanted { places: document.places(), view };
            state.transient.dialog = Some(Dialog::Unsaved(Leave::Open(wanted)));
        }
        Entering::Instead { view, .. } => take_over(state, document, view),
    }
    Vec::new()
}

/// Has a dataset put beside what is open.
fn beside(state: &mut State, name: String, document: Document) -> Vec<Effect> {
    if document.is_imported() {
        state.transient.dialog = None;
    }
    if state.document.shares(&document) {
        let text = text!("notice-shares-file", name = document.place().name());
        state.transient.notice = Some(Notice::error(text));
        return Vec::new();
    }
    join(state, name, document)
}

fn join(state: &mut State, name: String, other: Document) -> Vec<Effect> {
    let names = state.history.rows().map(|(table, id)| (table, id.clone())).collect();
    let job = JoinJob::new(&state.document, other, names);
    begin(state, name, Entering::Beside, |_| Job::Join(Box::new(job)))
}

/// Shows a dataset beside what is open. What is asked and selected stays, and so do the steps that can be undone.
pub(super) fn joined(state: &mut State, was: ReadingNow, joined: Joined) -> Vec<Effect> {
    let (other, twins) = (joined.other.clone(), joined.twins);
    if !joined.enter(&mut state.document) {
        return join(state, was.name, other);
    }
    for file in &other.files {
        if let (Place::Path(path), false) = (&file.place, file.imported) {
            state.options.remember(path);
        }
    }
    let titles: Vec<String> = (0..other.files.len()).map(|file| other.bundle.title(file).to_owned()).collect();
    let told = if twins == 0 { String::new() } else { text!("notice-twins", n = twins) };
    let found = state.document.remarks().map(|found| text!("notice-in-all", found = found)).unwrap_or_default();
    let text = text!("notice-opened-beside", titles = titles.join(" + "), twins = told, found = found);
    state.transient.notice = Some(Notice::said(text));
    Vec::new()
}

/// Takes one of several files as it was read anew.
fn renew(state: &mut State, place: &Place, document: &Document) {
    let Some(file) = state.document.file(place) else { return };
    state.document.replace(file, document);
    // Names of the view may be others now.
    state.forget_steps();
    state.transient.notice = Some(Notice::said(text!("notice-opened-anew", title = state.document.bundle.title(file))));
}

fn take_over(state: &mut State, document: Document, view: Option<Box<OpenRequest>>) {
    let title = &document.dataset().title;
    let text = match document.remarks() {
        Some(found) => text!("notice-opened-with", title = title, found = found),
        None => text!("notice-opened", title = title),
    };
    for file in document.files.iter().rev() {
        if let Place::Path(path) = &file.place {
            state.options.remember(path);
        }
    }
    if document.is_imported() {
        state.transient.dialog = None;
    }
    // Levels alone would leave a map of movements empty.
    let first = document.usual_measure();
    let measure = if first.is_of_changes() { state.choices.measure } else { first };
    let (day, home) = (document.first_look(), document.first_extent());
    let revision = state.document.revision + 1;
    state.document = Document { revision, ..document };
    state.choices = Choices { measure, switches: state.choices.switches.only(false), ..Choices::on(day) };
    state.forget_steps();
    state.running.saving = None;
    state.transient.playback.set(false);
    state.transient.notice = Some(Notice::said(text));
    // A map that was moved by hand stays where it is.
    let moved = state.fitted != Some(std::mem::replace(&mut state.home, home));
    if !moved && state.fitted != Some(home) {
        state.fit(home, None);
    }
    if let Some(view) = view {
        show_view(state, *view);
        state.find_days();
    }
}
