//! The one place where the state changes.

use super::{
    act, choose, command::Command, done, edit, effect::Effect, export, import, layers, map, open, panel, read, save,
    sources, step::step_name, time,
};
use crate::session::state::{Choices, Dialog, Notice, State};

/// Carries out a command; what it asks of the world comes back.
pub fn apply(state: &mut State, command: Command) -> Vec<Effect> {
    let (before, revision) = (state.choices.clone(), state.document.revision);
    let name = step_name(&command, state);
    let mut effects = change(state, command);
    effects.extend(layers::follow(state));
    let asks = |choices: &Choices| (choices.thing, choices.filter.clone(), choices.known_on);
    let same_days = asks(&before) == asks(&state.choices);
    if !same_days || revision != state.document.revision {
        state.find_days();
    }
    if revision != state.document.revision {
        read::follow(state);
    }
    match name.filter(|_| state.choices != before) {
        Some((name, true)) => state.trail.go_on(name, before),
        Some((name, false)) => state.trail.record(name, before),
        None if revision != state.document.revision => state.trail.seal(),
        None => {}
    }
    effects
}

fn change(state: &mut State, command: Command) -> Vec<Effect> {
    match command {
        Command::Do(action) if action.enabled(state) => return act::act(state, action),
        Command::Do(_) => {}
        Command::Time(command) => time::change(state, command),
        Command::Choose(command) => choose::change(state, command),
        Command::Layer(command) => return layers::change(state, command),
        Command::Map(command) => map::change(state, command),
        Command::Panel(command) => panel::change(state, command),
        Command::Edit(command) => edit::change(state, command),
        Command::Open(command) => return open::change(state, command),
        Command::Import(command) => return import::change(state, command),
        Command::Read(command) => return read::change(state, command),
        Command::Save(command) => return save::change(state, command),
        Command::Export(command) => return export::change(state, command),
        Command::Source(command) => return sources::change(state, command),
        Command::Done(finished) => return done::done(state, *finished),
        Command::Answered(question, answer) => return done::answered(state, *question, answer),
        Command::Show(None) if matches!(state.transient.dialog, Some(Dialog::Form(_) | Dialog::Import(_))) => {
            act::close(state);
        }
        Command::Show(dialog) => state.transient.dialog = dialog,
        Command::Notify(text, is_error) => state.transient.notice = Some(Notice { text, is_error }),
        Command::Dismiss => state.transient.notice = None,
        Command::CopyText(text) => return vec![Effect::CopyText(text)],
        Command::CopyRows(text, rows) => {
            state.transient.notice = Some(Notice::said(text!("notice-rows-copied", n = rows)));
            return vec![Effect::CopyText(text)];
        }
    }
    Vec::new()
}
