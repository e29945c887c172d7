//! Layers of one's own: added, styled and hidden in their dialog; dropped on the window; a distance measured by two clicks.

use crate::support::{Dropped, named, says, type_into, window};
use egui::{Key, Modifiers, pos2};
use egui_kittest::Harness;
use laydown::gui::App;
use std::{fs, sync::Arc};

const ZONE: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Zone","kind":"a"},
    "geometry":{"type":"Polygon","coordinates":[[[15,48],[18,48],[18,50],[15,50],[15,48]]]}}]}"#;

/// Lets the thread that reads a layer finish.
fn read(harness: &mut Harness<'_, App>, layers: usize) {
    for _ in 0..1000 {
        harness.run_steps(2);
        let state = harness.state().state();
        if state.running.layer.is_none() && state.view().layers.len() == layers {
            harness.run();
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("not read");
}

#[test]
fn a_layer_is_added_by_its_path_styled_and_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zone.geojson");
    fs::write(&path, ZONE).unwrap();
    let mut harness = window("article-2022-02-13");
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Y);
    harness.run();
    assert!(says(&harness, "No layers yet."));
    type_into(&mut harness, "Path of a layer", path.to_str().unwrap());
    read(&mut harness, 1);
    assert!(says(&harness, "Show layer zone"));
    named(&harness, "Show layer zone").click();
    harness.run();
    assert!(harness.state().state().own_layers()[0].hidden);
    named(&harness, "Show layer zone").click();
    harness.run();
    type_into(&mut harness, "Range", "Warsaw:300km");
    assert_eq!(harness.state().state().choices.texts.range, "Warsaw:300km");
    named(&harness, "Remove zone").click();
    harness.run();
    assert!(harness.state().state().own_layers().is_empty());
    harness.key_press(Key::Escape);
    harness.run();
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run();
    assert_eq!(harness.state().state().own_layers().len(), 1, "going back brings it back");
}

#[test]
fn a_file_that_may_be_a_table_asks_when_it_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bases.csv");
    fs::write(&path, "name,lat,lon\nA,50,10\n").unwrap();
    let mut harness = window("article-2022-02-13");
    harness.input_mut().dropped_files.push(Arc::new(Dropped(path)));
    for _ in 0..300 {
        harness.run_steps(2);
        if says(&harness, "Add as layer") {
            named(&harness, "Add as layer").click_accesskit();
            harness.run_steps(2);
        }
        let state = harness.state().state();
        if state.running.layer.is_some() || !state.own_layers().is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    read(&mut harness, 1);
    assert!(harness.state().state().own_layers()[0].path.ends_with("bases.csv"));
}

#[test]
fn two_clicks_measure_a_distance() {
    let mut harness = window("article-2022-02-13");
    harness.key_press(Key::U);
    harness.run();
    assert!(says(&harness, "click the first place"));
    for at in [pos2(500.0, 300.0), pos2(700.0, 330.0)] {
        harness.hover_at(at);
        harness.run();
        harness.drag_at(at);
        harness.drop_at(at);
        harness.run();
    }
    let state = harness.state().state();
    assert!(state.choices.texts.distance.contains(':'), "{:?}", state.transient.notice);
    assert!(state.transient.notice.as_ref().unwrap().text.contains(" km, "));
    assert!(state.choices.selected.is_none(), "nothing is selected meanwhile");
}
