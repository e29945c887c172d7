//! The arcs of a level on the plane, before rings are made of them.

use crate::geo::basemap::{ArcRef, Level};
use crate::geo::sphere::{self, Vec3};
use crate::geo::{Point, Projection};
use std::f64::consts::{PI, TAU};
use std::ops::Range;

/// How an arc lies to the edge of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// All of it is on the map, in one piece.
    Whole,
    /// The antimeridian or the horizon cuts it.
    Cut,
    /// None of it is on the map.
    Hidden,
}

/// All arcs on the plane.
pub(super) struct Arcs<'a> {
    pub level: &'a Level,
    pub projection: &'a Projection,
    pub tolerance: f64,
    /// Cosine of the angle that an azimuthal map reaches to.
    pub edge: f64,
    points: Vec<[f32; 2]>,
    /// Points that were not left out, as positions in the level.
    kept: Vec<u32>,
    /// For each arc how it lies, its `points` and its `kept`.
    states: Vec<(State, Range<usize>, Range<usize>)>,
}

impl<'a> Arcs<'a> {
    pub fn new(level: &'a Level, projection: &'a Projection, tolerance: f64) -> Self {
        let edge = projection.kind().limit().cos();
        let mut arcs = Self {
            level,
            projection,
            tolerance,
            edge,
            points: Vec::with_capacity(level.points.len()),
            kept: Vec::with_capacity(level.points.len()),
            states: Vec::with_capacity(level.arcs.len()),
        };
        for arc in &level.arcs {
            let (points, kept) = (arcs.points.len(), arcs.kept.len());
            let state =
                if projection.kind().is_azimuthal() { arcs.vectors(&arc.points) } else { arcs.angles(&arc.points) };
            if state != State::Whole {
                arcs.points.truncate(points);
                arcs.kept.truncate(kept);
                arcs.kept.extend(arc.points.clone().map(|i| i as u32));
            }
            arcs.states.push((state, points..arcs.points.len(), kept..arcs.kept.len()));
        }
        arcs
    }

    /// Projects an arc for the projections with a cut along a meridian.
    fn angles(&mut self, range: &Range<usize>) -> State {
        let mut last: Option<([f64; 2], Point)> = None;
        for i in range.clone() {
            let place = self.place(i);
            let jumps = last.is_some_and(|(before, _)| (place[0] - before[0]).abs() > PI);
            if jumps || self.projection.cuts_off(place[1]) {
                return State::Cut;
            }
            let point = self.projection.plane_of_angles(place[0], place[1]);
            if self.too_near(last.map(|(_, point)| point), point) && i + 1 < range.end {
                continue;
            }
            if let Some((before, from)) = last {
                let projection = self.projection;
                let project = |p: [f64; 2]| projection.plane_of_angles(p[0], p[1]);
                resample(&mut self.points, (before, from), (place, point), self.tolerance, midway_flat, project);
            }
            self.points.push(point.to_f32());
            self.kept.push(i as u32);
            last = Some((place, point));
        }
        State::Whole
    }

    /// Projects an arc for the azimuthal projections.
    fn vectors(&mut self, range: &Range<usize>) -> State {
        let units = self.level.units();
        let seen = |i: usize| sphere::dot(units[i].map(f64::from), self.projection.outwards()) >= self.edge;
        if !range.clone().all(seen) {
            return if range.clone().any(seen) { State::Cut } else { State::Hidden };
        }
        let mut last: Option<(Vec3, Point)> = None;
        for i in range.clone() {
            let vector = self.vector(i);
            let point = self.projection.plane_of_vector(vector);
            if self.too_near(last.map(|(_, point)| point), point) && i + 1 < range.end {
                continue;
            }
            if let Some((before, from)) = last {
                let projection = self.projection;
                let project = |v: Vec3| projection.plane_of_vector(v);
                resample(&mut self.points, (before, from), (vector, point), self.tolerance, sphere::midway, project);
            }
            self.points.push(point.to_f32());
            self.kept.push(i as u32);
            last = Some((vector, point));
        }
        State::Whole
    }

    fn too_near(&self, last: Option<Point>, point: Point) -> bool {
        last.is_some_and(|last| (last.x - point.x).abs() < self.tolerance && (last.y - point.y).abs() < self.tolerance)
    }

    pub fn state(&self, arc: usize) -> State {
        self.states[arc].0
    }

    /// The plane points of a whole arc.
    pub fn whole(&self, arc: usize) -> &[[f32; 2]] {
        &self.points[self.states[arc].1.clone()]
    }

    /// The plane points of a whole arc in the direction of a ring.
    pub fn points(&self, arc: ArcRef) -> impl Iterator<Item = [f32; 2]> {
        let points = self.whole(arc.arc);
        (0..points.len()).map(move |i| points[if arc.backwards { points.len() - 1 - i } else { i }])
    }

    /// The points of an arc that count, as positions in the level.
    pub fn kept(&self, arc: usize) -> impl DoubleEndedIterator<Item = usize> {
        self.kept[self.states[arc].2.clone()].iter().map(|i| *i as usize)
    }

    /// The points of a ring that count, as positions in the level, closed.
    pub fn ring(&self, ring: usize) -> Vec<usize> {
        let mut out: Vec<usize> = Vec::new();
        for arc in self.level.ring(ring) {
            let skip = usize::from(!out.is_empty());
            if arc.backwards {
                out.extend(self.kept(arc.arc).rev().skip(skip));
            } else {
                out.extend(self.kept(arc.arc).skip(skip));
            }
        }
        out
    }

    /// Longitude from the map's centre (−π to π) and latitude of a point of the level.
    pub fn place(&self, i: usize) -> [f64; 2] {
        let [lon, lat] = self.level.place(i);
        let lon = lon - self.projection.lon0().to_radians();
        [
            if lon > PI {
                lon - TAU
            } else if lon < -PI {
                lon + TAU
            } else {
                lon
            },
            lat,
        ]
    }

    /// A point of the level in the map's axes.
    pub fn vector(&self, i: usize) -> Vec3 {
        self.projection.turn(self.level.units()[i].map(f64::from))
    }

    /// Lays a path of longitudes from the centre and latitudes on the plane.
    pub fn lay_angles(&self, path: &[[f64; 2]]) -> Vec<[f32; 2]> {
        lay(path, self.tolerance, midway_flat, |p| self.projection.plane_of_angles(p[0], p[1]))
    }

    /// Lays a path of vectors in the map's axes on the plane.
    pub fn lay_vectors(&self, path: &[Vec3]) -> Vec<[f32; 2]> {
        lay(path, self.tolerance, sphere::midway, |v| self.projection.plane_of_vector(v))
    }
}

fn midway_flat(a: [f64; 2], b: [f64; 2]) -> [f64; 2] {
    [f64::midpoint(a[0], b[0]), f64::midpoint(a[1], b[1])]
}

fn lay<T: Copy>(
    path: &[T],
    tolerance: f64,
    midway: impl Fn(T, T) -> T + Copy,
    project: impl Fn(T) -> Point + Copy,
) -> Vec<[f32; 2]> {
    let mut out = Vec::with_capacity(path.len());
    let mut last: Option<(T, Point)> = None;
    for place in path {
        let here = (*place, project(*place));
        if let Some(last) = last {
            resample(&mut out, last, here, tolerance, midway, project);
        }
        out.push(here.1.to_f32());
        last = Some(here);
    }
    out
}

/// Adds points between two, as long as the line between them strays from its true course by more than the tolerance.
fn resample<T: Copy>(
    out: &mut Vec<[f32; 2]>,
    from: (T, Point),
    to: (T, Point),
    tolerance: f64,
    midway: impl Fn(T, T) -> T + Copy,
    project: impl Fn(T) -> Point + Copy,
) {
    // A step this short bends by less than the tolerance where the course's radius on the plane is above 1/8.
    if (from.1.x - to.1.x).powi(2) + (from.1.y - to.1.y).powi(2) > tolerance {
        split(out, from, to, tolerance, 8, midway, project);
    }
}

fn split<T: Copy>(
    out: &mut Vec<[f32; 2]>,
    from: (T, Point),
    to: (T, Point),
    tolerance: f64,
    depth: u32,
    midway: impl Fn(T, T) -> T + Copy,
    project: impl Fn(T) -> Point + Copy,
) {
    let place = midway(from.0, to.0);
    let point = project(place);
    let strays = (f64::midpoint(from.1.x, to.1.x) - point.x).hypot(f64::midpoint(from.1.y, to.1.y) - point.y);
    if depth == 0 || strays <= tolerance {
        return;
    }
    split(out, from, (place, point), tolerance, depth - 1, midway, project);
    out.push(point.to_f32());
    split(out, (place, point), to, tolerance, depth - 1, midway, project);
}
