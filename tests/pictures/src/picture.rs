//! Pixels, and how they become a PNG and are read from one.

use std::{
    fs::File,
    io::{BufReader, BufWriter},
    path::Path,
};

/// An opaque picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels from left to right.
    pub width: usize,
    /// Pixels from top to bottom.
    pub height: usize,
    /// Red, green and blue, row by row.
    pub pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// A part of it, by its left upper corner and its size in pixels.
    #[must_use]
    pub fn part(&self, [x, y]: [usize; 2], [width, height]: [usize; 2]) -> Picture {
        let rows = (y..y + height).flat_map(|y| &self.pixels[y * self.width + x..y * self.width + x + width]);
        Picture { width, height, pixels: rows.copied().collect() }
    }

    /// Reads a PNG of three bytes a pixel.
    ///
    /// # Errors
    /// One sentence with the path.
    pub fn read(path: &Path) -> Result<Picture, String> {
        let said = |error: &dyn std::fmt::Display| format!("{} could not be read: {error}", path.display());
        let file = File::open(path).map_err(|error| said(&error))?;
        let mut decoder = png::Decoder::new(BufReader::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().map_err(|error| said(&error))?;
        let mut bytes = vec![0; reader.output_buffer_size().ok_or_else(|| said(&"it is too large"))?];
        let info = reader.next_frame(&mut bytes).map_err(|error| said(&error))?;
        if info.color_type != png::ColorType::Rgb {
            return Err(said(&"it is not RGB"));
        }
        let pixels = bytes.as_chunks::<3>().0.to_vec();
        Ok(Picture { width: info.width as usize, height: info.height as usize, pixels })
    }

    /// Writes it as a PNG, as small as the encoder can.
    ///
    /// # Errors
    /// One sentence with the path.
    pub fn write(&self, path: &Path) -> Result<(), String> {
        let said = |error: &dyn std::fmt::Display| format!("{} could not be written: {error}", path.display());
        let file = File::create(path).map_err(|error| said(&error))?;
        let mut encoder = png::Encoder::new(BufWriter::new(file), self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::Adaptive);
        let mut writer = encoder.write_header().map_err(|error| said(&error))?;
        writer.write_image_data(self.pixels.as_flattened()).map_err(|error| said(&error))
    }
}
