//! The scene as pixels: the same marks as in the SVG, filled and stroked directly.

mod coverage;
mod own;
mod picture;
mod png;
mod text;
mod tones;

use super::{is_seen, seen_part};
use crate::scene::{Area, Color, Mark, Plate, Pos, Scene, Stroke, Text};
use coverage::{Band, Coverage};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use tiny_skia::{BlendMode, FillRule, LineJoin, Paint, Path, PathBuilder, Pixmap, Rect, Transform};

pub use coverage::MOST_PIXELS;
pub use picture::{MAKER, PROGRAM, Picture, RasterError};
pub use png::png_of;
pub(super) use tones::commonest;

/// So many bands of a picture are painted apart from each other. The number is the same on every machine, and so are the bytes.
const BANDS: usize = 8;

/// The scene as pixels, so many to a logical pixel.
pub fn raster(scene: &Scene, scale: f32) -> Result<Picture, RasterError> {
    let mut picture = Picture::blank(scene.size, scale, scene.background)?;
    picture.paint(scale, Some(scene.background), &|canvas| canvas.scene(scene))?;
    Ok(picture)
}

/// A plate as pixels, so many to a logical pixel. Each of its pictures begins on a whole pixel.
pub fn raster_plate(plate: &Plate, scale: f32) -> Result<Picture, RasterError> {
    if let Some(scene) = plate.only() {
        return raster(scene, scale);
    }
    let mut whole = Picture::blank(plate.size, scale, plate.ground)?;
    whole.paint(scale, Some(plate.ground), &|_| ())?;
    for picture in &plate.pictures {
        let part = raster(&picture.scene, scale)?;
        let room = [whole.width.saturating_sub(part.width), whole.height.saturating_sub(part.height)];
        whole.put(&part, [0, 1].map(|i| ((picture.at[i] * scale).round() as u32).min(room[i])));
    }
    whole.paint(scale, None, &|canvas| plate.marks.iter().for_each(|mark| canvas.mark(mark)))?;
    Ok(whole)
}

impl Picture {
    /// Paints on a ground; none: over what is there. Bands of it are painted on all cores.
    fn paint(
        &mut self,
        scale: f32,
        ground: Option<Color>,
        draw: &(dyn Fn(&mut Canvas) + Sync),
    ) -> Result<(), RasterError> {
        let Self { width, height, .. } = *self;
        let row = width as usize;
        let rows = (height as usize).div_ceil(BANDS);
        let mut alpha: Vec<Option<&mut [u8]>> = match &mut self.alpha {
            Some(alpha) => alpha.chunks_mut(row * rows).map(Some).collect(),
            None => std::iter::repeat_with(|| None).take(BANDS).collect(),
        };
        let bands = self.rgb.chunks_mut(3 * row * rows).zip(alpha.drain(..)).zip((0..).step_by(rows));
        let bands = Mutex::new(bands);
        let next = || bands.lock().ok().and_then(|mut bands| bands.next());
        let failed = AtomicBool::new(false);
        let work = || {
            while let Some(((rgb, alpha), top)) = next() {
                match Canvas::new(width, (rgb.len() / row / 3) as u32, top, scale) {
                    Some(mut canvas) => {
                        match ground {
                            Some(ground) => canvas.band.pixmap.fill(solid(ground)),
                            None => canvas.take(rgb, alpha.as_deref()),
                        }
                        draw(&mut canvas);
                        canvas.give(rgb, alpha);
                    }
                    None => failed.store(true, Ordering::Relaxed),
                }
            }
        };
        let others = std::thread::available_parallelism().map_or(1, usize::from).min(BANDS) - 1;
        std::thread::scope(|scope| {
            for _ in 0..others {
                // Without a thread to spare this one paints it all.
                let _ = std::thread::Builder::new().name("pixels".to_owned()).spawn_scoped(scope, work);
            }
            work();
        });
        if failed.into_inner() { Err(RasterError::Size(width as f32, height as f32)) } else { Ok(()) }
    }
}

/// The scene as a PNG file, so many pixels to a logical pixel.
pub fn png(scene: &Scene, scale: f32) -> Result<Vec<u8>, RasterError> {
    png_of(&raster(scene, scale)?, Some(scale))
}

/// A plate as a PNG file, so many pixels to a logical pixel.
pub fn png_plate(plate: &Plate, scale: f32) -> Result<Vec<u8>, RasterError> {
    png_of(&raster_plate(plate, scale)?, Some(scale))
}

/// A band of the picture while it is painted.
struct Canvas {
    band: Band,
    /// The band in logical pixels of the picture.
    part: Area,
    transform: Transform,
}

impl Canvas {
    /// So many rows of the picture from that one on; none: such a band can't be.
    fn new(width: u32, rows: u32, top: u32, scale: f32) -> Option<Self> {
        let pixmap = Pixmap::new(width, rows)?;
        let size = [width, rows].map(|pixels| pixels as f32 / scale);
        let part = Area::sized([0.0, top as f32 / scale], size[0], size[1]);
        let transform = Transform::from_row(scale, 0.0, 0.0, scale, 0.0, -(top as f32));
        let band = Band { pixmap, top: i32::try_from(top).ok()? };
        Some(Self { band, part, transform })
    }

    /// Begins with what is there.
    fn take(&mut self, rgb: &[u8], alpha: Option<&[u8]>) {
        let pixels = self.band.pixmap.data_mut().chunks_exact_mut(4);
        for (n, (to, from)) in pixels.zip(rgb.chunks_exact(3)).enumerate() {
            match alpha.map_or(255, |alpha| alpha[n]) {
                255 => to.copy_from_slice(&[from[0], from[1], from[2], 255]),
                a => {
                    let part = |channel: u8| ((u16::from(channel) * u16::from(a) + 127) / 255) as u8;
                    to.copy_from_slice(&[part(from[0]), part(from[1]), part(from[2]), a]);
                }
            }
        }
    }

    /// Gives what it is now.
    fn give(&self, rgb: &mut [u8], alpha: Option<&mut [u8]>) {
        let pixels = || self.band.pixmap.data().chunks_exact(4);
        for (to, from) in rgb.chunks_exact_mut(3).zip(pixels()) {
            to.copy_from_slice(&from[..3]);
        }
        let Some(alpha) = alpha else { return };
        for ((to, rgb), from) in alpha.iter_mut().zip(rgb.chunks_exact_mut(3)).zip(pixels()) {
            *to = from[3];
            if from[3] > 0 && from[3] < 255 {
                let whole = |channel: u8| (u16::from(channel) * 255 / u16::from(from[3])).min(255) as u8;
                for channel in rgb {
                    *channel = whole(*channel);
                }
            }
        }
    }

    fn scene(&mut self, scene: &Scene) {
        self.map(scene);
        if scene.background.a < 255 {
            self.clear_around(&scene.map.area);
        }
        for mark in scene.under_labels() {
            self.mark(mark);
        }
        scene.labels.iter().flat_map(|label| &label.lines).for_each(|line| self.text(line));
        scene.furniture.iter().for_each(|mark| self.mark(mark));
    }

    /// Takes away what of the map reaches into the bands, which do not cover it where they can be seen through.
    fn clear_around(&mut self, map: &Area) {
        let clear = Paint { blend_mode: BlendMode::Clear, anti_alias: false, ..Paint::default() };
        for [top, bottom] in [[self.part.min[1], map.min[1]], [map.max[1], self.part.max[1]]] {
            if let Some(rect) = Rect::from_ltrb(self.part.min[0], top, self.part.max[0], bottom) {
                self.band.pixmap.fill_rect(rect, &clear, self.transform, None);
            }
        }
    }

    fn map(&mut self, scene: &Scene) {
        let map = &scene.map;
        let shapes = &map.shapes.map;
        let part = self.part;
        let add = |builder: &mut PathBuilder, points: &[[f32; 2]], closed| {
            add_line(builder, seen_part(map, points, &part).into_iter(), closed);
        };
        let outline = path(|builder| add(builder, &shapes.outline, true));
        self.fill(outline.as_ref(), map.sea);
        let graticule = path(|builder| shapes.graticule.iter().for_each(|line| add(builder, line, false)));
        self.stroke(graticule.as_ref(), map.graticule);
        self.land(scene);
        for (wanted, stroke) in map.strokes() {
            for (_, line) in shapes.lines.iter().filter(|(kind, _)| *kind == wanted) {
                let line = path(|builder| add(builder, line, false));
                self.stroke(line.as_ref(), stroke);
            }
        }
        self.lines(&map.disputed, map.border);
        map.own.iter().for_each(|layer| self.own(map, layer));
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
            let Band { pixmap, top } = &self.band;
            let mut coverage = Coverage::new(0, *top, pixmap.width() as usize, pixmap.height() as usize);
            let shapes = map.shapes.map.shapes.iter().zip(&map.fills);
            for (shape, _) in shapes.filter(|(shape, fill)| **fill == color && is_seen(map, &shape.bounds, &self.part))
            {
                for ring in shape.rings() {
                    let points = seen_part(map, ring, &self.part);
                    coverage.ring(points.into_iter().map(|p| p.map(|side| side * scale)));
                }
            }
            coverage.paint(color, &mut self.band);
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
        if text::reaches(text, self.part.min[1], self.part.max[1]) {
            text::write(text, self.transform.sx, &mut self.band);
        }
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
        if let Some(path) = path.filter(|path| self.holds(path, 0.0)) {
            self.band.pixmap.fill_path(path, &paint(color), FillRule::EvenOdd, self.transform, None);
        }
    }

    fn stroke(&mut self, path: Option<&Path>, stroke: Stroke) {
        if let Some(path) = path.filter(|path| self.holds(path, stroke.width)) {
            self.band.pixmap.stroke_path(path, &paint(stroke.color), &line(stroke.width), self.transform, None);
        }
    }

    /// Whether a path with that much around it may reach into the band.
    fn holds(&self, path: &Path, around: f32) -> bool {
        let bounds = path.bounds();
        bounds.top() - around < self.part.max[1] && bounds.bottom() + around > self.part.min[1]
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
