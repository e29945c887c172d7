//! How much of each pixel a shape covers, exactly: for land and letters, which are most of a picture's edges.
//!
//! Each edge leaves in the cells that it crosses how much the cover right of it changes; summed up along a row these
//! changes are the cover. Shapes of one orientation that share an edge leave nothing there: no seam.

#![expect(
    clippy::cast_possible_wrap,
    reason = "a picture has at most 16,384 pixels a side, a line of text twice as many"
)]

use crate::scene::{Color, Pos};
use tiny_skia::Pixmap;

/// The most pixels that a side of a picture can have.
pub const MOST_PIXELS: u32 = 16_384;

/// The cover of a box of pixels.
#[derive(Debug)]
pub struct Coverage {
    left: i32,
    top: i32,
    width: usize,
    height: usize,
    /// One cell more than pixels in each row, for what an edge leaves right of it.
    cells: Vec<f32>,
}

impl Coverage {
    /// Nothing covered, over the pixels from left and top.
    pub fn new(left: i32, top: i32, width: usize, height: usize) -> Self {
        Self { left, top, width, height, cells: vec![0.0; (width + 1) * height] }
    }

    /// Adds a closed ring; what it runs around clockwise counts as covered, holes run the other way.
    pub fn ring(&mut self, points: impl DoubleEndedIterator<Item = Pos> + Clone) {
        let Some(mut last) = points.clone().next_back() else { return };
        for point in points {
            self.edge(last, point);
            last = point;
        }
    }

    /// Adds an edge of a closed shape.
    pub fn edge(&mut self, from: Pos, to: Pos) {
        let shift = |p: Pos| [p[0] - self.left as f32, p[1] - self.top as f32];
        let (from, to) = (shift(from), shift(to));
        let (upper, lower, sign) = if from[1] < to[1] { (from, to, -1.0) } else { (to, from, 1.0) };
        let slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
        let first = upper[1].floor().max(0.0);
        let end = lower[1].ceil().min(self.height as f32);
        if !slope.is_finite() || !end.is_finite() || first >= end {
            return;
        }
        for row in first as usize..end as usize {
            let (y0, y1) = (upper[1].max(row as f32), lower[1].min(row as f32 + 1.0));
            // What lies beyond the sides covers as if it lay on them.
            let x = |y: f32| (upper[0] + (y - upper[1]) * slope).clamp(0.0, self.width as f32);
            let cells = &mut self.cells[row * (self.width + 1)..(row + 1) * (self.width + 1)];
            cross(cells, x(y0), x(y1), sign * (y1 - y0));
        }
    }

    /// The cover as 0 to 1, row by row.
    pub fn finish(self) -> Mask {
        let cover = self.rows().flatten().collect();
        Mask { left: self.left, top: self.top, width: self.width, height: self.height, cover }
    }

    /// Lays a colour over the pixels of a band as far as they are covered; as a finished [`Mask`] would.
    pub fn paint(&self, color: Color, band: &mut Band) {
        let brush = Brush::new(color);
        for (row, cover) in self.rows().enumerate() {
            if let Some((skipped, pixels)) = band.row(self.left, self.top + row as i32, self.width) {
                brush.lay(pixels, cover.skip(skipped));
            }
        }
    }

    /// The cover of each row's pixels: what has been changed up to there.
    fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = f32>> {
        self.cells.chunks_exact(self.width + 1).map(|row| {
            row[..row.len() - 1].iter().scan(0.0_f32, |sum, change| {
                *sum += change;
                Some(sum.abs().min(1.0))
            })
        })
    }
}

/// A band of rows of the picture.
#[derive(Debug)]
pub struct Band {
    /// Its pixels.
    pub pixmap: Pixmap,
    /// The picture's row that is its first.
    pub top: i32,
}

impl Band {
    /// Of a box of the picture's pixels those of one row that are in the band, with how many of the row lie left of them.
    fn row(&mut self, left: i32, y: i32, width: usize) -> Option<(usize, &mut [u8])> {
        let (columns, y) = (self.pixmap.width() as usize, usize::try_from(y - self.top).ok()?);
        let (from, end) = (left.max(0) as usize, usize::try_from(left + width as i32).ok()?.min(columns));
        let row = self.pixmap.data_mut().chunks_exact_mut(columns * 4).nth(y)?;
        Some(((-left).max(0) as usize, row.get_mut(from * 4..end * 4)?))
    }
}

/// A colour as it is laid over pixels.
struct Brush {
    ink: [f32; 4],
    alpha: f32,
    solid: [u8; 4],
}

impl Brush {
    fn new(color: Color) -> Self {
        // Pixels hold their colour times their opacity, over which a solid ink is laid in all four.
        let solid = [color.r, color.g, color.b, 255];
        Self { ink: solid.map(f32::from), alpha: f32::from(color.a) / 255.0, solid }
    }

    /// Lays it over a row's pixels, four bytes each, as far as they are covered.
    fn lay(&self, pixels: &mut [u8], cover: impl Iterator<Item = f32>) {
        for (pixel, cover) in pixels.chunks_exact_mut(4).zip(cover) {
            let cover = cover * self.alpha;
            if cover > 0.999 {
                pixel.copy_from_slice(&self.solid);
            } else if cover > 0.002 {
                for (channel, ink) in pixel.iter_mut().zip(self.ink) {
                    let ground = f32::from(*channel);
                    *channel = (ground + (ink - ground) * cover + 0.5) as u8;
                }
            }
        }
    }
}

/// Leaves in a row's cells what a piece of an edge changes that goes from one x to another and falls by `fall`.
fn cross(cells: &mut [f32], from: f32, to: f32, fall: f32) {
    let (low, high) = (from.min(to), from.max(to));
    let mut at = low;
    loop {
        let cell = (at as usize).min(cells.len() - 1);
        let next = high.min(cell as f32 + 1.0);
        let part = if high > low { fall * (next - at) / (high - low) } else { fall };
        // Right of the piece's middle this cell is covered, and all cells after it.
        let middle = f32::midpoint(at, next) - cell as f32;
        cells[cell] += part * (1.0 - middle);
        if let Some(after) = cells.get_mut(cell + 1) {
            *after += part * middle;
        }
        if next >= high {
            return;
        }
        at = next;
    }
}

/// How much of each pixel of a box is covered.
#[derive(Debug)]
pub struct Mask {
    left: i32,
    top: i32,
    width: usize,
    height: usize,
    cover: Vec<f32>,
}

impl Mask {
    /// The mask grown by a radius in pixels on all sides, as by a round brush with a soft edge.
    pub fn grown(&self, radius: f32) -> Self {
        let reach = radius.ceil() as i32;
        let rim = reach as usize;
        let (width, height) = (self.width + 2 * rim, self.height + 2 * rim);
        let mut cover = vec![0.0_f32; width * height];
        for dy in -reach..=reach {
            for dx in -reach..=reach {
                let weight = (radius + 0.5 - (dx as f32).hypot(dy as f32)).clamp(0.0, 1.0);
                if weight <= 0.0 {
                    continue;
                }
                for row in 0..self.height {
                    let start = (row as i32 + reach + dy) as usize * width + (reach + dx) as usize;
                    let source = &self.cover[row * self.width..(row + 1) * self.width];
                    for (to, from) in cover[start..start + self.width].iter_mut().zip(source) {
                        *to = to.max(from * weight);
                    }
                }
            }
        }
        Self { left: self.left - reach, top: self.top - reach, width, height, cover }
    }

    /// Lays a colour over the pixels of a band as far as they are covered.
    pub fn paint(&self, color: Color, band: &mut Band) {
        let brush = Brush::new(color);
        for (row, cover) in self.cover.chunks_exact(self.width).enumerate() {
            if let Some((skipped, pixels)) = band.row(self.left, self.top + row as i32, self.width) {
                brush.lay(pixels, cover.iter().copied().skip(skipped));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cover_is_area() {
        let mut coverage = Coverage::new(0, 0, 10, 10);
        coverage.ring([[1.5, 1.25], [8.25, 1.25], [8.25, 7.5], [1.5, 7.5]].into_iter());
        coverage.ring([[3.0, 3.0], [3.0, 5.0], [5.0, 5.0], [5.0, 3.0]].into_iter());
        let mask = coverage.finish();
        let at = |x: usize, y: usize| mask.cover[y * 10 + x];
        assert!((mask.cover.iter().sum::<f32>() - (6.75 * 6.25 - 4.0)).abs() < 1e-3);
        assert!((at(1, 4) - 0.5).abs() < 1e-5 && (at(6, 1) - 0.75).abs() < 1e-5 && at(4, 4) < 1e-5 && at(0, 0) < 1e-5);
    }

    #[test]
    fn shapes_beyond_the_edges_cover_what_they_reach() {
        let mut coverage = Coverage::new(0, 0, 8, 8);
        coverage.ring([[-100.0, -50.0], [4.0, -50.0], [4.0, 90.0], [-100.0, 90.0]].into_iter());
        assert!((coverage.finish().cover.iter().sum::<f32>() - 32.0).abs() < 1e-3);
        let mut coverage = Coverage::new(0, 0, 8, 8);
        coverage.ring([[-8.0, 4.0], [4.0, -8.0], [16.0, 4.0], [4.0, 16.0]].into_iter());
        assert!((coverage.finish().cover.iter().sum::<f32>() - 64.0).abs() < 1e-3);
    }

    #[test]
    fn a_brush_grows_a_dot_to_a_disc() {
        let mut coverage = Coverage::new(4, 4, 1, 1);
        coverage.ring([[4.0, 4.0], [5.0, 4.0], [5.0, 5.0], [4.0, 5.0]].into_iter());
        let grown = coverage.finish().grown(3.0);
        let area: f32 = grown.cover.iter().sum();
        assert!((28.0..40.0).contains(&area), "{area}");
    }
}
