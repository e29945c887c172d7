//! Triangles as graphics adapters fill them: a pixel belongs to the triangle that holds its middle, and on a shared edge to one alone.

use crate::canvas::Texture;
use egui::{Color32, Pos2, epaint::Vertex};

/// What is drawn on, and the part of it that may be: first column and row, and those after the last.
pub(crate) struct Target<'a> {
    pub pixels: &'a mut [Color32],
    pub width: usize,
    pub clip: [usize; 4],
}

/// Twice the area of a triangle, positive where its corners go clockwise on the screen.
fn area(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Whether the edge from a to b is at the top or the left of a triangle whose corners go clockwise.
fn owns(a: Pos2, b: Pos2) -> bool {
    b.y < a.y || (b.y == a.y && b.x > a.x)
}

/// Fills a triangle: its colours times those of the texture, over what is there, premultiplied and in gamma space as egui's own painters do.
pub(crate) fn fill(target: &mut Target<'_>, mut corners: [Vertex; 3], texture: &Texture) {
    let mut whole = area(corners[0].pos, corners[1].pos, corners[2].pos);
    if whole < 0.0 {
        corners.swap(1, 2);
        whole = -whole;
    }
    if whole == 0.0 || !whole.is_finite() {
        return;
    }
    let [a, b, c] = corners.map(|corner| corner.pos);
    let [left, top, right, bottom] = target.clip;
    let from = |first: f32, least: usize| ((first - 0.5).ceil().max(0.0) as usize).max(least);
    let to = |last: f32, most: usize| ((last - 0.5).floor() + 1.0).max(0.0).min(most as f32) as usize;
    let edges = [owns(b, c), owns(c, a), owns(a, b)];
    for y in from(a.y.min(b.y).min(c.y), top)..to(a.y.max(b.y).max(c.y), bottom) {
        for x in from(a.x.min(b.x).min(c.x), left)..to(a.x.max(b.x).max(c.x), right) {
            let middle = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
            let parts = [area(b, c, middle), area(c, a, middle), area(a, b, middle)];
            if parts.iter().zip(edges).all(|(part, owned)| *part > 0.0 || (*part == 0.0 && owned)) {
                let pixel = &mut target.pixels[y * target.width + x];
                *pixel = over(*pixel, colour(&corners, parts.map(|part| part / whole), texture));
            }
        }
    }
}

/// The colour within a triangle at a place that is so much of each corner, channels from 0 to 255.
fn colour(corners: &[Vertex; 3], parts: [f32; 3], texture: &Texture) -> [f32; 4] {
    let mix = |of: &dyn Fn(&Vertex) -> f32| -> f32 { corners.iter().zip(parts).map(|(v, part)| of(v) * part).sum() };
    let sampled = texture.sample(mix(&|v| v.uv.x), mix(&|v| v.uv.y));
    std::array::from_fn(|i| mix(&|v| f32::from(v.color.to_array()[i])) * sampled[i] / 255.0)
}

fn over(under: Color32, [r, g, b, a]: [f32; 4]) -> Color32 {
    let keep = 1.0 - a / 255.0;
    let channel = |new: f32, old: u8| (new + f32::from(old) * keep).round().clamp(0.0, 255.0) as u8;
    Color32::from_rgb(channel(r, under.r()), channel(g, under.g()), channel(b, under.b()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    /// A square of two triangles, half transparent: every pixel is painted once.
    #[test]
    fn a_shared_edge_is_painted_once() {
        let white = Texture { width: 1, height: 1, pixels: vec![Color32::WHITE], linear: true };
        let half = Color32::from_rgba_premultiplied(0, 0, 0, 128);
        let corner = |x: f32, y: f32| Vertex { pos: pos2(x, y), uv: Pos2::ZERO, color: half };
        let mut pixels = vec![Color32::WHITE; 64];
        let mut target = Target { pixels: &mut pixels, width: 8, clip: [0, 0, 8, 7] };
        let [a, b, c, d] = [corner(1.0, 1.0), corner(7.0, 1.0), corner(7.0, 9.0), corner(1.0, 9.0)];
        fill(&mut target, [a, b, c], &white);
        fill(&mut target, [a, c, d], &white);
        for (i, pixel) in pixels.iter().enumerate() {
            let within = (1..7).contains(&(i % 8)) && (1..7).contains(&(i / 8));
            assert_eq!(pixel.r(), if within { 127 } else { 255 }, "at {}, {}", i % 8, i / 8);
        }
    }
}
