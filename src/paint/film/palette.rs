//! The colours of a film that has few.

use crate::paint::raster::{Picture, commonest};
use std::collections::HashMap;

/// So many colours, and one more that shows what was there before.
const COLORS: usize = 255;

/// The colours that most pixels of some pictures have. Maps are made of few; only the edges of letters and lines have many.
#[derive(Debug, Clone, Default)]
pub struct Palette {
    colors: Vec<[u8; 3]>,
}

type Hash = foldhash::fast::FixedState;

impl Palette {
    /// The commonest colours of pictures, in an order that depends on nothing else.
    pub fn of<'a>(pictures: impl IntoIterator<Item = &'a Picture>) -> Self {
        let mut colors = commonest(pictures);
        colors.truncate(COLORS);
        Self { colors: colors.into_iter().map(|(color, _)| color).collect() }
    }

    /// Its bytes: three a colour.
    pub(super) fn bytes(&self) -> &[u8] {
        self.colors.as_flattened()
    }

    /// The place that no colour has: what was there before.
    pub(super) fn unchanged(&self) -> u8 {
        self.colors.len() as u8
    }

    fn nearest(&self, color: [u8; 3]) -> u8 {
        let far = |other: &[u8; 3]| -> u32 {
            // Green weighs most to the eye, then red.
            [3, 4, 2].iter().zip(color.iter().zip(other)).map(|(w, (a, b))| w * u32::from(a.abs_diff(*b)).pow(2)).sum()
        };
        self.colors.iter().enumerate().min_by_key(|(_, other)| far(other)).map_or(0, |(at, _)| at as u8)
    }
}

/// The places of colours in a palette, each looked for once.
#[derive(Debug)]
pub(super) struct Places<'a> {
    palette: &'a Palette,
    known: HashMap<[u8; 3], u8, Hash>,
    last: ([u8; 3], u8),
}

impl<'a> Places<'a> {
    pub fn new(palette: &'a Palette) -> Self {
        let known = palette.colors.iter().enumerate().map(|(at, color)| (*color, at as u8)).collect();
        Self { palette, known, last: ([0; 3], palette.nearest([0; 3])) }
    }

    /// The place of the colour that is nearest.
    pub fn of(&mut self, color: [u8; 3]) -> u8 {
        if color != self.last.0 {
            let place = *self.known.entry(color).or_insert_with(|| self.palette.nearest(color));
            self.last = (color, place);
        }
        self.last.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commonest_colours_stay_as_they_are() {
        let picture = |rgb: Vec<u8>| Picture { width: rgb.len() as u32 / 3, height: 1, rgb, alpha: None };
        let (sea, land) = ([200, 220, 240], [240, 240, 230]);
        let edges: Vec<[u8; 3]> = (0..=255).map(|n| [n, 0, 0]).collect();
        let one = picture([[sea; 9].as_flattened(), edges.as_flattened()].concat());
        let palette = Palette::of([&one, &picture([land; 7].as_flattened().to_vec())]);
        assert_eq!((palette.colors[0], palette.colors[1], palette.colors.len()), (sea, land, COLORS));
        let mut places = Places::new(&palette);
        assert_eq!([places.of(land), places.of(sea), places.of([201, 221, 240])], [1, 0, 0]);
        assert_eq!(places.of([255, 0, 0]), places.of([252, 0, 0]), "what finds no room is the nearest that did");
    }
}
