//! Filters: by command, by text, their chips, and undo.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    model::{Code, Command, Id, Review},
    posture::{Facet, FacetKind},
    session::{Action, ChooseCommand, Command as Change},
};

#[test]
fn the_national_command_alone_leaves_1700_in_poland() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "National command").click();
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 1,700 promised"));
    named(&harness, "Remove filter National command").click();
    harness.run();
    assert!(says(&harness, "Poland: about 1,133 arrived of 4,700 promised"));
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
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

/// How many figures a filter's value promises.
fn count(harness: &Harness<'_, App>, facet: &Facet) -> u32 {
    let values = harness.state().derived().facets().of_kind(facet.kind());
    values.iter().find(|value| value.facet == *facet).map_or(0, |value| value.seen)
}

#[test]
fn counts_follow_the_other_filters_and_the_day() {
    let mut harness = window("article-2022-02-13");
    let (national, unknown) = (Facet::Command(Command::National), Facet::Command(Command::Unknown));
    assert_eq!((count(&harness, &national), count(&harness, &unknown)), (3, 1));
    named(&harness, "National command").click();
    harness.run();
    assert_eq!((count(&harness, &national), count(&harness, &unknown)), (3, 1), "of its own kind nothing is left out");
    assert_eq!(count(&harness, &Facet::Sender(Code::new("USA"))), 3, "of the others only what the filter lets through");
    named(&harness, "Clear all").click();
    harness.run();
    assert_eq!(count(&harness, &Facet::Sender(Code::new("USA"))), 4);
    harness.key_press(Key::Home);
    harness.run();
    assert_eq!(count(&harness, &unknown), 0, "not yet on the first day");
}

#[test]
fn a_filter_that_leaves_nothing_says_so_and_is_cleared() {
    let mut harness = window("article-2022-02-13");
    assert_eq!(harness.state().derived().events().len(), 2);
    named(&harness, "Filter by text").focus();
    harness.run();
    named(&harness, "Filter by text").type_text("olympics");
    harness.run();
    assert_eq!(harness.state().derived().events().len(), 1, "the warning; the call is not about it");
    named(&harness, "Filter by text").type_text(" zzt");
    harness.run();
    assert!(says(&harness, "No records match these filters"));
    assert_eq!(harness.state().derived().events().len(), 0);
    for action in [Action::PreviousChange, Action::NextChange] {
        assert!(!action.enabled(harness.state().state()), "{action:?} goes where nothing changes");
    }
    named(&harness, "Remove filter “olympics zzt”").click();
    harness.run();
    assert!(!says(&harness, "No records match these filters") && says(&harness, "Poland: "));
}

#[test]
fn events_follow_the_sender() {
    let mut harness = window("europe-2022");
    let all = harness.state().derived().events().len();
    harness.get_by_label("United Kingdom").click_accesskit();
    harness.run();
    let of_one = harness.state().derived().events().len();
    assert!((1..all).contains(&of_one), "{of_one} of {all}");
    assert!(says(&harness, "Remove filter United Kingdom"), "above the map");
    harness.key_press(Key::F);
    harness.run();
    assert!(says(&harness, "Remove filter United Kingdom"), "also where the panel is hidden");
}

#[test]
fn a_source_alone_is_heard_and_its_chip_takes_it_away() {
    let mut harness = window("europe-2022");
    assert!(says(&harness, "Lithuania: 350 promised"));
    let source = Facet::Source(Id::new("article-2022-02-13").expect("an id"));
    let seen = count(&harness, &source);
    assert!(seen > 0, "the article is behind some figures");
    harness.state_mut().command(Change::Choose(ChooseCommand::Toggle(source)));
    harness.run();
    assert!(says(&harness, "Remove filter News article") && !says(&harness, "Lithuania: 350 promised"));
    named(&harness, "Clear all").click();
    harness.run();
    assert!(says(&harness, "Lithuania: 350 promised"));
    // The panel scrolls, so that what is further down is pressed by name.
    for kind in [FacetKind::Source, FacetKind::Review] {
        named(&harness, kind.name()).click_accesskit();
        harness.run();
    }
    named(&harness, "Unsure").click_accesskit();
    harness.run();
    assert!(harness.state().state().choices.filter.names(&Facet::Review(Review::Unsure)));
    assert!(says(&harness, ": source"), "the list of sources is long");
}

#[test]
fn a_misspelt_word_is_read_as_the_nearest_and_says_so() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Filter by text").focus();
    harness.run();
    named(&harness, "Filter by text").type_text("additionl");
    harness.run();
    assert!(says(&harness, "“additionl” not found: searching for “additional”"));
    assert!(says(&harness, "Poland: 3,000 promised"));
}
