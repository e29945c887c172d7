//! The day moves, and the numbers with it.

use crate::support::{day, says, window};
use egui::Key;
use laydown::model::Day;

#[test]
fn stepping_back_three_days_takes_the_second_order_away() {
    let mut harness = window("article-2022-02-13");
    for _ in 0..3 {
        harness.key_press(Key::Comma);
        harness.run();
    }
    assert_eq!(day(&harness), Day::ymd(2022, 2, 10));
    assert!(says(&harness, "Poland: 1,700 promised"));
    harness.key_press(Key::Period);
    harness.run();
    assert_eq!(day(&harness), Day::ymd(2022, 2, 11));
    assert!(says(&harness, "Poland: 4,700 promised"));
}
