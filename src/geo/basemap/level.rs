//! The shapes of one level of detail.

use crate::{geo::sphere, model::Code};
use std::{ops::Range, sync::OnceLock};

/// What a line of the map parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// Land and water.
    Coast,
    /// Two countries.
    Border,
    /// Disputed land and other land.
    Disputed,
    /// A lake and its shore.
    Shore,
    /// Nothing: a river.
    River,
    /// Two provinces, states or regions of one country.
    Province,
}

impl LineKind {
    /// All of them, in the order of their numbers in files; none: nothing is parted, it is where the source was cut at ±180°.
    const NUMBERED: [Option<Self>; 7] = [
        Some(Self::Coast),
        Some(Self::Border),
        Some(Self::Disputed),
        None,
        Some(Self::Shore),
        Some(Self::River),
        Some(Self::Province),
    ];

    /// The kind with that number in a file; an error: there is none.
    pub(super) fn numbered(number: u32) -> Result<Option<Self>, u32> {
        Self::NUMBERED.get(number as usize).copied().ok_or(number)
    }
}

/// What a shape of the map is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Land.
    Land,
    /// A lake.
    Water,
    /// Disputed land, by its place in [`disputed_areas`](crate::geo::disputed_areas).
    Disputed(u16),
}

/// Units of the basemap's grid in a degree.
pub(in crate::geo) const UNITS: f64 = 360.0;
/// Units of the grid of overlays in a degree.
pub(in crate::geo) const FINER_UNITS: f64 = 1e6;

/// One level: points as longitude and latitude in units of the grid, which take half the memory of radians; arcs as ranges
/// of points, rings as signed references to arcs, shapes as ranges of rings.
#[derive(Debug, Clone, Default)]
pub(in crate::geo) struct Level {
    pub points: Vec<[i32; 2]>,
    pub arcs: Vec<Arc>,
    pub refs: Vec<ArcRef>,
    pub rings: Vec<Range<usize>>,
    pub shapes: Vec<Shape>,
    /// Its grid is that of overlays, not that of the basemap.
    pub finer: bool,
    pub units: OnceLock<Vec<[f32; 3]>>,
}

/// A line between two nodes, or a closed one; at least two points.
#[derive(Debug, Clone)]
pub(in crate::geo) struct Arc {
    pub points: Range<usize>,
    /// What it parts; none: nothing, it is where the source was cut at ±180°.
    pub kind: Option<LineKind>,
}

/// An arc of a ring, forwards or backwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::geo) struct ArcRef {
    pub arc: usize,
    pub backwards: bool,
}

/// A country's rings, or a lake's: land lies to their left, so outer rings run counter-clockwise and holes clockwise.
#[derive(Debug, Clone)]
pub(in crate::geo) struct Shape {
    pub code: Option<Code>,
    pub role: Role,
    pub rings: Range<usize>,
}

impl Level {
    /// Longitude and latitude of a point in radians.
    pub fn place(&self, i: usize) -> [f64; 2] {
        const UNIT: f64 = std::f64::consts::PI / (180.0 * UNITS);
        const FINER: f64 = std::f64::consts::PI / (180.0 * FINER_UNITS);
        let unit = if self.finer { FINER } else { UNIT };
        self.points[i].map(|number| f64::from(number) * unit)
    }

    /// The unit vectors of all points, made when first asked for. To half a metre, where the basemap's points are 300 m apart.
    pub fn units(&self) -> &[[f32; 3]] {
        let unit = |i| {
            let [lon, lat] = self.place(i);
            sphere::unit(lon, lat).map(|x| x as f32)
        };
        self.units.get_or_init(|| (0..self.points.len()).map(unit).collect())
    }

    /// Adds a line of another level, whole or as its two ends, and says its place here.
    pub(super) fn add(&mut self, of: &Self, arc: usize, whole: bool) -> usize {
        let Arc { points, kind } = &of.arcs[arc];
        let (start, points) = (self.points.len(), &of.points[points.clone()]);
        match points {
            [first, .., last] if !whole => self.points.extend([*first, *last]),
            _ => self.points.extend_from_slice(points),
        }
        self.arcs.push(Arc { points: start..self.points.len(), kind: *kind });
        self.arcs.len() - 1
    }

    /// The arcs of a ring.
    pub fn ring(&self, ring: usize) -> &[ArcRef] {
        &self.refs[self.rings[ring].clone()]
    }

    /// A ring's points (radians), closed, with longitudes that run on across ±180°.
    pub fn unwrapped(&self, ring: usize) -> Vec<[f64; 2]> {
        let mut path: Vec<[f64; 2]> = Vec::new();
        for arc in self.ring(ring) {
            let points = self.arcs[arc.arc].points.clone().map(|i| self.place(i));
            let skip = usize::from(!path.is_empty());
            if arc.backwards {
                points.rev().skip(skip).for_each(|p| run_on(&mut path, p));
            } else {
                points.skip(skip).for_each(|p| run_on(&mut path, p));
            }
        }
        path
    }
}

/// Adds a point with its longitude within half a turn of the last one's.
pub(in crate::geo) fn run_on(path: &mut Vec<[f64; 2]>, [lon, lat]: [f64; 2]) {
    use std::f64::consts::TAU;
    let lon = path.last().map_or(lon, |last| lon - ((lon - last[0]) / TAU).round() * TAU);
    path.push([lon, lat]);
}
