//! The palette finds records by their words, and what is spelt nearly so.

use crate::support::{day, named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
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
