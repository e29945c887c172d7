//! Named views of the globe.

use super::{Basemap, Countries, GeoBox, Projection, ProjectionKind};
use crate::model::{Code, LatLon};
use std::{fmt, str::FromStr};

/// What a map is asked to show: `world`, `europe`, a country's code, or `W,S,E,N` in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Extent {
    /// All of it.
    World,
    /// Europe.
    Europe,
    /// A country's main land with a margin.
    Country(Code),
    /// A box.
    Box(GeoBox),
}

/// The text is not a view.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("error-not-view", text = .0))]
pub struct ExtentError(pub String);

impl FromStr for Extent {
    type Err = ExtentError;
    fn from_str(text: &str) -> Result<Self, ExtentError> {
        let error = || ExtentError(text.to_owned());
        match text.trim() {
            "world" => Ok(Self::World),
            "europe" => Ok(Self::Europe),
            text if text.contains(',') => parse_box(text).map(Self::Box).ok_or_else(error),
            text => {
                let code = Countries::embedded().resolve(text).ok_or_else(error)?;
                let known = Countries::embedded().get(code).is_some_and(|c| c.symbol.is_some());
                if known { Ok(Self::Country(code)) } else { Err(error()) }
            }
        }
    }
}

fn parse_box(text: &str) -> Option<GeoBox> {
    let numbers: Vec<f64> = text.split(',').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [west, south, east, north] = numbers[..] else { return None };
    let lon = -180.0..=180.0;
    let lat = -90.0..=90.0;
    let good = lon.contains(&west) && lon.contains(&east) && west != east;
    (good && lat.contains(&south) && lat.contains(&north) && south < north).then_some(GeoBox {
        west,
        south,
        east,
        north,
    })
}

impl fmt::Display for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::World => f.pad("world"),
            Self::Europe => f.pad("europe"),
            Self::Country(code) => code.fmt(f),
            Self::Box(view) => view.fmt(f),
        }
    }
}

impl Extent {
    /// The box of the globe to show. A country without a shape gives a box around its symbol point; an unknown one the world.
    pub fn bounds(&self, basemap: &Basemap, countries: &Countries) -> GeoBox {
        match *self {
            Self::World => GeoBox::WORLD,
            Self::Europe => GeoBox::EUROPE,
            Self::Box(view) => view,
            Self::Country(code) => {
                let point = || countries.get(code).and_then(|country| country.symbol);
                let around = |p: LatLon| GeoBox { west: p.lon, south: p.lat, east: p.lon, north: p.lat };
                let land = basemap.main_land(code).or_else(|| point().map(around));
                // A point's width would read as once around the globe, so it grows a little first.
                land.map_or(GeoBox::WORLD, |land| {
                    let east = if land.west == land.east { land.east + 1e-6 } else { land.east };
                    GeoBox { east, ..land }.widened(0.15, 1.0)
                })
            }
        }
    }

    /// The projection that suits the view: Equal Earth at 0° for the world, Lambert's at 10° E 52° N for Europe, centred on
    /// the box otherwise; or the kind that is asked for, centred in the same way.
    pub fn projection(&self, kind: Option<ProjectionKind>, basemap: &Basemap, countries: &Countries) -> Projection {
        let (usual, centre) = match self {
            Self::World => (ProjectionKind::EqualEarth, LatLon { lat: 0.0, lon: 0.0 }),
            Self::Europe => (ProjectionKind::Laea, LatLon { lat: 52.0, lon: 10.0 }),
            _ => (ProjectionKind::Laea, self.bounds(basemap, countries).center()),
        };
        Projection::new(kind.unwrap_or(usual), centre.lon, centre.lat)
    }
}
