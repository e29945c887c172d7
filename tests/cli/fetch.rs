//! `laydown fetch`: the list, the licence first, and what is here already.

use super::{failure, laydown, stdout};
use std::fs;

#[test]
fn the_list_says_licence_size_and_what_is_here() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("CShapes-2.0.geojson"), "{}").unwrap();
    fs::write(folder.path().join("basedata.csv.part"), "half").unwrap();
    let list = stdout(&format!("fetch --folder {}", folder.path().display()));
    assert!(list.contains("troopdata-quarterly") && list.contains("GPL-3.0; 3.8 MB; not downloaded"), "{list}");
    assert!(list.contains("CC BY-NC-SA 4.0; size not known; downloaded"), "{list}");
    assert!(list.contains("25.6 kB; 0.0 kB downloaded"), "{list}");
}

#[test]
fn the_licence_is_shown_and_has_to_be_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = format!("fetch cshapes --folder {}", folder.path().display());
    let output = laydown(arguments.split_whitespace());
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("creativecommons.org/licenses/by-nc-sa/4.0") && shown.contains("Schvitz"), "{shown}");
    let (code, said) = failure(&arguments);
    assert!(code == 2 && said.contains("add --accept-licence"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    let (code, said) = failure("fetch nothing");
    assert!(code == 2 && said.contains("choose one of troopdata-quarterly"), "{said}");
}

#[test]
fn what_is_here_needs_no_network_and_names_the_next_step() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("list.json");
    let source = r#"[{"name": "mine", "title": "T", "publisher": "P", "licence": "CC0-1.0", "licence_url": "", "citation": "C",
        "page": "", "url": "https://example.org/mine.csv", "file": "FILE", "bytes": null, "sha256": null, "recipe": "r"}]"#;
    fs::write(&list, source.replace("FILE", "mine.csv")).unwrap();
    fs::write(folder.path().join("mine.csv"), "a,b\n").unwrap();
    let own = format!("fetch mine --catalogue {} --folder {}", list.display(), folder.path().display());
    let said = stdout(&own);
    assert!(said.contains("Already downloaded:") && said.contains("mine.csv' --recipe r -o mine/"), "{said}");
    fs::write(&list, source.replace("FILE", "../mine.csv")).unwrap();
    let (code, said) = failure(&own);
    assert!(code == 1 && said.contains("give it a plain file name"), "{said}");
    fs::write(&list, "[1]").unwrap();
    assert!(failure(&own).1.contains("is not a list of sources"));
}
