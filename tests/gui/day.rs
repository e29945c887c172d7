//! The day moves, and the numbers with it: by keys, by its handle, and by the strip.

use crate::support::{day, named, says, window};
use egui::{Key, Modifiers, vec2};
use laydown::{gui::App, model::Day};

fn feb(day: i8) -> Day {
    Day::ymd(2022, 2, day)
}

fn press(harness: &mut egui_kittest::Harness<'_, App>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn stepping_back_three_days_takes_the_second_order_away() {
    let mut harness = window("article-2022-02-13");
    for _ in 0..3 {
        press(&mut harness, Key::Comma);
    }
    assert_eq!(day(&harness), feb(10));
    assert!(says(&harness, "of 1,700 promised") || says(&harness, "Poland: 1,700 promised"));
    press(&mut harness, Key::Period);
    assert_eq!(day(&harness), feb(11));
    assert!(says(&harness, "of 4,700 promised") || says(&harness, "Poland: 4,700 promised"));
}

#[test]
fn the_handle_of_the_day_is_a_slider_for_the_keyboard() {
    let mut harness = window("europe-2022");
    named(&harness, "Day").focus();
    harness.run();
    assert_eq!(named(&harness, "Day").value().as_deref(), Some("13 February 2022"));
    for (key, expected) in [
        (Key::ArrowRight, feb(14)),
        (Key::ArrowLeft, feb(13)),
        (Key::PageDown, Day::ymd(2022, 3, 13)),
        (Key::PageUp, feb(13)),
        (Key::Home, Day::ymd(2021, 12, 1)),
        (Key::ArrowLeft, Day::ymd(2021, 12, 1)),
        (Key::End, Day::ymd(2022, 12, 31)),
    ] {
        press(&mut harness, key);
        assert_eq!(day(&harness), expected, "{key:?}");
    }
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowLeft);
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 12, 24));
    press(&mut harness, Key::Space);
    assert!(harness.state().state().transient.playback.playing || day(&harness) > Day::ymd(2022, 12, 24));
}

#[test]
fn the_handle_is_dragged_and_the_strip_is_clicked() {
    let mut harness = window("europe-2022");
    let start = named(&harness, "Day").rect().center();
    harness.drag_at(start);
    harness.run();
    harness.hover_at(start + vec2(100.0, 30.0));
    harness.run();
    harness.drop_at(start + vec2(100.0, 30.0));
    harness.run();
    let there = day(&harness);
    assert!((30..45).contains(&(there - feb(13))), "{there}");
    // A click into the bars, 200 points further on.
    let at = named(&harness, "Day").rect().center() + vec2(200.0, 60.0);
    harness.drag_at(at);
    harness.run();
    harness.drop_at(at);
    harness.run();
    assert!((60..90).contains(&(day(&harness) - there)), "{}", day(&harness));
}

#[test]
fn the_window_starts_before_the_day_and_is_reset() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Window start").focus();
    harness.run();
    press(&mut harness, Key::ArrowRight);
    assert_eq!(harness.state().state().choices.from, Some(feb(2)));
    press(&mut harness, Key::End);
    press(&mut harness, Key::ArrowRight);
    assert_eq!(harness.state().state().choices.from, Some(feb(13)));
    assert!(!says(&harness, "of 4,700 promised"), "announced before the window");
    named(&harness, "Reset window start").click();
    harness.run();
    assert_eq!(harness.state().state().choices.from, None);
    assert!(says(&harness, "of 4,700 promised"));
}

#[test]
fn known_on_has_its_own_handle() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "As known on").click();
    harness.run();
    assert_eq!(harness.state().state().choices.known_on, Some(feb(13)));
    named(&harness, "Known on").focus();
    harness.run();
    press(&mut harness, Key::Home);
    press(&mut harness, Key::ArrowRight);
    assert_eq!(harness.state().state().choices.known_on, Some(feb(3)));
    assert!(says(&harness, "Poland: 1,700 promised") || says(&harness, "of 1,700 promised"));
    named(&harness, "With hindsight").click();
    harness.run();
    assert_eq!(harness.state().state().choices.known_on, None);
}

#[test]
fn an_event_shows_its_day() {
    let mut harness = window("europe-2022");
    named(&harness, "24 Mar 2022: NATO summit in Brussels: four new battlegroups").click();
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 3, 24));
}
