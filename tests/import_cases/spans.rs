//! People who come and leave, and days.

use super::case;
use laydown::import::Target;
use laydown::model::StageKind;

#[test]
fn a_first_and_a_last_day_are_arrival_and_withdrawal() {
    for (start, end) in [
        ("start", "end"),
        ("start_date", "end_date"),
        ("from", "until"),
        ("Beginn", "Ende"),
        ("début", "fin"),
        ("arrival", "withdrawal"),
        ("inicio", "fin"),
        ("von", "bis"),
        ("begin", "finish"),
        ("arrival date", "departure date"),
        ("deployed", "withdrawn"),
        ("entry", "exit"),
        ("from date", "to date"),
        ("deployed on", "redeployed on"),
        ("arrived", "departure"),
    ] {
        let table = format!(
            "country,{start},{end},troops\nMali,2013-01-11,2014-07-31,4000\nChad,2014-08-01,,1000\nNiger,2020-01-01,present,500\n"
        );
        let found = case(&table, &[("sender", "FRA")]);
        assert_eq!((found.import.recipe().target, found.needed()), (Target::Movements, vec![]), "{start}");
        let data = found.import.dataset();
        let left: Vec<_> = data.stages.iter().filter(|stage| stage.kind == StageKind::Withdrawn).collect();
        let [left] = left[..] else { panic!("{start}: one has left") };
        assert_eq!(
            (left.day.to_string().as_str(), left.people.best),
            ("2014-08-01", Some(4_000)),
            "the day after the last"
        );
        assert_eq!(data.stages.iter().filter(|stage| stage.kind == StageKind::Arrived).count(), 3, "{start}");
    }
}

#[test]
fn a_span_may_be_one_text() {
    let table = "Land;Zeitraum;Soldaten\nMali;Januar 2013–Juli 2014;4000\nTschad;seit August 2014;1000\n";
    let data = case(table, &[("sender", "FRA")]).import.dataset();
    let stages: Vec<(StageKind, String)> =
        data.stages.iter().map(|stage| (stage.kind, stage.day.to_string())).collect();
    assert_eq!(
        stages,
        [
            (StageKind::Arrived, "2013-01".to_owned()),
            (StageKind::Withdrawn, "2014-08-01".to_owned()),
            (StageKind::Arrived, "2014-08".to_owned()),
        ]
    );
}

#[test]
fn hosts_that_drop_out_are_asked_about() {
    let table = "country,date,troops\nPoland,2020-12-31,5\nItaly,2020-12-31,6\nCuba,2020-12-31,7\nPoland,2021-12-31,5\nItaly,2021-12-31,6\n";
    let open = case(table, &[("sender", "USA")]);
    let asked = open.import.questions().iter().find(|question| question.key == "complete").unwrap();
    assert!(!asked.needed && asked.text.contains("1 host of 2020-12-31 (Cuba) is not in 2021-12-31"), "{}", asked.text);
    assert_eq!(open.hosts("2021-12-31").len(), 3, "a number holds until it is stale");
    let complete = case(table, &[("sender", "USA"), ("complete", "yes")]);
    let there: Vec<_> =
        complete.hosts("2021-12-31").into_iter().filter(|(_, people)| *people > 0).map(|(host, _)| host).collect();
    assert_eq!(there, ["ITA", "POL"]);
}
