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
        (ProjectionKind::Mollweide, "moll", 30.0, 0.0),
        (ProjectionKind::LambertConformal, "lcc +lat_1=35 +lat_2=65", 10.0, 50.0),
        (ProjectionKind::LambertConformal, "lcc +lat_1=-15 +lat_2=-45", 135.0, -30.0),
        (ProjectionKind::Polar, "aeqd", 0.0, 90.0),
        (ProjectionKind::Polar, "aeqd", 0.0, -90.0),
    ];
    let globe = Proj::from_proj_string("+proj=longlat +R=1 +no_defs").unwrap();
    let places =
        || (-17..18).flat_map(|i| (-8..9).map(move |j| (f64::from(i) * 10.0 + 3.0, f64::from(j) * 10.0 + 1.0)));
    for (kind, name, lon0, lat0) in cases {
        let ours = Projection::new(kind, lon0, lat0);
        let centre = if kind.is_azimuthal() || kind.is_conic() { format!("+lat_0={lat0}") } else { String::new() };
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

#[test]
fn robinson_is_between_the_rows_of_its_table_where_proj_is() {
    let globe = Proj::from_proj_string("+proj=longlat +R=1 +no_defs").unwrap();
    let proj = Proj::from_proj_string("+proj=robin +R=1 +no_defs").unwrap();
    let ours = Projection::new(ProjectionKind::Robinson, 0.0, 0.0);
    for lat in -90..=90 {
        let (lat, lon) = (f64::from(lat), 140.0_f64);
        let point = ours.project(LatLon { lat, lon }).unwrap();
        let mut theirs = (lon.to_radians(), lat.to_radians(), 0.0);
        transform(&globe, &proj, &mut theirs).unwrap();
        let apart = (point.x - theirs.0).hypot(-point.y - theirs.1);
        // Two ways to smooth a table of four digits.
        assert!(apart < 2e-3, "{lat}: {point:?} and {theirs:?}");
    }
}

/// What `cct` of PROJ 9 gives for `+proj=natearth +R=1` and `+proj=wintri +R=1`, which proj4rs lacks.
#[test]
fn natural_earth_and_winkel_tripel_keep_their_published_measures() {
    let at = |kind, lon, lat| {
        let point = Projection::new(kind, 0.0, 0.0).project(LatLon { lat, lon }).unwrap();
        (point.x, -point.y)
    };
    // From the paper: the equator is 0.8707 · 2π long, the pole's line 0.5244 · as long, and the map 0.52 as high as wide.
    let (wide, _) = at(ProjectionKind::NaturalEarth, 180.0, 0.0);
    let (pole, high) = at(ProjectionKind::NaturalEarth, 180.0, 90.0);
    assert!((wide - 0.8707 * std::f64::consts::PI).abs() < 1e-12);
    assert!((high / wide - 0.52).abs() < 1e-3 && (pole / wide - 0.53).abs() < 0.06, "{pole} {high} {wide}");
    // Half of the equidistant map with φ₁ = 50°28′ and half of Aitoff's: the equator is 1 + 2/π long on each side.
    let (wide, _) = at(ProjectionKind::WinkelTripel, 180.0, 0.0);
    assert!((wide - (1.0 + std::f64::consts::FRAC_PI_2)).abs() < 1e-12, "{wide}");
    let (pole, high) = at(ProjectionKind::WinkelTripel, 0.0, 90.0);
    assert!(pole.abs() < 1e-12 && (high - std::f64::consts::FRAC_PI_2).abs() < 1e-12);
    let (pole, _) = at(ProjectionKind::WinkelTripel, 180.0, 90.0);
    assert!((pole / wide - 0.3888).abs() < 1e-3, "{pole} of {wide}");
}
