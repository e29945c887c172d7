//! The countries' shapes on the sphere: arcs that neighbours share, so that each border is drawn once and they meet exactly.

mod decode;
mod detail;
mod level;
mod reach;
mod reader;

use super::{GeoBox, GeoWindow, hit::HitIndex, sphere};
use crate::model::{Code, LatLon};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use detail::Detail;
use reach::Reaches;

pub(super) use level::{Arc, ArcRef, FINER_UNITS, Level, Shape, UNITS, run_on};
pub use level::{LineKind, Role};
pub use reader::BasemapError;

/// Level of detail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lod {
    /// 1 : 110 million, for the world and a turning globe. Countries that are too small for it have their shape of the near level.
    Far,
    /// 1 : 50 million.
    Near,
    /// 1 : 10 million, with provinces: read piece by piece where it is seen.
    Fine,
}

/// All shapes, in three levels of detail.
#[derive(Debug)]
pub struct Basemap {
    far: Level,
    near: Level,
    reaches: OnceLock<Reaches>,
    fine: OnceLock<Option<Detail>>,
    hit: OnceLock<HitIndex>,
    lands: OnceLock<BTreeMap<Code, Land>>,
}

/// What [`Basemap::main_land`] and [`Basemap::area`] answer from.
#[derive(Debug, Clone, Copy)]
struct Land {
    area: f64,
    largest: f64,
    bounds: GeoBox,
}

/// The fine level; a test reads all of it.
static DETAIL: &[u8] = include_bytes!("../../../assets/basemap/detail.bin");

static EMBEDDED: LazyLock<Basemap> = LazyLock::new(|| {
    let bytes = include_bytes!("../../../assets/basemap/world.bin");
    Basemap::decode(bytes).expect("the embedded basemap is sound: a test reads it")
});

impl Basemap {
    /// The basemap that the program carries; decoded when first asked for.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// What of a level is seen in a window: of the far one all.
    pub(super) fn level(&self, lod: Lod, window: &GeoWindow) -> Cow<'_, Level> {
        let fine = || self.fine.get_or_init(|| Detail::decode(DETAIL).ok()).as_ref();
        match lod {
            Lod::Far => Cow::Borrowed(&self.far),
            Lod::Near if *window == GeoWindow::WORLD => Cow::Borrowed(&self.near),
            Lod::Near => Cow::Owned(self.near_within(window)),
            Lod::Fine => fine().map_or(Cow::Borrowed(&self.near), |detail| Cow::Owned(detail.level(window))),
        }
    }

    fn near_within(&self, window: &GeoWindow) -> Level {
        let near = &self.near;
        let reaches = self.reaches.get_or_init(|| Reaches::of(near));
        reaches.level(near, window, |_| true, |level, arc, seen| level.add(near, arc, seen))
    }

    /// The country at a place; none at sea, on land that no country's code stands for, and for what is not a place.
    pub fn country_at(&self, place: LatLon) -> Option<Code> {
        self.hit().country_at(place)
    }

    /// Whether an edge of a country's land comes as near to a place as so many degrees of longitude and latitude; none: of any land. Where
    /// none does, all around belongs to whom the place does.
    pub fn has_edge_near(&self, code: Option<Code>, place: LatLon, degrees: [f64; 2]) -> bool {
        self.hit().has_edge_near(code, place, degrees)
    }

    fn hit(&self) -> &HitIndex {
        self.hit.get_or_init(|| HitIndex::new(&self.near))
    }

    /// The box around the largest piece of a country's land; none without a shape.
    pub fn main_land(&self, code: Code) -> Option<GeoBox> {
        self.lands().get(&code).map(|land| land.bounds)
    }

    /// The area of a country's shape in km², of the near level; none without a shape.
    pub fn area(&self, code: Code) -> Option<f64> {
        self.lands().get(&code).map(|land| land.area * EARTH_RADIUS_KM * EARTH_RADIUS_KM)
    }

    /// Whether a country is too small to be seen or hit on a map of its continent: below 3,000 km² or without a shape.
    pub fn is_small(&self, code: Code) -> bool {
        self.area(code).is_none_or(|area| area < 3_000.0)
    }

    fn lands(&self) -> &BTreeMap<Code, Land> {
        self.lands.get_or_init(|| {
            let mut lands = BTreeMap::new();
            for shape in &self.near.shapes {
                let Some(code) = shape.code else { continue };
                for ring in shape.rings.clone() {
                    let path = self.near.unwrapped(ring);
                    let area = ring_area(&path);
                    let land = lands.entry(code).or_insert(Land { area: 0.0, largest: 0.0, bounds: GeoBox::WORLD });
                    land.area += area;
                    if area > land.largest {
                        *land = Land { largest: area, bounds: path_bounds(&path), ..*land };
                    }
                }
            }
            lands
        })
    }
}

/// Mean radius of the Earth (IUGG R1).
const EARTH_RADIUS_KM: f64 = 6_371.008_8;

/// The area to the left of a closed path of longitudes and latitudes (radians, longitudes running on), on the unit sphere:
/// −∮ (sin φ − s) dλ, with s the sine of the pole that a path around a pole encloses.
pub(super) fn ring_area(path: &[[f64; 2]]) -> f64 {
    let turn = path.last().map_or(0.0, |last| last[0] - path[0][0]);
    let pole = if turn.abs() > 1.0 { turn.signum() } else { 0.0 };
    -path.windows(2).map(|w| (w[1][0] - w[0][0]) * (f64::midpoint(w[0][1].sin(), w[1][1].sin()) - pole)).sum::<f64>()
}

fn path_bounds(path: &[[f64; 2]]) -> GeoBox {
    let range = |i: usize| {
        path.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), p| (low.min(p[i]), high.max(p[i])))
    };
    let ((west, east), (south, north)) = (range(0), range(1));
    if east - west >= std::f64::consts::TAU - 1e-9 {
        return GeoBox { south: -90.0, north: north.to_degrees(), ..GeoBox::WORLD };
    }
    let wrap = |lon: f64| sphere::wrap_degrees(lon.to_degrees());
    GeoBox { west: wrap(west), south: south.to_degrees(), east: wrap(east), north: north.to_degrees() }
}
