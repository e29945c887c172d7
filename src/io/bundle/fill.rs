//! A movement that two files tell knows in the view what either says: what the one leaves open the other fills in, whichever was opened
//! first. On the way back to its file each row is as that file says it.

use crate::model::{Command, Movement, Scope};

/// A movement as its own file says it, and as it stands in the view.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Filled {
    own: Movement,
    shown: Movement,
}

impl Filled {
    /// A row of a file and that of the view.
    pub fn between(own: Movement, shown: Movement) -> Self {
        Self { own, shown }
    }

    /// A movement with what another file's row adds to it; none: nothing.
    pub fn together(own: &Movement, other: &Movement) -> Option<Movement> {
        let mut shown = own.clone();
        if shown.scope == Scope::Unspecified {
            shown.scope = other.scope;
        }
        if shown.command == Command::Unknown {
            shown.command = other.command;
        }
        if shown.origin.country.is_none() {
            shown.origin.country = other.origin.country;
        }
        for (text, said) in [
            (&mut shown.origin.place, &other.origin.place),
            (&mut shown.chain, &other.chain),
            (&mut shown.unit, &other.unit),
        ] {
            if text.is_empty() {
                text.clone_from(said);
            }
        }
        if shown.place.is_empty() && shown.at.is_none() {
            (shown.place, shown.at) = (other.place.clone(), other.at);
        }
        (shown != *own).then_some(shown)
    }

    /// Takes out of a row of the view what another file said.
    pub fn empty(&self, row: &mut Movement) {
        turn(row, &self.shown, &self.own);
    }

    /// Puts it into a row of the file.
    pub fn fill(&self, row: &mut Movement) {
        turn(row, &self.own, &self.shown);
    }
}

/// What is as in `from` becomes as in `to`; what somebody changed stays.
fn turn(row: &mut Movement, from: &Movement, to: &Movement) {
    fn each<T: PartialEq + Clone>(value: &mut T, from: &T, to: &T) {
        if value == from {
            value.clone_from(to);
        }
    }
    each(&mut row.scope, &from.scope, &to.scope);
    each(&mut row.command, &from.command, &to.command);
    each(&mut row.origin, &from.origin, &to.origin);
    each(&mut row.chain, &from.chain, &to.chain);
    each(&mut row.unit, &from.unit, &to.unit);
    each(&mut row.place, &from.place, &to.place);
    each(&mut row.at, &from.at, &to.at);
}
