//! Pixels as a PNG file.

use super::{PROGRAM, Picture, RasterError};
use png::{BitDepth, ColorType, Compression, Encoder, PixelDimensions, SrgbRenderingIntent, Unit};

/// Logical pixels a metre: 96 an inch.
const METRE: f32 = 96.0 / 0.0254;

/// Pixels as a PNG file that says how large it is to be printed: so many pixels to a logical pixel; none: it does not say.
pub fn png_of(picture: &Picture, scale: Option<f32>) -> Result<Vec<u8>, RasterError> {
    let mut out = Vec::with_capacity(picture.rgb.len() / 8);
    let mut encoder = Encoder::new(&mut out, picture.width, picture.height);
    encoder.set_color(if picture.alpha.is_some() { ColorType::Rgba } else { ColorType::Rgb });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    encoder.set_source_srgb(SrgbRenderingIntent::Perceptual);
    let metre = scale.map(|scale| (METRE * scale).round() as u32);
    encoder.set_pixel_dims(metre.map(|metre| PixelDimensions { xppu: metre, yppu: metre, unit: Unit::Meter }));
    encoder.add_text_chunk("Software".to_owned(), PROGRAM.to_owned())?;
    let mut writer = encoder.write_header()?;
    match &picture.alpha {
        None => writer.write_image_data(&picture.rgb)?,
        Some(alpha) => {
            let pixels = picture.rgb.chunks_exact(3).zip(alpha);
            let rgba: Vec<u8> = pixels.flat_map(|(rgb, a)| [rgb[0], rgb[1], rgb[2], *a]).collect();
            writer.write_image_data(&rgba)?;
        }
    }
    writer.finish()?;
    Ok(out)
}
