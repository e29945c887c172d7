//! Opening datasets: at the start, from the menu, by path, by a drop, and one that is not there.

use crate::support::{Dropped, day, named, says, settle, window};
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use laydown::{
    gui::App,
    io::Package,
    model::Day,
    session::{Dialog, Place, Print},
};
use std::sync::Arc;

#[test]
fn the_default_dataset_opens_at_the_seeds_day_with_its_symbols() {
    let harness = window("europe-2022");
    assert_eq!(day(&harness), Day::ymd(2022, 2, 13));
    assert!(says(&harness, "Poland: "), "Poland has a symbol");
    assert!(says(&harness, "Dataset: "));
}

#[test]
fn a_sample_is_chosen_from_the_menu() {
    let mut harness = window("europe-2022");
    harness.get_by_label_contains("Dataset: ").click();
    harness.run();
    named(&harness, "Samples").click();
    harness.run();
    named(&harness, "One article of 13 February 2022").click();
    settle(&mut harness);
    assert_eq!(harness.state().state().document.dataset().name, "article-2022-02-13");
    assert!(says(&harness, "Poland: about 1,133 arrived of 4,700 promised"));
}

/// A folder with a dataset of the title “Mine”.
fn mine() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut package = Package::new(laydown::io::sample("article-2022-02-13").expect("a sample").package.dataset);
    package.dataset.title = "Mine".into();
    package.save(folder.path()).expect("saved");
    folder
}

fn title<'h>(harness: &'h Harness<'_, App>) -> &'h str {
    &harness.state().state().document.dataset().title
}

#[test]
fn a_folder_a_file_and_a_zip_file_are_dropped_on_the_window() {
    let folder = mine();
    let zip = folder.path().join("mine.zip");
    Package::open(folder.path()).expect("a package").package.save(&zip).expect("saved");
    for path in [folder.path().to_owned(), folder.path().join("datapackage.json"), zip] {
        let mut harness = window("article-2022-02-13");
        let shapes = harness.output().shapes.len();
        harness.input_mut().hovered_files = vec![egui::HoveredFile { path: Some(path.clone()), ..Default::default() }];
        harness.step();
        assert!(harness.output().shapes.len() > shapes, "where it would go is shown");
        harness.input_mut().hovered_files.clear();
        harness.input_mut().dropped_files = vec![Arc::new(Dropped(path))];
        settle(&mut harness);
        assert_eq!(title(&harness), "Mine");
    }
}

#[test]
fn what_was_opened_is_recent_and_a_vanished_one_says_so() {
    let folder = mine();
    let path = folder.path().to_owned();
    let mut harness = window("article-2022-02-13");
    harness.input_mut().dropped_files = vec![Arc::new(Dropped(path.clone()))];
    settle(&mut harness);
    assert_eq!(harness.state().state().options.recent, std::slice::from_ref(&path));
    harness.get_by_label_contains("Dataset: ").click();
    harness.run();
    named(&harness, "Samples").click();
    harness.run();
    named(&harness, "One article of 13 February 2022").click();
    harness.run();
    named(&harness, "Open instead").click();
    settle(&mut harness);
    assert_eq!(title(&harness), "One article of 13 February 2022");
    drop(folder);
    harness.get_by_label_contains("Dataset: ").click();
    harness.run();
    named(&harness, "Recent").click();
    harness.run();
    named(&harness, &Place::Path(path).name()).click();
    settle(&mut harness);
    assert_eq!(title(&harness), "One article of 13 February 2022", "what is open stays open");
    assert!(says(&harness, "not found: check the path"));
}

#[test]
fn a_picture_is_saved_to_a_typed_path() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("article-2022-02-13");
    for ending in ["png", "svg"] {
        let path = folder.path().join(format!("map.{ending}"));
        // As where the desktop has no dialog.
        let print = Print::default().with_path(path.display().to_string());
        let dialog = Dialog::Print(Box::new(print));
        harness.state_mut().command(laydown::session::Command::Show(Some(dialog)));
        harness.run();
        named(&harness, "Save").click();
        for _ in 0..400 {
            harness.run();
            if says(&harness, "Exported to ") {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        assert!(std::fs::metadata(&path).expect("a picture").len() > 10_000);
        named(&harness, "Dismiss message").click();
        harness.run();
    }
}

#[test]
fn a_typed_path_opens_a_folder_and_a_wrong_one_says_so() {
    let folder = mine();
    let mut harness = window("article-2022-02-13");
    for (path, title, notice) in [
        (folder.path().join("nothing"), "One article of 13 February 2022", "not found: check the path"),
        (folder.path().to_owned(), "Mine", "Opened Mine"),
    ] {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
        harness.run();
        let field = named(&harness, "Path of the dataset");
        field.focus();
        field.type_text(&path.display().to_string());
        harness.run();
        harness.key_press(Key::Enter);
        settle(&mut harness);
        assert_eq!(harness.state().state().document.dataset().title, title);
        assert!(says(&harness, notice));
    }
}
