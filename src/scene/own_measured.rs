//! Ranges and distances: circles around places and shortest ways between two, drawn as a layer.

use super::own_cache::OwnCache;
use super::own_shown::{Ink, OwnLabel};
use super::{Color, Stroke, Theme, View, own_ink::Inked};
use crate::geo::{geodesic, reaches, ways};
use crate::layers::{Layer, LayerRow};
use crate::model::LatLon;
use crate::words;
use std::sync::Arc;

/// What their layer is called where a layer has a path; no file is called so.
pub(super) const NAME: &str = "\u{1}measured";
/// How much of an area within reach is tinted, how wide its edge is, and how wide a way.
const LOOK: (f32, f32, f32) = (0.06, 1.2, 1.6);
/// Directions from a place in which the label of a ring may stand.
const AROUND: [f64; 8] = [0.0, 180.0, 90.0, 270.0, 45.0, 315.0, 135.0, 225.0];
/// Parts of a way at which its label may stand.
const ALONG: [f64; 7] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
/// The kinds of features, as their first value says.
const RING: &str = "ring";
const MIDDLE: &str = "middle";
const WAY: &str = "way";

/// The layer of a view's ranges and distances; none: it has none.
pub(super) fn layer(view: &View, cache: &mut OwnCache) -> Option<Arc<Layer>> {
    let texts = view.texts.measured();
    let empty = texts.iter().all(|text| text.is_empty());
    (!empty).then(|| cache.measured(texts, || read(texts)))
}

/// What is written wrong was said where it was written, and is not drawn.
fn read([range, distance]: [&str; 2]) -> Layer {
    let columns = ["kind", "label", "km", "bearing"];
    let mut layer = Layer { columns: columns.map(str::to_owned).into(), ..Layer::default() };
    let add = |layer: &mut Layer, values: [String; 4], anchor: LatLon| {
        let number = layer.rows.len() + 1;
        layer.rows.push(LayerRow { number, values: values.map(Into::into).into(), anchor });
        layer.overlay.begin();
    };
    for reach in reaches(range).unwrap_or_default() {
        // The widest first, so that those within it are seen.
        for (km, text) in reach.radii.iter().rev() {
            let label = if reach.name.is_empty() { text.clone() } else { format!("{}, {text}", reach.name) };
            add(&mut layer, [RING.to_owned(), label, km.to_string(), String::new()], reach.middle);
            layer.overlay.disc(&geodesic::circle(reach.middle, *km));
        }
        add(&mut layer, [MIDDLE.to_owned(), String::new(), String::new(), String::new()], reach.middle);
        layer.overlay.dot([reach.middle.lon, reach.middle.lat]);
    }
    for way in ways(distance).unwrap_or_default() {
        let [from, to] = way.ends.map(|(at, _)| at);
        let (km, bearing) = geodesic::way(from, to);
        add(&mut layer, [WAY.to_owned(), words::way(km, bearing), km.to_string(), bearing.to_string()], from);
        layer.overlay.line(&geodesic::path(from, to));
        for at in [from, to] {
            layer.overlay.dot([at.lon, at.lat]);
        }
    }
    layer
}

pub(super) fn inked(layer: &Layer, theme: &Theme) -> Inked {
    let (tint, edge, wide) = LOOK;
    let color = color(theme);
    let ink = |fill, width| Ink { fill, stroke: Stroke { width, color }, dot: color };
    let of = (0..layer.rows.len()).map(|row| Some(u16::from(layer.value(row, 0) == WAY)));
    Inked::new(vec![ink(Some(color.fade(tint)), edge), ink(None, wide)], of.collect())
}

/// They are measured and say nothing of whose they are: no hue.
fn color(theme: &Theme) -> Color {
    theme.text.fade(0.85)
}

/// The labels of rings, on the ring, and of ways, on the way.
pub(super) fn labels(layer: &Layer, theme: &Theme) -> Vec<OwnLabel> {
    let label = |row: usize| {
        let (text, anchor) = (layer.value(row, 1).to_owned(), layer.rows[row].anchor);
        let number = |column: usize| layer.value(row, column).parse().unwrap_or_default();
        let there = |bearing: f64, km: f64| geodesic::destination(anchor, bearing, km);
        let at = match layer.value(row, 0) {
            RING => AROUND.into_iter().map(|bearing| there(bearing, number(2))).collect(),
            WAY => ALONG.into_iter().map(|part| there(number(3), number(2) * part)).collect(),
            _ => return None,
        };
        Some(OwnLabel { at, text, color: theme.text, beside: false, insists: true })
    };
    (0..layer.rows.len()).rev().filter_map(label).collect()
}
