//! How long a picture takes. Run with `cargo bench --bench scene`.

#[path = "../tests/scene_support/mod.rs"]
mod scene_support;

use divan::{Bencher, black_box};
use laydown::{
    io::Package,
    paint,
    scene::{MapCache, Measure, Switch, View, build},
};
use scene_support::{Fixture, everywhere::everywhere, view};

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn world() -> (Fixture, View) {
    let mut view = view("world", None, [1600.0, 900.0]);
    view.measure = Measure::Level;
    (Fixture::levels(200), view)
}

/// 200 symbols and their labels, shapes projected before.
#[divan::bench]
fn scene_of_the_world(bencher: Bencher<'_, '_>) {
    let (fixture, view) = world();
    let mut cache = MapCache::default();
    build(&fixture.subject(), &view, &mut cache);
    bencher.bench_local(|| build(black_box(&fixture.subject()), &view, &mut cache));
}

/// The same with nothing projected before.
#[divan::bench]
fn scene_of_the_world_projected(bencher: Bencher<'_, '_>) {
    let (fixture, view) = world();
    bencher.bench_local(|| build(black_box(&fixture.subject()), &view, &mut MapCache::default()));
}

#[divan::bench]
fn globe_turned(bencher: Bencher<'_, '_>) {
    let (fixture, _) = world();
    let mut view = view("world", Some(laydown::geo::ProjectionKind::Orthographic), [1280.0, 720.0]);
    let mut cache = MapCache::default();
    bencher.bench_local(|| {
        view.pan(3.0, 0.0);
        build(black_box(&fixture.subject()), &view, &mut cache)
    });
}

#[divan::bench]
fn svg_of_the_world(bencher: Bencher<'_, '_>) {
    let (fixture, view) = world();
    let scene = fixture.scene(&view);
    bencher.bench_local(|| paint::svg(black_box(&scene)));
}

#[divan::bench]
fn pixels_of_the_world(bencher: Bencher<'_, '_>) {
    let (fixture, view) = world();
    let scene = fixture.scene(&view);
    bencher.bench_local(|| paint::raster(black_box(&scene), 1.0));
}

#[divan::bench]
fn png_of_the_world(bencher: Bencher<'_, '_>) {
    let (fixture, view) = world();
    let scene = fixture.scene(&view);
    bencher.bench_local(|| paint::png(black_box(&scene), 1.0));
}

/// The program as a whole: reads a dataset of more than 150 symbols and draws the world, 1,600 × 900.
#[divan::bench(args = ["png", "svg"], sample_count = 20)]
fn program_that_renders_the_world(bencher: Bencher<'_, '_>, kind: &str) {
    let folder = tempfile::tempdir().expect("a folder for the dataset");
    let mut package = Package::new(everywhere(230));
    package.save(folder.path()).expect("the dataset is written");
    let picture = folder.path().join(format!("map.{kind}"));
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_laydown"));
    command.arg("render").arg(folder.path()).args(["--view", "world", "--size", "1600x900", "-o"]).arg(picture);
    bencher.bench_local(|| assert!(command.status().expect("it runs").success()));
}

/// Symbols out of each other's way.
#[divan::bench]
fn scene_of_europe_displaced(bencher: Bencher<'_, '_>) {
    let mut view = view("europe", None, [1600.0, 900.0]);
    view.measure = Measure::Level;
    view.switches.set(Switch::Displace, true);
    let (fixture, mut cache) = (Fixture::levels(200), MapCache::default());
    bencher.bench_local(|| build(black_box(&fixture.subject()), &view, &mut cache));
}

#[cfg(feature = "gui")]
mod window {
    use super::{Bencher, Fixture, MapCache, Measure, View, build, scene_support, view};
    use laydown::paint::egui::{ScenePainter, fonts};

    /// Frames of a window that shows nothing but the map, tessellated; each frame's scene is what `next` makes.
    fn frames(bencher: Bencher<'_, '_>, mut view: View, fixture: &Fixture, pan: f32) {
        let context = egui::Context::default();
        context.set_fonts(fonts());
        let (mut cache, mut painter) = (MapCache::default(), ScenePainter::default());
        let mut scene = build(&fixture.subject(), &view, &mut cache);
        let input = || egui::RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, scene_support::SIZES[0].into())),
            ..egui::RawInput::default()
        };
        let mut frame = || {
            if pan != 0.0 {
                view.pan(pan, 0.0);
                scene = build(&fixture.subject(), &view, &mut cache);
            }
            let mut output = context.run_ui(input(), |ui| painter.paint(&scene, ui.painter(), egui::Pos2::ZERO));
            output.textures_delta.clear();
            context.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point)
        };
        for _ in 0..3 {
            frame();
        }
        bencher.bench_local(frame);
    }

    #[divan::bench(args = ["world", "europe"])]
    fn frame_idle(bencher: Bencher<'_, '_>, extent: &str) {
        let mut view = view(extent, None, scene_support::SIZES[0]);
        view.measure = Measure::Level;
        frames(bencher, view, &Fixture::levels(200), 0.0);
    }

    #[divan::bench(args = ["world", "europe"])]
    fn frame_panning(bencher: Bencher<'_, '_>, extent: &str) {
        let mut view = view(extent, None, scene_support::SIZES[0]);
        view.measure = Measure::Level;
        frames(bencher, view, &Fixture::levels(200), 0.01);
    }
}
