//! What is kept of the user's own layers from one picture to the next.

use super::kept::{cell, cells, kept_of};
use super::own_drawn::DrawnLayer;
use super::own_shown::{ShownLayer, Spans};
use super::{Theme, View};
use crate::geo::{GeoWindow, Point, ProjectedOverlay, ProjectionKind, Rect};
use crate::layers::Layer;
use crate::model::Day;
use std::sync::Arc;

/// From so many pixels per radius on only what is seen of a layer is projected.
const CLOSE: f64 = 700.0;
/// So much of them is kept: all layers of two maps and their insets, and a step of zoom.
const KEPT: usize = 64;

/// Projection, its centre, the power of two that the scale does not exceed, and which cells of the plane are held.
pub(super) type OverlayKey = (ProjectionKind, [u64; 2], i32, [i64; 4]);
/// A layer, its place among the others, the day where it has days, the colours, and how it was projected.
pub(super) type DrawnKey = (ShownLayer, usize, Option<Day>, Theme, OverlayKey);

/// A layer; the same one only where it is at the same address.
#[derive(Debug)]
pub(super) struct ByPointer(pub Arc<Layer>);

/// What is kept of the user's own layers, and how many drawings of them there were.
#[derive(Debug, Default)]
pub(super) struct OwnCache {
    spans: Vec<(ShownLayer, Arc<Spans>)>,
    overlays: Vec<((ByPointer, OverlayKey), Arc<ProjectedOverlay>)>,
    drawn: Vec<(DrawnKey, Arc<DrawnLayer>)>,
    measured: Vec<([String; 2], Arc<Layer>)>,
    made: u64,
}

impl OwnCache {
    /// From when to when the features of a layer hold.
    pub(super) fn spans(&mut self, shown: &ShownLayer) -> Arc<Spans> {
        let make = || (shown.clone(), Arc::new(shown.layer.spans(&shown.asked)));
        kept_of(KEPT, &mut self.spans, |kept| kept == shown, make)
    }

    /// A layer on the plane of a view, and how it is known.
    pub(super) fn overlay(&mut self, view: &View, layer: &Arc<Layer>) -> (OverlayKey, Arc<ProjectedOverlay>) {
        let projection = view.projection;
        let octave = view.scale.max(1.0).log2().ceil() as i32;
        let pixel = f64::from(octave).exp2().recip();
        let (close, side) = (view.scale >= CLOSE, cell(view, pixel));
        let cells = if close { cells(view, side) } else { [0; 4] };
        let key = (projection.kind(), [projection.lon0(), projection.lat0()].map(f64::to_bits), octave, cells);
        let same = |(of, kept): &(ByPointer, OverlayKey)| Arc::ptr_eq(&of.0, layer) && *kept == key;
        let shapes = kept_of(KEPT, &mut self.overlays, same, || {
            let corner = |x: i64, y: i64| Point::new(x as f64 * side, y as f64 * side);
            let part = Rect { min: corner(cells[0], cells[1]), max: corner(cells[2], cells[3]) };
            let window = if close { GeoWindow::of(&projection, &part, pixel) } else { GeoWindow::WORLD };
            let shapes = layer.overlay.project(&projection, pixel, &window);
            ((ByPointer(Arc::clone(layer)), key), Arc::new(shapes))
        });
        (key, shapes)
    }

    /// A drawn layer; each new one has a number of its own.
    pub(super) fn drawn(&mut self, key: &DrawnKey, make: impl FnOnce(u64) -> DrawnLayer) -> Arc<DrawnLayer> {
        let made = self.made + 1;
        let drawn = kept_of(KEPT, &mut self.drawn, |kept| kept == key, || (key.clone(), Arc::new(make(made))));
        self.made = self.made.max(drawn.revision);
        drawn
    }

    /// The layer of ranges and distances.
    pub(super) fn measured(&mut self, texts: [&str; 2], make: impl FnOnce() -> Layer) -> Arc<Layer> {
        let make = || (texts.map(str::to_owned), Arc::new(make()));
        kept_of(4, &mut self.measured, |kept| kept.each_ref().map(String::as_str) == texts, make)
    }
}
