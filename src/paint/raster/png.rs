//! Pixels as a PNG file.
//!
//! Maps are flat: a byte for each pixel's colour packs best, and rows that are written as they are pack better and quicker than rows that are
//! written as differences. Bands of the picture are packed on all cores.

use super::picture::{PROGRAM, Picture, RasterError};
use super::tones::Tones;
use flate2::{Compress, Compression, FlushCompress, Status};
use png::{BitDepth, ColorType, Encoder, PixelDimensions, SrgbRenderingIntent, Unit, chunk::IDAT};
use std::sync::Mutex;

/// Logical pixels a metre: 96 an inch.
const METRE: f32 = 96.0 / 0.0254;
/// So many bands of a picture are packed apart from each other: on every machine as many, so that the bytes are the same.
const BANDS: usize = 8;
/// How hard is tried: from here on more time wins next to nothing.
const EFFORT: u32 = 4;

/// Pixels as a PNG file that says how large it is to be printed: so many pixels to a logical pixel; none: it does not say.
pub fn png_of(picture: &Picture, scale: Option<f32>) -> Result<Vec<u8>, RasterError> {
    let tones = if picture.alpha.is_none() { Tones::of(picture) } else { None };
    let data = packed(picture, tones.as_ref());
    let mut out = Vec::with_capacity(data.len() + 256);
    let mut encoder = Encoder::new(&mut out, picture.width, picture.height);
    encoder.set_color(match (&tones, &picture.alpha) {
        (Some(_), _) => ColorType::Indexed,
        (None, None) => ColorType::Rgb,
        (None, Some(_)) => ColorType::Rgba,
    });
    if let Some(tones) = &tones {
        encoder.set_palette(tones.bytes());
    }
    encoder.set_depth(BitDepth::Eight);
    encoder.set_source_srgb(SrgbRenderingIntent::Perceptual);
    let metre = scale.map(|scale| (METRE * scale).round() as u32);
    encoder.set_pixel_dims(metre.map(|metre| PixelDimensions { xppu: metre, yppu: metre, unit: Unit::Meter }));
    encoder.add_text_chunk("Software".to_owned(), PROGRAM.to_owned())?;
    let mut writer = encoder.write_header()?;
    writer.write_chunk(IDAT, &data)?;
    writer.finish()?;
    Ok(out)
}

/// A band that is packed: its bytes, how many they were, and their sum.
type Band = (Vec<u8>, u64, Sum);

/// The rows as one stream (zlib, RFC 1950).
fn packed(picture: &Picture, tones: Option<&Tones>) -> Vec<u8> {
    let rows = (picture.height as usize).div_ceil(BANDS).max(1);
    let count = (picture.height as usize).div_ceil(rows);
    let next = Mutex::new(0..count);
    let bands: Mutex<Vec<Option<Band>>> = Mutex::new((0..count).map(|_| None).collect());
    let work = || {
        while let Some(n) = next.lock().ok().and_then(|mut next| next.next()) {
            let bytes = rows_of((picture, tones), n * rows, rows);
            let band = (deflated(&bytes, n + 1 == count), bytes.len() as u64, Sum::of(&bytes));
            if let Ok(mut bands) = bands.lock() {
                bands[n] = Some(band);
            }
        }
    };
    let others = std::thread::available_parallelism().map_or(1, usize::from).min(count) - 1;
    std::thread::scope(|scope| {
        for _ in 0..others {
            // Without a thread to spare this one packs it all.
            let _ = std::thread::Builder::new().name("png".to_owned()).spawn_scoped(scope, work);
        }
        work();
    });
    let mut out = vec![0x78, 0x01];
    let mut sum = Sum::of(&[]);
    for (bytes, length, own) in bands.into_inner().unwrap_or_default().into_iter().flatten() {
        out.extend_from_slice(&bytes);
        sum = sum.and(own, length);
    }
    out.extend(sum.bytes());
    out
}

/// Some rows as the file has them: each after the number of its filter, which is none.
fn rows_of((picture, tones): (&Picture, Option<&Tones>), from: usize, rows: usize) -> Vec<u8> {
    let width = picture.width as usize;
    let end = (from + rows).min(picture.height as usize);
    let mut out = Vec::with_capacity((end - from) * (4 * width + 1));
    for y in from..end {
        out.push(0);
        let rgb = &picture.rgb[3 * y * width..3 * (y + 1) * width];
        match (tones, &picture.alpha) {
            (Some(tones), _) => out.extend(tones.places(rgb)),
            (None, None) => out.extend_from_slice(rgb),
            (None, Some(alpha)) => {
                let pixels = rgb.chunks_exact(3).zip(&alpha[y * width..(y + 1) * width]);
                pixels.for_each(|(rgb, a)| out.extend([rgb[0], rgb[1], rgb[2], *a]));
            }
        }
    }
    out
}

/// Bytes packed as a part of a stream that ends on a whole byte, or as its last one.
fn deflated(bytes: &[u8], last: bool) -> Vec<u8> {
    let mut packer = Compress::new(Compression::new(EFFORT), false);
    let flush = if last { FlushCompress::Finish } else { FlushCompress::Sync };
    let mut out = Vec::with_capacity(bytes.len() / 8 + 1024);
    loop {
        let done = packer.total_in() as usize;
        let room = out.capacity() - out.len();
        let status = packer.compress_vec(&bytes[done.min(bytes.len())..], &mut out, flush);
        let all = packer.total_in() as usize == bytes.len();
        match status {
            // Room is left: there is nothing more to write.
            Ok(Status::Ok | Status::BufError) if all && !last && out.len() < out.capacity() => return out,
            Ok(Status::Ok | Status::BufError) => out.reserve(room.max(out.capacity())),
            // It ends, or fails, which a packer that is given room does not.
            Ok(Status::StreamEnd) | Err(_) => return out,
        }
    }
}

/// The sum by which a reader knows that a stream is whole (Adler-32).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sum([u64; 2]);

/// The largest prime below 2^16.
const PRIME: u64 = 65_521;

impl Sum {
    fn of(bytes: &[u8]) -> Self {
        let (mut a, mut b) = (1_u32, 0_u32);
        // As many as do not exceed 32 bits.
        for part in bytes.chunks(5_552) {
            for byte in part {
                a += u32::from(*byte);
                b += a;
            }
            (a, b) = (a % PRIME as u32, b % PRIME as u32);
        }
        Self([a, b].map(u64::from))
    }

    /// The sum of these bytes and of so many after them.
    fn and(self, Self([a, b]): Self, length: u64) -> Self {
        let Self([first, second]) = self;
        let before = first + PRIME - 1;
        Self([(before + a) % PRIME, (second + b + length % PRIME * before) % PRIME])
    }

    fn bytes(self) -> [u8; 4] {
        let Self([a, b]) = self;
        ((b << 16 | a) as u32).to_be_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_of_parts_are_the_sum_of_the_whole() {
        let bytes: Vec<u8> = (0..70_000_u32).map(|n| (n.wrapping_mul(n) % 251) as u8).collect();
        assert_eq!(Sum::of(b"Wikipedia").bytes(), 0x11e6_0398_u32.to_be_bytes());
        for at in [0, 1, 5_552, 69_999] {
            let (one, two) = bytes.split_at(at);
            assert_eq!(Sum::of(one).and(Sum::of(two), two.len() as u64), Sum::of(&bytes), "{at}");
        }
    }

    #[test]
    fn a_file_has_the_pixels_and_says_how_large_they_are() {
        let noise = |n: usize| (n as u32).wrapping_mul(2_654_435_761).to_be_bytes()[0];
        for (width, height, clear) in [(1, 1, false), (3, 7, true), (257, 99, false), (640, 401, true)] {
            let all = (width * height) as usize;
            let rgb: Vec<u8> = (0..3 * all).map(noise).collect();
            let alpha = clear.then(|| (0..all).map(noise).collect::<Vec<u8>>());
            let picture = Picture { width, height, rgb, alpha };
            let file = png_of(&picture, Some(3.125)).unwrap();
            let mut decoder = png::Decoder::new(std::io::Cursor::new(&file));
            decoder.set_transformations(png::Transformations::EXPAND);
            let mut reader = decoder.read_info().unwrap();
            assert_eq!(reader.info().pixel_dims.map(|dims| dims.xppu), Some(11_811), "300 an inch");
            assert!(reader.info().srgb.is_some());
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            let step = if clear { 4 } else { 3 };
            for (n, pixel) in pixels.chunks_exact(step).enumerate() {
                assert_eq!(pixel[..3], picture.rgb[3 * n..3 * n + 3]);
                assert_eq!(pixel.get(3), picture.alpha.as_ref().map(|alpha| &alpha[n]));
            }
        }
    }
}
