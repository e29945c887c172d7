//! Datasets and views: opened, put beside others, taken over, copied.

use crate::session::{
    Centre, Choices, Dialog, Document, Effect, Entering, JoinJob, Joined, Leave, Notice, OpenRequest, Place, Reply,
    State,
};

pub(super) fn copy_view(state: &mut State) -> Vec<Effect> {
    state.transient.notice = Some(Notice { text: "The view is on the clipboard".to_owned(), is_error: false });
    vec![Effect::CopyText(OpenRequest::of(state).view_string())]
}

/// Shows a view of the dataset that is open, or opens that of the view first.
pub(super) fn open_view(state: &mut State, request: OpenRequest) -> Vec<Effect> {
    state.transient.dialog = None;
    let places = request.places();
    if places == state.document.places() {
        show_view(state, request);
        return Vec::new();
    }
    // Kept also while the user is asked what to do with what is not saved.
    state.transient.view = Some(request);
    open(state, places)
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

/// Opens datasets, or asks first: if something that is open is not saved, and where they may be wanted beside it.
pub(in crate::session) fn open(state: &mut State, places: Vec<Place>) -> Vec<Effect> {
    // A view of another dataset is no longer wanted.
    state.transient.view = state.transient.view.take().filter(|view| view.places() == places);
    let ask = match () {
        () if state.transient.discarding => None,
        () if state.document.is_changed() => Some(Dialog::Unsaved(Leave::Open(places.clone()))),
        () if is_second(state, &places) => Some(Dialog::Second(places.clone())),
        () => None,
    };
    if ask.is_some() {
        state.transient.dialog = ask;
        return Vec::new();
    }
    load(state, places, Entering::Instead)
}

/// Whether datasets may be wanted beside what is open: that is the user's own, and not the same. A sample makes room unasked, for
/// it is what the window begins with; and a view says all that it wants.
fn is_second(state: &State, places: &[Place]) -> bool {
    let files = &state.document.files;
    let own = files.iter().any(|file| matches!(file.place, Place::Path(_)));
    own && state.transient.view.is_none() && !files.iter().all(|file| places.contains(&file.place))
}

/// Opens datasets beside what is open.
pub(super) fn add_beside(state: &mut State, mut places: Vec<Place>) -> Vec<Effect> {
    let asked = places.len();
    places.retain(|place| state.document.file(place).is_none());
    state.transient.dialog = None;
    if places.is_empty() && asked > 0 {
        let text = "It is open already: “Files…” lists what is open".to_owned();
        state.transient.notice = Some(Notice { text, is_error: true });
    }
    if places.is_empty() {
        return Vec::new();
    }
    state.transient.view = None;
    load(state, places, Entering::Beside)
}

/// Has datasets read.
pub(super) fn load(state: &mut State, places: Vec<Place>, entering: Entering) -> Vec<Effect> {
    let transient = &mut state.transient;
    let names: Vec<String> = places.iter().map(Place::name).collect();
    transient.requests += 1;
    transient.loading = Some((transient.requests, names.join(" + ")));
    (transient.dialog, transient.entering) = (None, entering);
    transient.reading = super::importing::reading();
    vec![Effect::Load { request: transient.requests, places, reading: transient.reading.clone() }]
}

/// Takes the dataset over, unless another one was asked for since. One that cannot be read leaves the old one open.
pub(super) fn finish_loading(state: &mut State, reply: Reply) -> Vec<Effect> {
    if state.transient.loading.as_ref().is_none_or(|(request, _)| *request != reply.request) {
        return Vec::new();
    }
    let loading = state.transient.loading.take();
    let discarding = std::mem::take(&mut state.transient.discarding);
    match (reply.result, std::mem::take(&mut state.transient.entering)) {
        (Ok(document), Entering::Beside) => {
            if document.is_imported() {
                state.transient.dialog = None;
            }
            if state.document.shares(&document) {
                let text = format!("{} is open already: nothing was opened", document.place().name());
                state.transient.notice = Some(Notice { text, is_error: true });
                return Vec::new();
            }
            state.transient.loading = loading;
            return join(state, reply.request, document);
        }
        (Ok(document), Entering::Anew(place)) => renew(state, &place, &document),
        // Changed while the other one was being read.
        (Ok(document), _) if state.document.is_changed() && !discarding => {
            state.transient.dialog = Some(Dialog::Unsaved(Leave::Open(document.places())));
        }
        (Ok(document), _) => take_over(state, document),
        (Err(text), _) => {
            state.transient.view = None;
            state.transient.notice = Some(Notice { text, is_error: true });
        }
    }
    Vec::new()
}

/// Has a dataset put beside what is open.
fn join(state: &State, request: u64, other: Document) -> Vec<Effect> {
    let names = state.history.rows().map(|(table, id)| (table, id.clone())).collect();
    vec![Effect::Join(Box::new(JoinJob::new(request, &state.document, other, names)))]
}

/// Shows a dataset beside what is open. What is asked and selected stays, and so do the steps that can be taken back.
pub(super) fn finish_joining(state: &mut State, joined: Joined) -> Vec<Effect> {
    let request = joined.request;
    if state.transient.loading.as_ref().is_none_or(|(loading, _)| *loading != request) {
        return Vec::new();
    }
    let (other, twins) = (joined.other.clone(), joined.twins);
    if !joined.enter(&mut state.document) {
        return join(state, request, other);
    }
    state.transient.loading = None;
    for file in &other.files {
        if let (Place::Path(path), false) = (&file.place, file.imported) {
            state.options.remember(path);
        }
    }
    let titles: Vec<String> = (0..other.files.len()).map(|file| other.bundle.title(file).to_owned()).collect();
    let told = match twins {
        0 => String::new(),
        1 => ": 1 movement that another file tells too stands once, with the stages of both".to_owned(),
        n => format!(": {n} movements that another file tells too stand once, with the stages of both"),
    };
    let found = state.document.remarks().map(|found| format!(" ({found} in all)")).unwrap_or_default();
    let text = format!("Opened {} beside{told}{found}", titles.join(" + "));
    state.transient.notice = Some(Notice { text, is_error: false });
    Vec::new()
}

/// Takes one of several files as it was read anew.
fn renew(state: &mut State, place: &Place, document: &Document) {
    let Some(file) = state.document.file(place) else { return };
    state.document.replace(file, document);
    // Names of the view may be others now.
    state.forget_steps();
    let text = format!("Opened {} anew", state.document.bundle.title(file));
    state.transient.notice = Some(Notice { text, is_error: false });
}

fn take_over(state: &mut State, document: Document) {
    let title = &document.dataset().title;
    let text =
        document.remarks().map_or_else(|| format!("Opened {title}"), |found| format!("Opened {title} with {found}"));
    for file in document.files.iter().rev() {
        if let Place::Path(path) = &file.place {
            state.options.remember(path);
        }
    }
    if document.is_imported() {
        state.transient.dialog = None;
    }
    // Levels alone would leave a map of movements empty.
    let first = document.first_measure();
    let measure = if first.is_of_changes() { state.choices.measure } else { first };
    let (day, home) = (document.first_look(), document.first_extent());
    let revision = state.document.revision + 1;
    state.document = Document { revision, ..document };
    state.choices = Choices { measure, switches: state.choices.switches.only(false), ..Choices::on(day) };
    state.forget_steps();
    (state.transient.saving, state.transient.leaving) = (None, None);
    state.transient.to_save.clear();
    state.transient.playback.set(false);
    state.transient.notice = Some(Notice { text, is_error: false });
    // A map that was moved by hand stays where it is.
    let moved = state.fitted != Some(std::mem::replace(&mut state.home, home));
    if !moved && state.fitted != Some(home) {
        state.fit(home, None);
    }
    if let Some(view) = state.transient.view.take() {
        show_view(state, view);
        state.find_days();
    }
}
