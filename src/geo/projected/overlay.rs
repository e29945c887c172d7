//! The features of an overlay on the plane.

use super::arcs::Arcs;
use super::pieces::{add_line, project_shape};
use super::shapes::{Lines, ProjectedShape};
use crate::geo::Projection;
use crate::geo::basemap::Level;

/// Features on a map's plane, each named by its place in the overlay.
#[derive(Debug, Clone, Default)]
pub struct ProjectedOverlay {
    /// Areas.
    pub shapes: Vec<(usize, ProjectedShape)>,
    /// Edges of areas, and lines.
    pub lines: Vec<(usize, Lines)>,
    /// Dots.
    pub dots: Vec<(usize, [f32; 2])>,
}

/// Whose each shape and each arc of a level is.
#[derive(Debug, Default)]
pub(in crate::geo) struct Owners {
    pub shapes: Vec<usize>,
    pub arcs: Vec<usize>,
}

/// The shapes and lines of an overlay's level on the plane, with whose they are.
pub(in crate::geo) fn overlay(
    level: &Level,
    projection: &Projection,
    tolerance: f64,
    owners: &Owners,
) -> ProjectedOverlay {
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
