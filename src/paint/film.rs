//! Pictures one after the other, as a file that moves. Frames are written as they come, so that a long film needs no more memory than a
//! short one, and of each only the part that differs from the one before.

mod apng;
mod frames;
mod gif;
mod palette;
mod webp;

use super::raster::Picture;

use frames::{Change, Frames, Part};
pub use frames::{FilmError, Reel, Sink};
pub use palette::Palette;

/// A kind of film in one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilmKind {
    /// 256 colours; every program shows it.
    Gif,
    /// All colours, without loss.
    Apng,
    /// All colours, without loss, for the web.
    Webp,
}

/// A film that is being written.
pub struct Film<'w> {
    frames: Box<dyn Frames + 'w>,
    before: Option<Picture>,
}

impl<'w> Film<'w> {
    /// Begins one.
    pub fn new(kind: FilmKind, reel: Reel<'w>, out: &'w mut (dyn Sink + 'w)) -> Result<Self, FilmError> {
        let frames: Box<dyn Frames + 'w> = match kind {
            FilmKind::Gif => Box::new(gif::Gif::new(reel, out)?),
            FilmKind::Apng => Box::new(apng::Apng::new(reel, out)?),
            FilmKind::Webp => Box::new(webp::Webp::new(reel, out)?),
        };
        Ok(Self { frames, before: None })
    }

    /// The next frame, shown for so many milliseconds.
    pub fn frame(&mut self, picture: Picture, millis: u32) -> Result<(), FilmError> {
        let whole = Part { left: 0, top: 0, width: picture.width, height: picture.height };
        let before = self.before.as_ref();
        let part = before.map_or(whole, |before| difference(before, &picture));
        self.frames.frame(Change { picture: &picture, before, part }, millis)?;
        self.before = Some(picture);
        Ok(())
    }

    /// Ends it after its last frame.
    pub fn end(self) -> Result<(), FilmError> {
        self.frames.end()
    }
}

impl std::fmt::Debug for Film<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Film").finish_non_exhaustive()
    }
}

/// The least box that holds all that differs between two pictures of one size; a pixel where nothing does.
fn difference(before: &Picture, after: &Picture) -> Part {
    let row = 3 * after.width as usize;
    let rows = || before.rgb.chunks_exact(row).zip(after.rgb.chunks_exact(row)).enumerate();
    let differs = |(_, (a, b)): &(usize, (&[u8], &[u8]))| a != b;
    let Some((top, _)) = rows().find(differs) else { return Part { left: 0, top: 0, width: 1, height: 1 } };
    let bottom = rows().rfind(differs).map_or(top, |(y, _)| y);
    let (mut left, mut right) = (row, 0);
    for (_, (a, b)) in rows().skip(top).take(bottom + 1 - top) {
        // What lies outside of the box so far is all that can make it larger.
        left = a[..left].iter().zip(&b[..left]).position(|(a, b)| a != b).unwrap_or(left);
        right = a.iter().zip(b).skip(right).rposition(|(a, b)| a != b).map_or(right, |at| right + at + 1);
    }
    let (left, right) = (left / 3, right.div_ceil(3));
    Part { left: left as u32, top: top as u32, width: (right - left) as u32, height: (bottom + 1 - top) as u32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_is_the_least_box() {
        let plain = |width: u32, height: u32| Picture {
            width,
            height,
            rgb: vec![7; (3 * width * height) as usize],
            alpha: None,
        };
        let before = plain(5, 4);
        assert_eq!(difference(&before, &before), Part { left: 0, top: 0, width: 1, height: 1 });
        let mut after = plain(5, 4);
        after.rgb[3 * (5 + 3) + 2] = 0;
        assert_eq!(difference(&before, &after), Part { left: 3, top: 1, width: 1, height: 1 });
        after.rgb[3 * 10 + 1] = 0;
        assert_eq!(difference(&before, &after), Part { left: 0, top: 1, width: 4, height: 2 });
        after.rgb[3 * 19] = 0;
        assert_eq!(difference(&before, &after), Part { left: 0, top: 1, width: 5, height: 3 });
        let part = Part { left: 2, top: 1, width: 2, height: 1 };
        assert_eq!(after.over(Some(&before), part), [0, 0, 0, 0, 7, 7, 0, 255]);
        assert_eq!(after.over(None, part), [7, 7, 7, 255, 7, 7, 0, 255]);
    }
}
