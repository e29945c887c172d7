//! What a picture shows of its hosts and what it does not, for the texts around the map.

use super::{Area, DrawnLayer, Pos, View, classes::Classes, movements::sum, scaling::Scaling, symbol::Placed};
use crate::model::{Code, Estimate, Scope, Thing};
use crate::words;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Hosts that are beyond the picture's edge.
#[derive(Debug, Default)]
pub(super) struct Outside {
    hosts: BTreeSet<Code>,
    /// Those of them whose people nobody knows.
    unknown: BTreeSet<Code>,
    /// How many people the others have; none: there are none.
    people: Option<Estimate>,
}

impl Outside {
    /// Counts a statement about a host.
    pub fn count(&mut self, host: Code, people: Option<Estimate>) {
        self.hosts.insert(host);
        if people.is_none() {
            self.unknown.insert(host);
        }
        self.people = sum([self.people, people].into_iter());
    }

    /// How many hosts and people, in a line; empty: nobody. A comparison adds up no people: each symbol may be of another number.
    pub fn words(&self, view: &View, thing: Thing) -> String {
        let (n, unknown) = (self.hosts.len(), self.unknown.len());
        let people = self.people.map(|people| words::told(thing, words::some(&people), &people));
        match people {
            _ if n == 0 => String::new(),
            _ if !view.unit.is_people() || view.measure.definition().compares => text!("scene-outside", n = n),
            None => text!("scene-outside-people", n = n, people = text!("number-not-known")),
            Some(people) if unknown == 0 => text!("scene-outside-people", n = n, people = people),
            Some(people) => text!("scene-outside-unknown", n = n, people = people, unknown = unknown),
        }
    }
}

/// What the furniture has to say that is not in the subject.
pub(super) struct Told<'a> {
    /// Symbols on the picture.
    pub placed: &'a [Placed],
    /// Their sizes.
    pub scaling: Scaling,
    /// Their classes; none: each number has its own size.
    pub classes: Option<&'a Classes>,
    /// What is beyond the picture's edge.
    pub outside: &'a Outside,
    /// The scope of levels.
    pub scope: Scope,
    /// Where arrows come from and go to.
    pub routes: &'a [[Pos; 2]],
    /// Where countries are, also those beyond the picture.
    pub countries: &'a [Pos],
    /// Where insets stand.
    pub insets: &'a [Area],
    /// The user's own layers.
    pub own: &'a [Arc<DrawnLayer>],
}
