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
mod overlay;
mod pieces;
mod seam;
mod shapes;
mod triangulate;

use super::{Basemap, GeoWindow, Lod, Point, Projection, Rect};
use arcs::Arcs;
use pieces::{project_lines, project_shape};

pub use overlay::ProjectedOverlay;
pub(super) use overlay::{Owners, overlay};
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
    /// its true course by as much; what is not a number or below 0.00001 is taken as 0.00001.
    pub fn build(basemap: &Basemap, lod: Lod, projection: &Projection, tolerance: f64) -> Self {
        Self::build_within(basemap, lod, projection, tolerance, &GeoWindow::WORLD)
    }

    /// The same of what a window shows, unless the level is the far one: beyond, shapes and lines may lack points or be missing.
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
