//! Lambert conformal conic (J. P. Snyder 1987, USGS Professional Paper 1395, equations 14-1 to 14-11 and 15-1 to 15-5 on the sphere), for
//! countries and continents in middle latitudes: its parallels of true scale lie 15° to either side of the centre.

use super::cone::{CUT, Cone, half};
use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;
use std::f64::consts::{FRAC_PI_2, PI};

pub(super) const LAMBERT_CONFORMAL: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "lambert-conformal",
        help: "lambert-conformal",
        text: "Lambert conformal conic",
        tip: "Draw the map with true angles, for a continent in middle latitudes",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Conic { cone: Cone::around, forward, inverse },
};

/// Longitude from the centre and latitude, in radians, to x and y (y up). Latitudes beyond the map's end come to lie on it.
fn forward(cone: &Cone, lon: f64, lat: f64) -> [f64; 2] {
    let lat = (lat * cone.side).clamp(-CUT, FRAC_PI_2);
    let rho = if lat >= FRAC_PI_2 - 1e-12 { 0.0 } else { cone.f / half(lat).powf(cone.n) };
    let (sin, cos) = (cone.n * lon).sin_cos();
    [rho * sin, cone.side * (cone.rho0 - rho * cos)]
}

/// Back again; none beyond the map's end or in its gap.
fn inverse(cone: &Cone, x: f64, y: f64) -> Option<[f64; 2]> {
    let y = cone.rho0 - cone.side * y;
    let rho = x.hypot(y);
    if !rho.is_finite() {
        return None;
    }
    let lon = x.atan2(y) / cone.n;
    let lat = 2.0 * (cone.f / rho).powf(cone.n.recip()).atan() - FRAC_PI_2;
    (lat >= -CUT - 1e-12 && lon.abs() <= PI + 1e-9).then_some([lon, lat * cone.side])
}
