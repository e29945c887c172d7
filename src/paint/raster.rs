//! The scene as pixels: the same marks as in the SVG, filled and stroked directly.

use super::{is_seen, seen_part, svg::HALO};
use crate::{
    geo::LineKind,
    scene::{Area, Color, Mark, Pos, Scene, Stroke, Text, Weight, advance, font},
};
use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
use std::{collections::HashMap, rc::Rc};
use tiny_skia::{FillRule, LineJoin, Paint, Path, PathBuilder, Pixmap, Rect, Transform};

/// The most pixels that a side of a picture can have.
pub const MOST_PIXELS: u32 = 16_384;

/// The picture cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum RasterError {
    /// A side of nothing, or beyond [`MOST_PIXELS`].
    #[error("a picture of {0} × {1} pixels can’t be made: each side must be 1 to {MOST_PIXELS}")]
    Size(f32, f32),
    /// The picture could not be written as PNG.
    #[error("the picture could not be written as PNG: {0}")]
    Png(#[from] png::EncodingError),
}

/// Pixels, all of them solid: red, green and blue, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Three bytes a pixel.
    pub rgb: Vec<u8>,
}

/// The scene as pixels, so many to a logical pixel.
pub fn raster(scene: &Scene, scale: f32) -> Result<Picture, RasterError> {
    let [w, h] = scene.size.map(|side| (side * scale).round());
    let sides = 1.0..=MOST_PIXELS as f32;
    let sound = sides.contains(&w) && sides.contains(&h);
    let pixmap = sound.then(|| Pixmap::new(w as u32, h as u32)).flatten();
    let mut canvas = Canvas::new(pixmap.ok_or(RasterError::Size(w, h))?, scale);
    canvas.scene(scene);
    let pixmap = canvas.pixmap;
    let (width, height) = (pixmap.width(), pixmap.height());
    let rgb = pixmap.data().chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    Ok(Picture { width, height, rgb })
}

/// The scene as a PNG file, so many pixels to a logical pixel; quickly written rather than small.
pub fn png(scene: &Scene, scale: f32) -> Result<Vec<u8>, RasterError> {
    let picture = raster(scene, scale)?;
    let mut out = Vec::with_capacity(picture.rgb.len() / 4);
    let mut encoder = png::Encoder::new(&mut out, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&picture.rgb)?;
    writer.finish()?;
    Ok(out)
}

struct Canvas<'a> {
    pixmap: Pixmap,
    size: [f32; 2],
    transform: Transform,
    fonts: [FontRef<'a>; 2],
    letters: HashMap<(Weight, u32, GlyphId), Rc<Letter>>,
}

/// A letter at the origin and the halo around it; kept, for letters come again and a halo takes time to make.
struct Letter {
    shape: Option<Path>,
    halo: Option<Path>,
}

impl Canvas<'_> {
    fn new(pixmap: Pixmap, scale: f32) -> Self {
        let face = |weight| FontRef::new(font(weight)).expect("the embedded font is sound: a test reads it");
        let size = [pixmap.width() as f32 / scale, pixmap.height() as f32 / scale];
        let fonts = [face(Weight::Regular), face(Weight::SemiBold)];
        Self { pixmap, size, transform: Transform::from_scale(scale, scale), fonts, letters: HashMap::new() }
    }

    fn scene(&mut self, scene: &Scene) {
        self.pixmap.fill(solid(scene.background));
        self.map(scene);
        let marks = scene.symbols.iter().flat_map(|node| &node.marks);
        scene.flows.iter().chain(marks).for_each(|mark| self.mark(mark));
        scene.labels.iter().filter_map(|label| label.leader.as_ref()).for_each(|mark| self.mark(mark));
        scene.labels.iter().flat_map(|label| &label.lines).for_each(|line| self.text(line));
        scene.furniture.iter().for_each(|mark| self.mark(mark));
    }

    fn map(&mut self, scene: &Scene) {
        let map = &scene.map;
        let shapes = &map.shapes.map;
        let size = self.size;
        let add = |builder: &mut PathBuilder, points: &[[f32; 2]], closed| {
            add_line(builder, seen_part(map, points, size).into_iter(), closed);
        };
        let outline = path(|builder| add(builder, &shapes.outline, true));
        self.fill(outline.as_ref(), map.sea);
        let graticule = path(|builder| shapes.graticule.iter().for_each(|line| add(builder, line, false)));
        self.stroke(graticule.as_ref(), map.graticule);
        for (shape, fill) in shapes.shapes.iter().zip(&map.fills) {
            if is_seen(map, &shape.bounds, self.size) {
                let land = path(|builder| shape.rings().for_each(|ring| add(builder, ring, true)));
                self.fill(land.as_ref(), *fill);
            }
        }
        for (wanted, stroke) in [(LineKind::Border, map.border), (LineKind::Coast, map.coast)] {
            for (_, line) in shapes.lines.iter().filter(|(kind, _)| *kind == wanted) {
                let line = path(|builder| add(builder, line, false));
                self.stroke(line.as_ref(), stroke);
            }
        }
        self.lines(&map.disputed, map.border);
        self.stroke(outline.as_ref(), map.outline);
        if let Some((place, stroke)) = map.selected {
            let edge = path(|builder| shapes.shapes[place].rings().for_each(|ring| add(builder, ring, true)));
            self.stroke(edge.as_ref(), stroke);
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Circle { centre, radius, fill, stroke } => {
                let circle = path(|builder| builder.push_circle(centre[0], centre[1], *radius));
                self.both(circle.as_ref(), *fill, *stroke);
            }
            Mark::Polygon { points, fill } => {
                let polygon = path(|builder| add_line(builder, points.iter().copied(), true));
                self.fill(polygon.as_ref(), *fill);
            }
            Mark::Lines { lines, stroke } => self.lines(lines, *stroke),
            Mark::Panel { area, corner, fill, stroke } => {
                self.both(panel(area, *corner).as_ref(), Some(*fill), *stroke);
            }
            Mark::Text(text) => self.text(text),
        }
    }

    fn lines(&mut self, lines: &[Vec<Pos>], stroke: Stroke) {
        let path = path(|builder| lines.iter().for_each(|line| add_line(builder, line.iter().copied(), false)));
        self.stroke(path.as_ref(), stroke);
    }

    fn text(&mut self, text: &Text) {
        let charmap = self.fonts[usize::from(text.weight == Weight::SemiBold)].charmap();
        let mut placed = Vec::with_capacity(text.text.len());
        let [mut x, y] = text.at;
        for character in text.text.chars() {
            let glyph = charmap.map(character).unwrap_or(GlyphId::NOTDEF);
            placed.push((self.letter(glyph, text), self.transform.pre_translate(x, y)));
            x += advance(character, text.weight) * text.size;
        }
        if let Some(halo) = text.halo {
            for (letter, transform) in &placed {
                if let Some(path) = &letter.halo {
                    self.pixmap.fill_path(path, &paint(halo), FillRule::Winding, *transform, None);
                }
            }
        }
        for (letter, transform) in &placed {
            if let Some(path) = &letter.shape {
                self.pixmap.fill_path(path, &paint(text.color), FillRule::Winding, *transform, None);
            }
        }
    }

    fn letter(&mut self, glyph: GlyphId, text: &Text) -> Rc<Letter> {
        let face = &self.fonts[usize::from(text.weight == Weight::SemiBold)];
        let resolution = self.transform.sx;
        let make = || {
            let body = face.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
            let mut pen = Pen { builder: PathBuilder::new(), scale: text.size / f32::from(body) };
            if let Some(outline) = face.outline_glyphs().get(glyph) {
                // A glyph that can't be drawn is left out: the embedded font has none, a test sees to it.
                let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
            }
            let shape = pen.builder.finish();
            let halo = shape.as_ref().and_then(|shape| shape.stroke(&line(2.0 * HALO), resolution));
            Rc::new(Letter { shape, halo })
        };
        Rc::clone(self.letters.entry((text.weight, text.size.to_bits(), glyph)).or_insert_with(make))
    }

    fn both(&mut self, path: Option<&Path>, fill: Option<Color>, stroke: Option<Stroke>) {
        if let Some(fill) = fill {
            self.fill(path, fill);
        }
        if let Some(stroke) = stroke {
            self.stroke(path, stroke);
        }
    }

    fn fill(&mut self, path: Option<&Path>, color: Color) {
        if let Some(path) = path {
            self.pixmap.fill_path(path, &paint(color), FillRule::EvenOdd, self.transform, None);
        }
    }

    fn stroke(&mut self, path: Option<&Path>, stroke: Stroke) {
        if let Some(path) = path {
            self.pixmap.stroke_path(path, &paint(stroke.color), &line(stroke.width), self.transform, None);
        }
    }
}

fn line(width: f32) -> tiny_skia::Stroke {
    tiny_skia::Stroke { width, line_join: LineJoin::Round, ..tiny_skia::Stroke::default() }
}

fn solid(color: Color) -> tiny_skia::Color {
    tiny_skia::Color::from_rgba8(color.r, color.g, color.b, color.a)
}

fn paint(color: Color) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color(solid(color));
    paint
}

fn path(draw: impl FnOnce(&mut PathBuilder)) -> Option<Path> {
    let mut builder = PathBuilder::new();
    draw(&mut builder);
    builder.finish()
}

fn add_line(builder: &mut PathBuilder, mut points: impl Iterator<Item = Pos>, closed: bool) {
    if let Some([x, y]) = points.next() {
        builder.move_to(x, y);
        points.for_each(|[x, y]| builder.line_to(x, y));
        if closed {
            builder.close();
        }
    }
}

/// A box, its corners as quarters of circles.
fn panel(area: &Area, corner: f32) -> Option<Path> {
    let ([left, top], [right, bottom]) = (area.min, area.max);
    if corner <= 0.0 {
        return Rect::from_ltrb(left, top, right, bottom).map(PathBuilder::from_rect);
    }
    // A cubic's handles for a quarter of a circle.
    let handle = corner * (1.0 - 0.552_284_8);
    path(|b| {
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
    })
}

/// Takes a glyph's outline (font units, y up) to pixels (y down).
struct Pen {
    builder: PathBuilder,
    scale: f32,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> Pos {
        [x * self.scale, -y * self.scale]
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let [x, y] = self.place(x, y);
        self.builder.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let [x, y] = self.place(x, y);
        self.builder.line_to(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let ([cx, cy], [x, y]) = (self.place(cx, cy), self.place(x, y));
        self.builder.quad_to(cx, cy, x, y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let ([ax, ay], [bx, by], [x, y]) = (self.place(ax, ay), self.place(bx, by), self.place(x, y));
        self.builder.cubic_to(ax, ay, bx, by, x, y);
    }

    fn close(&mut self) {
        self.builder.close();
    }
}
