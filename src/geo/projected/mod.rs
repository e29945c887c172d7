//! The basemap laid on a plane: turned to the centre, cut at the antimeridian or the horizon, resampled.
//!
//! ```text
//! arcs on the sphere ── arcs.rs ──► arcs on the plane, each whole, cut or hidden
//!     rings of whole arcs ────────► copied
//!     rings with a cut arc ── seam.rs (antimeridian, poles) or horizon.rs ──► link.rs: closed along the edge
//! ```

mod arcs;
mod horizon;
mod link;
mod seam;
mod triangulate;

use super::{
    Basemap, LineKind, Lod, Point, Projection, Rect,
    basemap::{Level, Shape},
};
use crate::model::Code;
use arcs::{Arcs, State};
use std::ops::Range;

pub use triangulate::triangulate;

/// A country on the plane.
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectedShape {
    /// Which country; none for land that no code stands for.
    pub code: Option<Code>,
    /// The points of all its rings, one after the other, in radii of the sphere, y down.
    pub points: Vec<[f32; 2]>,
    /// Which points make a ring; the first is not repeated at the end. Fill by the even-odd rule.
    pub rings: Vec<Range<usize>>,
    /// The box around all points.
    pub bounds: Rect,
}

impl ProjectedShape {
    /// The rings, outer ones and holes, as points.
    pub fn rings(&self) -> impl Iterator<Item = &[[f32; 2]]> {
        self.rings.iter().map(|ring| &self.points[ring.clone()])
    }

    fn add(&mut self, ring: impl IntoIterator<Item = [f32; 2]>) {
        let start = self.points.len();
        for point in ring {
            if self.points.len() == start || self.points.last() != Some(&point) {
                self.points.push(point);
            }
        }
        while self.points.len() > start + 1 && self.points[start..].last() == Some(&self.points[start]) {
            self.points.pop();
        }
        if self.points.len() < start + 3 {
            self.points.truncate(start);
        } else {
            self.rings.push(start..self.points.len());
        }
    }
}

/// Lines of one kind after another.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lines {
    /// The points of all lines.
    pub points: Vec<[f32; 2]>,
    /// Which points make a line, and what it parts.
    pub parts: Vec<(LineKind, Range<usize>)>,
}

impl Lines {
    /// The lines as points.
    pub fn iter(&self) -> impl Iterator<Item = (LineKind, &[[f32; 2]])> {
        self.parts.iter().map(|(kind, part)| (*kind, &self.points[part.clone()]))
    }

    fn add(&mut self, kind: LineKind, points: impl IntoIterator<Item = [f32; 2]>) {
        let start = self.points.len();
        self.points.extend(points);
        if self.points.len() < start + 2 {
            self.points.truncate(start);
        } else {
            self.parts.push((kind, start..self.points.len()));
        }
    }
}

/// All that a map of the world shows without any data, on the plane (radii of the sphere, y down).
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectedMap {
    /// How it was projected.
    pub projection: Projection,
    /// From which level of detail.
    pub lod: Lod,
    /// The countries, large ones first, so that small ones are drawn upon them. Only what is visible.
    pub shapes: Vec<ProjectedShape>,
    /// Coasts and borders, each once. No line runs along the cut or the horizon.
    pub lines: Lines,
    /// The edge of the sphere, a ring.
    pub outline: Vec<[f32; 2]>,
    /// Meridians and parallels each 10 degrees (far: 15).
    pub graticule: Vec<Vec<[f32; 2]>>,
    /// The box around the outline.
    pub bounds: Rect,
}

impl ProjectedMap {
    /// Lays the basemap on the plane. Steps shorter than `tolerance` (radii of the sphere) may go, and a line may stray from
    /// its true course by as much; what is no number or below 0.00001 is taken as 0.00001.
    pub fn build(basemap: &Basemap, lod: Lod, projection: &Projection, tolerance: f64) -> Self {
        let tolerance = if tolerance >= 1e-5 { tolerance } else { 1e-5 };
        let level = basemap.level(lod);
        let arcs = Arcs::new(level, projection, tolerance);
        let shapes = level.shapes.iter().map(|shape| project_shape(level, &arcs, shape));
        let outline = projection.outline();
        let flat = |line: &Vec<Point>| line.iter().map(|p| p.to_f32()).collect();
        Self {
            projection: *projection,
            lod,
            shapes: shapes.filter(|shape| !shape.rings.is_empty()).collect(),
            lines: project_lines(level, &arcs),
            outline: flat(&outline),
            graticule: projection.graticule(if lod == Lod::Far { 15.0 } else { 10.0 }).iter().map(flat).collect(),
            bounds: Rect::around(outline),
        }
    }
}

fn project_shape(level: &Level, arcs: &Arcs<'_>, shape: &Shape) -> ProjectedShape {
    let mut out = ProjectedShape { code: shape.code, points: Vec::new(), rings: Vec::new(), bounds: Rect::EMPTY };
    let mut cut = Vec::new();
    for ring in shape.rings.clone() {
        let mut states = level.ring(ring).iter().map(|arc| arcs.state(arc.arc));
        let first = states.next().unwrap_or(State::Hidden);
        if !states.all(|state| state == first) || first == State::Cut {
            cut.push(ring);
        } else if first == State::Whole {
            out.add(level.ring(ring).iter().flat_map(|arc| arcs.points(*arc)));
        }
    }
    if arcs.projection.kind().is_azimuthal() {
        horizon::add_rings(&mut out, arcs, &cut);
    } else {
        seam::add_rings(&mut out, arcs, &cut);
    }
    out.bounds = Rect::around(out.points.iter().map(|p| Point::new(p[0].into(), p[1].into())));
    out
}

fn project_lines(level: &Level, arcs: &Arcs<'_>) -> Lines {
    let mut lines = Lines::default();
    for (i, arc) in level.arcs.iter().enumerate() {
        let Some(kind) = arc.kind else { continue };
        match arcs.state(i) {
            State::Hidden => {}
            State::Whole => lines.add(kind, arcs.whole(i).iter().copied()),
            State::Cut if arcs.projection.kind().is_azimuthal() => horizon::add_lines(&mut lines, arcs, i, kind),
            State::Cut => seam::add_lines(&mut lines, arcs, i, kind),
        }
    }
    lines
}
