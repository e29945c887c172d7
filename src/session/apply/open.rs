//! Datasets and views: opened, taken over, copied.

use super::super::{Centre, Choices, Dialog, Document, Effect, Leave, Notice, OpenRequest, Place, Reply, State};
use crate::scene::Measure;

pub(super) fn copy_view(state: &mut State) -> Vec<Effect> {
    state.transient.notice = Some(Notice { text: "The view is on the clipboard".to_owned(), is_error: false });
    vec![Effect::CopyText(OpenRequest::of(state).view_string())]
}

/// Shows a view of the dataset that is open, or opens that of the view first.
pub(super) fn open_view(state: &mut State, request: OpenRequest) -> Vec<Effect> {
    state.transient.dialog = None;
    let place = request.place();
    if place == state.document.place {
        show_view(state, request);
        return Vec::new();
    }
    // Kept also while the user is asked what to do with what is not saved.
    state.transient.view = Some(request);
    open(state, place)
}

/// Takes over what a view shows of the dataset that is open.
fn show_view(state: &mut State, request: OpenRequest) {
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

/// Opens a dataset, or asks first if the one that is open is not saved.
pub(super) fn open(state: &mut State, place: Place) -> Vec<Effect> {
    // A view of another dataset is no longer wanted.
    state.transient.view = state.transient.view.take().filter(|view| view.place() == place);
    if state.document.is_changed() && !state.transient.discarding {
        state.transient.dialog = Some(Dialog::Unsaved(Leave::Open(place)));
        return Vec::new();
    }
    let transient = &mut state.transient;
    transient.requests += 1;
    transient.loading = Some((transient.requests, place.name()));
    transient.dialog = None;
    transient.reading = super::importing::reading();
    vec![Effect::Load { request: transient.requests, place, reading: transient.reading.clone() }]
}

/// Takes the dataset over, unless another one was asked for since. One that cannot be read leaves the old one open.
pub(super) fn finish_loading(state: &mut State, reply: Reply) {
    if state.transient.loading.as_ref().is_none_or(|(request, _)| *request != reply.request) {
        return;
    }
    state.transient.loading = None;
    let discarding = std::mem::take(&mut state.transient.discarding);
    match reply.result {
        // Changed while the other one was being read.
        Ok(document) if state.document.is_changed() && !discarding => {
            state.transient.dialog = Some(Dialog::Unsaved(Leave::Open(document.place)));
        }
        Ok(document) => take_over(state, document),
        Err(text) => {
            state.transient.view = None;
            state.transient.notice = Some(Notice { text, is_error: true });
        }
    }
}

fn take_over(state: &mut State, document: Document) {
    let title = &document.dataset().title;
    let text =
        document.remarks().map_or_else(|| format!("Opened {title}"), |found| format!("Opened {title} with {found}"));
    if let Place::Path(path) = &document.place {
        state.options.remember(path);
    }
    if document.imported {
        state.transient.dialog = None;
    }
    // Levels alone would leave a map of movements empty.
    let imported = document.imported && document.dataset().movements.is_empty();
    let measure = if imported { Measure::Level } else { state.choices.measure };
    let day = document.first_look();
    let revision = state.document.revision + 1;
    state.document = Document { revision, ..document };
    state.choices = Choices { measure, ..Choices::on(day) };
    state.history.clear();
    (state.transient.saving, state.transient.leaving) = (None, None);
    state.transient.playback.set(false);
    state.transient.notice = Some(Notice { text, is_error: false });
    if let Some(view) = state.transient.view.take() {
        show_view(state, view);
        state.find_days();
    }
}
