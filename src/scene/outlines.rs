//! Lines of the map that need more than a stroke.

use super::Pos;
use crate::geo::{LineKind, ProjectedMap};

/// Length of a dash and of the gap after it.
const DASH: [f32; 2] = [3.0, 2.5];

/// Disputed lines as dashes on the picture.
pub(super) fn disputed(map: &ProjectedMap, scale: f32, offset: Pos) -> Vec<Vec<Pos>> {
    let mut dashes = Vec::new();
    for (kind, line) in map.lines.iter() {
        if kind == LineKind::Disputed {
            let points = line.iter().map(|p| [p[0] * scale + offset[0], p[1] * scale + offset[1]]);
            dash(points, &mut dashes);
        }
    }
    dashes
}

/// Cuts a line into dashes.
fn dash(points: impl Iterator<Item = Pos>, dashes: &mut Vec<Vec<Pos>>) {
    let (mut left, mut on) = (DASH[0], true);
    let mut current: Vec<Pos> = Vec::new();
    let mut last: Option<Pos> = None;
    for point in points {
        let Some(mut from) = last.replace(point) else {
            current.push(point);
            continue;
        };
        loop {
            let way = (point[0] - from[0]).hypot(point[1] - from[1]);
            if way <= left {
                left -= way;
                break;
            }
            let part = left / way;
            from = [from[0] + (point[0] - from[0]) * part, from[1] + (point[1] - from[1]) * part];
            if on {
                current.push(from);
                dashes.push(std::mem::take(&mut current));
            } else {
                current = vec![from];
            }
            on = !on;
            left = DASH[usize::from(!on)];
        }
        if on {
            current.push(point);
        }
    }
    if on && current.len() > 1 {
        dashes.push(current);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_and_gaps_follow_the_line() {
        let mut dashes = Vec::new();
        dash([[0.0, 0.0], [4.0, 0.0], [4.0, 10.0]].into_iter(), &mut dashes);
        assert_eq!(dashes[0], [[0.0, 0.0], [3.0, 0.0]]);
        assert_eq!(dashes[1], [[4.0, 1.5], [4.0, 4.5]]);
        assert_eq!(dashes.len(), 3);
    }
}
