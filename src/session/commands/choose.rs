//! What is asked of the records: quantity, filters, selection.

use crate::scene::{Measure, Switch};
use crate::session::state::{Selection, State};
use crate::{model::Scope, posture::Facet};

/// A change of what is asked.
#[derive(Debug, Clone)]
pub enum ChooseCommand {
    /// Switches something on or off.
    Switch(Switch, bool),
    /// The scope of levels.
    Scope(Option<Scope>),
    /// What the map shows.
    Measure(Measure),
    /// Lets a facet's value through or no longer.
    Toggle(Facet),
    /// Words that must stand in a record.
    Text(String),
    /// Selects, or nothing.
    Select(Option<Selection>),
}

pub(super) fn change(state: &mut State, command: ChooseCommand) {
    let choices = &mut state.choices;
    match command {
        ChooseCommand::Switch(switch, on) => choices.switches.set(switch, on),
        ChooseCommand::Scope(scope) => choices.scope = scope,
        ChooseCommand::Measure(measure) => choices.measure = measure,
        ChooseCommand::Toggle(facet) => choices.filter.toggle(facet),
        ChooseCommand::Text(text) => choices.filter.text = text,
        ChooseCommand::Select(selected) => {
            choices.selected = selected;
            state.options.side_open |= selected.is_some();
        }
    }
}
