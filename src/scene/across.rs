//! Arrows whose shorter way leaves the map on one side and comes back on the other: two pieces, along the great circle.

use super::{Pos, look::Look};
use crate::model::LatLon;

/// So many steps of the way are looked at.
const STEPS: u16 = 96;
/// A step is one over the edge of the map if it is so many times as long as the middle one, and more than so many pixels.
const LEAP: (f32, f32) = (12.0, 24.0);

/// The way on the map before its edge and after it; none: the way does not leave the map, or does so more than once.
pub fn ways(look: Look<'_>, from: LatLon, to: LatLon) -> Option<[Vec<Pos>; 2]> {
    let (from, to) = (unit(from), unit(to));
    let screen = |t: f64| look.view.screen(between(from, to, t)?);
    let at = |i: u16| f64::from(i) / f64::from(STEPS);
    let points: Vec<Pos> = (0..=STEPS).map(|i| screen(at(i))).collect::<Option<_>>()?;
    let steps: Vec<f32> = points.windows(2).map(|ends| far(ends[0], ends[1])).collect();
    let mut sorted = steps.clone();
    sorted.sort_by(f32::total_cmp);
    let least = (sorted[sorted.len() / 2] * LEAP.0).max(LEAP.1);
    let leaps: Vec<usize> = (0..steps.len()).filter(|i| steps[*i] > least).collect();
    let [leap] = leaps[..] else { return None };
    // Where the edge is, between two steps.
    let (before, after) = (points[leap], points[leap + 1]);
    let (mut low, mut high) = (at(leap as u16), at(leap as u16 + 1));
    for _ in 0..24 {
        let middle = f64::midpoint(low, high);
        let here = screen(middle)?;
        if far(here, before) < far(here, after) { low = middle } else { high = middle }
    }
    let first = points[..=leap].iter().copied().chain([screen(low)?]).collect();
    let second = [screen(high)?].into_iter().chain(points[leap + 1..].iter().copied()).collect();
    Some([first, second])
}

fn far(a: Pos, b: Pos) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// A place as a point of the unit sphere.
fn unit(place: LatLon) -> [f64; 3] {
    let (lat, lon) = (place.lat.to_radians(), place.lon.to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// A place on the great circle between two; none between opposite ends of the Earth.
fn between(a: [f64; 3], b: [f64; 3], t: f64) -> Option<LatLon> {
    let cosine = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]).clamp(-1.0, 1.0);
    let angle = cosine.acos();
    let sine = angle.sin();
    if angle > 1e-6 && sine < 1e-6 {
        return None;
    }
    let (one, other) =
        if angle < 1e-6 { (1.0 - t, t) } else { (((1.0 - t) * angle).sin() / sine, (t * angle).sin() / sine) };
    let [x, y, z] = [0, 1, 2].map(|i| a[i] * one + b[i] * other);
    Some(LatLon { lat: z.atan2(x.hypot(y)).to_degrees(), lon: y.atan2(x).to_degrees() })
}

/// The arrow in two pieces: from its beginning to the edge, and from the other edge to so far from its end.
pub fn arrows([first, second]: &[Vec<Pos>; 2], gap: f32, width: f32) -> Vec<Vec<Pos>> {
    let whole = length(first) + length(second);
    let here = if whole > 0.0 { length(first) / whole } else { 0.5 };
    let half = |part: f32| width / 2.0 * (0.35 + 0.65 * part);
    let tail = band(first, half(0.0), half(here));
    tail.into_iter().chain(pointed(second, (half(here), half(1.0)), gap, width)).collect()
}

fn length(points: &[Pos]) -> f32 {
    points.windows(2).map(|ends| far(ends[0], ends[1])).sum()
}

/// The two sides of a line that grows from one half width to another.
fn sides(points: &[Pos], from: f32, to: f32) -> [Vec<Pos>; 2] {
    let whole = length(points).max(1e-3);
    let mut gone = 0.0;
    let mut sides = [Vec::with_capacity(points.len()), Vec::with_capacity(points.len())];
    for (i, point) in points.iter().enumerate() {
        let (before, after) = (points[i.saturating_sub(1)], points[(i + 1).min(points.len() - 1)]);
        gone += far(before, *point);
        let way = far(before, after).max(1e-3);
        let across = [-(after[1] - before[1]) / way, (after[0] - before[0]) / way];
        let half = from + (to - from) * (gone / whole).min(1.0);
        sides[0].push([point[0] + across[0] * half, point[1] + across[1] * half]);
        sides[1].push([point[0] - across[0] * half, point[1] - across[1] * half]);
    }
    sides
}

fn band(points: &[Pos], from: f32, to: f32) -> Option<Vec<Pos>> {
    if points.len() < 2 || length(points) < 0.5 {
        return None;
    }
    let [left, right] = sides(points, from, to);
    Some(left.into_iter().chain(right.into_iter().rev()).collect())
}

/// A band with a head that ends before the end of the line; none where there is no room for the head.
fn pointed(points: &[Pos], (from, to): (f32, f32), gap: f32, width: f32) -> Option<Vec<Pos>> {
    let end = *points.last()?;
    let head = 4.0 + 1.4 * width;
    let last = points.iter().rposition(|point| far(*point, end) >= gap + head)?;
    let body = &points[..=last];
    let neck = body[last];
    let way = far(neck, end).max(1e-3);
    let along = [(end[0] - neck[0]) / way, (end[1] - neck[1]) / way];
    let tip = [end[0] - along[0] * gap, end[1] - along[1] * gap];
    let wing = width / 2.0 + 2.0 + width * 0.3;
    let side = |by: f32| [neck[0] - along[1] * by, neck[1] + along[0] * by];
    let [left, right] = if body.len() > 1 { sides(body, from, to) } else { [vec![side(to)], vec![side(-to)]] };
    let head = [side(wing), tip, side(-wing)];
    Some(left.into_iter().chain(head).chain(right.into_iter().rev()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shorter_way_to_japan_is_over_the_pacific() {
        let place = |lat, lon| unit(LatLon { lat, lon });
        let way = |t| between(place(40.0, -100.0), place(36.0, 138.0), t).unwrap();
        assert!((way(0.0).lon + 100.0).abs() < 1e-6 && (way(1.0).lon - 138.0).abs() < 1e-6);
        let lons: Vec<f64> = (0..=20).map(|i| way(f64::from(i) / 20.0).lon).collect();
        assert!(lons.iter().all(|lon| lon.abs() > 90.0), "never over Europe: {lons:?}");
        assert!(between(place(0.0, 0.0), place(0.0, 180.0), 0.5).is_none());
    }

    #[test]
    fn an_arrow_in_two_pieces_has_one_head() {
        let line = |from: f32, to: f32| (0..=10_u8).map(|i| [from + (to - from) * f32::from(i) / 10.0, 50.0]).collect();
        let [tail, head] = &arrows(&[line(40.0, 0.0), line(400.0, 300.0)], 12.0, 4.0)[..] else { panic!("two pieces") };
        let widest = |points: &[Pos]| points.iter().map(|point| (point[1] - 50.0).abs()).fold(0.0, f32::max);
        assert!(widest(tail) <= 2.0 && widest(head) > 3.0);
        let nearest = head.iter().map(|point| point[0]).fold(f32::MAX, f32::min);
        assert!((nearest - 312.0).abs() < 0.1, "it ends before its symbol: {nearest}");
        assert_eq!(arrows(&[line(40.0, 0.0), line(305.0, 300.0)], 12.0, 4.0).len(), 1, "no room for a head");
    }
}
