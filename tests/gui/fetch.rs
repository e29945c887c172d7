//! The dialog of public sources: the licence before the download, progress, stopping, and what came of it.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use laydown::session::{Action, Command, Dialog, Place, SourceCommand};

#[test]
fn a_licence_is_shown_before_anything_is_downloaded() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    harness.run();
    assert!(says(&harness, "Public sources") && says(&harness, "GPL-3.0"));
    assert!(!says(&harness, "Accept the licence"));
    let name = "Download CShapes 2.0: borders of states and dependencies, 1886 to 2019";
    named(&harness, name).click();
    harness.run();
    assert!(says(&harness, "Licence: CC BY-NC-SA 4.0") && says(&harness, "Accept the licence and download"));
    assert!(!says(&harness, "GPL-3.0"), "it stands alone while it is read");
    assert!(harness.state().state().running.fetching.is_none());
    named(&harness, "Not now").click();
    harness.run();
    assert!(!says(&harness, "Accept the licence"));
}

#[test]
fn a_download_shows_how_far_it_is_and_one_runs_at_a_time() {
    use laydown::session::{Effect, apply};
    let harness = window("article-2022-02-13");
    let mut state = harness.state().state().clone();
    let effects = apply(&mut state, Command::Source(SourceCommand::Fetch("cshapes".into())));
    let [Effect::Fetch { request, cancel, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert!(apply(&mut state, Command::Source(SourceCommand::Fetch("cshapes".into()))).is_empty(), "one at a time");
    apply(&mut state, Command::FetchProgress(*request, 1_000_000, Some(4_000_000)));
    apply(&mut state, Command::FetchProgress(*request + 1, 9, None));
    let mut shown = egui_kittest::Harness::builder()
        .with_size([1280.0, 720.0])
        .with_context_setup(laydown::gui::install)
        .build_ui_state(|ui, app: &mut laydown::gui::App| app.show(ui), laydown::gui::App::new(state.clone()));
    shown.run_steps(2);
    assert!(shown.query_all_by_label_contains("Stop the download").next().is_some());
    let other = "Download US bases with coordinates, to 2018";
    assert!(shown.get_by_label(other).accesskit_node().is_disabled());
    apply(&mut state, Command::Source(SourceCommand::Stop));
    assert!(cancel.check().is_err());
    apply(&mut state, Command::Fetched(*request, Err("the download was stopped".into())));
    assert!(state.running.fetching.is_none() && state.transient.notice.as_ref().is_some_and(|notice| notice.is_error));
    let Some(Dialog::Sources(None)) = state.transient.dialog else { panic!("the list stays") };
    apply(&mut state, Command::Source(SourceCommand::Fetch("troopdata-bases".into())));
    let request = state.running.fetching.as_ref().expect("it runs").request;
    let mut gone_on = state.clone();
    let effects = apply(&mut state, Command::Fetched(request, Ok("/d/basedata.csv".into())));
    assert!(state.transient.notice.as_ref().expect("a notice").text.contains("/d/basedata.csv"));
    let [Effect::LookUpSources, Effect::Load { places, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(places, &[Place::Path("/d/basedata.csv".into())], "it is imported at once");
    // Who has closed the list meanwhile is not interrupted.
    apply(&mut gone_on, Command::Show(None));
    let effects = apply(&mut gone_on, Command::Fetched(request, Ok("/d/basedata.csv".into())));
    assert!(matches!(&effects[..], [Effect::LookUpSources]), "{effects:?}");
    // What is here is opened from the list.
    apply(&mut gone_on, Command::Do(Action::Sources));
    let here = laydown::catalogue::catalogue().iter().map(|_| laydown::catalogue::Kept::Here).collect();
    apply(&mut gone_on, Command::SourcesSeen(here));
    let mut shown = egui_kittest::Harness::builder()
        .with_size([1280.0, 720.0])
        .with_context_setup(laydown::gui::install)
        .build_ui_state(|ui, app: &mut laydown::gui::App| app.show(ui), laydown::gui::App::new(gone_on));
    shown.run_steps(2);
    assert!(shown.query_by_label("Open Countries at 1:10 million").is_none(), "no recipe reads it");
    assert!(shown.query_by_label("Open US bases with coordinates, to 2018").is_some());
    let effects = apply(&mut state, Command::Source(SourceCommand::Open("troopdata-bases".into())));
    assert!(matches!(&effects[..], [Effect::FindSource(name)] if name == "troopdata-bases"), "{effects:?}");
}
