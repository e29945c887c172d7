//! Draws a gallery of maps with an index page, to be looked at one by one: `cargo run --example gallery -- FOLDER [DATASET]`. A dataset
//! of many years, such as an import of troopdata, adds maps of 1953, 1968 and 2021.
#![allow(clippy::unwrap_used, missing_docs, reason = "a tool of developers stops at the first surprise")]

#[path = "../tests/scene_support/mod.rs"]
mod scene_support;

use laydown::{
    io, paint,
    scene::MapCache,
    session::{Derived, Document, Place, picture},
};
use scene_support::gallery::{Case, Data, cases};
use std::{fmt::Write as _, fs, path::Path};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("a folder for the gallery");
    let folder = Path::new(&folder);
    fs::create_dir_all(folder).unwrap();
    let mut page = String::from("<!doctype html><meta charset=\"utf-8\"><title>Gallery</title>\n");
    let mut put = |name: &str, row: &laydown::scene::Plate| {
        fs::write(folder.join(format!("{name}.svg")), paint::svg_plate(row, laydown::scene::Letters::Text)).unwrap();
        fs::write(folder.join(format!("{name}.png")), paint::png_plate(row, 1.0).unwrap()).unwrap();
        writeln!(page, "<figure><a href=\"{name}.svg\"><img src=\"{name}.png\" width=\"640\"></a><figcaption>{name}</figcaption></figure>").unwrap();
    };
    for case in cases() {
        put(&case.name, &case.draw());
    }
    if let Some(dataset) = arguments.next() {
        let loaded = io::Package::open(Path::new(&dataset)).unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Path(dataset.into()));
        for day in ["1953-06-30", "1968-06-30", "2021-12-31"] {
            for view in ["view=world", "view=europe", "view=world&theme=dark"] {
                let name = format!("years-{day}-{}", view.replace(['=', '&'], "-"));
                let (data, view) = (Data::Nothing, format!("day={day}&{view}"));
                let state = Case { name: name.clone(), data, view, size: [1600.0, 900.0] }.look(document.clone());
                put(&name, &picture(&state, &Derived::new(&state), &mut MapCache::default()));
            }
        }
    }
    fs::write(folder.join("index.html"), page).unwrap();
}
