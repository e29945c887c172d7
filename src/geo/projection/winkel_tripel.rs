//! Winkel tripel (O. Winkel 1921; J. P. Snyder 1993, “Flattening the Earth”, p. 231): a compromise for the world, with cos φ₁ = 2/π.

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;
use std::f64::consts::{FRAC_2_PI, FRAC_PI_2, PI};

pub(super) const WINKEL_TRIPEL: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "winkel-tripel",
        help: "winkel-tripel",
        text: "Winkel tripel",
        tip: "Draw the map with little distortion of areas, angles and distances, for the world",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Flat { cut: f64::INFINITY, forward, inverse },
};

/// Longitude from the centre and latitude, in radians, to x and y (y up).
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    let cos = lat.cos() * (lon / 2.0).cos();
    let alpha = cos.clamp(-1.0, 1.0).acos();
    // α / sin α, 1 in the middle.
    let k = if alpha < 1e-9 { 1.0 } else { alpha / alpha.sin() };
    let aitoff = [2.0 * lat.cos() * (lon / 2.0).sin() * k, lat.sin() * k];
    [f64::midpoint(lon * FRAC_2_PI, aitoff[0]), f64::midpoint(lat, aitoff[1])]
}

/// The step by which slopes are measured.
const STEP: f64 = 1e-6;

/// Back again by Newton's method in both; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    if !(x.is_finite() && y.abs() <= FRAC_PI_2 + 1e-12) {
        return None;
    }
    let mut at = [x.clamp(-PI, PI), y.clamp(-FRAC_PI_2 + 1e-3, FRAC_PI_2 - 1e-3)];
    for _ in 0..60 {
        let here = forward(at[0], at[1]);
        let off = [here[0] - x, here[1] - y];
        if off[0].hypot(off[1]) < 1e-13 {
            break;
        }
        let slope = |d: [f64; 2]| {
            let ([a, b], [c, e]) = (forward(at[0] + d[0], at[1] + d[1]), forward(at[0] - d[0], at[1] - d[1]));
            [(a - c) / (2.0 * STEP), (b - e) / (2.0 * STEP)]
        };
        let (by_lon, by_lat) = (slope([STEP, 0.0]), slope([0.0, STEP]));
        let whole = by_lon[0] * by_lat[1] - by_lat[0] * by_lon[1];
        if whole.abs() < 1e-12 {
            break;
        }
        let way =
            [(off[0] * by_lat[1] - by_lat[0] * off[1]) / whole, (by_lon[0] * off[1] - off[0] * by_lon[1]) / whole];
        at = [at[0] - way[0].clamp(-0.5, 0.5), (at[1] - way[1].clamp(-0.5, 0.5)).clamp(-FRAC_PI_2, FRAC_PI_2)];
    }
    let back = forward(at[0], at[1]);
    ((back[0] - x).hypot(back[1] - y) < 1e-8).then_some(at)
}
