//! The house as its pages say: rooms name only what the arrows allow, files do not name each other in circles, and none is long.

mod circles;
mod house;
mod tokens;

use house::{Arrows, House};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// The room below all others, which each may use.
const BELOW_ALL: &str = "message";

/// What a front door may use: all but the other one.
const FRONT_DOOR: &[&str] = &[
    "model",
    "geo",
    "threads",
    "parse",
    "io",
    "import",
    "layers",
    "reading",
    "posture",
    "export",
    "catalogue",
    "scene",
    "paint",
    "session",
    "words",
    "visible",
    "print",
];

/// Each room with the rooms it may use.
const ARROWS: &[(&str, &[&str])] = &[
    (BELOW_ALL, &[]),
    ("model", &["visible"]),
    ("threads", &[]),
    ("limits", &[]),
    ("visible", &[]),
    ("print", &["visible"]),
    ("parse", &["model"]),
    ("geo", &["model"]),
    ("io", &["model", "geo", "parse", "threads", "print"]),
    ("import", &["model", "geo", "parse", "io", "threads", "limits"]),
    ("layers", &["model", "geo", "parse", "io", "threads", "limits"]),
    ("reading", &["model", "geo", "threads", "limits"]),
    ("posture", &["model", "threads"]),
    ("catalogue", &["io"]),
    ("words", &["model", "geo", "posture"]),
    ("export", &["model", "geo", "io", "posture", "words", "visible"]),
    ("scene", &["model", "geo", "layers", "posture", "words", "visible"]),
    ("paint", &["scene", "geo", "visible"]),
    (
        "session",
        &[
            "model",
            "geo",
            "threads",
            "parse",
            "io",
            "import",
            "layers",
            "reading",
            "posture",
            "export",
            "catalogue",
            "scene",
            "paint",
            "words",
            "visible",
        ],
    ),
    ("cli", FRONT_DOOR),
    ("gui", FRONT_DOOR),
];

/// The rooms within a room, each of which may use those before it. A room's own page and the files beside it may use them all. A folder
/// with two rooms or more has an order.
const ORDERS: &[(&str, &[&str])] = &[
    ("geo", &["projection", "basemap", "projected"]),
    (
        "gui",
        &["parts", "palette", "guide", "form", "import", "read", "map", "table", "chart", "side", "middle", "timeline"],
    ),
    ("gui/side", &["records", "numbers", "findings", "time", "today"]),
    ("import", &["read", "recipe", "understand", "draft", "judge", "make", "report"]),
    ("io", &["write", "tables", "validate", "bundle"]),
    ("model", &["estimate", "schema"]),
    ("paint", &["raster", "egui"]),
    ("reading", &["text", "lexicon", "pdf"]),
    ("scene", &["unit", "measure", "sheet"]),
    (
        "session",
        &[
            "document", "records", "form", "view", "jobs", "state", "derived", "explain", "publish", "report",
            "commands",
        ],
    ),
];

/// The circles of files that still stand: the innermost folder that holds all of each, how many files each has at most, and why. The
/// list only shrinks: whoever breaks a circle strikes it here.
const CIRCLES: &[(&str, &[usize], &str)] = &[
    ("model", &[14], "a dataset is made of records, and a column belongs to a table of them"),
    ("posture/facet", &[10], "a facet is one of its values, and its definition reads and makes them"),
];

/// Crates that open windows: only these rooms may name them.
const WINDOW_CRATES: &[&str] = &["egui", "eframe", "egui_plot", "egui_extras", "rfd"];
const WINDOW_ROOMS: &[&str] = &["gui/", "paint/egui"];

/// Read once for all tests.
static HOUSE: LazyLock<House> = LazyLock::new(|| House::read(&src()));
static NAMED: LazyLock<Arrows> = LazyLock::new(|| HOUSE.arrows());

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The part of a path that names a room: its first part below a folder.
fn room<'a>(folder: &str, file: &'a str) -> Option<&'a str> {
    let below = if folder.is_empty() { file } else { file.strip_prefix(folder)?.strip_prefix('/')? };
    below.split('/').next().map(|name| name.trim_end_matches(".rs"))
}

#[test]
fn rooms_use_what_the_arrows_allow() {
    assert!(HOUSE.files().count() > 200, "the modules were not found");
    let mut wrong = Vec::new();
    for (file, named) in NAMED.iter() {
        let from = room("", file).unwrap();
        let Some((_, allowed)) = ARROWS.iter().find(|(r, _)| *r == from) else {
            assert!(file == "lib.rs", "{file} is in a room without arrows");
            continue;
        };
        for other in named {
            let to = room("", other).unwrap();
            if to != from && to != BELOW_ALL && !allowed.contains(&to) {
                wrong.push(format!("{file} uses {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "against the arrows of ARCHITECTURE.md:\n{}", wrong.join("\n"));
}

/// The rooms of the whole house: folders with a page, by the folder that they stand in.
fn rooms(house: &House) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut rooms: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for page in house.files().filter_map(|file| file.strip_suffix("/mod.rs")) {
        if let Some((folder, room)) = page.rsplit_once('/') {
            rooms.entry(folder).or_default().insert(room);
        }
    }
    rooms
}

#[test]
fn rooms_within_rooms_keep_their_order() {
    let mut seen: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (folder, rooms) in rooms(&HOUSE).iter().filter(|(_, rooms)| rooms.len() > 1) {
        let order = ORDERS.iter().find(|(f, _)| f == folder).map(|(_, order)| *order);
        let order = order.unwrap_or_else(|| panic!("the rooms of {folder} have no order: {rooms:?}"));
        assert_eq!(&order.iter().copied().collect::<BTreeSet<_>>(), rooms, "the rooms of {folder} and their order");
        let place = |file: &str| order.iter().position(|name| room(folder, file) == Some(*name));
        for (file, named) in NAMED.iter() {
            let Some(from) = place(file) else { continue };
            for other in named {
                if let Some(to) = place(other).filter(|to| *to > from) {
                    let arrow = (format!("{folder}/{}", order[from]), format!("{folder}/{}", order[to]));
                    seen.entry(arrow).or_default().push(format!("{file} uses {other}"));
                }
            }
        }
    }
    assert!(seen.is_empty(), "against the order: {seen:#?}");
}

/// The innermost folder that holds all of some files.
fn folder_of(files: &BTreeSet<String>) -> String {
    let folders = files.iter().map(|file| file.split('/').rev().skip(1).collect::<Vec<_>>());
    let mut common: Option<Vec<&str>> = None;
    for mut folder in folders {
        folder.reverse();
        let shared = common.as_ref().unwrap_or(&folder).iter().zip(&folder).take_while(|(a, b)| a == b).count();
        folder.truncate(shared);
        common = Some(folder);
    }
    common.unwrap_or_default().join("/")
}

#[test]
fn files_name_each_other_in_no_circle_but_the_listed() {
    let arrows = &*NAMED;
    let mut found: BTreeMap<String, Vec<BTreeSet<String>>> = BTreeMap::new();
    for circle in circles::circles(arrows) {
        found.entry(folder_of(&circle)).or_default().push(circle);
    }
    let mut wrong = Vec::new();
    for (folder, circles) in &mut found {
        circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
        let listed = CIRCLES.iter().find(|(f, ..)| f == folder).map_or(&[][..], |(_, sizes, _)| sizes);
        for (i, circle) in circles.iter().enumerate() {
            if listed.get(i).is_none_or(|most| circle.len() > *most) {
                let lines = circle.iter().map(|file| {
                    let to: Vec<&str> = arrows[file].intersection(circle).map(String::as_str).collect();
                    format!("  {file} uses {}", to.join(", "))
                });
                wrong.push(format!("{} files within {folder}\n{}", circle.len(), lines.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "circles that are not listed:\n{}", wrong.join("\n"));
    let gone = |(folder, sizes, _): &&(&str, &[usize], &str)| found.get(*folder).is_none_or(|c| c.len() < sizes.len());
    let gone: Vec<_> = CIRCLES.iter().filter(gone).map(|(folder, ..)| folder).collect();
    assert!(gone.is_empty(), "circles that no longer stand; strike them from the list: {gone:?}");
}

#[test]
fn windows_stay_in_their_rooms() {
    let mut wrong = Vec::new();
    for file in HOUSE.files().filter(|file| !WINDOW_ROOMS.iter().any(|room| file.starts_with(room))) {
        let mut tokens = vec!["{".to_owned()];
        tokens.extend(tokens::tokens(&fs::read_to_string(src().join(file)).unwrap()));
        let named = tokens.windows(3).filter(|t| t[0] != "::" && t[2] == "::").map(|t| t[1].as_str());
        wrong.extend(named.filter(|name| WINDOW_CRATES.contains(name)).map(|name| format!("{file} names {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_beyond_400_lines() {
    let long = |file: &&str| fs::read_to_string(src().join(file)).unwrap().lines().count() > 400;
    let found: BTreeSet<&str> = HOUSE.files().filter(long).collect();
    assert!(found.is_empty(), "beyond 400 lines: {found:?}");
}

#[test]
fn names_are_followed_through_re_exports() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
        fs::write(folder.path().join(name), text).unwrap();
    };
    file("lib.rs", "pub mod a; pub mod b;");
    file(
        "a/mod.rs",
        "mod deep; mod both; pub use deep::{Thing, other as renamed}; pub use both::both; pub struct Own;",
    );
    file("a/deep.rs", "pub struct Thing; pub fn other() {} #[cfg(test)] mod tests { use crate::b::Never; }");
    file("a/both.rs", "pub fn both() {}");
    file("b/mod.rs", "mod inner; mod plain; pub use crate::a::*; // crate::c::Comment");
    file("b/inner.rs", "use super::Thing; const TEXT: &str = \"crate::a::Own\"; fn f() { super::plain::g::<u8>(); }");
    file("b/plain.rs", "use crate::a; pub fn g<T>() { let _ = matches!(1, _ if a::renamed() == 'x' || a::both()); }");
    let arrows = House::read(folder.path()).arrows();
    let of = |file: &str| arrows[file].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(of("b/inner.rs"), ["a/deep.rs", "b/plain.rs"]);
    assert_eq!(of("b/plain.rs"), ["a/both.rs", "a/deep.rs"]);
    assert_eq!(of("a/mod.rs"), [""; 0]);
    assert_eq!(of("a/deep.rs"), [""; 0]);
}

#[test]
fn circles_are_told_apart() {
    let arrow = |from: &str, to: &[&str]| (from.to_owned(), to.iter().map(|t| (*t).to_owned()).collect());
    let arrows =
        [arrow("a", &["b"]), arrow("b", &["c"]), arrow("c", &["a", "d"]), arrow("d", &["e"]), arrow("e", &["d"])];
    let found = circles::circles(&arrows.into());
    let found: Vec<Vec<&str>> = found.iter().map(|c| c.iter().map(String::as_str).collect()).collect();
    assert_eq!(found, [vec!["a", "b", "c"], vec!["d", "e"]]);
}
