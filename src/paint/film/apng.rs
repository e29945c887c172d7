//! A film as APNG; programs without support for it show its first picture.

use super::frames::{Change, FilmError, Frames, Reel, Sink};
use crate::paint::PROGRAM;
use png::{BlendOp, Compression, DisposeOp, Encoder, EncodingError, Writer};

/// An APNG that is being written.
pub(super) struct Apng<'w> {
    writer: Writer<&'w mut (dyn Sink + 'w)>,
}

impl<'w> Apng<'w> {
    pub fn new(reel: Reel<'w>, out: &'w mut (dyn Sink + 'w)) -> Result<Self, FilmError> {
        let [width, height] = reel.size;
        let mut encoder = Encoder::new(out, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(Compression::Fast);
        encoder.set_animated(reel.frames, 0).map_err(told)?;
        encoder.set_blend_op(BlendOp::Over).map_err(told)?;
        encoder.set_dispose_op(DisposeOp::None).map_err(told)?;
        encoder.add_text_chunk("Software".to_owned(), PROGRAM.to_owned()).map_err(told)?;
        Ok(Self { writer: encoder.write_header().map_err(told)? })
    }
}

impl Frames for Apng<'_> {
    fn frame(&mut self, Change { picture, before, part }: Change<'_>, millis: u32) -> Result<(), FilmError> {
        let writer = &mut self.writer;
        writer.set_frame_delay(millis.min(u16::MAX.into()) as u16, 1000).map_err(told)?;
        // The place first: a box may never reach over the edge, be it for a moment.
        writer.reset_frame_position().map_err(told)?;
        writer.set_frame_dimension(part.width, part.height).map_err(told)?;
        writer.set_frame_position(part.left, part.top).map_err(told)?;
        writer.write_image_data(&picture.over(before, part)).map_err(told)
    }

    fn end(self: Box<Self>) -> Result<(), FilmError> {
        self.writer.finish().map_err(told)
    }
}

fn told(error: EncodingError) -> FilmError {
    FilmError::Written(match error {
        EncodingError::IoError(cause) => cause,
        other => std::io::Error::other(other),
    })
}
