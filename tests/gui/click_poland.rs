//! Poland is clicked, and its numbers are read with the words that carry them.

use crate::support::{says, window};
use egui_kittest::kittest::Queryable;
use laydown::model::Code;

#[test]
fn clicking_polands_symbol_selects_it_and_tells_its_numbers() {
    let mut harness = window("article-2022-02-13");
    harness.get_by_label("Poland: about 1,133 arrived of 4,700 promised").click();
    harness.run();
    assert_eq!(harness.state().state().choices.host(), Some(Code::new("POL")));
    for text in ["1,700", "3,000", "4,700", "about 1,133"] {
        assert!(says(&harness, text), "{text}");
    }
}

#[test]
fn clicking_land_selects_the_country_and_clicking_the_sea_selects_nothing() {
    let mut harness = window("article-2022-02-13");
    let map = harness.get_by_label_contains("Map: ").rect();
    let place = |harness: &egui_kittest::Harness<'_, laydown::gui::App>, lat, lon| {
        let at = harness.state().state().camera.screen(laydown::model::LatLon { lat, lon }).expect("on the map");
        map.min + egui::vec2(at[0], at[1])
    };
    for (lat, lon, host) in [(40.0, -4.0, Some(Code::new("ESP"))), (56.0, 3.0, None)] {
        let at = place(&harness, lat, lon);
        harness.hover_at(at);
        harness.run();
        harness.drag_at(at);
        harness.drop_at(at);
        harness.run();
        assert_eq!(harness.state().state().choices.host(), host);
    }
}
