//! How far places are from each other.

use crate::model::LatLon;
use geo::{Distance, Haversine, Point};

/// Kilometres from one place to another on the sphere of the Earth’s mean radius.
pub fn distance_km(a: LatLon, b: LatLon) -> f64 {
    Haversine.distance(Point::new(a.lon, a.lat), Point::new(b.lon, b.lat)) / 1_000.0
}
