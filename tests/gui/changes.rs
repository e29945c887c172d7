//! What changed between two days, as a list: a click shows where and opens the records.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable;
use laydown::{
    model::{Code, Day},
    posture::Facet,
    session::{ChooseCommand, Command, Dialog, SidePage, TimeCommand, changes_in_window},
};

#[test]
fn the_list_is_that_of_the_query_and_a_click_leads_to_its_records() {
    let mut harness = window("europe-2022");
    harness.key_press(Key::L);
    harness.run();
    let (state, derived) = (harness.state().state(), harness.state().derived());
    let list = changes_in_window(state, derived.posture());
    assert!(list.len() > 3 && derived.differences() == list);
    assert!(says(&harness, "1 December 2021 → 13 February 2022") && says(&harness, &format!("{} changes", list.len())));
    let levels = list.iter().filter(|difference| difference.quantity.is_level()).count();
    assert!(levels > 0 && says(&harness, &format!("Movements: {}", list.len() - levels)));
    assert!(says(&harness, &format!("Levels: {levels}")) && says(&harness, ", first report"));
    let camera = state.camera.clone();
    harness.get_by_label_contains("Change: About +1,133 arrived in Poland").click_accesskit();
    harness.run();
    let state = harness.state().state();
    assert_eq!(state.choices.host(), Some(Code::new("POL")));
    assert!(state.camera != camera && matches!(state.transient.dialog, Some(Dialog::Records { .. })));
    harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
    harness.run();
    assert_eq!(harness.state().state().options.side_page, SidePage::Changes, "the list stays");
    named(&harness, "Copy as TSV").click();
    harness.run();
    assert!(says(&harness, "changes copied"));
}

#[test]
fn the_list_follows_window_and_filters_and_an_empty_one_says_so() {
    let mut harness = window("europe-2022");
    named(&harness, "Side panel: Changes").click();
    harness.state_mut().command(Command::Time(TimeCommand::From(Some(Day::ymd(2022, 2, 11)))));
    harness.run();
    let few = harness.state().derived().differences().len();
    assert!(few > 0 && says(&harness, "11 February 2022 → 13 February 2022"));
    harness.state_mut().command(Command::Choose(ChooseCommand::Toggle(Facet::Sender(Code::new("ISL")))));
    harness.run();
    assert!(says(&harness, "No changes in this window match these filters"));
    named(&harness, "Side panel: Numbers").click();
    harness.run();
    assert!(says(&harness, "Changes on this day"));
}
