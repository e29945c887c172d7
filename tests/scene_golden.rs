//! Pictures against those that were looked at. `UPDATE_GOLDEN=1` writes them anew.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod scene_support;

use laydown::{geo::ProjectionKind, paint, scene::Measure};
use scene_support::{Fixture, view};
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
