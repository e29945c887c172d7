//! Marks on a page.

use super::super::HALO;
use crate::scene::{Area, Color, Mark, Pos, Stroke, Text, Weight, advance, font};
use crate::visible;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineJoin, Stroke as Pen};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::{FontRef, MetadataProvider};

/// How far the handles of a cubic lie from the corners of a quarter of a circle, in parts of its radius.
const HANDLE: f32 = 0.552_284_8;

/// A page that is drawn on, and the two fonts.
pub(super) struct Brush<'a> {
    pub surface: Surface<'a>,
    fonts: [Option<Font>; 2],
}

impl<'a> Brush<'a> {
    pub fn new(surface: Surface<'a>) -> Self {
        let face = |weight| Font::new(font(weight).into(), 0);
        Self { surface, fonts: [face(Weight::Regular), face(Weight::SemiBold)] }
    }

    /// Cuts off what follows at a box; false: there is no such box, and nothing to take back.
    pub fn clip(&mut self, area: Option<Rect>) -> bool {
        let path = area.and_then(|area| path(|builder| builder.push_rect(area)));
        if let Some(path) = &path {
            self.surface.push_clip_path(path, &FillRule::NonZero);
        }
        path.is_some()
    }

    pub fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Circle { centre, radius, fill, stroke } => {
                let ring = Area { min: centre.map(|side| side - radius), max: centre.map(|side| side + radius) };
                self.panel(&ring, *radius, *fill, *stroke);
            }
            Mark::Polygon { points, fill } => self.fill(std::slice::from_ref(points), *fill),
            Mark::Lines { lines, stroke } => self.stroke(lines, false, *stroke),
            Mark::Panel { area, corner, fill, stroke } => self.panel(area, *corner, Some(*fill), *stroke),
            Mark::Text(text) => self.text(text),
        }
    }

    /// Fills rings, holes left out.
    pub fn fill(&mut self, rings: &[Vec<Pos>], color: Color) {
        self.draw(lines(rings, true), Some(color), None);
    }

    pub fn stroke(&mut self, each: &[Vec<Pos>], closed: bool, stroke: Stroke) {
        self.draw(lines(each, closed), None, Some(stroke));
    }

    /// A box with round corners; as round as its sides allow it is a circle.
    pub fn panel(&mut self, area: &Area, corner: f32, fill: Option<Color>, stroke: Option<Stroke>) {
        let ([left, top], [right, bottom]) = (area.min, area.max);
        let handle = corner * (1.0 - HANDLE);
        let outline = path(|b| {
            b.move_to(left + corner, top);
            b.line_to(right - corner, top);
            b.cubic_to(right - handle, top, right, top + handle, right, top + corner);
            b.line_to(right, bottom - corner);
            b.cubic_to(right, bottom - handle, right - handle, bottom, right - corner, bottom);
            b.line_to(left + corner, bottom);
            b.cubic_to(left + handle, bottom, left, bottom - handle, left, bottom - corner);
            b.line_to(left, top + corner);
            b.cubic_to(left, top + handle, left + handle, top, left + corner, top);
            b.close();
        });
        self.draw(outline, fill, stroke);
    }

    fn draw(&mut self, path: Option<Path>, color: Option<Color>, stroke: Option<Stroke>) {
        let color = color.filter(|color| color.a > 0);
        let Some(path) = path.filter(|_| color.is_some() || stroke.is_some()) else { return };
        self.surface.set_fill(color.map(|color| fill(color, FillRule::EvenOdd)));
        self.surface.set_stroke(stroke.map(pen));
        self.surface.draw_path(&path);
    }

    /// A line of text. Its halo is drawn as shapes, so that who copies the text gets it once.
    pub fn text(&mut self, text: &Text) {
        let at = usize::from(text.weight == Weight::SemiBold);
        let Some(face) = self.fonts[at].clone() else { return };
        let words = visible::line(&text.text);
        let glyphs = glyphs(&words, text.weight);
        let start = Point::from_xy(text.at[0], text.at[1]);
        if let Some(halo) = text.halo {
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(pen(Stroke { width: 2.0 * HALO, color: halo })));
            self.surface.draw_glyphs(start, &glyphs, face.clone(), &words, text.size, true);
        }
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(fill(text.color, FillRule::NonZero)));
        self.surface.draw_glyphs(start, &glyphs, face, &words, text.size, false);
    }
}

/// Each character with its own glyph, as wide as it was measured.
fn glyphs(words: &str, weight: Weight) -> Vec<KrillaGlyph> {
    let Ok(face) = FontRef::new(font(weight)) else { return Vec::new() };
    let map = face.charmap();
    let glyph = |(at, c): (usize, char)| {
        let id = GlyphId::new(map.map(c).map_or(0, skrifa::GlyphId::to_u32));
        KrillaGlyph::new(id, advance(c, weight), 0.0, 0.0, 0.0, at..at + c.len_utf8(), None)
    };
    words.char_indices().map(glyph).collect()
}

fn rgb(color: Color) -> (rgb::Color, NormalizedF32) {
    let opacity = NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE);
    (rgb::Color::new(color.r, color.g, color.b), opacity)
}

fn fill(color: Color, rule: FillRule) -> Fill {
    let (color, opacity) = rgb(color);
    Fill { paint: color.into(), opacity, rule }
}

fn pen(stroke: Stroke) -> Pen {
    let (color, opacity) = rgb(stroke.color);
    Pen { paint: color.into(), width: stroke.width, opacity, line_join: LineJoin::Round, ..Pen::default() }
}

fn path(draw: impl FnOnce(&mut PathBuilder)) -> Option<Path> {
    let mut builder = PathBuilder::new();
    draw(&mut builder);
    builder.finish()
}

/// Lines or rings as one path, their points to a hundredth of a pixel.
fn lines(each: &[Vec<Pos>], closed: bool) -> Option<Path> {
    let short = |side: f32| (side.clamp(-1e5, 1e5) * 100.0).round() / 100.0;
    path(|builder| {
        for line in each {
            let mut points = line.iter().map(|point| point.map(short));
            let Some([x, y]) = points.next() else { continue };
            builder.move_to(x, y);
            points.for_each(|[x, y]| builder.line_to(x, y));
            if closed {
                builder.close();
            }
        }
    })
}
