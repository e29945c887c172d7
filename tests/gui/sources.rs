//! From a number to its sources in one click.

use crate::support::{says, sized, window};
use egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable;

#[test]
fn a_number_opens_the_words_that_carry_it() {
    let mut harness = window("article-2022-02-13");
    harness.get_by_label("Poland: about 1,133 arrived of 4,700 promised").click();
    harness.run();
    harness.get_by_label("Arrived: about 1,133").click();
    harness.run();
    assert!(harness.state().state().transient.dialog.is_some());
    for text in ["Derived, not reported: ⅔ × 1,700", "paragraph 9", "Published 13 Feb 2022", "“"] {
        assert!(says(&harness, text), "{text}");
    }
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.state().state().transient.dialog.is_none());
}

#[test]
fn the_total_leads_to_every_movement_in_it() {
    let mut harness = sized("article-2022-02-13", [1280.0, 1000.0]);
    harness.get_by_label("Promised: 6,000").click();
    harness.run();
    for text in ["→ Romania", "→ Germany", "→ Poland"] {
        assert!(says(&harness, text), "{text}");
    }
}

#[test]
fn sources_on_the_web_are_links() {
    let mut harness = window("europe-2022");
    harness.get_by_label_contains("2. Romania: ").click_accesskit();
    harness.run();
    harness.get_by_label_contains("Promised: ").click();
    harness.run();
    let links = harness.root().query_all_by_role(Role::Link).count();
    assert!(links > 0, "no link");
    assert!(says(&harness, "Not used: "), "the reason for a rival");
}
