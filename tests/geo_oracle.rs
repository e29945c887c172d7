//! Our projections against those of proj4rs on the unit sphere.

use laydown::{
    geo::{Projection, ProjectionKind},
    model::LatLon,
};
use proj4rs::{Proj, transform::transform};

#[test]
fn projections_agree_with_proj() {
    let cases = [
        (ProjectionKind::EqualEarth, "eqearth", 0.0, 0.0),
        (ProjectionKind::EqualEarth, "eqearth", 150.0, 0.0),
        (ProjectionKind::Laea, "laea", 10.0, 52.0),
        (ProjectionKind::Laea, "laea", -100.0, -30.0),
        (ProjectionKind::Orthographic, "ortho", 10.0, 52.0),
        (ProjectionKind::Orthographic, "ortho", 170.0, -80.0),
        (ProjectionKind::Mercator, "merc", 20.0, 0.0),
        (ProjectionKind::PlateCarree, "eqc", -60.0, 0.0),
    ];
    let globe = Proj::from_proj_string("+proj=longlat +R=1 +no_defs").unwrap();
    let places =
        || (-17..18).flat_map(|i| (-8..9).map(move |j| (f64::from(i) * 10.0 + 3.0, f64::from(j) * 10.0 + 1.0)));
    for (kind, name, lon0, lat0) in cases {
        let ours = Projection::new(kind, lon0, lat0);
        let centre = if kind.is_azimuthal() { format!("+lat_0={lat0}") } else { String::new() };
        let proj = Proj::from_proj_string(&format!("+proj={name} +R=1 +lon_0={lon0} {centre} +no_defs")).unwrap();
        let mut compared = 0;
        for (lon, lat) in places() {
            let Some(point) = ours.project(LatLon { lat, lon }) else { continue };
            let mut theirs = (lon.to_radians(), lat.to_radians(), 0.0);
            if transform(&globe, &proj, &mut theirs).is_err() {
                continue;
            }
            compared += 1;
            let apart = (point.x - theirs.0).hypot(-point.y - theirs.1);
            assert!(apart < 1e-7, "{kind} {lon} {lat}: {point:?} and {theirs:?}");
        }
        assert!(compared > 100, "{kind}: only {compared} places compared");
    }
}
