//! Shapes of countries on the map's plane, kept from one picture to the next.

use super::{View, outlines};
use crate::geo::{Basemap, Lod, ProjectedMap, ProjectionKind};
use std::sync::Arc;

/// Pixels that a line may stray from its true course, and that a step must have to stay.
const STRAY: f64 = 0.6;
/// The same for lines, which are thinned once more: what they stray is within their own width.
const LINE_STRAY: f64 = 0.4;
/// Below so many pixels per radius the world has the shapes of the far level.
const FAR: f64 = 180.0;
/// The same for the globe, which is projected anew each time it turns.
const FAR_GLOBE: f64 = 480.0;
/// How many projected maps are kept.
const KEPT: usize = 4;

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
    fn new(revision: u64, mut map: ProjectedMap, stray: f32) -> Self {
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

/// Projected shapes by projection and detail; the last few are kept.
#[derive(Debug, Default)]
pub struct MapCache {
    kept: Vec<(Key, Arc<MapShapes>)>,
    made: u64,
    scenes: u64,
}

/// Kind, centre, level of detail, and the power of two that the scale does not exceed.
type Key = (ProjectionKind, [u64; 2], Lod, i32);

impl MapCache {
    /// The number of the next scene.
    pub(super) fn next_scene(&mut self) -> u64 {
        self.scenes += 1;
        self.scenes
    }

    /// The shapes for a view. Projects them if the view's projection or detail is new, which takes milliseconds.
    pub fn shapes(&mut self, view: &View) -> Arc<MapShapes> {
        let projection = view.projection;
        let globe = projection.kind().is_globe();
        let lod = if view.scale < if globe { FAR_GLOBE } else { FAR } { Lod::Far } else { Lod::Near };
        let octave = view.scale.max(1.0).log2().ceil() as i32;
        let key = (projection.kind(), [projection.lon0().to_bits(), projection.lat0().to_bits()], lod, octave);
        if let Some(place) = self.kept.iter().position(|(k, _)| *k == key) {
            let found = self.kept.remove(place);
            self.kept.push(found);
        } else {
            let pixel = f64::from(octave).exp2().recip();
            let map = ProjectedMap::build(Basemap::embedded(), lod, &projection, STRAY * pixel);
            self.made += 1;
            self.kept.push((key, Arc::new(MapShapes::new(self.made, map, (LINE_STRAY * pixel) as f32))));
            if self.kept.len() > KEPT {
                self.kept.remove(0);
            }
        }
        Arc::clone(&self.kept[self.kept.len() - 1].1)
    }
}
