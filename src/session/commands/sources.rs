//! Public sources: listed, downloaded, opened.

use super::{effect::Effect, open::open};
use crate::catalogue::Limits;
use crate::io::Cancel;
use crate::session::document::Place;
use crate::session::jobs::{Coming, Done, FetchJob, Job, source};
use crate::session::state::{Dialog, Fetching, Notice, State};

/// What becomes of a public source.
#[derive(Debug, Clone)]
pub enum SourceCommand {
    /// Downloads one, whose licence is accepted.
    Fetch(String),
    /// Stops the download.
    Stop,
    /// Sets how much a download may bring, and how long it may take.
    Limits(Limits),
    /// Opens one that is here: its table is imported by its recipe.
    Open(String),
}

pub(super) fn change(state: &mut State, command: SourceCommand) -> Vec<Effect> {
    match command {
        SourceCommand::Fetch(name) => begin(state, name),
        SourceCommand::Stop => {
            if let Some(now) = &state.running.fetching {
                now.cancel.stop();
            }
            Vec::new()
        }
        SourceCommand::Limits(limits) => {
            state.options.download = limits;
            Vec::new()
        }
        SourceCommand::Open(name) => Effect::start(state.running.aside(), Job::Find(name)),
    }
}

/// Opens or closes the list; what is here is looked up.
pub(super) fn list(state: &mut State) -> Vec<Effect> {
    let open = matches!(state.transient.dialog, Some(Dialog::Sources(_)));
    state.transient.dialog = (!open).then_some(Dialog::Sources(None));
    if open { Vec::new() } else { look_up(state) }
}

fn look_up(state: &mut State) -> Vec<Effect> {
    Effect::start(state.running.aside(), Job::LookUp)
}

/// Begins to download a source whose licence was accepted; one at a time.
fn begin(state: &mut State, name: String) -> Vec<Effect> {
    if state.running.fetching.is_some() || source(&name).is_none() {
        return Vec::new();
    }
    state.transient.dialog = Some(Dialog::Sources(None));
    let (ticket, coming, cancel) = (state.running.ticket(), Coming::default(), Cancel::default());
    let now = Fetching { ticket, name: name.clone(), coming: coming.clone(), cancel: cancel.clone() };
    state.running.fetching = Some(now);
    Effect::start(ticket, Job::Fetch(FetchJob { name, limits: state.options.download, coming, cancel }))
}

/// It is here, or why it is not.
pub(super) fn finish(state: &mut State, was: &Fetching, result: Result<Done, String>) -> Vec<Effect> {
    let mut effects = look_up(state);
    let path = match result {
        Ok(Done::Fetched(path)) => path,
        Ok(_) => return effects,
        Err(text) => {
            state.transient.notice = Some(Notice::error(text));
            return effects;
        }
    };
    state.transient.notice = Some(Notice::said(text!("notice-downloaded", path = path.display().to_string())));
    // Whoever waits for it in the list wants to look at it; whoever went on is not interrupted.
    let waits = matches!(state.transient.dialog, Some(Dialog::Sources(_)));
    if waits && source(&was.name).is_some_and(|entry| entry.recipe.is_some()) {
        effects.extend(open(state, vec![Place::Path(path)].into()));
    }
    effects
}
