//! Filters: by command, by text, their chips, and undo.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};

#[test]
fn the_national_command_alone_leaves_1700_in_poland() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "National command").click();
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 1,700 promised"));
    named(&harness, "Remove filter National command").click();
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 4,700 promised"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 1,700 promised"), "undone");
}

#[test]
fn words_filter_records_and_letters_typed_are_no_shortcuts() {
    let mut harness = window("article-2022-02-13");
    let theme = harness.state().state().options.theme;
    let field = named(&harness, "Filter by text");
    field.focus();
    harness.run();
    named(&harness, "Filter by text").type_text("zzt");
    harness.run();
    assert_eq!(harness.state().state().choices.filter.text, "zzt");
    assert_eq!(harness.state().state().options.theme, theme);
    assert!(!says(&harness, "Poland: "));
}
