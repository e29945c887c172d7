//! The scene as pixels: the same marks as in the SVG, filled and stroked directly.

mod coverage;

use super::{is_seen, seen_part, svg::HALO};
use crate::{
    geo::LineKind,
    scene::{Area, Color, Mark, Pos, Row, Scene, Stroke, Text, Weight, advance, font},
};
use coverage::Coverage;
use skrifa::{
    FontRef, GlyphId, MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
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
    let [w, h] = pixels(scene.size, scale)?;
    let pixmap = Pixmap::new(w, h).ok_or(RasterError::Size(w as f32, h as f32))?;
    let mut canvas = Canvas::new(pixmap, scale);
    canvas.scene(scene);
    let pixmap = canvas.pixmap;
    let (width, height) = (pixmap.width(), pixmap.height());
    let rgb = pixmap.data().chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]]).collect();
    Ok(Picture { width, height, rgb })
}

/// Width and height in pixels.
fn pixels(size: [f32; 2], scale: f32) -> Result<[u32; 2], RasterError> {
    let [w, h] = size.map(|side| (side * scale).round());
    let sides = 1.0..=MOST_PIXELS as f32;
    let sound = sides.contains(&w) && sides.contains(&h);
    if sound { Ok([w as u32, h as u32]) } else { Err(RasterError::Size(w, h)) }
}

/// Pictures side by side as pixels, so many to a logical pixel. Each begins on a whole pixel.
pub fn raster_row(row: &Row, scale: f32) -> Result<Picture, RasterError> {
    let [width, height] = pixels(row.size, scale)?;
    let Color { r, g, b, .. } = row.ground;
    let mut whole = Picture { width, height, rgb: [r, g, b].repeat((width * height) as usize) };
    for (left, scene) in row.placed() {
        let part = raster(scene, scale)?;
        let left = ((left * scale).round() as u32).min(width.saturating_sub(part.width));
        whole.put(&part, left);
    }
    Ok(whole)
}

impl Picture {
    /// Copies a picture that is not larger into this one, at its upper edge.
    fn put(&mut self, part: &Self, left: u32) {
        let [whole_row, part_row, at] = [self.width, part.width, left].map(|pixels| 3 * pixels as usize);
        for (into, from) in self.rgb.chunks_exact_mut(whole_row).zip(part.rgb.chunks_exact(part_row)) {
            into[at..at + part_row].copy_from_slice(from);
        }
    }
}

/// The scene as a PNG file, so many pixels to a logical pixel; quickly written rather than small.
pub fn png(scene: &Scene, scale: f32) -> Result<Vec<u8>, RasterError> {
    encode(&raster(scene, scale)?)
}

/// Pictures side by side as a PNG file, so many pixels to a logical pixel.
pub fn png_row(row: &Row, scale: f32) -> Result<Vec<u8>, RasterError> {
    encode(&raster_row(row, scale)?)
}

fn encode(picture: &Picture) -> Result<Vec<u8>, RasterError> {
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
}

impl Canvas<'_> {
    fn new(pixmap: Pixmap, scale: f32) -> Self {
        let face = |weight| FontRef::new(font(weight)).expect("the embedded font is sound: a test reads it");
        let size = [pixmap.width() as f32 / scale, pixmap.height() as f32 / scale];
        let fonts = [face(Weight::Regular), face(Weight::SemiBold)];
        Self { pixmap, size, transform: Transform::from_scale(scale, scale), fonts }
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
        self.land(scene);
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

    /// Fills the land, all of one colour at once; colours are painted in the order in which they are met.
    fn land(&mut self, scene: &Scene) {
        let map = &scene.map;
        let mut colors: Vec<Color> = Vec::new();
        for fill in &map.fills {
            if !colors.contains(fill) {
                colors.push(*fill);
            }
        }
        let scale = self.transform.sx;
        for color in colors {
            let mut coverage = Coverage::new(0, 0, self.pixmap.width() as usize, self.pixmap.height() as usize);
            let shapes = map.shapes.map.shapes.iter().zip(&map.fills);
            for (shape, _) in
                shapes.filter(|(shape, fill)| **fill == color && is_seen(map, &shape.bounds, self.size, 0.0))
            {
                for ring in shape.rings() {
                    let points = seen_part(map, ring, self.size);
                    coverage.ring(&points.iter().map(|p| p.map(|side| side * scale)).collect::<Vec<_>>());
                }
            }
            coverage.finish().paint(color, &mut self.pixmap);
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
        let scale = self.transform.sx;
        let face = &self.fonts[usize::from(text.weight == Weight::SemiBold)];
        let (charmap, outlines) = (face.charmap(), face.outline_glyphs());
        let body = f32::from(face.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
        let size = text.size * scale;
        let [left, baseline] = text.at.map(|side| side * scale);
        let width = text.text.chars().map(|c| advance(c, text.weight)).sum::<f32>() * size;
        // Letters reach over their advances a little, and no higher or lower than this.
        let min = [(left - size * 0.3).floor(), (baseline - size * 1.2).floor()];
        let span =
            [width + size * 0.6 + 2.0, size * 1.6 + 2.0].map(|side| side.clamp(1.0, 2.0 * MOST_PIXELS as f32) as usize);
        let mut pen =
            Pen::new(Coverage::new(min[0] as i32, min[1] as i32, span[0], span[1]), size / body, [left, baseline]);
        for character in text.text.chars() {
            let glyph = charmap.map(character).unwrap_or(GlyphId::NOTDEF);
            if let Some(outline) = outlines.get(glyph) {
                // A glyph that can't be drawn is left out: the embedded font has none, a test sees to it.
                let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
            }
            pen.origin[0] += advance(character, text.weight) * size;
        }
        let mask = pen.coverage.finish();
        if let Some(halo) = text.halo {
            mask.grown(HALO * scale).paint(halo, &mut self.pixmap);
        }
        mask.paint(text.color, &mut self.pixmap);
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
