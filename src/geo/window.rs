//! The part of the globe that a map shows, so that no more is read than is visible.

use super::{LineKind, Point, Projection, Rect, basemap::UNITS};
use crate::model::LatLon;

/// A box of the globe, wide enough for all that is seen, and how fine a map shows it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GeoWindow {
    /// West, south, east and north in degrees; east is beyond 180 where the window lies across it.
    sides: [f64; 4],
    /// Kilometres of the globe that a pixel shows.
    pixel: f64,
}

/// So many places across and down are asked for.
const STEPS: u8 = 16;
/// So much more on each side, for what bends between them.
const MORE: f64 = 0.15;
/// Borders within countries are shown where they are so many pixels apart.
const ROOM: f64 = 30.0;
const EARTH_KM: f64 = 6_371.0;

impl GeoWindow {
    /// All of the globe, with everything.
    pub const WORLD: Self = Self { sides: [-180.0, -90.0, 180.0, 90.0], pixel: 0.0 };

    /// A turn in units of the basemap's grid.
    pub(super) const TURN: i32 = 360 * UNITS as i32;

    /// What a part of a map's plane shows, on which a pixel is so wide.
    pub fn of(projection: &Projection, part: &Rect, pixel: f64) -> Self {
        let pixel = pixel * EARTH_KM;
        let middle = projection.invert(part.center()).map_or(projection.lon0(), |place| place.lon);
        let at = |i: u8| f64::from(i) / f64::from(STEPS);
        let place = |i: u8, j: u8| {
            let point = Point::new(part.min.x + part.width() * at(i), part.min.y + part.height() * at(j));
            projection.invert(point)
        };
        let places: Vec<LatLon> = (0..=STEPS).flat_map(|i| (0..=STEPS).filter_map(move |j| place(i, j))).collect();
        let from_middle = |place: &LatLon| (place.lon - middle + 540.0).rem_euclid(360.0) - 180.0;
        let ends = |of: &dyn Fn(&LatLon) -> f64| {
            places.iter().map(of).fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
        };
        if places.is_empty() {
            return Self { pixel, ..Self::WORLD };
        }
        let ((mut west, mut east), (mut south, mut north)) = (ends(&from_middle), ends(&|place| place.lat));
        let holds = |lat: f64| {
            projection
                .project(LatLon { lat, lon: middle })
                .is_some_and(|p| (part.min.x..=part.max.x).contains(&p.x) && (part.min.y..=part.max.y).contains(&p.y))
        };
        let (wide, high) = ((east - west) * MORE, (north - south) * MORE);
        (west, east, south, north) = (west - wide, east + wide, south - high, north + high);
        for pole in [-90.0, 90.0] {
            if holds(pole) {
                (west, east) = (-180.0, 180.0);
                (south, north) = if pole < 0.0 { (pole, north) } else { (south, pole) };
            }
        }
        if east - west > 300.0 {
            (west, east) = (-180.0, 180.0);
        }
        Self { sides: [middle + west, south, middle + east, north], pixel }
    }

    /// Whether a box of the basemap's grid reaches into it.
    pub(super) fn meets(&self, [low, high]: &[[i32; 2]; 2]) -> bool {
        self.meets_box([low, high].map(|corner| corner.map(|v| f64::from(v) / UNITS)))
    }

    /// Whether a box reaches into it, of which these are the south-western and the north-eastern corner in degrees.
    pub(super) fn meets_box(&self, [[w, s], [e, n]]: [[f64; 2]; 2]) -> bool {
        let [west, south, east, north] = self.sides;
        let turned = |turn: f64| w + turn <= east && e + turn >= west;
        s <= north && n >= south && [-360.0, 0.0, 360.0].into_iter().any(turned)
    }

    /// Whether a place lies in it.
    pub fn holds(&self, place: LatLon) -> bool {
        let [lat, lon] = [place.lat, place.lon].map(|degrees| (degrees * UNITS).round() as i32);
        self.meets(&[[lon, lat]; 2])
    }

    /// Whether a line has room, of which the like is so many kilometres apart.
    pub(super) fn shows(&self, apart: f64, kind: Option<LineKind>) -> bool {
        kind != Some(LineKind::Province) || apart >= ROOM * self.pixel
    }
}
