//! What is kept from one picture to the next, and of which part of the plane.

use super::View;
use crate::geo::Rect;
use std::sync::Arc;

/// Pixels beyond the map's edges that are held with it, so that a map that is dragged needs no others at once.
const BESIDE: f64 = 128.0;

/// The side of a cell of the plane: a power of two of pixels, about half of a picture.
pub(super) fn cell(view: &View, pixel: f64) -> f64 {
    let most = f64::from(view.size[0].max(view.size[1])).max(1.0);
    (most.log2().ceil() - 1.0).exp2() * pixel
}

/// The cells of the plane that a view shows, with what lies a little beyond.
pub(super) fn cells(view: &View, side: f64) -> [i64; 4] {
    cells_of(&view.shown().grown(BESIDE / view.scale), side)
}

/// The cells of the plane that hold a part of it.
pub(super) fn cells_of(part: &Rect, side: f64) -> [i64; 4] {
    let low = |v: f64| (v / side).floor() as i64;
    let high = |v: f64| (v / side).ceil() as i64;
    [low(part.min.x), low(part.min.y), high(part.max.x), high(part.max.y)]
}

/// What is kept by a key of so many, or made and kept; the oldest makes room.
pub(super) fn kept_of<K, V>(
    most: usize,
    all: &mut Vec<(K, Arc<V>)>,
    same: impl Fn(&K) -> bool,
    make: impl FnOnce() -> (K, Arc<V>),
) -> Arc<V> {
    let found = all.iter().position(|(key, _)| same(key)).map(|place| all.remove(place));
    let (key, value) = found.unwrap_or_else(make);
    all.push((key, Arc::clone(&value)));
    if all.len() > most {
        all.remove(0);
    }
    value
}
