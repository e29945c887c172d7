//! What goes out writes nothing over unasked, and goes to pipes, links and standard output too.

use super::laydown;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

/// A folder with a dataset, a foreign table and its recipe.
fn desk() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let path = |name: &str| home.path().join(name);
    ::laydown::io::sample("article-2022-02-13").unwrap().package.save(&path("ds")).unwrap();
    ::laydown::io::sample("europe-2022").unwrap().package.save(&path("other.zip")).unwrap();
    fs::write(path("t.csv"), "country,date,number\nPoland,2021-12-31,5\n").unwrap();
    home
}

/// Runs it in a folder.
fn run(home: &Path, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_laydown"));
    command.args(arguments.split_whitespace()).current_dir(home).stdin(Stdio::null()).output().unwrap()
}

fn all(home: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push((path.clone(), fs::read(path).unwrap())) }
        }
    }
    found.sort();
    found
}

/// It refuses, says a part of why, and changes nothing.
fn refuses(home: &Path, arguments: &str, part: &str) {
    let before = all(home);
    let output = run(home, arguments);
    let complaint = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments}: {complaint}");
    assert!(complaint.contains(part), "{arguments}: {complaint}");
    assert!(all(home) == before, "{arguments}");
}

fn good(home: &Path, arguments: &str) -> Output {
    let output = run(home, arguments);
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn files_of_another_kind_stay_unless_somebody_says_so() {
    let home = desk();
    let at = |name: &str| home.path().join(name);
    for (name, bytes) in [
        ("mine.csv", &b"name,age\nAda,36\n"[..]),
        ("mine.svg", b"\x89PNG\r\n"),
        ("mine.png", b"<svg/>"),
        ("mine.geojson", b"{\"type\":\"FeatureCollection\",\"features\":[]}"),
        ("mine.xlsx", b"%PDF-1.7"),
        ("mine.parquet", b"#!/bin/sh\n"),
        ("mine.zip", b"just words"),
        ("mine.json", b"{\"a\":1}"),
        ("words.svg", b"Shopping list\n"),
        ("words.png", b"Shopping list\n"),
        ("words.csv", b"Shopping list\n"),
        ("foreign.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"></svg>"),
        ("foreign.png", b"\x89PNG\r\n\x1a\n"),
        ("foreign.parquet", b"PAR1 created by Another program PAR1"),
    ] {
        fs::write(at(name), bytes).unwrap();
    }
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "mine").unwrap();
    fs::write(at("foreign.xlsx"), book.save_to_buffer().unwrap()).unwrap();
    for (arguments, force) in [
        ("convert ds -o mine.csv", true),
        ("convert ds -o mine.geojson", true),
        ("convert ds -o mine.xlsx", true),
        ("convert ds -o mine.parquet", cfg!(feature = "parquet")),
        ("convert ds -o words.csv", true),
        ("convert ds -o foreign.xlsx", true),
        ("convert ds -o foreign.parquet", cfg!(feature = "parquet")),
        ("render ds -o words.svg", true),
        ("render ds -o words.png --size 99x99", true),
        ("render ds -o foreign.svg", true),
        ("render ds -o foreign.png --size 99x99", true),
        ("render ds -o mine.svg", true),
        ("render ds -o mine.png --size 99x99", true),
        ("import t.csv --sender USA --recipe-out mine.json", true),
    ] {
        refuses(home.path(), arguments, "choose another name, or overwrite it with --force");
        if force {
            good(home.path(), &format!("{arguments} --force"));
            // What it wrote itself it writes over.
            good(home.path(), arguments);
        }
    }
    // A recipe holds decisions: another one is not written over it.
    refuses(home.path(), "import t.csv --sender GBR --recipe-out mine.json", "--force");
    for other in ["mine.zip", "other.zip", "theirs"] {
        let data = ::laydown::io::sample("europe-2022").unwrap().package;
        data.clone().save_over(&at("theirs"), &[]).unwrap();
        refuses(
            home.path(),
            &format!("convert ds -o {other}"),
            "holds something else: choose another name, or overwrite it with --force",
        );
    }
    good(home.path(), "convert ds -o mine.zip --force");
    good(home.path(), "convert ds -o other.zip --force");
    good(home.path(), "convert ds -o mine.zip");
    let data = |name: &str| ::laydown::io::Package::open(&at(name)).unwrap().package.dataset;
    assert!(data("mine.zip") == data("ds") && data("other.zip") == data("ds"));
}

#[test]
fn a_word_that_keeps_a_place_is_replaced() {
    let home = desk();
    fs::write(home.path().join("place.svg"), "old\n").unwrap();
    good(home.path(), "render ds -o place.svg");
}

#[test]
fn nothing_is_written_before_all_may_be() {
    let home = desk();
    for (to, part) in [("ds", "not empty"), ("other.zip", "not empty"), ("t.csv", "one of the inputs")] {
        refuses(home.path(), &format!("import t.csv --sender USA -o {to} --recipe-out new.json"), part);
    }
    fs::write(home.path().join("mine.json"), "{\"recipe\": 4}").unwrap();
    refuses(home.path(), "import t.csv --sender USA -o new --recipe-out mine.json", "--force");
    assert_eq!(
        run(home.path(), "import t.csv --sender USA -o x.zip --recipe-out x.zip --force").status.code(),
        Some(2)
    );
    assert!(!home.path().join("x.zip").exists());
    good(home.path(), "import t.csv --sender USA -o new --recipe-out new.json");
    // What is asked is in the recipe, though nothing can be imported.
    assert!(!run(home.path(), "import t.csv --recipe-out asked.json").status.success());
    assert!(home.path().join("asked.json").exists());
}

#[test]
fn what_something_is_made_from_stays() {
    let home = desk();
    let at = |name: &str| home.path().join(name);
    fs::hard_link(at("ds/stages.csv"), at("hard.csv")).unwrap();
    fs::hard_link(at("t.csv"), at("hard.json")).unwrap();
    fs::hard_link(at("other.zip"), at("hard.zip")).unwrap();
    fs::create_dir(at("plain")).unwrap();
    fs::copy(at("ds/stages.csv"), at("plain/stages.csv")).unwrap();
    #[cfg(unix)]
    for (to, link) in [("ds/stages.csv", "soft.csv"), ("ds", "soft"), ("t.csv", "soft.json")] {
        std::os::unix::fs::symlink(to, at(link)).unwrap();
    }
    let force = |arguments: &str, part: &str| refuses(home.path(), &format!("{arguments} --force"), part);
    for arguments in [
        "convert --sample europe-2022 -o ds/stages.csv",
        "convert --sample europe-2022 -o ds/strengths.csv",
        "convert ds -o hard.csv",
        "render ds -o ds/datapackage.json --format svg",
        "import t.csv --sender USA --recipe-out ds/datapackage.json",
        "convert plain -o plain/movements.csv",
    ] {
        refuses(home.path(), arguments, "never overwritten");
        force(arguments, "never overwritten");
    }
    for arguments in [
        "convert other.zip -o hard.zip",
        "convert ds -o ds",
        "import t.csv --sender USA -o t.csv",
        "import t.csv --sender USA --recipe-out hard.json",
    ] {
        refuses(home.path(), arguments, "is one of the inputs");
    }
    #[cfg(unix)]
    {
        refuses(home.path(), "convert ds -o soft.csv --force", "never overwritten");
        refuses(home.path(), "convert --sample europe-2022 -o soft/events.csv --force", "never overwritten");
        refuses(home.path(), "convert ds -o soft", "is one of the inputs");
        refuses(home.path(), "import t.csv --sender USA --recipe-out soft.json", "is one of the inputs");
    }
}

#[test]
fn a_citation_of_something_else_stays() {
    let home = desk();
    let at = |name: &str| home.path().join(name);
    good(home.path(), "convert ds -o a.csv");
    good(home.path(), "convert ds --shown -o a.csv");
    fs::remove_file(at("a.csv")).unwrap();
    refuses(home.path(), "convert ds -o a.csv --force", "a.citation.txt");
    fs::write(at("b.citation.txt"), "my own").unwrap();
    refuses(home.path(), "convert ds -o b.csv --force", "b.citation.txt");
}

#[test]
fn an_import_takes_the_place_of_a_dataset_at_once_where_that_is_said() {
    let home = desk();
    let at = |name: &str| home.path().join(name);
    fs::write(at("ds/notes.txt"), "mine").unwrap();
    for to in ["ds", "other.zip"] {
        refuses(home.path(), &format!("import t.csv --sender USA -o {to}"), "--force");
        good(home.path(), &format!("import t.csv --sender USA -o {to} --force"));
        let data = ::laydown::io::Package::open(&at(to)).unwrap().package.dataset;
        assert_eq!((data.strengths.len(), data.stages.len(), data.movements.len()), (1, 0, 0), "{to}");
    }
    assert!(at("ds/notes.txt").exists() && !at("ds/stages.csv").exists());
    // A citation names the sources of what it was exported with: it goes with that, unless somebody else wrote it.
    good(home.path(), "convert ds -o cited");
    good(home.path(), "import t.csv --sender USA -o cited --force");
    assert!(!at("cited/CITATION.txt").exists());
    fs::write(at("cited/CITATION.txt"), "mine").unwrap();
    good(home.path(), "import t.csv --sender USA -o cited --force");
    assert!(at("cited/CITATION.txt").exists());
    fs::write(at("note"), "no dataset").unwrap();
    refuses(home.path(), "import t.csv --sender USA -o note", "note");
    good(home.path(), "import t.csv --sender USA -o new.zip");
}

#[test]
fn standard_output_and_pipes_are_written_to() {
    let home = desk();
    let out = |arguments: &str| good(home.path(), arguments).stdout;
    assert!(out("render ds -o -").starts_with(b"<svg"));
    assert!(out("render ds -o - --format png --size 99x99").starts_with(b"\x89PNG"));
    assert!(out("convert ds -o -").starts_with(b"record,id,"));
    assert!(out("convert ds -o - --format geojson").starts_with(b"{\"type\":\"FeatureCollection\""));
    for arguments in ["convert ds -o - --format zip", "import t.csv --sender USA -o -"] {
        fs::write(home.path().join("out.zip"), out(arguments)).unwrap();
        assert!(::laydown::io::Package::open(&home.path().join("out.zip")).is_ok(), "{arguments}");
    }
    assert!(out("import t.csv --sender USA --recipe-out -").starts_with(b"{"));
    assert!(!home.path().join("-").exists());
    #[cfg(unix)]
    {
        assert!(out("render ds -o /dev/stdout").starts_with(b"<svg"));
        good(home.path(), "convert ds -o /dev/null");
        for (name, arguments, begin) in [
            ("pipe", "render ds -o pipe", &b"<svg"[..]),
            ("pipe.csv", "convert ds -o pipe.csv", b"record,id,"),
            ("pipe.zip", "convert ds -o pipe.zip", b"PK"),
        ] {
            let path = home.path().join(name);
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
            let reader = std::thread::Builder::new().spawn({
                let path = path.clone();
                move || fs::read(path).unwrap()
            });
            good(home.path(), arguments);
            assert!(reader.unwrap().join().unwrap().starts_with(begin), "{arguments}");
            assert!(!path.is_file(), "the pipe is still one");
        }
        assert!(!home.path().join("pipe.citation.txt").exists());
    }
}

#[test]
fn a_table_that_cannot_be_read_stops_everything() {
    let home = desk();
    let stages = home.path().join("ds/stages.csv");
    fs::remove_file(&stages).unwrap();
    fs::create_dir(&stages).unwrap();
    for arguments in
        ["query ds", "render ds -o x.svg", "convert ds -o x.csv", "convert ds -o x", "edit ds", "validate ds"]
    {
        let output = laydown(arguments.replace("ds", &home.path().join("ds").display().to_string()).split_whitespace());
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        assert!(
            output.status.code() == Some(1) && said.contains("stages.csv") && said.contains("folder"),
            "{arguments}: {said}"
        );
    }
    refuses(home.path(), "convert ds -o x.csv", "stages.csv");
    refuses(home.path(), "render ds -o x.svg", "stages.csv");
}

#[test]
fn a_table_that_is_missing_or_of_which_no_row_can_be_read_stops_everything() {
    let home = desk();
    let stages = home.path().join("ds/stages.csv");
    let text = fs::read_to_string(&stages).unwrap();
    let stops = |what: &str, row: &str| {
        for arguments in ["query ds", "render ds -o x.svg", "convert ds -o x.csv", "convert ds -o x"] {
            let output = run(home.path(), arguments);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{what}, {arguments}: {said}");
            assert!(said.contains("stages.csv") && said.contains(row), "{what}, {arguments}: {said}");
        }
        assert!(["x.svg", "x.csv", "x"].iter().all(|name| !home.path().join(name).exists()), "{what}");
    };
    let (header, rows) = text.split_once('\n').unwrap();
    fs::write(&stages, "").unwrap();
    stops("as a full disk leaves it", "empty");
    fs::write(&stages, format!("{header}\n{}", rows.replace(',', ";"))).unwrap();
    stops("every row is refused", "");
    fs::remove_file(&stages).unwrap();
    stops("listed and not there", "missing");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", &stages).unwrap();
        stops("a link that leads nowhere", "link");
        fs::remove_file(&stages).unwrap();
    }
    fs::write(&stages, format!("{header}\n")).unwrap();
    good(home.path(), "query ds");
    fs::write(&stages, format!("{header}\n{}\n,,,\n", rows.lines().next().unwrap())).unwrap();
    good(home.path(), "query ds");
}

#[cfg(unix)]
#[test]
fn an_import_over_a_dataset_removes_no_read_only_table() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = desk();
    let stages = home.path().join("ds/stages.csv");
    fs::set_permissions(&stages, fs::Permissions::from_mode(0o444)).unwrap();
    refuses(home.path(), "import t.csv --sender USA -o ds --force", "read-only");
}
