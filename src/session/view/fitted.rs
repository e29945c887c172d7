//! The view of a part of the globe.

use crate::geo::{Basemap, Countries, Extent, ProjectionKind};
use crate::scene::View;

/// The view of an extent; no kind: in the projection that suits it.
pub(in crate::session) fn fitted_view(extent: Extent, kind: Option<ProjectionKind>, size: [f32; 2]) -> View {
    let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
    View::new(extent.projection(kind, basemap, countries), &extent.bounds(basemap, countries), size)
}
