//! Theme and projection are switched, from menus and by keys.

use crate::support::{named, says, window};
use egui::Key;
use laydown::{geo::ProjectionKind, scene::ThemeId};

#[test]
fn the_theme_changes_and_changes_back() {
    let mut harness = window("article-2022-02-13");
    assert_eq!(harness.state().state().options.theme, ThemeId::Light);
    named(&harness, "Light or dark").click();
    harness.run();
    assert_eq!(harness.state().state().options.theme, ThemeId::Dark);
    harness.key_press(Key::T);
    harness.run();
    assert_eq!(harness.state().state().options.theme, ThemeId::Light);
}

#[test]
fn every_projection_draws_the_symbols() {
    let mut harness = window("article-2022-02-13");
    for kind in ProjectionKind::ALL {
        named(&harness, "Map view").click();
        harness.run();
        named(&harness, kind.text()).click();
        harness.run();
        assert_eq!(harness.state().state().camera.projection.kind(), *kind);
        assert!(says(&harness, "Poland: about 1,133 arrived"), "{kind}");
    }
}
