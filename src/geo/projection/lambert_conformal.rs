//! Lambert conformal conic (J. P. Snyder 1987, USGS Professional Paper 1395, equations 14-1 to 14-11 and 15-1 to 15-5 on the sphere), for
//! countries and continents in middle latitudes: its parallels of true scale lie 15° to either side of the centre.

use super::definition::{Flattening, ProjectionDefinition};
use crate::model::Choice;
use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, PI};

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

/// A cone around the globe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::geo) struct Cone {
    /// 1: its tip is above the north pole; −1: above the south pole.
    side: f64,
    /// The part of a turn that the map takes around its tip.
    n: f64,
    f: f64,
    /// How far the centre is from the tip.
    rho0: f64,
}

/// The map ends there on the other hemisphere, in radians.
const CUT: f64 = 30.0 * PI / 180.0;

impl Cone {
    /// The cone for a centre's latitude, which is held to 20 to 75 degrees.
    pub fn around(lat0: f64) -> Self {
        let side = if lat0 < 0.0 { -1.0 } else { 1.0 };
        let middle = lat0.abs().clamp(20.0, 75.0);
        let [a, b] = [middle - 15.0, (middle + 15.0).min(89.0)].map(f64::to_radians);
        let n = (a.cos() / b.cos()).ln() / (half(b) / half(a)).ln();
        let f = a.cos() * half(a).powf(n) / n;
        Self { side, n, f, rho0: f / half(middle.to_radians()).powf(n) }
    }

    /// Whether a latitude lies beyond the map's end.
    pub fn cuts_off(&self, lat: f64) -> bool {
        lat * self.side < -CUT
    }
}

/// tan(π/4 + φ/2).
fn half(lat: f64) -> f64 {
    (FRAC_PI_4 + lat / 2.0).tan()
}

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
