//! Map projections: each a raw function with its inverse in its own file, turned to a centre here.

mod cone;
mod definition;
mod equal_earth;
mod frame;
mod laea;
mod lambert_conformal;
mod mercator;
mod mollweide;
mod natural_earth;
mod orthographic;
mod plate_carree;
mod polar;
mod robinson;
mod solve;
mod winkel_tripel;

use super::Point;
use super::sphere::{self, Vec3};
use crate::model::{LatLon, defined};
use cone::Cone;
use definition::Flattening;
pub use definition::ProjectionDefinition;
use std::f64::consts::PI;

defined! {
    /// Which projection.
    ProjectionKind: ProjectionDefinition, "projection" {
        /// Equal Earth: equal-area, for the world.
        EqualEarth = equal_earth::EQUAL_EARTH,
        /// Lambert azimuthal equal-area: for a continent or a country.
        Laea = laea::LAEA,
        /// Plate carrée: degrees as a grid of squares.
        PlateCarree = plate_carree::PLATE_CARREE,
        /// Mercator, cut at ±85.05°.
        Mercator = mercator::MERCATOR,
        /// The globe seen from afar.
        Orthographic = orthographic::ORTHOGRAPHIC,
        /// Natural Earth: a compromise, for the world.
        NaturalEarth = natural_earth::NATURAL_EARTH,
        /// Robinson: a compromise, for the world.
        Robinson = robinson::ROBINSON,
        /// Winkel tripel: a compromise, for the world.
        WinkelTripel = winkel_tripel::WINKEL_TRIPEL,
        /// Mollweide: equal-area, for the world.
        Mollweide = mollweide::MOLLWEIDE,
        /// Lambert conformal conic: for a continent in middle latitudes.
        LambertConformal = lambert_conformal::LAMBERT_CONFORMAL,
        /// Azimuthal equidistant around a pole.
        Polar = polar::POLAR,
    }
}

/// Something of a kind's definition, told apart where it is asked for every point of a map: each arm knows its functions and takes them in.
macro_rules! of_each {
    ($kind:expr, $definition:ident => $what:expr) => {
        match $kind {
            ProjectionKind::EqualEarth => of_each!(@ equal_earth::EQUAL_EARTH, $definition => $what),
            ProjectionKind::Laea => of_each!(@ laea::LAEA, $definition => $what),
            ProjectionKind::PlateCarree => of_each!(@ plate_carree::PLATE_CARREE, $definition => $what),
            ProjectionKind::Mercator => of_each!(@ mercator::MERCATOR, $definition => $what),
            ProjectionKind::Orthographic => of_each!(@ orthographic::ORTHOGRAPHIC, $definition => $what),
            ProjectionKind::NaturalEarth => of_each!(@ natural_earth::NATURAL_EARTH, $definition => $what),
            ProjectionKind::Robinson => of_each!(@ robinson::ROBINSON, $definition => $what),
            ProjectionKind::WinkelTripel => of_each!(@ winkel_tripel::WINKEL_TRIPEL, $definition => $what),
            ProjectionKind::Mollweide => of_each!(@ mollweide::MOLLWEIDE, $definition => $what),
            ProjectionKind::LambertConformal => of_each!(@ lambert_conformal::LAMBERT_CONFORMAL, $definition => $what),
            ProjectionKind::Polar => of_each!(@ polar::POLAR, $definition => $what),
        }
    };
    (@ $at:path, $definition:ident => $what:expr) => {{
        const $definition: &ProjectionDefinition = &$at;
        $what
    }};
}

impl ProjectionKind {
    /// Whether the map's centre has a latitude of its own.
    fn has_latitude(self) -> bool {
        !matches!(self.definition().shape, Flattening::Flat { .. })
    }

    /// Whether the map's outline is not a convex shape.
    pub fn is_conic(self) -> bool {
        matches!(self.definition().shape, Flattening::Conic { .. })
    }

    /// Whether the map is centred on a point (latitude and longitude) rather than on a meridian only.
    pub fn is_azimuthal(self) -> bool {
        matches!(self.definition().shape, Flattening::Azimuthal { .. })
    }

    /// Whether it is a globe, which turns instead of being moved, and of which half is seen.
    pub fn is_globe(self) -> bool {
        self.definition().globe
    }

    /// How far an azimuthal map reaches from its centre, in radians; the others reach around the whole sphere.
    pub(super) fn limit(self) -> f64 {
        if let Flattening::Azimuthal { limit, .. } = self.definition().shape { limit } else { PI }
    }

    /// The next one, in the order of menus.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|kind| *kind == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
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
    cone: Option<Cone>,
}

impl Projection {
    /// A projection with its centre in degrees. Longitudes are wrapped, latitudes held to ±90; what is not a number is 0.
    /// Projections that are neither azimuthal nor conic are centred on the equator, whatever `lat0` says, and the polar one on a pole.
    pub fn new(kind: ProjectionKind, lon0: f64, lat0: f64) -> Self {
        let lon0 = if lon0.is_finite() { sphere::wrap_degrees(lon0) } else { 0.0 };
        let lat0 = if lat0.is_finite() && kind.has_latitude() { lat0.clamp(-90.0, 90.0) } else { 0.0 };
        let pole = if lat0 < 0.0 { -90.0 } else { 90.0 };
        let lat0 = match kind.definition().shape {
            _ if kind == ProjectionKind::Polar => pole,
            Flattening::Conic { .. } => Cone::held(lat0),
            _ => lat0,
        };
        let cone = if let Flattening::Conic { cone, .. } = kind.definition().shape { Some(cone(lat0)) } else { None };
        Self { kind, lon0, lat0, axes: sphere::axes(lon0.to_radians(), lat0.to_radians()), cone }
    }

    /// Which projection.
    pub fn kind(&self) -> ProjectionKind {
        self.kind
    }

    /// The longitude of the map's centre, −180 up to 180.
    pub fn lon0(&self) -> f64 {
        self.lon0
    }

    /// The latitude of the map's centre; 0 unless azimuthal or conic.
    pub fn lat0(&self) -> f64 {
        self.lat0
    }

    /// Where a place lies on the map; none if it lies beyond the horizon or the cut, or is not a place on the globe.
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
        match self.kind.definition().shape {
            Flattening::Azimuthal { inverse, .. } => {
                let (lon, lat) = sphere::angles(sphere::turn_back(&self.axes, inverse(x, y)?));
                Some(LatLon { lat: lat.to_degrees(), lon: lon.to_degrees() })
            }
            Flattening::Flat { inverse, .. } => self.unturned(inverse(x, y)?),
            Flattening::Conic { inverse, .. } => self.unturned(inverse(self.cone.as_ref()?, x, y)?),
        }
    }

    /// The place of a longitude from the centre and a latitude, in radians; none beyond the map's edges.
    fn unturned(&self, [lon, lat]: [f64; 2]) -> Option<LatLon> {
        let lat = lat.to_degrees().clamp(-90.0, 90.0);
        let inside = lon.abs() <= PI + 1e-9;
        inside.then(|| LatLon { lat, lon: sphere::wrap_degrees(lon.to_degrees() + self.lon0) })
    }

    /// Whether a latitude (radians) lies beyond the map's cut.
    pub(super) fn cuts_off(&self, lat: f64) -> bool {
        match self.kind.definition().shape {
            Flattening::Flat { cut, .. } => lat.abs() > cut,
            Flattening::Conic { .. } => self.cone.is_some_and(|cone| cone.cuts_off(lat)),
            Flattening::Azimuthal { .. } => false,
        }
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
        let [x, y] = of_each!(self.kind, DEFINITION => match DEFINITION.shape {
            Flattening::Azimuthal { forward, .. } => forward(v),
            _ => [v[0], v[1]],
        });
        Point::new(x, -y)
    }

    /// The plane point of a longitude from the centre and a latitude, in radians, for the other projections.
    pub(super) fn plane_of_angles(&self, lon: f64, lat: f64) -> Point {
        let [x, y] = of_each!(self.kind, DEFINITION => match DEFINITION.shape {
            Flattening::Flat { forward, .. } => forward(lon, lat),
            Flattening::Conic { forward, .. } => self.cone.as_ref().map_or([lon, lat], |cone| forward(cone, lon, lat)),
            Flattening::Azimuthal { forward, .. } => forward(sphere::unit(lon, lat)),
        });
        Point::new(x, -y)
    }
}
