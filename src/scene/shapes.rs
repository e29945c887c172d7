//! Arcs, wedges and hatching as points. Angles are radians, clockwise from straight up.

use super::Pos;
use std::f32::consts::{PI, TAU};

/// A part of a circle between two angles.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wedge {
    /// Where it begins.
    pub from: f32,
    /// Where it ends; at most one turn on.
    pub to: f32,
}

impl Wedge {
    /// All of it.
    pub const FULL: Self = Self { from: 0.0, to: TAU };

    /// Whether it is the whole circle.
    pub fn is_full(self) -> bool {
        self.to - self.from >= TAU - 1e-4
    }
}

/// The point of a circle at an angle.
pub(super) fn on_circle([x, y]: Pos, radius: f32, angle: f32) -> Pos {
    [x + radius * angle.sin(), y - radius * angle.cos()]
}

/// Points along an arc, so close that the chords can't be told from it.
pub(super) fn arc(centre: Pos, radius: f32, wedge: Wedge) -> Vec<Pos> {
    // A chord strays from its arc by r(1 − cos(a/2)); a twentieth of a pixel is not seen.
    let step = 2.0 * (1.0 - 0.05 / radius.max(0.1)).clamp(-1.0, 1.0).acos().clamp(0.05, 1.0);
    let turn = wedge.to - wedge.from;
    let steps = (turn / step).ceil().max(1.0);
    (0..=steps as u32).map(|i| on_circle(centre, radius, wedge.from + turn * i as f32 / steps)).collect()
}

/// The ring between two radii within a wedge that is not the whole circle.
pub(super) fn ring_sector(centre: Pos, inner: f32, outer: f32, wedge: Wedge) -> Vec<Pos> {
    let mut points = arc(centre, outer, wedge);
    if inner > 0.1 {
        points.extend(arc(centre, inner, wedge).into_iter().rev());
    } else {
        points.push(centre);
    }
    points
}

/// Dashes along an arc, of about that length with gaps of about that width; whole ones only, so that none is cut.
pub(super) fn dashes(centre: Pos, radius: f32, wedge: Wedge, dash: f32, gap: f32) -> Vec<Vec<Pos>> {
    let turn = wedge.to - wedge.from;
    let count = (turn * radius / (dash + gap)).round().max(if wedge.is_full() { 4.0 } else { 1.0 });
    let period = turn / count;
    let on = period * dash / (dash + gap);
    let start = |i: u32| wedge.from + period * i as f32 + (period - on) / 2.0;
    (0..count as u32).map(|i| arc(centre, radius, Wedge { from: start(i), to: start(i) + on })).collect()
}

/// Lines that rise to the right, so many pixels apart, over the ring between two radii within a wedge.
pub(super) fn hatch(centre: Pos, inner: f32, outer: f32, wedge: Wedge, gap: f32, slant: f32) -> Vec<Vec<Pos>> {
    let (along, across) = ([slant.cos(), -slant.sin()], [slant.sin(), slant.cos()]);
    let half = (outer / gap).floor() as i32;
    let mut lines = Vec::new();
    for i in -half..=half {
        let off = i as f32 * gap;
        let reach = |radius: f32| (radius * radius - off * off).max(0.0).sqrt();
        let (far, near) = (reach(outer), if off.abs() < inner { reach(inner) } else { 0.0 });
        let pieces = if near > 0.0 { vec![(-far, -near), (near, far)] } else { vec![(-far, far)] };
        for (from, to) in pieces {
            let at = |t: f32| [along[0] * t + across[0] * off, along[1] * t + across[1] * off];
            for (from, to) in within(&at, from, to, wedge) {
                if to - from > 0.5 {
                    lines.push(vec![shift(centre, at(from)), shift(centre, at(to))]);
                }
            }
        }
    }
    lines
}

fn shift(a: Pos, b: Pos) -> Pos {
    [a[0] + b[0], a[1] + b[1]]
}

/// The parts of a straight line (from one parameter to another, centre at the origin) that lie in a wedge.
fn within(at: &impl Fn(f32) -> Pos, from: f32, to: f32, wedge: Wedge) -> Vec<(f32, f32)> {
    if wedge.is_full() {
        return vec![(from, to)];
    }
    let clip = |half: Wedge| {
        let (mut low, mut high) = (from, to);
        for (angle, sign) in [(half.from, 1.0), (half.to, -1.0)] {
            let side = |t: f32| {
                let [x, y] = at(t);
                sign * (angle.sin() * y + angle.cos() * x)
            };
            let (a, b) = (side(low), side(high));
            let cut = low + (high - low) * a / (a - b);
            match (a >= 0.0, b >= 0.0) {
                (true, true) => {}
                (true, false) => high = cut,
                (false, true) => low = cut,
                (false, false) => return None,
            }
        }
        (high > low).then_some((low, high))
    };
    halves(wedge).filter_map(clip).collect()
}

/// The wedge in pieces of at most half a turn, which are convex.
fn halves(wedge: Wedge) -> impl Iterator<Item = Wedge> {
    let turn = wedge.to - wedge.from;
    let count = if turn > PI { 2 } else { 1 };
    let part = turn / count as f32;
    (0..count).map(move |i| Wedge { from: wedge.from + part * i as f32, to: wedge.from + part * (i + 1) as f32 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hatching_stays_in_its_ring_and_wedge() {
        let wedge = Wedge { from: 0.3, to: 5.0 };
        let lines = hatch([0.0, 0.0], 10.0, 30.0, wedge, 4.0, PI / 4.0);
        assert!(lines.len() > 10);
        for point in lines.iter().flatten() {
            let radius = point[0].hypot(point[1]);
            assert!((9.99..30.01).contains(&radius), "{point:?}");
            let angle = point[0].atan2(-point[1]).rem_euclid(TAU);
            assert!((0.29..5.01).contains(&angle), "{angle}");
        }
    }

    #[test]
    fn sectors_cover_their_ring() {
        let area = |polygon: &Vec<Pos>| {
            let next = polygon.iter().cycle().skip(1);
            polygon.iter().zip(next).map(|(a, b)| a[0] * b[1] - a[1] * b[0]).sum::<f32>().abs() / 2.0
        };
        for to in [1.0, 3.0, 4.0, 6.0] {
            let sum = area(&ring_sector([5.0, 5.0], 10.0, 20.0, Wedge { from: 0.0, to }));
            assert!((sum - to / 2.0 * 300.0).abs() < 3.0, "{to}: {sum}");
        }
    }
}
