//! The user's own layers as pixels.

use super::{Band, Canvas, Coverage, add_line, path};
use crate::paint::{is_seen, seen_part};
use crate::scene::{DrawnLayer, MapLayer, Pos};

impl Canvas {
    pub(super) fn own(&mut self, map: &MapLayer, layer: &DrawnLayer) {
        let (part, scale) = (self.part, self.transform.sx);
        for (feature, shape) in &layer.shapes.shapes {
            let Some(fill) = layer.ink(*feature).and_then(|ink| ink.fill) else { continue };
            if !is_seen(map, &shape.bounds, &part) {
                continue;
            }
            let rings: Vec<Vec<Pos>> = shape.rings().map(|ring| seen_part(map, ring, &part)).collect();
            let Some(mut coverage) = self.around(&rings) else { continue };
            for ring in &rings {
                coverage.ring(ring.iter().map(|p| p.map(|side| side * scale)));
            }
            coverage.paint(fill, &mut self.band);
        }
        for (feature, lines) in &layer.shapes.lines {
            let Some(ink) = layer.ink(*feature) else { continue };
            let line = path(|builder| {
                for (_, line) in lines.iter() {
                    add_line(builder, seen_part(map, line, &part).into_iter(), false);
                }
            });
            self.stroke(line.as_ref(), ink.stroke);
        }
        for (_, at, color) in layer.dots() {
            let [x, y] = map.place(at);
            let seen = y + layer.radius > part.min[1] && y - layer.radius < part.max[1];
            if seen && x + layer.radius > part.min[0] && x - layer.radius < part.max[0] {
                self.fill(path(|builder| builder.push_circle(x, y, layer.radius)).as_ref(), color);
            }
        }
    }

    /// An empty cover over the pixels of the band that some rings may reach into; none: there are none.
    fn around(&self, rings: &[Vec<Pos>]) -> Option<Coverage> {
        let ends = |i: usize| {
            let sides = rings.iter().flatten().map(|p| p[i] * self.transform.sx);
            sides.fold((f32::MAX, f32::MIN), |(low, high), side| (low.min(side), high.max(side)))
        };
        let Band { pixmap, top } = &self.band;
        let (left, right) = ends(0);
        let (upper, lower) = ends(1);
        let side = |least: f32, most: f32, from: i32, size: u32| {
            let first = (least.floor().max(from as f32)) as i32;
            let last = (most.ceil().min(from as f32 + size as f32)) as i32;
            usize::try_from(last - first).ok().filter(|size| *size > 0).map(|size| (first, size))
        };
        let (left, width) = side(left, right, 0, pixmap.width())?;
        let (top, height) = side(upper, lower, *top, pixmap.height())?;
        Some(Coverage::new(left, top, width, height))
    }
}
