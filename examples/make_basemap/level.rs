//! A level of the basemap before it is written.

use laydown::model::Code;
use std::{collections::BTreeMap, ops::Range};

/// Units of the file in a degree.
pub(super) const UNITS: f64 = 360.0;
/// The kind of an arc that is no coast, only the edge where the source was cut.
pub(super) const SEAM: u8 = 3;
/// The kinds of lakes' shores, rivers and first-level borders.
pub(super) const SHORE: u8 = 4;
/// See [`SHORE`].
pub(super) const RIVER: u8 = 5;
/// See [`SHORE`].
pub(super) const PROVINCE: u8 = 6;

/// Longitude and latitude.
pub(super) type Units = [i32; 2];

/// A level before it is written.
#[derive(Default)]
pub(super) struct Level {
    pub arcs: Vec<(u8, Vec<Units>)>,
    pub shapes: Vec<Shape>,
}

impl Level {
    /// The number that the next arc will have.
    pub fn next_arc(&self) -> i32 {
        i32::try_from(self.arcs.len()).expect("the atlas has some thousand arcs")
    }
}

/// What a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Land,
    Water,
    /// By its place in `disputed.csv`.
    Disputed(usize),
}

/// A country's rings, with land to their left; or a lake's.
pub(super) struct Shape {
    pub code: Option<Code>,
    pub role: Role,
    pub rings: Vec<Vec<i32>>,
}

pub(super) fn extent(path: &[Units]) -> (Units, Units) {
    path.iter().fold(([i32::MAX; 2], [i32::MIN; 2]), |(low, high), p| {
        ([low[0].min(p[0]), low[1].min(p[1])], [high[0].max(p[0]), high[1].max(p[1])])
    })
}

pub(super) fn index(arc: i32) -> usize {
    (if arc < 0 { !arc } else { arc }).unsigned_abs() as usize
}

/// A ring's points, closed, with longitudes that run on across ±180°.
pub(super) fn path_of(ring: &[i32], lines: &[Vec<Units>]) -> Vec<Units> {
    let mut path: Vec<Units> = Vec::new();
    for arc in ring {
        let line = &lines[index(*arc)];
        let ordered: Vec<Units> = if *arc < 0 { line.iter().rev().copied().collect() } else { line.clone() };
        for [lon, lat] in ordered {
            let turns = path.last().map_or(0.0, |last| (f64::from(lon - last[0]) / (360.0 * UNITS)).round());
            path.push([lon - (turns * 360.0 * UNITS) as i32, lat]);
        }
    }
    path
}

/// Twice the flat area to the left of a path; of one around the south pole, down to it.
pub(super) fn area(path: &[Units]) -> f64 {
    let turn = f64::from(path[path.len() - 1][0] - path[0][0]);
    let floor = turn.signum() * if turn == 0.0 { 0.0 } else { 90.0 * UNITS };
    let lat = |p: Units| f64::from(p[1]) + if turn == 0.0 { 0.0 } else { floor.abs() };
    -path.windows(2).map(|w| f64::from(w[1][0] - w[0][0]) * (lat(w[0]) + lat(w[1]))).sum::<f64>()
}

/// Keeps only the arcs that a ring uses, in pieces where they run along ±180°, and puts large shapes first, so that small
/// ones are drawn upon them.
pub(super) fn compact(lines: &[(u8, Vec<Units>)], shapes: impl Iterator<Item = Shape>) -> Level {
    let all: Vec<Vec<Units>> = lines.iter().map(|(_, line)| line.clone()).collect();
    let size = |shape: &Shape| shape.rings.iter().map(|ring| area(&path_of(ring, &all))).sum::<f64>();
    let mut shapes: Vec<Shape> = shapes.filter(|shape| !shape.rings.is_empty()).collect();
    shapes.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let mut level = Level::default();
    let mut renamed: BTreeMap<usize, Range<i32>> = BTreeMap::new();
    for shape in shapes {
        let mut rename = |arc: i32| -> Vec<i32> {
            let new = renamed.entry(index(arc)).or_insert_with(|| {
                let start = level.next_arc();
                level.arcs.extend(pieces(&lines[index(arc)]));
                start..level.next_arc()
            });
            if arc < 0 { new.clone().rev().map(|n| !n).collect() } else { new.clone().collect() }
        };
        let rings = shape.rings.iter().map(|ring| ring.iter().flat_map(|arc| rename(*arc)).collect()).collect();
        level.shapes.push(Shape { rings, ..shape });
    }
    level
}

/// An arc in pieces that run along ±180° and pieces that do not. Fiji's islands are still cut there in the source.
pub(super) fn pieces((kind, line): &(u8, Vec<Units>)) -> Vec<(u8, Vec<Units>)> {
    let on_seam = |p: Units| f64::from(p[0]).abs() == 180.0 * UNITS;
    let mut pieces: Vec<(u8, Vec<Units>)> = Vec::new();
    for step in line.windows(2) {
        let kind = if on_seam(step[0]) && on_seam(step[1]) { SEAM } else { *kind };
        match pieces.last_mut().filter(|piece| piece.0 == kind) {
            Some((_, piece)) => piece.push(step[1]),
            None => pieces.push((kind, step.to_vec())),
        }
    }
    pieces
}

/// Gives the far level the near shapes of the countries that it lacks.
pub(super) fn add_missing(far: &mut Level, near: &Level) {
    for shape in &near.shapes {
        if shape.code.is_none() || far.shapes.iter().any(|s| (s.code, s.role) == (shape.code, shape.role)) {
            continue;
        }
        let mut renamed = BTreeMap::new();
        let mut rename = |arc: i32| {
            let new = *renamed.entry(index(arc)).or_insert_with(|| {
                far.arcs.push(near.arcs[index(arc)].clone());
                far.next_arc() - 1
            });
            if arc < 0 { !new } else { new }
        };
        let rings = shape.rings.iter().map(|ring| ring.iter().map(|arc| rename(*arc)).collect()).collect();
        far.shapes.push(Shape { code: shape.code, role: shape.role, rings });
    }
}
