//! Geodesics on the ellipsoid (WGS 84): distance, bearing, and circles of a given radius around a place.

use super::sphere::wrap_degrees;
use crate::model::LatLon;
use geo::{Bearing, Destination, Distance, Geodesic, Point};

/// Points of a circle: one for each degree of direction.
const STEPS: u16 = 360;
/// A way has a point for each so many kilometres, and no more than so many points.
const WAY: (f64, f64) = (50.0, 400.0);

fn point(at: LatLon) -> Point {
    Point::new(at.lon, at.lat)
}

/// Kilometres of the shortest way, and its direction at its start in degrees clockwise from north, from 0 up to 360.
pub fn way(from: LatLon, to: LatLon) -> (f64, f64) {
    let bearing = Geodesic.bearing(point(from), point(to)).rem_euclid(360.0);
    (Geodesic.distance(point(from), point(to)) / 1_000.0, if bearing >= 360.0 { 0.0 } else { bearing })
}

/// The place so many kilometres away in a direction.
pub fn destination(from: LatLon, bearing: f64, km: f64) -> LatLon {
    let there = Geodesic.destination(point(from), bearing, km * 1_000.0);
    LatLon { lat: there.y(), lon: wrap_degrees(there.x()) }
}

/// The places so many kilometres from one, as a closed ring with the middle on its left.
pub fn circle(middle: LatLon, km: f64) -> Vec<[f64; 2]> {
    (0..=STEPS).rev().map(|degree| destination(middle, f64::from(degree % STEPS), km)).map(pair).collect()
}

/// Places on the shortest way, with both ends.
pub fn path(from: LatLon, to: LatLon) -> Vec<[f64; 2]> {
    let (km, bearing) = way(from, to);
    let steps = (km / WAY.0).ceil().clamp(1.0, WAY.1);
    let between = (1..steps as u32).map(|step| destination(from, bearing, km * f64::from(step) / steps));
    std::iter::once(from).chain(between).chain([to]).map(pair).collect()
}

fn pair(at: LatLon) -> [f64; 2] {
    [at.lon, at.lat]
}
