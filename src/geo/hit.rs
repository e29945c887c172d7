//! Which country a point is in, in about a microsecond.
//!
//! The globe is a grid of cells of one degree. A cell knows who owns its reference point and the edges that touch it, each with
//! the owner of its left and its right. From the reference point one walks straight to the place that is asked for; the last
//! edge crossed on the way tells whose land the place is.

use super::basemap::{Level, UNITS};
use crate::model::{Code, LatLon};
use std::collections::BTreeMap;

/// A turn in units of the basemap's grid.
const TURN: i32 = 360 * UNITS as i32;

const COLUMNS: usize = 360;
const ROWS: usize = 180;
/// Where in a cell its reference point is, in cells: off the grid of the basemap's points (1/360 of a degree), so that no
/// walk starts on an edge.
const REFERENCE: [f64; 2] = [0.500_390_625_7, 0.500_390_625_3];

/// 0: nobody; n: `codes[n - 1]`.
type Owner = u16;

/// A step of an arc, in units of the basemap's grid from 180° W and the south pole; in a cell, so many turns on that it is near it.
#[derive(Debug, Clone, Copy)]
struct Edge {
    ends: [[i32; 2]; 2],
    left: Owner,
    right: Owner,
}

impl Edge {
    /// From where and to where, in degrees.
    fn degrees(&self) -> [[f64; 2]; 2] {
        self.ends.map(|end| end.map(|unit| f64::from(unit) / UNITS))
    }

    /// The edge where a cell's column is: one over ±180° is kept once.
    fn beside(mut self, column: usize) -> Self {
        let middle = f64::from(self.ends[0][0]) / UNITS;
        let turns = ((column as f64 + REFERENCE[0] - middle) / 360.0).round() as i32;
        self.ends.iter_mut().for_each(|end| end[0] += turns * TURN);
        self
    }
}

/// A box in units of the basemap's grid. Most edges of a cell lie outside of it, which is seen sooner than where they cross.
struct Bounds {
    low: [i32; 2],
    high: [i32; 2],
}

impl Bounds {
    /// The box around two places in degrees, and up to a unit more: cut off, a number is within one of itself, and no function is called.
    fn of(a: [f64; 2], b: [f64; 2]) -> Self {
        let low = std::array::from_fn(|k| (a[k].min(b[k]) * UNITS) as i32 - 1);
        let high = std::array::from_fn(|k| (a[k].max(b[k]) * UNITS) as i32 + 1);
        Self { low, high }
    }

    fn may_touch(&self, edge: &Edge) -> bool {
        let [a, b] = edge.ends;
        (0..2).all(|k| a[k].max(b[k]) >= self.low[k] && a[k].min(b[k]) <= self.high[k])
    }
}

/// The grid.
#[derive(Debug)]
pub(super) struct HitIndex {
    codes: Vec<Code>,
    owners: Vec<Owner>,
    /// Where each cell's edges start in `edges`; one more at the end.
    starts: Vec<u32>,
    edges: Vec<Edge>,
}

impl HitIndex {
    pub fn new(level: &Level) -> Self {
        let (codes, all) = edges(level);
        let mut cells: Vec<(u32, u32)> = Vec::with_capacity(all.len() * 5 / 4);
        for (i, edge) in all.iter().enumerate() {
            let [a, b] = edge.degrees();
            let span = |k: usize| {
                let (low, high) = (a[k].min(b[k]), a[k].max(b[k]));
                // Longitudes run a turn on to either side at most.
                low.max(-360.0).floor() as i32..=high.min(720.0).floor() as i32
            };
            for row in span(1) {
                let row = (row.max(0) as usize).min(ROWS - 1);
                for column in span(0) {
                    let column = column.rem_euclid(360) as usize;
                    cells.push(((row * COLUMNS + column) as u32, i as u32));
                }
            }
        }
        cells.sort_unstable();
        cells.dedup();
        let mut starts = vec![0_u32; ROWS * COLUMNS + 1];
        for (cell, _) in &cells {
            starts[*cell as usize + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let owners = owners(&all, pole_owner(level, &codes));
        let beside = |(cell, i): &(u32, u32)| all[*i as usize].beside(*cell as usize % COLUMNS);
        Self { codes, owners, starts, edges: cells.iter().map(beside).collect() }
    }

    /// Whether an edge of a country's land comes as near to a place as so many degrees of longitude and latitude; none: of any land. Where
    /// none does, all around belongs to whom the place does.
    pub fn has_edge_near(&self, code: Option<Code>, place: LatLon, [wide, high]: [f64; 2]) -> bool {
        let owner = code.map(|code| self.codes.binary_search(&code).map_or(0, |at| at as Owner + 1));
        if owner == Some(0) {
            return false;
        }
        let (x, y) = (place.lon + 180.0, place.lat + 90.0);
        let rows = (y - high).floor().max(0.0) as usize..=(y + high).max(0.0) as usize;
        let columns = (x - wide).floor() as i64..=(x + wide).floor() as i64;
        let of = |edge: &Edge| owner.is_none_or(|owner| edge.left == owner || edge.right == owner);
        rows.take_while(|row| *row < ROWS).any(|row| {
            columns.clone().any(|column| {
                let at = column.rem_euclid(COLUMNS as i64);
                // A cell's edges stand where its column is: the place is taken as many turns on as the column is.
                let x = x - (column - at) as f64;
                let bounds = Bounds::of([x - wide, y - high], [x + wide, y + high]);
                self.edges_in(row * COLUMNS + at as usize).iter().any(|edge| of(edge) && bounds.may_touch(edge))
            })
        })
    }

    fn edges_in(&self, cell: usize) -> &[Edge] {
        &self.edges[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    pub fn country_at(&self, place: LatLon) -> Option<Code> {
        if !place.lon.is_finite() || !(-90.0..=90.0).contains(&place.lat) {
            return None;
        }
        let p = [(place.lon + 180.0).rem_euclid(360.0), place.lat + 90.0];
        let (column, row) = ((p[0] as usize).min(COLUMNS - 1), (p[1] as usize).min(ROWS - 1));
        let cell = row * COLUMNS + column;
        let from = [column as f64 + REFERENCE[0], row as f64 + REFERENCE[1]].map(|degrees| degrees * UNITS);
        let to = p.map(|degrees| degrees * UNITS);
        let (mut owner, mut last) = (self.owners[cell], 0.0);
        let bounds = Bounds::of(from.map(|unit| unit / UNITS), p);
        for edge in self.edges_in(cell) {
            if bounds.may_touch(edge)
                && let Some((way, is_left)) = crossing(from, to, edge)
                && way > last
            {
                (owner, last) = (if is_left { edge.left } else { edge.right }, way);
            }
        }
        self.codes.get(usize::from(owner).checked_sub(1)?).copied()
    }
}

/// How far along the walk from `from` to `to`, in units of the basemap's grid, it crosses an edge (0 to 1), and whether it then is to the
/// edge's left.
fn crossing(from: [f64; 2], to: [f64; 2], edge: &Edge) -> Option<(f64, bool)> {
    let [a, b] = edge.ends.map(|end| end.map(f64::from));
    let side = |o: [f64; 2], d: [f64; 2], p: [f64; 2]| (d[0] - o[0]) * (p[1] - o[1]) - (d[1] - o[1]) * (p[0] - o[0]);
    let (s_from, s_to) = (side(a, b, from), side(a, b, to));
    if (s_from > 0.0) == (s_to > 0.0) || (side(from, to, a) > 0.0) == (side(from, to, b) > 0.0) {
        return None;
    }
    Some((s_from / (s_from - s_to), s_to > 0.0))
}

/// All edges with their owners.
fn edges(level: &Level) -> (Vec<Code>, Vec<Edge>) {
    let mut codes: Vec<Code> = level.shapes.iter().filter_map(|shape| shape.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let mut sides: BTreeMap<usize, [Owner; 2]> = BTreeMap::new();
    for shape in &level.shapes {
        let owner = owner_of(shape.code, &codes);
        for arc in shape.rings.clone().flat_map(|ring| level.ring(ring)) {
            sides.entry(arc.arc).or_default()[usize::from(arc.backwards)] = owner;
        }
    }
    let mut edges = Vec::new();
    for (arc, [left, right]) in sides {
        // Two parts of one country, or the cut through one: nothing changes here.
        if left == right || level.arcs[arc].kind.is_none() {
            continue;
        }
        for step in level.points[level.arcs[arc].points.clone()].windows(2) {
            let [a, mut b] = [step[0], step[1]].map(|[lon, lat]| [lon + TURN / 2, lat + TURN / 4]);
            // The shorter way, also over ±180°.
            b[0] -= if b[0] - a[0] > TURN / 2 { TURN } else { 0 };
            b[0] += if a[0] - b[0] > TURN / 2 { TURN } else { 0 };
            edges.push(Edge { ends: [a, b], left, right });
        }
    }
    (codes, edges)
}

fn owner_of(code: Option<Code>, codes: &[Code]) -> Owner {
    code.and_then(|code| codes.binary_search(&code).ok()).map_or(0, |i| i as Owner + 1)
}

/// Who owns the south pole: the shape with a ring around it.
fn pole_owner(level: &Level, codes: &[Code]) -> Owner {
    let around = |ring: usize| {
        let path = level.unwrapped(ring);
        path.last().is_some_and(|last| last[0] - path[0][0] < -1.0)
    };
    let shape = level.shapes.iter().find(|shape| shape.rings.clone().any(around));
    owner_of(shape.and_then(|shape| shape.code), codes)
}

/// The owners of all reference points: each row is walked from west to east.
fn owners(edges: &[Edge], pole: Owner) -> Vec<Owner> {
    let mut crossings: Vec<Vec<(f64, Owner)>> = vec![Vec::new(); ROWS];
    for edge in edges {
        let [a, b] = edge.degrees();
        let (low, high) = (a[1].min(b[1]), a[1].max(b[1]));
        let rows = ((low - REFERENCE[1]).ceil().max(0.0) as usize)..ROWS;
        for row in rows {
            let lat = row as f64 + REFERENCE[1];
            if lat > high {
                break;
            }
            if (a[1] > lat) != (b[1] > lat) {
                let lon = a[0] + (lat - a[1]) / (b[1] - a[1]) * (b[0] - a[0]);
                // East of an edge that goes north is its right.
                let east = if b[1] > a[1] { edge.right } else { edge.left };
                crossings[row].push((lon.rem_euclid(360.0), east));
            }
        }
    }
    let mut owners = Vec::with_capacity(ROWS * COLUMNS);
    // No coast comes as near to the pole as the first rows are.
    let mut uncrossed = pole;
    for mut crossings in crossings {
        crossings.sort_by(|a, b| a.0.total_cmp(&b.0));
        uncrossed = if crossings.is_empty() { uncrossed } else { 0 };
        let mut owner = crossings.last().map_or(uncrossed, |last| last.1);
        let mut next = crossings.into_iter().peekable();
        for column in 0..COLUMNS {
            while let Some((_, east)) = next.next_if(|(lon, _)| *lon <= column as f64 + REFERENCE[0]) {
                owner = east;
            }
            owners.push(owner);
        }
    }
    owners
}

#[cfg(test)]
mod tests {
    use crate::geo::{Basemap, GeoWindow, Lod};
    use crate::model::{Code, LatLon};
    use proptest::prelude::*;

    /// By crossing numbers over all rings of all shapes, on the plane of longitude and latitude.
    fn naive(place: LatLon) -> Option<Code> {
        let level = &*Basemap::embedded().level(Lod::Near, &GeoWindow::WORLD);
        let (x, y) = (place.lon.to_radians(), place.lat.to_radians());
        let contains = |ring: usize| {
            let mut path = level.unwrapped(ring);
            let (first, last) = (path[0], path[path.len() - 1]);
            if (last[0] - first[0]).abs() > 1.0 {
                path.extend([[last[0], -2.0], [first[0], -2.0], first]);
            }
            let crossings = |x: f64| {
                let crosses = |a: [f64; 2], b: [f64; 2]| {
                    (a[1] > y) != (b[1] > y) && x < a[0] + (y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
                };
                path.windows(2).filter(|w| crosses(w[0], w[1])).count()
            };
            (-1..=1).any(|turn| crossings(x + f64::from(turn) * std::f64::consts::TAU) % 2 == 1)
        };
        let holds = |rings: std::ops::Range<usize>| rings.filter(|ring| contains(*ring)).count() % 2 == 1;
        level.shapes.iter().find(|shape| holds(shape.rings.clone())).and_then(|shape| shape.code)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(120))]
        #[test]
        fn agrees_with_counting_crossings(lon in -180.0..180.0f64, lat in -90.0..90.0f64) {
            let place = LatLon { lat, lon };
            prop_assert_eq!(Basemap::embedded().country_at(place), naive(place));
        }

        #[test]
        fn agrees_in_crowded_europe(lon in -10.0..40.0f64, lat in 35.0..70.0f64) {
            let place = LatLon { lat, lon };
            prop_assert_eq!(Basemap::embedded().country_at(place), naive(place));
        }

        #[test]
        fn where_no_edge_is_near_all_belongs_to_one(
            lon in -180.0..180.0f64, lat in -90.0..90.0f64, dx in -1.0..1.0f64, dy in -1.0..1.0f64, far in 0.0..1.0f64,
        ) {
            let map = Basemap::embedded();
            let (place, [wide, high]) = (LatLon { lat, lon }, [2.5 * far, 0.9 * far]);
            let near = LatLon { lat: (lat + dy * high).clamp(-90.0, 90.0), lon: lon + dx * wide };
            let (here, there) = (map.country_at(place), map.country_at(near));
            if here != there {
                prop_assert!(map.has_edge_near(None, place, [wide, high]), "{here:?} and {there:?} at {near:?}");
                for code in here.into_iter().chain(there) {
                    prop_assert!(map.has_edge_near(Some(code), place, [wide, high]), "{code} at {near:?}");
                }
            }
            prop_assert!(!map.has_edge_near(Some(Code::new("LUX")), LatLon { lat: -lat.abs(), lon }, [2.5, 0.9]), "north of the equator");
        }

        #[test]
        fn edges_are_near_in_crowded_europe_and_over_the_date_line(
            lon in -10.0..40.0f64, lat in 35.0..70.0f64, turn in 176.0..184.0f64, dx in -0.3..0.3f64, dy in -0.3..0.3f64,
        ) {
            let map = Basemap::embedded();
            for (lon, lat) in [(lon, lat), (if turn > 180.0 { turn - 360.0 } else { turn }, lat)] {
                let (place, near) = (LatLon { lat, lon }, LatLon { lat: lat + dy, lon: lon + dx });
                let (here, there) = (map.country_at(place), map.country_at(near));
                for code in here.into_iter().chain(there).filter(|_| here != there) {
                    prop_assert!(map.has_edge_near(Some(code), place, [0.3, 0.3]), "{code} at {near:?}");
                }
            }
        }

        #[test]
        fn never_panics(lon in proptest::num::f64::ANY, lat in proptest::num::f64::ANY) {
            Basemap::embedded().country_at(LatLon { lat, lon });
        }
    }
}
