//! The globe and its maps: countries by code and name, missions, shapes, projections, clipping, hit test.
//!
//! A [`Basemap`] keeps countries as arcs on the sphere. [`ProjectedMap::build`] turns them to a [`Projection`]'s centre, cuts
//! them at the antimeridian or the horizon and lays them on the plane (radii of the sphere, y down as on a screen).

mod abbreviations;
mod basemap;
mod bounds;
mod codes;
mod countries;
mod country;
mod disputed;
mod distance;
mod foreign;
pub mod geodesic;
mod hit;
mod inhabitants;
mod mission;
mod missions;
mod names;
mod overlay;
mod phrase;
mod point;
mod projected;
mod projection;
mod reaches;
mod resolve;
mod sphere;
mod spoken;
mod suggest;
mod towns;
mod view;
mod window;

pub use basemap::{Basemap, BasemapError, LineKind, Lod, Role};
pub use bounds::GeoBox;
pub use codes::{CodeList, Lettered, lettered};
pub use countries::Countries;
pub use country::Country;
pub use disputed::{DisputedArea, disputed_areas};
pub use distance::distance_km;
pub use foreign::name_key;
pub use inhabitants::{INHABITANTS, Inhabitants, Population};
pub use mission::Mission;
pub use missions::Missions;
pub use overlay::{Overlay, Place as LonLat};
pub use point::{Point, Rect};
pub use projected::{Lines, ProjectedMap, ProjectedOverlay, ProjectedShape, triangulate, triangulate_ring};
pub use projection::{Projection, ProjectionKind};
pub use reaches::{Reach, ReachError, Way, named_place, reaches, ways};
pub use spoken::{Phrase, phrase};
pub use towns::{TOWN_LINES, Town, towns};
pub use view::{Extent, ExtentError};
pub use window::GeoWindow;

/// The year whose borders are shown.
pub const BORDERS_OF: &str = "2018";
/// Where the shapes come from, for a map's footnote.
pub const BORDERS: &str = "Natural Earth 4.1 via world-atlas 2.0.2, public domain";
/// The same where there is little room.
pub const BORDERS_BRIEF: &str = "Natural Earth";
