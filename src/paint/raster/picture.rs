//! Pixels.

use super::coverage::MOST_PIXELS;
use crate::scene::Color;

/// The picture cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum RasterError {
    /// A side of nothing, or beyond [`MOST_PIXELS`].
    #[error("{}", text!("error-picture-size", width = .0.to_string(), height = .1.to_string(), most = MOST_PIXELS))]
    Size(f32, f32),
    /// The picture could not be written as PNG.
    #[error("{}", text!("error-picture-png", cause = .0.to_string()))]
    Png(#[from] ::png::EncodingError),
}

/// Pixels: red, green and blue, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Three bytes a pixel.
    pub rgb: Vec<u8>,
    /// How solid each pixel is; none: all of them are.
    pub alpha: Option<Vec<u8>>,
}

/// The program that made a picture, as its file says it.
pub const PROGRAM: &str = concat!("Laydown ", env!("CARGO_PKG_VERSION"));

/// The same of any version.
pub const MAKER: &str = "Laydown ";

/// Width and height in pixels.
fn pixels(size: [f32; 2], scale: f32) -> Result<[u32; 2], RasterError> {
    let [w, h] = size.map(|side| (side * scale).round());
    let sides = 1.0..=MOST_PIXELS as f32;
    let sound = sides.contains(&w) && sides.contains(&h);
    if sound { Ok([w as u32, h as u32]) } else { Err(RasterError::Size(w, h)) }
}

impl Picture {
    /// A picture on which nothing is painted yet, which can be seen through where its ground can.
    pub(super) fn blank(size: [f32; 2], scale: f32, ground: Color) -> Result<Self, RasterError> {
        let [width, height] = pixels(size, scale)?;
        let all = width as usize * height as usize;
        let alpha = (ground.a < 255).then(|| vec![0; all]);
        Ok(Self { width, height, rgb: vec![0; 3 * all], alpha })
    }

    /// Copies a picture that is not larger into this one.
    pub(super) fn put(&mut self, part: &Self, [left, top]: [u32; 2]) {
        let copy = |into: &mut [u8], from: &[u8], bytes: usize| {
            let [whole_row, part_row, at] = [self.width, part.width, left].map(|pixels| bytes * pixels as usize);
            let rows = into.chunks_exact_mut(whole_row).skip(top as usize);
            for (into, from) in rows.zip(from.chunks_exact(part_row)) {
                into[at..at + part_row].copy_from_slice(from);
            }
        };
        copy(&mut self.rgb, &part.rgb, 3);
        if let (Some(into), Some(from)) = (&mut self.alpha, &part.alpha) {
            copy(into, from, 1);
        }
    }
}
