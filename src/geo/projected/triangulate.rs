//! Triangles to fill a country with.

use super::{horizon::signed_area, shapes::ProjectedShape};
use earcut::Earcut;

/// A ring of points; the first is not repeated at the end.
type Ring<'a> = &'a [[f32; 2]];

/// The triangles that fill a shape: points, and three positions for each triangle. Not cheap: to be kept with the shape.
pub fn triangulate(shape: &ProjectedShape) -> (Vec<[f32; 2]>, Vec<u32>) {
    let (mut vertices, mut indices) = (Vec::new(), Vec::new());
    let (mut earcut, mut triangles) = (Earcut::new(), Vec::new());
    for rings in polygons(shape) {
        let start = vertices.len();
        let mut holes = Vec::with_capacity(rings.len() - 1);
        for ring in rings {
            if vertices.len() > start {
                holes.push((vertices.len() - start) as u32);
            }
            vertices.extend(ring);
        }
        earcut.earcut(vertices[start..].iter().copied(), &holes, &mut triangles);
        indices.extend(triangles.iter().map(|i| start as u32 + i));
    }
    (vertices, indices)
}

/// Outer rings, each followed by the holes in it.
fn polygons(shape: &ProjectedShape) -> Vec<Vec<Ring<'_>>> {
    let (outers, holes): (Vec<_>, Vec<_>) = shape.rings().partition(|ring| signed_area(ring) >= 0.0);
    let mut polygons: Vec<Vec<Ring<'_>>> = outers.iter().map(|outer| vec![*outer]).collect();
    for hole in holes {
        let smallest = (0..outers.len())
            .filter(|i| contains(outers[*i], hole[0]))
            .min_by(|a, b| signed_area(outers[*a]).total_cmp(&signed_area(outers[*b])));
        if let Some(i) = smallest {
            polygons[i].push(hole);
        }
    }
    polygons
}

fn contains(ring: &[[f32; 2]], p: [f32; 2]) -> bool {
    let next = ring.iter().cycle().skip(1);
    let crosses = |a: &[f32; 2], b: &[f32; 2]| {
        (a[1] > p[1]) != (b[1] > p[1]) && p[0] < a[0] + (p[1] - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
    };
    ring.iter().zip(next).filter(|(a, b)| crosses(a, b)).count() % 2 == 1
}
