//! The places of a feature.

use crate::geo::LonLat;
use crate::model::LatLon;

/// The places of a feature as its file has them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Geometry {
    /// Rings of areas, each with whether it is a hole.
    pub rings: Vec<(Vec<LonLat>, bool)>,
    /// Lines.
    pub lines: Vec<Vec<LonLat>>,
    /// Points.
    pub dots: Vec<LonLat>,
}

impl Geometry {
    pub fn size(&self) -> usize {
        let rings = self.rings.iter().map(|(ring, _)| ring.len());
        rings.chain(self.lines.iter().map(Vec::len)).sum::<usize>() + self.dots.len()
    }

    pub fn is_empty(&self) -> bool {
        self.size() == 0
    }

    /// All places.
    pub fn places(&self) -> impl Iterator<Item = &LonLat> {
        let rings = self.rings.iter().flat_map(|(ring, _)| ring);
        rings.chain(self.lines.iter().flatten()).chain(&self.dots)
    }

    /// Adds another one's.
    pub fn add(&mut self, other: Self) {
        self.rings.extend(other.rings);
        self.lines.extend(other.lines);
        self.dots.extend(other.dots);
    }
}

impl Geometry {
    /// Where its label stands: in the middle of its largest area, halfway along its longest line, or at its first point.
    pub fn anchor(&self) -> LatLon {
        let area = |ring: &[LonLat]| centre(ring).map_or(0.0, |(area, _)| area);
        let outer = self.rings.iter().filter(|(_, hole)| !hole).map(|(ring, _)| ring);
        let largest = outer.max_by(|a, b| area(a).total_cmp(&area(b)));
        let mean =
            |ring: &Vec<LonLat>| [0, 1].map(|i| ring.iter().map(|place| place[i]).sum::<f64>() / ring.len() as f64);
        let middle = largest.map(|ring| centre(ring).map_or_else(|| mean(ring), |(_, middle)| middle));
        let line = || self.lines.iter().max_by_key(|line| line.len()).map(|line| line[line.len() / 2]);
        let [lon, lat] = middle.or_else(line).or(self.dots.first().copied()).unwrap_or_default();
        LatLon { lat: lat.clamp(-90.0, 90.0), lon: (lon + 540.0).rem_euclid(360.0) - 180.0 }
    }
}

/// The area and the middle of a ring on a plane of degrees; none: it has no area, or jumps over the antimeridian.
fn centre(ring: &[LonLat]) -> Option<(f64, LonLat)> {
    let first = *ring.first()?;
    let on = |place: &LonLat| [(place[0] - first[0] + 540.0).rem_euclid(360.0) - 180.0, place[1] - first[1]];
    let places: Vec<LonLat> = ring.iter().map(on).collect();
    let (mut area, mut sum) = (0.0, [0.0; 2]);
    for (i, a) in places.iter().enumerate() {
        let b = places[(i + 1) % places.len()];
        let cross = a[0] * b[1] - b[0] * a[1];
        area += cross;
        sum = [0, 1].map(|k| sum[k] + (a[k] + b[k]) * cross);
    }
    (area != 0.0 && area.is_finite()).then(|| (area.abs() / 2.0, [0, 1].map(|k| first[k] + sum[k] / (3.0 * area))))
}
