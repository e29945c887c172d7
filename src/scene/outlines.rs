//! Lines of the map: fewer points where nobody sees it, dashes where a line is disputed.

use super::Pos;
use crate::geo::{LineKind, Lines, ProjectedMap};

/// Length of a dash and of the gap after it.
const DASH: [f32; 2] = [3.0, 2.5];

/// The lines with as few points as serve to stray at most so far (D. Douglas, T. Peucker 1973, doi 10.3138/FM57-6770-U75U-7727).
/// Lines that span less than that in both directions, such as the shores of the smallest islands, are left out.
pub(super) fn thinned(lines: &Lines, stray: f32) -> Lines {
    let mut out = Lines::default();
    for (kind, line) in lines.iter() {
        let start = out.points.len();
        thin(line, stray, &mut out.points);
        if out.points.len() > start + 1 {
            out.parts.push((kind, start..out.points.len()));
        } else {
            out.points.truncate(start);
        }
    }
    out
}

/// Adds a line's points that are needed; a single one if it spans next to nothing.
pub fn thin(line: &[[f32; 2]], stray: f32, out: &mut Vec<[f32; 2]>) {
    let Some((first, last)) = line.first().zip(line.len().checked_sub(1)) else { return };
    out.push(*first);
    // Parts still to be looked at, the next one on top.
    let mut parts = vec![(0, last)];
    while let Some((from, to)) = parts.pop() {
        let (a, b) = (line[from], line[to]);
        let way = [b[0] - a[0], b[1] - a[1]];
        let length = way[0] * way[0] + way[1] * way[1];
        // All lengths are squares: that orders them as well and needs no root.
        let off = |p: [f32; 2]| {
            let d = [p[0] - a[0], p[1] - a[1]];
            let along = d[0] * way[0] + d[1] * way[1];
            let across = d[0] * way[1] - d[1] * way[0];
            // Beyond the ends, and where both ends are one point, the distance to an end counts.
            let inside = length > 0.0 && (0.0..=length).contains(&along);
            if inside { across * across / length } else { d[0] * d[0] + d[1] * d[1] }
        };
        let (mut middle, mut furthest) = (from, stray * stray);
        for (i, point) in line[..to].iter().enumerate().skip(from + 1) {
            let off = off(*point);
            if off > furthest {
                (middle, furthest) = (i, off);
            }
        }
        if middle > from {
            parts.extend([(middle, to), (from, middle)]);
        } else if length > 0.0 {
            out.push(b);
        }
    }
}

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
    fn a_line_keeps_the_points_that_it_needs() {
        let thinned = |line: &[[f32; 2]]| {
            let mut out = Vec::new();
            thin(line, 0.5, &mut out);
            out
        };
        assert_eq!(thinned(&[[0.0, 0.0], [1.0, 0.2], [2.0, 0.0]]), [[0.0, 0.0], [2.0, 0.0]]);
        let corner = [[0.0, 0.0], [5.0, 5.0], [10.0, 0.0]];
        assert_eq!(thinned(&corner), corner);
        let island = [[0.0, 0.0], [3.0, 0.0], [3.0, 3.0], [0.0, 0.0]];
        assert_eq!(thinned(&island), island);
        assert_eq!(thinned(&[[0.0, 0.0], [0.1, 0.0], [0.1, 0.1], [0.0, 0.0]]), [[0.0, 0.0]]);
        assert_eq!(thinned(&[]), Vec::<[f32; 2]>::new());
    }

    #[test]
    fn dashes_and_gaps_follow_the_line() {
        let mut dashes = Vec::new();
        dash([[0.0, 0.0], [4.0, 0.0], [4.0, 10.0]].into_iter(), &mut dashes);
        assert_eq!(dashes[0], [[0.0, 0.0], [3.0, 0.0]]);
        assert_eq!(dashes[1], [[4.0, 1.5], [4.0, 4.5]]);
        assert_eq!(dashes.len(), 3);
    }
}
