//! Robinson (A. Robinson 1974; the table as in J. P. Snyder 1993, “Flattening the Earth”, p. 216): a compromise for the world.

use super::definition::{Flattening, ProjectionDefinition};
use super::solve::solve;
use crate::model::Choice;
use std::f64::consts::FRAC_PI_2;

pub(super) const ROBINSON: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "robinson",
        help: "robinson",
        text: "Robinson",
        tip: "Draw the map as atlases of the late twentieth century did",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Flat { cut: f64::INFINITY, forward, inverse },
};

/// Each five degrees of latitude the length of the parallel, as part of the equator's, and its distance from the equator, as part of
/// the pole's.
const TABLE: [[f64; 2]; 19] = [
    [1.0, 0.0],
    [0.9986, 0.0620],
    [0.9954, 0.1240],
    [0.9900, 0.1860],
    [0.9822, 0.2480],
    [0.9730, 0.3100],
    [0.9600, 0.3720],
    [0.9427, 0.4340],
    [0.9216, 0.4958],
    [0.8962, 0.5571],
    [0.8679, 0.6176],
    [0.8350, 0.6769],
    [0.7986, 0.7346],
    [0.7597, 0.7903],
    [0.7186, 0.8435],
    [0.6732, 0.8936],
    [0.6213, 0.9394],
    [0.5722, 0.9761],
    [0.5322, 1.0],
];
/// Factors of both columns.
const SIZE: [f64; 2] = [0.8487, 1.3523];

/// The table between its rows (by the cubic of E. Catmull and R. Rom through each two rows and their neighbours), and the slope of the
/// second column, for latitudes from 0 to 90 degrees.
fn at(lat: f64) -> ([f64; 2], f64) {
    let step = lat.abs().min(FRAC_PI_2).to_degrees() / 5.0;
    let row = (step.floor() as usize).min(17);
    let t = step - row as f64;
    let value = |i: isize, column: usize| {
        let at = row as isize + i;
        match at {
            // The other hemisphere: the same length, the other side.
            -1 => {
                if column == 0 {
                    TABLE[1][0]
                } else {
                    -TABLE[1][1]
                }
            }
            // As straight on beyond the pole.
            19 => 2.0 * TABLE[18][column] - TABLE[17][column],
            _ => TABLE[at.unsigned_abs()][column],
        }
    };
    let cubic = |column| {
        let [a, b, c, d] = [-1, 0, 1, 2].map(|i| value(i, column));
        let [k1, k2, k3] = [c - a, 2.0 * a - 5.0 * b + 4.0 * c - d, 3.0 * (b - c) + d - a];
        (b + 0.5 * t * (k1 + t * (k2 + t * k3)), 0.5 * (k1 + t * (2.0 * k2 + 3.0 * t * k3)))
    };
    let ((length, _), (distance, slope)) = (cubic(0), cubic(1));
    ([length, distance], slope * 180.0 / (5.0 * std::f64::consts::PI))
}

fn distance(lat: f64) -> f64 {
    SIZE[1] * at(lat).0[1].copysign(lat)
}

/// Longitude from the centre and latitude, in radians, to x and y (y up).
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    [SIZE[0] * at(lat).0[0] * lon, distance(lat)]
}

/// Back again by Newton's method; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    if y.is_nan() || y.abs() > SIZE[1] + 1e-12 {
        return None;
    }
    let lat = solve(y, [-FRAC_PI_2, FRAC_PI_2], distance, |lat| SIZE[1] * at(lat).1);
    Some([x / (SIZE[0] * at(lat).0[0]), lat])
}
