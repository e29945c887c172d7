//! What everything is drawn by.

use super::{Theme, View, palette::Palette};

/// What everything is drawn by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    /// What is seen.
    pub view: &'a View,
    /// Colours.
    pub theme: &'a Theme,
    /// Colours of values.
    pub palette: &'a Palette<'a>,
    /// How much larger text is than on a picture of 720 pixels' height.
    pub unit: f32,
}
