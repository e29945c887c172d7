//! A claim is preferred over its rivals, taken back, saved elsewhere and read again; nothing unsaved is lost.

use crate::support::{named, saved, says, settle, window};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use laydown::{
    gui::App,
    io::{Package, sample},
    model::{Code, Dataset},
    session::{
        Action, Afterwards, ChooseCommand, Command, Dialog, EditCommand, Leave, OpenCommand, Place, SaveCommand,
        Selection,
    },
};
use std::{fs, path::Path};

const PINNED: &str = "C022-announced";

fn command(harness: &mut Harness<'_, App>, command: Command) {
    harness.state_mut().command(command);
    harness.run();
}

/// Where the only file comes from.
fn place(harness: &Harness<'_, App>) -> Place {
    harness.state().state().document.place().clone()
}

fn data<'h>(harness: &'h Harness<'_, App>) -> &'h Dataset {
    harness.state().state().document.dataset()
}

/// The pins of the movement that is looked at; another one is pinned in the dataset itself.
fn pinned(harness: &Harness<'_, App>) -> Vec<String> {
    let stages = data(harness).stages.iter().filter(|stage| stage.movement.as_str() == "C022");
    stages.filter(|stage| stage.preferred).map(|stage| stage.id.to_string()).collect()
}

/// A window in which a claim for Poland was preferred by its button.
fn with_pin() -> Harness<'static, App> {
    let mut harness = window("europe-2022");
    command(&mut harness, Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
    named(&harness, "Promised: about 5,050").click_accesskit();
    harness.run();
    named(&harness, &format!("Pin {PINNED}")).click_accesskit();
    harness.run();
    harness
}

#[test]
fn a_pin_makes_a_claim_count_and_is_undone_redone_and_taken_away() {
    let mut harness = with_pin();
    assert_eq!(pinned(&harness), [PINNED]);
    assert!(says(&harness, &format!("{PINNED} is pinned: ")) && says(&harness, "Not used: another record is pinned"));
    assert!(says(&harness, "2 sources, ") || says(&harness, "3 sources, "), "the badge");
    assert!(says(&harness, "1 change not saved") && says(&harness, ", not saved"));
    assert_eq!(Action::Undo.text_now(harness.state().state()), format!("Undo: pin {PINNED}"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(pinned(&harness).is_empty() && !says(&harness, "not saved"), "as in the files");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    harness.run();
    assert_eq!(pinned(&harness), [PINNED]);
    named(&harness, &format!("Unpin {PINNED}")).click_accesskit();
    harness.run();
    assert!(pinned(&harness).is_empty() && !says(&harness, "not saved"));
}

#[test]
fn only_one_of_rivals_is_pinned() {
    let mut harness = with_pin();
    let other = data(&harness).stages.iter().find(|stage| {
        let one = data(&harness).stages.iter().find(|stage| stage.id.as_str() == PINNED).expect("the claim");
        stage.movement == one.movement && stage.kind == one.kind && stage.day == one.day && stage.id != one.id
    });
    let other = other.expect("a rival").id.clone();
    command(&mut harness, Command::Edit(EditCommand::Prefer(other.clone(), true)));
    assert_eq!(pinned(&harness), [other.to_string()]);
}

#[test]
fn a_pin_without_a_rival_or_a_record_says_so() {
    let mut harness = window("europe-2022");
    for (id, why) in [("gone", "Claim “gone” not found"), ("C026", "has no rival")] {
        let id = laydown::model::Id::new(id).expect("an id");
        command(&mut harness, Command::Edit(EditCommand::Prefer(id, true)));
        assert!(says(&harness, why), "{why}");
        assert!(!harness.state().state().document.is_changed());
    }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder).expect("a folder").flatten().collect();
    all.sort_by_key(fs::DirEntry::file_name);
    all.iter().map(|f| (f.file_name().to_string_lossy().into_owned(), fs::read(f.path()).expect("a file"))).collect()
}

#[test]
fn saved_elsewhere_only_the_pin_differs_and_it_is_read_again() {
    let (was, now) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    sample("europe-2022").expect("a sample").package.save(was.path()).expect("saved");
    let mut harness = with_pin();
    let dialog = Dialog::SaveFolder(place(&harness), Afterwards::default(), now.path().display().to_string());
    command(&mut harness, Command::Show(Some(dialog)));
    named(&harness, "Save").click();
    saved(&mut harness);
    assert!(says(&harness, "Saved ") && !says(&harness, "not saved"));
    assert_eq!(*harness.state().state().document.place(), Place::Path(now.path().to_owned()));
    for ((name, was), (_, now)) in files(was.path()).into_iter().zip(files(now.path())) {
        let (was, now) = (String::from_utf8(was).expect("text"), String::from_utf8(now).expect("text"));
        let other: Vec<_> = was.lines().zip(now.lines()).filter(|(was, now)| was != now).collect();
        if name == "stages.csv" {
            assert_eq!((other.len(), was.lines().count()), (1, now.lines().count()));
            assert!(other[0].1.starts_with(PINNED) && other[0].1.contains(",yes,"), "{other:?}");
        } else {
            assert_eq!(was, now, "{name}");
        }
    }
    let again = Package::open(now.path()).expect("readable").package.dataset;
    assert_eq!(&again, data(&harness));
    // The window goes on with what it saved: taken back it is changed again, and saves to the same folder.
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(says(&harness, "1 change not saved"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    saved(&mut harness);
    assert_eq!(files(was.path()), files(now.path()));
}

#[test]
fn a_folder_that_somebody_changed_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = with_pin();
    let at = place(&harness);
    command(&mut harness, Command::Save(SaveCommand::To(at, folder.path().to_owned(), Afterwards::default())));
    saved(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    fs::write(folder.path().join("stages.csv"), "id\n").expect("written");
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    saved(&mut harness);
    harness.run();
    assert!(says(&harness, "changed on disk") && says(&harness, "Your changes are still here."));
    named(&harness, "Keep working").click();
    harness.run();
    assert!(harness.state().state().document.is_changed());
}

#[test]
fn what_is_not_saved_is_asked_for_before_another_dataset_opens() {
    let mut harness = with_pin();
    let other = Place::Sample("article-2022-02-13".into());
    command(&mut harness, Command::Open(OpenCommand::Open(vec![other.clone()])));
    assert!(says(&harness, "1 change in "), "it is asked");
    named(&harness, "Cancel").click();
    harness.run();
    assert_eq!(pinned(&harness), [PINNED]);
    command(&mut harness, Command::Do(Action::Quit));
    assert_eq!(harness.state().state().transient.dialog, Some(Dialog::Unsaved(Leave::Quit)));
    command(&mut harness, Command::Show(None));
    command(&mut harness, Command::Open(OpenCommand::Open(vec![other])));
    named(&harness, "Discard changes").click();
    settle(&mut harness);
    assert_eq!(data(&harness).name, "article-2022-02-13");
    assert!(!harness.state().state().document.is_changed());
}

#[test]
fn saved_on_the_way_out_the_other_dataset_opens() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = with_pin();
    let at = place(&harness);
    command(&mut harness, Command::Save(SaveCommand::To(at, folder.path().to_owned(), Afterwards::default())));
    saved(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    command(&mut harness, Command::Open(OpenCommand::Open(vec![Place::Sample("article-2022-02-13".into())])));
    named(&harness, "Save changes").click();
    saved(&mut harness);
    settle(&mut harness);
    assert_eq!(data(&harness).name, "article-2022-02-13");
    let kept = Package::open(folder.path()).expect("readable").package.dataset;
    assert!(kept.stages.iter().all(|stage| stage.id.as_str() != PINNED || !stage.preferred));
}

#[test]
fn keys_of_one_frame_act_each_and_in_their_order() {
    let mut harness = with_pin();
    named(&harness, &format!("Unpin {PINNED}")).click_accesskit();
    harness.run();
    assert!(pinned(&harness).is_empty());
    let mut press = |keys: &[Key]| {
        for key in keys {
            let (pressed, repeat, modifiers) = (true, false, Modifiers::COMMAND);
            let event = egui::Event::Key { key: *key, physical_key: None, pressed, repeat, modifiers };
            harness.input_mut().events.push(event);
        }
        harness.run();
        pinned(&harness)
    };
    assert_eq!(press(&[Key::Z]), [PINNED]);
    assert!(press(&[Key::Y, Key::Z, Key::Z]).is_empty());
    assert_eq!(press(&[Key::Y, Key::Y, Key::Z]), [PINNED]);
}
