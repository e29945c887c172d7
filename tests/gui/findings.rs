//! All findings in one list: shown on the map, accepted with a note, taken back, kept in the dataset.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use laydown::{
    gui::App,
    io::Package,
    model::{Code, Day, Scope},
    posture::Severity,
    session::{Action, Afterwards, ChooseCommand, Command, Dialog, SaveCommand, TimeCommand},
};

/// The window on a day of several findings.
fn july() -> Harness<'static, App> {
    let mut harness = window("europe-2022");
    harness.state_mut().command(Command::Time(TimeCommand::Day(Day::ymd(2022, 7, 15))));
    harness.run();
    harness
}

/// Saves the dataset to a folder, and waits until it is there.
fn save_to(harness: &mut Harness<'_, App>, folder: &std::path::Path) {
    let place = harness.state().state().document.place().clone();
    harness.state_mut().command(Command::Save(SaveCommand::To(place, folder.to_owned(), Afterwards::default())));
    for _ in 0..300 {
        harness.run();
        if harness.state().state().running.saving.is_none() && says(harness, "Saved ") {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}

/// How many findings are open.
fn open(harness: &Harness<'_, App>) -> usize {
    let data = harness.state().state().document.dataset();
    harness.state().derived().findings().iter().filter(|finding| finding.accepted(data).is_none()).count()
}

fn counted(n: usize) -> String {
    format!("{n} finding{}", if n == 1 { "" } else { "s" })
}

/// Accepts the first finding of the list with a note; what its button is called.
fn accept(harness: &mut Harness<'_, App>) -> String {
    let all: Vec<_> = harness.query_all_by_label_contains("Accept: ").collect();
    let name = all.first().and_then(|node| node.accesskit_node().label()).expect("a button");
    drop(all);
    named(harness, &name).click_accesskit();
    harness.run();
    named(harness, "Reason for accepting").type_text("checked with the ministry");
    harness.run();
    named(harness, "Accept with this reason").click_accesskit();
    harness.run();
    name
}

#[test]
fn the_status_line_leads_to_the_list_and_its_filters_narrow_it() {
    let mut harness = july();
    let n = open(&harness);
    assert!(n > 1, "{n}");
    let day = "15 July 2022";
    named(&harness, &format!("List of {}", counted(n))).click();
    harness.run();
    assert!(says(&harness, &format!("{} on {day}", counted(n))));
    named(&harness, "Severity: Note").click_accesskit();
    harness.run();
    let Some(Dialog::Findings(view)) = &harness.state().state().transient.dialog else { panic!("no list") };
    assert_eq!(view.severity, Some(Severity::Note));
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press(Key::R);
    harness.run();
    assert!(matches!(harness.state().state().transient.dialog, Some(Dialog::Findings(_))));
}

#[test]
fn a_finding_is_shown_on_the_map() {
    let mut harness = july();
    harness.key_press(Key::R);
    harness.run();
    let camera = harness.state().state().camera.clone();
    harness.query_all_by_label_contains("Show on map: ").next().expect("a host").click_accesskit();
    harness.run();
    let state = harness.state().state();
    assert!(state.transient.dialog.is_none() && state.choices.host().is_some() && state.camera != camera);
}

#[test]
fn an_accepted_finding_moves_to_its_group_survives_saving_and_is_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = july();
    let n = open(&harness);
    harness.key_press(Key::R);
    harness.run();
    let name = accept(&mut harness);
    assert_eq!(open(&harness), n - 1);
    assert!(says(&harness, "Accepted (1)") && says(&harness, "1 change not saved"));
    assert!(Action::Undo.text_now(harness.state().state()).starts_with("Undo: accept a finding"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(open(&harness), n);
    assert!(!says(&harness, "not saved"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
    harness.run();
    save_to(&mut harness, folder.path());
    let again = Package::open(folder.path()).expect("readable").package.dataset;
    assert_eq!(again.accepted, harness.state().state().document.dataset().accepted);
    assert_eq!(again.accepted[0].note, "checked with the ministry");
    harness.key_press(Key::R);
    harness.run();
    // The side panel has such a group too.
    harness.query_all_by_label("Accepted (1)").last().expect("in the list").click_accesskit();
    harness.run();
    assert!(says(&harness, "Accepted: checked with the ministry"));
    named(&harness, &name.replace("Accept: ", "Reopen: ")).click_accesskit();
    harness.run();
    assert_eq!(open(&harness), n);
}

#[test]
fn members_who_serve_in_a_battlegroup_are_linked_to_it_and_the_sum_is_one_number_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("europe-2022");
    harness.state_mut().command(Command::Time(TimeCommand::Day(Day::ymd(2022, 6, 28))));
    harness.state_mut().command(Command::Choose(ChooseCommand::Scope(Some(Scope::Rotational))));
    harness.run();
    let reported = |harness: &Harness<'_, App>| {
        let lithuania = Code::new("LTU");
        harness.state().derived().posture().host(lithuania).and_then(|host| host.figures.reported).expect("a level")
    };
    assert_eq!(reported(&harness).to_string(), "1,632–1,772");
    let n = open(&harness);
    harness.key_press(Key::R);
    harness.run();
    named(&harness, "Count in NATO’s strength: Norway, about 140").click_accesskit();
    harness.run();
    assert_eq!((reported(&harness).to_string().as_str(), open(&harness)), ("1,632", n - 1));
    assert!(says(&harness, "1 change not saved") && says(&harness, "Lithuania now"));
    save_to(&mut harness, folder.path());
    let again = Package::open(folder.path()).expect("readable").package.dataset;
    let linked: Vec<_> = again.strengths.iter().filter(|s| s.counted_in.is_some()).map(|s| s.id.as_str()).collect();
    assert!(linked.contains(&"C033-level"), "{linked:?}");
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert_eq!(reported(&harness).to_string(), "1,632–1,772", "undone");
}
