//! Pictures against those that were looked at. `UPDATE_GOLDEN=1` writes them anew.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::scene_support;
use laydown::{
    geo::ProjectionKind,
    model::Estimate,
    paint,
    scene::{Measure, ThemeId, View},
};
use scene_support::{
    Fixture,
    bases::{base, bases},
    view,
};
use std::{fs, path::Path};

/// Holds a picture against `tests/golden/NAME.svg`; a different one is written beside it as `NAME.actual.svg`.
fn golden(name: &str, svg: &str) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let (expected, actual) = (folder.join(format!("{name}.svg")), folder.join(format!("{name}.actual.svg")));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::create_dir_all(&folder).unwrap();
        fs::write(&expected, svg).unwrap();
    }
    if fs::read_to_string(&expected).is_ok_and(|text| text == svg) {
        return Ok(());
    }
    fs::write(&actual, svg).unwrap();
    Err(format!("{} differs from {}", actual.display(), expected.display()))
}

#[test]
fn fixtures_in_every_projection() {
    let size = [480.0, 300.0];
    let mut wrong = Vec::new();
    for kind in ProjectionKind::ALL {
        for (name, fixture, extent) in [
            ("article", Fixture::article(), "europe"),
            ("motley", Fixture::motley(), "europe"),
            ("levels", Fixture::levels(60), "world"),
        ] {
            let mut view = view(extent, Some(*kind), size);
            view.measure = if name == "levels" { Measure::Level } else { Measure::Movements };
            let svg = paint::svg(&fixture.scene(&view));
            wrong.extend(golden(&format!("{name}-{}", kind.word()), &svg).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Parts of levels: one symbol for each host when far, each at its place when near, in both themes.
#[test]
fn parts_near_and_far() {
    let rows = [
        ("DEU", "", Estimate::exact(14_500)),
        ("DEU", "Ramstein 49.44 7.60", Estimate::exact(9_200)),
        ("DEU", "Landstuhl 49.41 7.57", Estimate::exact(300)),
        ("DEU", "Vilseck 49.63 11.80", Estimate::about(4_500)),
        ("POL", "Powidz 52.38 17.85", Estimate::unknown()),
        ("POL", "Żagań 51.62 15.32", Estimate::range(900, 1_500)),
    ];
    let fixture = bases(rows.map(|(host, place, people)| base(host, place, people)));
    let mut wrong = Vec::new();
    for (name, extent, theme) in [
        ("far", "europe", ThemeId::Light),
        ("near", "3,46,22,55", ThemeId::Light),
        ("near-dark", "3,46,22,55", ThemeId::Dark),
    ] {
        let view = View { measure: Measure::Level, theme, ..view(extent, None, [640.0, 400.0]) };
        wrong.extend(golden(&format!("parts-{name}"), &paint::svg(&fixture.scene(&view))).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
