//! Saving: what is not changed stays byte for byte, what is changed is changed there only, and nothing is written over unseen.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::kept;
use laydown::{
    io::{Package, SaveError, Severity, read_package, sample},
    model::{Code, Coverage, Dataset, Day, Estimate, Id, ReportSeries, Texts},
};
use proptest::prelude::*;
use std::{
    fs,
    io::{self, ErrorKind},
    path::Path,
};
use tempfile::TempDir;

const JSON: &str = r#"{"name":"t", "title":"T",
  "x-mine": [1.50, {"b": 2, "a": 1}],
  "resources": [{"name": "strengths", "path": "data/levels.csv"}, {"name": "photo", "path": "photo.jpg"}],
  "laydown": {"colour": "red", "coverage": {"senders": ["USA"], "why": "because"}}}"#;

/// A spreadsheet's habits: byte order mark, CRLF, an empty line, own columns in between, needless quotes, no newline at the end.
const TABLE: &str = "\u{feff}Mine,word,id,sender,host,day,best,source\r\n\
    \"a, b\",exact,one,USA,POL,2022-02-01,100,s\r\n\
    \r\n\
    ,exact,bad,USA,POL,2022-02-30,100,s\r\n\
    é,about,\"two\", USA ,DEU,2022-02,200,s";
const SOURCES: &str = "id,publisher,published\ns,Somebody,2022-02-01\n";

fn small() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("data")).unwrap();
    let files =
        [("datapackage.json", JSON), ("data/levels.csv", TABLE), ("sources.csv", SOURCES), ("photo.jpg", "JFIF")];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn open(folder: &Path) -> Package {
    Package::open(folder).unwrap().package
}

/// The package as it would be read after saving, without a disk.
fn reread(package: &Package) -> Package {
    let files = package.files().unwrap();
    let loaded = read_package(&|name| match files.iter().find(|(file, _)| file == name) {
        Some((_, bytes)) => Ok(Box::new(io::Cursor::new(bytes.clone()))),
        None => Err(ErrorKind::NotFound.into()),
    });
    loaded.package
}

fn text(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn an_unchanged_package_is_written_as_it_was_anywhere() {
    let (home, other) = (small(), TempDir::new().unwrap());
    let mut package = open(&home.path().join("datapackage.json"));
    assert_eq!(package.dataset.strengths.len(), 2);
    package.save(&other.path().join("new/folder")).unwrap();
    for (name, was) in
        [("datapackage.json", JSON), ("data/levels.csv", TABLE), ("sources.csv", SOURCES), ("photo.jpg", "JFIF")]
    {
        assert_eq!(text(&other.path().join("new/folder"), name), was, "{name}");
    }
    assert!(package.home().unwrap().ends_with("new/folder"));
}

#[test]
fn a_change_stays_in_its_row() {
    let home = small();
    let mut package = open(home.path());
    package.dataset.strengths[1].people = Estimate::range(200, 300);
    package.save(home.path()).unwrap();
    let expected = TABLE
        .replace("best,source", "best,source,low,high")
        .replace("100,s\r\n", "100,s,,\r\n")
        .replace("é,about,\"two\", USA ,DEU,2022-02,200,s", "é,range,two, USA ,DEU,2022-02,250,s,200,300");
    assert_eq!(text(home.path(), "data/levels.csv"), expected);
    assert_eq!(text(home.path(), "sources.csv"), SOURCES);
    assert_eq!(open(home.path()).dataset, package.dataset);
}

#[test]
fn a_cell_that_means_the_same_stays_as_it_was_typed() {
    let home = small();
    let mut package = open(home.path());
    package.dataset.strengths[1].evidence.source = Id::new("s2").unwrap();
    package.save(home.path()).unwrap();
    assert_eq!(
        text(home.path(), "data/levels.csv"),
        TABLE.replace("\"two\", USA ,DEU,2022-02,200,s", "two, USA ,DEU,2022-02,200,s2")
    );
}

#[test]
fn records_come_and_go() {
    let home = small();
    let mut package = open(home.path());
    let mut new = package.dataset.strengths[0].clone();
    new.id = Id::new("three, four").unwrap();
    package.dataset.strengths.remove(0);
    package.dataset.strengths.push(new);
    package.save(home.path()).unwrap();
    let expected = TABLE.replace("\"a, b\",exact,one,USA,POL,2022-02-01,100,s\r\n", "")
        + "\r\n,exact,\"three, four\",USA,POL,2022-02-01,100,s,100,100,end,unspecified,all,unknown,unsure\r\n";
    let got = text(home.path(), "data/levels.csv");
    assert_eq!(open(home.path()).dataset, package.dataset);
    assert_eq!(got.lines().count(), expected.lines().count(), "{got}");
    assert!(got.contains("\"three, four\",USA,POL,2022-02-01,100,s"), "{got}");
    assert!(got.contains("2022-02-30"), "the faulty row is kept: {got}");
}

#[test]
fn keys_that_laydown_does_not_know_survive_a_change() {
    let home = small();
    let mut package = open(home.path());
    package.dataset.title = "New title".into();
    package.dataset.coverage.until = Some(Day::ymd(2022, 3, 1));
    package.dataset.opens = Some(Day::ymd(2022, 2, 13));
    package.save(home.path()).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text(home.path(), "datapackage.json")).unwrap();
    assert_eq!(json["title"], "New title");
    assert_eq!(json["x-mine"].to_string(), r#"[1.5,{"b":2,"a":1}]"#);
    assert_eq!(json["laydown"]["colour"], "red");
    assert_eq!(json["laydown"]["coverage"]["why"], "because");
    assert_eq!(json["laydown"]["coverage"]["until"], "2022-03-01");
    assert_eq!(json["resources"].as_array().unwrap().len(), 2);
    assert_eq!(open(home.path()).dataset, package.dataset);
}

#[test]
fn what_somebody_else_changed_is_not_written_over() {
    let home = small();
    let mut package = open(home.path());
    package.dataset.sources[0].publisher = "Me".into();
    fs::write(home.path().join("sources.csv"), "id,publisher\ns,Somebody else\n").unwrap();
    let error = package.save(home.path()).unwrap_err();
    assert!(matches!(&error, SaveError::Changed(path) if path.ends_with("sources.csv")), "{error}");
    assert!(text(home.path(), "sources.csv").contains("Somebody else"));
    let other = small();
    fs::write(other.path().join("sources.csv"), "precious").unwrap();
    assert!(matches!(package.save(other.path()), Err(SaveError::Changed(_))));
    assert_eq!(text(other.path(), "sources.csv"), "precious");
}

#[test]
fn saving_twice_works() {
    let home = small();
    let mut package = open(home.path());
    for publisher in ["One", "Two"] {
        package.dataset.sources[0].publisher = publisher.into();
        package.save(home.path()).unwrap();
        assert!(text(home.path(), "sources.csv").contains(publisher));
    }
    let left: Vec<_> = fs::read_dir(home.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "no temporary file is left: {left:?}");
}

#[cfg(unix)]
#[test]
fn a_linked_table_is_written_where_it_is() {
    let (home, away) = (small(), TempDir::new().unwrap());
    let real = away.path().join("real.csv");
    fs::rename(home.path().join("sources.csv"), &real).unwrap();
    std::os::unix::fs::symlink(&real, home.path().join("sources.csv")).unwrap();
    let mut package = open(home.path());
    package.dataset.sources[0].publisher = "Me".into();
    package.save(home.path()).unwrap();
    assert!(fs::read_to_string(&real).unwrap().contains("Me"));
    assert!(home.path().join("sources.csv").is_symlink());
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_noted_and_leads_only_to_what_was_read() {
    use std::os::unix::fs::symlink;
    let (home, away) = (small(), TempDir::new().unwrap());
    let (table, precious) = (away.path().join("sources.csv"), away.path().join("precious"));
    fs::rename(home.path().join("sources.csv"), &table).unwrap();
    symlink(&table, home.path().join("sources.csv")).unwrap();
    let loaded = Package::open(home.path()).unwrap();
    let note = loaded.problems.iter().find(|problem| problem.file == "sources.csv").unwrap();
    assert!(note.severity == Severity::Note && note.what.contains(&*table.to_string_lossy()), "{note}");

    // What a stranger's folder links to was not read, and stays as it is, also when another dataset is saved over this one.
    let (before, mut package) = (fs::read(&table).unwrap(), loaded.package);
    fs::write(&precious, "precious").unwrap();
    symlink(&precious, home.path().join("CITATION.txt")).unwrap();
    assert!(package.save_with(home.path(), &[("CITATION.txt", b"new".to_vec())]).is_err());
    let mut other = sample("article-2022-02-13").unwrap().package;
    assert!(matches!(other.save_over(home.path(), &[]), Err(SaveError::Linked(..))));
    assert_eq!((fs::read(&table).unwrap(), fs::read_to_string(&precious).unwrap()), (before, "precious".to_owned()));
}

#[test]
fn a_dataset_made_here_becomes_a_package_with_schemas() {
    let mut data = sample("article-2022-02-13").unwrap().package.dataset;
    data.title = "Made here".into();
    let folder = TempDir::new().unwrap();
    Package::new(data.clone()).save(folder.path()).unwrap();
    let loaded = Package::open(folder.path()).unwrap();
    assert_eq!(loaded.package.dataset, data);
    assert!(loaded.problems.iter().all(|p| p.severity == Severity::Note), "{:?}", loaded.problems);
    let json: serde_json::Value = serde_json::from_str(&text(folder.path(), "datapackage.json")).unwrap();
    assert_eq!(json["resources"][0]["schema"]["fields"][0]["name"], "id");
    assert!(!folder.path().join("strengths.csv").exists());
}

#[test]
fn every_record_of_the_samples_survives_being_written_anew() {
    for known in laydown::io::samples() {
        let data = sample(known.name).unwrap().package.dataset;
        assert_eq!(reread(&Package::new(data.clone())).dataset, data);
    }
}

#[test]
fn an_empty_dataset_is_a_package_too() {
    let folder = TempDir::new().unwrap();
    let coverage = Coverage { senders: vec![Code::new("USA")], ..Coverage::default() };
    let data = Dataset { name: "empty".into(), coverage, ..Dataset::default() };
    Package::new(data.clone()).save(folder.path()).unwrap();
    assert_eq!(open(folder.path()).dataset, data);
}

/// Text with everything that a table must quote.
fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            Just('"'),
            Just(','),
            Just('\n'),
            Just('\r'),
            Just(' '),
            "[a-zé⅔]".prop_map(|s| s.chars().next().unwrap_or('a'))
        ],
        0..8,
    )
    .prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(kept::config(48))]

    #[test]
    fn any_edit_is_read_back_as_it_was_made(
        edits in proptest::collection::vec((0..8_u8, any::<prop::sample::Index>(), any_text(), 0..5_000_i64), 1..12),
    ) {
        let mut package = sample("article-2022-02-13").unwrap().package;
        let folder = TempDir::new().unwrap();
        for (n, (kind, at, text, people)) in edits.into_iter().enumerate() {
            // Saved in between, its rows are not read again but known.
            if kind == 6 {
                package.save(folder.path()).unwrap();
                let anew = open(folder.path());
                prop_assert_eq!(anew.files().unwrap(), package.files().unwrap());
                // Rows stay where they stood, whatever the order of the records.
                package.dataset.stages.clone_from(&anew.dataset.stages);
                prop_assert_eq!(&anew.dataset, &package.dataset);
                continue;
            }
            let data = &mut package.dataset;
            match kind {
                0 => data.stages.push({
                    let mut new = data.stages[at.index(data.stages.len())].clone();
                    new.id = Id::new(&format!("new{n},\"")).unwrap();
                    new
                }),
                1 if data.stages.len() > 1 => drop(data.stages.remove(at.index(data.stages.len()))),
                2 => data.sources[0].note = text,
                3 => data.title = text,
                7 => data.stages.reverse(),
                _ => {
                    let i = at.index(data.stages.len());
                    let stage = &mut data.stages[i];
                    stage.evidence.quote = text.into();
                    let kinds = [Estimate::exact, Estimate::more_than, Estimate::up_to, Estimate::fewer_than];
                    stage.people = kinds[people as usize % 4](people);
                }
            }
        }
        // Rows stay where they stood, whatever the order of the records.
        let mut read = reread(&package).dataset;
        for data in [&mut read, &mut package.dataset] {
            data.stages.sort_by(|a, b| a.id.cmp(&b.id));
        }
        prop_assert_eq!(&read, &package.dataset);
    }
}

#[test]
fn accepted_findings_are_kept_and_what_nobody_understands_beside_them_stays() {
    use laydown::model::Accepted;
    let home = small();
    let mine = r#"{"kind": "gap", "records": ["one"], "note": "known", "by": "me"}"#;
    let json = JSON.replace(r#""colour": "red""#, &format!(r#""accepted": [{mine}, 7], "colour": "red""#));
    fs::write(home.path().join("datapackage.json"), &json).unwrap();
    let mut package = open(home.path());
    let known = |kind: &str, id: &str| Accepted {
        kind: kind.into(),
        records: vec![Id::new(id).unwrap()],
        note: "known".into(),
    };
    assert_eq!(package.dataset.accepted, [known("gap", "one")]);
    package.save(home.path()).unwrap();
    assert_eq!(text(home.path(), "datapackage.json"), json, "nothing changed");
    package.dataset.accepted.push(known("stale", "two"));
    package.save(home.path()).unwrap();
    let now: serde_json::Value = serde_json::from_str(&text(home.path(), "datapackage.json")).unwrap();
    let list = now["laydown"]["accepted"].as_array().unwrap();
    assert_eq!((list.len(), &list[0]["by"], &list[1]), (3, &"me".into(), &7.into()));
    assert_eq!(now["laydown"]["coverage"]["why"], "because");
    let mut again = open(home.path());
    assert_eq!(again.dataset.accepted, package.dataset.accepted);
    again.dataset.accepted.clear();
    again.save(home.path()).unwrap();
    let now: serde_json::Value = serde_json::from_str(&text(home.path(), "datapackage.json")).unwrap();
    assert_eq!(now["laydown"]["accepted"], serde_json::json!([7]));
}

#[test]
fn series_are_kept_and_what_else_is_said_of_them_stays() {
    let home = small();
    let mine = r#"{"complete": false, "name": "q", "url": "example.org", "title": "Quarterly"}"#;
    let json = JSON.replace(r#""colour": "red""#, &format!(r#""series": [{mine}, 7], "colour": "red""#));
    fs::write(home.path().join("datapackage.json"), &json).unwrap();
    let mut package = open(home.path());
    let series = |name: &str, title: &str, complete| ReportSeries { name: name.into(), title: title.into(), complete };
    assert_eq!(package.dataset.series, [series("q", "Quarterly", false)]);
    package.dataset.strengths[0].series = "q".into();
    package.save(home.path()).unwrap();
    assert_eq!(text(home.path(), "datapackage.json"), json, "nothing changed there");
    assert_eq!(open(home.path()).dataset.strengths[0].series, "q");
    package.dataset.series[0].complete = true;
    package.dataset.series.push(series("yearly", "", true));
    package.save(home.path()).unwrap();
    let now: serde_json::Value = serde_json::from_str(&text(home.path(), "datapackage.json")).unwrap();
    let list = now["laydown"]["series"].as_array().unwrap();
    assert_eq!((list.len(), &list[0]["url"], &list[0]["complete"]), (3, &"example.org".into(), &true.into()));
    assert_eq!((&list[1], &now["laydown"]["colour"]), (&7.into(), &"red".into()));
    let mut again = open(home.path());
    assert_eq!(again.dataset.series, package.dataset.series);
    again.dataset.series.clear();
    again.save(home.path()).unwrap();
    let now: serde_json::Value = serde_json::from_str(&text(home.path(), "datapackage.json")).unwrap();
    assert_eq!(now["laydown"]["series"], serde_json::json!([7]));
}

#[test]
fn the_texts_around_the_map_are_kept_and_what_else_stands_with_them_stays() {
    let home = small();
    let json = JSON.replace(r#""colour": "red""#, r#""texts": {"title": "Ours", "font": "x"}, "colour": "red""#);
    fs::write(home.path().join("datapackage.json"), &json).unwrap();
    let mut package = open(home.path());
    assert_eq!(package.dataset.texts, Texts { title: "Ours".to_owned(), ..Texts::default() });
    package.dataset.texts = Texts { credit: "Us".to_owned(), ..Texts::default() };
    package.save(home.path()).unwrap();
    let now: serde_json::Value = serde_json::from_str(&text(home.path(), "datapackage.json")).unwrap();
    assert_eq!(now["laydown"]["texts"], serde_json::json!({"font": "x", "credit": "Us"}));
    fs::write(home.path().join("datapackage.json"), json.replace(r#"{"title": "Ours", "font": "x"}"#, "[1]")).unwrap();
    let loaded = Package::open(home.path()).unwrap();
    assert!(
        loaded.problems.iter().any(|problem| problem.column.as_deref() == Some("laydown.texts")),
        "{:?}",
        loaded.problems
    );
}
