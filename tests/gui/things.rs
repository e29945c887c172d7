//! What is counted: chosen by name next to the measures, taken back, and said wherever a number stands.

use crate::support::{named, on, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use laydown::{
    io,
    model::{Estimate, Id, Strength, Thing, Things},
    session::{ChooseCommand, Command, Document, Place, Selection},
};

/// The article's dataset with a strength of people, one of aircraft and one of batteries in Poland.
fn document() -> Document {
    let mut loaded = io::sample("article-2022-02-13").expect("an embedded dataset");
    let data = &mut loaded.package.dataset;
    let (source, usa) = (data.stages[0].evidence.clone(), data.movements[0].sender);
    let host = data.movements.iter().map(|m| m.host).find(|host| host.to_string() == "POL").expect("Poland");
    for (what, n) in [(Thing::People, 4_000), (Thing::CombatAircraft, 6), (Thing::AirDefence, 2)] {
        let id = Id::new(what.word()).expect("a name");
        let (day, people) = ("2022-02-01".parse().expect("a day"), Estimate::exact(n));
        let strength = Strength::new(id, usa, day, people, source.clone());
        data.strengths.push(Strength { host, things: Things { what, ..Things::default() }, ..strength });
    }
    Document::new(loaded.package, Vec::new(), Place::Sample("article-2022-02-13".into()))
}

#[test]
fn a_thing_is_chosen_by_name_and_said_everywhere() {
    let mut harness = on(document(), [1600.0, 900.0]);
    let thing = |harness: &egui_kittest::Harness<'_, laydown::gui::App>| harness.state().derived().posture().thing;
    assert_eq!(thing(&harness), Thing::People);
    assert!(says(&harness, "Also 6 combat aircraft, 2 air-defence batteries"));
    named(&harness, "Counted: People").click();
    harness.run();
    named(&harness, "Combat aircraft").click();
    harness.run();
    assert_eq!(thing(&harness), Thing::CombatAircraft);
    harness.key_press(Key::Num2);
    harness.run();
    assert!(says(&harness, "Poland: 6 combat aircraft present"), "the symbol");
    assert!(says(&harness, "Hosts by combat aircraft present"), "the ranking");
    let poland = harness.state().derived().posture().hosts[0].host;
    harness.state_mut().command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(poland)))));
    harness.run();
    assert!(
        says(&harness, "Counted: combat aircraft")
            && says(&harness, "Also about 5,133 people, 2 air-defence batteries")
    );
    // Selection, measure, thing: back to people.
    for _ in 0..3 {
        harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
        harness.run();
    }
    assert_eq!(thing(&harness), Thing::People);
}

#[test]
fn a_dataset_of_people_has_no_choice() {
    let harness = window("article-2022-02-13");
    assert!(harness.query_by_label_contains("Counted: ").is_none());
}
