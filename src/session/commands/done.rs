//! Answers: of work that is done, and to what was asked.

use super::open::{beside, open};
use super::{effect::Effect, enter, import, layers, read, save, sources};
use crate::session::document::Place;
use crate::session::jobs::{Answer, Done, Finished, Question};
use crate::session::state::{Dialog, Ended, LayersTyped, Notice, State};
use std::path::PathBuf;

/// Work is done, or why it is not. An answer to what no longer runs is not heard.
pub(super) fn done(state: &mut State, Finished { ticket, result }: Finished) -> Vec<Effect> {
    let said = |text: String| Some(Notice::said(text));
    let Some(ended) = state.running.end(ticket) else { return Vec::new() };
    match (ended, result) {
        (Ended::Reading(was), Ok(Done::Opened(opened))) => {
            let effects = enter::opened(state, was, opened);
            // Another dataset has not accepted what this one has.
            read::follow(state);
            return effects;
        }
        (Ended::Reading(was), Ok(Done::Joined(joined))) => return enter::joined(state, was, *joined),
        (Ended::Reading(_), Ok(Done::Text(ask))) => read::taken(state, *ask),
        (Ended::Reading(_), Ok(Done::Read(text))) => read::shown(state, *text),
        (Ended::Saving(was), Ok(Done::Saved(folder, package))) => return save::finish(state, was, folder, *package),
        (Ended::Saving(was), Err(text)) => state.transient.dialog = Some(Dialog::NotSaved(was.place, text)),
        (Ended::Layer(was), Ok(Done::Layer(layer))) => layers::read(state, &was, Ok(layer)),
        (Ended::Layer(was), result) => layers::read(state, &was, Err(result.err().unwrap_or_default())),
        (Ended::Fetching(was), result) => return sources::finish(state, &was, result),
        (Ended::Aside, Ok(Done::Found(path))) => return open(state, vec![Place::Path(path)].into()),
        (Ended::Aside, Ok(Done::Sources(kept))) => state.transient.sources = kept,
        (Ended::Aside, Ok(Done::Recipe(path))) => {
            state.transient.notice = said(text!("notice-recipe-saved", path = path.display().to_string()));
        }
        (Ended::Exporting, Ok(Done::Exported(path))) => {
            state.transient.notice = said(text!("notice-exported", path = path.display().to_string()));
        }
        (_, Err(text)) => state.transient.notice = Some(Notice::error(text)),
        // An answer of another kind than was asked for says nothing.
        (_, Ok(_)) => {}
    }
    Vec::new()
}

/// A path that was asked for. Where the desktop has no dialog the window's own asks instead.
pub(super) fn answered(state: &mut State, question: Question, answer: Answer) -> Vec<Effect> {
    match answer {
        Answer::Path(path) => go_on(state, question, path),
        Answer::Nothing => Vec::new(),
        Answer::NoDialog => {
            state.transient.dialog = match question {
                Question::OpenFolder { .. } | Question::OpenFile { .. } | Question::Table => {
                    Some(Dialog::OpenPath(String::new()))
                }
                Question::SaveFolder(place, then) => Some(Dialog::SaveFolder(place, then, String::new())),
                Question::Print(print) => Some(Dialog::Print(print)),
                Question::Report(ask) => Some(Dialog::Report(ask)),
                Question::Export(chosen) => Some(Dialog::Export(chosen)),
                Question::Text { .. } => Some(read::ask_path(state)),
                Question::Recipe => return Vec::new(),
                Question::Layer => Some(Dialog::Layers(LayersTyped::default())),
            };
            Vec::new()
        }
    }
}

fn go_on(state: &mut State, question: Question, path: PathBuf) -> Vec<Effect> {
    match question {
        Question::OpenFolder { beside: true } | Question::OpenFile { beside: true } => {
            beside(state, vec![Place::Path(path)])
        }
        Question::OpenFolder { .. } | Question::OpenFile { .. } | Question::Table => {
            open(state, vec![Place::Path(path)].into())
        }
        Question::SaveFolder(place, then) => save::to(state, &place, path, then),
        Question::Layer => {
            layers::add(state, path);
            Vec::new()
        }
        Question::Text { .. } => read::open(state, path),
        Question::Recipe => import::save_recipe(state, path),
        Question::Print(print) => {
            let print = print.with_path(path.display().to_string());
            state.transient.dialog = Some(Dialog::Print(Box::new(print)));
            Vec::new()
        }
        Question::Report(ask) => {
            let ask = ask.with_path(path.display().to_string());
            state.transient.dialog = Some(Dialog::Report(Box::new(ask)));
            Vec::new()
        }
        Question::Export(chosen) => {
            let chosen = chosen.with_path(path.display().to_string());
            state.transient.dialog = Some(Dialog::Export(chosen));
            Vec::new()
        }
    }
}
