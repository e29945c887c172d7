//! The dialog of public sources: the licence before the download, progress, stopping, and what came of it.

use crate::support::{named, says, window};
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use laydown::session::{
    Action, Command, Dialog, Done, Effect, FetchJob, Finished, Job, SourceCommand, State, Ticket, apply,
};

#[test]
fn a_licence_is_shown_before_anything_is_downloaded() {
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::P);
    harness.run();
    assert!(says(&harness, "Public sources") && says(&harness, "GPL-3.0"));
    assert!(!says(&harness, "Accept licence"));
    let name = "Download CShapes 2.0: borders of states and dependencies, 1886 to 2019";
    named(&harness, name).click();
    harness.run();
    assert!(says(&harness, "Licence: CC BY-NC-SA 4.0") && says(&harness, "Accept licence and download"));
    assert!(!says(&harness, "GPL-3.0"), "it stands alone while it is read");
    assert!(harness.state().state().running.fetching.is_none());
    named(&harness, "Not now").click();
    harness.run();
    assert!(!says(&harness, "Accept licence"));
}

/// Begins a download.
fn fetch(state: &mut State, name: &str) -> (Ticket, FetchJob) {
    match apply(state, Command::Source(SourceCommand::Fetch(name.into()))).pop() {
        Some(Effect::Start(started)) => match (started.ticket, started.job) {
            (ticket, Job::Fetch(job)) => (ticket, job),
            other => panic!("no download but {other:?}"),
        },
        other => panic!("nothing begins but {other:?}"),
    }
}

#[test]
fn a_download_shows_how_far_it_is_and_one_runs_at_a_time() {
    let harness = window("article-2022-02-13");
    let mut state = harness.state().state().clone();
    let done = |ticket, result| Command::Done(Box::new(Finished { ticket, result }));
    let jobs = |effects: &[Effect]| -> Vec<&str> {
        let name = |effect: &Effect| if let Effect::Start(started) = effect { started.job.name() } else { "" };
        let names: Vec<&'static str> = effects.iter().map(name).collect();
        names
    };
    let (ticket, job) = fetch(&mut state, "cshapes");
    let again = apply(&mut state, Command::Source(SourceCommand::Fetch("cshapes".into())));
    assert!(again.is_empty(), "one at a time");
    assert!(job.coming.tell(1_000_000, Some(4_000_000)));
    let mut shown = egui_kittest::Harness::builder()
        .with_size([1280.0, 720.0])
        .with_context_setup(laydown::gui::install)
        .build_ui_state(|ui, app: &mut laydown::gui::App| app.show(ui), laydown::gui::App::new(state.clone()));
    shown.run_steps(2);
    assert!(shown.query_all_by_label_contains("Stop download").next().is_some());
    let other = "Download US bases with coordinates, to 2018";
    assert!(shown.get_by_label(other).accesskit_node().is_disabled());
    apply(&mut state, Command::Source(SourceCommand::Stop));
    assert!(job.cancel.check().is_err());
    apply(&mut state, done(ticket, Err("the download was stopped".into())));
    assert!(state.running.fetching.is_none() && state.transient.notice.as_ref().is_some_and(|notice| notice.is_error));
    let Some(Dialog::Sources(None)) = state.transient.dialog else { panic!("the list stays") };
    let (ticket, _) = fetch(&mut state, "troopdata-bases");
    let mut gone_on = state.clone();
    let here = || done(ticket, Ok(Done::Fetched("/d/basedata.csv".into())));
    let effects = apply(&mut state, here());
    assert!(state.transient.notice.as_ref().expect("a notice").text.contains("/d/basedata.csv"));
    assert_eq!(jobs(&effects), ["sources", "load"]);
    let now = state.running.reading.as_ref().expect("it is imported at once");
    assert_eq!(now.name, "basedata.csv");
    assert!(apply(&mut state, here()).is_empty(), "an answer is heard once");
    // Who has closed the list meanwhile is not interrupted.
    apply(&mut gone_on, Command::Show(None));
    assert_eq!(jobs(&apply(&mut gone_on, here())), ["sources"]);
    // What is here is opened from the list.
    let mut effects = apply(&mut gone_on, Command::Do(Action::Sources));
    let Some(Effect::Start(look_up)) = effects.pop() else { panic!("{effects:?}") };
    let kept = laydown::catalogue::catalogue().iter().map(|_| laydown::catalogue::Kept::Here).collect();
    apply(&mut gone_on, done(look_up.ticket, Ok(Done::Sources(kept))));
    let mut shown = egui_kittest::Harness::builder()
        .with_size([1280.0, 720.0])
        .with_context_setup(laydown::gui::install)
        .build_ui_state(|ui, app: &mut laydown::gui::App| app.show(ui), laydown::gui::App::new(gone_on));
    shown.run_steps(2);
    assert!(shown.query_by_label("Open Countries at 1:10 million").is_none(), "no recipe reads it");
    assert!(shown.query_by_label("Open US bases with coordinates, to 2018").is_some());
    let effects = apply(&mut state, Command::Source(SourceCommand::Open("troopdata-bases".into())));
    let [Effect::Start(find)] = &effects[..] else { panic!("{effects:?}") };
    assert!(matches!(&find.job, Job::Find(name) if name == "troopdata-bases"), "{find:?}");
}
