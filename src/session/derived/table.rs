//! The records of the table, with what the day's numbers make of them.

use super::{backing::Backing, follow::Derived};
use crate::session::records::{Records, Usages};
use crate::session::state::State;
use std::sync::Arc;

impl Records {
    /// Those of a state, with what its day's numbers make of them.
    pub fn of(state: &State, derived: &Derived) -> Self {
        let Backing { usages, accounts, .. } = &derived.behind.now;
        let day = derived.numbers.posture.day;
        Self::new(&state.document, Arc::clone(usages.get_or_init(|| Arc::new(Usages::of(day, accounts)))))
    }
}
