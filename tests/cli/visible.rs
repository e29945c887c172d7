//! Nothing that steers a terminal, turns letters round or hides is printed raw, wherever it comes from.

#[path = "../support/hostile.rs"]
mod hostile;

use super::laydown;
use hostile::{NASTY, steers};
use std::{ffi::OsString, fs, path::Path};

/// What a run prints, both ways.
fn printed(arguments: &[&str]) -> String {
    let output = laydown(arguments);
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(!steers(&text) && !text.lines().any(|line| line.starts_with("Poland  99,999")), "{arguments:?}:\n{text:?}");
    text
}

fn hostile() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    // The name of a file may hold all of it but a slash.
    let dataset = folder.path().join(NASTY);
    fs::create_dir(&dataset).unwrap();
    hostile::write(&dataset, NASTY);
    let path = dataset.to_str().unwrap().to_owned();
    (folder, path)
}

#[test]
fn every_answer_shows_what_hides() {
    let (_folder, path) = hostile();
    let day = ["--day", "2022-02-10"];
    for rest in [
        &[][..],
        &["--group-by", "place"],
        &["--group-by", "operation"],
        &["--group-by", "unit"],
        &["--group-by", "source"],
        &["--changes"],
        &["--findings"],
        &["--records"],
        &["--explain", "POL"],
        &["--explain", "DEU", "--scope", "assigned"],
        &["--to", "2022-03-01"],
        &["--text", NASTY],
        &["--source", NASTY],
    ] {
        let arguments = [&["query", &path], &day[..], rest].concat();
        let table = printed(&arguments);
        if rest.is_empty() || rest.contains(&"--findings") || rest.contains(&"--records") {
            assert!(table.contains(r"a)\u{1b}[1A\u{1b}[2K\r\u{9b}2J"), "{rest:?}: {table}");
        }
        printed(&[&arguments[..], &["--format", "json"]].concat());
    }
    printed(&["validate", &path]);
    printed(&["validate", &path, "--format", "json"]);
    printed(&["render", &path, "-o", "/nowhere/\u{1b}[2K.png"]);
    printed(&["convert", &path, "-o", "/nowhere/\u{1b}[2K.csv"]);
}

#[test]
fn what_programs_read_keeps_the_text() {
    let (_folder, path) = hostile();
    let run = |format: &str| {
        let output = laydown(["query", &path, "--day", "2022-02-10", "--records", "--format", format]);
        String::from_utf8(output.stdout).unwrap()
    };
    let json: serde_json::Value = serde_json::from_str(&run("json")).unwrap();
    let quotes = json["rows"].as_array().unwrap().iter().filter(|row| row["quote"] == NASTY).count();
    assert!(quotes > 2, "{json:#}");
    let csv = run("csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    assert!(reader.records().any(|row| row.unwrap().iter().any(|cell| cell == NASTY)), "{csv:?}");
}

#[test]
fn what_is_typed_is_shown_as_it_is() {
    for arguments in [
        &[NASTY][..],
        &["query", "--\u{1b}[2Kbad"],
        &["query", "x", "--day", NASTY],
        &["query", "x", "--group-by", NASTY],
        &["query", "x", "--explain", NASTY],
        &["query", "x", "--format", NASTY],
        &["\u{1b}[31mqueri"],
        &["--sample", NASTY],
        &["render", "x", "--size", NASTY, "-o", "x.png"],
        &["render", "x", "--view", NASTY, "-o", "x.png"],
        &["convert", "x", "-o", "x.\u{1b}[2K"],
        &["import", NASTY],
        &["import", "x.csv", "--set", NASTY],
        &["import", "x.csv", "--recipe", NASTY],
        &["fetch", NASTY],
        &["fetch", "--catalogue", NASTY],
        &["edit", NASTY],
        &["completions", NASTY],
        &["query", "--view-file", NASTY],
    ] {
        let said = printed(arguments);
        assert!(said.contains(r"\u{1b}["), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{arguments:?}: {said}");
    }
}

#[test]
fn tables_and_recipes_of_strangers_are_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("{NASTY}.csv"));
    let rows = format!(
        "\"{NASTY}\",host,sender,day,people\nx,\"{NASTY}\",USA,2022-01-01,5\nx,Poland,USA,\"{NASTY}\",\"{NASTY}\"\n"
    );
    fs::write(&file, rows).unwrap();
    let path = file.to_str().unwrap();
    printed(&["import", path]);
    printed(&["import", path, "--format", "json"]);
    printed(&["import", path, "--set", "host=host", "--set", &format!("day={NASTY}"), "--sender", NASTY]);
    let recipe = folder.path().join("recipe.json");
    for text in
        [format!("{{\"{}\": 1}}", "\u{202e}x"), serde_json::json!({ "name": NASTY, "sender": NASTY }).to_string()]
    {
        fs::write(&recipe, text).unwrap();
        printed(&["import", path, "--recipe", recipe.to_str().unwrap()]);
    }
    let list = folder.path().join("list.json");
    let mut entry = serde_json::json!({ "bytes": null, "sha256": null, "recipe": NASTY, "file": "x.csv" });
    for key in ["name", "title", "publisher", "licence", "licence_url", "citation", "page", "url", "note"] {
        entry[key] = NASTY.into();
    }
    fs::write(&list, serde_json::json!([entry]).to_string()).unwrap();
    printed(&["fetch", "--catalogue", list.to_str().unwrap()]);
    printed(&["fetch", NASTY, "--catalogue", list.to_str().unwrap(), "--accept-licence"]);
    entry["file"] = NASTY.into();
    fs::write(&list, serde_json::json!([entry]).to_string()).unwrap();
    printed(&["fetch", "--catalogue", list.to_str().unwrap()]);
}

#[test]
fn lines_of_edits_answer_without_what_steers() {
    let (_folder, path) = hostile();
    for line in [
        serde_json::json!({ "put": "movements", "id": "m", "cells": { "note": NASTY, (NASTY): NASTY } }).to_string(),
        serde_json::json!({ "put": NASTY, "id": NASTY }).to_string(),
        serde_json::json!({ "delete": "movements", "id": NASTY }).to_string(),
        "\u{1b}[2K\u{202e}".to_owned(),
    ] {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_laydown"));
        command
            .args(["edit", &path])
            .env("HOME", Path::new(&path))
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME");
        let output = command.write_stdin(line.clone() + "\n").output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(!steers(&text), "{line}: {text:?}");
    }
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_are_shown() {
    use std::os::unix::ffi::OsStringExt;
    let output = laydown([OsString::from("query"), OsString::from_vec(b"\x1b[2K\xff\x9b".to_vec())]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!steers(&said) && said.contains(r"\u{1b}[2K"), "{said:?}");
}

/// One place prints; whatever does so elsewhere gets past it.
#[test]
fn one_file_prints() {
    let mut wrong = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let prints = ["println!(", "print!(", "dbg!(", "io::stdout()", "io::stderr()"];
            if !path.ends_with("print.rs") && prints.iter().any(|way| text.contains(way)) {
                wrong.push(path);
            }
        }
    }
    assert!(wrong.is_empty(), "print through `print`: {wrong:?}");
}

#[test]
fn pictures_and_citations_show_what_hides() {
    let (folder, path) = hostile();
    let render = |name: &str| {
        let file = folder.path().join(name);
        let output =
            laydown(["render", &path, "--day", "2022-02-10", "--view", "europe", "-o", file.to_str().unwrap()]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read(file).unwrap()
    };
    let svg = String::from_utf8(render("map.svg")).unwrap();
    assert!(!steers(&svg) && svg.contains(r"\u{1b}[1A\u{1b}[2K"), "{svg}");
    render("map.png");
    let table = folder.path().join("out.csv");
    assert!(laydown(["convert", &path, "-o", table.to_str().unwrap()]).status.success());
    for file in fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        if file.extension().is_some_and(|kind| kind == "txt") {
            let text = fs::read_to_string(file).unwrap();
            assert!(!steers(&text) && text.contains(r"\u{1b}[2K") && !text.contains("\nPoland"), "{text:?}");
        }
    }
}
