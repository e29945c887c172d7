//! Under which names going back takes steps back.

use super::{action::Action, choose::ChooseCommand, command::Command, open::OpenCommand, time::TimeCommand};
use crate::session::state::{DateField, State};

/// Under which name going back takes a command back, and whether it goes on with the step before it. None: no step.
pub(super) fn step_name(command: &Command, state: &State) -> Option<(String, bool)> {
    let (name, goes_on) = match command {
        Command::Time(TimeCommand::Type(field, _)) => (field.name().into(), false),
        Command::Time(TimeCommand::Other(_)) => (DateField::Other.name().into(), true),
        Command::Time(TimeCommand::From(_)) => (DateField::From.name().into(), true),
        Command::Do(Action::AsPublished) => (DateField::KnownOn.name().into(), false),
        Command::Time(TimeCommand::KnownOn(_)) => (DateField::KnownOn.name().into(), true),
        Command::Time(TimeCommand::Tick(_)) if state.choices.known_on.is_some() => {
            (DateField::KnownOn.name().into(), true)
        }
        Command::Time(TimeCommand::Day(_) | TimeCommand::Tick(_)) => (DateField::Day.name().into(), true),
        Command::Choose(ChooseCommand::Switch(switch, _)) => (switch.definition().choice.text.into(), false),
        Command::Choose(ChooseCommand::Scope(_)) => ("Scope".into(), false),
        Command::Choose(ChooseCommand::Measure(_)) => ("Measure".into(), false),
        Command::Choose(ChooseCommand::Toggle(facet)) => (format!("Filter by {}", facet.kind().word()), false),
        Command::Choose(ChooseCommand::Text(_)) => ("Filter by text".into(), true),
        Command::Choose(ChooseCommand::Select(_)) => ("Selection".into(), false),
        Command::Open(OpenCommand::View(_)) => ("View".into(), false),
        Command::Do(Action::Undo | Action::Redo | Action::Back | Action::Forward) => return None,
        Command::Do(Action::Close) if state.transient.dialog.is_none() => ("Selection".into(), false),
        Command::Do(action) => (action.text().to_owned(), false),
        _ => return None,
    };
    Some((name, goes_on))
}
