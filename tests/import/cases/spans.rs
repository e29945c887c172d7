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
        ("arrive", "depart"),
        ("began", "ended"),
        ("in", "out"),
        ("Начало", "Окончание"),
        ("Başlangıç", "Bitiş"),
        ("start", "closing date"),
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
fn an_end_that_is_not_known_is_an_issue_on_its_row_only() {
    let table = "country,start,end,troops\nMali,2021-01-01,2021-06-30,300\nNiger,2021-03-15,ongoing,50\nChad,2021-03-15,?,20\n\
        Benin,2021-03-15,tbd,10\nTogo,2021-03-15,9999-12-31,5\nGhana,2021-03-15,31/12/2099,6\nKenya,2021-05-01,2021-03-01,8\n";
    let found = case(table, &[("sender", "FRA")]);
    assert_eq!(found.issues(), [("day", 4), ("day", 5), ("day", 8)]);
    let data = found.import.dataset();
    let left: Vec<_> = data.stages.iter().filter(|stage| stage.kind == StageKind::Withdrawn).collect();
    assert_eq!(left.iter().map(|stage| stage.day.to_string()).collect::<Vec<_>>(), ["2021-07-01"]);
    assert_eq!(data.movements.len(), 7, "all of them have come");
}

#[test]
fn a_duration_from_the_first_day_gives_the_last() {
    for (head, cells, days) in [
        ("Duration (months)", ["6", "12"], ["2021-07-01", "2022-03-15"]),
        ("Months", ["6", "12"], ["2021-07-01", "2022-03-15"]),
        ("duration_days", ["30", "1"], ["2021-01-31", "2021-03-16"]),
        ("Dauer (Jahre)", ["1", "2"], ["2022-01-01", "2023-03-15"]),
        ("durée", ["6 mois", "2 semaines"], ["2021-07-01", "2021-03-29"]),
    ] {
        let [first, second] = cells;
        let table = format!("country,start,{head},troops\nMali,2021-01-01,{first},300\nNiger,2021-03-15,{second},50\n");
        let found = case(&table, &[("sender", "FRA")]);
        assert_eq!((found.import.recipe().target, found.needed()), (Target::Movements, vec![]), "{head}");
        let stages = found.import.dataset().stages;
        let left = stages.iter().filter(|stage| stage.kind == StageKind::Withdrawn).map(|stage| stage.day.to_string());
        assert_eq!(left.collect::<Vec<_>>(), days, "{head}");
        let said = found.import.columns().into_iter().find(|used| used.role == "until").and_then(|used| used.value);
        assert!(said.is_some(), "{head} is said in the report");
    }
    let open = case(
        "country,start,duration,troops\nMali,2021-01-01,6 months,300\nNiger,2021-03-15,unclear,50\nChad,2021-03-15,2 years,5\n",
        &[("sender", "FRA")],
    );
    assert_eq!(open.issues(), [("day", 3)]);
}

#[test]
fn the_first_days_show_the_order_of_the_last_ones() {
    let table = "country,start,end,troops\nMali,13/01/2021,05/03/2021,300\nNiger,02/02/2021,04/06/2021,50\n";
    let stages = case(table, &[("sender", "FRA")]).import.dataset().stages;
    let left = stages.iter().filter(|stage| stage.kind == StageKind::Withdrawn).map(|stage| stage.day.to_string());
    assert_eq!(left.collect::<Vec<_>>(), ["2021-03-06", "2021-06-05"]);
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
    assert!(
        !asked.needed && asked.text.contains("1 host listed on 2020-12-31 (Cuba) is missing on 2021-12-31"),
        "{}",
        asked.text
    );
    assert_eq!(open.hosts("2021-12-31").len(), 3, "a number holds until it is stale");
    let complete = case(table, &[("sender", "USA"), ("complete", "yes")]);
    let there: Vec<_> =
        complete.hosts("2021-12-31").into_iter().filter(|(_, people)| *people > 0).map(|(host, _)| host).collect();
    assert_eq!(there, ["ITA", "POL"]);
}
