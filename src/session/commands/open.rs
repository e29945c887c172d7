//! Datasets and views are opened, or asked about first.

use super::{effect::Effect, layers};
use crate::session::document::{Place, Unfinished};
use crate::session::jobs::{Entering, Job, Leave, OpenJob, Reading, Wanted};
use crate::session::state::{Dialog, Notice, ReadingNow, State};
use crate::session::view::{Centre, OpenRequest};
use std::path::PathBuf;

/// Datasets and views that are opened.
#[derive(Debug, Clone)]
pub enum OpenCommand {
    /// Opens datasets, several as one view; or asks first what becomes of those that are open.
    Open(Vec<Place>),
    /// Opens datasets in the place of those that are open.
    Instead(Vec<Place>),
    /// Opens datasets beside those that are open, all as one view.
    Beside(Vec<Place>),
    /// Adds a file as a layer.
    Layer(PathBuf),
    /// Opens a file as a foreign table, though it is a layer as well.
    Table(PathBuf),
    /// Shows a view again; its dataset is opened if it is another one.
    View(Box<OpenRequest>),
    /// Reads a dataset anew; what is not saved of it is lost.
    Reload(Place),
    /// Brings back an import that an earlier run did not save.
    Restore(Unfinished),
    /// Lets go what an earlier run left of a dataset that is not open.
    LetGo(PathBuf),
    /// Stops what is being read.
    Stop,
}

pub(super) fn change(state: &mut State, command: OpenCommand) -> Vec<Effect> {
    match command {
        OpenCommand::Open(places) => open(state, places.into()),
        OpenCommand::Instead(places) => instead(state, places.into(), None),
        OpenCommand::Beside(places) => beside(state, places),
        OpenCommand::Layer(path) => {
            state.transient.dialog = None;
            layers::add(state, path);
            Vec::new()
        }
        OpenCommand::Table(path) => {
            state.transient.dialog = None;
            let places = vec![Place::Path(path)];
            let name = places[0].name();
            let then = Entering::Instead { let_go: None, view: None };
            begin(state, name, then, |reading| Job::Open(OpenJob { places, reading, table: true }))
        }
        OpenCommand::View(request) => open_view(state, request),
        OpenCommand::Reload(place) => reload(state, place),
        OpenCommand::Restore(left) => {
            state.transient.dialog = None;
            begin(state, left.place.name(), Entering::default(), |_| Job::Restore(left))
        }
        OpenCommand::LetGo(journal) => {
            let dialog = state.transient.dialog.take();
            let others = |mut all: Vec<Unfinished>| {
                all.retain(|left| left.journal != journal);
                (!all.is_empty()).then_some(Dialog::Unfinished(all))
            };
            state.transient.dialog = match dialog {
                Some(Dialog::Unfinished(all)) => others(all),
                other => other,
            };
            Vec::new()
        }
        OpenCommand::Stop => {
            stop(state);
            Vec::new()
        }
    }
}

/// Shows a view of the dataset that is open, or opens that of the view first.
fn open_view(state: &mut State, request: Box<OpenRequest>) -> Vec<Effect> {
    state.transient.dialog = None;
    let places = request.places();
    if places == state.document.places() {
        show_view(state, *request);
        return Vec::new();
    }
    open(state, Wanted { places, view: Some(request) })
}

/// Shows again what the last run showed when it ended.
pub(super) fn reopen(state: &mut State) -> Vec<Effect> {
    match state.transient.last_work.take() {
        Some(view) => open_view(state, view),
        None => Vec::new(),
    }
}

/// Takes over what a view shows of the dataset that is open.
pub(super) fn show_view(state: &mut State, request: OpenRequest) {
    let theme = request.theme.unwrap_or(state.options.theme);
    state.options.centre = if request.beside.is_some() { Centre::TwoMaps } else { Centre::Map };
    let mut shown = State::new(state.document.clone(), request);
    shown.resize(state.camera.size);
    state.document.span = shown.document.span;
    (state.choices, state.camera, state.fitted) = (shown.choices, shown.camera, shown.fitted);
    state.other_camera = shown.other_camera;
    state.options.theme = theme;
    state.transient.playback.set(false);
}

/// Opens datasets, or asks first: if something that is open is not saved, and where they may be wanted beside it.
pub(super) fn open(state: &mut State, wanted: Wanted) -> Vec<Effect> {
    let ask = match () {
        () if state.document.is_changed() => Dialog::Unsaved(Leave::Open(wanted)),
        () if is_second(state, &wanted) => Dialog::Second(wanted.places),
        () => return instead(state, wanted, None),
    };
    state.transient.dialog = Some(ask);
    Vec::new()
}

/// Opens datasets in the place of what is open, of which what is not saved in a revision may be lost.
pub(super) fn instead(state: &mut State, wanted: Wanted, let_go: Option<u64>) -> Vec<Effect> {
    load(state, wanted.places, Entering::Instead { let_go, view: wanted.view })
}

/// Whether datasets may be wanted beside what is open: that is the user's own, and not the same. A sample makes room unasked, for
/// it is what the window begins with; and a view says all that it wants.
fn is_second(state: &State, wanted: &Wanted) -> bool {
    let files = &state.document.files;
    let own = files.iter().any(|file| matches!(file.place, Place::Path(_)));
    own && wanted.view.is_none() && !files.iter().all(|file| wanted.places.contains(&file.place))
}

/// Opens datasets beside what is open.
pub(super) fn beside(state: &mut State, mut places: Vec<Place>) -> Vec<Effect> {
    let asked = places.len();
    places.retain(|place| state.document.file(place).is_none());
    state.transient.dialog = None;
    if places.is_empty() && asked > 0 {
        state.transient.notice = Some(Notice::error(text!("notice-open-already")));
    }
    if places.is_empty() {
        return Vec::new();
    }
    load(state, places, Entering::Beside)
}

/// Reads a dataset anew; the others stay as they are.
fn reload(state: &mut State, place: Place) -> Vec<Effect> {
    if state.document.is_several() {
        return load(state, vec![place.clone()], Entering::Anew(place));
    }
    instead(state, vec![place].into(), Some(state.document.revision))
}

/// Has datasets read.
fn load(state: &mut State, places: Vec<Place>, then: Entering) -> Vec<Effect> {
    state.transient.dialog = None;
    let names: Vec<String> = places.iter().map(Place::name).collect();
    begin(state, names.join(" + "), then, |reading| Job::Open(OpenJob { places, reading, table: false }))
}

/// Begins to read. Whatever was being read is no longer wanted.
pub(super) fn begin(state: &mut State, name: String, then: Entering, job: impl FnOnce(Reading) -> Job) -> Vec<Effect> {
    let (ticket, reading) = (state.running.ticket(), Reading::beside_a_window());
    let now = ReadingNow { ticket, name, reading: reading.clone(), then };
    if let Some(before) = state.running.reading.replace(now) {
        before.reading.0.cancel();
    }
    Effect::start(ticket, job(reading))
}

/// Stops what is being read; what is open stays.
pub(super) fn stop(state: &mut State) {
    if let Some(now) = state.running.reading.take() {
        now.reading.0.cancel();
        state.transient.notice = Some(Notice::said(text!("notice-reading-stopped")));
    }
}
