//! Opening datasets: at the start, from the menu, by path, by a drop, and one that is not there.

use crate::support::{day, named, says, settle, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use laydown::{io::Package, model::Day};

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
    named(&harness, "One article of 13 February 2022").click();
    settle(&mut harness);
    assert_eq!(harness.state().state().document.dataset().name, "article-2022-02-13");
    assert!(says(&harness, "Poland: about 1,133 arrived of 4,700 promised"));
}

#[test]
fn a_typed_path_opens_a_folder_and_a_wrong_one_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut package = Package::new(laydown::io::sample("article-2022-02-13").expect("a sample").package.dataset);
    package.dataset.title = "Mine".into();
    package.save(folder.path()).expect("saved");
    let mut harness = window("article-2022-02-13");
    for (path, title, notice) in [
        (folder.path().join("nothing"), "One article of 13 February 2022", "there is no “"),
        (folder.path().to_owned(), "Mine", "Opened Mine"),
    ] {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
        harness.run();
        let field = named(&harness, "Path of a dataset");
        field.focus();
        field.type_text(&path.display().to_string());
        harness.run();
        named(&harness, "Open").click();
        settle(&mut harness);
        assert_eq!(harness.state().state().document.dataset().title, title);
        assert!(says(&harness, notice));
    }
}
