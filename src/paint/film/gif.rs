//! A film as GIF.

use super::frames::{Change, FilmError, Frames, Reel, Sink};
use super::palette::Places;
use crate::paint::PROGRAM;
use ::gif::{AnyExtension, DisposalMethod, Encoder, EncodingError, Frame, Repeat};

/// The extension that only says something.
const COMMENT: AnyExtension = AnyExtension(0xfe);

/// A GIF that is being written. What a frame leaves as it was is a colour of its own in it, which makes long runs and small files.
pub(super) struct Gif<'w> {
    encoder: Encoder<&'w mut (dyn Sink + 'w)>,
    places: Places<'w>,
    unchanged: u8,
    before: Vec<u8>,
    row: usize,
}

impl<'w> Gif<'w> {
    pub fn new(reel: Reel<'w>, out: &'w mut (dyn Sink + 'w)) -> Result<Self, FilmError> {
        let [width, height] = reel.size;
        let side = |side: u32| u16::try_from(side).map_err(|_| FilmError::Size(width, height, u16::MAX.into()));
        let mut encoder = Encoder::new(out, side(width)?, side(height)?, reel.palette.bytes()).map_err(told)?;
        encoder.write_raw_extension(COMMENT, &[PROGRAM.as_bytes()]).map_err(told)?;
        encoder.set_repeat(Repeat::Infinite).map_err(told)?;
        let (places, unchanged) = (Places::new(reel.palette), reel.palette.unchanged());
        let before = vec![unchanged; width as usize * height as usize];
        Ok(Self { encoder, places, unchanged, before, row: width as usize })
    }
}

impl Frames for Gif<'_> {
    fn frame(&mut self, Change { picture, part, .. }: Change<'_>, millis: u32) -> Result<(), FilmError> {
        let mut buffer = Vec::with_capacity((part.width * part.height) as usize);
        for y in part.top..part.top + part.height {
            let start = y as usize * self.row + part.left as usize;
            let pixels = &picture.rgb.as_chunks::<3>().0[start..start + part.width as usize];
            for (pixel, before) in pixels.iter().zip(&mut self.before[start..]) {
                let place = self.places.of(*pixel);
                buffer.push(if place == *before { self.unchanged } else { place });
                *before = place;
            }
        }
        let frame = Frame {
            delay: (millis / 10).min(u16::MAX.into()) as u16,
            dispose: DisposalMethod::Keep,
            transparent: Some(self.unchanged),
            left: part.left as u16,
            top: part.top as u16,
            width: part.width as u16,
            height: part.height as u16,
            buffer: buffer.into(),
            ..Frame::default()
        };
        self.encoder.write_frame(&frame).map_err(told)
    }

    fn end(self: Box<Self>) -> Result<(), FilmError> {
        self.encoder.into_inner().map(drop).map_err(told)
    }
}

fn told(error: EncodingError) -> FilmError {
    FilmError::Written(match error {
        EncodingError::Io(cause) => cause,
        other => std::io::Error::other(other),
    })
}
