//! A date is typed: into the palette, and into the fields of the timeline.

use crate::support::{day, named, says, type_into, window};
use egui::{Key, Modifiers};
use laydown::model::Day;

#[test]
fn the_palette_goes_to_a_date_in_words() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(&harness, "Search").type_text("10.2.22");
    harness.run();
    assert!(says(&harness, "Go to 10 February 2022"));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 10));
}

#[test]
fn a_date_is_typed_over_the_old_one() {
    let mut harness = window("europe-2022");
    let days = [("17. Februar 2022", Day::ymd(2022, 2, 17)), ("1 mar 2022", Day::ymd(2022, 3, 1))];
    for (text, expected) in days {
        type_into(&mut harness, "Type the day", text);
        assert_eq!(day(&harness), expected);
    }
    assert_eq!(named(&harness, "Type the day").value().as_deref(), Some("1 Mar 2022"));
    type_into(&mut harness, "Type the window start", "feb 2022");
    assert_eq!(harness.state().state().choices.from, Some(Day::ymd(2022, 2, 1)));
}

#[test]
fn a_wrong_date_is_explained_until_it_is_corrected() {
    let mut harness = window("europe-2022");
    type_into(&mut harness, "Type the day", "2/3/2022");
    assert!(says(&harness, "can be 2 March 2022 or 3 February 2022"));
    assert_eq!(day(&harness), Day::ymd(2022, 2, 13));
    assert_eq!(named(&harness, "Type the day").value().as_deref(), Some("2/3/2022"), "kept to be corrected");
    type_into(&mut harness, "Type the day", "2022-03-02");
    assert!(!says(&harness, "can be 2 March"));
    assert_eq!(day(&harness), Day::ymd(2022, 3, 2));
    type_into(&mut harness, "Type the day", "1 jan 1066");
    assert!(says(&harness, "is outside the dataset’s period: choose a day from 1 Dec 2021 to 31 Dec 2022"));
    named(&harness, "Type the day").focus();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(!says(&harness, "is outside the dataset’s period"));
    assert_eq!(named(&harness, "Type the day").value().as_deref(), Some("2 Mar 2022"));
}
