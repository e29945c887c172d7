//! Thin lines with soft edges as triangles.

use egui::{Color32, Mesh, Pos2, Vec2};

/// Adds a line of that width in points; its edges fade out over one pixel, so that it looks smooth without multisampling.
pub fn add(
    points: impl IntoIterator<Item = Pos2>,
    closed: bool,
    width: f32,
    color: Color32,
    density: f32,
    mesh: &mut Mesh,
) {
    let pixel = 1.0 / density;
    // A line thinner than a pixel is a pixel wide and as much fainter.
    let color = if width < pixel { color.linear_multiply(width / pixel) } else { color };
    let core = (width - pixel).max(0.0) / 2.0;
    let mut path: Vec<Pos2> = points.into_iter().collect();
    path.dedup();
    if closed && path.len() > 2 {
        path.push(path[0]);
    }
    if path.len() < 2 {
        return;
    }
    let sides = if core > 0.0 { 4 } else { 3 };
    for (i, point) in path.iter().enumerate() {
        let normal = normal(&path, i, closed);
        let first = mesh.vertices.len() as u32;
        mesh.colored_vertex(*point + normal * (core + pixel), Color32::TRANSPARENT);
        if core > 0.0 {
            mesh.colored_vertex(*point + normal * core, color);
            mesh.colored_vertex(*point - normal * core, color);
        } else {
            mesh.colored_vertex(*point, color);
        }
        mesh.colored_vertex(*point - normal * (core + pixel), Color32::TRANSPARENT);
        if i > 0 {
            for side in 0..sides - 1 {
                let (a, b) = (first - sides + side, first + side);
                mesh.add_triangle(a, a + 1, b);
                mesh.add_triangle(a + 1, b + 1, b);
            }
        }
    }
}

/// The direction aside at a point of a path: of the two segments that meet there, longer where they bend, up to twice.
fn normal(path: &[Pos2], i: usize, closed: bool) -> Vec2 {
    let aside = |a: usize, b: usize| (path[b] - path[a]).normalized().rot90();
    let last = path.len() - 1;
    let (before, after) = match i {
        0 if closed => (aside(last - 1, last), aside(0, 1)),
        0 => (aside(0, 1), aside(0, 1)),
        i if i == last && closed => (aside(last - 1, last), aside(0, 1)),
        i if i == last => (aside(last - 1, last), aside(last - 1, last)),
        i => (aside(i - 1, i), aside(i, i + 1)),
    };
    let sum = before + after;
    let square = sum.length_sq();
    // |sum|² is 2 + 2 cos: sum · 2 / |sum|² keeps the width on both sides of the bend.
    if square < 1.0 { before } else { sum * (2.0 / square) }
}
