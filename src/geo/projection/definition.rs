//! What a projection is.

use super::cone::Cone;
use crate::{geo::sphere::Vec3, model::Choice};

/// What a projection is.
#[derive(Debug)]
pub struct ProjectionDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// Whether areas on the map are in proportion to areas on the globe.
    pub equal_area: bool,
    /// Whether it is a globe, which turns instead of being moved, and of which half is seen.
    pub globe: bool,
    /// How places come onto the plane.
    pub(in crate::geo) shape: Flattening,
}

/// How places come onto the plane and back; back is none outside of the map.
#[derive(Debug)]
pub(in crate::geo) enum Flattening {
    /// Around a point, by unit vectors (x east, y north, z through the map's centre).
    Azimuthal {
        /// How far the map reaches from its centre, in radians.
        limit: f64,
        /// How far from the map's centre so many radians lie.
        radius: fn(f64) -> f64,
        forward: fn(Vec3) -> [f64; 2],
        inverse: fn(f64, f64) -> Option<Vec3>,
    },
    /// On a cone that touches the globe near the latitude of the map's centre; else as `Flat`.
    Conic {
        cone: fn(f64) -> Cone,
        forward: fn(&Cone, f64, f64) -> [f64; 2],
        inverse: fn(&Cone, f64, f64) -> Option<[f64; 2]>,
    },
    /// Along a meridian, by longitude from it and latitude in radians; beyond the cut there is no map.
    Flat { cut: f64, forward: fn(f64, f64) -> [f64; 2], inverse: fn(f64, f64) -> Option<[f64; 2]> },
}
