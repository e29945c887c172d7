//! Orthographic, the globe seen from afar (J. P. Snyder 1987, USGS Professional Paper 1395, equations 20-3, 20-4, 20-14 to 20-18).

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;

pub(super) const ORTHOGRAPHIC: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "orthographic",
        help: "orthographic",
        text: "Globe (orthographic)",
        tip: "Draw the globe as seen from afar; dragging turns it",
        keys: &[],
    },
    equal_area: false,
    globe: true,
    // As far as the horizon.
    shape: Flattening::Azimuthal { limit: std::f64::consts::FRAC_PI_2, radius: f64::sin, forward, inverse },
};

/// A unit vector (x east, y north, z through the map's centre) to x and y (y up).
fn forward([x, y, _]: [f64; 3]) -> [f64; 2] {
    [x, y]
}

/// Back again; none outside of the globe.
fn inverse(x: f64, y: f64) -> Option<[f64; 3]> {
    let rho2 = x * x + y * y;
    (rho2 <= 1.0 + 1e-12).then(|| [x, y, (1.0 - rho2).max(0.0).sqrt()])
}
