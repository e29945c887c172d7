//! Small, usual and wide windows: nothing is cut off, and the panels take their share.

use crate::support::{named, sized};
use egui::Rect;
use egui_kittest::{Harness, kittest::Queryable};
use laydown::gui::App;

/// Where the map is.
fn map(harness: &Harness<'_, App>) -> Rect {
    harness.get_by_label_contains("Map: ").rect()
}

#[test]
fn controls_stay_in_the_window_and_off_each_other() {
    for size in [[900.0, 600.0], [1280.0, 720.0], [1440.0, 900.0], [2560.0, 1440.0]] {
        let mut harness = sized("europe-2022", size);
        named(&harness, "As known on").click();
        harness.run();
        let screen = Rect::from_min_size(egui::Pos2::ZERO, size.into());
        for row in [
            [
                "Movements",
                "Level",
                "Search and commands",
                "Map view",
                "Picture      ",
                "Light or dark",
                "Guide and shortcuts",
            ]
            .as_slice(),
            [
                "Previous change",
                "Type the day",
                "With hindsight",
                "As known on",
                "Type the known-on day",
                "Gross",
                "Net",
            ]
            .as_slice(),
        ] {
            let mut right = 0.0;
            for name in row {
                let rect = named(&harness, name).rect();
                assert!(
                    screen.contains_rect(rect) && rect.left() >= right,
                    "{name} at {size:?}: {rect:?} after {right}"
                );
                right = rect.right();
            }
        }
        assert!(map(&harness).width() > 0.39 * size[0], "{size:?}: {:?}", map(&harness));
    }
}

#[test]
fn panels_are_wider_in_a_wide_window() {
    let sides = |size: [f32; 2]| {
        let map = map(&sized("europe-2022", size));
        (map.left(), size[0] - map.right())
    };
    let (usual, wide) = (sides([1280.0, 720.0]), sides([2560.0, 1440.0]));
    assert!(wide.0 > 1.4 * usual.0 && wide.1 > 1.5 * usual.1, "{usual:?} {wide:?}");
}
