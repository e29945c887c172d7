//! Painters: they draw a [`Scene`](crate::scene::Scene) and decide nothing.

#[cfg(feature = "gui")]
pub mod egui;
mod film;
mod pdf;
mod raster;
mod svg;
mod svg_font;
mod svg_numbers;
mod svg_own;
mod svg_parts;
mod svg_text;

pub use film::{Film, FilmError, FilmKind, Palette, Reel, Sink};
pub use pdf::{PdfError, pdf_pages, pdf_paper};
pub use raster::{MAKER, MOST_PIXELS, PROGRAM, Picture, RasterError, png, png_of, png_plate, raster, raster_plate};
pub use svg::{SVG_HEAD, SVG_TAIL, svg, svg_plate};
pub use svg_parts::{SvgParts, svg_parts};

use crate::geo::Rect;
use crate::scene::{Area, MapLayer, Pos};

/// How wide the halo around letters is on each side, in pixels.
const HALO: f32 = 1.6;

/// Whether a box of the plane reaches into a part of the picture.
fn is_seen(map: &MapLayer, bounds: &Rect, part: &Area) -> bool {
    let min = map.place(bounds.min.to_f32());
    let max = map.place(bounds.max.to_f32());
    (0..2).all(|i| min[i] <= part.max[i] && max[i] >= part.min[i])
}

/// Room around a part of the picture for the width of the lines in it, in logical pixels.
const LINE_ROOM: f32 = 4.0;

/// A line of the plane on the picture, without the points that only serve what can't be seen in a part of it: between two points
/// that lie beyond the same edge a straight way does as well, for the inside as for the line itself. Empty: nothing can be seen.
fn seen_part(map: &MapLayer, points: &[[f32; 2]], part: &Area) -> Vec<Pos> {
    let part = part.grown(LINE_ROOM);
    // Beyond which edges a point lies; a bit for each.
    let beyond = |p: Pos| -> u8 {
        let far = |out: bool, bit: u8| if out { bit } else { 0 };
        far(p[0] < part.min[0], 1)
            | far(p[0] > part.max[0], 2)
            | far(p[1] < part.min[1], 4)
            | far(p[1] > part.max[1], 8)
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
