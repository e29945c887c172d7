//! The user's own shapes, lines and dots, kept on the globe at several levels of detail and projected like the basemap.
//!
//! Lines are cut into short pieces. Of a piece that a map does not show only its ends are taken, so that a file of millions of points
//! costs what is seen of it.

use super::basemap::{Arc, ArcRef, FINER_UNITS, Level, LineKind, Role, Shape, ring_area, run_on};
use super::projected::{self, Owners, ProjectedOverlay};
use super::{GeoWindow, Point, Projection, sphere::wrap_degrees};
use crate::model::LatLon;
use geo::{LineString, Simplify};
use std::ops::Range;

/// How far the lines of each detail may stray, in degrees; the last one has all points.
const STRAY: [f64; 4] = [0.15, 0.04, 0.01, 0.0];
/// Points of a piece at most.
const PIECE: usize = 256;
/// A straight line between longitudes and latitudes has a point each so many degrees.
const STEP: f64 = 1.0;
/// Dots this near to another are as good as the same, in pixels.
const APART: f64 = 2.5;
/// What counts as lying on the edge of a plate carrée, in degrees.
const EDGE: f64 = 1e-6;

/// A place as longitude and latitude in degrees.
pub type Place = [f64; 2];

/// A stretch of a line.
#[derive(Debug, Clone)]
struct Piece {
    /// Whether it is a line to be drawn, and not where a file cuts the globe open.
    drawn: bool,
    /// South-west and north-east corners of its box.
    reach: [Place; 2],
    /// Its points in each detail.
    points: [Range<u32>; STRAY.len()],
}

/// What a feature is made of.
#[derive(Debug, Clone, Default)]
struct Feature {
    rings: Range<usize>,
    lines: Range<usize>,
    dots: Range<usize>,
}

/// Features on the globe.
#[derive(Debug, Clone, Default)]
pub struct Overlay {
    /// The points of each detail, in millionths of a degree.
    points: [Vec<[i32; 2]>; STRAY.len()],
    pieces: Vec<Piece>,
    /// Which pieces make a ring.
    rings: Vec<Range<usize>>,
    /// Which pieces make a line.
    lines: Vec<Range<usize>>,
    dots: Vec<Place>,
    features: Vec<Feature>,
}

impl Overlay {
    /// How many features there are.
    pub fn len(&self) -> usize {
        self.features.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.features.is_empty()
    }

    /// How many points there are in all detail.
    pub fn size(&self) -> usize {
        self.points[STRAY.len() - 1].len() + self.dots.len()
    }

    /// Whether a feature has areas, lines, and dots.
    pub fn has(&self, feature: usize) -> [bool; 3] {
        self.features
            .get(feature)
            .map_or([false; 3], |one| [!one.rings.is_empty(), !one.lines.is_empty(), !one.dots.is_empty()])
    }

    /// Begins the next feature.
    pub fn begin(&mut self) {
        let [rings, lines, dots] = [self.rings.len(), self.lines.len(), self.dots.len()];
        self.features.push(Feature { rings: rings..rings, lines: lines..lines, dots: dots..dots });
    }

    /// Adds a ring of an area to the last feature. It may be closed or not, and run either way round.
    pub fn ring(&mut self, ring: &[Place], hole: bool) {
        let mut path = ring.to_vec();
        path.dedup();
        if path.len() > 1 && path.first() == path.last() {
            path.pop();
        }
        if path.len() < 3 {
            return;
        }
        path.push(path[0]);
        let mut path = run(&path);
        let radians: Vec<[f64; 2]> = between(&path).iter().map(|place| place.map(f64::to_radians)).collect();
        if (ring_area(&radians) > 0.0) == hole {
            path.reverse();
        }
        self.add_ring(&path);
    }

    /// Adds a ring with its inside on its left to the last feature, however much of the globe that is.
    pub fn disc(&mut self, ring: &[Place]) {
        self.add_ring(&run(ring));
    }

    fn add_ring(&mut self, path: &[Place]) {
        let first = self.pieces.len();
        self.add(path, true);
        self.rings.push(first..self.pieces.len());
        if let Some(feature) = self.features.last_mut() {
            feature.rings.end = self.rings.len();
        }
    }

    /// Adds a line to the last feature.
    pub fn line(&mut self, line: &[Place]) {
        if line.len() < 2 {
            return;
        }
        let first = self.pieces.len();
        let path = run(line);
        self.add(&path, false);
        self.lines.push(first..self.pieces.len());
        if let Some(feature) = self.features.last_mut() {
            feature.lines.end = self.lines.len();
        }
    }

    /// Adds a dot to the last feature.
    pub fn dot(&mut self, at: Place) {
        self.dots.push(at);
        if let Some(feature) = self.features.last_mut() {
            feature.dots.end = self.dots.len();
        }
    }

    /// Adds the pieces of a path whose longitudes run on. Of a ring, edges along the cut of a plate carrée are not drawn.
    fn add(&mut self, path: &[Place], ring: bool) {
        let mut from = 0;
        while from + 1 < path.len() {
            let drawn = !(ring && on_edge(path[from], path[from + 1]));
            let same = |i: &usize| (ring && on_edge(path[*i], path[*i + 1])) != drawn && i - from < PIECE;
            let last = (from..path.len() - 1).take_while(same).count();
            let to = from + last.max(1);
            self.piece(&path[from..=to], drawn);
            from = to;
        }
    }

    fn piece(&mut self, path: &[Place], drawn: bool) {
        let line: LineString = path.iter().copied().collect();
        let points = std::array::from_fn(|detail| {
            let kept = &mut self.points[detail];
            let start = kept.len() as u32;
            let grid =
                |[lon, lat]: Place| [wrap_degrees(lon), lat].map(|degrees| (degrees * FINER_UNITS).round() as i32);
            if STRAY[detail] > 0.0 && path.len() > 2 {
                let thin: Vec<Place> = line.simplify(STRAY[detail]).0.iter().map(|c| [c.x, c.y]).collect();
                kept.extend(between(&thin).into_iter().map(grid));
            } else {
                kept.extend(between(path).into_iter().map(grid));
            }
            start..kept.len() as u32
        });
        let wrapped = path.iter().map(|[lon, lat]| [wrap_degrees(*lon), *lat]);
        let reach = wrapped.fold([[f64::MAX; 2], [f64::MIN; 2]], |[low, high], place| {
            [[0, 1].map(|i| low[i].min(place[i])), [0, 1].map(|i| high[i].max(place[i]))]
        });
        self.pieces.push(Piece { drawn, reach, points });
    }

    /// What a map shows of it whose pixels are so wide on the plane.
    pub fn project(&self, projection: &Projection, pixel: f64, window: &GeoWindow) -> ProjectedOverlay {
        let wide = pixel.to_degrees();
        let detail = STRAY.iter().position(|stray| *stray <= wide * 0.8).unwrap_or(STRAY.len() - 1);
        let (level, owners) = self.level(detail, window);
        let mut out = projected::overlay(&level, projection, (pixel * 0.5).max(1e-6), &owners);
        self.lay_dots(projection, pixel * APART, window, &mut out);
        out
    }

    fn lay_dots(&self, projection: &Projection, apart: f64, window: &GeoWindow, out: &mut ProjectedOverlay) {
        let mut taken = std::collections::BTreeSet::new();
        for (number, feature) in self.features.iter().enumerate() {
            for [lon, lat] in &self.dots[feature.dots.clone()] {
                let at = LatLon { lat: *lat, lon: wrap_degrees(*lon) };
                let Some(Point { x, y }) =
                    Some(at).filter(|at| window.holds(*at)).and_then(|at| projection.project(at))
                else {
                    continue;
                };
                if taken.insert([x, y].map(|side| (side / apart).floor() as i64)) {
                    out.dots.push((number, [x as f32, y as f32]));
                }
            }
        }
    }

    /// What is seen in a window, and whose each shape and each line is.
    fn level(&self, detail: usize, window: &GeoWindow) -> (Level, Owners) {
        let (mut level, mut owners) = (Level { finer: true, ..Level::default() }, Owners::default());
        let meets = |piece: &Piece| window.meets_box(piece.reach);
        for (number, feature) in self.features.iter().enumerate() {
            let start = level.rings.len();
            for ring in &self.rings[feature.rings.clone()] {
                if !self.pieces[ring.clone()].iter().any(meets) && !self.encloses(ring, window) {
                    continue;
                }
                let first = level.refs.len();
                for piece in &self.pieces[ring.clone()] {
                    let arc = self.take(piece, detail, window, &mut level);
                    owners.arcs.push(number);
                    level.refs.push(ArcRef { arc, backwards: false });
                }
                level.rings.push(first..level.refs.len());
            }
            if level.rings.len() > start {
                level.shapes.push(Shape { code: None, role: Role::Land, rings: start..level.rings.len() });
                owners.shapes.push(number);
            }
            for line in &self.lines[feature.lines.clone()] {
                for piece in self.pieces[line.clone()].iter().filter(|piece| meets(piece)) {
                    self.take(piece, detail, window, &mut level);
                    owners.arcs.push(number);
                }
            }
        }
        (level, owners)
    }

    /// Whether a window may lie within a ring none of whose pieces it shows.
    fn encloses(&self, ring: &Range<usize>, window: &GeoWindow) -> bool {
        let whole = self.pieces[ring.clone()].iter().fold([[f64::MAX; 2], [f64::MIN; 2]], |[low, high], piece| {
            [[0, 1].map(|i| low[i].min(piece.reach[0][i])), [0, 1].map(|i| high[i].max(piece.reach[1][i]))]
        });
        // A ring around a pole has it within.
        let around = whole[1][0] - whole[0][0] > 300.0;
        around || window.meets_box(whole)
    }

    fn take(&self, piece: &Piece, detail: usize, window: &GeoWindow, level: &mut Level) -> usize {
        let range = &piece.points[detail];
        let own = &self.points[detail][range.start as usize..range.end as usize];
        let start = level.points.len();
        match own {
            [first, .., last] if !window.meets_box(piece.reach) && first != last => {
                level.points.extend([*first, *last]);
            }
            own => level.points.extend_from_slice(own),
        }
        level.arcs.push(Arc { points: start..level.points.len(), kind: piece.drawn.then_some(LineKind::Border) });
        level.arcs.len() - 1
    }
}

/// Whether a line runs along the cut of a plate carrée, or is at a pole.
fn on_edge(a: Place, b: Place) -> bool {
    let cut = |place: Place| (wrap_degrees(place[0]).abs() - 180.0).abs() < EDGE;
    let pole = |place: Place| (place[1].abs() - 90.0).abs() < EDGE;
    cut(a) && cut(b) && (a[0] - b[0]).abs() < 1.0 || pole(a) && pole(b)
}

/// A path with a point each degree: straight between longitudes and latitudes, whatever the projection.
fn between(path: &[Place]) -> Vec<Place> {
    let mut out: Vec<Place> = Vec::with_capacity(path.len());
    for place in path {
        if let Some(from) = out.last().copied() {
            let far = (place[0] - from[0]).abs().max((place[1] - from[1]).abs());
            let steps = (far / STEP).ceil().clamp(1.0, 360.0);
            let parts = (1..steps as u32).map(|n| f64::from(n) / steps);
            out.extend(parts.map(|t| [0, 1].map(|k| from[k] + (place[k] - from[k]) * t)));
        }
        out.push(*place);
    }
    out
}

/// A path with longitudes that run on. From one side of the cut to the other it is the short way, unless both
/// ends lie on the cut.
fn run(path: &[Place]) -> Vec<Place> {
    let mut out: Vec<Place> = Vec::with_capacity(path.len());
    for (i, place) in path.iter().enumerate() {
        let raw = i.checked_sub(1).map(|before| path[before]);
        let mut turned: Vec<[f64; 2]> = out.last().map(|last| last.map(f64::to_radians)).into_iter().collect();
        run_on(&mut turned, place.map(f64::to_radians));
        let mut next = turned.last().map_or(*place, |turned| [turned[0].to_degrees(), place[1]]);
        if let (Some(raw), Some(last)) = (raw, out.last()) {
            let all_around = (place[0] - raw[0]).abs() >= 360.0 - EDGE;
            if all_around {
                next[0] = last[0] + (place[0] - raw[0]).signum() * 360.0;
            }
        }
        out.push(next);
    }
    out
}
