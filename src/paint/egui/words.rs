//! Text by egui: laid out once, kept by egui while it is asked for.

use super::ink::{color, family};
use crate::scene::Text;
use egui::{Color32, FontId, Painter, Pos2, Shape, Vec2, epaint::TextShape};

/// Where the letters are painted again in the colour of the halo, in points.
const AROUND: [Vec2; 8] = [
    Vec2::new(1.3, 0.0),
    Vec2::new(-1.3, 0.0),
    Vec2::new(0.0, 1.3),
    Vec2::new(0.0, -1.3),
    Vec2::new(0.9, 0.9),
    Vec2::new(-0.9, 0.9),
    Vec2::new(0.9, -0.9),
    Vec2::new(-0.9, -0.9),
];

/// Paints a line of text, moved by `shift`.
pub fn paint(text: &Text, painter: &Painter, shift: Vec2) {
    let font = FontId::new(text.size, family(text.weight));
    let galley = painter.layout_no_wrap(text.text.clone(), font, Color32::PLACEHOLDER);
    let baseline = galley.rows.first().and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y)).unwrap_or(0.0);
    let at = Pos2::from(text.at) + shift - Vec2::new(0.0, baseline);
    if let Some(halo) = text.halo {
        let around = |by: &Vec2| Shape::Text(TextShape::new(at + *by, galley.clone(), color(halo)));
        painter.extend(AROUND.iter().map(around));
    }
    painter.add(TextShape::new(at, galley, color(text.color)));
}
