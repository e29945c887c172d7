//! Azimuthal equidistant around a pole (J. P. Snyder 1987, USGS Professional Paper 1395, equations 25-1 to 25-4), as far as 60° on the
//! other hemisphere, as in the emblem of the United Nations.

use super::definition::{Flattening, ProjectionDefinition};
use crate::geo::sphere::Vec3;
use crate::model::Choice;

pub(super) const POLAR: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "polar",
        help: "polar",
        text: "Polar azimuthal",
        tip: "Draw the map around the nearer pole, with true distances from it",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Azimuthal { limit: LIMIT, radius: |angle| angle, forward, inverse },
};

const LIMIT: f64 = 150.0 * std::f64::consts::PI / 180.0;

/// A unit vector (x east, y north, z through the map's centre) to x and y (y up).
fn forward([x, y, z]: Vec3) -> [f64; 2] {
    let far = x.hypot(y);
    // The angle from the centre by its sine, 1 there.
    let k = if far < 1e-12 { 1.0 } else { far.atan2(z) / far };
    [k * x, k * y]
}

/// Back again; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<Vec3> {
    let angle = x.hypot(y);
    let k = if angle < 1e-12 { 1.0 } else { angle.sin() / angle };
    (angle <= LIMIT + 1e-12).then(|| [k * x, k * y, angle.cos()])
}
