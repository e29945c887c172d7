//! The worked example and the year around it, as `query` prints them.

use super::stdout;
use serde_json::Value;

fn query(arguments: &str) -> Value {
    serde_json::from_str(&stdout(&format!("query --format json {arguments}"))).unwrap()
}

fn host<'a>(answer: &'a Value, code: &str) -> &'a Value {
    let hosts = answer["hosts"].as_array().unwrap();
    hosts.iter().find(|h| h["host"] == code).unwrap_or(&Value::Null)
}

fn exact(n: i64) -> Value {
    serde_json::json!({"low": n, "best": n, "high": n, "word": "exact"})
}

fn about(n: i64) -> Value {
    serde_json::json!({"low": n, "best": n, "high": n, "word": "about"})
}

fn level<'a>(host: &'a Value, sender: &str, scope: &str) -> &'a Value {
    let levels = host["levels"].as_array().unwrap();
    levels.iter().find(|l| l["sender"] == sender && l["scope"] == scope).unwrap_or(&Value::Null)
}

#[test]
fn the_article_on_its_day() {
    let answer = query("--sample article-2022-02-13 --day 2022-02-13");
    let poland = host(&answer, "POL");
    assert_eq!(poland["promised"], exact(4700));
    assert_eq!(poland["arrived"], about(1133));
    let by = poland["by"].as_array().unwrap();
    let of = |command: &str| &by.iter().find(|s| s["command"] == command).unwrap()["promised"];
    assert_eq!(*of("national"), exact(1700));
    assert_eq!(*of("unknown"), exact(3000));
    assert_eq!(host(&answer, "ROU")["promised"], exact(1000));
    assert_eq!(host(&answer, "ROU")["arrived"], Value::Null);
    assert_eq!(host(&answer, "DEU")["promised"], exact(300));
    assert_eq!(answer["total"]["promised"], exact(6000));
    for code in ["POL", "ROU", "DEU"] {
        assert_eq!(host(&answer, code)["reported"], Value::Null);
    }
    // Nobody says how many are there; those who arrived are.
    let arrived = serde_json::json!({"low": 1133, "best": null, "high": null, "word": "unknown"});
    assert_eq!([&poland["present"], &host(&answer, "ROU")["present"]], [&arrived, &Value::Null]);
    assert_eq!((&answer["scope"], &answer["from"]), (&"unspecified".into(), &"2022-02-01".into()));
    let events = answer["events"].as_array().unwrap();
    let of_kind = |kind: &str| events.iter().find(|e| e["kind"] == kind).unwrap();
    assert_eq!(of_kind("call")["day"], "2022-02-12");
    assert_eq!(of_kind("call")["participants"].as_array().unwrap().len(), 6);
    assert_eq!(
        (&of_kind("warning")["day"], &of_kind("warning")["until"]),
        (&"2022-02-11".into(), &"2022-02-20".into())
    );
    assert!(!poland["records"].as_array().unwrap().is_empty() && !poland["sources"].as_array().unwrap().is_empty());
}

#[test]
fn the_article_earlier_and_known_earlier() {
    let earlier = query("--sample article-2022-02-13 --day 2022-02-10");
    assert_eq!(host(&earlier, "POL")["promised"], exact(1700));
    let known = query("--sample article-2022-02-13 --day 2022-02-13 --known-on 2022-02-03");
    assert_eq!(host(&known, "POL")["promised"], exact(1700));
    assert_eq!(known["total"]["promised"], exact(3000));
}

#[test]
fn germany_net_of_what_left_for_romania() {
    let germany = |options: &str| {
        let answer = query(&format!("--day 2022-02-28 --sender USA --host DEU {options}"));
        host(&answer, "DEU")["promised"]["best"].as_i64().unwrap()
    };
    assert_eq!(germany(""), 7300);
    assert_eq!(germany("--net"), 6300);
}

#[test]
fn levels_of_poland_stand_apart() {
    let answer = query("--day 2022-02-17 --host POL");
    let poland = host(&answer, "POL");
    assert_eq!(level(poland, "USA", "assigned")["reported"], exact(176));
    let rotational = level(poland, "USA", "rotational");
    assert_eq!(rotational["reported"], about(4000));
    assert_eq!(rotational["present"], about(8700));
}

#[test]
fn rotations_add_nobody_and_events_are_never_people() {
    let before = query("--day 2022-05-12 --sender USA");
    let after = query("--day 2022-05-13 --sender USA");
    assert_eq!(before["total"]["promised"], after["total"]["promised"]);
    let august = |day: &str| query(&format!("--day {day} --sender USA"))["total"]["promised"].clone();
    assert_eq!(august("2022-08-10"), august("2022-08-11"));
    let year = stdout("query --day 2022-12-31 --format csv");
    for pool in ["8500", "300000"] {
        assert!(!year.contains(pool), "the {pool} of an event stand among people");
    }
}

#[test]
fn table_and_csv_say_missing_and_zero_differently() {
    let table = stdout("query --sample article-2022-02-13");
    assert!(table.contains("Poland") && table.contains("about 1,133") && table.contains("not reported"), "{table}");
    assert!(table.contains("not known"), "{table}");
    let csv = stdout("query --sample article-2022-02-13 --format csv");
    let romania = csv.lines().find(|line| line.contains("Romania")).unwrap();
    assert!(romania.contains("1000,1000,1000,exact,,,,"), "{romania}");
}

/// Whoever arrived is there, also where no level says how many are: with the same low number in every form of the answer.
#[test]
fn who_arrived_is_the_least_who_are_present_in_every_form() {
    let query =
        |more: &[&str]| stdout(&format!("query --sample article-2022-02-13 --from 2022-02-01 {}", more.join(" ")));
    let to = ["--to", "2022-02-13"];
    for form in [&["--group-by", "sender"][..], &to] {
        let table = query(form);
        // In the words that the day's own table has.
        let told = "number not known; at least the about 1,133 who arrived";
        assert!(table.lines().last().unwrap().contains(told), "{table}");
        let csv = query(&[form, &["--format", "csv"]].concat());
        let mut rows = csv.lines().map(|line| line.split(',').collect::<Vec<_>>());
        let column = rows.next().unwrap().iter().position(|name| *name == "present_low").unwrap();
        assert_eq!(rows.next_back().unwrap()[column..column + 4], ["1133", "", "", "unknown"], "{csv}");
    }
    let csv = query(&["--format", "csv"]);
    assert!(csv.lines().any(|line| line.contains(",POL,") && line.contains(",1133,,,unknown,")), "{csv}");
}
