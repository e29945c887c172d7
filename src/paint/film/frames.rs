//! What every kind of film takes: frames, each as what it changes.

use super::palette::Palette;
use crate::paint::raster::Picture;
use std::io::{Seek, Write};

/// The film cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum FilmError {
    /// A side is longer than the kind of file allows.
    #[error("{}", text!("error-film-size", width = .0.to_string(), height = .1.to_string(), most = .2.to_string()))]
    Size(u32, u32, u32),
    /// The file could not be put together or written.
    #[error("{0}")]
    Written(#[from] std::io::Error),
}

/// What a film is written to: its length may stand at its beginning.
pub trait Sink: Write + Seek {}

impl<T: Write + Seek + ?Sized> Sink for T {}

/// What a film is before its first frame.
#[derive(Debug, Clone, Copy)]
pub struct Reel<'a> {
    /// Width and height of each frame in pixels.
    pub size: [u32; 2],
    /// So many frames come.
    pub frames: u32,
    /// The colours of a film that has few.
    pub palette: &'a Palette,
}

/// The part of a frame that differs from the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// A frame, and what it changes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change<'a> {
    pub picture: &'a Picture,
    pub before: Option<&'a Picture>,
    pub part: Part,
}

/// Takes one frame after the other.
pub(super) trait Frames {
    /// The next frame, and for how many milliseconds it is shown.
    fn frame(&mut self, change: Change<'_>, millis: u32) -> Result<(), FilmError>;

    /// Ends the file.
    fn end(self: Box<Self>) -> Result<(), FilmError>;
}

impl Picture {
    /// A part of it, four bytes a pixel, row by row; what is as it was before is clear, which takes next to no room in a file.
    pub(super) fn over(&self, before: Option<&Self>, part: Part) -> Vec<u8> {
        let mut rgba = Vec::with_capacity(4 * (part.width * part.height) as usize);
        for y in part.top..part.top + part.height {
            let from = (y * self.width + part.left) as usize;
            let row = |picture: &'_ Self| -> Vec<[u8; 3]> {
                picture.rgb.as_chunks::<3>().0[from..from + part.width as usize].to_vec()
            };
            let was = before.map(row).unwrap_or_default();
            for (x, pixel) in row(self).into_iter().enumerate() {
                let [r, g, b] = pixel;
                rgba.extend(if was.get(x) == Some(&pixel) { [0; 4] } else { [r, g, b, 255] });
            }
        }
        rgba
    }
}
