//! The user's own layers as a view has them, and the ink of their features.

use super::{Color, Stroke};
use crate::layers::{Layer, Span};
use crate::model::{LatLon, OwnLayer};
use std::sync::Arc;

/// A layer with what is asked of it.
#[derive(Debug, Clone)]
pub struct ShownLayer {
    /// How it is shown.
    pub asked: OwnLayer,
    /// What is in it.
    pub layer: Arc<Layer>,
}

/// Equal if they are the same layer, shown alike.
impl PartialEq for ShownLayer {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.layer, &other.layer) && self.asked == other.asked
    }
}

/// How a feature is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    /// Fills its areas.
    pub fill: Option<Color>,
    /// Its lines and edges.
    pub stroke: Stroke,
    /// Its dots.
    pub dot: Color,
}

/// A text at a place of a layer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct OwnLabel {
    /// Where it may stand, the best place first.
    pub at: Vec<LatLon>,
    pub text: String,
    pub color: Color,
    /// Whether it stands beside a dot.
    pub beside: bool,
    /// Whether it stands where it has no room rather than nowhere.
    pub insists: bool,
}

/// From when to when the features of a layer hold; none: always.
pub(super) type Spans = Option<Vec<Span>>;
