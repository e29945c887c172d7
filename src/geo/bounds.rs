//! Boxes of the globe.

use super::sphere::wrap_degrees;
use crate::model::LatLon;
use std::fmt;

/// A box between two meridians and two parallels, in degrees. It runs east from `west`; so `west` > `east` crosses ±180°.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GeoBox {
    /// The western meridian, −180 to 180.
    pub west: f64,
    /// The southern parallel.
    pub south: f64,
    /// The eastern meridian, −180 to 180.
    pub east: f64,
    /// The northern parallel.
    pub north: f64,
}

impl GeoBox {
    /// The whole globe.
    pub const WORLD: Self = Self { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };
    /// Europe from Ireland to the Don, from Crete to the Arctic Circle.
    pub const EUROPE: Self = Self { west: -11.0, south: 34.5, east: 42.0, north: 67.0 };

    /// How many degrees of longitude it spans, more than 0 and up to 360.
    pub fn width(&self) -> f64 {
        let width = self.east - self.west;
        if width > 0.0 { width } else { width + 360.0 }
    }

    /// Its middle.
    pub fn center(&self) -> LatLon {
        let lon = wrap_degrees(self.west + self.width() / 2.0);
        LatLon { lat: f64::midpoint(self.south, self.north), lon }
    }

    /// Whether a place lies in it.
    pub fn contains(&self, place: LatLon) -> bool {
        (self.south..=self.north).contains(&place.lat) && (place.lon - self.west).rem_euclid(360.0) <= self.width()
    }

    /// The box with a margin of that part of its height and width, and at least `least` degrees, on each side.
    #[must_use]
    pub fn widened(&self, part: f64, least: f64) -> Self {
        let dx = (self.width() * part).max(least);
        let dy = ((self.north - self.south) * part).max(least);
        let (south, north) = ((self.south - dy).max(-90.0), (self.north + dy).min(90.0));
        if self.width() + 2.0 * dx >= 360.0 {
            return Self { south, north, ..Self::WORLD };
        }
        Self { west: wrap_degrees(self.west - dx), south, east: wrap_degrees(self.east + dx), north }
    }
}

impl fmt::Display for GeoBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{},{}", self.west, self.south, self.east, self.north)
    }
}
