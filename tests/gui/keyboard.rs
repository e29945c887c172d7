//! Everything by the keyboard alone.

use crate::support::{day, named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use laydown::{
    model::{Code, Day},
    scene::Measure,
};

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

#[test]
fn a_countrys_chart_is_a_slider_of_the_day() {
    let mut harness = window("europe-2022");
    harness.get_by_label_contains(". Poland: ").click_accesskit();
    harness.run();
    let chart = named(&harness, "Poland over time");
    assert_eq!(chart.value().as_deref(), Some("13 February 2022"));
    chart.focus();
    harness.run();
    for (key, expected) in [
        (Key::ArrowRight, Day::ymd(2022, 2, 14)),
        (Key::PageDown, Day::ymd(2022, 3, 14)),
        (Key::End, Day::ymd(2022, 12, 31)),
        (Key::Home, Day::ymd(2021, 12, 1)),
    ] {
        harness.key_press(key);
        harness.run();
        assert_eq!(day(&harness), expected, "{key:?}");
    }
    assert_eq!(named(&harness, "Poland over time").value().as_deref(), Some("1 December 2021"));
}

#[test]
fn after_the_palette_the_map_has_the_focus_and_its_keys() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(&harness, "Search").type_text("poland");
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().state().choices.host(), None);
    assert!(harness.get_by_label_contains("Map: ").is_focused());
    let before = harness.state().state().camera.centre;
    harness.key_press(Key::ArrowRight);
    harness.run();
    assert!(harness.state().state().camera.centre[0] > before[0], "arrows move the map");
    assert!(harness.get_by_label_contains("Map: ").is_focused());
}

#[test]
fn text_is_made_larger_and_smaller() {
    let mut harness = window("article-2022-02-13");
    let zoom = |harness: &egui_kittest::Harness<'_, laydown::gui::App>| {
        (harness.state().state().options.zoom, harness.ctx.zoom_factor())
    };
    let scale = harness.state().state().camera.scale;
    for (key, percent) in [(Key::Plus, 110), (Key::Plus, 125), (Key::Minus, 110), (Key::Num0, 100)] {
        harness.key_press_modifiers(Modifiers::COMMAND, key);
        harness.run();
        assert_eq!(zoom(&harness), (percent, f32::from(percent) / 100.0));
    }
    assert_eq!(harness.state().state().camera.scale, scale, "the map's own keys have no Ctrl");
}

/// The name of what has the focus.
fn focused(harness: &egui_kittest::Harness<'_, laydown::gui::App>) -> Option<String> {
    let node = harness.root().children_recursive().find(egui_kittest::Node::is_focused)?;
    Some(node.accesskit_node().label().unwrap_or_default())
}

#[test]
fn tab_goes_through_everything_in_reading_order_and_comes_round() {
    let mut harness = window("article-2022-02-13");
    let mut names: Vec<String> = Vec::new();
    for _ in 0..150 {
        harness.key_press(Key::Tab);
        harness.run();
        let name = focused(&harness).expect("something has the focus");
        assert!(!name.is_empty(), "something without a name after {:?}", names.last());
        names.push(name);
        if names.len() > 1 && names.last() == names.first() {
            break;
        }
    }
    assert_eq!(names.last(), names.first(), "it does not come round: {names:?}");
    let order = [
        "Dataset: ",
        "Movements",
        "Reported",
        "Search and commands",
        "Map view",
        "Picture",
        "Guide and shortcuts",
        "Previous change",
        "Play",
        "Type the day",
        "With hindsight",
        "Net",
        "Filter by text",
        "National command",
        "Promised: 6,000",
        "1. Poland: ",
        "Map: ",
        "Poland: ",
    ];
    let mut rest = names.iter();
    for wanted in order {
        assert!(rest.any(|name| name.starts_with(wanted)), "{wanted} is not in its place: {names:#?}");
    }
}
