//! Play lets days pass, whole ones, and stops at the end.

use crate::support::{day, named, window};
use egui::Key;

#[test]
fn play_moves_the_day_and_pause_stops_it() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::Home);
    harness.run();
    let first = day(&harness);
    named(&harness, "Play").click();
    harness.run_steps(6);
    assert!(day(&harness) > first);
    named(&harness, "Pause").click();
    harness.run_steps(2);
    let stopped = day(&harness);
    harness.run_steps(4);
    assert_eq!(day(&harness), stopped);
}

#[test]
fn play_stops_at_the_end() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::Space);
    harness.run_steps(40);
    assert_eq!(day(&harness), harness.state().state().document.span.1);
    assert!(!harness.state().state().transient.playback.playing);
}

#[test]
fn a_loop_goes_on_from_the_window_start() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Repeat").click();
    harness.run();
    harness.key_press(Key::Space);
    let mut days = std::collections::BTreeSet::new();
    for _ in 0..60 {
        harness.run_steps(1);
        days.insert(day(&harness));
    }
    assert!(harness.state().state().transient.playback.playing);
    let (first, last) = harness.state().state().document.span;
    assert!(days.contains(&first) && days.contains(&last));
}

#[test]
fn the_speed_is_chosen_from_its_menu() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Speed: 7 days/s").click();
    harness.run();
    named(&harness, "30 days/s").click();
    harness.run();
    assert_eq!(harness.state().state().options.speed, 30);
}
