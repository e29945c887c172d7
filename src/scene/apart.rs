//! How far the symbols of a host come apart: those that would lie over each other are one. It is decided for steps of the zoom and not for
//! the picture, so that nothing joins or parts while the map is moved.

use super::{Spread, scaling::Scaling};
use crate::geo::Projection;
use crate::model::{HashMap, LatLon};
use std::cmp::Reverse;

/// Steps of the zoom between a scale and its double.
const STEPS: f64 = 2.0;

/// Something that can have a symbol of its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// Where it is; none: at the host's own place, and what joins it is there too.
    pub at: Option<LatLon>,
    /// What its size stands for.
    pub amount: i64,
}

/// Which pieces of a host share a symbol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Joined {
    /// The pieces of each symbol, the largest first.
    pub groups: Vec<Vec<usize>>,
    /// All of them share one that is the host's own: some of them are there, or it would lie over its place.
    pub own: bool,
}

/// Which pieces of a host join at the zoom of a view. Equal ones give equal answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Apart {
    scaling: Scaling,
    projection: Projection,
    scale: f64,
    /// See [`super::spread::SpreadDefinition::reach`].
    reach: Option<f32>,
}

impl Apart {
    /// At a scale, of which a part of the map is seen unless `far`.
    pub fn new(spread: Spread, scaling: Scaling, projection: Projection, scale: f64, far: bool) -> Self {
        let definition = spread.definition();
        let kind = projection.kind();
        // The globe is laid flat around each host, wherever it is turned to.
        let projection = if kind.is_globe() { Projection::new(kind, 0.0, 0.0) } else { projection };
        let reach = definition.reach.filter(|_| !(definition.near_only && far));
        Self { scaling, projection, scale: Self::step(scale), reach }
    }

    /// The step that a scale is at.
    pub fn step(scale: f64) -> f64 {
        ((scale.max(1.0).log2() * STEPS).floor() / STEPS).exp2()
    }

    /// The same with all that is too close as one.
    pub fn with_room(self) -> Self {
        Self { reach: Spread::Auto.definition().reach, ..self }
    }

    /// Whether each host is one symbol.
    pub fn is_far(&self) -> bool {
        self.reach.is_none()
    }

    /// The pieces that join, the largest of each first, in order of what they stand for.
    pub fn join(&self, home: Option<LatLon>, pieces: &[Piece]) -> Joined {
        let all = || Joined { groups: vec![(0..pieces.len()).collect()], own: true };
        let Some(least) = self.reach.filter(|_| !pieces.is_empty()) else { return all() };
        let projection = self.laid_flat(home);
        let place = |at: LatLon| projection.project(at).map(|p| [p.x * self.scale, p.y * self.scale]);
        let home = home.and_then(place);
        let group = |(n, piece): (usize, &Piece)| Group {
            at: piece.at.map_or(home, place),
            at_home: piece.at.is_none(),
            amount: piece.amount,
            largest: piece.amount,
            pieces: vec![n],
        };
        let mut groups: Vec<Group> = pieces.iter().enumerate().map(group).collect();
        groups.sort_by_key(Group::order);
        let reach = |amount: i64| f64::from(self.scaling.radius(amount).max(least));
        let mut before = 0;
        while least > 0.0 && groups.len() != before {
            before = groups.len();
            groups = joined(groups, reach, f64::from(least));
            groups.sort_by_key(Group::order);
        }
        let own = match (&groups[..], home) {
            ([one], Some(home)) if pieces.len() > 1 => one.reaches(home, reach(one.amount)),
            _ => false,
        };
        Joined { groups: groups.into_iter().map(|group| group.pieces).collect(), own }
    }

    fn laid_flat(&self, home: Option<LatLon>) -> Projection {
        let kind = self.projection.kind();
        let turned = home.filter(|_| kind.is_globe()).map(|home| Projection::new(kind, home.lon, home.lat));
        turned.unwrap_or(self.projection)
    }
}

/// Pieces that share a symbol.
#[derive(Debug)]
struct Group {
    /// In pixels; none: nowhere on the map.
    at: Option<[f64; 2]>,
    at_home: bool,
    amount: i64,
    /// What its largest piece stands for, which is the first.
    largest: i64,
    pieces: Vec<usize>,
}

impl Group {
    /// The largest first.
    fn order(&self) -> (Reverse<i64>, usize) {
        (Reverse(self.amount), self.pieces[0])
    }

    fn reaches(&self, there: [f64; 2], reach: f64) -> bool {
        self.at.is_some_and(|at| (there[0] - at[0]).hypot(there[1] - at[1]) < reach)
    }

    fn join(&mut self, other: Self) {
        let leads = (other.largest, Reverse(other.pieces[0])) > (self.largest, Reverse(self.pieces[0]));
        if other.at_home || (leads && !self.at_home) {
            self.at = other.at;
        }
        self.at_home |= other.at_home;
        self.amount = self.amount.saturating_add(other.amount);
        self.largest = self.largest.max(other.largest);
        let first = if leads { self.pieces.len() } else { 0 };
        self.pieces.extend(other.pieces);
        self.pieces.swap(0, first);
    }
}

/// The groups, each with those of the smaller ones that lie within its reach, which grows with it.
fn joined(groups: Vec<Group>, reach: impl Fn(i64) -> f64, cell: f64) -> Vec<Group> {
    let cell_of = |at: f64| (at / cell).floor() as i64;
    let mut cells: HashMap<[i64; 2], Vec<usize>> = HashMap::default();
    for (n, at) in groups.iter().enumerate().filter_map(|(n, group)| Some((n, group.at?))) {
        cells.entry(at.map(cell_of)).or_default().push(n);
    }
    let mut left: Vec<Option<Group>> = groups.into_iter().map(Some).collect();
    let mut all = Vec::new();
    for n in 0..left.len() {
        let Some(mut group) = left[n].take() else { continue };
        while let Some(at) = group.at {
            let reach = reach(group.amount);
            let [columns, rows] = at.map(|at| cell_of(at - reach)..=cell_of(at + reach));
            let near = columns.flat_map(|x| rows.clone().map(move |y| [x, y])).filter_map(|at| cells.get(&at));
            let close = |other: &&usize| left[**other].as_ref().is_some_and(|other| other.reaches(at, reach));
            let close: Vec<usize> = near.flatten().filter(close).copied().collect();
            if close.is_empty() {
                break;
            }
            close.into_iter().filter_map(|other| left[other].take()).for_each(|other| group.join(other));
        }
        all.push(group);
    }
    all
}
