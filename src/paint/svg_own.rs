//! The user's own layers as SVG: a group for each, with its name, and in it the features by their numbers in the file.

use super::svg::Writer;
use super::{is_seen, seen_part};
use crate::scene::{DrawnLayer, Mark, Scene};
use std::collections::BTreeSet;
use std::fmt::Write as _;

impl Writer {
    pub(super) fn own(&mut self, scene: &Scene) {
        for (n, layer) in scene.map.own.iter().enumerate() {
            let id = format!("layer-{}", n + 1);
            self.open_named(&id, &layer.name);
            self.features(scene, layer, &id);
            self.out.push_str("</g>\n");
        }
    }

    fn features(&mut self, scene: &Scene, layer: &DrawnLayer, id: &str) {
        let (map, whole) = (&scene.map, scene.area());
        let mut named: BTreeSet<usize> = BTreeSet::new();
        for (feature, shape) in &layer.shapes.shapes {
            let Some(fill) = layer.ink(*feature).and_then(|ink| ink.fill) else { continue };
            if is_seen(map, &shape.bounds, &whole) {
                let new = named.insert(*feature);
                self.feature_open(layer, (*feature, id), new);
                for ring in shape.rings() {
                    self.path(&seen_part(map, ring, &whole), true);
                }
                self.path_fill(fill);
            }
        }
        for (feature, lines) in &layer.shapes.lines {
            let Some(ink) = layer.ink(*feature) else { continue };
            let parts: Vec<_> = lines.iter().map(|(_, line)| seen_part(map, line, &whole)).collect();
            if parts.iter().any(|part| !part.is_empty()) {
                let new = named.insert(*feature);
                self.feature_open(layer, (*feature, id), new);
                for part in &parts {
                    self.path(part, false);
                }
                self.path_stroke(ink.stroke);
            }
        }
        for (feature, at, color) in layer.dots() {
            let centre = map.place(at);
            if whole.grown(layer.radius).contains(centre) {
                let new = named.insert(feature);
                self.out.push_str("<g");
                self.name(layer, (feature, id), new);
                self.out.push('>');
                let stroke = None;
                self.mark(&Mark::Circle { centre, radius: layer.radius, fill: Some(color), stroke });
                self.out.push_str("</g>\n");
            }
        }
    }

    fn feature_open(&mut self, layer: &DrawnLayer, feature: (usize, &str), new: bool) {
        self.out.push_str("<path");
        self.name(layer, feature, new);
        self.out.push_str(" d=\"");
    }

    /// The id and the name of a feature, where it is the first of its elements.
    fn name(&mut self, layer: &DrawnLayer, (feature, id): (usize, &str), new: bool) {
        let Some(row) = layer.layer.rows.get(feature).filter(|_| new && self.has_names()) else { return };
        let _ = write!(self.out, " id=\"{id}-{}\" data-name=\"", row.number);
        self.escaped(layer.layer.name(feature));
        self.out.push('"');
    }
}
