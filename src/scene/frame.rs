//! The frame of a picture: a band above the map for its title, one below it for what is not on the map and for credits. Both follow from
//! the picture's size alone, so that the map stays where it is while the day changes.

use super::{Area, Makeup, text, text::LEADING};

/// Smaller pictures are all map.
const LEAST: [f32; 2] = [160.0, 120.0];
/// From this height on the lower band has two lines, and from the other on where one is too short.
const LOW: f32 = 560.0;
const LOWEST: f32 = 320.0;
/// A picture less wide has short lines.
const NARROW: f32 = 800.0;
/// From this width on, in units, a subtitle has room in one line.
const WIDE: f32 = 620.0;

/// Where the map lies in a picture, and how large its texts are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// The picture.
    pub size: [f32; 2],
    /// How much larger text is than on a picture of 720 pixels' height: it grows with the root, for larger pictures are looked
    /// at from further away, and hold more.
    pub unit: f32,
    /// Height of the upper band; 0: there is none.
    pub top: f32,
    /// Height of the lower band; 0: there is none.
    pub bottom: f32,
    /// Lines of the subtitle.
    pub subtitles: usize,
    /// Lines below the map.
    pub lines: usize,
}

impl Frame {
    /// The frame of a picture of that size and makeup.
    pub fn of(size: [f32; 2], makeup: &Makeup) -> Self {
        let [w, h] = size;
        let unit = (w.min(h) / 720.0).sqrt().clamp(0.8, 1.5) * makeup.text();
        let bare = Self { size, unit, top: 0.0, bottom: 0.0, subtitles: 0, lines: 0 };
        if makeup.bare || w < LEAST[0] || h < LEAST[1] {
            return bare;
        }
        let wide = w >= WIDE * unit;
        let subtitles = match () {
            () if h < 240.0 => 0,
            () if wide || h < 400.0 => 1,
            () => 2,
        };
        let lines = if h >= LOW || h >= LOWEST && w < NARROW { 2 } else { 1 };
        let framed = Self { subtitles, lines, ..bare };
        let below = framed.subtitle() * LEADING * subtitles as f32;
        let top = framed.headline() * 1.56 + if subtitles > 0 { below + 2.0 * unit } else { 0.0 };
        Self { top: top.round(), bottom: (framed.note() * 1.25 * lines as f32 + 6.0 * unit).round(), ..framed }
    }

    /// The part of the picture that is map.
    pub fn map(&self) -> Area {
        let [w, h] = self.size;
        Area { min: [0.0, self.top], max: [w, h - self.bottom] }
    }

    /// Size of the title's letters.
    pub fn headline(&self) -> f32 {
        text::size(21.5, self.unit)
    }

    /// Size of the subtitle's letters.
    pub fn subtitle(&self) -> f32 {
        text::size(12.5, self.unit)
    }

    /// Size of the letters below the map.
    pub fn note(&self) -> f32 {
        text::size(10.0, self.unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_leave_the_map_its_room() {
        for size in [[800.0, 500.0], [1280.0, 720.0], [1600.0, 900.0], [2560.0, 1440.0], [3840.0, 2160.0]] {
            let frame = Frame::of(size, &Makeup::default());
            let share = (frame.top + frame.bottom) / size[1];
            assert!(share < 0.125 && frame.top > 20.0, "{size:?}: {share}");
        }
        let plain = Makeup::default();
        assert_eq!(Frame::of([100.0, 60.0], &plain).map(), Area::sized([0.0, 0.0], 100.0, 60.0));
        let low = Frame::of([321.0, 240.0], &plain);
        assert!((low.top + low.bottom) / 240.0 < 0.3, "{low:?}");
    }
}
