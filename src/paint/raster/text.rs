//! Letters as cover: which pixels a text and its halo reach, and how far.

use super::super::HALO;
use super::coverage::{Band, Coverage, MOST_PIXELS, Mask};
use crate::scene::{Pos, Text, Weight, advance, font};
use crate::visible;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::sync::LazyLock;

static FONTS: LazyLock<[FontRef<'static>; 2]> = LazyLock::new(|| {
    let face = |weight| FontRef::new(font(weight)).expect("the embedded font is sound: a test reads it");
    [face(Weight::Regular), face(Weight::SemiBold)]
});

/// How far letters reach over and under their baseline, as parts of their size, with their halo and to spare.
const REACH: [f32; 2] = [1.5, 0.7];

/// Whether a text may have something between two heights of the picture, in logical pixels.
pub fn reaches(text: &Text, top: f32, bottom: f32) -> bool {
    let halo = text.halo.map_or(0.0, |_| HALO + 1.0);
    let [above, below] = REACH.map(|part| part * text.size + halo + 2.0);
    text.at[1] - above < bottom && text.at[1] + below > top
}

/// Paints a text on a band, so many pixels to a logical pixel, its halo first.
pub fn write(text: &Text, scale: f32, band: &mut Band) {
    let mask = cover(text, scale);
    if let Some(color) = text.halo {
        mask.grown(HALO * scale).paint(color, band);
    }
    mask.paint(text.color, band);
}

/// What a text covers, so many pixels to a logical pixel.
fn cover(text: &Text, scale: f32) -> Mask {
    let face = &FONTS[usize::from(text.weight == Weight::SemiBold)];
    let (charmap, outlines) = (face.charmap(), face.outline_glyphs());
    let body = f32::from(face.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let size = text.size * scale;
    let [left, baseline] = text.at.map(|side| side * scale);
    let letters = visible::line(&text.text);
    let width = letters.chars().map(|c| advance(c, text.weight)).sum::<f32>() * size;
    // Letters reach over their advances a little, and no higher or lower than this.
    let min = [(left - size * 0.3).floor(), (baseline - size * 1.2).floor()];
    let span =
        [width + size * 0.6 + 2.0, size * 1.6 + 2.0].map(|side| side.clamp(1.0, 2.0 * MOST_PIXELS as f32) as usize);
    let mut pen =
        Pen::new(Coverage::new(min[0] as i32, min[1] as i32, span[0], span[1]), size / body, [left, baseline]);
    for character in letters.chars() {
        let glyph = charmap.map(character).unwrap_or(GlyphId::NOTDEF);
        if let Some(outline) = outlines.get(glyph) {
            // A glyph that can't be drawn is left out: the embedded font has none, a test sees to it.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
        }
        pen.origin[0] += advance(character, text.weight) * size;
    }
    pen.coverage.finish()
}

/// Takes a glyph's outline (font units, y up) to its place (pixels, y down) as straight edges.
struct Pen {
    coverage: Coverage,
    scale: f32,
    origin: Pos,
    start: Pos,
    at: Pos,
}

impl Pen {
    fn new(coverage: Coverage, scale: f32, origin: Pos) -> Self {
        Self { coverage, scale, origin, start: origin, at: origin }
    }

    fn place(&self, x: f32, y: f32) -> Pos {
        [self.origin[0] + x * self.scale, self.origin[1] - y * self.scale]
    }

    fn edge_to(&mut self, to: Pos) {
        self.coverage.edge(self.at, to);
        self.at = to;
    }

    /// A curve as edges of about two pixels.
    fn curve(&mut self, control: &[Pos], of: impl Fn(f32) -> Pos) {
        let way: f32 =
            std::iter::once(&self.at).chain(control).zip(control).map(|(a, b)| (a[0] - b[0]).hypot(a[1] - b[1])).sum();
        let steps = (way / 2.0).ceil().clamp(2.0, 64.0) as u32;
        (1..=steps).for_each(|i| self.edge_to(of(i as f32 / steps as f32)));
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.place(x, y);
        self.start = self.at;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.edge_to(self.place(x, y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (a, b, c) = (self.at, self.place(cx, cy), self.place(x, y));
        self.curve(&[b, c], |t| [0, 1].map(|i| (1.0 - t) * ((1.0 - t) * a[i] + 2.0 * t * b[i]) + t * t * c[i]));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (a, b, c, d) = (self.at, self.place(ax, ay), self.place(bx, by), self.place(x, y));
        self.curve(&[b, c, d], |t| {
            let s = 1.0 - t;
            [0, 1].map(|i| s * s * (s * a[i] + 3.0 * t * b[i]) + t * t * (3.0 * s * c[i] + t * d[i]))
        });
    }

    fn close(&mut self) {
        self.edge_to(self.start);
    }
}
