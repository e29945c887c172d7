//! Pictures side by side, to be saved and copied as one.

use super::{Color, Scene};

/// Pictures of one height from left to right.
#[derive(Debug, Clone)]
pub struct Row {
    /// Width and height of the whole in logical pixels.
    pub size: [f32; 2],
    /// Fills the space between them.
    pub ground: Color,
    /// The pictures.
    pub pictures: Vec<Scene>,
}

impl Row {
    /// The space between two pictures, in logical pixels.
    pub const GAP: f32 = 2.0;

    /// Pictures with space between them.
    pub fn new(pictures: Vec<Scene>, ground: Color) -> Self {
        let gaps = Self::GAP * pictures.len().saturating_sub(1) as f32;
        let width = pictures.iter().map(|scene| scene.size[0]).sum::<f32>() + gaps;
        let height = pictures.iter().map(|scene| scene.size[1]).fold(0.0, f32::max);
        Self { size: [width, height], ground, pictures }
    }

    /// The size of each of two pictures that fill a size.
    pub fn half([width, height]: [f32; 2]) -> [f32; 2] {
        [((width - Self::GAP) / 2.0).max(1.0), height]
    }

    /// Each picture with where it begins.
    pub fn placed(&self) -> impl Iterator<Item = (f32, &Scene)> {
        let mut left = 0.0;
        self.pictures.iter().map(move |scene| {
            let at = left;
            left += scene.size[0] + Self::GAP;
            (at, scene)
        })
    }
}
