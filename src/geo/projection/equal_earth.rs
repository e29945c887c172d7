//! Equal Earth (B. Šavrič, T. Patterson, B. Jenny 2018, doi 10.1080/13658816.2018.1504949): equal-area, for the world.

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;

pub(super) const EQUAL_EARTH: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "equal-earth",
        help: "equal-earth",
        text: "Equal Earth",
        tip: "Draw the map with true areas, for the world",
        keys: &[],
    },
    equal_area: true,
    globe: false,
    shape: Flattening::Flat { cut: f64::INFINITY, forward, inverse },
};

/// √3 / 2, the paper's factor from latitude to the parametric latitude θ.
const M: f64 = 0.866_025_403_784_438_6;
/// The polynomial's coefficients A1 to A4, from the paper.
const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];

fn polynomial(t: f64) -> f64 {
    let t2 = t * t;
    let t6 = t2 * t2 * t2;
    t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))
}

fn derivative(t: f64) -> f64 {
    let t2 = t * t;
    let t6 = t2 * t2 * t2;
    A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2)
}

/// Longitude from the centre and latitude, in radians, to x and y (y up).
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    let sin_theta = M * lat.sin();
    let theta = sin_theta.asin();
    let cos_theta = (1.0 - sin_theta * sin_theta).sqrt();
    [lon * cos_theta / (M * derivative(theta)), polynomial(theta)]
}

/// Back again by Newton's method, as in the paper; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    let mut theta = y / A[0];
    for _ in 0..12 {
        let step = (polynomial(theta) - y) / derivative(theta);
        theta -= step;
        if step.abs() < 1e-14 {
            break;
        }
    }
    let sin_lat = theta.sin() / M;
    // The poles may come out a rounding error beyond 1.
    if sin_lat.is_nan() || sin_lat.abs() > 1.0 + 1e-12 {
        return None;
    }
    Some([M * x * derivative(theta) / theta.cos(), sin_lat.clamp(-1.0, 1.0).asin()])
}
