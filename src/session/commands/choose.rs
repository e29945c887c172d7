//! What is asked of the records: quantity, filters, selection.

use crate::model::{Scope, Texts, Thing};
use crate::posture::Facet;
use crate::scene::{Measure, Switch};
use crate::session::state::{Selection, State};

/// A change of what is asked.
#[derive(Debug, Clone)]
pub enum ChooseCommand {
    /// Switches something on or off.
    Switch(Switch, bool),
    /// The thing that is counted.
    Thing(Thing),
    /// The scope of levels.
    Scope(Option<Scope>),
    /// What the map shows.
    Measure(Measure),
    /// Lets a facet's value through or no longer.
    Toggle(Facet),
    /// Words that must stand in a record.
    Text(String),
    /// What is written around the map.
    Texts(Texts),
    /// Selects, or nothing.
    Select(Option<Selection>),
}

pub(super) fn change(state: &mut State, command: ChooseCommand) {
    let choices = &mut state.choices;
    match command {
        ChooseCommand::Switch(switch, on) => choices.switches.set(switch, on),
        ChooseCommand::Thing(thing) => choices.thing = Some(thing),
        ChooseCommand::Scope(scope) => choices.scope = scope,
        ChooseCommand::Measure(measure) => choices.measure = measure,
        ChooseCommand::Toggle(facet) => choices.filter.toggle(facet),
        ChooseCommand::Text(text) => choices.filter.text = text,
        ChooseCommand::Texts(texts) => choices.texts = texts,
        ChooseCommand::Select(selected) => {
            choices.selected = selected;
            state.options.side_open |= selected.is_some();
        }
    }
}
