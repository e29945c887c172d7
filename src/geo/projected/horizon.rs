//! Cuts along the edge of azimuthal maps: the globe's horizon, or the small circle around the antipode.

use super::arcs::Arcs;
use super::link::{cut, link};
use super::shapes::{Lines, ProjectedShape};
use crate::geo::{LineKind, sphere::Vec3};
use std::f64::consts::TAU;

/// Adds the rings of a shape that the edge cuts, and the edge itself where the shape's land lies all along it.
pub(super) fn add_rings(out: &mut ProjectedShape, arcs: &Arcs<'_>, rings: &[usize]) {
    let paths = rings.iter().map(|ring| arcs.ring(*ring).into_iter().map(|i| arcs.vector(i)).collect()).collect();
    let inside = |v: &Vec3| v[2] >= arcs.edge;
    let (whole, pieces) = cut(paths, inside, |a, b| crossing(a, b, arcs.edge), |v| v[1].atan2(v[0]));
    for ring in whole.into_iter().chain(link(pieces, TAU, |from, to| along(from, to, arcs.edge))) {
        out.add(arcs.lay_vectors(&ring));
    }
    // Land around the antipode turns its rings inside out: the sum of their areas lacks the whole disc.
    let disc = std::f64::consts::PI * arcs.projection.outer_radius().powi(2);
    if out.rings.iter().map(|ring| signed_area(&out.points[ring.clone()])).sum::<f64>() < -0.5 * disc {
        out.add(arcs.projection.outline().into_iter().map(crate::geo::Point::to_f32));
    }
}

/// The point of the edge on the way between two points on its two sides.
fn crossing(a: Vec3, b: Vec3, edge: f64) -> Vec3 {
    let t = (edge - a[2]) / (b[2] - a[2]);
    let (x, y) = (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]));
    let radius = (1.0 - edge * edge).sqrt() / x.hypot(y).max(1e-12);
    [x * radius, y * radius, edge]
}

/// Points of the edge, a degree at a time, counter-clockwise.
fn along(from: f64, to: f64, edge: f64) -> Vec<Vec3> {
    let steps = (to - from).to_degrees().ceil().clamp(1.0, 360.0);
    let radius = (1.0 - edge * edge).sqrt();
    let at = |i: i32| from + (to - from) * f64::from(i) / steps;
    (1..steps as i32).map(|i| [radius * at(i).cos(), radius * at(i).sin(), edge]).collect()
}

/// The area of a ring on the plane; positive if land, which is on its left on the globe, is within (y is down).
pub(super) fn signed_area(ring: &[[f32; 2]]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    let cross = |a: &[f32; 2], b: &[f32; 2]| f64::from(a[0]) * f64::from(b[1]) - f64::from(b[0]) * f64::from(a[1]);
    -ring.iter().zip(next).map(|(a, b)| cross(a, b)).sum::<f64>() / 2.0
}

/// Adds an arc that the edge cuts, in pieces.
pub(super) fn add_lines(lines: &mut Lines, arcs: &Arcs<'_>, arc: usize, kind: LineKind) {
    let mut line: Vec<Vec3> = Vec::new();
    let mut last: Option<Vec3> = None;
    for i in arcs.kept(arc) {
        let here = arcs.vector(i);
        let seen = here[2] >= arcs.edge;
        if let Some(last) = last.filter(|last| (last[2] >= arcs.edge) != seen) {
            line.push(crossing(last, here, arcs.edge));
        }
        if seen {
            line.push(here);
        } else if !line.is_empty() {
            lines.add(kind, arcs.lay_vectors(&line));
            line.clear();
        }
        last = Some(here);
    }
    lines.add(kind, arcs.lay_vectors(&line));
}
