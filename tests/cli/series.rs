//! A series that no longer lists a host, and levels over scopes, as `query` tells them.

use super::stdout;
use serde_json::{Value, json};
use std::fs;

/// A quarterly report of two days; on the second Romania is not listed, and Poland has levels in other scopes.
fn dataset(complete: bool) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let strengths = "id,sender,host,day,scope,best,word,series,source\n\
        pol-1,USA,POL,2021-12-31,assigned,176,exact,q,s\n\
        rou-1,USA,ROU,2021-12-31,assigned,140,exact,q,s\n\
        pol-2,USA,POL,2022-03-31,assigned,180,exact,q,s\n\
        rot,USA,POL,2022-03-31,rotational,8700,about,,s\n";
    let json = json!({ "name": "t", "laydown": { "series": [{ "name": "q", "complete": complete }] } });
    for (name, text) in [
        ("strengths.csv", strengths),
        ("sources.csv", "id,publisher,published\ns,DMDC,2022-05-01\n"),
        ("datapackage.json", &json.to_string()),
    ] {
        fs::write(home.path().join(name), text).unwrap();
    }
    home
}

fn query(home: &tempfile::TempDir, options: &str) -> String {
    stdout(&format!("query {} --day 2022-04-01 {options}", home.path().display()))
}

fn host(answer: &str, code: &str) -> Value {
    let answer: Value = serde_json::from_str(answer).unwrap();
    answer["hosts"].as_array().unwrap().iter().find(|host| host["host"] == code).cloned().unwrap_or_default()
}

#[test]
fn what_is_no_longer_listed_is_said_and_counts_nothing() {
    let home = dataset(true);
    let romania = host(&query(&home, "--format json"), "ROU");
    let level = &romania["levels"][0];
    assert_eq!(
        (&romania["reported"], &romania["stale"], &level["present"]),
        (&Value::Null, &json!(false), &Value::Null)
    );
    assert_eq!((&level["role"], &level["since"]), (&json!("unlisted"), &json!("2022-03-31")));
    assert_eq!((&level["reported"]["best"], &level["reported_day"]), (&json!(140), &json!("2021-12-31")));
    let said = query(&home, "");
    assert!(said.contains("no longer listed since 31 Mar 2022"), "{said}");
    let why = query(&home, "--explain ROU");
    assert!(why.contains("no longer listed since 31 Mar 2022") && why.contains("140"), "{why}");
    // Of a series that does not say so the number holds.
    let level = host(&query(&dataset(false), "--format json"), "ROU");
    assert_eq!((&level["reported"]["best"], &level["levels"][0]["since"]), (&json!(140), &Value::Null));
}

#[test]
fn levels_over_scopes_are_an_interval_beside_the_level() {
    let home = dataset(true);
    let poland = host(&query(&home, "--format json"), "POL");
    let over = json!({ "low": 8700, "best": 8880, "high": 8880, "scopes": ["assigned", "rotational"] });
    assert_eq!((&poland["over_scopes"], &poland["reported"]["best"]), (&over, &json!(180)));
    let line = "Poland: assigned 180 + rotational about 8,700: about 8,880 if nobody is in both";
    assert!(query(&home, "").contains(&format!("{line}\n")));
    assert_eq!(host(&query(&home, "--format json --scope assigned"), "POL")["over_scopes"], Value::Null);
    // Who is counted without regard to the scope may be the same people.
    let mut strengths = fs::read_to_string(home.path().join("strengths.csv")).unwrap();
    strengths.push_str("all,USA,POL,2022-03-31,all,9000,exact,,s\n");
    fs::write(home.path().join("strengths.csv"), strengths).unwrap();
    assert_eq!(host(&query(&home, "--format json"), "POL")["over_scopes"], over);
    assert!(query(&home, "").contains(&format!("{line} (scope “all” is not added: it may include them)\n")));
}
