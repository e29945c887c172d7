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
mod shapes;
mod triangulate;

use super::basemap::{Level, Shape};
use super::overlay::{Owners, ProjectedOverlay};
use super::{Basemap, GeoWindow, LineKind, Lod, Point, Projection, Rect};
use arcs::{Arcs, State};

pub use shapes::{Lines, ProjectedShape};
pub use triangulate::{triangulate, triangulate_ring};

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
        Self::build_within(basemap, lod, projection, tolerance, &GeoWindow::WORLD)
    }

    /// The same with the fine level only where a window shows it: beyond, shapes and lines may lack points or be missing.
    pub fn build_within(
        basemap: &Basemap,
        lod: Lod,
        projection: &Projection,
        tolerance: f64,
        window: &GeoWindow,
    ) -> Self {
        let tolerance = if tolerance >= 1e-5 { tolerance } else { 1e-5 };
        let level = &*basemap.level(lod, window);
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
    let mut out = ProjectedShape {
        code: shape.code,
        role: shape.role,
        points: Vec::new(),
        rings: Vec::new(),
        bounds: Rect::EMPTY,
    };
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
        add_line(&mut lines, arcs, i, kind);
    }
    lines
}

fn add_line(lines: &mut Lines, arcs: &Arcs<'_>, i: usize, kind: LineKind) {
    match arcs.state(i) {
        State::Hidden => {}
        State::Whole => lines.add(kind, arcs.whole(i).iter().copied()),
        State::Cut if arcs.projection.kind().is_azimuthal() => horizon::add_lines(lines, arcs, i, kind),
        State::Cut => seam::add_lines(lines, arcs, i, kind),
    }
}

/// The shapes and lines of an overlay's level on the plane, with whose they are.
pub(super) fn overlay(level: &Level, projection: &Projection, tolerance: f64, owners: &Owners) -> ProjectedOverlay {
    let arcs = Arcs::new(level, projection, tolerance);
    let shapes =
        level.shapes.iter().zip(&owners.shapes).map(|(shape, owner)| (*owner, project_shape(level, &arcs, shape)));
    let shapes = shapes.filter(|(_, shape)| !shape.rings.is_empty()).collect();
    let mut lines: Vec<(usize, Lines)> = Vec::new();
    for (i, (arc, owner)) in level.arcs.iter().zip(&owners.arcs).enumerate() {
        let Some(kind) = arc.kind else { continue };
        if lines.last().is_none_or(|(last, _)| last != owner) {
            lines.push((*owner, Lines::default()));
        }
        if let Some((_, own)) = lines.last_mut() {
            add_line(own, &arcs, i, kind);
        }
    }
    lines.retain(|(_, lines)| !lines.parts.is_empty());
    ProjectedOverlay { shapes, lines, dots: Vec::new() }
}
