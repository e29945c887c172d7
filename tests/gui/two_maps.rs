//! Two maps side by side: another day on the left, with one camera for both or one for each.

use crate::support::{named, says, type_into, window};
use egui::{Key, Modifiers, vec2};
use egui_kittest::{Harness, kittest::Queryable};
use laydown::{
    gui::App,
    model::{Code, Day},
    scene::View,
    session::{Centre, Command, ExportCommand, Pane, Print},
};

fn feb(day: i8) -> Day {
    Day::ymd(2022, 2, day)
}

fn press(harness: &mut Harness<'_, App>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn other_day(harness: &Harness<'_, App>) -> Day {
    harness.state().state().other_day()
}

fn cameras(harness: &Harness<'_, App>) -> [View; 2] {
    [Pane::Other, Pane::Day].map(|pane| harness.state().state().view_of(pane))
}

/// Two maps with the 10th on the left.
fn two_maps() -> Harness<'static, App> {
    let mut harness = window("article-2022-02-13");
    press(&mut harness, Key::V);
    type_into(&mut harness, "Type the other day", "10 feb 2022");
    harness
}

#[test]
fn the_other_day_stands_beside_the_day_with_its_own_numbers() {
    let mut harness = window("article-2022-02-13");
    assert!(!says(&harness, "Other map: ") && harness.query_by_label("Other day").is_none());
    named(&harness, "Two maps").click();
    harness.run();
    assert!(says(&harness, "Other map: 11 February 2022: ") && says(&harness, "Map: 13 February 2022: "));
    type_into(&mut harness, "Type the other day", "10 feb 2022");
    assert!(says(&harness, "Other map: 10 February 2022: 3,000 promised"));
    assert!(says(&harness, "Poland: 1,700 promised, arrival not reported on 10 February 2022"));
    named(&harness, "Poland: about 1,133 arrived of 4,700 promised");
    let [left, right] = ["Other map: ", "Map: 13"].map(|name| harness.get_by_label_contains(name).rect());
    assert!(left.size() == right.size() && left.right() < right.left(), "{left} {right}");
    named(&harness, "Map").click();
    harness.run();
    assert!(!says(&harness, "Other map: "));
    assert_eq!(harness.state().state().options.centre, Centre::Map);
}

#[test]
fn the_handle_of_the_other_day_is_moved_by_keys_and_by_dragging_and_undone() {
    let mut harness = two_maps();
    named(&harness, "Other day").focus();
    harness.run();
    for (key, expected) in [(Key::ArrowRight, feb(11)), (Key::ArrowRight, feb(12)), (Key::Home, feb(1))] {
        press(&mut harness, key);
        assert_eq!(other_day(&harness), expected, "{key:?}");
    }
    assert_eq!(named(&harness, "Other day").value().as_deref(), Some("1 February 2022"));
    let start = named(&harness, "Other day").rect().center();
    harness.drag_at(start);
    harness.run();
    harness.hover_at(start + vec2(150.0, 20.0));
    harness.run();
    harness.drop_at(start + vec2(150.0, 20.0));
    harness.run();
    assert!(other_day(&harness) > feb(1), "{}", other_day(&harness));
    assert_eq!(harness.state().state().choices.day, feb(13), "the day stays");
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowLeft);
    harness.run();
    assert_eq!(harness.state().state().choices.other, None, "all moves of the other day are one step");
    type_into(&mut harness, "Type the other day", "1 jan 1066");
    assert!(says(&harness, "is outside the dataset’s period"));
    assert_eq!(other_day(&harness), feb(11));
}

#[test]
fn the_saved_picture_has_both_maps_and_that_of_the_day_while_charts_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = two_maps();
    let mut saved = |name: &str| {
        let path = folder.path().join(name);
        let print = Box::new(Print::default().with_path(path.display().to_string()));
        harness.state_mut().command(Command::Export(ExportCommand::Print(print)));
        for _ in 0..300 {
            harness.run();
            if let Ok(text) = std::fs::read_to_string(&path) {
                press(&mut harness, Key::G);
                return text;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("{name} was not saved");
    };
    let dates = [", 10 February 2022: ", ", 13 February 2022: "];
    let both = saved("both.svg");
    assert!(dates.iter().all(|date| both.contains(date)));
    let one = saved("one.svg");
    assert_eq!(dates.map(|date| one.contains(date)), [false, true]);
}

fn pinch(harness: &mut Harness<'_, App>, map: &str) {
    let at = harness.get_by_label_contains(map).rect().center();
    harness.hover_at(at);
    harness.run();
    // A pinch, which egui does not smooth over frames.
    harness.event(egui::Event::Zoom(1.5));
    harness.run();
}

#[test]
fn linked_maps_zoom_together_and_free_ones_by_themselves() {
    let mut harness = two_maps();
    let [before, _] = cameras(&harness);
    pinch(&mut harness, "Other map: ");
    let [left, right] = cameras(&harness);
    assert!(left == right && left.scale > before.scale * 1.2, "linked: both follow a pinch over the left one");
    press(&mut harness, Key::Y);
    assert_eq!(cameras(&harness), [left.clone(), right.clone()], "free: it starts where both looked");
    pinch(&mut harness, "Other map: ");
    let [closer, still] = cameras(&harness);
    assert!(closer.scale > left.scale * 1.2 && still.scale == right.scale);
    pinch(&mut harness, "Map: 13");
    let [still, both] = cameras(&harness);
    assert!(still.scale == closer.scale && both.scale > right.scale * 1.2);
    named(&harness, "Link maps").click();
    harness.run();
    let [left, right] = cameras(&harness);
    assert_eq!((left.scale, right.scale), (both.scale, both.scale));
}

#[test]
fn selection_and_pointing_are_common_to_both() {
    let mut harness = two_maps();
    named(&harness, "Romania: 1,000 promised, arrival not reported on 10 February 2022").click();
    harness.run();
    assert_eq!(harness.state().state().choices.host(), Some(Code::new("ROU")));
    assert_eq!(harness.state().state().transient.hover, Some(Code::new("ROU")));
    for view in cameras(&harness) {
        assert_eq!((view.selected, view.hovered), (Some(Code::new("ROU")), Some(Code::new("ROU"))));
    }
    named(&harness, "Germany: 300 promised, arrival not reported").hover();
    harness.run();
    assert_eq!(harness.state().state().transient.hover, Some(Code::new("DEU")));
}
