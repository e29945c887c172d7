//! Natural Earth (B. Šavrič, B. Jenny, T. Patterson, D. Petrovič, L. Hurni 2011, doi 10.1559/15230406384363): a compromise for the world.

use super::definition::{Flattening, ProjectionDefinition};
use super::solve::solve;
use crate::model::Choice;
use std::f64::consts::FRAC_PI_2;

pub(super) const NATURAL_EARTH: ProjectionDefinition = ProjectionDefinition {
    choice: Choice {
        word: "natural-earth",
        help: "natural-earth",
        text: "Natural Earth",
        tip: "Draw the world as a compromise between areas and shapes",
        keys: &[],
    },
    equal_area: false,
    globe: false,
    shape: Flattening::Flat { cut: f64::INFINITY, forward, inverse },
};

/// The length of a parallel, as part of the equator's.
fn length(lat: f64) -> f64 {
    let (p2, p4) = (lat.powi(2), lat.powi(4));
    0.8707 + p2 * (-0.131_979 + p2 * (-0.013_791 + p4 * p2 * (0.003_971 - 0.001_529 * p2)))
}

/// How far a parallel is from the equator.
fn distance(lat: f64) -> f64 {
    let p2 = lat * lat;
    let p4 = p2 * p2;
    lat * (1.007_226 + p2 * (0.015_085 + p4 * (-0.044_475 + 0.028_874 * p2 - 0.005_916 * p4)))
}

fn derivative(lat: f64) -> f64 {
    let p2 = lat * lat;
    let p4 = p2 * p2;
    1.007_226 + p2 * (0.045_255 + p4 * (-0.311_325 + 0.259_866 * p2 - 0.065_076 * p4))
}

/// Longitude from the centre and latitude, in radians, to x and y (y up).
fn forward(lon: f64, lat: f64) -> [f64; 2] {
    [lon * length(lat), distance(lat)]
}

/// Back again by Newton's method; none outside of the map.
fn inverse(x: f64, y: f64) -> Option<[f64; 2]> {
    if y.is_nan() || y.abs() > distance(FRAC_PI_2) + 1e-12 {
        return None;
    }
    let lat = solve(y, [-FRAC_PI_2, FRAC_PI_2], distance, derivative);
    Some([x / length(lat), lat])
}
