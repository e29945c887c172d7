//! A user's own layer on a map's plane.

use super::{Color, own_ink::Inked, own_shown::Ink};
use crate::geo::ProjectedOverlay;
use crate::layers::Layer;
use crate::model::OwnLayer;
use std::sync::Arc;

/// A layer on a map's plane: painted over land and borders, under everything else.
#[derive(Debug)]
pub struct DrawnLayer {
    /// Another number for another drawing: painters keep what they made of it by it.
    pub revision: u64,
    /// What it is called.
    pub name: String,
    /// Its features on the plane.
    pub shapes: Arc<ProjectedOverlay>,
    /// The radius of its dots, in pixels.
    pub radius: f32,
    /// What is in it.
    pub layer: Arc<Layer>,
    /// Whether its labels are those of ranges and distances, which stand on lines.
    pub(super) measured: bool,
    pub(super) inked: Arc<Inked>,
    pub(super) asked: OwnLayer,
}

impl DrawnLayer {
    /// How a feature is drawn; none: not on this day.
    pub fn ink(&self, feature: usize) -> Option<Ink> {
        self.inked.of(feature)
    }

    /// The dots that are drawn, with their colours.
    pub fn dots(&self) -> impl Iterator<Item = (usize, [f32; 2], Color)> {
        self.shapes.dots.iter().filter_map(|(feature, at)| Some((*feature, *at, self.ink(*feature)?.dot)))
    }
}
