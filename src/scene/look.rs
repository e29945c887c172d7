//! What everything is drawn by.

use super::{Theme, View};

/// What everything is drawn by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    /// What is seen.
    pub view: &'a View,
    /// Colours.
    pub theme: &'a Theme,
    /// How much larger text is than on a picture of 720 pixels' height.
    pub unit: f32,
}
