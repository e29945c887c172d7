//! What the map shows, and how: the change since the window's start, arrows, symbols apart.

use crate::support::{named, says, type_into, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use laydown::scene::{Measure, Switch};

#[test]
fn change_compares_the_day_with_the_window_start_by_button_key_and_palette() {
    let mut harness = window("article-2022-02-13");
    type_into(&mut harness, "Type the window start", "2022-02-05");
    named(&harness, "Change").click();
    harness.run();
    assert!(says(&harness, "Poland: +3,000 promised, about +1,133 arrived, from 5 Feb 2022 to 13 Feb 2022"));
    assert!(says(&harness, "Map: Change from 5 February 2022 to 13 February 2022"));
    harness.key_press(Key::Num1);
    harness.run();
    assert_eq!(harness.state().state().choices.measure, Measure::Movements);
    harness.key_press(Key::Num4);
    harness.run();
    assert_eq!(harness.state().state().choices.measure, Measure::Change);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run();
    assert_eq!(harness.state().state().choices.measure, Measure::Movements);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(&harness, "Search").type_text("change");
    harness.run();
    assert!(says(&harness, "Change"));
}

#[test]
fn arrows_go_and_symbols_stand_apart_by_key_and_menu() {
    let mut harness = window("europe-2022");
    let is_on =
        |harness: &egui_kittest::Harness<'_, laydown::gui::App>, switch| harness.state().state().view().is_on(switch);
    assert!(is_on(&harness, Switch::Arrows) && !is_on(&harness, Switch::Displace));
    harness.key_press(Key::A);
    harness.key_press(Key::D);
    harness.run();
    assert!(!is_on(&harness, Switch::Arrows) && is_on(&harness, Switch::Displace));
    named(&harness, "Map view").click();
    harness.run();
    // The menu scrolls in a small window.
    let named =
        |item: &egui_kittest::Node<'_>| item.accesskit_node().label().is_some_and(|l| l.starts_with("Separate"));
    let entry = harness.query_all_by_label_contains("Separate overlapping symbols").find(named);
    entry.expect("an entry of the menu").click_accesskit();
    harness.run();
    assert!(!is_on(&harness, Switch::Displace));
    harness.key_press(Key::W);
    harness.run();
    assert!(!is_on(&harness, Switch::Arrows), "another extent keeps what was switched");
}
