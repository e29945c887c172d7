//! The marks of a unit's sign: a frame, the branch within it and the size above it.

use super::reach::FRAME;
use super::signs::{Branch, Pip, Sign, Size};
use super::symbol::Pen;
use super::{Area, Mark, Pos, Stroke};
use std::f32::consts::PI;

impl Pen<'_> {
    /// The sign of a unit; its frame has the colour of most of its people.
    pub fn sign(&self, sign: Sign, (color, unit): (super::Color, f32), marks: &mut Vec<Mark>) {
        let half = FRAME.0.map(|side| side * unit);
        let [x, y] = [self.centre[0], self.centre[1] + 2.0 * unit];
        let area = Area { min: [x - half[0], y - half[1]], max: [x + half[0], y + half[1]] };
        marks.push(Mark::Panel { area: area.grown(1.4), corner: 0.0, fill: self.theme.halo.fade(0.85), stroke: None });
        let stroke = Stroke { width: 1.7 * unit, color: color.fade(self.fade) };
        let fill = color.fade(0.2).over(self.theme.panel);
        marks.push(Mark::Panel { area, corner: 0.0, fill, stroke: Some(stroke) });
        let thin = Stroke { width: 1.3 * unit, ..stroke };
        let at = |p: [f32; 2]| [x + p[0] * half[0], y + p[1] * half[1]];
        let (lines, fills) = drawn(sign.branch);
        let lines: Vec<Vec<Pos>> = lines.into_iter().map(|line| line.into_iter().map(at).collect()).collect();
        if !lines.is_empty() {
            marks.push(Mark::Lines { lines, stroke: thin });
        }
        let polygon =
            |points: Vec<Pos>| Mark::Polygon { points: points.into_iter().map(at).collect(), fill: thin.color };
        marks.extend(fills.into_iter().map(polygon));
        self.size(sign.size, [x, area.min[1] - 4.2 * unit], (thin, unit), marks);
    }

    /// The marks of a size, side by side.
    fn size(&self, Size(mark, count): Size, [x, y]: Pos, (stroke, unit): (Stroke, f32), marks: &mut Vec<Mark>) {
        let step = if mark == Pip::Bar { 3.2 } else { 5.0 } * unit;
        let left = x - step * (f32::from(count) - 1.0) / 2.0;
        let r = 2.1 * unit;
        let mut lines = Vec::new();
        for n in 0..count {
            let x = left + step * f32::from(n);
            match mark {
                Pip::Dot => marks.push(Mark::Circle {
                    centre: [x, y],
                    radius: 1.7 * unit,
                    fill: Some(stroke.color),
                    stroke: None,
                }),
                Pip::Bar => lines.push(vec![[x, y - 1.3 * r], [x, y + 1.3 * r]]),
                Pip::Cross => {
                    lines.extend([vec![[x - r, y - r], [x + r, y + r]], vec![[x - r, y + r], [x + r, y - r]]]);
                }
            }
        }
        if !lines.is_empty() {
            let halo = Stroke { width: stroke.width + 2.0, color: self.theme.halo.fade(0.85) };
            marks.push(Mark::Lines { lines: lines.clone(), stroke: halo });
            marks.push(Mark::Lines { lines, stroke });
        }
    }
}

/// The lines and filled shapes of a branch, in a frame from −1 to 1.
fn drawn(branch: Branch) -> (Vec<Vec<Pos>>, Vec<Vec<Pos>>) {
    let rising = vec![[-1.0, 1.0], [1.0, -1.0]];
    let falling = vec![[-1.0, -1.0], [1.0, 1.0]];
    let crossed = || vec![rising.clone(), falling.clone()];
    let arc = |from: f32, to: f32, [x, y]: Pos, [rx, ry]: Pos| -> Vec<Pos> {
        (0..=16_u8)
            .map(|i| from + (to - from) * f32::from(i) / 16.0)
            .map(|a| [x + rx * a.cos(), y - ry * a.sin()])
            .collect()
    };
    let oval = || arc(0.0, 2.0 * PI, [0.0, 0.0], [0.62, 0.56]);
    let wedge = |side: f32| vec![[0.0, 0.0], [side * 0.55, -0.5], [side * 0.55, 0.5]];
    match branch {
        Branch::Plain => (Vec::new(), Vec::new()),
        Branch::Infantry => (crossed(), Vec::new()),
        Branch::Airborne => {
            let wings = [arc(PI, 0.0, [-0.2, 0.86], [0.2, 0.36]), arc(PI, 0.0, [0.2, 0.86], [0.2, 0.36])];
            (crossed().into_iter().chain(wings).collect(), Vec::new())
        }
        Branch::Mechanised => (crossed().into_iter().chain([oval()]).collect(), Vec::new()),
        Branch::Armour => (vec![oval()], Vec::new()),
        Branch::Reconnaissance => (vec![rising], Vec::new()),
        Branch::Artillery => (Vec::new(), vec![arc(0.0, 2.0 * PI, [0.0, 0.0], [0.22, 0.33])]),
        Branch::AirDefence => (vec![arc(PI, 0.0, [0.0, 1.0], [1.0, 1.0])], Vec::new()),
        Branch::Aviation => (Vec::new(), vec![wedge(1.0), wedge(-1.0)]),
        Branch::AirForce => (
            vec![arc(0.0, 2.0 * PI, [0.3, 0.0], [0.3, 0.28]), arc(0.0, 2.0 * PI, [-0.3, 0.0], [0.3, 0.28])],
            Vec::new(),
        ),
        Branch::Engineer => {
            (vec![vec![[-0.5, 0.5], [-0.5, -0.4], [0.5, -0.4], [0.5, 0.5]], vec![[0.0, -0.4], [0.0, 0.4]]], Vec::new())
        }
        Branch::Medical => (vec![vec![[0.0, -1.0], [0.0, 1.0]], vec![[-1.0, 0.0], [1.0, 0.0]]], Vec::new()),
        Branch::Support => (vec![vec![[-1.0, 0.45], [1.0, 0.45]]], Vec::new()),
        Branch::Signal => (vec![vec![[-1.0, -1.0], [0.0, 0.3], [0.0, -0.3], [1.0, 1.0]]], Vec::new()),
        Branch::Headquarters => (vec![vec![[-1.0, -0.4], [1.0, -0.4]]], Vec::new()),
    }
}
