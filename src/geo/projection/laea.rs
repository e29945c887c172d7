//! Lambert azimuthal equal-area (J. P. Snyder 1987, USGS Professional Paper 1395, equations 22-4, 24-2, 24-14, 24-16).

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;

pub(super) const LAEA: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "laea",
        help: "laea",
        text: "Lambert azimuthal equal-area",
        tip: "Draw the map with true areas, for a continent or a country",
        keys: &[],
    },
    equal_area: true,
    globe: false,
    shape: Flattening::Azimuthal { limit: LIMIT, radius, forward, inverse },
};

/// How far the map reaches from its centre: a twentieth of a degree short of the antipode, which would be stretched to a circle.
const LIMIT: f64 = 179.95 * std::f64::consts::PI / 180.0;

/// How far from the centre of the map an angle from the centre of the globe lies.
fn radius(angle: f64) -> f64 {
    2.0 * (angle / 2.0).sin()
}

/// A unit vector (x east, y north, z through the map's centre) to x and y (y up).
fn forward([x, y, z]: [f64; 3]) -> [f64; 2] {
    // 1 + z, in a form that near the antipode does not lose what few digits the basemap's vectors have.
    let beyond = if z < 0.0 { (x * x + y * y) / (1.0 - z) } else { 1.0 + z };
    let k = (2.0 / beyond.max(1e-12)).sqrt();
    [k * x, k * y]
}

/// Back again; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<[f64; 3]> {
    let rho2 = x * x + y * y;
    // With ρ = 2 sin(c/2): sin c / ρ = cos(c/2) and cos c = 1 − ρ²/2.
    let k = (1.0 - rho2 / 4.0).max(0.0).sqrt();
    (rho2.sqrt() <= radius(LIMIT) + 1e-12).then_some([k * x, k * y, 1.0 - rho2 / 2.0])
}
