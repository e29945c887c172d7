//! Ranges and distances: circles around places and shortest ways between two, drawn as a layer.

use super::{Color, MapCache, Stroke, Theme, View, own::Ink, own::OwnLabel, own_ink::Inked};
use crate::geo::{geodesic, reaches, ways};
use crate::layers::{Layer, LayerRow};
use crate::model::LatLon;
use crate::words;
use std::sync::Arc;

/// What their layer is called where a layer has a path; no file is called so.
pub(super) const NAME: &str = "\u{1}measured";
/// How much of an area within reach is tinted, how wide its edge is, and how wide a way.
const LOOK: (f32, f32, f32) = (0.07, 1.4, 1.8);
/// Directions from a place in which the label of a ring may stand.
const AROUND: [f64; 8] = [0.0, 180.0, 90.0, 270.0, 45.0, 315.0, 135.0, 225.0];
/// The kinds of features, as their first value says.
const RING: &str = "ring";
const MIDDLE: &str = "middle";
const WAY: &str = "way";

/// The layer of a view's ranges and distances; none: it has none.
pub(super) fn layers(view: &View, cache: &mut MapCache) -> Option<Arc<Layer>> {
    let texts = view.texts.measured();
    let empty = texts.iter().all(|text| text.is_empty());
    (!empty).then(|| cache.measured(texts, || read(texts)))
}

/// What is written wrong was said where it was written, and is not drawn.
fn read([range, distance]: [&str; 2]) -> Layer {
    let mut layer = Layer { columns: ["kind", "label"].map(str::to_owned).into(), ..Layer::default() };
    let mut add = |layer: &mut Layer, kind: &str, label: String, anchor: LatLon| {
        let number = layer.rows.len() + 1;
        layer.rows.push(LayerRow { number, values: vec![kind.into(), label.into()], anchor });
        layer.overlay.begin();
    };
    for reach in reaches(range).unwrap_or_default() {
        // The widest first, so that those within it are seen.
        for (km, text) in reach.radii.iter().rev() {
            let label = if reach.name.is_empty() { text.clone() } else { format!("{}, {text}", reach.name) };
            add(&mut layer, RING, label, reach.middle);
            layer.overlay.disc(&geodesic::circle(reach.middle, *km));
        }
        add(&mut layer, MIDDLE, String::new(), reach.middle);
        layer.overlay.dot([reach.middle.lon, reach.middle.lat]);
    }
    for way in ways(distance).unwrap_or_default() {
        let [from, to] = way.ends.map(|(at, _)| at);
        let path = geodesic::path(from, to);
        let [lon, lat] = path[path.len() / 2];
        add(&mut layer, WAY, told(from, to), LatLon { lat, lon });
        layer.overlay.line(&path);
        [from, to].into_iter().for_each(|at| layer.overlay.dot([at.lon, at.lat]));
    }
    layer
}

/// How far it is, and in which direction: “527 km, 133°”.
fn told(from: LatLon, to: LatLon) -> String {
    let (km, bearing) = geodesic::way(from, to);
    words::way(km, bearing)
}

pub(super) fn inked(layer: &Layer, theme: &Theme) -> Inked {
    let (tint, edge, wide) = LOOK;
    let ink = |fill, width| Ink { fill, stroke: Stroke { width, color: theme.accent }, dot: theme.accent };
    let of = (0..layer.rows.len()).map(|row| Some(u16::from(layer.value(row, 0) == WAY)));
    Inked::new(vec![ink(Some(theme.accent.fade(tint)), edge), ink(None, wide)], of.collect())
}

/// The labels of rings, on the ring, and of ways, halfway.
pub(super) fn labels(layer: &Layer, theme: &Theme) -> Vec<OwnLabel> {
    let color: Color = theme.accent;
    let label = |row: usize| {
        let (text, anchor) = (layer.value(row, 1).to_owned(), layer.rows[row].anchor);
        let at = match layer.value(row, 0) {
            RING => AROUND.into_iter().map(|bearing| on_ring(layer, row, bearing, anchor)).collect(),
            WAY => vec![anchor],
            _ => return None,
        };
        Some(OwnLabel { at, text, color, beside: false })
    };
    (0..layer.rows.len()).rev().filter_map(label).collect()
}

/// The place on a ring in a direction.
fn on_ring(layer: &Layer, row: usize, bearing: f64, middle: LatLon) -> LatLon {
    let text = layer.value(row, 1);
    let radius = text.rsplit_once(", ").map_or(text, |(_, radius)| radius);
    let here = format!("{},{}:{}", middle.lat, middle.lon, radius.replace(' ', ""));
    let km = reaches(&here).ok().and_then(|all| Some(all.first()?.radii.first()?.0)).unwrap_or_default();
    geodesic::destination(middle, bearing, km)
}
