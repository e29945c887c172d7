//! The names of the steps of *Back*.

use super::{
    action::Action, choose::ChooseCommand, command::Command, layers::LayerCommand, open::OpenCommand, time::TimeCommand,
};
use crate::session::jobs::Question;
use crate::session::state::{DateField, State};
use crate::words::lower;

/// The name of the step of a command, and whether it continues the step before it. None: no step.
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
        Command::Choose(ChooseCommand::Switch(switch, _)) => (switch.text().into(), false),
        Command::Choose(ChooseCommand::Thing(thing)) => (thing.text().into(), false),
        Command::Choose(ChooseCommand::Scope(_)) => (text!("name-scope").into(), false),
        Command::Choose(ChooseCommand::Measure(_)) => (text!("step-measure").into(), false),
        Command::Choose(ChooseCommand::Toggle(facet)) => {
            let filter = lower(facet.kind().name());
            (text!("step-filter", filter = filter), false)
        }
        Command::Choose(ChooseCommand::Text(_)) => (text!("step-filter-text").into(), true),
        Command::Choose(ChooseCommand::Texts(_)) => (text!("step-texts").into(), false),
        Command::Choose(ChooseCommand::Select(_)) => (text!("step-selection").into(), false),
        Command::Layer(LayerCommand::Ranges(_)) => (text!("step-ranges").into(), false),
        Command::Layer(LayerCommand::Distances(_) | LayerCommand::Point(_)) => (text!("step-distance").into(), false),
        Command::Layer(_) => (text!("step-layers").into(), true),
        Command::Answered(question, _) if **question == Question::Layer => (text!("step-layers").into(), false),
        Command::Open(OpenCommand::Layer(_)) => (text!("step-layers").into(), false),
        Command::Open(OpenCommand::View(_)) => (text!("step-view").into(), false),
        Command::Do(Action::Undo | Action::Redo | Action::Back | Action::Forward) => return None,
        Command::Do(Action::Close) if state.transient.dialog.is_none() => (text!("step-selection").into(), false),
        Command::Do(action) => (action.text().to_owned(), false),
        _ => return None,
    };
    Some((name, goes_on))
}
