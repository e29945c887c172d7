//! What is saved and copied as one: a picture, pictures beside each other, or a sheet of pictures and text.

use super::{Area, Color, Mark, Pos, Scene};

/// A picture in its place.
#[derive(Debug, Clone)]
pub struct Pictured {
    /// Where its upper left corner is.
    pub at: Pos,
    /// The picture.
    pub scene: Scene,
}

/// Pictures on one ground, and what is drawn beside them.
#[derive(Debug, Clone)]
pub struct Plate {
    /// Width and height of the whole in logical pixels.
    pub size: [f32; 2],
    /// Fills the space between them.
    pub ground: Color,
    /// What it shows, in one line; empty: its pictures say so.
    pub title: String,
    /// The pictures, none over another.
    pub pictures: Vec<Pictured>,
    /// Text and lines beside them.
    pub marks: Vec<Mark>,
}

impl Plate {
    /// The space between two pictures in a row, in logical pixels.
    pub const GAP: f32 = 2.0;

    /// Pictures of one height from left to right, with space between them.
    pub fn row(pictures: Vec<Scene>, ground: Color) -> Self {
        let gaps = Self::GAP * pictures.len().saturating_sub(1) as f32;
        let width = pictures.iter().map(|scene| scene.size[0]).sum::<f32>() + gaps;
        let height = pictures.iter().map(|scene| scene.size[1]).fold(0.0, f32::max);
        let mut left = 0.0;
        let placed = pictures.into_iter().map(|scene| {
            let at = [left, 0.0];
            left += scene.size[0] + Self::GAP;
            Pictured { at, scene }
        });
        Self { size: [width, height], ground, title: String::new(), pictures: placed.collect(), marks: Vec::new() }
    }

    /// The size of each of two pictures that fill a size.
    pub fn half([width, height]: [f32; 2]) -> [f32; 2] {
        [((width - Self::GAP) / 2.0).max(1.0), height]
    }

    /// The picture that is all of it; none: there are several, or there is something beside it.
    pub fn only(&self) -> Option<&Scene> {
        match self.pictures.as_slice() {
            [Pictured { at: [0.0, 0.0], scene }] if self.marks.is_empty() && scene.size == self.size => Some(scene),
            _ => None,
        }
    }

    /// All of it.
    pub fn area(&self) -> Area {
        Area::sized([0.0, 0.0], self.size[0], self.size[1])
    }

    /// The pictures.
    pub fn scenes(&self) -> impl Iterator<Item = &Scene> {
        self.pictures.iter().map(|picture| &picture.scene)
    }

    /// What it shows, in one line.
    pub fn title(&self) -> String {
        if self.title.is_empty() {
            joined(self.scenes().map(|scene| &scene.title), " – ")
        } else {
            self.title.clone()
        }
    }

    /// The same with its numbers, for who can't see it.
    pub fn description(&self) -> String {
        joined(self.scenes().map(|scene| &scene.description), " ")
    }
}

fn joined<'a>(texts: impl Iterator<Item = &'a String>, by: &str) -> String {
    texts.map(String::as_str).collect::<Vec<_>>().join(by)
}
