//! Layers of one's own as pixels.

use super::{Canvas, Coverage, add_line, path};
use crate::paint::{is_seen, seen_part};
use crate::scene::{DrawnLayer, MapLayer};

impl Canvas {
    pub(super) fn own(&mut self, map: &MapLayer, layer: &DrawnLayer) {
        let (part, scale) = (self.part, self.transform.sx);
        for (feature, shape) in &layer.shapes.shapes {
            let Some(fill) = layer.ink(*feature).and_then(|ink| ink.fill) else { continue };
            if !is_seen(map, &shape.bounds, &part) {
                continue;
            }
            let (width, height) = (self.band.pixmap.width() as usize, self.band.pixmap.height() as usize);
            let mut coverage = Coverage::new(0, self.band.top, width, height);
            for ring in shape.rings() {
                coverage.ring(seen_part(map, ring, &part).into_iter().map(|p| p.map(|side| side * scale)));
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
}
