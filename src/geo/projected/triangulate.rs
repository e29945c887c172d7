//! Triangles to fill a country with.

use super::{ProjectedShape, horizon::signed_area};
use crate::geo::{Rect, Role};
use geo::{LineString, Polygon, TriangulateEarcut};

/// The triangles that fill a shape: points, and three positions for each triangle. Not cheap: to be kept with the shape.
pub fn triangulate(shape: &ProjectedShape) -> (Vec<[f32; 2]>, Vec<u32>) {
    let (mut vertices, mut indices) = (Vec::new(), Vec::new());
    for polygon in polygons(shape) {
        let triangles = polygon.earcut_triangles_raw();
        let start = vertices.len() as u32;
        vertices.extend(triangles.vertices);
        indices.extend(triangles.triangle_indices.iter().map(|i| start + *i as u32));
    }
    (vertices, indices)
}

/// The triangles that fill a ring.
pub fn triangulate_ring(ring: &[[f32; 2]]) -> (Vec<[f32; 2]>, Vec<u32>) {
    let mut shape =
        ProjectedShape { code: None, role: Role::Water, points: Vec::new(), rings: Vec::new(), bounds: Rect::EMPTY };
    shape.add(ring.iter().copied());
    triangulate(&shape)
}

/// Outer rings, each with the holes in it.
fn polygons(shape: &ProjectedShape) -> Vec<Polygon<f32>> {
    let line = |ring: &[[f32; 2]]| LineString::from(ring.iter().map(|p| (p[0], p[1])).collect::<Vec<_>>());
    let (outers, holes): (Vec<_>, Vec<_>) = shape.rings().partition(|ring| signed_area(ring) >= 0.0);
    let mut within: Vec<Vec<LineString<f32>>> = vec![Vec::new(); outers.len()];
    for hole in holes {
        let around = |outer: &&[[f32; 2]]| contains(outer, hole[0]);
        let smallest = (0..outers.len())
            .filter(|i| around(&outers[*i]))
            .min_by(|a, b| signed_area(outers[*a]).total_cmp(&signed_area(outers[*b])));
        if let Some(i) = smallest {
            within[i].push(line(hole));
        }
    }
    outers.iter().zip(within).map(|(outer, holes)| Polygon::new(line(outer), holes)).collect()
}

fn contains(ring: &[[f32; 2]], p: [f32; 2]) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crosses = |a: &[f32; 2], b: &[f32; 2]| {
        (a[1] > p[1]) != (b[1] > p[1]) && p[0] < a[0] + (p[1] - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
    };
    ring.iter().zip(next).filter(|(a, b)| crosses(a, b)).count() % 2 == 1
}
