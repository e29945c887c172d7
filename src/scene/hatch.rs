//! Hatches on disputed land.

use super::{Area, Pos};
use crate::geo::{ProjectedMap, ProjectedShape, Role};

/// Pixels from one line to the next, down the picture.
const STEP: f32 = 7.0;
/// Land that is smaller than that across or down has no hatches.
const LEAST: f32 = 6.0;

/// Adds the hatches of a map: lines up to the right.
pub(super) fn disputed(map: &ProjectedMap, (scale, offset): (f32, Pos), picture: &Area, out: &mut Vec<Vec<Pos>>) {
    for shape in map.shapes.iter().filter(|shape| matches!(shape.role, Role::Disputed(_))) {
        let place = |p: [f32; 2]| [p[0] * scale + offset[0], p[1] * scale + offset[1]];
        let (low, high) = (place(shape.bounds.min.to_f32()), place(shape.bounds.max.to_f32()));
        let area =
            Area { min: [0, 1].map(|i| low[i].max(picture.min[i])), max: [0, 1].map(|i| high[i].min(picture.max[i])) };
        if area.width() > LEAST && area.height() > LEAST {
            hatch(shape, place, &area, out);
        }
    }
}

/// Adds the parts of lines x + y = n · step that lie in a shape and in a box, by the even-odd rule.
fn hatch(shape: &ProjectedShape, place: impl Fn([f32; 2]) -> Pos, area: &Area, out: &mut Vec<Vec<Pos>>) {
    let sum = |p: Pos| (p[0] + p[1]) / STEP;
    let (first, last) = (sum(area.min).ceil() as i32, sum(area.max).floor() as i32);
    // Where each line crosses an edge, by x.
    let mut crossings: Vec<Vec<f32>> = vec![Vec::new(); usize::try_from(last - first + 1).unwrap_or_default()];
    for ring in shape.rings() {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (a, b) = (place(*a), place(*b));
            let (from, to) = (sum(a), sum(b));
            let (low, high) = (from.min(to).floor() as i32 + 1, from.max(to).floor() as i32);
            for line in low.max(first)..=high.min(last) {
                let t = (line as f32 - from) / (to - from);
                crossings[(line - first) as usize].push(a[0] + (b[0] - a[0]) * t);
            }
        }
    }
    for (line, crossings) in (first..).zip(&mut crossings) {
        let sum = line as f32 * STEP;
        crossings.sort_by(f32::total_cmp);
        for pair in crossings.chunks_exact(2) {
            let from = pair[0].max(area.min[0]).max(sum - area.max[1]);
            let to = pair[1].min(area.max[0]).min(sum - area.min[1]);
            if to - from > 0.5 {
                out.push(vec![[from, sum - from], [to, sum - to]]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::{Point, Rect};

    #[test]
    fn hatches_stay_on_the_land_and_out_of_its_holes() {
        let square = |low: f32, high: f32| [[low, low], [high, low], [high, high], [low, high]];
        let shape = ProjectedShape {
            code: None,
            role: Role::Disputed(0),
            points: square(0.0, 100.0).into_iter().chain(square(40.0, 60.0)).collect(),
            rings: vec![0..4, 4..8],
            bounds: Rect { min: Point::new(0.0, 0.0), max: Point::new(100.0, 100.0) },
        };
        let mut out = Vec::new();
        hatch(&shape, |p| p, &Area::sized([0.0, 0.0], 80.0, 100.0), &mut out);
        assert!(out.len() > 20, "{}", out.len());
        for line in out {
            let middle = [0, 1].map(|i| f32::midpoint(line[0][i], line[1][i]));
            assert!(
                line.iter().all(|p| (-0.01..=80.01).contains(&p[0]) && (-0.01..=100.01).contains(&p[1])),
                "{line:?}"
            );
            assert!(!middle.iter().all(|v| (40.1..59.9).contains(v)), "{line:?} in the hole");
        }
    }
}
