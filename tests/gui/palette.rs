//! The palette finds records by their words, and what is spelt nearly so.

use crate::support::{day, named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use laydown::{
    gui::App,
    model::{Code, Day, RecordRef},
    session::Dialog,
};

fn search(harness: &mut Harness<'_, App>, text: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(harness, "Search").type_text(text);
    harness.run();
}

#[test]
fn words_of_a_record_lead_to_its_card_its_host_and_its_day() {
    let mut harness = window("article-2022-02-13");
    search(&mut harness, "additional soldiers");
    let entry = "United States → Poland: 3,000 ordered, 11 Feb 2022";
    named(&harness, entry).click();
    harness.run();
    let state = harness.state().state();
    assert_eq!((state.choices.host(), day(&harness)), (Some(Code::new("POL")), Day::ymd(2022, 2, 11)));
    let Some(Dialog::Records { records, .. }) = &state.transient.dialog else { panic!("no card") };
    assert!(matches!(records[..], [RecordRef::Stage(_)]));
}

#[test]
fn a_misspelt_country_is_offered_all_the_same() {
    let mut harness = window("article-2022-02-13");
    search(&mut harness, "polnad");
    assert!(says(&harness, "Poland"));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().state().choices.host(), Some(Code::new("POL")));
}

/// What the palette offers for a text, best first.
fn offered(sample: &str, text: &str) -> Vec<String> {
    let mut harness = window(sample);
    search(&mut harness, text);
    let known = |node: &egui_kittest::Node<'_>| node.accesskit_node().label();
    let field = named(&harness, "Search").rect();
    let below = |node: &egui_kittest::Node<'_>| node.rect().top() >= field.bottom() && node.rect().width() > 400.0;
    let mut all: Vec<_> = harness.query_all_by_role(egui::accesskit::Role::Button).filter(below).collect();
    all.sort_by(|a, b| a.rect().top().total_cmp(&b.rect().top()));
    all.iter().filter_map(known).collect()
}

#[test]
fn the_most_likely_is_first() {
    for (text, first) in [
        ("22 feb", "Go to 22 February 2022"),
        ("poland", "Poland"),
        ("4700", "Poland: 4,700 promised"),
        ("4,700", "Poland: 4,700 promised"),
        ("save", "Save"),
        ("export", "Export…"),
        ("level", "Level"),
        ("screenshot", "Save picture…"),
        ("save picture", "Save picture…"),
        ("title", "Title and captions…"),
        ("color", "Colours and classes…"),
        ("colour", "Colours and classes…"),
        ("legend", "Colours and classes…"),
        ("tutorial", "Take the tour"),
        ("dark mode", "Light or dark"),
        ("import", "Import a table…"),
        ("briefing note", "Report…"),
    ] {
        let found = offered("article-2022-02-13", text);
        assert_eq!(found.first().map(String::as_str), Some(first), "{text}: {found:#?}");
    }
}
