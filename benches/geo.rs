//! How long the globe takes: reading it, laying it on the plane, asking what is at a place.

use divan::{Bencher, black_box};
use laydown::{
    geo::{Basemap, Countries, Lod, ProjectedMap, Projection, ProjectionKind, triangulate},
    model::LatLon,
};

/// Half a pixel of a world map that is 1,600 pixels wide.
const TOLERANCE: f64 = 0.0017;

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

#[divan::bench]
fn decode() -> Basemap {
    Basemap::decode(black_box(include_bytes!("../assets/basemap/world.bin"))).expect("sound")
}

#[divan::bench(args = ProjectionKind::ALL.to_vec())]
fn project_far(bencher: Bencher<'_, '_>, kind: ProjectionKind) {
    project(bencher, kind, Lod::Far);
}

#[divan::bench(args = ProjectionKind::ALL.to_vec())]
fn project_near(bencher: Bencher<'_, '_>, kind: ProjectionKind) {
    project(bencher, kind, Lod::Near);
}

fn project(bencher: Bencher<'_, '_>, kind: ProjectionKind, lod: Lod) {
    let map = Projection::new(kind, 10.0, 52.0);
    bencher.bench(|| ProjectedMap::build(Basemap::embedded(), lod, black_box(&map), TOLERANCE));
}

#[divan::bench(args = [Lod::Far, Lod::Near])]
fn fill(bencher: Bencher<'_, '_>, lod: Lod) {
    let map = Projection::new(ProjectionKind::EqualEarth, 0.0, 0.0);
    let built = ProjectedMap::build(Basemap::embedded(), lod, &map, TOLERANCE);
    bencher.bench(|| built.shapes.iter().map(triangulate).collect::<Vec<_>>());
}

/// The first question also builds the index.
#[divan::bench]
fn hit_index(bencher: Bencher<'_, '_>) {
    let fresh = || Basemap::decode(include_bytes!("../assets/basemap/world.bin")).expect("sound");
    bencher.with_inputs(fresh).bench_refs(|basemap| basemap.country_at(LatLon { lat: 52.0, lon: 20.0 }));
}

#[divan::bench(args = [(52.0, 20.0), (60.4, 5.3), (37.9, 23.7), (0.0, -30.0)])]
fn hit(bencher: Bencher<'_, '_>, (lat, lon): (f64, f64)) {
    Basemap::embedded().country_at(LatLon { lat, lon });
    bencher.bench(|| Basemap::embedded().country_at(black_box(LatLon { lat, lon })));
}

#[divan::bench]
fn resolve_name(bencher: Bencher<'_, '_>) {
    bencher.bench(|| Countries::embedded().resolve(black_box("Côte d’Ivoire")));
}
