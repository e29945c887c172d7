//! Mercator on the sphere (J. P. Snyder 1987, USGS Professional Paper 1395, equations 7-1, 7-2a, 7-4), cut at the latitude
//! where the map is as high as wide.

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

pub(super) const MERCATOR: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "mercator",
        help: "mercator",
        text: "Mercator",
        tip: "Draw the map with true angles, cut off at 85 degrees",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Flat { cut: MAX_LAT, forward, inverse },
};

/// atan(sinh π), 85.0511…°: the latitude where y = π.
const MAX_LAT: f64 = 1.484_422_229_745_332_3;

/// Longitude from the centre and latitude, in radians, to x and y (y up). Latitudes beyond the cut come to lie on it.
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    let lat = lat.clamp(-MAX_LAT, MAX_LAT);
    [lon, (FRAC_PI_4 + lat / 2.0).tan().ln()]
}

/// Back again; none beyond the cut.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    (y.abs() <= PI + 1e-12).then(|| [x, FRAC_PI_2 - 2.0 * (-y).exp().atan()])
}
