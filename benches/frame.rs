//! How long a frame of the whole window takes on the CPU, without a display: laid out and made into triangles.
//! Run with `cargo bench --bench frame`. Aims: 2 ms where nothing moves, 5 ms while the map is dragged. `cargo bench --bench frame -- each` tells
//! how 1,000 frames of scrubbing spread: where others have the processor too, single ones say nothing.
#![allow(clippy::pedantic, reason = "a bench: short rather than strict")]

#[path = "../tests/support/make.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod make;
#[path = "../tests/support/many.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod many;

use divan::Bencher;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, pos2, vec2};
use laydown::{
    gui::App,
    io::{self, Package},
    model::Code,
    session::{ChooseCommand, Command, Document, OpenRequest, Place, Selection, State, apply},
};
use std::time::{Duration, Instant};

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    if std::env::args().any(|arg| arg == "each") { each_of_scrubbing() } else { divan::main() }
}

fn each_of_scrubbing() {
    for selected in [None, Some("H07")] {
        let mut window = Window::of(Package::new(many::dataset(1_000_000)), selected);
        let mut times: Vec<Duration> = (0..1000)
            .map(|step| {
                let start = Instant::now();
                window.scrub(step);
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        let [median, most, all] = [500, 989, 999].map(|at| times[at]);
        println!(
            "scrubbing a million, {selected:?}: median {median:.1?}, of 100 frames 99 within {most:.1?}, all within {all:.1?}"
        );
    }
}

/// A window of 1440 × 900 on the dataset that opens first.
struct Window {
    ctx: egui::Context,
    app: App,
    time: f64,
}

impl Window {
    fn open(selected: Option<&str>) -> Self {
        let loaded = io::sample(io::DEFAULT_SAMPLE).expect("an embedded dataset");
        Self::of(loaded.package, selected)
    }

    fn of(package: Package, selected: Option<&str>) -> Self {
        let place = Place::Sample(io::DEFAULT_SAMPLE.to_owned());
        let mut state = State::new(Document::new(package, Vec::new(), place), OpenRequest::default());
        apply(
            &mut state,
            Command::Choose(ChooseCommand::Select(selected.map(|code| Selection::Host(Code::new(code))))),
        );
        let ctx = egui::Context::default();
        laydown::gui::install(&ctx);
        let mut window = Self { ctx, app: App::new(state), time: 0.0 };
        for _ in 0..20 {
            window.frame(Vec::new());
        }
        window
    }

    fn frame(&mut self, events: Vec<Event>) -> usize {
        self.time += 1.0 / 60.0;
        let screen_rect = Some(Rect::from_min_size(Pos2::ZERO, vec2(1440.0, 900.0)));
        let input = RawInput { screen_rect, time: Some(self.time), events, ..RawInput::default() };
        let app = &mut self.app;
        let mut output = self.ctx.run_ui(input, |ui| {
            app.logic(&ui.ctx().clone());
            app.show(ui);
        });
        output.textures_delta.clear();
        self.ctx.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point).len()
    }

    /// Goes a day on or back.
    fn scrub(&mut self, step: u16) -> usize {
        // The window opens on the last day, from which no change follows.
        let key = if step % 60 < 30 { Key::Comma } else { Key::Period };
        let modifiers = Modifiers::NONE;
        self.frame(vec![Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }])
    }

    /// A point of the sea in the middle of the map.
    const SEA: Pos2 = pos2(520.0, 330.0);
}

#[divan::bench(args = ["nothing", "POL"])]
fn idle(bencher: Bencher<'_, '_>, selected: &str) {
    let mut window = Window::open((selected != "nothing").then_some(selected));
    bencher.bench_local(|| window.frame(Vec::new()));
}

#[divan::bench]
fn panning(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(None);
    let modifiers = Modifiers::NONE;
    window.frame(vec![Event::PointerMoved(Window::SEA)]);
    let pos = Window::SEA;
    window.frame(vec![Event::PointerButton { pos, button: PointerButton::Primary, pressed: true, modifiers }]);
    let mut steps = 0_u16;
    bencher.bench_local(|| {
        steps += 1;
        // To and fro over 300 points, as a hand drags.
        let way = f32::from(steps % 200);
        let along = if way < 100.0 { way } else { 200.0 - way };
        window.frame(vec![Event::PointerMoved(Window::SEA + vec2(3.0 * along, along))])
    });
}

/// A day on or back in each frame.
#[divan::bench(args = ["nothing", "POL"])]
fn scrubbing(bencher: Bencher<'_, '_>, selected: &str) {
    scrub(bencher, Window::open((selected != "nothing").then_some(selected)));
}

/// The same over a million records. Aim: 6 ms.
#[divan::bench(args = ["nothing", "H07"], sample_count = 50)]
fn scrubbing_a_million(bencher: Bencher<'_, '_>, selected: &str) {
    // `cargo test` runs benches once: a small dataset shows that it works.
    let records = if std::env::args().any(|arg| arg == "--test") { 1000 } else { 1_000_000 };
    let package = Package::new(many::dataset(records));
    scrub(bencher, Window::of(package, (selected != "nothing").then_some(selected)));
}

fn scrub(bencher: Bencher<'_, '_>, mut window: Window) {
    let mut steps = 0_u16;
    bencher.bench_local(|| {
        steps += 1;
        window.scrub(steps)
    });
}
