//! The cone that conic projections lay the globe on.

use std::f64::consts::{FRAC_PI_4, PI};

/// A cone around the globe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::geo) struct Cone {
    /// 1: its tip is above the north pole; −1: above the south pole.
    pub side: f64,
    /// The part of a turn that the map takes around its tip.
    pub n: f64,
    /// The distance of the equator from the tip.
    pub f: f64,
    /// How far the centre is from the tip.
    pub rho0: f64,
}

/// The map ends there on the other hemisphere, in radians.
pub(super) const CUT: f64 = 30.0 * PI / 180.0;

impl Cone {
    /// The nearest latitude that a map may be centred on.
    pub fn held(lat0: f64) -> f64 {
        lat0.abs().clamp(20.0, 75.0).copysign(lat0)
    }

    /// The cone for a centre's latitude, which is held.
    pub fn around(lat0: f64) -> Self {
        let side = if lat0 < 0.0 { -1.0 } else { 1.0 };
        let middle = Self::held(lat0).abs();
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
pub(super) fn half(lat: f64) -> f64 {
    (FRAC_PI_4 + lat / 2.0).tan()
}
