//! What is shown first of what is open.

use crate::geo::{Countries, Extent};
use crate::model::{Code, Day, Region, Thing};
use crate::{posture::Query, scene::Measure, session::document::datasets::Document};
use std::collections::BTreeSet;

impl Document {
    /// The day to show first: the one that the dataset names, else the last day on which something changes.
    pub fn first_look(&self) -> Day {
        let last = || self.changes.last().copied().unwrap_or(self.span.1);
        self.dataset().opens.unwrap_or_else(last).clamp(self.span.0, self.span.1)
    }

    /// What to show first of a thing: movements, or levels where there are no others.
    pub fn first_measure(&self, thing: Thing) -> Measure {
        let data = self.dataset();
        let moves = data.movements.iter().any(|movement| movement.things.what == thing);
        let levels = || data.strengths.iter().any(|strength| strength.things.what == thing);
        if !moves && levels() { Measure::Level } else { Measure::Movements }
    }

    /// What to show first of the thing that is shown first.
    pub fn usual_measure(&self) -> Measure {
        self.first_measure(self.index.thing(&Query::on(self.span.1)))
    }

    /// Where to look first: at Europe, or at the world where most hosts of what is shown first are elsewhere.
    pub fn first_extent(&self) -> Extent {
        let moves = self.usual_measure().is_of_changes();
        let europe: BTreeSet<Code> = Countries::embedded().members(Region::Europe).into_iter().collect();
        let hosts = self.index.hosts().filter(|host| if moves { host.2 } else { host.1 });
        let (in_europe, elsewhere): (Vec<Code>, Vec<Code>) =
            hosts.map(|host| host.0).partition(|host| europe.contains(host));
        if in_europe.len() < elsewhere.len() { Extent::World } else { Extent::Europe }
    }
}
