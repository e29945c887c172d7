//! The dialog of public sources: the licence before the download, progress, stopping, and what came of it.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use laydown::session::{Command, Dialog};

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
    assert!(harness.state().state().transient.fetching.is_none());
    named(&harness, "Not now").click();
    harness.run();
    assert!(!says(&harness, "Accept the licence"));
}

#[test]
fn a_download_shows_how_far_it_is_and_one_runs_at_a_time() {
    use laydown::session::{Effect, apply};
    let harness = window("article-2022-02-13");
    let mut state = harness.state().state().clone();
    let effects = apply(&mut state, Command::Fetch("cshapes".into()));
    let [Effect::Fetch { request, cancel, .. }] = &effects[..] else { panic!("{effects:?}") };
    assert!(apply(&mut state, Command::Fetch("cshapes".into())).is_empty(), "one at a time");
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
    apply(&mut state, Command::StopFetch);
    assert!(cancel.check().is_err());
    apply(&mut state, Command::Fetched(*request, Err("the download was stopped".into())));
    assert!(
        state.transient.fetching.is_none() && state.transient.notice.as_ref().is_some_and(|notice| notice.is_error)
    );
    let Some(Dialog::Sources(None)) = state.transient.dialog else { panic!("the list stays") };
    apply(&mut state, Command::Fetch("troopdata-bases".into()));
    let request = state.transient.fetching.as_ref().expect("it runs").request;
    apply(&mut state, Command::Fetched(request, Ok("/d/basedata.csv".into())));
    let text = state.transient.notice.expect("a notice").text;
    assert!(text.contains("/d/basedata.csv") && text.contains("--recipe troopdata-bases"), "{text}");
}
