//! People as they are, as a share of the total, for each thousand inhabitants: on the map, in the panel, in words.

use crate::support::{named, says, window};
use egui::Key;
use egui_kittest::kittest::Queryable;
use laydown::scene::Unit;

#[test]
fn keys_turn_people_into_shares_and_rates_and_undo_turns_them_back() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::Num7);
    harness.run();
    assert_eq!(harness.state().state().choices.unit, Unit::Rate);
    assert!(says(&harness, "Poland: about 0.031 per 1,000 arrived of 0.13 per 1,000 promised (about 1,133 arrived"));
    assert!(says(&harness, "Hosts by people promised, per 1,000 inhabitants"));
    assert!(says(&harness, "1. Poland: about 0.031 per 1,000 arrived"));
    assert!(says(&harness, "Population: World Bank, Population, total (SP.POP.TOTL)"));
    harness.key_press(Key::Num6);
    harness.run();
    assert!(says(&harness, "Romania: 16.7\u{a0}% promised, arrival not reported (1,000 promised"));
    let back = laydown::session::Action::Back.text_now(harness.state().state());
    assert_eq!(back, "Back: Share of total");
    harness.key_press(Key::Num5);
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 4,700 promised"));
}

#[test]
fn a_country_says_what_its_number_is_divided_by() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::Num7);
    harness.run();
    harness.query_all_by_label_contains("1. Poland").next().expect("a row").click();
    harness.run();
    assert!(says(&harness, "Promised: 0.13 per 1,000, of 36,821,749 inhabitants in 2022"));
    named(&harness, "Back to all hosts").click();
    harness.run();
    assert!(!says(&harness, "of 36,821,749 inhabitants in 2022, "));
}
