//! A date is typed: into the palette, and into the timeline's field, which says what is wrong with one that does not exist.

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

#[test]
fn the_field_shows_the_day_or_says_why_not() {
    let mut harness = window("article-2022-02-13");
    for (typed, shown) in [("10 feb 2022", Day::ymd(2022, 2, 10)), ("2022-02-30", Day::ymd(2022, 2, 10))] {
        named(&harness, "Type the day").click();
        harness.run();
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        named(&harness, "Type the day").type_text(typed);
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
        assert_eq!(day(&harness), shown);
    }
    assert!(says(&harness, "“2022-02-30” is no date"));
}
