//! The projected map: no streak, no hole, nothing inside out, in every projection.

use laydown::{
    geo::{
        Basemap, GeoBox, GeoWindow, Lod, Point, ProjectedMap, ProjectedShape, Projection, ProjectionKind, Role,
        disputed_areas, triangulate,
    },
    model::{Code, LatLon},
};

/// Centres that put the cut, the horizon, the antipode and the poles over land.
fn projections() -> Vec<Projection> {
    let (round, flat): (Vec<_>, Vec<_>) = ProjectionKind::ALL.iter().copied().partition(|kind| kind.is_azimuthal());
    let meridians = [0.0, 10.0, 150.0, 180.0, -90.0, 33.3];
    let centres = [
        (10.0, 52.0),
        (0.0, 90.0),
        (0.0, -90.0),
        (180.0, 0.0),
        (178.0, -17.0),
        (100.0, -60.0),
        (125.0, 10.0),
        (-157.0, 28.0),
    ];
    let mut all = Vec::new();
    for kind in flat {
        all.extend(meridians.map(|lon0| Projection::new(kind, lon0, 0.0)));
    }
    for kind in round {
        all.extend(centres.map(|(lon, lat)| Projection::new(kind, lon, lat)));
    }
    all
}

fn shape<'a>(map: &'a ProjectedMap, code: &str) -> &'a ProjectedShape {
    map.shapes.iter().find(|shape| shape.code == Some(Code::new(code))).expect("a visible country")
}

/// Steps of all rings of a shape.
fn steps(shape: &ProjectedShape) -> impl Iterator<Item = ([f32; 2], [f32; 2])> {
    shape.rings().flat_map(|ring| (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()])))
}

fn area(shape: &ProjectedShape) -> f64 {
    let cross = |a: [f32; 2], b: [f32; 2]| f64::from(a[0]) * f64::from(b[1]) - f64::from(b[0]) * f64::from(a[1]);
    -steps(shape).map(|(a, b)| cross(a, b)).sum::<f64>() / 2.0
}

fn contains(shape: &ProjectedShape, p: Point) -> bool {
    let crosses = |a: [f64; 2], b: [f64; 2]| {
        (a[1] > p.y) != (b[1] > p.y) && p.x < a[0] + (p.y - a[1]) / (b[1] - a[1]) * (b[0] - a[0])
    };
    steps(shape).filter(|(a, b)| crosses(a.map(f64::from), b.map(f64::from))).count() % 2 == 1
}

fn degrees_between(a: LatLon, b: LatLon) -> f64 {
    let unit = |p: LatLon| {
        let (lon, lat) = (p.lon.to_radians(), p.lat.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    };
    let (a, b) = (unit(a), unit(b));
    (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt().to_degrees()
}

fn point(p: [f32; 2]) -> Point {
    Point::new(p[0].into(), p[1].into())
}

#[test]
fn no_step_leaps_across_the_map() {
    for (i, map) in projections().into_iter().enumerate() {
        // All of the fine level takes a while.
        for lod in
            if i % 9 == 0 { &[Lod::Far, Lod::Near, Lod::Fine][..] } else { &[Lod::Far, Lod::Near] }.iter().copied()
        {
            let built = ProjectedMap::build(Basemap::embedded(), lod, &map, 0.001);
            let bottom = built.bounds.max.y - 1e-4;
            let check = |a: [f32; 2], b: [f32; 2], what: &str| {
                // The pole is a straight edge of the flat maps.
                if !map.kind().is_azimuthal() && point(a).y > bottom && point(b).y > bottom {
                    return;
                }
                let length = (a[0] - b[0]).hypot(a[1] - b[1]);
                assert!(length < 0.4, "{map:?} {lod:?}: {what} leaps {a:?} → {b:?}");
                let (Some(from), Some(to)) = (map.invert(point(a)), map.invert(point(b))) else { return };
                assert!(degrees_between(from, to) < 5.5, "{map:?} {lod:?}: {what} leaps {from:?} → {to:?}");
            };
            built.shapes.iter().flat_map(steps).for_each(|(a, b)| check(a, b, "a ring"));
            built.lines.iter().for_each(|(_, line)| line.windows(2).for_each(|w| check(w[0], w[1], "a line")));
            built.graticule.iter().for_each(|line| line.windows(2).for_each(|w| check(w[0], w[1], "the graticule")));
        }
    }
}

#[test]
fn what_is_filled_is_the_land_at_that_place() {
    const PLACES: u32 = 700;
    // The antipode of this one is in Lesotho, a hole of South Africa.
    let lesotho = Projection::new(ProjectionKind::Laea, -151.7, 29.5);
    for map in projections().into_iter().chain([lesotho]) {
        let built = ProjectedMap::build(Basemap::embedded(), Lod::Near, &map, 0.0);
        let (mut asked, mut wrong) = (0, Vec::new());
        for i in 0..PLACES {
            // Evenly spread over the sphere by the golden angle.
            let lat = (1.0 - 2.0 * (f64::from(i) + 0.5) / f64::from(PLACES)).asin().to_degrees();
            let place = LatLon { lat, lon: (f64::from(i) * 137.507_764).rem_euclid(360.0) - 180.0 };
            let Some(p) = map.project(place) else { continue };
            // At the horizon a step of the coast is as thin as a rounding error.
            if map.kind() == ProjectionKind::Orthographic && p.x.hypot(p.y) > 0.9999 {
                continue;
            }
            asked += 1;
            let on_top = built.shapes.iter().rev().find(|shape| {
                shape.role != Role::Water
                    && shape.bounds.intersects(&laydown::geo::Rect { min: p, max: p })
                    && contains(shape, p)
            });
            let filled = on_top.and_then(|shape| shape.code);
            if filled != Basemap::embedded().country_at(place) {
                wrong.push((place, filled));
            }
        }
        assert!(wrong.len() * 300 <= asked, "{map:?}: {} of {asked} places are wrong: {wrong:?}", wrong.len());
    }
}

#[test]
fn equal_area_maps_keep_areas() {
    let basemap = Basemap::embedded();
    for map in projections().into_iter().filter(|map| map.kind().definition().equal_area) {
        let built = ProjectedMap::build(basemap, Lod::Near, &map, 0.0);
        let (mut land, mut by_code) = (0.0, std::collections::BTreeMap::<Code, f64>::new());
        for shape in built.shapes.iter().filter(|shape| shape.role != Role::Water) {
            let ours = area(shape) * 6_371.008_8_f64.powi(2);
            land += ours;
            // A country may have a disputed part beside its main land.
            if let Some(code) = shape.code {
                *by_code.entry(code).or_default() += ours;
            }
        }
        for (code, ours) in by_code {
            let known = basemap.area(code).unwrap();
            // Lambert's map lacks a degree around the antipode, 39,000 km², and as a polygon has a little less than a circle.
            let missing = if map.kind() == ProjectionKind::Laea { 66_000.0 } else { 0.0 };
            let slack = known * 0.005 + 20.0;
            assert!(ours < known + slack && ours > known - slack - missing, "{map:?} {code}: {ours} for {known}");
        }
        assert!((land / 147.0e6 - 1.0).abs() < 0.02, "{map:?}: {land} km² of land");
    }
}

#[test]
fn russia_fiji_and_antarctica_reach_both_edges_of_a_flat_map() {
    for kind in [ProjectionKind::EqualEarth, ProjectionKind::PlateCarree, ProjectionKind::Mercator] {
        for lod in [Lod::Far, Lod::Near] {
            let built = ProjectedMap::build(Basemap::embedded(), lod, &Projection::new(kind, 0.0, 0.0), 0.0);
            for code in ["RUS", "FJI", "ATA", "USA"] {
                let bounds = shape(&built, code).bounds;
                // Equal Earth is narrower where they are.
                let edge = built.bounds.max.x * if code == "FJI" { 0.95 } else { 0.55 };
                assert!(
                    bounds.min.x < -edge && (code == "USA" || bounds.max.x > edge),
                    "{kind} {lod:?} {code}: {bounds:?}"
                );
            }
            let cut = |p: [f32; 2]| built.projection.invert(point(p)).is_none_or(|place| place.lon.abs() > 179.9999);
            let along = |w: &[[f32; 2]]| cut(w[0]) && cut(w[1]) && (w[0][1] - w[1][1]).abs() > 1e-4;
            assert!(!built.lines.iter().any(|(_, line)| line.windows(2).any(along)), "{kind}: a line along the cut");
        }
    }
}

#[test]
fn triangles_cover_what_rings_enclose() {
    for map in projections() {
        let built = ProjectedMap::build(Basemap::embedded(), Lod::Far, &map, 0.001);
        let (mut all, mut all_apart) = (0.0, 0.0);
        for shape in &built.shapes {
            let (vertices, indices) = triangulate(shape);
            let triangle = |t: &[u32]| {
                let [a, b, c] = [0, 1, 2].map(|i| vertices[t[i] as usize].map(f64::from));
                ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs() / 2.0
            };
            let covered: f64 = indices.chunks_exact(3).map(triangle).sum();
            let apart = (covered - area(shape)).abs();
            // A coast that is squeezed near the antipode may cross itself where short steps went.
            assert!(apart < 0.1 * covered + 1e-5, "{map:?} {:?}: {covered} for {}", shape.code, area(shape));
            (all, all_apart) = (all + covered, all_apart + apart);
        }
        assert!(all_apart < 2e-3 * all, "{map:?}: {all_apart} of {all}");
    }
}

#[test]
fn neighbours_meet_exactly_and_their_border_is_drawn_once() {
    let europe = Projection::new(ProjectionKind::Laea, 10.0, 52.0);
    let built = ProjectedMap::build(Basemap::embedded(), Lod::Near, &europe, 0.0005);
    let points = |code| shape(&built, code).points.iter().map(|p| p.map(f32::to_bits)).collect::<Vec<_>>();
    let germany = points("DEU");
    let shared: Vec<_> = points("POL").into_iter().filter(|p| germany.contains(p)).collect();
    assert!(shared.len() > 10, "{}", shared.len());
    let drawn = |p: &[u32; 2]| built.lines.points.iter().filter(|q| q.map(f32::to_bits) == *p).count();
    assert!(shared.iter().filter(|p| drawn(p) == 1).count() >= shared.len() - 6);
}

#[test]
fn a_damaged_basemap_is_an_error_or_a_map_and_never_a_panic() {
    let bytes = include_bytes!("../../assets/basemap/world.bin");
    assert!(bytes.len() < 700_000 && Basemap::decode(bytes).is_ok());
    assert!(Basemap::decode(b"").is_err() && Basemap::decode(b"LDBM\x02").is_err());
    for cut in (0..bytes.len()).step_by(9973) {
        assert!(Basemap::decode(&bytes[..cut]).is_err());
    }
    for i in (5..bytes.len()).step_by(4999) {
        let mut damaged = bytes.to_vec();
        damaged[i] ^= 0x41;
        if let Ok(basemap) = Basemap::decode(&damaged) {
            basemap.country_at(LatLon { lat: 52.0, lon: 20.0 });
            basemap.area(Code::new("POL"));
            ProjectedMap::build(&basemap, Lod::Near, &projections()[0], 0.01);
            ProjectedMap::build(&basemap, Lod::Near, &projections()[20], 0.01);
        }
    }
}

#[test]
fn the_fine_level_in_a_window_is_the_fine_level() {
    let basemap = Basemap::embedded();
    for (kind, west, south, east, north) in [
        (ProjectionKind::Laea, 4.0, 50.0, 9.0, 54.0),
        (ProjectionKind::EqualEarth, 170.0, -20.0, -170.0, -10.0),
        (ProjectionKind::LambertConformal, 60.0, 60.0, 70.0, 66.0),
        (ProjectionKind::Laea, 72.0, -2.0, 75.0, 8.0),
    ] {
        let seen = GeoBox { west, south, east, north };
        let middle = seen.center();
        let projection = Projection::new(kind, middle.lon, middle.lat);
        let part = projection.frame(&seen);
        let window = GeoWindow::of(&projection, &part, 1e-4);
        let within = ProjectedMap::build_within(basemap, Lod::Fine, &projection, 1e-4, &window);
        let whole = ProjectedMap::build(basemap, Lod::Fine, &projection, 1e-4);
        assert!(
            within.shapes.iter().map(|shape| shape.points.len()).sum::<usize>() * 4
                < whole.shapes.iter().map(|shape| shape.points.len()).sum()
        );
        let owner = |map: &ProjectedMap, p: Point| {
            let holds = |shape: &&ProjectedShape| {
                shape.role != Role::Water
                    && shape.bounds.intersects(&laydown::geo::Rect { min: p, max: p })
                    && contains(shape, p)
            };
            map.shapes.iter().rev().find(holds).and_then(|shape| shape.code)
        };
        for i in 0..40_u8 {
            for j in 0..40_u8 {
                let at = |low: f64, wide: f64, i: u8| low + wide * (f64::from(i) + 0.5) / 40.0;
                let p = Point::new(at(part.min.x, part.width(), i), at(part.min.y, part.height(), j));
                assert_eq!(owner(&within, p), owner(&whole, p), "{kind} {p:?}");
            }
        }
    }
}

#[test]
fn crimea_is_disputed_and_the_maldives_are_land_in_the_sea() {
    let basemap = Basemap::embedded();
    for lod in [Lod::Far, Lod::Near, Lod::Fine] {
        let projection = Projection::new(ProjectionKind::PlateCarree, 0.0, 0.0);
        let map = ProjectedMap::build(basemap, lod, &projection, 1e-5);
        let on_top = |lat: f64, lon: f64| {
            let p = projection.project(LatLon { lat, lon }).unwrap();
            map.shapes.iter().rev().find(|shape| contains(shape, p)).map(|shape| (shape.code, shape.role))
        };
        let Some((code, Role::Disputed(at))) = on_top(45.1, 34.2) else { panic!("{lod:?}: {:?}", on_top(45.1, 34.2)) };
        let disputed = &disputed_areas()[usize::from(at)];
        assert_eq!(
            (code, disputed.name.as_str(), disputed.un),
            (Some(Code::new("RUS")), "Crimea", Some(Code::new("UKR")))
        );
        assert_eq!(on_top(55.0, 40.0), Some((Some(Code::new("RUS")), Role::Land)), "{lod:?}");
        assert_eq!(on_top(47.5, -87.5).map(|(_, role)| role), Some(Role::Water), "{lod:?}: Lake Superior");
        assert_eq!(on_top(-20.0, 80.0), None, "{lod:?}: an ocean");
        let maldives = shape(&map, "MDV");
        assert!(area(maldives) > 0.0 && maldives.bounds.max.x - maldives.bounds.min.x < 0.1, "{lod:?}");
    }
}
