//! A second dataset is dropped on the window and looked at beside the first: numbers of both, each record's file, each saved alone.

use crate::support::{Dropped, named, on, saved, says, settle, window_of};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    io::{Package, sample},
    model::{Code, Id, Table},
    session::{
        Afterwards, ChooseCommand, Command, Document, EditCommand, Form, OpenCommand, OpenRequest, PanelCommand, Place,
        SaveCommand, Selection, State, TableColumn,
    },
};
use std::{fs, path::Path, sync::Arc};

/// Folders “mine” and “theirs”: the article, and the same told of another sender.
fn two() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let mut data = sample("article-2022-02-13").expect("a sample").package.dataset;
    data.title = "Mine".into();
    let mut other = data.clone();
    other.title = "Theirs".into();
    other.movements.iter_mut().for_each(|movement| movement.sender = Code::new("GBR"));
    for (name, data) in [("mine", data), ("theirs", other)] {
        Package::new(data).save(&home.path().join(name)).expect("saved");
    }
    home
}

fn state<'h>(harness: &'h Harness<'_, App>) -> &'h State {
    harness.state().state()
}

fn command(harness: &mut Harness<'_, App>, command: Command) {
    harness.state_mut().command(command);
    harness.run();
}

/// A window on “mine” in which “theirs” was dropped.
fn dropped(home: &Path) -> Harness<'static, App> {
    let loaded = Package::open(&home.join("mine")).expect("a package");
    let document = Document::new(loaded.package, loaded.problems, Place::Path(home.join("mine")));
    let mut harness = on(document, [1280.0, 720.0]);
    harness.input_mut().dropped_files = vec![Arc::new(Dropped(home.join("theirs")))];
    harness.run();
    harness
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder).expect("a folder").flatten().collect();
    all.sort_by_key(fs::DirEntry::file_name);
    all.iter().map(|f| (f.file_name().to_string_lossy().into_owned(), fs::read(f.path()).expect("a file"))).collect()
}

#[test]
fn dropped_beside_both_are_shown_and_only_the_changed_one_is_saved() {
    let home = two();
    let mut harness = dropped(home.path());
    assert!(says(&harness, "mine is open."), "it is asked");
    named(&harness, "Add to view").click();
    settle(&mut harness);
    assert!(says(&harness, "Added Theirs") && says(&harness, "Dataset: Mine + Theirs"));
    // 4,700 of each.
    assert!(says(&harness, "Poland: about 2,266 arrived of 9,400 promised"));
    command(&mut harness, Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
    named(&harness, "Promised: 9,400").click_accesskit();
    harness.run();
    assert!(says(&harness, "File: mine") && says(&harness, "File: theirs"));
    command(&mut harness, Command::Show(None));

    let before = ["mine", "theirs"].map(|name| files(&home.path().join(name)));
    let stage = Id::new("theirs:feb-2-poland-announced").expect("an id");
    let form = Form::edit(state(&harness).document.dataset(), Table::Stages, &stage).expect("a row");
    command(&mut harness, Command::Show(Some(laydown::session::Dialog::Form(Box::new(form)))));
    assert!(says(&harness, "File: theirs"));
    let field = named(&harness, "People");
    field.focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    named(&harness, "People").type_text("1,800");
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(says(&harness, "Poland: about 2,266 arrived of 9,500 promised") && says(&harness, "1 change not saved"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    saved(&mut harness);
    assert!(says(&harness, "Saved ") && !says(&harness, "not saved"));
    let now = ["mine", "theirs"].map(|name| files(&home.path().join(name)));
    assert_eq!(now[0], before[0]);
    for ((name, now), (_, before)) in now[1].iter().zip(&before[1]) {
        assert_eq!(now != before, name == "stages.csv", "{name}");
    }
}

#[test]
fn the_table_has_the_file_and_one_is_closed_from_the_menu() {
    let home = two();
    let mut harness = dropped(home.path());
    named(&harness, "Add to view").click();
    settle(&mut harness);
    let mut table = state(&harness).options.table.clone();
    (table.open, table.columns) = (true, vec![column("day"), column("quote"), column("file")]);
    command(&mut harness, Command::Panel(PanelCommand::Table(table)));
    assert_eq!(state(&harness).table_columns(), [column("day"), column("quote"), column("file")]);
    assert!(harness.query_all_by_label_contains("File").next().is_some());
    harness.get_by_label_contains("Dataset: ").click();
    harness.run();
    named(&harness, "Close mine").click();
    harness.run();
    assert!(says(&harness, "Closed Mine") && says(&harness, "Dataset: Theirs"));
    assert_eq!(state(&harness).table_columns(), [column("day"), column("quote")], "of one file it says nothing");
}

#[test]
fn files_are_listed_saved_elsewhere_and_closed_one_by_one() {
    let home = two();
    let mut harness = dropped(home.path());
    named(&harness, "Add to view").click();
    settle(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    harness.run();
    assert!(says(&harness, "Open files"), "somebody has to say which one");
    assert!(says(&harness, "Save mine as…") && says(&harness, "Save theirs as…"));
    let target = home.path().join("elsewhere");
    let theirs = Place::Path(home.path().join("theirs"));
    command(&mut harness, Command::Save(SaveCommand::To(theirs, target.clone(), Afterwards::default())));
    saved(&mut harness);
    assert_eq!(files(&target), files(&home.path().join("theirs")));
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::W);
    harness.run();
    named(&harness, "Close elsewhere").click();
    harness.run();
    assert!(says(&harness, "Dataset: Mine") && !says(&harness, "Mine + Theirs"));
}

#[test]
fn after_a_crash_each_file_is_asked_about() {
    let (home, kept) = (two(), tempfile::tempdir().expect("a folder"));
    let open = || {
        let read = |name: &str| {
            let path = home.path().join(name);
            let loaded = Package::open(&path).expect("a package");
            Document::new(loaded.package, loaded.problems, Place::Path(path))
        };
        let both = Document::joined([read("mine"), read("theirs")]).expect("two files");
        let app = App::new(State::new(both, OpenRequest::default())).with_journal(Some(kept.path().into()));
        window_of(app, [1280.0, 720.0])
    };
    let mut harness = open();
    for stage in ["feb-2-poland-announced", "theirs:feb-2-poland-announced"] {
        let id = Id::new(stage).expect("an id");
        let mut form = Form::edit(state(&harness).document.dataset(), Table::Stages, &id).expect("a row");
        form.sheets[0].set("people", "1,800");
        command(&mut harness, Command::Edit(EditCommand::Enter(Box::new(form))));
    }
    let changed = state(&harness).document.dataset().clone();
    // The first window is never closed in good order.
    drop(harness);
    let mut next = open();
    for title in ["Mine", "Theirs"] {
        next.run();
        assert!(says(&next, &format!("1 change to {title} had not been saved")), "{title}");
        assert!(says(&next, "Poland 1,700 → 1,800"));
        named(&next, "Restore changes").click();
        next.run();
    }
    assert!(state(&next).transient.dialog.is_none() && *state(&next).document.dataset() == changed);
}

#[test]
fn opened_instead_or_not_at_all_and_a_new_record_says_its_file() {
    let home = two();
    let mut harness = dropped(home.path());
    named(&harness, "Cancel").click();
    harness.run();
    assert_eq!(state(&harness).document.dataset().title, "Mine");
    let mut harness = dropped(home.path());
    named(&harness, "Open instead").click();
    settle(&mut harness);
    assert_eq!(state(&harness).document.dataset().title, "Theirs");
    command(&mut harness, Command::Open(OpenCommand::Beside(vec![Place::Path(home.path().join("mine"))])));
    settle(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run();
    assert!(says(&harness, "Save to file: theirs"));
    named(&harness, "Save to file: theirs").click();
    harness.run();
    named(&harness, "mine").click();
    harness.run();
    assert!(says(&harness, "Save to file: mine"));
}

fn column(name: &str) -> TableColumn {
    TableColumn::named(name).expect("a column of the table")
}
