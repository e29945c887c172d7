//! Small charts of the hosts with most people: one scale or their own, a host and a day chosen in them.

use crate::support::{day, named, says, sized, window};
use egui::Key;
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    model::{Code, Day},
};

const POLAND: &str = "Poland over time: about 1,133 arrived of 4,700 promised on 13 February 2022";

fn press(harness: &mut Harness<'_, App>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn host(harness: &Harness<'_, App>) -> Option<Code> {
    harness.state().state().choices.host()
}

#[test]
fn each_host_has_a_chart_and_the_scale_is_switched() {
    let mut harness = window("article-2022-02-13");
    press(&mut harness, Key::G);
    for name in [POLAND, "Romania over time: 1,000 promised, arrival not reported on 13 February 2022"] {
        named(&harness, name);
    }
    assert!(!says(&harness, "Map: 13 February") && !says(&harness, "more host"));
    let [poland, romania] = ["Poland over", "Romania over"].map(|n| harness.get_by_label_contains(n).rect());
    assert!(poland.size() == romania.size() && poland.right() < romania.left(), "most people first");
    assert!(harness.state().state().options.same_scale);
    named(&harness, "Charts: Own scale").click();
    harness.run();
    assert!(!harness.state().state().options.same_scale);
    named(&harness, "Charts: Same scale").click();
    harness.run();
    assert!(harness.state().state().options.same_scale);
    press(&mut harness, Key::M);
    assert!(says(&harness, "Map: 13 February"));
}

#[test]
fn a_click_selects_the_host_and_shows_the_day() {
    let mut harness = window("article-2022-02-13");
    named(&harness, "Small charts").click();
    harness.run();
    named(&harness, POLAND).click();
    harness.run();
    assert_eq!(host(&harness), Some(Code::new("POL")));
    let there = day(&harness);
    assert!(there < Day::ymd(2022, 2, 13), "the middle of the chart: {there}");
    named(&harness, "Back to all hosts");
    // By its name, the day stays.
    let romania = harness.get_by_label_contains("Romania over").rect();
    let at = romania.left_top() + egui::vec2(12.0, -10.0);
    harness.drag_at(at);
    harness.run();
    harness.drop_at(at);
    harness.run();
    assert_eq!((host(&harness), day(&harness)), (Some(Code::new("ROU")), there));
}

#[test]
fn a_chart_is_a_slider_whose_host_enter_selects() {
    let mut harness = window("article-2022-02-13");
    press(&mut harness, Key::G);
    harness.get_by_label_contains("Romania over time").focus();
    harness.run();
    press(&mut harness, Key::ArrowLeft);
    assert_eq!(day(&harness), Day::ymd(2022, 2, 12));
    named(&harness, "Romania over time: 1,000 promised, arrival not reported on 12 February 2022");
    press(&mut harness, Key::Enter);
    assert_eq!((host(&harness), day(&harness)), (Some(Code::new("ROU")), Day::ymd(2022, 2, 12)));
}

#[test]
fn what_has_no_room_is_counted_and_levels_are_charted() {
    let mut harness = sized("europe-2022", [1280.0, 720.0]);
    press(&mut harness, Key::G);
    press(&mut harness, Key::Num3);
    assert!(says(&harness, "more hosts with fewer people"));
    named(&harness, "Germany over time: 35,558 reported on 13 February 2022");
}
