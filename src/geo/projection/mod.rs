//! Map projections: each a raw function with its inverse in its own file, turned to a centre here.

mod equal_earth;
mod frame;
mod laea;
mod mercator;
mod orthographic;
mod plate_carree;

use super::{
    Point,
    sphere::{self, Vec3},
};
use crate::model::{LatLon, UnknownWord};
use std::{f64::consts::PI, fmt, str::FromStr};

/// Which projection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum ProjectionKind {
    /// Equal Earth: equal-area, for the world.
    #[default]
    EqualEarth,
    /// Lambert azimuthal equal-area: for a continent or a country.
    Laea,
    /// Plate carrée: degrees as a grid of squares.
    PlateCarree,
    /// Mercator, cut at ±85.05°.
    Mercator,
    /// The globe seen from afar.
    Orthographic,
}

impl ProjectionKind {
    /// All of them, in the order of menus.
    pub const ALL: &'static [Self] =
        &[Self::EqualEarth, Self::Laea, Self::PlateCarree, Self::Mercator, Self::Orthographic];

    /// The word on the command line and in view files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::EqualEarth => "equal-earth",
            Self::Laea => "laea",
            Self::PlateCarree => "plate-carree",
            Self::Mercator => "mercator",
            Self::Orthographic => "orthographic",
        }
    }

    /// The name for readers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::EqualEarth => "Equal Earth",
            Self::Laea => "Lambert azimuthal equal-area",
            Self::PlateCarree => "Plate carrée",
            Self::Mercator => "Mercator",
            Self::Orthographic => "Globe (orthographic)",
        }
    }

    /// Whether areas on the map are in proportion to areas on the globe.
    pub const fn is_equal_area(self) -> bool {
        matches!(self, Self::EqualEarth | Self::Laea)
    }

    /// Whether the map is centred on a point (latitude and longitude) rather than on a meridian only.
    pub const fn is_azimuthal(self) -> bool {
        matches!(self, Self::Laea | Self::Orthographic)
    }

    /// How far an azimuthal map reaches from its centre, in radians; the others reach around the whole sphere.
    pub(super) const fn limit(self) -> f64 {
        match self {
            Self::Laea => laea::LIMIT,
            Self::Orthographic => orthographic::LIMIT,
            _ => PI,
        }
    }
}

impl FromStr for ProjectionKind {
    type Err = UnknownWord;
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.iter().copied().find(|kind| kind.word() == text).ok_or_else(|| UnknownWord {
            word: text.to_owned(),
            set: "projection",
            allowed: Self::ALL.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(", "),
        })
    }
}

impl fmt::Display for ProjectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// A projection turned to a centre: from the globe (degrees) to a plane (radii of the sphere, y down) and back.
///
/// ```
/// use laydown::{
///     geo::{Projection, ProjectionKind},
///     model::LatLon,
/// };
///
/// let warsaw = LatLon { lat: 52.23, lon: 21.01 };
/// let europe = Projection::new(ProjectionKind::Laea, 10.0, 52.0);
/// let point = europe.project(warsaw).unwrap();
/// let back = europe.invert(point).unwrap();
/// assert!((back.lat - warsaw.lat).abs() < 1e-9 && (back.lon - warsaw.lon).abs() < 1e-9);
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projection {
    kind: ProjectionKind,
    lon0: f64,
    lat0: f64,
    axes: [Vec3; 3],
}

impl Projection {
    /// A projection with its centre in degrees. Longitudes are wrapped, latitudes held to ±90; what is no number is 0.
    /// Projections that are not azimuthal are centred on the equator, whatever `lat0` says.
    pub fn new(kind: ProjectionKind, lon0: f64, lat0: f64) -> Self {
        let lon0 = if lon0.is_finite() { sphere::wrap_degrees(lon0) } else { 0.0 };
        let lat0 = if lat0.is_finite() && kind.is_azimuthal() { lat0.clamp(-90.0, 90.0) } else { 0.0 };
        Self { kind, lon0, lat0, axes: sphere::axes(lon0.to_radians(), lat0.to_radians()) }
    }

    /// Which projection.
    pub fn kind(&self) -> ProjectionKind {
        self.kind
    }

    /// The longitude of the map's centre, −180 up to 180.
    pub fn lon0(&self) -> f64 {
        self.lon0
    }

    /// The latitude of the map's centre; 0 unless azimuthal.
    pub fn lat0(&self) -> f64 {
        self.lat0
    }

    /// Where a place lies on the map; none if it lies beyond the horizon or the cut, or is no place on the globe.
    pub fn project(&self, place: LatLon) -> Option<Point> {
        if !place.lon.is_finite() || !(-90.0..=90.0).contains(&place.lat) {
            return None;
        }
        let lat = place.lat.to_radians();
        if self.kind.is_azimuthal() {
            let v = self.turn(sphere::unit(place.lon.to_radians(), lat));
            return (v[2] >= self.kind.limit().cos() - 1e-12).then(|| self.plane_of_vector(v));
        }
        (!self.cuts_off(lat))
            .then(|| self.plane_of_angles(sphere::wrap_degrees(place.lon - self.lon0).to_radians(), lat))
    }

    /// The place that lies at a point of the map; none outside of the map's outline.
    pub fn invert(&self, point: Point) -> Option<LatLon> {
        let (x, y) = (point.x, -point.y);
        let azimuthal = match self.kind {
            ProjectionKind::Laea => laea::inverse(x, y)?,
            ProjectionKind::Orthographic => orthographic::inverse(x, y)?,
            kind => {
                let [lon, lat] = match kind {
                    ProjectionKind::EqualEarth => equal_earth::inverse(x, y)?,
                    ProjectionKind::Mercator => mercator::inverse(x, y)?,
                    _ => plate_carree::inverse(x, y)?,
                };
                let lat = lat.to_degrees().clamp(-90.0, 90.0);
                let inside = lon.abs() <= PI + 1e-9;
                return inside.then(|| LatLon { lat, lon: sphere::wrap_degrees(lon.to_degrees() + self.lon0) });
            }
        };
        let (lon, lat) = sphere::angles(sphere::turn_back(&self.axes, azimuthal));
        Some(LatLon { lat: lat.to_degrees(), lon: lon.to_degrees() })
    }

    /// Whether a latitude (radians) lies beyond Mercator's cut.
    pub(super) fn cuts_off(&self, lat: f64) -> bool {
        self.kind == ProjectionKind::Mercator && lat.abs() > mercator::MAX_LAT
    }

    /// The unit vector of the map's centre.
    pub(super) fn outwards(&self) -> Vec3 {
        self.axes[2]
    }

    /// A unit vector of the globe in the map's own axes: x east, y north, z through its centre.
    pub(super) fn turn(&self, v: Vec3) -> Vec3 {
        sphere::turn(&self.axes, v)
    }

    /// The plane point of a unit vector in the map's own axes, for azimuthal projections.
    pub(super) fn plane_of_vector(&self, v: Vec3) -> Point {
        let [x, y] = if self.kind == ProjectionKind::Laea { laea::forward(v) } else { orthographic::forward(v) };
        Point::new(x, -y)
    }

    /// The plane point of a longitude from the centre and a latitude, in radians, for the other projections.
    pub(super) fn plane_of_angles(&self, lon: f64, lat: f64) -> Point {
        let [x, y] = match self.kind {
            ProjectionKind::EqualEarth => equal_earth::forward(lon, lat),
            ProjectionKind::Mercator => mercator::forward(lon, lat),
            _ => plate_carree::forward(lon, lat),
        };
        Point::new(x, -y)
    }
}

#[cfg(test)]
mod tests;
