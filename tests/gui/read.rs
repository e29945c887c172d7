//! A text is pasted and read, and its cards are accepted by keys: the map and its numbers follow.

use crate::support::{Dropped, named, on, says};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use laydown::{
    gui::App,
    io::Package,
    session::{CardState, Dialog, Document, MarkOf, Place, TextRead},
};
use std::sync::Arc;

const TEXT: &str = "On Friday the Pentagon ordered the deployment of 450 additional soldiers to Estonia.

Another 8,500 troops are on alert in the United States.
";

/// The seed article where its data are, or else an own passage; with the day on which it was published.
fn article() -> (String, &'static str) {
    let seed = std::env::var("LAYDOWN_TEST_DATA").ok();
    let seed = seed.and_then(|folder| std::fs::read_to_string(format!("{folder}/article_2022-02-13.txt")).ok());
    seed.map_or_else(|| (TEXT.to_owned(), "2021-03-06"), |text| (text, "2022-02-13"))
}

fn empty() -> Harness<'static, App> {
    on(Document::new(Package::default(), Vec::new(), Place::Path("/nowhere/empty".into())), [1280.0, 720.0])
}

/// A window in which a text was pasted and read, by keys alone.
fn reading(text: &str, published: &str) -> Harness<'static, App> {
    let mut harness = empty();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run();
    assert!(says(&harness, "Read a text"));
    harness.input_mut().events.push(egui::Event::Paste(text.to_owned()));
    harness.run();
    harness.key_press(Key::Tab);
    harness.run();
    harness.input_mut().events.push(egui::Event::Text(published.to_owned()));
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    settle(&mut harness);
    harness.run();
    harness
}

/// Lets the thread that reads finish, however busy the machine is: what turns meanwhile never comes to rest.
fn settle(harness: &mut Harness<'_, App>) {
    for _ in 0..600 {
        harness.step();
        if harness.state().state().running.reading.is_none() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    harness.run();
}

fn text<'h>(harness: &'h Harness<'_, App>) -> &'h TextRead {
    let state = harness.state().state();
    state.transient.text.as_deref().unwrap_or_else(|| panic!("{:?}", state.transient))
}

#[test]
fn an_article_is_read_and_accepted_by_keys_alone() {
    let (article, published) = article();
    let mut harness = reading(&article, published);
    let cards = text(&harness).states.len();
    assert!(cards > 0 && says(&harness, "Cards"));
    assert!(!harness.state().state().document.is_changed(), "nothing enters unaccepted");
    for _ in 0..cards {
        harness.key_press(Key::A);
        harness.run();
    }
    assert_eq!(text(&harness).count(CardState::Accepted), cards, "{:?}", harness.state().state().transient.notice);
    assert!(says(&harness, &format!("0 open, {cards} accepted")));
    assert!(says(&harness, "Undo: accept "));
    let data = harness.state().state().document.dataset();
    if cards == 1 {
        assert!(says(&harness, "450"));
    } else {
        assert!(says(&harness, "Poland") && says(&harness, "Romania") && says(&harness, "Germany"));
        assert!(says(&harness, "4,700"), "what the sample has for Poland");
        assert_eq!((data.movements.len(), data.stages.len(), data.sources.len()), (5, 6, 1), "as in the sample");
    }
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(text(&harness).count(CardState::Open), 1);
}

/// The warning is the second card; the language is chosen, and a second text of the folder follows.
#[test]
fn an_event_is_a_card_and_the_texts_of_a_folder_follow_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let warning =
        "On Friday the White House warned of an attack. The Pentagon ordered 450 soldiers to Estonia on Friday.";
    std::fs::write(folder.path().join("a.txt"), warning).unwrap();
    std::fs::write(folder.path().join("b.md"), TEXT).unwrap();
    let mut harness = empty();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run();
    assert!(says(&harness, "Open folder…") && says(&harness, "Paste") && says(&harness, "Language of the text"));
    harness.input_mut().dropped_files = vec![Arc::new(Dropped(folder.path().to_owned()))];
    settle(&mut harness);
    assert!(says(&harness, "1 more text follows"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    settle(&mut harness);
    assert_eq!(text(&harness).states.len(), 2, "a movement and an event");
    assert!(says(&harness, "Warning, United States"));
    for _ in 0..2 {
        harness.key_press(Key::A);
        harness.run();
    }
    let data = harness.state().state().document.dataset();
    assert_eq!((data.movements.len(), data.events.len(), data.sources.len()), (1, 1, 1));
    assert!(says(&harness, "Undo: accept the "));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(text(&harness).count(CardState::Open), 1);
    named(&harness, "Close the text").click();
    settle(&mut harness);
    assert!(
        matches!(&harness.state().state().transient.dialog, Some(Dialog::ReadText(ask)) if ask.title == "b" && ask.rest.is_empty())
    );
}

/// Who made the data that are part of the program is said in the window.
#[test]
fn the_program_names_its_sources() {
    let mut harness = empty();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    harness.input_mut().events.push(egui::Event::Text("About".to_owned()));
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    for said in ["GeoNames", "CC BY 4.0", "Natural Earth", "Unicode CLDR", "MIT or Apache-2.0, at your option"] {
        assert!(says(&harness, said), "{said}");
    }
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.state().state().transient.dialog.is_none());
}

#[test]
fn a_pressed_number_shows_its_card_or_its_reason() {
    let mut harness = reading(TEXT, "2021-03-06");
    named(&harness, "8,500: not a record, on alert, not sent").click();
    harness.run();
    assert!(matches!(text(&harness).chosen, Some(MarkOf::Rejected(_))));
    assert!(says(&harness, "“8,500” is not a record: on alert, not sent") && says(&harness, "Make it a record…"));
    harness.key_press(Key::J);
    harness.run();
    assert_eq!(text(&harness).chosen, Some(MarkOf::Card(0)));
    harness.key_press(Key::R);
    harness.run();
    assert_eq!(text(&harness).count(CardState::Refused), 1, "R belongs to the cards, not to the findings");
    assert!(harness.state().state().transient.dialog.is_none());
    harness.key_press(Key::Enter);
    harness.run();
    assert!(matches!(harness.state().state().transient.dialog, Some(Dialog::Form(_))));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(text(&harness).count(CardState::Accepted), 1, "{:?}", harness.state().state().transient);
    named(&harness, "Close the text").click();
    harness.run();
    assert!(harness.state().state().transient.text.is_none() && harness.state().state().document.is_changed());
}

#[test]
fn a_dropped_document_is_read_and_not_imported() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("release.md");
    std::fs::write(&path, TEXT).unwrap();
    let mut harness = empty();
    harness.input_mut().dropped_files = vec![Arc::new(Dropped(path))];
    settle(&mut harness);
    assert!(matches!(&harness.state().state().transient.dialog, Some(Dialog::ReadText(ask)) if ask.title == "release"));
}
