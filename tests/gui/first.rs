//! The first hour: the start page, the tour, the guide, and a report from the window.

use crate::support::{named, says, settle, type_into, window, window_of};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    io,
    model::Code,
    session::{
        Action, ChooseCommand, Command, Dialog, Document, ExportCommand, OpenRequest, Place, ReportKind, Selection,
        State, TimeCommand,
    },
};

fn act(harness: &mut Harness<'_, App>, action: Action) {
    harness.state_mut().command(Command::Do(action));
    harness.run();
}

fn tour(harness: &Harness<'_, App>) -> Option<usize> {
    harness.state().state().transient.tour.map(|tour| tour.at)
}

#[test]
fn the_first_frame_has_no_dialog_and_no_tour() {
    let harness = window("europe-2022");
    let transient = &harness.state().state().transient;
    assert_eq!((&transient.dialog, transient.tour), (&None, None));
}

#[test]
fn the_start_page_opens_a_sample_and_says_where_recent_ones_will_be() {
    let mut harness = window("europe-2022");
    act(&mut harness, Action::Start);
    for text in ["Read a text…", "Import a table…", "Public sources…", "Take the tour", "are listed here"] {
        assert!(says(&harness, text), "{text}");
    }
    named(&harness, "Open One article of 13 February 2022").click();
    settle(&mut harness);
    let state = harness.state().state();
    assert_eq!(state.document.place(), &Place::Sample("article-2022-02-13".into()));
    assert_eq!(state.transient.dialog, None);
}

#[test]
fn the_last_work_is_opened_again() {
    let loaded = io::sample("europe-2022").expect("a sample");
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
    let mut state = State::new(document, OpenRequest::default());
    let last = "laydown:?sample=article-2022-02-13&day=2022-02-11&host=POL".parse().expect("a view");
    state.transient.last_work = Some(Box::new(last));
    let mut harness = window_of(App::new(state), [1280.0, 720.0]);
    act(&mut harness, Action::Start);
    assert!(says(&harness, "Last work: article-2022-02-13, 11 February 2022"));
    act(&mut harness, Action::Reopen);
    settle(&mut harness);
    let state = harness.state().state();
    assert_eq!(state.choices.day.to_string(), "2022-02-11");
    assert_eq!(state.document.place(), &Place::Sample("article-2022-02-13".into()));
    assert!(!Action::Reopen.enabled(state), "once");
}

#[test]
fn the_tour_goes_on_when_its_step_is_done() {
    let mut harness = window("article-2022-02-13");
    act(&mut harness, Action::Tour);
    settle(&mut harness);
    assert_eq!(harness.state().state().document.place(), &Place::Sample("europe-2022".into()), "it is over the sample");
    assert_eq!(tour(&harness), Some(0));
    assert!(says(&harness, "Select a country") && says(&harness, "1 of 6"));
    let select = Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL")))));
    harness.state_mut().command(select);
    harness.run();
    assert_eq!(tour(&harness), Some(1));
    let records = Dialog::Records { title: "Promised".into(), records: Vec::new() };
    harness.state_mut().command(Command::Show(Some(records)));
    harness.run();
    assert_eq!(tour(&harness), Some(2));
    assert!(says(&harness, "Close this window first"), "its card stands over a dialog");
    harness.key_press(Key::Escape);
    harness.run();
    act(&mut harness, Action::NextChange);
    assert_eq!(tour(&harness), Some(3));
    harness.key_press(Key::K);
    harness.run();
    assert_eq!(tour(&harness), Some(4));
    harness.key_press(Key::Num2);
    harness.run();
    assert_eq!(tour(&harness), Some(5));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::E);
    harness.run();
    assert_eq!(tour(&harness), None);
    assert!(harness.state().state().transient.notice.as_ref().is_some_and(|notice| notice.text.contains("F1")));
}

#[test]
fn the_tour_can_be_left_and_steps_skipped() {
    let mut harness = window("europe-2022");
    act(&mut harness, Action::Tour);
    named(&harness, "Skip").click();
    harness.run();
    assert_eq!(tour(&harness), Some(1));
    harness.get_all_by_label("Back").last().expect("the card’s button").click();
    harness.run();
    assert_eq!(tour(&harness), Some(0));
    named(&harness, "Leave the tour").click();
    harness.run();
    assert_eq!(tour(&harness), None);
}

#[test]
fn the_guide_has_the_text_of_the_documentation_and_finds_words_in_it() {
    let mut harness = window("europe-2022");
    harness.key_press(Key::F1);
    harness.run();
    assert!(says(&harness, "Next change"), "shortcuts come first");
    named(&harness, "Where a number comes from").click();
    harness.run();
    assert!(says(&harness, "The side panel shows its numbers with the formula behind each"));
    named(&harness, "Search the guide").focus();
    harness.run();
    named(&harness, "Search the guide").type_text("rotational permanent");
    harness.run();
    assert!(says(&harness, "what a strength counts: assigned (permanent), rotational"), "a line of the glossary");
    assert!(!says(&harness, "The side panel shows its numbers"));
    named(&harness, "Search the guide").type_text(" nowhere-at-all");
    harness.run();
    assert!(says(&harness, "No matches"));
}

#[test]
fn a_report_of_the_selected_host_is_read_chosen_and_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window("article-2022-02-13");
    harness.state_mut().command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
    harness.run();
    named(&harness, "Report on Poland").click();
    harness.run();
    let wanted = "US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived.";
    for _ in 0..200 {
        if says(&harness, wanted) {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
        harness.run();
    }
    assert!(says(&harness, wanted), "it is read before it is saved");
    named(&harness, "Markdown (.md)").click();
    harness.run();
    type_into(&mut harness, "Last day", "2022-02-10");
    let Some(Dialog::Report(ask)) = &harness.state().state().transient.dialog else { panic!("no dialog") };
    assert_eq!(
        (ask.kind, ask.path.as_str(), ask.to.to_string()),
        (ReportKind::Markdown, "~/poland.md", "2022-02-10".into())
    );
    let ask = ask.clone().with_path(folder.path().join("poland.md").display().to_string());
    harness.state_mut().command(Command::Export(ExportCommand::Report(Box::new(ask))));
    for _ in 0..600 {
        harness.run();
        if harness.state().state().running.exporting.is_none() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let text = std::fs::read_to_string(folder.path().join("poland.md")).expect("a report");
    assert!(text.contains("10 February 2022: 1,700 promised"), "{text}");
    assert_eq!(harness.state().state().choices.day.to_string(), "2022-02-13", "the window shows what it showed");
}

#[test]
fn the_report_follows_the_day_and_the_known_on_day() {
    let mut harness = window("article-2022-02-13");
    harness.state_mut().command(Command::Time(TimeCommand::Day("2022-02-10".parse().expect("a day"))));
    harness.state_mut().command(Command::Time(TimeCommand::KnownOn(Some("2022-02-03".parse().expect("a day")))));
    act(&mut harness, Action::Report);
    let Some(Dialog::Report(ask)) = &harness.state().state().transient.dialog else { panic!("no dialog") };
    assert_eq!((ask.to.to_string(), ask.hosts.is_empty()), ("2022-02-10".to_owned(), true));
    assert!(says(&harness, "As known on 3 February 2022."));
}
