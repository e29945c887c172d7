//! Small drawings for buttons, so that no font has to provide them.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, epaint::CircleShape, pos2, vec2};
use std::f32::consts::{PI, TAU};

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Back along a bow.
    Undo,
    /// On along a bow.
    Redo,
    /// An arrow that points left.
    Back,
    /// An arrow that points right.
    Forward,
    /// A sun.
    Sun,
    /// A crescent.
    Moon,
    /// A lens.
    Search,
    /// A triangle that points down: a menu.
    Down,
    /// A triangle that points right.
    Play,
    /// Two bars.
    Pause,
    /// A bar and a triangle that points left.
    Previous,
    /// A triangle that points right and a bar.
    Next,
    /// Two arrows in a ring.
    Loop,
    /// A question mark.
    Help,
    /// A cross.
    Close,
    /// A hook: done.
    Check,
    /// A frame with a disc.
    OneMap,
    /// Two frames with a disc each.
    TwoMaps,
    /// Four frames with a step each.
    Charts,
    /// Two links of a chain.
    Link,
}

/// Draws an icon in a square of about 16 points.
#[expect(clippy::too_many_lines, reason = "one arm for each icon")]
pub fn paint(painter: &Painter, icon: Icon, rect: Rect, color: Color32) {
    let unit = rect.width().min(rect.height()) / 16.0;
    let at = |x: f32, y: f32| rect.center() + vec2(x - 8.0, y - 8.0) * unit;
    let stroke = Stroke::new(1.5 * unit, color);
    let fill = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| at(*x, *y)).collect();
        painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
    };
    match icon {
        Icon::Undo | Icon::Redo => bow(painter, &at, stroke, icon == Icon::Redo),
        Icon::Back | Icon::Forward => {
            let side = |x: f32, y: f32| at(if icon == Icon::Forward { 16.0 - x } else { x }, y);
            painter.line_segment([side(3.0, 8.0), side(13.0, 8.0)], stroke);
            painter.add(Shape::line(vec![side(7.0, 4.0), side(3.0, 8.0), side(7.0, 12.0)], stroke));
        }
        Icon::Sun => {
            painter.add(CircleShape::filled(at(8.0, 8.0), 3.2 * unit, color));
            for i in 0..8 {
                let turn = TAU * i as f32 / 8.0;
                let ray = |r: f32| at(8.0 + r * turn.cos(), 8.0 + r * turn.sin());
                painter.line_segment([ray(5.0), ray(7.0)], stroke);
            }
        }
        Icon::Moon => moon(painter, &at, color),
        Icon::Search => {
            painter.circle_stroke(at(7.0, 7.0), 4.2 * unit, stroke);
            painter.line_segment([at(10.2, 10.2), at(14.0, 14.0)], stroke);
        }
        Icon::Down => fill(&[(4.0, 6.0), (12.0, 6.0), (8.0, 10.5)]),
        Icon::Play => fill(&[(4.5, 2.5), (13.0, 8.0), (4.5, 13.5)]),
        Icon::Pause => {
            for x in [4.0, 9.5] {
                fill(&[(x, 3.0), (x + 2.8, 3.0), (x + 2.8, 13.0), (x, 13.0)]);
            }
        }
        Icon::Previous => {
            fill(&[(3.0, 3.0), (4.8, 3.0), (4.8, 13.0), (3.0, 13.0)]);
            fill(&[(13.0, 3.0), (13.0, 13.0), (5.6, 8.0)]);
        }
        Icon::Next => {
            fill(&[(11.2, 3.0), (13.0, 3.0), (13.0, 13.0), (11.2, 13.0)]);
            fill(&[(3.0, 3.0), (10.4, 8.0), (3.0, 13.0)]);
        }
        Icon::Loop => {
            for start in [0.15 * PI, 1.15 * PI] {
                arc(painter, &at, (start, start + 0.7 * PI), stroke);
                let tip = start + 0.7 * PI;
                let point = |r: f32, turn: f32| (8.0 + r * turn.cos(), 8.0 + r * turn.sin());
                fill(&[point(3.2, tip), point(7.8, tip), point(5.5, tip + 0.55)]);
            }
        }
        Icon::Help => {
            let hook = [
                (5.4, 5.6),
                (5.9, 3.9),
                (7.2, 3.0),
                (8.9, 3.0),
                (10.3, 4.0),
                (10.6, 5.5),
                (9.8, 7.0),
                (8.4, 8.0),
                (8.0, 9.8),
            ];
            painter.add(Shape::line(hook.iter().map(|(x, y)| at(*x, *y)).collect(), stroke));
            painter.circle_filled(at(8.0, 12.7), 1.1 * unit, color);
        }
        Icon::OneMap | Icon::TwoMaps | Icon::Charts => frames(painter, &at, stroke, icon),
        Icon::Link => links(painter, &at, stroke),
        Icon::Check => {
            painter.add(Shape::line(vec![at(3.0, 8.5), at(6.5, 12.0), at(13.0, 4.5)], stroke));
        }
        Icon::Close => {
            painter.line_segment([at(4.5, 4.5), at(11.5, 11.5)], stroke);
            painter.line_segment([at(11.5, 4.5), at(4.5, 11.5)], stroke);
        }
    }
}

/// What the middle of the window shows: frames with a disc, or with a step through time.
fn frames(painter: &Painter, at: &impl Fn(f32, f32) -> Pos2, stroke: Stroke, icon: Icon) {
    let frame = |left: f32, top: f32, right: f32, bottom: f32| {
        let thin = Stroke::new(stroke.width * 0.8, stroke.color);
        painter.rect_stroke(Rect::from_min_max(at(left, top), at(right, bottom)), 1.0, thin, StrokeKind::Middle);
    };
    let disc = |x: f32, r: f32| painter.circle_filled(at(x, 8.0), r * stroke.width / 1.5, stroke.color);
    match icon {
        Icon::OneMap => {
            frame(1.5, 3.0, 14.5, 13.0);
            disc(8.0, 2.6);
        }
        Icon::TwoMaps => {
            for (left, size) in [(0.8, 1.4), (8.8, 2.2)] {
                frame(left, 3.0, left + 6.4, 13.0);
                disc(left + 3.2, size);
            }
        }
        _ => {
            for (left, top) in [(1.5, 2.0), (9.0, 2.0), (1.5, 9.0), (9.0, 9.0)] {
                let step = [(0.0, 4.2), (2.5, 4.2), (2.5, 1.0), (5.5, 1.0)];
                let step = step.map(|(x, y)| at(left + x, top + y));
                painter.add(Shape::line(step.to_vec(), stroke));
            }
        }
    }
}

fn links(painter: &Painter, at: &impl Fn(f32, f32) -> Pos2, stroke: Stroke) {
    for (left, right) in [(1.5, 9.5), (6.5, 14.5)] {
        let link = Rect::from_min_max(at(left, 5.0), at(right, 11.0));
        painter.rect_stroke(link, 2.0 * stroke.width, stroke, StrokeKind::Middle);
    }
}

fn arc(painter: &Painter, at: &impl Fn(f32, f32) -> Pos2, (from, to): (f32, f32), stroke: Stroke) {
    let point = |i: u8| {
        let turn = from + (to - from) * f32::from(i) / 16.0;
        at(8.0 + 5.5 * turn.cos(), 8.0 + 5.5 * turn.sin())
    };
    painter.add(Shape::line((0..=16).map(point).collect(), stroke));
}

/// A half circle with an arrowhead; `mirrored` points right.
fn bow(painter: &Painter, at: &impl Fn(f32, f32) -> Pos2, stroke: Stroke, mirrored: bool) {
    let side = |x: f32, y: f32| at(if mirrored { 16.0 - x } else { x }, y);
    let curve = |i: u8| {
        let turn = -PI / 2.0 + PI * f32::from(i) / 16.0;
        side(9.0 + 4.0 * turn.cos(), 9.0 + 4.0 * turn.sin())
    };
    let mut line = vec![side(3.0, 5.0)];
    line.extend((0..=16).map(curve));
    line.push(side(5.0, 13.0));
    painter.add(Shape::line(line, stroke));
    painter.add(Shape::line(vec![side(6.0, 2.0), side(3.0, 5.0), side(6.0, 8.0)], stroke));
}

/// A crescent: a full circle's left side, and back along a shallower bow.
fn moon(painter: &Painter, at: &impl Fn(f32, f32) -> Pos2, color: Color32) {
    let outer = |i: u8| {
        let turn = 0.25 * PI + 1.25 * PI * f32::from(i) / 16.0;
        [8.0 + 5.6 * turn.cos(), 8.0 + 5.6 * turn.sin()]
    };
    let inner = |i: u8| {
        let ([x0, y0], [x1, y1]) = (outer(0), outer(16));
        let part = f32::from(i) / 16.0;
        let bend = (part * PI).sin() * 2.4;
        // To the left of the chord, which runs from the lower right to the upper middle.
        let (dx, dy) = (x1 - x0, y1 - y0);
        let length = dx.hypot(dy);
        [x0 + dx * part + dy / length * bend, y0 + dy * part - dx / length * bend]
    };
    // Thin quads between both sides: a crescent is not convex.
    for i in 0..16 {
        let corners = [outer(i), outer(i + 1), inner(i + 1), inner(i)];
        painter.add(Shape::convex_polygon(corners.map(|[x, y]| at(x, y)).to_vec(), color, Stroke::NONE));
    }
}

/// The text of a button with room for an icon at its right end.
pub fn before_icon(text: &str) -> String {
    format!("{text}      ")
}

/// The square for an icon at the right end of a button.
pub fn right_end(rect: Rect) -> Rect {
    Rect::from_center_size(pos2(rect.right() - 14.0, rect.center().y), vec2(12.0, 12.0))
}
