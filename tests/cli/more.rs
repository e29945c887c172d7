//! `query` asked otherwise: groups, a series, changes, findings, and a host that explains itself.

use super::{failure, laydown, stdout};
use serde_json::Value;

fn json(arguments: &str) -> Value {
    serde_json::from_str(&stdout(&format!("query --format json {arguments}"))).unwrap()
}

fn number<'a>(explanation: &'a Value, measure: &str) -> &'a Value {
    let numbers = explanation["numbers"].as_array().unwrap();
    &numbers.iter().find(|number| number["measure"] == measure).unwrap()["people"]
}

fn claim<'a>(explanation: &'a Value, id: &str) -> &'a Value {
    explanation["claims"].as_array().unwrap().iter().find(|claim| claim["id"] == id).unwrap_or(&Value::Null)
}

#[test]
fn poland_explains_itself_on_17_february() {
    let poland = json("--day 2022-02-17 --explain POL");
    let claim = |id| claim(&poland, id);
    let levels = poland["levels"].as_array().unwrap();
    let level = |scope: &str| levels.iter().find(|l| l["sender"] == "USA" && l["scope"] == scope).unwrap();
    let present = |scope: &str| (level(scope)["present"]["best"].clone(), level(scope)["command"].clone());
    assert_eq!(present("assigned"), (176.into(), "national".into()));
    assert_eq!(present("rotational"), (8700.into(), "national".into()));
    let terms = level("rotational")["terms"].as_array().unwrap();
    assert_eq!((&terms[0]["people"]["best"], &terms[1]["people"]["best"]), (&4000.into(), &4700.into()));
    assert_eq!(
        (&claim("DMDC-POL-2021Q4")["people"]["best"], &claim("DMDC-POL-2021Q4")["command"]),
        (&176.into(), &"national".into())
    );
    assert_eq!(claim("C026")["people"]["best"], 4000);
    let announced = claim("C022-announced");
    assert_eq!(
        (&announced["counts"], &announced["remark"]),
        (&false.into(), &"Not used: a press source is preferred".into())
    );
    assert_eq!(announced["quote"], "about 1,700 paratroopers for Poland");
    let text = stdout("query --day 2022-02-17 --explain POL");
    assert!(text.contains("“about 4,000 rotational troops were there already”"), "{text}");
}

#[test]
fn two_clocks_give_different_answers_each_explained() {
    let at = |host: &str, known: &str| {
        let answer = json(&format!("--day 2022-02-20 {known} --sender USA --explain {host}"));
        (number(&answer, "promised")["best"].clone(), number(&answer, "arrived")["best"].clone())
    };
    assert_eq!(at("POL", "--known-on 2022-02-03"), (1700.into(), Value::Null));
    assert_eq!(at("POL", "--known-on 2022-02-13"), (4700.into(), 1133.into()));
    assert_eq!(at("POL", ""), (4700.into(), 4700.into()));
    let romania = |known: &str| number(&json(&format!("--day 2022-02-20 {known} --explain ROU")), "arrived").clone();
    assert_eq!(romania("--known-on 2022-02-03"), Value::Null, "none reported");
    assert_eq!(romania("--known-on 2022-02-13")["word"], "unknown", "some, nobody says how many");
    let (code, message) = failure("query --known-on 2020-01-01 --explain POL");
    assert_eq!(code, 1);
    assert!(message.contains("public on 2020-01-01"), "{message}");
}

#[test]
fn a_battlegroup_and_its_contributors_are_an_interval_with_a_finding() {
    let poland = json("--day 2022-07-15 --scope rotational --explain POL");
    let present = number(&poland, "present");
    let parts: Vec<i64> = present_parts(&poland);
    let most = parts.iter().max().unwrap();
    assert_eq!(present["best"], Value::Null, "{present}");
    assert!(present["low"].as_i64().unwrap() >= *most, "{present} of {parts:?}");
    // One term is below zero: who may be counted twice.
    assert!(parts.iter().any(|people| *people < 0), "{parts:?}");
    assert_eq!(present["low"].as_i64().unwrap(), parts.iter().sum::<i64>(), "{present} of {parts:?}");
    let findings = poland["findings"].as_array().unwrap();
    assert!(findings.iter().any(|text| text.as_str().unwrap().contains("may include its members")), "{findings:?}");
}

/// What is added to the present, by term.
fn present_parts(explanation: &Value) -> Vec<i64> {
    let numbers = explanation["numbers"].as_array().unwrap();
    let present = numbers.iter().find(|number| number["measure"] == "present").unwrap();
    present["terms"].as_array().unwrap().iter().map(|term| term["people"]["low"].as_i64().unwrap()).collect()
}

#[test]
fn groups_and_who_may_be_counted_twice_add_up() {
    for by in ["sender", "command", "component", "scope", "host"] {
        let answer = json(&format!("--day 2022-07-15 --scope rotational --group-by {by}"));
        let rows = answer["rows"].as_array().unwrap();
        let (total, groups) = rows.split_last().unwrap();
        let low = |row: &Value, measure: &str| row[measure]["low"].as_i64().unwrap_or(0);
        let sums = groups.iter().fold([0, 0], |sum, row| [sum[0] + low(row, "promised"), sum[1] + low(row, "present")]);
        assert_eq!(sums, [low(total, "promised"), low(total, "present")], "by {by}");
    }
}

#[test]
fn a_series_has_a_row_for_each_day_of_change() {
    let series = json("--sample article-2022-02-13 --host POL --to 2022-02-28");
    let rows: Vec<_> = series["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["day"].clone(), row["promised"]["best"].clone()))
        .collect();
    assert_eq!(rows[1..3], [("2022-02-02".into(), 1700.into()), ("2022-02-11".into(), 4700.into())]);
    let (code, message) = failure("query --from 2022-02-10 --to 2022-02-01");
    assert_eq!(code, 2);
    assert!(message.contains("is before"), "{message}");
}

#[test]
fn changes_tell_sender_host_people_and_source() {
    let changes = json("--sample article-2022-02-13 --from 2022-02-11 --day 2022-02-11 --changes");
    let rows = changes["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1, "{rows:?}");
    let row = &rows[0];
    assert_eq!(
        (&row["host"], &row["quantity"], &row["people"]["best"]),
        (&"POL".into(), &"promised".into(), &3000.into())
    );
    assert!(!row["sources"].as_array().unwrap().is_empty());
    let csv = stdout("query --from 2022-02-01 --day 2022-02-28 --changes --format csv");
    assert!(csv.starts_with("day,host,place,sender,scope,quantity,before_low"), "{csv}");
}

#[test]
fn a_level_that_is_first_known_is_no_change() {
    let changes = json("--from 2022-02-06 --day 2022-12-31 --changes");
    let levels = |row: &&Value| matches!(row["quantity"].as_str(), Some("reported" | "present"));
    let rows: Vec<&Value> = changes["rows"].as_array().unwrap().iter().filter(levels).collect();
    let (first, known): (Vec<&Value>, Vec<&Value>) = rows.iter().partition(|row| row["before"].is_null());
    assert!(!first.is_empty() && first.iter().all(|row| row["people"].is_null()));
    assert!(!known.is_empty() && known.iter().all(|row| row["people"].is_object()));
}

#[test]
fn findings_have_their_severity_and_records() {
    let findings = json("--day 2022-12-31 --findings");
    let rows = findings["rows"].as_array().unwrap();
    let overdue = rows.iter().find(|row| row["kind"] == "overdue" && row["host"] == "DEU").unwrap();
    assert_eq!(overdue["severity"], "note");
    assert!(overdue["text"].as_str().unwrap().starts_with("United States in Germany (rotational): ordered"));
    assert!(!overdue["records"].as_array().unwrap().is_empty());
    assert!(rows.iter().all(|row| row["kind"] != "conflict" || !row["text"].as_str().unwrap().contains("unknown")));
}

#[test]
fn findings_say_which_of_them_are_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let mut package = laydown::io::sample("europe-2022").unwrap().package;
    let id = laydown::model::Id::new("C036").unwrap();
    let accepted = laydown::model::Accepted { kind: "overdue".into(), records: vec![id], note: "by ship".into() };
    package.dataset.accepted.push(accepted);
    package.save(folder.path()).unwrap();
    let findings = json(&format!("{} --day 2022-07-15 --findings", folder.path().display()));
    let rows = findings["rows"].as_array().unwrap();
    let of = |id: &str| &rows.iter().find(|row| row["records"][0] == id).unwrap()["accepted"];
    assert_eq!((of("C036"), of("C048")), (&"by ship".into(), &Value::Null));
}

#[test]
fn what_leaves_nothing_to_see_says_why() {
    let said = |arguments: &str| {
        let output = laydown(arguments.split_whitespace());
        assert!(output.status.success(), "{arguments}");
        String::from_utf8(output.stderr).unwrap()
    };
    let early = said("query --sample article-2022-02-13 --known-on 2021-01-01");
    assert!(early.contains("nothing was public by 2021-01-01") && early.contains("2022-02-02"), "{early}");
    let folder = tempfile::tempdir().unwrap();
    let mut package = laydown::io::sample("article-2022-02-13").unwrap().package;
    package.dataset.sources.iter_mut().for_each(|source| source.published = None);
    package.dataset.stages.iter_mut().for_each(|stage| stage.evidence.known_from = None);
    package.dataset.events.iter_mut().for_each(|event| event.evidence.known_from = None);
    package.save(folder.path()).unwrap();
    let undated = said(&format!("query {} --known-on 2022-02-20", folder.path().display()));
    assert!(undated.contains("has a publication day"), "{undated}");
    assert!(said("query --text zzzzqqq").contains("contains “zzzzqqq”"));
    assert!(said("query --text ryal").contains("searching for royal"));
    assert_eq!(said("query --known-on 2022-02-03"), "");
    let (code, message) = failure("query --source nosuch");
    assert!(code == 2 && message.contains("no source has the id “nosuch”"), "{message}");
}

#[test]
fn a_change_is_dated_by_the_record_that_first_says_it() {
    let changes = json("--from 2022-02-01 --day 2022-02-28 --changes --host POL");
    let rows = changes["rows"].as_array().unwrap();
    let day = |quantity: &str, people: i64| {
        let row = rows.iter().find(|row| row["quantity"] == quantity && row["after"]["best"] == people);
        row.map(|row| row["day"].as_str().unwrap().to_owned())
    };
    // Announced on the 2nd, all there on the 17th.
    assert_eq!(day("promised", 1700).as_deref(), Some("2022-02-02"), "{rows:#?}");
    assert_eq!(day("arrived", 1700).as_deref(), Some("2022-02-17"));
    assert_eq!(day("reported", 4000).as_deref(), Some("2022-02-05"));
}
