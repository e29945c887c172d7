//! Two maps side by side: the other day's on the left, the day's on the right.

use crate::geo::Extent;

/// One of two maps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The other day's, on the left.
    Other,
    /// The day's: the only one where one map is shown.
    Day,
}

/// What the pointer does to a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Move {
    /// Moves it by pixels; the globe turns instead.
    Pan([f32; 2]),
    /// Magnifies it by a factor around a point, in pixels.
    Zoom(f64, [f32; 2]),
    /// Fits an extent.
    Fit(Extent),
}
