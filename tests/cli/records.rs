//! `query --records`: the rows of the window's table.

use super::{failure, stdout};
use serde_json::Value;

fn rows(arguments: &str) -> Vec<Value> {
    let answer: Value = serde_json::from_str(&stdout(&format!("query --records --format json {arguments}"))).unwrap();
    answer["rows"].as_array().unwrap().clone()
}

#[test]
fn every_record_is_a_row_with_its_words_and_source() {
    let all = rows("--sample article-2022-02-13");
    assert_eq!(all.len(), 8, "six stages and two events");
    let arrived = all.iter().find(|row| row["stage"] == "Arrived").unwrap();
    assert_eq!(
        (&arrived["sender"], &arrived["host"], &arrived["place"]),
        (&"USA".into(), &"POL".into(), &"Poland".into())
    );
    assert_eq!((&arrived["people"], &arrived["best"]), (&"about 1,133".into(), &1133.into()));
    assert_eq!((&arrived["day"], &arrived["use"]), (&"2022-02-13".into(), &"Counts".into()));
    let event = all.iter().find(|row| row["kind"] == "Event: call").unwrap();
    assert_eq!((&event["people"], &event["use"]), (&Value::Null, &"Context".into()));
    let days: Vec<&str> = all.iter().map(|row| row["day"].as_str().unwrap()).collect();
    assert!(days.is_sorted(), "{days:?}");
}

#[test]
fn filters_and_the_known_on_day_hold_for_rows() {
    let poland = rows("--host POL --sender USA");
    assert!(poland.len() > 5);
    let about = |row: &Value| row["host"] == "POL" && row["sender"] == "USA";
    assert!(poland.iter().all(|row| about(row) || row["kind"].as_str().unwrap().starts_with("Event")));
    let early = rows("--host POL --sender USA --known-on 2022-02-03");
    assert!(early.len() < poland.len());
    assert!(early.iter().all(|row| row["known_from"].as_str().unwrap() <= "2022-02-03"));
    let used = |day: &str| {
        let rows = rows(&format!("--host POL --day {day}"));
        let of = |id: &str| rows.iter().find(|row| row["id"] == id).unwrap()["use"].as_str().unwrap().to_owned();
        [of("C022-announced"), of("DMDC-POL-2021Q4"), of("DMDC-POL-2022Q3")]
    };
    assert_eq!(used("2022-02-17"), ["Rival, not used", "Counts", "After this day"]);
}

#[test]
fn rows_are_csv_and_a_table_too() {
    let csv = stdout("query --records --format csv --host POL");
    assert!(
        csv.starts_with("day,kind,sender,sender_name,host,place,origin,stage,people,low,best,high,scope,"),
        "{csv}"
    );
    let records = csv::Reader::from_reader(csv.as_bytes()).into_records().count();
    assert_eq!(records, rows("--host POL").len());
    let table = stdout("query --records --sample article-2022-02-13");
    assert!(table.contains("Day") && table.contains("about 1,133") && table.contains("2 Feb 2022"), "{table}");
    assert_eq!(failure("query --records --changes").0, 2);
}
