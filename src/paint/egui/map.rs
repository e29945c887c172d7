//! The map as one mesh, made of what can be seen.

use super::{color, line};
use crate::{
    geo::{self, LineKind, Rect},
    paint::is_seen,
    scene::{Color, MapLayer, Scene},
};
use egui::{Mesh, Pos2, Vec2};

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

/// All that a map's mesh is made of.
#[derive(Debug, PartialEq)]
pub struct Key {
    revision: u64,
    scale: f32,
    offset: [f32; 2],
    size: [f32; 2],
    fills: Vec<Color>,
    selected: Option<usize>,
    sea: Color,
    shift: Vec2,
    density: f32,
}

impl Key {
    pub fn new(scene: &Scene, shift: Vec2, density: f32) -> Self {
        let map = &scene.map;
        Self {
            revision: map.shapes.revision,
            scale: map.scale,
            offset: map.offset,
            size: scene.size,
            fills: map.fills.clone(),
            selected: map.selected.map(|(place, _)| place),
            sea: map.sea,
            shift,
            density,
        }
    }
}

/// Background, sea, graticule, land, lines.
pub fn mesh(scene: &Scene, shift: Vec2, density: f32, triangles: &mut Triangles) -> Mesh {
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
        if is_seen(map, &shape.bounds, size) {
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
            if kind == wanted && is_seen(map, bounds, size) {
                line::add(part.iter().map(place), false, stroke.width, color(stroke.color), density, &mut mesh);
            }
        }
    }
    for dash in &map.disputed {
        let points = dash.iter().map(|p| Pos2::from(*p) + shift);
        line::add(points, false, map.border.width, color(map.border.color), density, &mut mesh);
    }
    line::add(shapes.outline.iter().map(place), true, map.outline.width, color(map.outline.color), density, &mut mesh);
    if let Some((i, stroke)) = map.selected {
        for ring in shapes.shapes[i].rings() {
            line::add(ring.iter().map(place), true, stroke.width, color(stroke.color), density, &mut mesh);
        }
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
