//! Every `use crate::` follows the arrow of src/lib.rs.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Each room with the rooms it may use.
const ARROW: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("threads", &[]),
    ("parse", &["model"]),
    ("geo", &["model"]),
    ("io", &["model", "geo", "parse", "threads"]),
    ("import", &["model", "geo", "parse", "io", "threads"]),
    ("posture", &["model", "threads"]),
    ("catalogue", &["io"]),
    ("export", &["model", "geo", "io", "posture"]),
    ("scene", &["model", "geo", "posture"]),
    ("paint", &["scene", "geo"]),
    ("session", &["model", "geo", "parse", "io", "import", "posture", "export", "catalogue", "scene", "paint"]),
    ("cli", &["model", "geo", "parse", "io", "import", "posture", "export", "catalogue", "scene", "paint", "session"]),
    ("gui", &["model", "geo", "parse", "io", "import", "posture", "export", "catalogue", "scene", "paint", "session"]),
];

/// Crates that open windows: only these rooms may name them.
const WINDOW_CRATES: &[&str] = &["egui", "eframe", "egui_plot", "egui_extras", "rfd"];
const WINDOW_ROOMS: &[&str] = &["gui/", "paint/egui"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// The rooms that a source names behind `crate::`, also within braces: `use crate::{geo::Point, model::Day}`.
fn rooms_named(text: &str) -> Vec<String> {
    let mut named = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        let Some(inner) = rest.strip_prefix('{') else {
            named.push(first_word(rest));
            continue;
        };
        let mut depth = 0_usize;
        let mut start = true;
        for (i, c) in inner.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => start = true,
                c if start && !c.is_whitespace() => {
                    named.push(first_word(&inner[i..]));
                    start = false;
                }
                _ => {}
            }
        }
    }
    named
}

fn first_word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Comments may name what they like.
fn code_only(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn imports_follow_the_arrow() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut wrong = Vec::new();
    let mut checked = 0;
    for file in files {
        let name = file.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        let text = code_only(&fs::read_to_string(&file).unwrap());
        let room = name.split('/').next().unwrap_or_default();
        if let Some((_, allowed)) = ARROW.iter().find(|(r, _)| *r == room) {
            checked += 1;
            for used in rooms_named(&text) {
                let known = ARROW.iter().any(|(r, _)| *r == used);
                if known && used != room && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("{name} uses crate::{used}"));
                }
            }
        }
        if !WINDOW_ROOMS.iter().any(|room| name.starts_with(room)) {
            for window_crate in WINDOW_CRATES {
                if text.contains(&format!("{window_crate}::")) && !text.contains(&format!("paint::{window_crate}::")) {
                    wrong.push(format!("{name} names the window crate {window_crate}"));
                }
            }
        }
    }
    assert!(checked > 20, "only {checked} files were looked at");
    assert!(wrong.is_empty(), "against the arrow of src/lib.rs:\n{}", wrong.join("\n"));
}

#[test]
fn the_reader_of_imports_sees_nested_and_plain_ones() {
    let text = "use crate::{geo::{Point, Rect}, model::Day,\n  scene};\nfn f() { crate::io::x() }";
    assert_eq!(rooms_named(text), ["geo", "model", "scene", "io"]);
}
