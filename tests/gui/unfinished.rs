//! After a crash a plain start offers what any journal holds, whatever dataset it is of.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::support::{named, saved, says, settle, window_of};
use egui_kittest::Harness;
use laydown::{
    gui::App,
    io::{Package, sample},
    model::Table,
    session::{Afterwards, Command, Document, EditCommand, Form, OpenRequest, Place, SaveCommand, State, open_dataset},
};
use std::{fs, path::Path, time::Duration};

const SIZE: [f32; 2] = [1280.0, 720.0];

fn plain_start(journals: &Path) -> Harness<'static, App> {
    let loaded = sample("europe-2022").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
    start(document, journals, true)
}

fn start(document: Document, journals: &Path, plain: bool) -> Harness<'static, App> {
    let app = App::new(State::new(document, OpenRequest::default())).with_journal(Some(journals.into()));
    let mut harness = window_of(if plain { app.with_unfinished() } else { app }, SIZE);
    harness.run();
    harness
}

fn note(harness: &mut Harness<'_, App>, text: &str) {
    let data = harness.state().state().document.dataset();
    let stage = data.stages[0].id.clone();
    let mut form = Form::edit(data, Table::Stages, &stage).unwrap();
    form.sheets[0].set("note", text);
    harness.state_mut().command(Command::Edit(EditCommand::Enter(Box::new(form))));
    harness.run();
}

/// Waits for a file that a thread of a window writes.
fn wait_for(folder: &Path, ending: &str) {
    let there =
        || fs::read_dir(folder).unwrap().flatten().any(|file| file.path().extension().is_some_and(|end| end == ending));
    for _ in 0..500 {
        if there() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("no .{ending} in {}", folder.display());
}

#[test]
fn an_import_that_nobody_has_changed_is_brought_back_and_saved() {
    let home = tempfile::tempdir().unwrap();
    let journals = home.path().join("journals");
    let data = sample("article-2022-02-13").unwrap().package.dataset;
    let mut document =
        Document::new(Package::new(data.clone()), Vec::new(), Place::Path(home.path().join("table.csv")));
    document.files[0].imported = true;
    let window = start(document, &journals, false);
    wait_for(&journals, "zip");
    // It is never closed in good order.
    drop(window);
    for round in 0..2 {
        let mut next = plain_start(&journals);
        assert!(says(&next, "The import of table.csv was not saved."), "{round}");
        named(&next, "Restore: table.csv").click();
        next.run();
        settle(&mut next);
        let state = next.state().state();
        assert!(*state.document.dataset() == data && state.document.is_imported(), "{round}");
        if round == 1 {
            let to = home.path().join("ds");
            let place = state.document.place().clone();
            next.state_mut().command(Command::Save(SaveCommand::To(place, to.clone(), Afterwards::default())));
            next.run();
            saved(&mut next);
            assert!(Package::open(&to).unwrap().package.dataset == data);
        }
    }
    assert_eq!(fs::read_dir(&journals).unwrap().count(), 0, "saved: nothing is left");
    assert!(!says(&plain_start(&journals), "Unsaved work found"));
}

#[test]
fn changes_of_a_dataset_that_is_not_open_are_offered_or_let_go() {
    let home = tempfile::tempdir().unwrap();
    let (journals, path) = (home.path().join("journals"), home.path().join("mine"));
    sample("article-2022-02-13").unwrap().package.save(&path).unwrap();
    let mut window = start(open_dataset(Place::Path(path.clone())).unwrap(), &journals, false);
    note(&mut window, "one");
    note(&mut window, "two");
    let changes = window.state().state().document.changes();
    drop(window);
    let mut next = plain_start(&journals);
    assert!(says(&next, "mine has changes that were not saved."));
    named(&next, "Open: mine").click();
    next.run();
    settle(&mut next);
    assert!(says(&next, "1 change to") && changes == 1, "the offer counts as the status line does");
    named(&next, "Restore changes").click();
    next.run();
    assert!(says(&next, "1 change restored") && next.state().state().document.changes() == 1);
    drop(next);
    let mut last = plain_start(&journals);
    named(&last, "Discard changes: mine").click();
    last.run();
    assert!(!says(&last, "Unsaved work found"));
    assert_eq!(fs::read_dir(&journals).unwrap().count(), 0);
}
