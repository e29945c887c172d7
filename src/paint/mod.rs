//! Painters: they draw a [`Scene`](crate::scene::Scene) and decide nothing.

#[cfg(feature = "gui")]
pub mod egui;
mod raster;
mod svg;

pub use raster::{MOST_PIXELS, Picture, RasterError, png, png_row, raster, raster_row};
pub use svg::{svg, svg_row};

use crate::{
    geo::Rect,
    scene::{MapLayer, Pos},
};

/// Whether a box of the plane reaches into the picture, or into a margin around it.
fn is_seen(map: &MapLayer, bounds: &Rect, size: [f32; 2], margin: f32) -> bool {
    let min = map.place(bounds.min.to_f32());
    let max = map.place(bounds.max.to_f32());
    (0..2).all(|i| min[i] <= size[i] + margin && max[i] >= -margin)
}

/// A line of the plane on the picture, without the points that only serve what can't be seen: between two points that lie
/// beyond the same edge a straight way does as well, for the inside as for the line itself. Empty: nothing can be seen.
fn seen_part(map: &MapLayer, points: &[[f32; 2]], size: [f32; 2]) -> Vec<Pos> {
    // Beyond which edges a point lies, with room for a line's width; a bit for each.
    let beyond = |p: Pos| -> u8 {
        let far = |out: bool, bit: u8| if out { bit } else { 0 };
        far(p[0] < -4.0, 1) | far(p[0] > size[0] + 4.0, 2) | far(p[1] < -4.0, 4) | far(p[1] > size[1] + 4.0, 8)
    };
    let mut kept: Vec<Pos> = Vec::with_capacity(points.len());
    let (mut edges, mut shared) = ([0_u8; 2], u8::MAX);
    for point in points {
        let point = map.place(*point);
        let edge = beyond(point);
        shared &= edge;
        if kept.len() > 1 && edges[0] & edges[1] & edge != 0 {
            kept.pop();
            edges[1] = edges[0];
        }
        kept.push(point);
        edges = [edges[1], edge];
    }
    if shared == 0 { kept } else { Vec::new() }
}
