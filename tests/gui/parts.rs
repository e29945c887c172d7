//! The wheel brings a country closer until its symbol comes apart; a part is clicked, and the menu puts it together again.

use crate::support::{named, on, says};
use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, vec2};
use egui_kittest::{Harness, kittest::Queryable as _};
use laydown::{
    gui::App,
    io::Package,
    model::{Code, Dataset, Day, Estimate, Evidence, Host, Id, LatLon, Review, Source, Spot, Strength},
    scene::Spread,
    session::{Document, Place},
};

const TOGETHER: &str = "Germany: 13,700 present";
const RAMSTEIN: &str = "Ramstein, Germany: 9,200 of 13,700 present";

fn bases() -> Dataset {
    let source = Id::new("list").expect("an id");
    let base = |(place, lat, lon, people): (&str, f64, f64, i64)| {
        let evidence = Evidence { review: Review::Seen, ..Evidence::new(source.clone()) };
        let day = Day::ymd(2022, 2, 1).into();
        let id = Id::new(&place.to_lowercase()).expect("an id");
        Strength {
            host: Host::Country(Code::new("DEU")),
            spot: Spot { place: place.into(), at: Some(LatLon { lat, lon }) },
            ..Strength::new(id, Code::new("USA"), day, Estimate::exact(people), evidence)
        }
    };
    let strengths = [("Ramstein", 49.44, 7.60, 9_200), ("Vilseck", 49.63, 11.80, 4_500)].map(base).to_vec();
    let sources = vec![Source::new(source, "Base Structure Report".to_owned())];
    Dataset { title: "Bases".to_owned(), sources, strengths, ..Dataset::default() }
}

fn by_palette(harness: &mut Harness<'_, App>, text: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(harness, "Search").type_text(text);
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
}

/// Whether a node has exactly that name.
fn is(harness: &Harness<'_, App>, name: &str) -> bool {
    harness.query_by_label(name).is_some()
}

/// Turns the wheel so many times.
fn wheel(harness: &mut Harness<'_, App>, by: f32, times: usize) {
    for _ in 0..times {
        harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, by),
            phase: TouchPhase::Move,
            modifiers: Modifiers::NONE,
            source: MouseWheelSource::Wheel,
        });
        harness.run();
    }
}

#[test]
fn a_symbol_comes_apart_as_the_wheel_brings_it_closer_and_a_part_is_clicked() {
    let document = Document::new(Package::new(bases()), Vec::new(), Place::Sample("bases".into()));
    let mut harness = on(document, [1280.0, 720.0]);
    harness.key_press(Key::Num2);
    harness.run();
    let map = harness.ctx.content_rect().center();
    harness.hover_at(map);
    harness.run();
    wheel(&mut harness, -120.0, 3);
    let at = named(&harness, TOGETHER).rect().center();
    harness.hover_at(at);
    harness.run();
    wheel(&mut harness, 120.0, 6);
    assert!(!is(&harness, TOGETHER) && is(&harness, "Vilseck, Germany: 4,500 of 13,700 present"));
    let ramstein = named(&harness, RAMSTEIN).rect().center();
    harness.hover_at(ramstein);
    harness.run();
    assert!(says(&harness, "Base Structure Report, 1 Feb 2022"), "the tip says who says so");
    named(&harness, RAMSTEIN).click();
    harness.run();
    assert_eq!(harness.state().state().choices.host(), Some(Code::new("DEU")));
    assert!(is(&harness, "Back to all hosts"));
    by_palette(&mut harness, Spread::Together.text());
    assert!(is(&harness, TOGETHER) && !is(&harness, RAMSTEIN));
    by_palette(&mut harness, Spread::Apart.text());
    assert!(is(&harness, RAMSTEIN) && !is(&harness, TOGETHER));
}
