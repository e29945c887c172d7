//! Totals and their groups: `--group-by` adds up, claims no more than the total, and says no more digits than the sources do.

use super::laydown;
use serde_json::Value;
use std::{ffi::OsString, fs, path::Path};

const HEAD: &str = "id,sender,origin,host,scope,command\n";
const STAGES: &str = "id,movement,stage,day,low,best,high,word,source\n";
const STRENGTHS: &str = "id,sender,host,day,scope,component,command,low,best,high,word,source\n";

fn dataset(folder: &Path, movements: &str, stages: &str, strengths: &str) {
    let tables = ["movements", "stages", "strengths", "sources"];
    let resources = tables.map(|name| format!(r#"{{"name":"{name}","path":"{name}.csv"}}"#)).join(",");
    let package = format!(r#"{{"name":"sums","title":"Sums","resources":[{resources}]}}"#);
    let sources = "id,publisher,published\nS1,Ministry of Defence,2022-03-01\n";
    let files = [
        ("datapackage.json", package),
        ("sources.csv", sources.to_owned()),
        ("movements.csv", format!("{HEAD}{movements}")),
        ("stages.csv", format!("{STAGES}{stages}")),
        ("strengths.csv", format!("{STRENGTHS}{strengths}")),
    ];
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
}

fn query(folder: &Path, options: &str) -> String {
    let options = options.split_whitespace().map(OsString::from);
    let output = laydown([OsString::from("query"), folder.as_os_str().to_owned()].into_iter().chain(options));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The same with one space between columns.
fn lines(folder: &Path, options: &str) -> String {
    let text = query(folder, options);
    text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n").collect()
}

/// Low, best and high of a number of each group added up, and of the total.
fn sums(folder: &Path, number: &str, options: &str) -> [[Option<i64>; 3]; 2] {
    let answer: Value = serde_json::from_str(&query(folder, &format!("{options} --format json"))).unwrap();
    let rows = answer["rows"].as_array().unwrap();
    let ends = |row: &Value| match &row[number] {
        Value::Null => [Some(0); 3],
        number => ["low", "best", "high"].map(|end| number[end].as_i64()),
    };
    let (total, groups): (Vec<&Value>, Vec<&Value>) = rows.iter().partition(|row| row["key"] == "total");
    let add = |sum: [Option<i64>; 3], row: &Value| {
        let row = ends(row);
        std::array::from_fn(|end| Some(sum[end]? + row[end]?))
    };
    [groups.into_iter().fold([Some(0); 3], add), ends(total[0])]
}

const FACETS: [&str; 10] =
    ["sender", "host", "command", "scope", "component", "stage", "operation", "place", "unit", "type"];

#[test]
fn groups_add_up_after_a_withdrawal_and_net_of_departures() {
    let folder = tempfile::tempdir().unwrap();
    let stages = "a,M1,ordered,2022-02-01,,100,,exact,S1\nb,M1,arrived,2022-02-05,,100,,exact,S1\n\
        c,M1,withdrawn,2022-02-10,,30,,exact,S1\nd,M2,ordered,2022-02-02,,,500,up-to,S1\n\
        e,M2,arrived,2022-02-03,40,,60,range,S1\n";
    dataset(folder.path(), "M1,USA,DEU,POL,rotational,national\nM2,GBR,DEU,EST,rotational,nato\n", stages, "");
    let stage = lines(folder.path(), "--group-by stage --sender USA");
    assert!(stage.contains("arrived arrived 70 100"), "{stage}");
    for facet in FACETS {
        for net in ["", " --net"] {
            for number in ["promised", "arrived"] {
                let [sum, total] = sums(folder.path(), number, &format!("--group-by {facet}{net}"));
                assert_eq!(sum, total, "{number} by {facet}{net}");
            }
        }
    }
}

#[test]
fn groups_of_which_only_parts_are_known_are_at_least_so_many() {
    let folder = tempfile::tempdir().unwrap();
    let strengths = "S4,GBR,POL,2022-02-10,assigned,army,nato,,18,,about,S1\n\
        S5,USA,POL,2022-02-10,assigned,all,national,,100,,exact,S1\n";
    dataset(folder.path(), "", "", strengths);
    for facet in FACETS {
        for number in ["reported", "present"] {
            let [sum, total] = sums(folder.path(), number, &format!("--day 2022-02-17 --group-by {facet}"));
            assert_eq!(
                (sum, total),
                ([Some(118), Some(118), None], [Some(118), Some(118), None]),
                "{number} by {facet}"
            );
        }
    }
    let senders = lines(folder.path(), "--day 2022-02-17 --group-by sender");
    assert!(senders.contains("at least 18 at least 18"), "{senders}");
}

#[test]
fn a_sum_says_no_more_digits_than_its_more_than_does() {
    let folder = tempfile::tempdir().unwrap();
    let strengths = "S1,GBR,POL,2022-02-10,assigned,all,nato,,2000,,more-than,S1\n\
        S2,USA,DEU,2022-02-10,assigned,all,national,,61185,,exact,S1\n\
        S3,USA,EST,2022-02-10,assigned,all,national,,900,,more-than,S1\n";
    dataset(folder.path(), "", "", strengths);
    let all = lines(folder.path(), "--day 2022-02-17");
    assert!(all.contains("more than 64,000 more than 64,000"), "{all}");
    assert!(all.contains("more than 2,000 more than 2,000") && !all.contains("at least"), "{all}");
    let answer: Value = serde_json::from_str(&query(folder.path(), "--day 2022-02-17 --format json")).unwrap();
    let total = &answer["total"]["present"];
    assert_eq!(
        (&total["low"], &total["word"]),
        (&64_087.into(), &"more-than".into()),
        "the true end: the text rounds it"
    );
}

/// The ends of a number in JSON; nothing is nobody.
fn ends_of(number: &Value) -> [i64; 2] {
    ["low", "high"].map(|end| number[end].as_i64().unwrap_or(0))
}

#[test]
fn shares_and_terms_add_up_with_those_who_may_be_counted_twice() {
    let folder = tempfile::tempdir().unwrap();
    let strengths = "S1,NATO,POL,2022-02-10,rotational,all,nato,1131,,1563,range,S1\n\
        S2,GBR,POL,2022-02-10,rotational,all,national,2000,,2453,range,S1\n\
        S3,USA,EST,2022-02-10,rotational,all,national,,100,,exact,S1\n";
    dataset(folder.path(), "", "", strengths);
    let answer: Value = serde_json::from_str(&query(folder.path(), "--day 2022-02-17 --format json")).unwrap();
    let host = answer["hosts"].as_array().unwrap().iter().find(|host| host["host"] == "POL").unwrap();
    for number in ["reported", "present"] {
        for part in [host, &answer["total"]] {
            let shares = part["by"].as_array().unwrap().iter().map(|share| &share[number]);
            let all: Vec<[i64; 2]> = shares.chain([&part["overlap"][number]]).map(ends_of).collect();
            let sum = [0, 1].map(|end| all.iter().map(|ends| ends[end]).sum::<i64>());
            assert_eq!(sum, ends_of(&part[number]), "{number}: {part}");
        }
    }
    let why: Value =
        serde_json::from_str(&query(folder.path(), "--day 2022-02-17 --explain POL --format json")).unwrap();
    for number in why["numbers"].as_array().unwrap() {
        let terms: Vec<[i64; 2]> =
            number["terms"].as_array().unwrap().iter().map(|term| ends_of(&term["people"])).collect();
        let sum = [0, 1].map(|end| terms.iter().map(|ends| ends[end]).sum::<i64>());
        assert_eq!(sum, ends_of(&number["people"]), "{number}");
    }
    let why = query(folder.path(), "--day 2022-02-17 --explain POL");
    assert_eq!(why.matches("+ −1,131 to 0 (May be counted twice)\n").count(), 2, "{why}");
}

#[test]
fn who_is_present_is_one_answer_where_only_arrivals_are_known() {
    let folder = tempfile::tempdir().unwrap();
    let stages = "a,M1,ordered,2022-02-01,,1700,,exact,S1\nb,M1,arrived,2022-02-05,,1133,,about,S1\n";
    dataset(folder.path(), "M1,USA,,POL,rotational,national\n", stages, "");
    let told = "number not known; at least the about 1,133 who arrived";
    for asked in ["--day 2022-02-10", "--day 2022-02-10 --explain POL"] {
        let said = query(folder.path(), asked);
        assert!(said.contains(told), "{asked}: {said}");
    }
    let answer: Value = serde_json::from_str(&query(folder.path(), "--day 2022-02-10 --format json")).unwrap();
    let present = serde_json::json!({"low": 1133, "best": null, "high": null, "word": "unknown"});
    assert_eq!(answer["hosts"][0]["present"], present);
    assert_eq!(answer["hosts"][0]["by"][0]["present"], present);
    assert_eq!(answer["total"]["present"], present);
    // Where somebody says who is there, the arrived of others are no part of it.
    let strengths = "S1,GBR,POL,2022-02-01,rotational,all,national,,50,,exact,S1\n";
    dataset(folder.path(), "M1,USA,,POL,rotational,national\n", stages, strengths);
    let answer: Value = serde_json::from_str(&query(folder.path(), "--day 2022-02-10 --format json")).unwrap();
    assert_eq!(answer["hosts"][0]["present"]["best"], 50);
    let by = answer["hosts"][0]["by"].as_array().unwrap();
    assert_eq!(by.iter().filter(|share| share["present"].is_null()).count(), 1, "{by:?}");
}
