//! A date is typed: into the palette.

use crate::support::{day, named, says, window};
use egui::{Key, Modifiers};
use laydown::model::Day;

#[test]
fn the_palette_goes_to_a_date_in_words() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(&harness, "Search").type_text("10 feb 2022");
    harness.run();
    assert!(says(&harness, "Go to 10 February 2022"));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 10));
}
