//! Marks as triangles.

use super::{ink::color, line};
use crate::scene::{Mark, Pos, Stroke, Text};
use egui::epaint::{CircleShape, RectShape, StrokeKind, Tessellator};
use egui::{Mesh, Pos2, Rect, Vec2};
use geo::{LineString, Polygon, TriangulateEarcut};

/// The texts among marks.
pub fn texts<'a>(marks: impl Iterator<Item = &'a Mark>) -> impl Iterator<Item = &'a Text> {
    marks.filter_map(|mark| if let Mark::Text(text) = mark { Some(text) } else { None })
}

/// Adds a mark, moved by `shift`; text is left out.
pub fn add(mark: &Mark, shift: Vec2, density: f32, pen: &mut Tessellator, mesh: &mut Mesh) {
    let place = |p: &Pos| Pos2::from(*p) + shift;
    match mark {
        Mark::Circle { centre, radius, fill, stroke } => {
            if let Some(fill) = fill {
                pen.tessellate_circle(CircleShape::filled(place(centre), *radius, color(*fill)), mesh);
            }
            // egui strokes a circle outside of its radius; a ring's area is people, so its stroke lies on the middle.
            if let Some(stroke) = stroke {
                let ring = around(place(centre), *radius);
                line::add(ring, true, stroke.width, color(stroke.color), density, mesh);
            }
        }
        Mark::Polygon { points, fill } => {
            let ring = LineString::from(points.iter().map(|p| (p[0], p[1])).collect::<Vec<_>>());
            let triangles = Polygon::new(ring, Vec::new()).earcut_triangles_raw();
            let first = mesh.vertices.len() as u32;
            triangles.vertices.iter().for_each(|p| mesh.colored_vertex(place(p), color(*fill)));
            mesh.indices.extend(triangles.triangle_indices.iter().map(|i| first + *i as u32));
            // The edge again as a faint line, which smooths it.
            line::add(points.iter().map(place), true, 0.4, color(*fill), density, mesh);
        }
        Mark::Lines { lines, stroke } => {
            for points in lines {
                line::add(points.iter().map(place), false, stroke.width, color(stroke.color), density, mesh);
            }
        }
        Mark::Panel { area, corner, fill, stroke } => {
            let rect = Rect::from_min_max(place(&area.min), place(&area.max));
            let shape = RectShape::new(rect, corner.round() as u8, color(*fill), line_of(*stroke), StrokeKind::Middle);
            pen.tessellate_rect(&shape, mesh);
        }
        Mark::Text(_) => {}
    }
}

/// The corners of a circle, about two pixels apart.
fn around(centre: Pos2, radius: f32) -> impl Iterator<Item = Pos2> {
    let corners = (radius * std::f32::consts::PI).clamp(24.0, 360.0) as u16;
    let turn = move |i: u16| std::f32::consts::TAU * f32::from(i) / f32::from(corners);
    (0..corners).map(move |i| centre + radius * Vec2::angled(turn(i)))
}

fn line_of(stroke: Option<Stroke>) -> egui::Stroke {
    stroke.map_or(egui::Stroke::NONE, |stroke| egui::Stroke::new(stroke.width, color(stroke.color)))
}
