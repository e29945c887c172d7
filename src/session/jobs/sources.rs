//! Public sources: which are here, and the one that is being downloaded.

use crate::session::{Dialog, Effect, Notice, Place, State};
use crate::words::text;
use crate::{
    catalogue::{Entry, Kept, catalogue},
    io::Cancel,
};
use std::path::PathBuf;

/// A source that is being downloaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetching {
    /// The number of the request.
    pub request: u64,
    /// The source's name.
    pub name: String,
    /// The switch that stops it.
    pub cancel: Cancel,
    /// How many bytes have come.
    pub come: u64,
    /// Of how many, if that is known.
    pub whole: Option<u64>,
}

/// Opens or closes the list; what is here is looked up.
pub(in crate::session) fn list(state: &mut State) -> Vec<Effect> {
    let open = matches!(state.transient.dialog, Some(Dialog::Sources(_)));
    state.transient.dialog = (!open).then_some(Dialog::Sources(None));
    if open { Vec::new() } else { vec![Effect::LookUpSources] }
}

/// The source of that name in the list.
pub(in crate::session) fn named(name: &str) -> Option<&'static Entry> {
    catalogue().iter().find(|entry| entry.name == name)
}

/// Whether a source is a table that a recipe reads.
fn is_table(name: &str) -> bool {
    named(name).is_some_and(|entry| entry.recipe.is_some())
}

/// Begins to download a source whose licence was accepted; one at a time.
pub(in crate::session) fn begin(state: &mut State, name: String) -> Vec<Effect> {
    if state.transient.fetching.is_some() || named(&name).is_none() {
        return Vec::new();
    }
    let transient = &mut state.transient;
    transient.requests += 1;
    let (request, cancel) = (transient.requests, Cancel::default());
    transient.dialog = Some(Dialog::Sources(None));
    transient.fetching = Some(Fetching { request, name: name.clone(), cancel: cancel.clone(), come: 0, whole: None });
    vec![Effect::Fetch { request, name, cancel }]
}

/// Stops the download.
pub(in crate::session) fn stop(state: &State) {
    if let Some(fetching) = &state.transient.fetching {
        fetching.cancel.stop();
    }
}

/// So many bytes have come.
pub(in crate::session) fn progress(state: &mut State, request: u64, come: u64, whole: Option<u64>) {
    if let Some(fetching) = state.transient.fetching.as_mut().filter(|fetching| fetching.request == request) {
        (fetching.come, fetching.whole) = (come, whole);
    }
}

/// It is here, or why it is not.
pub(in crate::session) fn finish(state: &mut State, request: u64, result: Result<PathBuf, String>) -> Vec<Effect> {
    let Some(fetching) = state.transient.fetching.take_if(|fetching| fetching.request == request) else {
        return Vec::new();
    };
    let (text, is_error) = match &result {
        Ok(path) => (text!("notice-downloaded", path = path.display().to_string()), false),
        Err(text) => (text.clone(), true),
    };
    state.transient.notice = Some(Notice { text, is_error });
    let mut effects = vec![Effect::LookUpSources];
    // Whoever waits for it in the list wants to look at it; whoever went on is not interrupted.
    let waits = matches!(state.transient.dialog, Some(Dialog::Sources(_)));
    if let Some(path) = result.ok().filter(|_| waits && is_table(&fetching.name)) {
        effects.extend(crate::session::commands::apply::open::open(state, vec![Place::Path(path)]));
    }
    effects
}

/// How much of each source of the list is here, in its order.
pub(in crate::session) fn seen(state: &mut State, kept: Vec<Kept>) {
    state.transient.sources = kept;
}
