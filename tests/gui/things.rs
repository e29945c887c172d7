//! What is counted: chosen by name next to the measures, taken back, and said wherever a number stands.

use crate::support::{named, on, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use laydown::{
    io,
    model::{Estimate, Id, Strength, Thing, Things},
    session::{Action, ChooseCommand, Command, Dialog, Document, Place, Selection},
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
    assert!(says(&harness, "1. Poland: about 1,133 arrived of 4,700 promised, also 6 combat aircraft, 2 air-defence"));
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
fn the_choice_has_its_room_in_the_bar_and_narrow_windows_have_it_in_the_menu() {
    let choose = |harness: &mut egui_kittest::Harness<'_, laydown::gui::App>, thing| {
        harness.state_mut().command(Command::Choose(ChooseCommand::Thing(thing)));
        harness.run();
    };
    for width in [1150.0, 1280.0, 1440.0] {
        let mut harness = on(document(), [width, 720.0]);
        choose(&mut harness, Thing::AirDefence);
        let [measure, thing, search] =
            ["Change", "Counted: Air-defence batteries", "Search and commands"].map(|n| named(&harness, n).rect());
        assert!(measure.right() <= thing.left() && thing.right() <= search.left(), "{measure} {thing} {search}");
        let last = named(&harness, "Guide and shortcuts").rect();
        assert!(last.right() <= width, "{last} in {width}");
    }
    let mut harness = on(document(), [900.0, 600.0]);
    assert!(harness.query_by_label_contains("Counted: People").is_none());
    named(&harness, "Map view").click();
    harness.run();
    named(&harness, "Combat aircraft").click_accesskit();
    harness.run();
    assert_eq!(harness.state().derived().posture().thing, Thing::CombatAircraft);
}

#[test]
fn a_new_strength_is_of_what_is_shown() {
    let mut harness = on(document(), [1600.0, 900.0]);
    harness.state_mut().command(Command::Choose(ChooseCommand::Thing(Thing::Tanks)));
    harness.state_mut().command(Command::Do(Action::NewStrength));
    harness.run();
    let Some(Dialog::Form(form)) = &harness.state().state().transient.dialog else { panic!("a form is open") };
    assert_eq!(form.sheets[0].text("what"), "tanks");
}

#[test]
fn a_thing_that_the_dataset_has_not_can_be_left_again() {
    let mut harness = window("article-2022-02-13");
    harness.state_mut().command(Command::Choose(ChooseCommand::Thing(Thing::Ships)));
    harness.run();
    assert!(harness.state().derived().posture().hosts.is_empty());
    named(&harness, "Counted: Ships").click();
    harness.run();
    named(&harness, "People").click();
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 4,700 promised"));
}

#[test]
fn a_dataset_of_people_has_no_choice() {
    let harness = window("article-2022-02-13");
    assert!(harness.query_by_label_contains("Counted: ").is_none());
}
