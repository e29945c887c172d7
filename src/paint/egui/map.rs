//! The map as one mesh, made of what can be seen.

use super::{ink::color, line};
use crate::geo::{self, ProjectedOverlay, Rect};
use crate::paint::is_seen;
use crate::scene::{Area, Color, DrawnLayer, MapLayer, Scene, Stroke, thin};
use egui::epaint::{CircleShape, TessellationOptions, Tessellator};
use egui::{Mesh, Pos2, Vec2};
use std::sync::Arc;

/// Points, and three positions for each triangle.
type Filling = (Vec<[f32; 2]>, Vec<u32>);

/// Triangles of each shape on the plane, made when a shape is first seen.
#[derive(Debug, Default)]
pub struct Triangles {
    revision: u64,
    shapes: Vec<Option<Filling>>,
    /// The box around each line.
    lines: Vec<Rect>,
    /// The same of the areas of the user's own layers, with what they were made of.
    own: Vec<(Arc<ProjectedOverlay>, Vec<Option<Filling>>)>,
}

/// So many layers are kept as triangles.
const OWN: usize = 24;

impl Triangles {
    /// Forgets the triangles of other shapes.
    fn renew(&mut self, map: &MapLayer) {
        let shapes = &map.shapes;
        if self.revision != shapes.revision || self.shapes.len() != shapes.map.shapes.len() {
            let around =
                |line: &[[f32; 2]]| Rect::around(line.iter().map(|p| geo::Point::new(p[0].into(), p[1].into())));
            *self = Self {
                revision: shapes.revision,
                shapes: vec![None; shapes.map.shapes.len()],
                lines: shapes.map.lines.iter().map(|(_, line)| around(line)).collect(),
                own: std::mem::take(&mut self.own),
            };
        }
    }

    /// The triangles of the areas of a layer.
    fn of(&mut self, layer: &DrawnLayer) -> &mut Vec<Option<Filling>> {
        let shapes = &layer.shapes;
        let place = self.own.iter().position(|(kept, _)| Arc::ptr_eq(kept, shapes)).unwrap_or_else(|| {
            if self.own.len() == OWN {
                self.own.remove(0);
            }
            self.own.push((Arc::clone(shapes), vec![None; shapes.shapes.len()]));
            self.own.len() - 1
        });
        &mut self.own[place].1
    }
}

/// How far beyond the picture the mesh reaches, in points, so that a map that is dragged needs no other one at once.
const MARGIN: f32 = 96.0;

/// How far a line may stray from its course, in pixels: less than can be seen of a line with soft edges, and half of the triangles.
const STRAY: f32 = 0.45;

/// The mesh of a map, and how it follows while the map is only moved.
#[derive(Debug)]
pub struct Kept {
    key: Key,
    /// Where the plane's origin lay when the mesh was made, and where it lies in what was painted last.
    made_at: [f32; 2],
    painted_at: [f32; 2],
    mesh: Arc<Mesh>,
}

impl Kept {
    /// The mesh for a scene: the one that was painted last, moved if need be, or a new one.
    pub fn follow(kept: Option<Self>, scene: &Scene, shift: Vec2, density: f32, triangles: &mut Triangles) -> Self {
        let (key, offset) = (Key::new(scene, shift, density), scene.map.offset);
        let same = kept.filter(|kept| kept.key == key);
        let near = |kept: &Self| (0..2).all(|i| (kept.made_at[i] - offset[i]).abs() <= MARGIN);
        let Some(mut kept) = same.filter(near) else {
            let mesh = Arc::new(mesh(scene, shift, density, triangles));
            return Self { key, made_at: offset, painted_at: offset, mesh };
        };
        let by = Vec2::from(offset) - Vec2::from(kept.painted_at);
        if by != Vec2::ZERO {
            // Nobody else holds the mesh once its frame is over, so that it moves in its place.
            let mesh = Arc::make_mut(&mut kept.mesh);
            // The first corners are the picture's ground, which stays where it is.
            mesh.vertices[4..].iter_mut().for_each(|vertex| vertex.pos += by);
            kept.painted_at = offset;
        }
        kept
    }

    /// What to paint.
    pub fn mesh(&self) -> Arc<Mesh> {
        Arc::clone(&self.mesh)
    }
}

/// All that a map's mesh is made of, but for where the map lies.
#[derive(Debug, PartialEq)]
struct Key {
    revision: u64,
    scale: f32,
    size: [f32; 2],
    fills: Vec<Color>,
    selected: Option<usize>,
    own: Vec<u64>,
    sea: Color,
    shift: Vec2,
    density: f32,
}

impl Key {
    fn new(scene: &Scene, shift: Vec2, density: f32) -> Self {
        let map = &scene.map;
        Self {
            revision: map.shapes.revision,
            scale: map.scale,
            size: scene.size,
            fills: map.fills.clone(),
            selected: map.selected.map(|(place, _)| place),
            own: map.own.iter().map(|layer| layer.revision).collect(),
            sea: map.sea,
            shift,
            density,
        }
    }
}

/// Background (the first four corners), sea, graticule, land, lines; of each what lies in the picture or near it.
fn mesh(scene: &Scene, shift: Vec2, density: f32, triangles: &mut Triangles) -> Mesh {
    let (map, size, near) = (&scene.map, scene.size, scene.area().grown(MARGIN));
    triangles.renew(map);
    let shapes = &map.shapes.map;
    let mut pen = Pen { map, seen: Near::around(size), shift, density, mesh: Mesh::default() };
    pen.mesh.add_colored_rect(egui::Rect::from_min_size(shift.to_pos2(), size.into()), color(scene.background));
    if shapes.projection.kind().is_conic() {
        pen.fill(&geo::triangulate_ring(&shapes.outline), map.sea);
    } else {
        pen.fan(&shapes.outline, map.sea);
    }
    for part in &shapes.graticule {
        pen.line(part, false, map.graticule);
    }
    for (i, (shape, fill)) in shapes.shapes.iter().zip(&map.fills).enumerate() {
        if is_seen(map, &shape.bounds, &near) {
            pen.fill(triangles.shapes[i].get_or_insert_with(|| geo::triangulate(shape)), *fill);
        }
    }
    for (wanted, stroke) in map.strokes() {
        for ((kind, part), bounds) in shapes.lines.iter().zip(&triangles.lines) {
            if kind == wanted && is_seen(map, bounds, &near) {
                pen.line(part, false, stroke);
            }
        }
    }
    for layer in &map.own {
        pen.own(layer, triangles.of(layer), &near);
    }
    pen.line(&shapes.outline, true, map.outline);
    if let Some((i, stroke)) = map.selected {
        for ring in shapes.shapes[i].rings() {
            pen.line(ring, true, stroke);
        }
    }
    pen.mesh
}

/// What lies in the picture or near it, in its pixels.
#[derive(Clone, Copy)]
struct Near {
    max: [f32; 2],
}

impl Near {
    fn around(size: [f32; 2]) -> Self {
        Self { max: size.map(|side| side + MARGIN) }
    }

    /// Whether the box around some points reaches into it.
    fn meets(self, points: &[[f32; 2]]) -> bool {
        (0..2).all(|i| points.iter().any(|p| p[i] >= -MARGIN) && points.iter().any(|p| p[i] <= self.max[i]))
    }
}

/// Draws parts of the plane into a mesh.
struct Pen<'a> {
    map: &'a MapLayer,
    seen: Near,
    shift: Vec2,
    density: f32,
    mesh: Mesh,
}

impl Pen<'_> {
    /// A layer of one's own.
    fn own(&mut self, layer: &DrawnLayer, triangles: &mut [Option<Filling>], near: &Area) {
        for ((feature, shape), filling) in layer.shapes.shapes.iter().zip(triangles) {
            if let Some(fill) = layer.ink(*feature).and_then(|ink| ink.fill)
                && is_seen(self.map, &shape.bounds, near)
            {
                self.fill(filling.get_or_insert_with(|| geo::triangulate(shape)), fill);
            }
        }
        for (feature, lines) in &layer.shapes.lines {
            if let Some(ink) = layer.ink(*feature) {
                lines.iter().for_each(|(_, line)| self.line(line, false, ink.stroke));
            }
        }
        let mut round = Tessellator::new(self.density, TessellationOptions::default(), [1, 1], Vec::new());
        for (_, at, ink) in layer.dots() {
            let placed = self.map.place(at);
            if self.seen.meets(&[placed]) {
                round.tessellate_circle(CircleShape::filled(self.at(placed), layer.radius, color(ink)), &mut self.mesh);
            }
        }
    }

    fn at(&self, point: [f32; 2]) -> Pos2 {
        Pos2::from(point) + self.shift
    }

    /// The triangles of a country that can be seen, with no corner that none of them has.
    fn fill(&mut self, (points, corners): &Filling, fill: Color) {
        const NONE: u32 = u32::MAX;
        let placed: Vec<[f32; 2]> = points.iter().map(|point| self.map.place(*point)).collect();
        let mut kept = vec![NONE; placed.len()];
        let fill = color(fill);
        for triangle in corners.chunks_exact(3) {
            if !self.seen.meets(&[0, 1, 2].map(|i| placed[triangle[i] as usize])) {
                continue;
            }
            for corner in triangle {
                let corner = *corner as usize;
                if kept[corner] == NONE {
                    kept[corner] = self.mesh.vertices.len() as u32;
                    self.mesh.colored_vertex(self.at(placed[corner]), fill);
                }
                self.mesh.indices.push(kept[corner]);
            }
        }
    }

    /// The stretches of a line that can be seen; a closed one of which all can be seen stays closed.
    fn line(&mut self, points: &[[f32; 2]], closed: bool, stroke: Stroke) {
        let mut placed: Vec<[f32; 2]> = points.iter().map(|point| self.map.place(*point)).collect();
        let all = placed.iter().all(|point| self.seen.meets(&[*point]));
        if closed && !all {
            placed.extend(placed.first().copied());
        }
        let mut from = 0;
        while !all && from + 1 < placed.len() {
            let seen = |i: &usize| self.seen.meets(&placed[*i..*i + 2]);
            let Some(first) = (from..placed.len() - 1).find(seen) else { return };
            let last = (first..placed.len() - 1).find(|i| !seen(i)).unwrap_or(placed.len() - 1);
            self.stroke(&placed[first..=last], false, stroke);
            from = last;
        }
        if all {
            self.stroke(&placed, closed, stroke);
        }
    }

    fn stroke(&mut self, points: &[[f32; 2]], closed: bool, stroke: Stroke) {
        let mut thinned = Vec::with_capacity(points.len());
        thin(points, STRAY / self.density, &mut thinned);
        let points = thinned.iter().map(|point| Pos2::from(*point) + self.shift);
        line::add(points, closed, stroke.width, color(stroke.color), self.density, &mut self.mesh);
    }

    /// A convex polygon as triangles around its first corner.
    fn fan(&mut self, points: &[[f32; 2]], fill: Color) {
        let first = self.mesh.vertices.len() as u32;
        for point in points {
            self.mesh.colored_vertex(self.at(self.map.place(*point)), color(fill));
        }
        let end = self.mesh.vertices.len() as u32;
        (first + 2..end).for_each(|corner| self.mesh.add_triangle(first, corner - 1, corner));
    }
}

/// Disputed lines, dashed on the picture and so made anew wherever the map lies.
pub fn disputed(scene: &Scene, shift: Vec2, density: f32) -> Mesh {
    let (map, mut mesh) = (&scene.map, Mesh::default());
    for dash in &map.disputed {
        let points = dash.iter().map(|p| Pos2::from(*p) + shift);
        line::add(points, false, map.border.width, color(map.border.color), density, &mut mesh);
    }
    mesh
}
