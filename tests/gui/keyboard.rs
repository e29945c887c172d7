//! Everything by the keyboard alone.

use crate::support::{day, named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use laydown::{model::Code, scene::Measure};

#[test]
fn tab_reaches_a_symbol_and_enter_selects_it() {
    let mut harness = window("article-2022-02-13");
    let title = "Romania: 1,000 promised";
    for _ in 0..120 {
        harness.key_press(Key::Tab);
        harness.run();
        if harness.query_all_by_label_contains("Romania: ").any(|node| node.is_focused()) {
            harness.key_press(Key::Enter);
            harness.run();
            assert_eq!(harness.state().state().choices.host(), Some(Code::new("ROU")));
            return;
        }
    }
    panic!("Tab did not reach {title}");
}

#[test]
fn keys_do_what_the_page_of_shortcuts_says() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::F1);
    harness.run();
    for text in ["Shortcuts", "Previous change", "Ctrl+Shift+Z or Ctrl+Y"] {
        assert!(says(&harness, text), "{text}");
    }
    harness.key_press(Key::Escape);
    harness.key_press(Key::Num2);
    harness.run();
    assert_eq!(harness.state().state().choices.measure, Measure::Level);
    harness.key_press(Key::Num1);
    harness.key_press(Key::W);
    harness.run();
    let world = harness.state().state().camera.clone();
    harness.key_press(Key::Plus);
    harness.key_press(Key::ArrowLeft);
    harness.run();
    assert!(harness.state().state().camera.scale > world.scale);
    let before = day(&harness);
    harness.key_press(Key::Home);
    harness.run();
    assert!(day(&harness) < before);
}

#[test]
fn the_palette_finds_a_country_by_a_few_letters() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(&harness, "Search").type_text("pola");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().state().choices.host(), Some(Code::new("POL")));
}

#[test]
fn escape_closes_a_menu_before_it_deselects_and_keys_rest_under_a_dialog() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Poland: about 1,133 arrived of 4,700 promised").click();
    harness.run();
    named(&harness, "Map view").click();
    harness.run();
    assert!(says(&harness, "Mercator"));
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!says(&harness, "Mercator"));
    assert_eq!(harness.state().state().choices.host(), Some(Code::new("POL")));
    harness.key_press(Key::F1);
    harness.run();
    let theme = harness.state().state().options.theme;
    harness.key_press(Key::T);
    harness.run();
    assert_eq!(harness.state().state().options.theme, theme);
}
