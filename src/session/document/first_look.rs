//! What is shown first of what is open.

use crate::geo::{Countries, Extent, GeoBox};
use crate::model::{Code, Day, LatLon, Region, Thing};
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

    /// Where to look first: at the hosts of what is shown first where they are close to each other in Europe, at all of Europe, or at the
    /// world where most of them are elsewhere.
    pub fn first_extent(&self) -> Extent {
        let moves = self.usual_measure().is_of_changes();
        let europe: BTreeSet<Code> = Countries::embedded().members(Region::Europe).into_iter().collect();
        let hosts = self.index.hosts().filter(|host| if moves { host.2 } else { host.1 });
        let (in_europe, elsewhere): (Vec<Code>, Vec<Code>) =
            hosts.map(|host| host.0).partition(|host| europe.contains(host));
        if in_europe.len() < elsewhere.len() {
            return Extent::World;
        }
        // Where movements come from may be far away.
        let goals = || self.dataset().movements.iter().filter_map(|movement| movement.host.country());
        let shown: BTreeSet<Code> =
            if moves { goals().collect() } else { in_europe.into_iter().chain(elsewhere).collect() };
        let close = shown.iter().all(|host| europe.contains(host));
        let places = shown.iter().filter_map(|code| Countries::embedded().get(*code)?.symbol);
        around(places).filter(|_| close).map_or(Extent::Europe, Extent::Box)
    }
}

/// Hosts are close to each other where they span no more degrees than that east and north.
const CLOSE: [f64; 2] = [36.0, 26.0];
/// The box around close ones spans at least so many degrees.
const LEAST: [f64; 2] = [26.0, 16.0];
/// So many degrees beyond them are shown.
const BESIDE: f64 = 3.0;
/// And so many more west of them, where arrows come from.
const WESTWARD: f64 = 14.0;

/// The box around places that are close to each other, in whole degrees.
fn around(places: impl Iterator<Item = LatLon>) -> Option<GeoBox> {
    let whole =
        places.map(|at| GeoBox { west: at.lon, south: at.lat, east: at.lon, north: at.lat }).reduce(|a, b| GeoBox {
            west: a.west.min(b.west),
            south: a.south.min(b.south),
            east: a.east.max(b.east),
            north: a.north.max(b.north),
        })?;
    let spans = [whole.east - whole.west, whole.north - whole.south];
    if (0..2).any(|i| spans[i] > CLOSE[i]) {
        return None;
    }
    let [dx, dy] = [0, 1].map(|i| BESIDE + (LEAST[i] - spans[i]).max(0.0) / 2.0);
    let (west, east) = ((whole.west - dx - WESTWARD).floor(), (whole.east + dx).ceil());
    Some(GeoBox { west, south: (whole.south - dy).floor(), east, north: (whole.north + dy).ceil() })
}
