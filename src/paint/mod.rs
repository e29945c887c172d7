//! Painters: they draw a [`Scene`](crate::scene::Scene) and decide nothing.

mod raster;
mod svg;

pub use raster::{MOST_PIXELS, Picture, RasterError, png, raster};
pub use svg::svg;

use crate::{
    geo::Rect,
    scene::{MapLayer, Pos},
};

/// Whether a box of the plane reaches into the picture.
fn is_seen(map: &MapLayer, bounds: &Rect, size: [f32; 2]) -> bool {
    let min = map.place(bounds.min.to_f32());
    let max = map.place(bounds.max.to_f32());
    min[0] <= size[0] && min[1] <= size[1] && max[0] >= 0.0 && max[1] >= 0.0
}

/// Whether the box around a line reaches into the picture.
fn touches(points: &[Pos], size: [f32; 2]) -> bool {
    [0, 1].iter().all(|i| {
        let low = points.iter().map(|p| p[*i]).fold(f32::INFINITY, f32::min);
        let high = points.iter().map(|p| p[*i]).fold(f32::NEG_INFINITY, f32::max);
        low <= size[*i] && high >= 0.0
    })
}
