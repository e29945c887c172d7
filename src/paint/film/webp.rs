//! A film as WebP, each frame without loss. The library writes single pictures; this puts them one after the other into the container
//! (Google, “WebP Container Specification”, chunks VP8X, ANIM, ANMF).

use super::frames::{Change, FilmError, Frames, Part, Reel, Sink};
use crate::paint::PROGRAM;
use image_webp::{ColorType, EncodingError, WebPEncoder};
use std::io::{ErrorKind, SeekFrom, Write};

/// Sides in the container are of 24 bits, those of a picture of 14.
const LONGEST: u32 = 1 << 14;

/// The film moves.
const ANIMATED: u8 = 1 << 1;

/// A frame lies over what was there, which is seen where it is clear, and stays.
const OVER: u8 = 0;

/// Some of a frame may be clear.
const CLEAR: u8 = 1 << 4;

/// A WebP that is being written.
pub(super) struct Webp<'w> {
    out: &'w mut (dyn Sink + 'w),
}

impl<'w> Webp<'w> {
    pub fn new(reel: Reel<'w>, out: &'w mut (dyn Sink + 'w)) -> Result<Self, FilmError> {
        let [width, height] = reel.size;
        if width.max(height) > LONGEST {
            return Err(FilmError::Size(width, height, LONGEST));
        }
        // The length of what follows comes when it is known, at the end.
        out.write_all(b"RIFF\0\0\0\0WEBP")?;
        let canvas = [&[ANIMATED | CLEAR, 0, 0, 0][..], &three(width - 1), &three(height - 1)].concat();
        chunk(out, *b"VP8X", &canvas)?;
        // A white ground, played for ever.
        chunk(out, *b"ANIM", &[255, 255, 255, 255, 0, 0])?;
        Ok(Self { out })
    }
}

impl Frames for Webp<'_> {
    fn frame(&mut self, Change { picture, before, part }: Change<'_>, millis: u32) -> Result<(), FilmError> {
        // Frames begin at even places.
        let [left, top] = [part.left & !1, part.top & !1];
        let [width, height] = [part.width + part.left - left, part.height + part.top - top];
        let part = Part { left, top, width, height };
        let mut file = Vec::new();
        let encoder = WebPEncoder::new(&mut file);
        encoder.encode(&picture.over(before, part), width, height, ColorType::Rgba8).map_err(told)?;
        // “RIFF”, length, “WEBP”, and then the one chunk of the picture.
        let [place, sides] = [[left / 2, top / 2], [width - 1, height - 1]].map(|pair| pair.map(three).concat());
        let frame = [&place[..], &sides, &three(millis.min(0xff_ffff)), &[OVER], file.get(12..).unwrap_or_default()];
        chunk(self.out, *b"ANMF", &frame.concat())
    }

    fn end(self: Box<Self>) -> Result<(), FilmError> {
        // A chunk of a name that no reader knows, which they pass over.
        chunk(self.out, *b"MADE", PROGRAM.as_bytes())?;
        let length = self.out.stream_position()? - 8;
        let length = u32::try_from(length).map_err(|_| std::io::Error::from(ErrorKind::FileTooLarge))?;
        self.out.seek(SeekFrom::Start(4))?;
        Ok(self.out.write_all(&length.to_le_bytes())?)
    }
}

/// A number in three bytes, the lowest first.
fn three(number: u32) -> [u8; 3] {
    let [a, b, c, _] = number.to_le_bytes();
    [a, b, c]
}

/// A chunk of the container: its name, its length, its bytes, and one more where they are odd.
fn chunk(out: &mut (impl Write + ?Sized), name: [u8; 4], bytes: &[u8]) -> Result<(), FilmError> {
    out.write_all(&name)?;
    out.write_all(&(bytes.len() as u32).to_le_bytes())?;
    out.write_all(bytes)?;
    Ok(out.write_all(&[0][..bytes.len() % 2])?)
}

fn told(error: EncodingError) -> FilmError {
    FilmError::Written(match error {
        EncodingError::IoError(cause) => cause,
        other => std::io::Error::other(other),
    })
}
