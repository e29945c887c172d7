//! Parts of the globe that are too small for their hosts on a map of the world.

use crate::geo::{GeoBox, Projection, ProjectionKind};
use crate::model::LatLon;

/// A part of the globe that an inset may show.
#[derive(Debug)]
pub(super) struct InsetRegion {
    /// The most of the map's height that an inset of it takes.
    pub height: f32,
    /// What of the globe.
    pub bounds: GeoBox,
    /// Its name for readers.
    pub name: fn() -> &'static str,
}

pub(super) static EUROPE: InsetRegion = InsetRegion {
    height: 0.55,
    bounds: GeoBox { west: -10.5, south: 35.6, east: 30.0, north: 60.5 },
    name: || text!("scene-inset-europe"),
};
pub(super) static GULF: InsetRegion = InsetRegion {
    height: 0.34,
    bounds: GeoBox { west: 43.0, south: 21.5, east: 60.5, north: 34.0 },
    name: || text!("scene-inset-gulf"),
};
pub(super) static BALTIC: InsetRegion = InsetRegion {
    height: 0.42,
    bounds: GeoBox { west: 9.0, south: 52.0, east: 31.0, north: 61.5 },
    name: || text!("scene-inset-baltic"),
};
pub(super) static CARIBBEAN: InsetRegion = InsetRegion {
    height: 0.34,
    bounds: GeoBox { west: -85.5, south: 9.5, east: -58.5, north: 27.5 },
    name: || text!("scene-inset-caribbean"),
};
pub(super) static KOREA_JAPAN: InsetRegion = InsetRegion {
    height: 0.4,
    bounds: GeoBox { west: 123.0, south: 29.5, east: 147.0, north: 46.5 },
    name: || text!("scene-inset-korea-japan"),
};

impl InsetRegion {
    /// Its own projection.
    pub fn projection(&self) -> Projection {
        let LatLon { lat, lon } = self.bounds.center();
        Projection::new(ProjectionKind::Laea, lon, lat)
    }
}
