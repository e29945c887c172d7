//! Features of layers on the plane: in every projection they are whole, and none has a streak.

use laydown::geo::{GeoWindow, LonLat, Overlay, Projection, ProjectionKind, geodesic};
use laydown::model::LatLon;

fn overlay(add: impl FnOnce(&mut Overlay)) -> Overlay {
    let mut overlay = Overlay::default();
    overlay.begin();
    add(&mut overlay);
    overlay
}

/// The area of what is filled, in squares of the sphere's radius.
fn area(overlay: &Overlay, projection: &Projection) -> f64 {
    let shapes = overlay.project(projection, 1e-3, &GeoWindow::WORLD).shapes;
    let rings = shapes.iter().flat_map(|(_, shape)| shape.rings());
    let cross = |a: [f32; 2], b: [f32; 2]| f64::from(a[0]) * f64::from(b[1]) - f64::from(b[0]) * f64::from(a[1]);
    let signed = rings.map(|ring| (0..ring.len()).map(|i| cross(ring[i], ring[(i + 1) % ring.len()])).sum::<f64>());
    (signed.sum::<f64>() / 2.0).abs()
}

fn projection(kind: ProjectionKind) -> Projection {
    Projection::new(kind, 0.0, 0.0)
}

/// Boxes of longitudes and latitudes with their areas on the sphere.
fn boxes() -> Vec<(Vec<LonLat>, f64)> {
    let area =
        |width: f64, south: f64, north: f64| width.to_radians() * (north.to_radians().sin() - south.to_radians().sin());
    let corners = |west: f64, south: f64, east: f64, north: f64| {
        vec![[west, south], [east, south], [east, north], [west, north], [west, south]]
    };
    vec![
        (corners(0.0, 30.0, 20.0, 40.0), area(20.0, 30.0, 40.0)),
        (corners(170.0, 50.0, -170.0, 60.0), area(20.0, 50.0, 60.0)),
        (corners(170.0, 50.0, 190.0, 60.0), area(20.0, 50.0, 60.0)),
        (corners(-180.0, -90.0, 180.0, -70.0), area(360.0, -90.0, -70.0)),
        (corners(-100.0, -5.0, 60.0, 5.0), area(160.0, -5.0, 5.0)),
    ]
}

#[test]
fn areas_are_true_whichever_way_round_and_wherever_they_lie() {
    for (ring, expected) in boxes() {
        let turned: Vec<LonLat> = ring.iter().rev().copied().collect();
        let open: Vec<LonLat> = ring[..4].to_vec();
        for ring in [ring, turned, open] {
            let overlay = overlay(|overlay| overlay.ring(&ring, false));
            for kind in [ProjectionKind::EqualEarth, ProjectionKind::Mollweide] {
                let found = area(&overlay, &projection(kind));
                assert!((found / expected - 1.0).abs() < 0.01, "{kind:?}: {found} for {expected}, {ring:?}");
            }
        }
    }
    let holed = overlay(|overlay| {
        overlay.ring(&boxes()[0].0, false);
        overlay.ring(&[[5.0, 33.0], [15.0, 33.0], [15.0, 37.0], [5.0, 37.0]], true);
    });
    let hole = 10_f64.to_radians() * (37_f64.to_radians().sin() - 33_f64.to_radians().sin());
    let found = area(&holed, &projection(ProjectionKind::EqualEarth));
    assert!((found / (boxes()[0].1 - hole) - 1.0).abs() < 0.01, "{found}");
}

#[test]
fn no_line_is_a_streak_in_any_projection() {
    let places = [[20.5, 54.7], [177.5, 64.7], [180.0, 0.0], [0.0, 89.0], [90.0, -85.0], [-170.0, -20.0]];
    let overlay = overlay(|overlay| {
        for [lon, lat] in places {
            for km in [500.0, 3_000.0, 9_000.0] {
                overlay.disc(&geodesic::circle(LatLon { lat, lon }, km));
            }
        }
        let (tokyo, lima) = (LatLon { lat: 35.7, lon: 139.7 }, LatLon { lat: -12.0, lon: -77.0 });
        overlay.line(&geodesic::path(tokyo, lima));
        for (ring, _) in &boxes() {
            overlay.ring(ring, false);
        }
    });
    for kind in ProjectionKind::ALL.iter().copied() {
        for lon0 in [0.0, 150.0] {
            let projection = Projection::new(kind, lon0, 0.0);
            let all = overlay.project(&projection, 1e-3, &GeoWindow::WORLD);
            assert!(!all.lines.is_empty(), "{kind:?}");
            let wide = projection.outline().iter().fold(0.0_f64, |most, p| most.max(p.x.abs()).max(p.y.abs()));
            for (_, line) in all.lines.iter().flat_map(|(_, lines)| lines.iter()) {
                for ends in line.windows(2) {
                    let step = f64::from((ends[1][0] - ends[0][0]).hypot(ends[1][1] - ends[0][1]));
                    assert!(step < wide * 0.35, "{kind:?} at {lon0}: {step} of {wide}");
                }
            }
        }
    }
}

#[test]
fn a_window_shows_the_same_as_the_whole() {
    let ring: Vec<LonLat> = (0..2_000)
        .map(|i| f64::from(i) / 2_000.0 * std::f64::consts::TAU)
        .map(|a| [20.0 + 8.0 * a.cos() + 0.2 * (40.0 * a).sin(), 50.0 + 5.0 * a.sin() + 0.2 * (31.0 * a).cos()])
        .collect();
    let overlay = overlay(|overlay| overlay.ring(&ring, false));
    let projection = projection(ProjectionKind::EqualEarth);
    let part = {
        let at = |lat, lon| projection.project(LatLon { lat, lon }).unwrap();
        laydown::geo::Rect::around([at(46.0, 24.0), at(52.0, 30.0)])
    };
    let pixel = 1.0 / 8_000.0;
    let window = GeoWindow::of(&projection, &part, pixel);
    let within = |shown: &laydown::geo::ProjectedOverlay| -> Vec<[f32; 2]> {
        let lines = shown.lines.iter().flat_map(|(_, lines)| lines.iter().flat_map(|(_, line)| line.to_vec()));
        let holds = |p: &[f32; 2]| {
            let [x, y] = p.map(f64::from);
            (part.min.x..part.max.x).contains(&x) && (part.min.y..part.max.y).contains(&y)
        };
        lines.filter(holds).collect()
    };
    let (whole, seen) =
        (overlay.project(&projection, pixel, &GeoWindow::WORLD), overlay.project(&projection, pixel, &window));
    assert!(within(&seen).len() > 100);
    assert_eq!(within(&seen), within(&whole));
    let points =
        |shown: &laydown::geo::ProjectedOverlay| shown.shapes.iter().map(|(_, s)| s.points.len()).sum::<usize>();
    assert!(points(&seen) < points(&whole) / 2, "{} of {}", points(&seen), points(&whole));
    let far = overlay.project(&projection, 1.0 / 200.0, &GeoWindow::WORLD);
    assert!(points(&far) < points(&whole) / 4, "from far fewer points do");
}

#[test]
fn ways_are_those_of_the_ellipsoid() {
    // The example of GeographicLib: New York to London.
    let (from, to) = (LatLon { lat: 40.6, lon: -73.8 }, LatLon { lat: 51.6, lon: -0.5 });
    let (km, bearing) = geodesic::way(from, to);
    assert!((km - 5_551.759).abs() < 0.01 && (bearing - 51.199).abs() < 0.01, "{km} {bearing}");
    for middle in [from, LatLon { lat: 89.9, lon: 10.0 }, LatLon { lat: 0.0, lon: 180.0 }] {
        for [lon, lat] in geodesic::circle(middle, 1_000.0) {
            let (km, _) = geodesic::way(middle, LatLon { lat, lon });
            assert!((km - 1_000.0).abs() < 0.001, "{km}");
        }
    }
    let path = geodesic::path(from, to);
    let length: f64 = path
        .windows(2)
        .map(|ends| {
            let at = |[lon, lat]: LonLat| LatLon { lat, lon };
            geodesic::way(at(ends[0]), at(ends[1])).0
        })
        .sum();
    assert!((length - km).abs() < 0.01, "{length}");
}
