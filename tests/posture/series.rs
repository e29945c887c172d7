//! Series: a running report that lists all that it counts ends what it no longer lists.

use crate::support;
use laydown::{model::*, posture::*};
use support::make::*;

/// A row of a report: host, day, people, and the series that it is from.
fn row(name: &str, host: &str, on: &str, people: i64, series: &str) -> Strength {
    Strength { series: series.into(), ..strength(name, "USA", host, on, Estimate::exact(people)) }
}

fn part(operation: &str, row: Strength) -> Strength {
    Strength { operation: operation.into(), ..row }
}

/// Poland, Romania and Estonia in December; Romania is not in March, Estonia neither in March nor in June.
fn quarterly() -> Vec<Strength> {
    vec![
        row("pol-1", "POL", "2021-12-31", 176, "q"),
        row("rou-1", "ROU", "2021-12-31", 140, "q"),
        row("est-1", "EST", "2021-12-31", 12, "q"),
        row("pol-2", "POL", "2022-03-31", 180, "q"),
        row("pol-3", "POL", "2022-06-30", 190, "q"),
        row("rou-3", "ROU", "2022-06-30", 150, "q"),
    ]
}

fn data(strengths: Vec<Strength>) -> Dataset {
    let mut data = dataset();
    (data.strengths, data.series) = (strengths, vec![series("q", true), series("r", false)]);
    data
}

fn asked(on: &str) -> Query {
    Query { scope: Some(Scope::Rotational), ..Query::on(day(on)) }
}

/// The sum of what is reported, and how each level of a host counts, with the day from which on it is no longer listed.
fn told(data: &Dataset, query: &Query, host: &str) -> (Option<i64>, Vec<(LevelRole, Option<Day>)>) {
    let index = Index::build(data, &RegionMembers::new());
    let total = index.posture(data, query).total.figures.reported;
    let account = index.account(data, query, code(host)).unwrap_or_default();
    (total.and_then(|people| people.best), account.levels.iter().map(|level| (level.role, level.since)).collect())
}

use LevelRole::{Counted, Unlisted, Within};

#[test]
fn a_host_that_is_no_longer_listed_counts_nothing_until_it_is_listed_again() {
    let data = data(quarterly());
    let told = |on| told(&data, &asked(on), "ROU");
    assert_eq!(told("2022-03-30"), (Some(328), vec![(Counted, None)]));
    assert_eq!(told("2022-03-31"), (Some(180), vec![(Unlisted, Some(day("2022-03-31")))]));
    assert_eq!(told("2022-06-30"), (Some(340), vec![(Counted, None)]));
}

#[test]
fn it_is_neither_zero_nor_stale() {
    let data = data(quarterly());
    let index = Index::build(&data, &RegionMembers::new());
    let query = asked("2024-01-01");
    let posture = index.posture(&data, &query);
    let estonia = posture.host(code("EST")).unwrap();
    assert_eq!((estonia.figures.reported, estonia.figures.present, estonia.figures.stale), (None, None, false));
    assert_eq!(estonia.unlisted, Some(day("2022-03-31")));
    assert_eq!(posture.host(code("POL")).unwrap().unlisted, None);
    let findings = index.findings(&data, &query, &index.accounts(&data, &query));
    assert!(findings.iter().all(|finding| finding.host != Some(code("EST"))), "{findings:?}");
}

#[test]
fn other_series_carry_forward_until_they_are_stale() {
    for series in ["", "r", "nobody declares it"] {
        let mut rows = quarterly();
        for row in &mut rows {
            row.series = series.into();
        }
        assert_eq!(told(&data(rows), &asked("2022-03-31"), "EST"), (Some(332), vec![(Counted, None)]), "{series}");
    }
}

#[test]
fn only_rows_of_the_same_series_end() {
    let mut rows = quarterly();
    // A newer number of somebody else is not the report's to end.
    rows.push(row("est-press", "EST", "2022-02-15", 40, ""));
    assert_eq!(told(&data(rows), &asked("2022-04-01"), "EST"), (Some(220), vec![(Counted, None)]));
}

#[test]
fn a_day_that_is_not_yet_public_ends_nothing() {
    let mut data = data(quarterly());
    for row in &mut data.strengths {
        row.evidence.known_from = Some((row.day.day() + 30).into());
    }
    let known = |known: &str| Query { known_on: Some(day(known)), ..asked("2022-06-30") };
    assert_eq!(told(&data, &known("2022-04-29"), "ROU"), (Some(328), vec![(Counted, None)]));
    assert_eq!(told(&data, &known("2022-04-30"), "ROU"), (Some(180), vec![(Unlisted, Some(day("2022-03-31")))]));
    assert_eq!(told(&data, &known("2022-07-30"), "ROU"), (Some(340), vec![(Counted, None)]));
}

#[test]
fn a_filter_of_sources_makes_no_listed_row_look_as_if_it_had_gone() {
    let mut data = data(quarterly());
    // The rows of March come from two files; Romania's stands in the one that is filtered out.
    data.sources.push(source("t", "2030-01-01"));
    data.strengths.push(Strength { evidence: evidence("t"), ..row("rou-2", "ROU", "2022-03-31", 145, "q") });
    let only = |source: &str| {
        let filter = [Facet::Source(id(source))].into_iter().collect();
        Query { filter, ..asked("2022-04-01") }
    };
    assert_eq!(told(&data, &only("s"), "ROU"), (Some(320), vec![(Counted, None)]));
    assert_eq!(told(&data, &only("s"), "EST").1, [(Unlisted, Some(day("2022-03-31")))]);
    // Of a day of which no row is asked for nothing is heard.
    for row in data.strengths.iter_mut().filter(|row| row.day.day() != day("2021-12-31")) {
        row.evidence.source = id("t");
    }
    assert_eq!(told(&data, &only("s"), "EST"), (Some(328), vec![(Counted, None)]));
}

#[test]
fn parts_end_one_by_one() {
    let rows = vec![
        part("Barkhane", row("a", "MLI", "2021-12-31", 1_800, "q")),
        part("MINUSMA", row("b", "MLI", "2021-12-31", 25, "q")),
        part("MINUSMA", row("c", "MLI", "2022-03-31", 30, "q")),
    ];
    let data = data(rows);
    assert_eq!(told(&data, &asked("2022-03-30"), "MLI").0, Some(1_825));
    let gone = (Unlisted, Some(day("2022-03-31")));
    assert_eq!(told(&data, &asked("2022-03-31"), "MLI"), (Some(30), vec![gone, (Counted, None)]));
}

#[test]
fn totals_never_contain_a_number_that_the_days_own_table_would_not_show() {
    // First the whole, then its parts; and the other way round.
    let parts = |on: &str| {
        let of = |name: &str, people| part(name, row(&format!("{name}-{on}"), "MLI", on, people, "q"));
        [of("A", 200), of("B", 100)]
    };
    let whole = |on: &str| row(&format!("whole-{on}"), "MLI", on, 500, "q");
    let [a, b] = parts("2022-03-31");
    let gone = (Unlisted, Some(day("2022-03-31")));
    let first = data(vec![whole("2021-12-31"), a, b]);
    assert_eq!(told(&first, &asked("2022-04-01"), "MLI"), (Some(300), vec![gone, (Counted, None), (Counted, None)]));
    let [a, b] = parts("2021-12-31");
    let then = data(vec![a, b, whole("2022-03-31")]);
    assert_eq!(told(&then, &asked("2022-04-01"), "MLI"), (Some(500), vec![(Counted, None), gone, gone]));
}

#[test]
fn newer_parts_replace_only_the_whole_of_their_own_series() {
    let rows = |whole: &str, series: &str| {
        vec![
            row("whole", "MLI", "2021-12-31", 500, whole),
            part("A", row("a", "MLI", "2022-03-31", 200, series)),
            part("B", row("b", "MLI", "2022-03-31", 100, series)),
        ]
    };
    let roles = |whole: &str, series: &str| {
        let (sum, levels) = told(&data(rows(whole, series)), &asked("2022-04-01"), "MLI");
        (sum, levels.into_iter().map(|(role, _)| role).collect::<Vec<_>>())
    };
    assert_eq!(roles("q", "q"), (Some(300), vec![Unlisted, Counted, Counted]));
    // A report that lists all that it counts may count some of the forces only.
    for (whole, series) in [("r", "r"), ("", "q"), ("r", "q"), ("q", "r")] {
        assert_eq!(roles(whole, series), (Some(500), vec![Counted, Within, Within]), "{whole} {series}");
    }
}

#[test]
fn the_days_on_which_something_is_no_longer_listed_are_days_of_change() {
    // In March and June only Latvia is listed: nothing else happens on these days in Estonia.
    let mut rows = quarterly();
    rows.retain(|row| row.day.day() == day("2021-12-31"));
    rows.push(row("lva", "LVA", "2022-03-31", 5, "q"));
    let data = data(rows);
    let index = Index::build(&data, &RegionMembers::new());
    let query = asked("2022-06-30");
    let days = |host: &str| {
        let filter = [Facet::Host(code(host))].into_iter().collect();
        let days = index.days(&data, &Query { filter, ..query.clone() });
        days.iter().map(|day| (day.day.to_string(), day.strengths, day.unlisted)).collect::<Vec<_>>()
    };
    assert_eq!(days("EST"), [("2021-12-31".to_owned(), 1, 0), ("2022-03-31".to_owned(), 0, 1)]);
    let series = index.series(&data, Some(code("EST")), &query, day("2021-12-31"), day("2022-06-30"));
    let steps = series.steps.iter().map(|step| (step.day.to_string(), step.levels.len()));
    assert_eq!(steps.collect::<Vec<_>>(), [("2021-12-31".to_owned(), 1), ("2022-03-31".to_owned(), 0)]);
    let changed = index.differences(&data, &query, day("2022-01-01"));
    let estonia = changed.iter().find(|change| change.host == Some(code("EST"))).unwrap();
    assert_eq!((estonia.day, estonia.after), (day("2022-03-31"), None));
}

#[test]
fn who_is_back_is_no_gap_to_what_had_ended() {
    let mut data = data(quarterly());
    data.strengths.push(row("est-4", "EST", "2022-09-30", 20, "q"));
    data.movements = vec![movement("m", "USA", "EST")];
    data.stages = vec![stage("m", StageKind::Arrived, "2022-08-01", Estimate::exact(7))];
    let index = Index::build(&data, &RegionMembers::new());
    let gap = |index: &Index, data: &Dataset| {
        let figures = index.posture(data, &asked("2022-10-01")).host(code("EST")).map(|host| host.figures);
        figures.and_then(|figures| figures.gap)
    };
    assert_eq!(gap(&index, &data), None);
    data.series.clear();
    let index = Index::build(&data, &RegionMembers::new());
    assert_eq!(gap(&index, &data), Some(Estimate::exact(-1)));
}
