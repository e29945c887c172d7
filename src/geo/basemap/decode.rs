//! Reads `assets/basemap/world.bin`, which `examples/make_basemap.rs` writes.
//!
//! The file is the magic `LDBM`, the version 2, then the far and the near level. Numbers are LEB128 varints, signed ones
//! zigzag; degrees are in 360ths. A level is: the number of arcs; for each its kind (0 coast, 1 border, 2 disputed, 3 none: the source's cut at ±180°, 4 shore, 5 river, 6 province), its number
//! of points and the points, the first from 0/0, the others from the one before; the number of shapes; for each the length of
//! its code and the code, its role (0 land, 1 water, from 2 on disputed), the number of its rings, and for each ring the number of its arcs and the arcs, `n` or, backwards, `!n`.

use super::Basemap;
use super::reader::{BasemapError, Reader};
use std::sync::OnceLock;

impl Basemap {
    /// A basemap from the bytes of its file.
    ///
    /// # Errors
    /// If the bytes are not a basemap, are of another version, end early or go on too long, or refer to arcs that are not there.
    pub fn decode(bytes: &[u8]) -> Result<Self, BasemapError> {
        let mut reader = Reader { bytes, at: 0 };
        if reader.take(5)? != b"LDBM\x02" {
            return Err(BasemapError { what: text!("error-basemap-version"), at: 0 });
        }
        let (far, near) = (reader.level()?, reader.level()?);
        if reader.at != bytes.len() {
            return Err(reader.error(text!("error-basemap-long")));
        }
        let (reaches, fine) = (OnceLock::new(), OnceLock::new());
        Ok(Self { far, near, reaches, fine, hit: OnceLock::new(), lands: OnceLock::new() })
    }
}
