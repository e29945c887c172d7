//! Which values have colours of their own on the map.

use crate::model::Thing;
use crate::posture::Filter;
use crate::scene::{Coloring, Hues};
use crate::session::state::State;

/// Which values have colours of their own. It depends on what is coloured by, the thing that is counted, and the filter.
#[derive(Debug)]
pub struct Tints {
    key: (Coloring, Thing, Filter),
    pub hues: Hues,
}

impl Tints {
    /// Those of a state.
    pub fn of(state: &State) -> Self {
        let key = key(state);
        Self { hues: Hues::of(state.document.dataset(), key.0, (key.1, &key.2)), key }
    }

    /// Brings them up to the state.
    pub fn follow(&mut self, state: &State) {
        if self.key != key(state) {
            *self = Self::of(state);
        }
    }
}

fn key(state: &State) -> (Coloring, Thing, Filter) {
    let choices = &state.choices;
    (choices.coloring, state.document.index.thing(&choices.query()), choices.filter.clone())
}
