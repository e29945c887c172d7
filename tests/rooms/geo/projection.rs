use laydown::geo::{Point, Projection, ProjectionKind};
use laydown::model::LatLon;
use proptest::prelude::*;

fn centres() -> impl Strategy<Value = (f64, f64)> {
    (-180.0..180.0, -90.0..=90.0)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn every_place_on_the_map_comes_back((lon0, lat0) in centres(), (lon, lat) in centres(), kind in 0..ProjectionKind::ALL.len()) {
        let map = Projection::new(ProjectionKind::ALL[kind], lon0, lat0);
        if let Some(point) = map.project(LatLon { lat, lon }) {
            let back = map.invert(point).expect("a point of the map");
            let (a, b) = (place(lon, lat), place(back.lon, back.lat));
            let gap = (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]).clamp(-1.0, 1.0).acos();
            // Near the horizon of the globe a rounding error of the plane is many on the sphere.
            prop_assert!(gap < 1e-6, "{lon} {lat} came back as {back:?}");
        }
    }

    #[test]
    fn what_is_inside_the_outline_inverts_and_what_is_outside_does_not(x in -4.0..4.0f64, y in -4.0..4.0f64, kind in 0..ProjectionKind::ALL.len()) {
        let map = Projection::new(ProjectionKind::ALL[kind], 10.0, 52.0);
        let outline = map.outline();
        let inside = crosses(&outline, x, y);
        let near = outline.iter().any(|p| (p.x - x).hypot(p.y - y) < 0.05);
        if !near {
            prop_assert_eq!(map.invert(Point::new(x, y)).is_some(), inside);
        }
    }
}

/// The unit vector of a place.
fn place(lon: f64, lat: f64) -> [f64; 3] {
    let ((lon_sin, lon_cos), (lat_sin, lat_cos)) = (lon.to_radians().sin_cos(), lat.to_radians().sin_cos());
    [lat_cos * lon_cos, lat_cos * lon_sin, lat_sin]
}

fn crosses(ring: &[Point], x: f64, y: f64) -> bool {
    let mut inside = false;
    for (i, a) in ring.iter().enumerate() {
        let b = ring[(i + 1) % ring.len()];
        if (a.y > y) != (b.y > y) && x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x) {
            inside = !inside;
        }
    }
    inside
}

#[test]
fn north_is_up_and_east_is_right() {
    // Around a pole nothing but one meridian points north.
    for kind in ProjectionKind::ALL.iter().filter(|kind| **kind != ProjectionKind::Polar) {
        let map = Projection::new(*kind, 10.0, 0.0);
        let centre = map.project(LatLon { lat: map.lat0(), lon: 10.0 }).unwrap();
        assert!(centre.x.abs() < 1e-12 && centre.y.abs() < 1e-12, "{kind}");
        let there = map.project(LatLon { lat: map.lat0() + 5.0, lon: 15.0 }).unwrap();
        assert!(there.x > 0.0 && there.y < 0.0, "{kind}");
    }
}

#[test]
fn words_read_back_and_strangers_name_the_choices() {
    for kind in ProjectionKind::ALL {
        assert_eq!(kind.word().parse(), Ok(*kind));
    }
    assert!("peters".parse::<ProjectionKind>().unwrap_err().to_string().contains("plate-carree, mercator"));
}

#[test]
fn what_is_not_on_the_map_is_none_and_never_a_panic() {
    let globe = Projection::new(ProjectionKind::Orthographic, 0.0, 0.0);
    assert_eq!(globe.project(LatLon { lat: 0.0, lon: 180.0 }), None);
    let mercator = Projection::new(ProjectionKind::Mercator, 0.0, 0.0);
    assert_eq!(mercator.project(LatLon { lat: 89.0, lon: 0.0 }), None);
    for kind in ProjectionKind::ALL {
        let map = Projection::new(*kind, f64::NAN, f64::INFINITY);
        assert_eq!(map.lon0(), 0.0);
        assert!(map.lat0().abs() <= 90.0);
        assert_eq!(map.project(LatLon { lat: f64::NAN, lon: 0.0 }), None);
        assert_eq!(map.project(LatLon { lat: 95.0, lon: 0.0 }), None);
        assert_eq!(map.invert(Point::new(f64::NAN, 0.0)), None, "{kind}");
        assert_eq!(map.invert(Point::new(f64::INFINITY, 0.0)), None);
        assert!(map.graticule(0.0).is_empty() && map.graticule(f64::NAN).is_empty());
        assert!(map.graticule(30.0).iter().flatten().all(|p| p.x.is_finite() && p.y.is_finite()));
    }
}
