//! Records are added and changed in forms, undone, saved and read again; a crash loses nothing.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::support::{named, says, window};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    io::{Package, sample},
    model::{Code, Estimate},
    session::{
        Action, Afterwards, ChooseCommand, Command, Dialog, Document, EditCommand, Form, OpenRequest, Place,
        SaveCommand, Selection, State,
    },
};
use std::fs;

fn command(harness: &mut Harness<'_, App>, command: Command) {
    harness.state_mut().command(command);
    harness.run();
}

fn state<'h>(harness: &'h Harness<'_, App>) -> &'h State {
    harness.state().state()
}

fn promised(harness: &Harness<'_, App>, host: &str) -> Option<Estimate> {
    harness.state().derived().posture().host(Code::new(host))?.figures.promised
}

/// Writes into a field without leaving the form.
fn fill(harness: &mut Harness<'_, App>, field: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, field).focus();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, field).type_text(text);
    harness.run();
}

fn choose(harness: &mut Harness<'_, App>, field: &str, word: &str) {
    named(harness, field).click();
    harness.run();
    named(harness, word).click();
    harness.run();
}

/// The article without its 3,000 of 11 February, which are added by hand.
#[test]
fn the_seeds_3000_are_added_by_hand_undone_redone_saved_and_read_again() {
    let mut harness = window("article-2022-02-13");
    let ordered = state(&harness)
        .document
        .dataset()
        .stages
        .iter()
        .find(|stage| stage.people == Estimate::exact(3000) && stage.movement.as_str() != "feb-2")
        .unwrap()
        .movement
        .clone();
    command(&mut harness, Command::Edit(EditCommand::Delete(laydown::model::Table::Movements, ordered)));
    assert_eq!(promised(&harness, "POL"), Some(Estimate::exact(1700)));
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("article");
    save(&mut harness, &target);
    let saved: Vec<(String, Vec<u8>)> = files(&target);

    harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    harness.run();
    assert!(says(&harness, "New movement"));
    fill(&mut harness, "Sender", "USA");
    fill(&mut harness, "To", "Polska");
    assert!(says(&harness, "Poland"), "the name that was typed is understood");
    choose(&mut harness, "Stage, stage", "ordered");
    fill(&mut harness, "Day, stage", "2022-02-11");
    fill(&mut harness, "People, stage", "3.000 in all but name");
    assert!(says(&harness, "is not a number of people"));
    fill(&mut harness, "People, stage", "3,000");
    assert!(!says(&harness, "is not a number of people"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert!(says(&harness, "“source” is empty"), "what is missing is told when it is wanted");
    assert!(named(&harness, "Source, stage: Choose…").is_focused(), "and the keyboard is there");
    let source = state(&harness).document.dataset().sources[0].clone();
    named(&harness, "Source, stage: Choose…").click();
    harness.run();
    harness.get_by_label_contains(&source.publisher).click();
    harness.run();
    named(&harness, "Add record").click();
    harness.run();
    assert!(state(&harness).transient.dialog.is_none() && says(&harness, "Done: add movement, Poland 3,000"));
    assert_eq!(promised(&harness, "POL"), Some(Estimate::exact(4700)));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(promised(&harness, "POL"), Some(Estimate::exact(1700)));
    assert!(!state(&harness).document.is_changed());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    harness.run();
    assert_eq!(promised(&harness, "POL"), Some(Estimate::exact(4700)));
    save(&mut harness, &target);
    for ((name, now), (_, then)) in files(&target).iter().zip(&saved) {
        let rows = ["movements.csv", "stages.csv"].contains(&name.as_str());
        assert!(now.starts_with(then), "{name}: what did not change is the same to the byte");
        assert_eq!(now.len() > then.len(), rows, "{name}");
    }
    let again = Package::open(&target).unwrap();
    assert!(again.package.dataset == *state(&harness).document.dataset());
}

fn files(folder: &std::path::Path) -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    all.sort();
    all
}

fn save(harness: &mut Harness<'_, App>, folder: &std::path::Path) {
    let place = state(harness).document.place().clone();
    command(harness, Command::Save(SaveCommand::To(place, folder.to_path_buf(), Afterwards::default())));
    for _ in 0..300 {
        harness.run();
        if state(harness).running.saving.is_none() {
            assert!(!state(harness).document.is_changed());
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("not saved");
}

#[test]
fn a_stage_is_changed_from_its_card_and_the_step_has_a_name() {
    let mut harness = window("article-2022-02-13");
    command(&mut harness, Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
    let stage = state(&harness)
        .document
        .dataset()
        .stages
        .iter()
        .find(|s| s.people == Estimate::exact(1700))
        .unwrap()
        .id
        .clone();
    named(&harness, &format!("Edit {stage}")).click_accesskit();
    harness.run();
    named(&harness, "Edit record…").click_accesskit();
    harness.run();
    assert!(says(&harness, "Edit stage"));
    fill(&mut harness, "People", "1,750");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run();
    assert_eq!(promised(&harness, "POL"), Some(Estimate::exact(4750)));
    assert_eq!(Action::Undo.text_now(state(&harness)), "Undo: Poland 1,700 → 1,750");
}

#[test]
fn a_form_that_is_closed_is_kept_and_goes_on() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    harness.run();
    fill(&mut harness, "Sender", "France");
    fill(&mut harness, "People", "about 500");
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert!(state(&harness).transient.dialog.is_none() && says(&harness, "Draft kept"));
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
    harness.run();
    assert!(
        matches!(&state(&harness).transient.dialog, Some(Dialog::Form(form)) if form.sheets[0].text("people") == "about 500")
    );
}

#[test]
fn a_day_is_picked_in_a_month() {
    let mut harness = window("article-2022-02-13");
    command(&mut harness, Command::Do(Action::NewEvent));
    named(&harness, "Choose: Day").click();
    harness.run();
    named(&harness, "Previous month").click();
    harness.run();
    named(&harness, "24 January 2022").click();
    harness.run();
    assert!(
        matches!(&state(&harness).transient.dialog, Some(Dialog::Form(form)) if form.sheets[0].text("day") == "2022-01-24")
    );
}

#[test]
fn a_movement_is_drawn_from_country_to_country() {
    let mut harness = window("article-2022-02-13");
    let at = |harness: &Harness<'_, App>, host: &str| {
        // On the map, which lies between the filters and the side panel.
        let start = format!("{}: ", laydown::geo::Countries::embedded().name(&Code::new(host)));
        let nodes = harness.get_all_by_label_contains(&start).map(|node| node.rect().center());
        nodes.into_iter().find(|at| (220.0..900.0).contains(&at.x)).unwrap()
    };
    let (from, to) = (at(&harness, "DEU"), at(&harness, "POL"));
    harness.event(egui::Event::ModifiersChanged(Modifiers::SHIFT));
    harness.event(egui::Event::PointerMoved(from));
    harness.run();
    let button = |pos, pressed| egui::Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::SHIFT,
    };
    harness.event(button(from, true));
    harness.run();
    for part in 1..=5_u8 {
        harness
            .event_modifiers(egui::Event::PointerMoved(from + (to - from) * (f32::from(part) / 5.0)), Modifiers::SHIFT);
        harness.run();
    }
    harness.event(button(to, false));
    harness.run();
    let Some(Dialog::Form(form)) = &state(&harness).transient.dialog else { panic!("no form") };
    assert_eq!((form.sheets[0].text("origin"), form.sheets[0].text("host")), ("DEU", "POL"));
}

/// A window on a dataset with a journal in a folder.
fn with_journal(folder: &std::path::Path) -> Harness<'static, App> {
    let loaded = sample("article-2022-02-13").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
    let app = App::new(State::new(document, OpenRequest::default())).with_journal(Some(folder.into()));
    let builder =
        Harness::builder().with_size([1280.0, 720.0]).with_max_steps(30).with_context_setup(laydown::gui::install);
    let draw = |ui: &mut egui::Ui, app: &mut App| {
        app.logic(&ui.ctx().clone());
        app.show(ui);
    };
    let mut harness = builder.build_ui_state(draw, app);
    harness.run();
    harness
}

#[test]
fn what_a_crash_interrupted_is_offered_and_brought_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = with_journal(folder.path());
    let stage = state(&harness).document.dataset().stages[0].id.clone();
    let mut form = Form::edit(state(&harness).document.dataset(), laydown::model::Table::Stages, &stage).unwrap();
    form.sheets[0].set("note", "seen by hand");
    command(&mut harness, Command::Edit(EditCommand::Enter(Box::new(form))));
    let changed = state(&harness).document.dataset().clone();
    // The first window is never closed in good order.
    drop(harness);
    let mut next = with_journal(folder.path());
    assert!(says(&next, "Unsaved changes found") && says(&next, "edit stage"));
    named(&next, "Restore changes").click();
    next.run();
    assert!(*state(&next).document.dataset() == changed && state(&next).document.is_changed());
    next.state_mut().close();
    assert!(!says(&with_journal(folder.path()), "Unsaved changes found"), "closed in good order");
}

#[test]
fn the_form_asks_whether_a_movement_is_a_second_report() {
    let mut harness = window("article-2022-02-13");
    let data = state(&harness).document.dataset().clone();
    let mut form =
        Form::movement(Some(Code::new("USA")), Some(Code::new("POL")), laydown::model::Day::ymd(2022, 2, 12));
    for (field, text) in [("stage", "ordered"), ("people", "more than 2,900"), ("source", data.sources[0].id.as_str())]
    {
        form.sheets[1].set(field, text);
    }
    let question = "This may be a second report of the movement to Poland (feb-11-poland)";
    let show = |form: &Form| Command::Show(Some(Dialog::Form(Box::new(form.clone()))));
    command(&mut harness, show(&form));
    assert!(!says(&harness, question), "one source tells of two deployments");
    form.toggle_source();
    form.sheets[2].set("publisher", "AP");
    form.sheets[1].set("source", "");
    command(&mut harness, show(&form));
    assert!(says(&harness, question));
    named(&harness, "Add as a second source for the movement to Poland (feb-11-poland)").click();
    harness.run();
    let notice = state(&harness).transient.notice.as_ref().map(|notice| notice.text.clone());
    assert!(state(&harness).transient.dialog.is_none(), "{notice:?}");
    let data = state(&harness).document.dataset();
    let stage = data.stages.last().unwrap();
    assert_eq!((stage.movement.as_str(), data.movements.len()), ("feb-11-poland", 5));
    assert_eq!(promised(&harness, "POL").map(|people| people.low), Some(1_700 + 2_901));
}
