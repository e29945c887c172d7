//! From change to change.

use crate::support::{day, named, window};
use egui::Key;
use laydown::model::Day;

#[test]
fn buttons_and_keys_go_to_the_days_of_change() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Previous change").click();
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 11));
    harness.key_press(Key::OpenBracket);
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 2));
    harness.key_press(Key::CloseBracket);
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 11));
    named(&harness, "Next change").click();
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 13));
}
