//! Datasets that count more than people: `--what`, what stands beside, and what is never added.

use super::laydown;
use serde_json::{Value, json};
use std::{fs, path::Path, process::Output};

const STRENGTHS: &str = "id,sender,host,day,scope,what,type,best,word,source
P1,USA,POL,2022-02-01,rotational,,,4000,exact,S1
A1,USA,POL,2022-02-01,rotational,combat-aircraft,F-16,4,exact,S1
A2,USA,POL,2022-02-01,rotational,combat-aircraft,F-35,2,exact,S1
D1,USA,POL,2022-02-01,rotational,air-defence,Patriot,2,exact,S1
T1,USA,EST,2022-02-01,rotational,tanks,,1,exact,S1
";

fn dataset(folder: &Path, strengths: &str) {
    let package = r#"{"name": "things", "title": "Things", "resources": [
        {"name": "strengths", "path": "strengths.csv"}, {"name": "sources", "path": "sources.csv"}]}"#;
    fs::write(folder.join("datapackage.json"), package).unwrap();
    let sources = "id,publisher,title,published\nS1,Ministry of Defence,Order of battle,2022-02-02\n";
    fs::write(folder.join("sources.csv"), sources).unwrap();
    fs::write(folder.join("strengths.csv"), strengths).unwrap();
}

fn run(folder: &Path, command: &str, options: &str) -> Output {
    let arguments = [command].into_iter().chain(options.split_whitespace()).map(Into::into);
    let folder = [folder.as_os_str().to_owned()];
    laydown(arguments.chain(folder).collect::<Vec<std::ffi::OsString>>())
}

fn text(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn asked(options: &str) -> Value {
    let folder = tempfile::tempdir().unwrap();
    dataset(folder.path(), STRENGTHS);
    let options = format!("--day 2022-02-03 --format json {options}");
    serde_json::from_str(&text(&run(folder.path(), "query", &options))).unwrap()
}

/// Hosts with the best number of who is present.
fn present(answer: &Value) -> Vec<(String, i64)> {
    let hosts = answer["hosts"].as_array().unwrap().iter();
    hosts.map(|h| (h["host"].as_str().unwrap().to_owned(), h["present"]["best"].as_i64().unwrap())).collect()
}

fn also(part: &Value) -> Vec<Value> {
    let all = part["also"].as_array().unwrap().iter();
    all.map(|one| json!([one["what"], one["present"]["best"]])).collect()
}

#[test]
fn a_query_is_about_one_thing_and_lists_the_others_beside() {
    let people = asked("");
    assert_eq!((&people["what"], present(&people)), (&json!("people"), vec![("POL".to_owned(), 4000)]));
    assert_eq!(also(&people["hosts"][0]), [json!(["combat-aircraft", 6]), json!(["air-defence", 2])]);
    assert_eq!(also(&people["total"]), [json!(["combat-aircraft", 6]), json!(["tanks", 1]), json!(["air-defence", 2])]);
    let aircraft = asked("--what combat-aircraft");
    assert_eq!((&aircraft["what"], present(&aircraft)), (&json!("combat-aircraft"), vec![("POL".to_owned(), 6)]));
    assert_eq!(also(&aircraft["hosts"][0]), [json!(["people", 4000]), json!(["air-defence", 2])]);
    let types: Vec<&Value> = aircraft["hosts"][0]["levels"].as_array().unwrap().iter().map(|l| &l["type"]).collect();
    assert_eq!(types, ["F-16", "F-35"]);
}

#[test]
fn groups_by_thing_have_no_total_and_groups_by_type_have() {
    let rows = |options: &str| -> Vec<Value> {
        let answer = asked(options);
        answer["rows"].as_array().unwrap().iter().map(|row| json!([row["key"], row["present"]["best"]])).collect()
    };
    assert_eq!(
        rows("--group-by what"),
        [json!(["people", 4000]), json!(["combat-aircraft", 6]), json!(["tanks", 1]), json!(["air-defence", 2])]
    );
    assert_eq!(
        rows("--group-by type --what combat-aircraft"),
        [json!(["F-16", 4]), json!(["F-35", 2]), json!(["total", 6])]
    );
}

#[test]
fn tables_pictures_and_explanations_say_what_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    dataset(folder.path(), STRENGTHS);
    let table = text(&run(folder.path(), "query", "--day 2022-02-03"));
    assert!(table.contains("Poland: also 6 combat aircraft, 2 air-defence batteries"), "{table}");
    assert!(table.contains("Estonia: also 1 tank\n"), "{table}");
    let table = text(&run(folder.path(), "query", "--day 2022-02-03 --what tanks"));
    assert!(table.contains("Tanks. Changes since"), "{table}");
    assert!(table.contains("Poland: also 4,000 people, 6 combat aircraft, 2 air-defence batteries"), "{table}");
    let why = text(&run(folder.path(), "query", "--day 2022-02-03 --what combat-aircraft --explain POL"));
    assert!(why.contains("Combat aircraft. Changes since") && why.contains("F-16"), "{why}");
    let svg = folder.path().join("map.svg");
    let options = format!("--day 2022-02-03 --what combat-aircraft -o {}", svg.display());
    text(&run(folder.path(), "render", &options));
    let svg = fs::read_to_string(svg).unwrap();
    for said in
        ["Poland: 6 combat aircraft present", "Combat aircraft present", "Present, rotational: 6 combat aircraft"]
    {
        assert!(svg.contains(said), "{said}: {svg}");
    }
    assert!(!svg.contains("eople"), "{svg}");
}

#[test]
fn an_unknown_thing_is_a_problem_with_line_and_fix() {
    let folder = tempfile::tempdir().unwrap();
    dataset(folder.path(), &STRENGTHS.replace("air-defence", "airdefence"));
    let output = run(folder.path(), "validate", "");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    for said in ["strengths.csv:5", "“airdefence” is not a thing", "air-defence, missile-launchers"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    // On the command line it is wrong usage; of a thing that the dataset has not it is said which it has.
    let output = run(folder.path(), "query", "--what soldiers");
    assert_eq!(output.status.code(), Some(2));
    let output = run(folder.path(), "query", "--day 2022-02-03 --what ships");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("no record counts ships: use --what with one of people, combat-aircraft, tanks"), "{told}");
}

#[test]
fn a_link_to_another_thing_is_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let linked = STRENGTHS.replace("word,source\n", "word,source,counted_in\n").replace("S1\n", "S1,\n");
    let linked = linked.replace("tanks,,1,exact,S1,\n", "tanks,,1,exact,S1,P1\n");
    dataset(folder.path(), &linked);
    let told = String::from_utf8_lossy(&run(folder.path(), "validate", "").stdout).into_owned();
    assert!(told.contains("“P1” counts people and this row tanks: neither is counted in the other"), "{told}");
}

#[test]
fn where_only_other_things_are_an_explanation_says_which() {
    let folder = tempfile::tempdir().unwrap();
    dataset(folder.path(), STRENGTHS);
    let output = run(folder.path(), "query", "--day 2022-02-03 --what ships --explain EST");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("no record counts ships in Estonia by this day") && told.contains("(also 1 tank)"), "{told}");
}
