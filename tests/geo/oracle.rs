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
        assert!(apart < 3e-3, "{lat}: {point:?} and {theirs:?}");
    }
}

/// What PROJ 9.5.1 gives for projections that proj4rs lacks, on a sphere of radius 1. Its Winkel tripel is that with `lat_1=0`, whose half
/// that is equidistant is as wide as the equator; ours has cos φ₁ = 2/π.
#[test]
fn natural_earth_and_winkel_tripel_agree_with_published_values() {
    let values: [(_, f64, f64, f64, f64); 10] = [
        (ProjectionKind::NaturalEarth, 20.0, 52.0, 0.263_077_767, 0.912_875_862),
        (ProjectionKind::NaturalEarth, -120.0, -35.0, -1.716_472_954, -0.617_622_122),
        (ProjectionKind::NaturalEarth, 170.0, 75.0, 1.851_514_481, 1.270_834_487),
        (ProjectionKind::NaturalEarth, 90.0, 0.5, 1.367_676_574, 0.008_789_715),
        (ProjectionKind::NaturalEarth, -60.0, 89.0, -0.518_363_385, 1.419_298_542),
        (ProjectionKind::WinkelTripel, 20.0, 52.0, 0.298_132_699, 0.909_305_780),
        (ProjectionKind::WinkelTripel, -120.0, -35.0, -1.940_535_951, -0.666_578_077),
        (ProjectionKind::WinkelTripel, 170.0, 75.0, 1.882_819_813, 1.402_429_762),
        (ProjectionKind::WinkelTripel, 90.0, 0.5, 1.570_774_592, 0.009_209_746),
        (ProjectionKind::WinkelTripel, -60.0, 89.0, -0.537_175_520, 1.554_482_657),
    ];
    for (kind, lon, lat, x, y) in values {
        let point = Projection::new(kind, 0.0, 0.0).project(LatLon { lat, lon }).unwrap();
        let narrower = (1.0 - std::f64::consts::FRAC_2_PI) * lon.to_radians() / 2.0;
        let x: f64 = if kind == ProjectionKind::WinkelTripel { x - narrower } else { x };
        assert!((point.x - x).hypot(-point.y - y) < 2e-9, "{kind} {lon} {lat}: {point:?}");
    }
}
