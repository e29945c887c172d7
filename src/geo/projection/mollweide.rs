//! Mollweide (J. P. Snyder 1987, USGS Professional Paper 1395, equations 31-1 to 31-8): equal-area, for the world.

use super::definition::{Flattening, ProjectionDefinition};
use super::solve::solve;
use crate::model::Choice;
use std::f64::consts::{FRAC_PI_2, PI, SQRT_2};

pub(super) const MOLLWEIDE: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "mollweide",
        help: "mollweide",
        text: "Mollweide",
        tip: "Draw the map with true areas, as an ellipse",
        keys: &[],
    },
    equal_area: true,
    globe: false,
    shape: Flattening::Flat { cut: f64::INFINITY, forward, inverse },
};

/// Longitude from the centre and latitude, in radians, to x and y (y up).
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    // 2θ + sin 2θ = π sin φ, whose slope is nothing at the poles: there the search falls back on halving.
    let wanted = PI * lat.sin();
    let theta = solve(wanted, [-FRAC_PI_2, FRAC_PI_2], |t| 2.0 * t + (2.0 * t).sin(), |t| 2.0 + 2.0 * (2.0 * t).cos());
    [2.0 * SQRT_2 / PI * lon * theta.cos(), SQRT_2 * theta.sin()]
}

/// Back again; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    let sin = y / SQRT_2;
    if sin.is_nan() || sin.abs() > 1.0 + 1e-12 {
        return None;
    }
    let theta = sin.clamp(-1.0, 1.0).asin();
    let lat = ((2.0 * theta + (2.0 * theta).sin()) / PI).clamp(-1.0, 1.0).asin();
    // At the pole all longitudes are one point.
    let lon = if x.abs() < 1e-12 { 0.0 } else { PI * x / (2.0 * SQRT_2 * theta.cos()) };
    lon.is_finite().then_some([lon, lat])
}
