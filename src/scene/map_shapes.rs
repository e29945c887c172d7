//! Shapes of countries on a map's plane.

use super::outlines;
use crate::geo::ProjectedMap;

/// All shapes of one projection in one detail.
#[derive(Debug, Clone, PartialEq)]
pub struct MapShapes {
    /// Another number for other shapes: painters keep what they made of them by it.
    pub revision: u64,
    /// The shapes.
    pub map: ProjectedMap,
    /// Width and height of each shape's largest ring on the plane, in the order of the shapes.
    pub mains: Vec<[f32; 2]>,
}

impl MapShapes {
    pub(super) fn new(revision: u64, mut map: ProjectedMap, stray: f32) -> Self {
        map.lines = outlines::thinned(&map.lines, stray);
        for line in &mut map.graticule {
            let whole = std::mem::take(line);
            outlines::thin(&whole, stray, line);
        }
        let sides = |ring: &[[f32; 2]]| {
            let span = |i: usize| {
                let ends = ring.iter().fold((f32::MAX, f32::MIN), |(low, high), p| (low.min(p[i]), high.max(p[i])));
                ends.1 - ends.0
            };
            [span(0), span(1)]
        };
        let largest = |a: &[f32; 2], b: &[f32; 2]| (a[0] * a[1]).total_cmp(&(b[0] * b[1]));
        let mains = map.shapes.iter().map(|shape| shape.rings().map(sides).max_by(largest).unwrap_or_default());
        Self { revision, mains: mains.collect(), map }
    }
}
