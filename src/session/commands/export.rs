//! Records, what is shown, and pictures that go out.

use super::effect::Effect;
use crate::io::{Cancel, Goal};
use crate::session::jobs::{ExportJob, Job, Outgoing, Question};
use crate::session::publish::publishing;
use crate::session::state::{Dialog, Exporting, Notice, State};
use crate::session::view::OpenRequest;
use std::path::PathBuf;

/// What goes out.
#[derive(Debug, Clone)]
pub enum ExportCommand {
    /// Asks where to let it go out, by a dialog of the desktop.
    AskPath(Outgoing),
    /// Lets records, or what is shown, go out.
    Begin(Outgoing),
    /// Stops that.
    Stop,
    /// Saves the picture there.
    Picture(PathBuf),
}

pub(super) fn change(state: &mut State, command: ExportCommand) -> Vec<Effect> {
    match command {
        ExportCommand::AskPath(chosen) => vec![Effect::Ask(Question::Export(chosen))],
        ExportCommand::Begin(chosen) => begin(state, chosen),
        ExportCommand::Stop => {
            if let Some(now) = &state.running.exporting {
                now.cancel.stop();
            }
            Vec::new()
        }
        ExportCommand::Picture(path) => picture(state, path),
    }
}

/// Opens the dialog with what was chosen last.
pub(super) fn ask(state: &mut State) {
    let last = state.transient.outgoing.clone();
    let outgoing = last.unwrap_or_else(|| Outgoing::of(state.document.dataset()));
    state.transient.dialog = Some(Dialog::Export(outgoing));
}

/// What is shown as a picture, a film or a page, by the ending of the path.
pub(super) fn picture(state: &mut State, path: PathBuf) -> Vec<Effect> {
    state.transient.dialog = None;
    let cancel = Cancel::default();
    let Some(job) = publishing(state, &path, &cancel) else {
        return vec![Effect::SavePicture(state.running.aside(), path)];
    };
    if state.running.exporting.is_some() {
        return Vec::new();
    }
    let job = match job {
        Ok(job) => job,
        Err(text) => {
            state.transient.notice = Some(Notice::error(text));
            return Vec::new();
        }
    };
    let ticket = state.running.ticket();
    state.running.exporting = Some(Exporting { ticket, to: path.display().to_string(), cancel });
    Effect::start(ticket, Job::Publish(job))
}

/// Begins; one at a time.
fn begin(state: &mut State, outgoing: Outgoing) -> Vec<Effect> {
    let path = outgoing.target();
    if state.running.exporting.is_some() || path.as_os_str().is_empty() {
        return Vec::new();
    }
    state.transient.dialog = None;
    let (ticket, cancel) = (state.running.ticket(), Cancel::default());
    let to = path.display().to_string();
    state.running.exporting = Some(Exporting { ticket, to, cancel: cancel.clone() });
    let asked = outgoing.shown.then(|| (state.choices.query(), OpenRequest::question(state).view_string()));
    let goal = Goal::from(path);
    let job = ExportJob { document: state.document.clone(), format: outgoing.format, goal, asked, cancel };
    state.transient.outgoing = Some(outgoing);
    Effect::start(ticket, Job::Export(Box::new(job)))
}
