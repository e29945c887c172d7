//! Whether a feature's coordinates are valid, and what to report if they are not.

use super::geometry::Geometry;
use crate::geo::LonLat;

/// What is left of a feature, none: nothing; and what was wrong with it, with what helps.
pub(super) struct Checked {
    pub geometry: Option<Geometry>,
    pub faults: Vec<(String, &'static str)>,
}

/// Beyond so many degrees of latitude and longitude a place is none; files that cross the antimeridian run on.
const MOST: LonLat = [540.0, 90.000_001];

/// Looks at the places of a feature. `left` comparisons may be made to find rings that cross themselves.
pub(super) fn check(mut geometry: Geometry, left: &mut usize) -> Checked {
    let lost = |what: &'static str, fix| Checked { geometry: None, faults: vec![(what.to_owned(), fix)] };
    if geometry.is_empty() {
        return lost(text!("layer-empty"), text!("layer-empty-fix"));
    }
    if !geometry.places().flatten().all(|side| side.is_finite()) {
        return lost(text!("layer-nan"), text!("layer-nan-fix"));
    }
    let outside = |[lon, lat]: &LonLat| lon.abs() > MOST[0] || lat.abs() > MOST[1];
    if geometry.places().any(outside) {
        let swapped = geometry.places().all(|[lon, lat]| lon.abs() <= 90.0 && lat.abs() <= 360.0);
        let metres = geometry.places().flatten().any(|side| side.abs() > 1_000.0);
        return match () {
            () if swapped => lost(text!("layer-swapped"), text!("layer-swapped-fix")),
            () if metres => lost(text!("layer-projected"), text!("layer-projected-fix")),
            () => lost(text!("layer-outside"), text!("layer-outside-fix")),
        };
    }
    let mut faults = Vec::new();
    let before = geometry.rings.len() + geometry.lines.len();
    geometry.rings.retain(|(ring, _)| {
        let mut corners = ring.clone();
        corners.dedup();
        corners.len() > 3 || corners.len() == 3 && corners[0] != corners[2]
    });
    geometry.lines.retain(|line| line.len() > 1);
    if geometry.rings.len() + geometry.lines.len() < before {
        faults.push((text!("layer-short").to_owned(), text!("layer-short-fix")));
    }
    if geometry.rings.iter().any(|(ring, _)| ring.first() != ring.last()) {
        faults.push((text!("layer-open").to_owned(), text!("layer-open-fix")));
    }
    if let Some([lon, lat]) = geometry.rings.iter().find_map(|(ring, _)| crossing(ring, left)) {
        let (lat, lon) = (format!("{lat:.3}"), format!("{lon:.3}"));
        faults.push((text!("layer-crossing", lat = lat, lon = lon), text!("layer-crossing-fix")));
    }
    if geometry.is_empty() { Checked { geometry: None, faults } } else { Checked { geometry: Some(geometry), faults } }
}

/// Where a ring crosses itself, as far as `left` comparisons find it; none: nowhere.
fn crossing(ring: &[LonLat], left: &mut usize) -> Option<LonLat> {
    let next = |i: usize| ring[(i + 1) % ring.len()];
    // A ring whose longitudes jump over the antimeridian is not looked at.
    if (0..ring.len()).any(|i| (next(i)[0] - ring[i][0]).abs() > 180.0) {
        return None;
    }
    let mut order: Vec<usize> = (0..ring.len()).filter(|i| ring[*i] != next(*i)).collect();
    let west = |i: usize| ring[i][0].min(next(i)[0]);
    let east = |i: usize| ring[i][0].max(next(i)[0]);
    order.sort_by(|a, b| west(*a).total_cmp(&west(*b)));
    for (n, i) in order.iter().enumerate() {
        for j in order[n + 1..].iter().take_while(|j| west(**j) <= east(*i)) {
            *left = left.checked_sub(1)?;
            let met = meet([ring[*i], next(*i)], [ring[*j], next(*j)]);
            if met.is_some() {
                return met;
            }
        }
    }
    None
}

/// Where two edges cross each other between their ends.
fn meet([a, b]: [LonLat; 2], [c, d]: [LonLat; 2]) -> Option<LonLat> {
    let side = |p: LonLat, q: LonLat, r: LonLat| (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
    let (one, other) = (side(c, d, a), side(c, d, b));
    let apart = one * other < 0.0 && side(a, b, c) * side(a, b, d) < 0.0;
    let t = one / (one - other);
    apart.then(|| [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])])
}
