//! Exporting records, the current view and pictures.

use super::effect::Effect;
use crate::io::{Cancel, Goal};
use crate::model::Texts;
use crate::session::jobs::{Coming, ExportJob, Job, Outgoing, Question};
use crate::session::publish::PrintJob;
use crate::session::report::ReportJob;
use crate::session::state::{Dialog, Exporting, Notice, State};
use crate::session::view::{OpenRequest, Print, ReportAsk, SheetKind};
use crate::words;

/// What goes out.
#[derive(Debug, Clone)]
pub enum ExportCommand {
    /// Asks where to let it go out, by a dialog of the desktop.
    AskPath(Outgoing),
    /// Lets records, or what is shown, go out.
    Begin(Outgoing),
    /// Stops that.
    Stop,
    /// Asks where to save a picture, a film or a page, by a dialog of the desktop.
    AskPrint(Box<Print>),
    /// Makes a picture, a film or a page.
    Print(Box<Print>),
    /// Asks where to save a report, by a dialog of the desktop.
    AskReport(Box<ReportAsk>),
    /// Makes a report.
    Report(Box<ReportAsk>),
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
        ExportCommand::AskPrint(print) => vec![Effect::Ask(Question::Print(print))],
        ExportCommand::Print(print) => begin_print(state, *print),
        ExportCommand::AskReport(ask) => vec![Effect::Ask(Question::Report(ask))],
        ExportCommand::Report(ask) => begin_report(state, &ask),
    }
}

/// Opens the dialog with what was chosen last.
pub(super) fn ask(state: &mut State) {
    let last = state.transient.outgoing.clone();
    let outgoing = last.unwrap_or_else(|| Outgoing::of(state.document.dataset()));
    state.transient.dialog = Some(Dialog::Export(outgoing));
}

/// What was chosen last, with the texts that are shown: of what the middle of the window shows, where it shows no map.
pub(super) fn print(state: &State) -> Print {
    let texts = state.choices.texts.or(&state.document.dataset().texts);
    let last = state.options.print.clone();
    let sheet = match (state.options.centre.definition().maps.is_empty(), last.sheet) {
        (true, _) => SheetKind::Charts,
        (false, SheetKind::Charts) => SheetKind::Map,
        (false, sheet) => sheet,
    };
    Print { texts, sheet, days: Vec::new(), ..last }
}

/// A report of the selected host, or of all that is shown, in the format that was chosen last.
pub(super) fn report(state: &State) -> ReportAsk {
    let hosts: Vec<_> = state.choices.host().into_iter().collect();
    let name = hosts.first().map_or_else(|| "report".to_owned(), |host| words::country(*host).to_lowercase());
    let name: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let (kind, to) = (state.options.report, state.choices.day);
    let from = Some(state.choices.from.unwrap_or(state.document.span.0).min(to));
    ReportAsk { kind, hosts, from, to, path: format!("~/{name}.{kind}") }
}

/// Begins a report.
fn begin_report(state: &mut State, ask: &ReportAsk) -> Vec<Effect> {
    if state.running.exporting.is_some() || ask.path.trim().is_empty() {
        return Vec::new();
    }
    let cancel = Cancel::default();
    let job = ReportJob::of(state, ask, &cancel);
    state.transient.dialog = None;
    state.options.report = ask.kind;
    let ticket = state.running.ticket();
    let to = job.goal.path.display().to_string();
    state.running.exporting = Some(Exporting { ticket, to, coming: Coming::default(), cancel });
    Effect::start(ticket, Job::Publish(Box::new(job)))
}

/// Begins a picture, a film or a page; one at a time.
fn begin_print(state: &mut State, print: Print) -> Vec<Effect> {
    if state.running.exporting.is_some() || print.path.trim().is_empty() {
        return Vec::new();
    }
    let (cancel, coming) = (Cancel::default(), Coming::default());
    let job = match PrintJob::of(state, &print, &cancel) {
        Ok(job) => PrintJob { coming: coming.clone(), ..job },
        // The dialog stays, with its reason.
        Err(text) => {
            state.transient.notice = Some(Notice::error(text));
            return Vec::new();
        }
    };
    state.transient.dialog = None;
    state.options.print = Print { texts: Texts::default(), days: Vec::new(), ..print };
    let ticket = state.running.ticket();
    let to = job.goal.path.display().to_string();
    state.running.exporting = Some(Exporting { ticket, to, coming, cancel });
    Effect::start(ticket, Job::Publish(Box::new(job)))
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
    state.running.exporting = Some(Exporting { ticket, to, coming: Coming::default(), cancel: cancel.clone() });
    let asked = outgoing.shown.then(|| (state.choices.query(), OpenRequest::question(state).view_string()));
    let goal = Goal::from(path);
    let job = ExportJob { document: state.document.clone(), format: outgoing.format, goal, asked, cancel };
    state.transient.outgoing = Some(outgoing);
    Effect::start(ticket, Job::Export(Box::new(job)))
}
