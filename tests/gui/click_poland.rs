//! Countries are clicked, and their numbers are read with the words that carry them.

use crate::support::{says, window};
use egui::Key;
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    model::Code,
    session::{Breakdown, ChooseCommand, Command, Selection},
};

/// The country that is selected.
fn selected(harness: &Harness<'_, App>) -> Option<Code> {
    harness.state().state().choices.host()
}

/// Fails with the first of the texts that no name contains.
fn all_said(harness: &Harness<'_, App>, texts: &[&str]) {
    for text in texts {
        assert!(says(harness, text), "{text}");
    }
}

#[test]
fn clicking_polands_symbol_selects_it_and_tells_its_numbers_with_their_formula() {
    let mut harness = window("article-2022-02-13");
    harness.get_by_label("Poland: about 1,133 arrived of 4,700 promised").click();
    harness.run();
    assert_eq!(selected(&harness), Some(Code::new("POL")));
    all_said(
        &harness,
        &["Promised: 4,700", "= 1,700 (national) + 3,000 (command not reported)", "Arrived: about 1,133", "POL"],
    );
    all_said(&harness, &["not reported: earlier strength not in this dataset", "not known; at least the "]);
}

#[test]
fn a_row_of_the_ranking_selects_and_the_way_back_is_a_button() {
    let mut harness = window("article-2022-02-13");
    all_said(
        &harness,
        &["Promised: 6,000", "1. Poland: about 1,133 arrived of 4,700 promised", "Reported: not reported"],
    );
    harness.get_by_label("2. Romania: 1,000 promised, arrival not reported").click();
    harness.run();
    assert_eq!(selected(&harness), Some(Code::new("ROU")));
    all_said(&harness, &["Promised: 1,000", "Arrived: not reported"]);
    harness.get_by_label("Back to all hosts").click();
    harness.run();
    assert_eq!(selected(&harness), None);
    assert!(says(&harness, "Promised: 6,000"));
}

#[test]
fn what_changed_is_told_in_words() {
    let mut harness = window("article-2022-02-13");
    assert!(says(&harness, "About 1,133 arrived in Poland (United States)"));
    harness.key_press(Key::OpenBracket);
    harness.run();
    all_said(&harness, &["11 February 2022", "3,000 ordered to Poland (United States)"]);
}

#[test]
fn numbers_are_broken_down_by_command() {
    let mut harness = window("article-2022-02-13");
    harness.get_by_label("Poland: about 1,133 arrived of 4,700 promised").click();
    harness.run();
    harness.get_by_label("Break down by: Command").click_accesskit();
    harness.run();
    assert_eq!(harness.state().state().options.breakdown, Breakdown::Command);
    let row = "Command not reported: 3,000 promised, arrival not reported";
    all_said(&harness, &[row, "National command: about 1,133 arrived of 1,700 promised"]);
    harness.get_by_label(row).click_accesskit();
    harness.run();
    assert!(harness.state().state().transient.dialog.is_some());
}

#[test]
fn net_changes_show_the_origins_side() {
    let mut harness = window("europe-2022");
    harness.get_by_label_contains("4. Germany: ").click_accesskit();
    harness.run();
    harness.key_press(Key::N);
    harness.run();
    assert!(says(&harness, "1,000 left for Romania"));
}

#[test]
fn levels_of_several_scopes_stand_side_by_side() {
    let mut harness = window("europe-2022");
    harness.get_by_label_contains(". Poland: ").click_accesskit();
    harness.run();
    all_said(&harness, &["United States, assigned: 176 reported on 31 Dec 2021, 176 present"]);
    all_said(
        &harness,
        &[
            "United States, rotational, rotational force since 2017: about 4,000 reported on 5 Feb 2022, about 5,133 present",
        ],
    );
}

#[test]
fn clicking_land_selects_the_country_and_clicking_the_sea_selects_nothing() {
    let mut harness = window("article-2022-02-13");
    let map = harness.get_by_label_contains("Map: ").rect();
    let place = |harness: &Harness<'_, App>, lat, lon| {
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
        assert_eq!(selected(&harness), host);
        assert_eq!(says(&harness, "has no number for it on this day"), host.is_some());
    }
}

#[test]
fn an_origin_says_whom_it_sent_gross_and_net() {
    let mut harness = window("europe-2022");
    harness.state_mut().command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("DEU"))))));
    harness.run();
    assert!(says(&harness, "Sent from here") && says(&harness, "Net numbers (N) subtract them."));
    assert!(says(&harness, "To Romania: 1,000") && says(&harness, "To Lithuania: 350"));
    harness.key_press(Key::N);
    harness.run();
    assert!(says(&harness, "They are subtracted above.") && says(&harness, "To Romania: 1,000"));
}
