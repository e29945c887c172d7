//! The view of a part of the globe.

use crate::geo::{Basemap, Countries, Extent, ProjectionKind};
use crate::scene::{Makeup, View};

/// The view of an extent; no kind: in the projection that suits it.
pub(in crate::session) fn fitted_view(extent: Extent, kind: Option<ProjectionKind>, size: [f32; 2]) -> View {
    fitted_in(extent, kind, size, Makeup::default())
}

/// The same for a picture of that makeup, which leaves the map more room or less.
pub(in crate::session) fn fitted_in(
    extent: Extent,
    kind: Option<ProjectionKind>,
    size: [f32; 2],
    makeup: Makeup,
) -> View {
    let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
    let bounds = extent.bounds(basemap, countries);
    let mut view = View::new(extent.projection(kind, basemap, countries), &bounds, size);
    if makeup != Makeup::default() {
        view.makeup = makeup;
        view.fit(&bounds);
    }
    view
}
