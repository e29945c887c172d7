//! Shapes of countries on the map's plane, kept from one picture to the next.

use crate::model::Code;

/// The shape of one country on the map's plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Which country; none: land that is nobody's code.
    pub code: Option<Code>,
    /// Rings of its land (the first point is not repeated), outer rings and holes alike: fill by the even-odd rule.
    pub rings: Vec<Vec<[f32; 2]>>,
}

/// All shapes of one projection in one detail, in the plane: radii of the sphere, y down.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapShapes {
    /// Changes whenever the shapes do: painters keep what they made of them by this number.
    pub revision: u64,
    /// The map's own edge, a ring.
    pub outline: Vec<[f32; 2]>,
    /// Meridians and parallels.
    pub graticule: Vec<Vec<[f32; 2]>>,
    /// Land by country.
    pub lands: Vec<Shape>,
    /// Lines between countries.
    pub borders: Vec<Vec<[f32; 2]>>,
    /// Lines between land and water.
    pub coasts: Vec<Vec<[f32; 2]>>,
}

/// Projected shapes by projection and detail; the last few are kept.
#[derive(Debug, Default)]
pub struct MapCache {}
