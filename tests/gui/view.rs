//! What is shown, as a line of text: copied, and opened again by the palette and by the path.

use crate::support::{named, says, settle, type_into, window};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use laydown::{
    gui::App,
    model::{Code, Day},
    scene::Measure,
    session::{ChooseCommand, Command, MapCommand, OpenRequest, Place, Selection, TimeCommand},
};

/// Copies the view by its keys. What is put on the clipboard is the view of the state.
fn copied(harness: &mut Harness<'_, App>) -> String {
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    harness.run();
    assert!(says(harness, "View copied"));
    OpenRequest::of(harness.state().state()).view_string()
}

#[test]
fn a_view_that_was_copied_is_shown_again_and_undone() {
    let mut harness = window("europe-2022");
    for command in [
        Command::Time(TimeCommand::Day(Day::ymd(2022, 3, 24))),
        Command::Choose(ChooseCommand::Measure(Measure::Level)),
        Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))),
        Command::Map(MapCommand::Zoom(2.0, [200.0, 100.0])),
    ] {
        harness.state_mut().command(command);
    }
    harness.run();
    let text = copied(&mut harness);
    assert!(text.starts_with("laydown:?sample=europe-2022&day=2022-03-24&"), "{text}");
    let (choices, camera) = (harness.state().state().choices.clone(), harness.state().state().camera.clone());
    for command in [
        Command::Time(TimeCommand::Day(Day::ymd(2022, 2, 1))),
        Command::Choose(ChooseCommand::Measure(Measure::Movements)),
        Command::Choose(ChooseCommand::Select(None)),
        Command::Map(MapCommand::Pan([100.0, 30.0])),
    ] {
        harness.state_mut().command(command);
    }
    harness.run();
    let moved = harness.state().state().choices.clone();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    harness.run();
    named(&harness, "Search").type_text(&text);
    harness.run();
    assert!(says(&harness, "Show the view of 24 March 2022"));
    harness.key_press(Key::Enter);
    harness.run();
    let mut shown = harness.state().state().camera.clone();
    // It was fitted to maps of other sizes meanwhile, which costs a last digit.
    assert!((shown.scale / camera.scale - 1.0).abs() < 1e-12, "{} {}", shown.scale, camera.scale);
    shown.scale = camera.scale;
    assert_eq!((&harness.state().state().choices, &shown), (&choices, &camera));
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run();
    assert_eq!(harness.state().state().choices, moved, "undone");
}

#[test]
fn a_view_of_another_dataset_opens_it_and_a_broken_one_says_why() {
    let mut harness = window("europe-2022");
    let request = OpenRequest {
        sample: Some("article-2022-02-13".into()),
        day: Some(Day::ymd(2022, 2, 10)),
        ..OpenRequest::default()
    };
    harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    harness.run();
    type_into(&mut harness, "Path of the dataset", "laydown:?day=2022-02-30");
    assert!(says(&harness, "invalid option “day=2022-02-30” in the view"));
    type_into(&mut harness, "Path of the dataset", &request.view_string());
    settle(&mut harness);
    let state = harness.state().state();
    assert_eq!(*state.document.place(), Place::Sample("article-2022-02-13".into()));
    assert_eq!(state.choices.day, Day::ymd(2022, 2, 10));
    assert!(says(&harness, "Poland: 1,700 promised"));
}
