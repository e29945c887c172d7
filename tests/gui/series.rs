//! A running report is said to be complete, among the open files: who it no longer lists goes from map and panel; taken back, and kept.

use crate::support::{named, on, says};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    io::Package,
    model::{Code, LatLon},
    scene::Measure,
    session::{Action, ChooseCommand, Command, Document, Place, Selection, TimeCommand},
};
use std::fs;

const STRENGTHS: &str = "id,sender,host,day,scope,best,word,series,source\n\
    pol-1,USA,POL,2021-12-31,assigned,176,exact,dmdc,s\n\
    rou-1,USA,ROU,2021-12-31,assigned,140,exact,dmdc,s\n\
    pol-2,USA,POL,2022-03-31,assigned,180,exact,dmdc,s\n\
    rot,USA,POL,2022-03-31,rotational,8700,about,,s\n";

fn command(harness: &mut Harness<'_, App>, command: Command) {
    harness.state_mut().command(command);
    harness.run();
}

fn select(harness: &mut Harness<'_, App>, host: Option<&str>) {
    let host = host.map(|host| Selection::Host(Code::new(host)));
    command(harness, Command::Choose(ChooseCommand::Select(host)));
}

/// The pointer over a place of the map.
fn hover(harness: &mut Harness<'_, App>, lat: f64, lon: f64) {
    let map = harness.get_by_label_contains("Map: ").rect();
    let at = harness.state().state().camera.screen(LatLon { lat, lon }).expect("on the map");
    harness.hover_at(map.min + egui::vec2(at[0], at[1]));
    for _ in 0..4 {
        harness.run();
    }
}

#[test]
fn a_series_is_said_to_be_complete() {
    let home = tempfile::tempdir().expect("a folder");
    for (name, text) in [("strengths.csv", STRENGTHS), ("sources.csv", "id,publisher,published\ns,DMDC,2022-05-01\n")] {
        fs::write(home.path().join(name), text).expect("written");
    }
    let loaded = Package::open(home.path()).expect("a package");
    let document = Document::new(loaded.package, loaded.problems, Place::Path(home.path().to_owned()));
    let mut harness = on(document, [1280.0, 720.0]);
    command(&mut harness, Command::Choose(ChooseCommand::Measure(Measure::Level)));
    command(&mut harness, Command::Time(TimeCommand::Day("2022-04-01".parse().expect("a day"))));
    assert!(says(&harness, "Romania: 140 present"), "it holds until it is stale");

    command(&mut harness, Command::Do(Action::Files));
    named(&harness, "Complete series: dmdc").click();
    harness.run();
    command(&mut harness, Command::Show(None));
    assert!(says(&harness, "1 change not saved") && says(&harness, "1 host is no longer listed."));
    assert!(!says(&harness, "Romania: "), "it has no symbol, and is not unknown");
    select(&mut harness, Some("ROU"));
    assert!(says(&harness, "No longer listed since 31 Mar 2022"));
    assert!(says(&harness, "Present, assigned · no longer listed since 31 Mar 2022"), "below the chart");
    select(&mut harness, None);
    hover(&mut harness, 45.9, 25.0);
    assert!(says(&harness, "No longer listed since 31 Mar 2022") && says(&harness, "scope: assigned"), "the tip");
    hover(&mut harness, 52.0, 19.0);
    assert!(says(&harness, "Assigned 180 + rotational about 8,700: about 8,880 if nobody is in both"), "the tip");
    select(&mut harness, Some("POL"));
    assert!(says(&harness, "Assigned 180 + rotational about 8,700: about 8,880 if nobody is in both"));
    let changes = harness.state().derived().changes();
    let days: Vec<_> = changes.iter().map(|change| (change.strengths, change.unlisted)).collect();
    assert_eq!(days, [(2, 0), (2, 1)]);

    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run();
    assert!(!says(&harness, "not saved"), "as in the files");
    command(&mut harness, Command::Do(Action::Redo));
    let mut document = harness.state().state().document.clone();
    document.save(0, home.path()).expect("saved");
    let series = Package::open(home.path()).expect("a package").package.dataset.series;
    assert_eq!(series.iter().map(|one| (one.name.as_str(), one.complete)).collect::<Vec<_>>(), [("dmdc", true)]);
}
