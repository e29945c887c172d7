//! The map as one mesh, made of what can be seen.

use super::{color, line};
use crate::{
    geo::{self, LineKind, Rect},
    paint::is_seen,
    scene::{Color, MapLayer, Scene},
};
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
}

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
            };
        }
    }
}

/// How far beyond the picture the mesh reaches, in points, so that a map that is dragged needs no other one at once.
const MARGIN: f32 = 96.0;

/// The mesh of a map, and how it follows while the map is only moved.
#[derive(Debug)]
pub struct Kept {
    key: Key,
    /// Where the plane's origin lay when the mesh was made, and where it lies in what was painted last.
    made_at: [f32; 2],
    painted_at: [f32; 2],
    made: Arc<Mesh>,
    painted: Arc<Mesh>,
}

impl Kept {
    /// The mesh for a scene: the one that was painted last, or that which was made last and moved, or a new one.
    pub fn follow(kept: Option<Self>, scene: &Scene, shift: Vec2, density: f32, triangles: &mut Triangles) -> Self {
        let (key, offset) = (Key::new(scene, shift, density), scene.map.offset);
        let same = kept.filter(|kept| kept.key == key);
        let near = |kept: &Self| (0..2).all(|i| (kept.made_at[i] - offset[i]).abs() <= MARGIN);
        match same.filter(near) {
            Some(kept) if kept.painted_at == offset => kept,
            Some(kept) => {
                let mut mesh = (*kept.made).clone();
                mesh.translate(Vec2::from(offset) - Vec2::from(kept.made_at));
                // The picture's ground stays where it is.
                mesh.vertices[..4].clone_from_slice(&kept.made.vertices[..4]);
                Self { painted: Arc::new(mesh), painted_at: offset, ..kept }
            }
            None => {
                let made = Arc::new(mesh(scene, shift, density, triangles));
                Self { key, made_at: offset, painted_at: offset, painted: Arc::clone(&made), made }
            }
        }
    }

    /// What to paint.
    pub fn mesh(&self) -> Arc<Mesh> {
        Arc::clone(&self.painted)
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
            sea: map.sea,
            shift,
            density,
        }
    }
}

/// Background (the first four corners), sea, graticule, land, lines.
fn mesh(scene: &Scene, shift: Vec2, density: f32, triangles: &mut Triangles) -> Mesh {
    let (map, size) = (&scene.map, scene.size);
    triangles.renew(map);
    let shapes = &map.shapes.map;
    let place = |p: &[f32; 2]| Pos2::from(map.place(*p)) + shift;
    let mut mesh = Mesh::default();
    let picture = egui::Rect::from_min_size(shift.to_pos2(), size.into());
    mesh.add_colored_rect(picture, color(scene.background));
    fan(shapes.outline.iter().map(place), color(map.sea), &mut mesh);
    for part in &shapes.graticule {
        line::add(part.iter().map(place), false, map.graticule.width, color(map.graticule.color), density, &mut mesh);
    }
    for (i, (shape, fill)) in shapes.shapes.iter().zip(&map.fills).enumerate() {
        if is_seen(map, &shape.bounds, size, MARGIN) {
            let (points, corners) = triangles.shapes[i].get_or_insert_with(|| geo::triangulate(shape));
            let (first, fill) = (mesh.vertices.len() as u32, color(*fill));
            for point in points.iter() {
                mesh.colored_vertex(place(point), fill);
            }
            mesh.indices.extend(corners.iter().map(|corner| first + corner));
        }
    }
    for (wanted, stroke) in [(LineKind::Border, map.border), (LineKind::Coast, map.coast)] {
        for ((kind, part), bounds) in shapes.lines.iter().zip(&triangles.lines) {
            if kind == wanted && is_seen(map, bounds, size, MARGIN) {
                line::add(part.iter().map(place), false, stroke.width, color(stroke.color), density, &mut mesh);
            }
        }
    }
    line::add(shapes.outline.iter().map(place), true, map.outline.width, color(map.outline.color), density, &mut mesh);
    if let Some((i, stroke)) = map.selected {
        for ring in shapes.shapes[i].rings() {
            line::add(ring.iter().map(place), true, stroke.width, color(stroke.color), density, &mut mesh);
        }
    }
    mesh
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

/// A convex polygon as triangles around its first corner.
fn fan(points: impl Iterator<Item = Pos2>, fill: egui::Color32, mesh: &mut Mesh) {
    let first = mesh.vertices.len() as u32;
    points.for_each(|point| mesh.colored_vertex(point, fill));
    let end = mesh.vertices.len() as u32;
    (first + 2..end).for_each(|corner| mesh.add_triangle(first, corner - 1, corner));
}
