//! Plate carrée, the equidistant cylindrical projection with the equator as standard parallel (J. P. Snyder 1987,
//! “Map Projections: A Working Manual”, USGS Professional Paper 1395, p. 90).

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;

pub(super) const PLATE_CARREE: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "plate-carree",
        help: "plate-carree",
        text: "Plate carrée",
        tip: "Draw the map with degrees as a grid of squares",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Flat { cut: f64::INFINITY, forward, inverse },
};

/// Longitude from the centre and latitude, in radians, to x and y (y up).
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    [lon, lat]
}

/// Back again; none beyond the poles.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    (y.abs() <= std::f64::consts::FRAC_PI_2 + 1e-12).then_some([x, y])
}
