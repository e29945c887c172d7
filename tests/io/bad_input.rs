//! Hostile and broken input: each fault is told with its place and a remedy, the good rows load, nothing panics, and saving
//! never makes it worse.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::kept;
use laydown::io::{
    Loaded, OpenError, Package, Problem, SaveError, Severity, read_package, read_package_within, sample,
};
use proptest::prelude::*;
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read},
    path::Path,
};
use tempfile::TempDir;

type Files = BTreeMap<String, Vec<u8>>;

const SOURCES: &str = "id,publisher,published\ns,Somebody,2022-02-01\n";
const MOVEMENTS: &str = "id,sender,host,part_of\nm,USA,POL,\n";
const STAGES: &str = "id,movement,stage,day,best,word,source\na,m,announced,2022-02-02,1700,exact,s\n";

/// A small good package, with some files put in other words.
fn files(changed: &[(&str, &str)]) -> Files {
    let json = r#"{"name": "t", "resources": []}"#;
    let good =
        [("datapackage.json", json), ("sources.csv", SOURCES), ("movements.csv", MOVEMENTS), ("stages.csv", STAGES)];
    good.iter().chain(changed).map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

fn read(files: &Files) -> Loaded {
    read_package(&|name| match files.get(name) {
        Some(bytes) => Ok(Box::new(io::Cursor::new(bytes.clone()))),
        None => Err(io::ErrorKind::NotFound.into()),
    })
}

fn write(files: &Files) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// The one problem whose text contains all of these words.
fn the_problem<'p>(problems: &'p [Problem], words: &[&str]) -> &'p Problem {
    let list = || problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let mut fits = problems.iter().filter(|p| words.iter().all(|word| p.to_string().contains(word)));
    let problem = fits.next().unwrap_or_else(|| panic!("no problem with {words:?} in\n{}", list()));
    assert!(fits.next().is_none(), "several problems with {words:?} in\n{}", list());
    assert!(!problem.remedy.is_empty() || problem.severity == Severity::Note, "{problem}");
    problem
}

/// Adds a row to a table of the small package and returns the problems, having checked that the good rows are there.
fn with_row(table: &str, row: &str) -> Vec<Problem> {
    let mut all = files(&[]);
    let bytes = all.get_mut(table).unwrap();
    bytes.extend_from_slice(row.as_bytes());
    let loaded = read(&all);
    assert!(loaded.package.dataset.movements.iter().any(|m| m.id.as_str() == "m"));
    assert!(loaded.package.dataset.stages.iter().any(|s| s.id.as_str() == "a"));
    assert!(round_trip(&loaded) == all, "saving keeps the bad row");
    loaded.problems
}

fn round_trip(loaded: &Loaded) -> Files {
    loaded.package.files().unwrap().into_iter().collect()
}

#[test]
fn the_small_package_is_good() {
    let loaded = read(&files(&[]));
    assert_eq!(loaded.problems, []);
    assert_eq!(round_trip(&loaded)["stages.csv"], STAGES.as_bytes());
}

#[test]
fn invalid_cells_are_named_by_line_and_column() {
    for (row, words) in [
        ("b,m,arrived,2022-02-30,5,exact,s\n", ["stages.csv:3", "\"day\"", "2022-02-30", "is not a date"]),
        ("b,m,arrived,2022-02-13,-5,exact,s\n", ["stages.csv:3", "\"best\"", "negative", "-5"]),
        ("b,m,arrived,2022-02-13,\"1,700\",exact,s\n", ["stages.csv:3", "\"best\"", "whole number", "1700"]),
        ("b,m,arrived,2022-02-13,99999999999999999999,exact,s\n", ["stages.csv:3", "\"best\"", "more people", "limit"]),
        ("b,m,arrived,2022-02-13,1000000001,exact,s\n", ["stages.csv:3", "\"best\"", "more people", "limit"]),
        ("b,m,arrived,2022-02-13,,exact,s\n", ["stages.csv:3", "\"best\"", "needs a number", "unknown"]),
        ("b,m,arrived,2022-02-13,5,up-to,s\n", ["stages.csv:3", "\"high\"", "needs a number", "unknown"]),
        ("b,m,arrived,2022-02-13,5,unknown,s\n", ["stages.csv:3", "\"best\"", "does not fit", "open"]),
        ("b,m,arrived,2022-02-13,5,precisely,s\n", ["stages.csv:3", "\"word\"", "“precisely”", "about"]),
        ("b,m,sent,2022-02-13,5,exact,s\n", ["stages.csv:3", "\"stage\"", "“sent”", "arrived"]),
        (",m,arrived,2022-02-13,5,exact,s\n", ["stages.csv:3", "\"id\"", "empty", "fill it in"]),
        ("a,m,arrived,2022-02-13,5,exact,s\n", ["stages.csv:3", "\"id\"", "“a” is taken", "stages.csv:2"]),
        ("m,m,arrived,2022-02-13,5,exact,s\n", ["stages.csv:3", "\"id\"", "“m” is taken", "movements.csv:2"]),
        ("b,m,arrived,2022-02-13,5,exact\n", ["stages.csv:3", "6 fields", "header 7", "quotation"]),
        ("b,\"m,arrived,2022-02-13,5,exact,s\n", ["stages.csv:3", "quotation mark", "not closed", "close it"]),
        ("b,m\0,arrived,2022-02-13,5,exact,s\n", ["stages.csv:3", "\"movement\"", "NUL", "delete it"]),
    ] {
        let problems = with_row("stages.csv", row);
        assert_eq!(the_problem(&problems, &words).severity, Severity::Error);
    }
}

#[test]
fn rows_that_contradict_other_rows_are_named() {
    for (table, row, words) in [
        (
            "stages.csv",
            "b,n,arrived,2022-02-13,5,exact,s\n",
            ["stages.csv:3", "\"movement\"", "movement “n” not found"],
        ),
        ("stages.csv", "b,m,arrived,2022-02-13,5,exact,t\n", ["stages.csv:3", "\"source\"", "source “t” not found"]),
        (
            "stages.csv",
            "b,m,arrived,2022-02-01,5,exact,s\n",
            ["stages.csv:3", "\"day\"", "before the movement is announced"],
        ),
        ("stages.csv", "b,m,arrived,2022-02-13,1701,exact,s\n", ["stages.csv:3", "1,701 arrived", "at most 1,700"]),
        ("stages.csv", "b,m,announced,2022-02-05,700,exact,s\n", ["stages.csv:3", "700 after 1,700", "cumulative"]),
        ("movements.csv", "n,USA,POX,\n", ["movements.csv:3", "\"host\"", "“POX” is not a country"]),
        ("movements.csv", "n,USA,NATO,\n", ["movements.csv:3", "\"host\"", "organisation, not a place"]),
        ("movements.csv", "n,USA,Poland,\n", ["movements.csv:3", "“Poland” is not a code", "write POL (Poland)"]),
        ("movements.csv", "n,usa,POL,\n", ["movements.csv:3", "\"sender\"", "write USA (United States)"]),
        ("movements.csv", "n,USA,region:europa,\n", ["movements.csv:3", "“europa” is not a region", "baltic-states"]),
        ("movements.csv", "n,USA,USA,\n", ["movements.csv:3", "\"host\"", "sender and host"]),
        ("movements.csv", "n,USA,POL,o\n", ["movements.csv:3", "\"part_of\"", "record “o” not found"]),
        ("movements.csv", "n,USA,POL,n\n", ["movements.csv:3", "\"part_of\"", "circle"]),
        ("movements.csv", "n,USA,POL,\n", ["movements.csv:3", "\"id\"", "no stage"]),
    ] {
        the_problem(&with_row(table, row), &words);
    }
}

#[test]
fn a_series_that_lists_one_part_twice_on_a_day_is_named() {
    let head = "id,sender,host,day,operation,scope,best,word,series,source\n";
    let first = "x,USA,MLI,2021-12-31,MINUSMA,all,25,exact,q,s\n";
    let sources = ("sources.csv", "id,publisher,published\ns,Somebody,2022-02-01\nt,Somebody,2022-03-01\n");
    let json = ("datapackage.json", r#"{"laydown": {"series": [{"name": "q", "complete": true}]}}"#);
    let problems =
        |second: &str| read(&files(&[json, sources, ("strengths.csv", &format!("{head}{first}{second}"))])).problems;
    let twice = problems("y,USA,MLI,2021-12,minusma ,all,30,exact,q,s\n");
    let words =
        ["strengths.csv:3", "\"series\"", "“q” lists this twice", "25 in the row x", "and 30", "source of its own"];
    assert_eq!(the_problem(&twice, &words).severity, Severity::Error);
    let again = problems("y,USA,MLI,2021-12-31,MINUSMA,all,25,exact,q,s\n");
    let words = ["strengths.csv:3", "\"series\"", "“q” lists this twice", "25 in the row x", "and 25"];
    assert_eq!(the_problem(&again, &words).severity, Severity::Warning, "the same number twice");
    for good in [
        "y,USA,MLI,2021-12-31,MINUSMA,all,30,exact,q,t\n",
        "y,USA,MLI,2021-12-31,Barkhane,all,30,exact,q,s\n",
        "y,USA,MLI,2021-12-31,MINUSMA,assigned,30,exact,q,s\n",
        "y,USA,MLI,2021-12-30,MINUSMA,all,30,exact,q,s\n",
        "y,USA,MLI,2021-12-31,MINUSMA,all,30,exact,,s\n",
    ] {
        assert_eq!(problems(good), [], "{good}");
    }
    the_problem(&problems("y,USA,MLI,2021-12-31,,all,5,exact,\"q,r\",s\n"), &["strengths.csv:3", "contains a comma"]);
}

/// The problems of the small package with some files put in other words: exactly these, told once each.
fn only(changed: &[(&str, &str)], told: &[&[&str]]) {
    let problems = read(&files(changed)).problems;
    for words in told {
        the_problem(&problems, words);
    }
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(list.len(), told.len(), "{}", list.join("\n"));
}

#[test]
fn rows_that_refer_to_one_that_was_left_out_do_not_complain() {
    let head = "id,sender,host,part_of,counted_in\n";
    let movements = format!("{head}m,USA,Poland,,\n");
    only(&[("movements.csv", &movements)], &[&["movements.csv:2", "Poland"]]);
    let movements = format!("{head}m,USA,,,\nn,USA,POL,o,o\no,USA,Poland,,\n");
    let stages = format!("{STAGES}b,n,arrived,2022-02-13,5,exact,s\n");
    only(&[("movements.csv", &movements), ("stages.csv", &stages)], &[&["movements.csv:4", "Poland"]]);
    let movements = format!("{head}m,USA,POL,,x\n");
    let strengths = "id,sender,host,day,best,word,source\nx,USA,POL,2022-02-30,5,exact,s\n";
    only(&[("movements.csv", &movements), ("strengths.csv", strengths)], &[&["strengths.csv:2", "2022-02-30"]]);
    let sources = "id,publisher,published\ns,Somebody,yesterday\n";
    only(&[("sources.csv", sources)], &[&["sources.csv:2", "yesterday"]]);
    for stage in ["2022-02-30,1700,exact,s", "2022-02-02,many,exact,s", "2022-02-02,1,700,exact,s"] {
        let stages = format!("id,movement,stage,day,best,word,source\na,m,announced,{stage}\n");
        only(&[("stages.csv", &stages)], &[&["stages.csv:2"]]);
    }
}

#[test]
fn a_table_that_cannot_be_read_is_told_once() {
    only(&[("movements.csv", "id,sendr,host\nm,USA,POL\n")], &[&["movements.csv:1", "no column “sender”"]]);
    only(&[("sources.csv", "id,publsher\ns,x\n")], &[&["sources.csv:1", "no column “publisher”"]]);
    only(&[("stages.csv", &STAGES.replace("word", "wort"))], &[&["stages.csv:1", "no column “word”"]]);
    let json = r#"{"resources": [{"name": "movements", "path": "moves.csv"}]}"#;
    only(&[("datapackage.json", json)], &[&["moves.csv", "missing"]]);
}

#[test]
fn what_is_truly_not_there_is_told_beside_what_was_left_out() {
    let movements = format!("{MOVEMENTS}n,USA,Poland,\no,USA,POL,\n");
    let stages = format!("{STAGES}b,n,arrived,2022-02-13,5,exact,s\nc,p,arrived,2022-02-13,5,exact,s\n");
    only(
        &[("movements.csv", &movements), ("stages.csv", &stages)],
        &[
            &["movements.csv:3", "Poland"],
            &["movements.csv:4", "no stage"],
            &["stages.csv:4", "movement “p” not found"],
        ],
    );
}

#[test]
fn a_circle_of_parts_is_told_once() {
    let movements = "id,sender,host,part_of\nm,USA,POL,\nx,USA,POL,z\ny,USA,POL,x\nz,USA,POL,y\nw,USA,POL,x\n";
    let loaded = read(&files(&[("movements.csv", movements)]));
    the_problem(&loaded.problems, &["part_of", "circle"]);
    assert_eq!(loaded.package.dataset.movements.len(), 5);
}

#[test]
fn a_part_is_no_larger_than_its_whole() {
    let movements = "id,sender,host,part_of\nm,USA,,\np,USA,POL,m\nq,USA,ROU,m\n";
    let row = |id: &str, people: i64| {
        format!("{STAGES}b,p,announced,2022-02-02,{id},exact,s\nc,q,announced,2022-02-02,{people},exact,s\n")
    };
    let problems = |p: &str, q| read(&files(&[("movements.csv", movements), ("stages.csv", &row(p, q))])).problems;
    assert_eq!(problems("700", 1_000), []);
    the_problem(&problems("1701", 0), &["movements.csv:3", "part_of", "at least 1,701", "at most 1,700"]);
    the_problem(&problems("701", 1_000), &["movements.csv:2", "at least 1,701", "at most 1,700"]);
}

#[test]
fn ranges_have_an_order_and_a_best_inside() {
    let head = "id,sender,host,day,low,best,high,word,source\n";
    for (numbers, words) in [
        ("9,,5,range", ["strengths.csv:2", "\"low\"", "9 is more than high 5"]),
        ("5,10,9,range", ["strengths.csv:2", "\"best\"", "outside"]),
        ("5,,7,exact", ["strengths.csv:2", "\"best\"", "needs a number"]),
        ("5,7,7,exact", ["strengths.csv:2", "\"low\"", "makes it 7"]),
        (",900,,more-than", ["", "", ""]),
        (",,,unknown", ["strengths.csv:2", "no number", "?"]),
    ] {
        let strengths = format!("{head}x,USA,POL,2022-02-01,{numbers},s\n");
        let loaded = read(&files(&[("strengths.csv", &strengths)]));
        if words[0].is_empty() {
            assert_eq!(loaded.problems, []);
            assert_eq!(loaded.package.dataset.strengths[0].people.low, 901);
        } else {
            the_problem(&loaded.problems, &words);
        }
    }
}

#[test]
fn headers_that_cannot_be_read_keep_their_file() {
    for (bytes, words) in [
        (&b""[..], ["sources.csv", "empty", "header"]),
        (b"\n\r\n\n", ["sources.csv", "empty", "header"]),
        (b"id,publsher\ns,x\n", ["sources.csv:1", "publisher", "rename “publsher”"]),
        (b"id\ns\n", ["sources.csv:1", "publisher", "add a column"]),
        (b"id;publisher\ns;x\n", ["sources.csv:1", "not separated by commas", "with commas"]),
        (b"id,publisher,id\ns,x,s\n", ["sources.csv:1", "\"id\"", "twice"]),
        (b"\xff\xfei\0d\0", ["sources.csv:1", "UTF-16", "in UTF-8"]),
    ] {
        let mut all = files(&[]);
        all.insert("sources.csv".into(), bytes.to_vec());
        let mut loaded = read(&all);
        let own: Vec<Problem> = loaded.problems.iter().filter(|p| p.file == "sources.csv").cloned().collect();
        the_problem(&own, &words);
        assert_eq!(loaded.package.dataset.stages.len(), 1);
        assert_eq!(
            loaded.package.files().unwrap().into_iter().collect::<Files>().get("sources.csv").map_or(&b""[..], |b| b),
            bytes
        );
        let source = read(&files(&[])).package.dataset.sources[0].clone();
        loaded.package.dataset.sources.push(source);
        let blank = bytes.iter().all(u8::is_ascii_whitespace);
        assert_eq!(matches!(loaded.package.files(), Err(SaveError::Broken(_))), !blank);
    }
}

#[test]
fn bytes_that_are_no_utf8_cost_their_row_only() {
    let mut all = files(&[]);
    all.insert(
        "sources.csv".into(),
        b"\xef\xbb\xbfid,publisher,published\nx,Caf\xe9,\ns,Somebody,2022-02-01\n".to_vec(),
    );
    let loaded = read(&all);
    let problem = the_problem(&loaded.problems, &["sources.csv:2", "\"publisher\"", "UTF-8"]);
    assert!(problem.what.contains("byte 31 "), "{problem}");
    assert_eq!(loaded.package.dataset.sources.len(), 1);
    assert!(round_trip(&loaded) == all);
}

#[test]
fn a_line_of_a_hundred_megabytes_is_passed_over() {
    let open = |name: &str| -> io::Result<Box<dyn Read>> {
        let all = files(&[]);
        let bytes = all.get(name).cloned().ok_or(io::ErrorKind::NotFound)?;
        if name != "stages.csv" {
            return Ok(Box::new(io::Cursor::new(bytes)));
        }
        let long = io::repeat(b'x').take(100 << 20);
        let end = io::Cursor::new(b"\nb,m,arrived,2022-02-13,5,exact,s\n");
        Ok(Box::new(io::Cursor::new(bytes).chain(long).chain(end)))
    };
    let mut loaded = read_package(&open);
    the_problem(&loaded.problems, &["stages.csv:3", "104,857,601 bytes", "shorten"]);
    assert_eq!(loaded.package.dataset.stages.len(), 2);
    assert!(loaded.package.files().unwrap().iter().all(|(name, _)| name != "stages.csv"));
    loaded.package.dataset.stages.pop();
    assert!(matches!(loaded.package.files(), Err(SaveError::Partial(name)) if name == "stages.csv"));
}

#[test]
fn a_table_beyond_the_limit_is_cut_with_a_message() {
    let open = |name: &str| -> io::Result<Box<dyn Read>> {
        let bytes = files(&[]).remove(name).ok_or(io::ErrorKind::NotFound)?;
        let endless = Lines { left: if name == "stages.csv" { 20 << 20 } else { 0 } };
        Ok(Box::new(io::Cursor::new(bytes).chain(endless)))
    };
    let loaded = read_package_within(&open, &|_| 16 << 20);
    the_problem(&loaded.problems, &["stages.csv", "unpacks to far more", "unpack it and open the folder"]);
    assert_eq!(loaded.package.dataset.stages.len(), 1);
}

/// Rows of nothing but commas.
struct Lines {
    left: usize,
}

impl Read for Lines {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(self.left) / 7 * 7;
        buffer[..length].as_chunks_mut::<7>().0.fill(*b",,,,,,\n");
        self.left -= length;
        Ok(length)
    }
}

#[test]
fn json_of_every_bad_form() {
    let deep = "[".repeat(100_000);
    for (json, words) in [
        ("", ["datapackage.json", "not JSON", "correct it"]),
        ("{\n \"name\": }", ["datapackage.json:2", "not JSON", "correct it"]),
        ("[]", ["datapackage.json", "not a JSON object", "correct it"]),
        (&deep, ["datapackage.json:1", "recursion", "correct it"]),
        (r#"{"title": 5, "resources": []}"#, ["datapackage.json", "\"title\"", "not text"]),
        (r#"{"resources": 5}"#, ["datapackage.json", "\"resources\"", "not a list"]),
        (r#"{"laydown": {"coverage": {"from": "2022-02-30"}}}"#, ["datapackage.json", "from", "not a date"]),
        (r#"{"laydown": {"coverage": {"senders": ["usa", "USA"]}}}"#, ["datapackage.json", "senders", "not a code"]),
        (r#"{"resources": [{"name": "stages", "path": "../x.csv"}]}"#, ["datapackage.json", "resources", "folder"]),
        (
            r#"{"resources": [{"name": "stages", "path": "stages.csv"}, {"name": "events", "path": "stages.csv"}]}"#,
            ["datapackage.json", "resources", "twice"],
        ),
        (
            "{\"title\": \"A\",\n \"resources\": [],\n \"title\": \"B\"}",
            ["datapackage.json:3", "“title”", "twice, on line 1"],
        ),
        (
            r#"{"resources": [{"name": "stages", "path": "stages.csv"}, {"name": "stages", "path": "b.csv"}]}"#,
            ["datapackage.json", "“stages.csv”", "“b.csv”"],
        ),
        (r#"{"resources": [], "laydown": {"coverage": {"hosts": ["NATO"]}}}"#, ["datapackage.json", "hosts", "NATO"]),
        (r#"{"laydown": {"series": [{"title": "Q"}]}}"#, ["datapackage.json", "laydown.series", "is not a series"]),
        (r#"{"laydown": {"series": [{"name": "a,b"}]}}"#, ["datapackage.json", "laydown.series", "is not a series"]),
        (r#"{"laydown": {"series": [{"name": "q", "complete": 1}]}}"#, ["datapackage.json", "q", "is not a series"]),
        (
            r#"{"laydown": {"series": [{"name": "q"}, {"name": "q", "complete": true}]}}"#,
            ["datapackage.json", "“q”", "declared twice"],
        ),
        (r#"{"laydown": {"series": [{"name": "q"}]}}"#, ["datapackage.json", "laydown.series", "no strength is from"]),
        (r#"{"resources": [{"name": "events", "path": "e.csv"}]}"#, ["e.csv", "missing", "list"]),
    ] {
        let all = files(&[("datapackage.json", json)]);
        let loaded = read(&all);
        the_problem(&loaded.problems, &words);
        assert_eq!(loaded.package.dataset.stages.len(), 1);
    }
}

#[test]
fn a_broken_datapackage_json_is_never_written_over() {
    let all = files(&[("datapackage.json", "{ broken")]);
    let folder = write(&all);
    let mut package = Package::open(folder.path()).unwrap().package;
    package.dataset.movements[0].note = "changed".into();
    package.save(folder.path()).unwrap();
    assert_eq!(fs::read(folder.path().join("datapackage.json")).unwrap(), b"{ broken");
    package.dataset.title = "New".into();
    assert!(matches!(package.save(folder.path()), Err(SaveError::Broken(_))));
}

#[test]
fn folders_that_are_no_dataset() {
    let empty = TempDir::new().unwrap();
    assert!(matches!(Package::open(empty.path()), Err(OpenError::NoPackage(_))));
    assert!(matches!(Package::open(&empty.path().join("nowhere")), Err(OpenError::Missing(_))));
    let text = empty.path().join("letter.txt");
    fs::write(&text, "Dear …").unwrap();
    assert!(matches!(Package::open(&text), Err(OpenError::Foreign(_))));
}

#[test]
fn a_folder_without_datapackage_json_loads_what_is_there() {
    let mut all = files(&[]);
    all.remove("datapackage.json");
    let folder = write(&all);
    let loaded = Package::open(folder.path()).unwrap();
    the_problem(&loaded.problems, &["datapackage.json", "file not found", "add it"]);
    assert_eq!(loaded.package.dataset.stages.len(), 1);
}

#[test]
fn a_file_that_vanishes_is_told() {
    let json = r#"{"resources": [{"name": "stages", "path": "stages.csv"}]}"#;
    let mut all = files(&[("datapackage.json", json)]);
    all.remove("stages.csv");
    let loaded = Package::open(write(&all).path()).unwrap();
    the_problem(&loaded.problems, &["stages.csv", "missing", "restore it"]);
    assert_eq!(loaded.package.dataset.movements.len(), 1);
}

#[test]
fn a_reader_that_fails_midway_is_told() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    let all = files(&[]);
    let loaded = read_package(&|name| match all.get(name) {
        Some(bytes) if name == "stages.csv" => Ok(Box::new(io::Cursor::new(bytes.clone()).chain(Broken))),
        Some(bytes) => Ok(Box::new(io::Cursor::new(bytes.clone()))),
        None => Err(io::ErrorKind::NotFound.into()),
    });
    the_problem(&loaded.problems, &["stages.csv", "the disk is gone", "check"]);
    assert_eq!(loaded.package.dataset.movements.len(), 1);
}

#[test]
fn a_folder_where_a_file_is_expected() {
    let mut all = files(&[]);
    all.remove("stages.csv");
    let folder = write(&all);
    fs::create_dir(folder.path().join("stages.csv")).unwrap();
    let loaded = Package::open(folder.path()).unwrap();
    the_problem(&loaded.problems, &["stages.csv", "folder", "check"]);
    assert_eq!(loaded.package.dataset.movements.len(), 1);
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_endless_devices() {
    use std::os::unix::fs::symlink;
    let mut all = files(&[]);
    all.remove("stages.csv");
    let folder = write(&all);
    symlink("/dev/zero", folder.path().join("events.csv")).unwrap();
    symlink("stages.csv", folder.path().join("stages.csv")).unwrap();
    let loaded = Package::open(folder.path()).unwrap();
    the_problem(&loaded.problems, &["stages.csv", "cannot be read", "check"]);
    the_problem(&loaded.problems, &["events.csv", "not a regular file", "check"]);
    symlink("loop", folder.path().join("loop")).unwrap();
    assert!(matches!(Package::open(&folder.path().join("loop")), Err(OpenError::Unreadable(..))));
}

fn package_bytes(name: &str) -> Files {
    let loaded = sample(name).unwrap();
    loaded.package.files().unwrap().into_iter().collect()
}

fn on_disk(name: &str) -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/datasets").join(name);
    let names = package_bytes(name).into_keys();
    names.map(|file| (file.clone(), fs::read(folder.join(&file)).unwrap())).collect()
}

#[test]
fn a_file_that_was_not_read_in_full_is_not_copied_in_part() {
    let (mut all, other) = (files(&[]), TempDir::new().unwrap());
    all.get_mut("stages.csv").unwrap().extend(vec![b'x'; 2 << 20]);
    let folder = write(&all);
    let mut package = Package::open(folder.path()).unwrap().package;
    assert!(matches!(package.save(&other.path().join("copy")), Err(SaveError::Partial(name)) if name == "stages.csv"));
    package.dataset.title = "New".into();
    package.save(folder.path()).unwrap();
    assert!(fs::read(folder.path().join("stages.csv")).unwrap() == all["stages.csv"]);
}

#[test]
fn samples_are_written_byte_for_byte() {
    for known in laydown::io::samples() {
        assert!(package_bytes(known.name) == on_disk(known.name), "{}", known.name);
    }
}

proptest! {
    #![proptest_config(kept::config(64))]

    #[test]
    fn random_bytes_never_panic(name in 0..5_usize, bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut all = files(&[]);
        let names = ["datapackage.json", "sources.csv", "movements.csv", "stages.csv", "events.csv"];
        all.insert(names[name].to_owned(), bytes);
        let loaded = read(&all);
        let _ = loaded.package.files();
    }

    #[test]
    fn a_mutated_package_never_panics_and_keeps_its_bytes(
        file in 0..4_usize,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), prop_oneof![Just(b'"'), Just(b','), Just(b'\n'), Just(b'\r'), Just(0xe9), any::<u8>()], 0..3_u8), 1..12),
    ) {
        let mut all = package_bytes("article-2022-02-13");
        let bytes = all.values_mut().nth(file + 1).unwrap();
        for (at, byte, how) in edits {
            let i = at.index(bytes.len());
            match how {
                0 => bytes[i] = byte,
                1 => bytes.insert(i, byte),
                _ => drop(bytes.remove(i)),
            }
        }
        let loaded = read(&all);
        prop_assert!(round_trip(&loaded) == all);
    }
}

/// More warnings than are listed are no error, and hide none.
#[test]
fn of_very_many_problems_the_worst_are_listed() {
    let row = |n: usize, part_of: &str| format!("m{n},USA,USA,{part_of}\n");
    let rows = |last: &str| {
        let rows: String = (0..1_500).map(|n| row(n, if n == 1_499 { last } else { "" })).collect();
        read(&files(&[("movements.csv", &format!("id,sender,host,part_of\nm,USA,POL,\n{rows}"))]))
    };
    let loaded = rows("");
    assert!(loaded.problems.iter().all(|problem| problem.severity != Severity::Error), "{:?}", loaded.problems.last());
    assert_eq!(the_problem(&loaded.problems, &["2,000 more"]).severity, Severity::Warning);
    let loaded = rows("nobody");
    assert_eq!(the_problem(&loaded.problems, &["nobody"]).line, Some(1_502));
    assert_eq!(the_problem(&loaded.problems, &["2,001 more"]).severity, Severity::Warning);
}
