//! Strengths by operation, place and unit: what adds up, what counts once, and what stands beside it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use crate::support;
use laydown::{model::*, posture::*};
use support::make::*;

/// A strength of the United Kingdom in Mali on a day: operation, place, unit and people.
fn part(name: &str, on: &str, [operation, place, unit]: [&str; 3], people: i64) -> Strength {
    Strength {
        operation: operation.into(),
        spot: Spot { place: place.into(), at: None },
        unit: unit.into(),
        ..strength(name, "GBR", "MLI", on, Estimate::exact(people))
    }
}

fn data(strengths: Vec<Strength>) -> Dataset {
    Dataset { strengths, sources: vec![source("s", "2023-01-01"), source("t", "2023-01-01")], ..Dataset::default() }
}

/// What is reported on the day, and how each level counts, by its id.
fn asked(data: &Dataset, on: &str) -> (Option<i64>, Vec<(String, LevelRole)>) {
    let index = Index::build(data, &RegionMembers::new());
    let query = Query { scope: Some(Scope::Rotational), ..Query::on(day(on)) };
    let reported = index.posture(data, &query).total.figures.reported;
    let account = index.account(data, &query, code("MLI")).unwrap();
    let role = |level: &Level| (data.strengths[level.row as usize].id.to_string(), level.role);
    (reported.and_then(|people| people.best), account.levels.iter().map(role).collect())
}

fn roles(of: &[(&str, LevelRole)]) -> Vec<(String, LevelRole)> {
    of.iter().map(|(id, role)| ((*id).to_owned(), *role)).collect()
}

use LevelRole::{Aside, Counted, Within};

#[test]
fn missions_of_one_country_add_up_and_only_the_same_one_is_a_rival() {
    let mut rows = vec![
        part("a", "2021-12-31", ["Barkhane", "", ""], 1_800),
        part("b", "2021-12-31", ["MINUSMA", "", ""], 25),
        part("c", "2021-12-31", ["EUTM Mali", "", ""], 8),
    ];
    assert_eq!(asked(&data(rows.clone()), "2022-01-01").0, Some(1_833));
    // The same mission, capital letters or not: the later row is preferred, the other one is its rival.
    rows.push(part("d", "2021-12-31", ["minusma ", "", ""], 30));
    assert_eq!(asked(&data(rows), "2022-01-01").0, Some(1_838));
}

#[test]
fn equal_numbers_in_several_bases_are_no_duplicates() {
    let rows = ["Ramstein", "Vilseck", "Stuttgart"].map(|place| part(place, "2021-12-31", ["", place, ""], 100));
    assert_eq!(asked(&data(rows.into()), "2022-01-01").0, Some(300));
}

#[test]
fn a_whole_counts_before_its_parts() {
    let rows = vec![
        part("whole", "2021-12-31", ["", "", ""], 500),
        part("a", "2021-12-31", ["A", "", ""], 300),
        part("b", "2021-12-31", ["B", "", ""], 100),
    ];
    let (reported, levels) = asked(&data(rows.clone()), "2022-01-01");
    assert_eq!(reported, Some(500));
    assert_eq!(levels, roles(&[("whole", Counted), ("a", Within), ("b", Within)]));
    // A newer part does not replace it, unless the parts are more than the whole.
    let newer = |people| {
        let mut rows = rows.clone();
        rows[1] = part("a", "2022-03-31", ["A", "", ""], people);
        asked(&data(rows), "2022-04-01").0
    };
    assert_eq!((newer(350), newer(450)), (Some(500), Some(550)));
}

#[test]
fn parts_beyond_the_whole_are_a_finding() {
    let rows = vec![
        part("whole", "2021-12-31", ["", "", ""], 500),
        part("a", "2021-12-31", ["A", "", ""], 300),
        part("b", "2021-12-31", ["B", "", ""], 300),
    ];
    let data = data(rows);
    let index = Index::build(&data, &RegionMembers::new());
    let query = Query { scope: Some(Scope::Rotational), ..Query::on(day("2022-01-01")) };
    assert_eq!(index.posture(&data, &query).total.figures.reported, Some(Estimate::exact(500)));
    let found = index.findings(&data, &query, &index.accounts(&data, &query));
    let exceeds =
        Remark::BreakdownExceeds { parts: Estimate::exact(600), whole: Estimate::exact(500), on: day("2021-12-31") };
    assert_eq!(found.iter().map(|finding| finding.remark).collect::<Vec<_>>(), [exceeds]);
}

#[test]
fn breakdowns_by_different_columns_are_never_added() {
    let rows = vec![
        part("a", "2021-12-31", ["A", "", ""], 300),
        part("b", "2021-12-31", ["B", "", ""], 100),
        part("x", "2021-12-31", ["", "Gao", ""], 250),
        part("y", "2021-12-31", ["", "Kidal", ""], 90),
        part("z", "2021-12-31", ["", "Timbuktu", ""], 50),
    ];
    let (reported, levels) = asked(&data(rows.clone()), "2022-01-01");
    assert_eq!(reported, Some(390), "the one of more parts");
    assert_eq!(levels, roles(&[("x", Counted), ("y", Counted), ("z", Counted), ("a", Aside), ("b", Aside)]));
    let mut pinned = rows;
    pinned[0].preferred = true;
    assert_eq!(asked(&data(pinned), "2022-01-01").0, Some(400));
}

#[test]
fn bases_with_and_without_a_unit_are_one_breakdown() {
    let rows = vec![
        part("a", "2021-12-31", ["", "Ramstein", "USAFE"], 9_000),
        part("b", "2021-12-31", ["", "Vilseck", ""], 4_700),
        part("c", "2021-12-31", ["", "Stuttgart", "EUCOM"], 1_000),
        // The whole of a place, beside its units.
        part("d", "2021-12-31", ["", "Stuttgart", ""], 1_500),
    ];
    assert_eq!(asked(&data(rows), "2022-01-01").0, Some(15_200));
}

#[test]
fn who_comes_to_none_of_the_parts_is_counted_beside_them() {
    let mut data =
        data(vec![part("a", "2022-01-01", ["", "Gao", ""], 300), part("b", "2022-01-01", ["", "Kidal", ""], 100)]);
    data.movements = vec![movement("m", "GBR", "MLI"), movement("n", "GBR", "MLI")];
    data.movements[1].spot.place = "Gao".into();
    data.stages = vec![
        stage("m", StageKind::Arrived, "2022-02-01", Estimate::exact(40)),
        stage("n", StageKind::Arrived, "2022-02-01", Estimate::exact(7)),
    ];
    let index = Index::build(&data, &RegionMembers::new());
    let query = Query { scope: Some(Scope::Rotational), ..Query::on(day("2022-03-01")) };
    let figures = index.posture(&data, &query).total.figures;
    assert_eq!((figures.reported, figures.present), (Some(Estimate::exact(400)), Some(Estimate::exact(447))));
    let account = index.account(&data, &query, code("MLI")).unwrap();
    let levels: Vec<_> = account.levels.iter().map(|level| (level.role, level.present.best)).collect();
    assert_eq!(levels, [(Counted, Some(307)), (Counted, Some(100)), (LevelRole::Rest, Some(40))]);
    // Nobody reported the rest: it is in no number of who was reported, not even as zero.
    let places = groups(&data, &index.posture(&data, &query), &index.accounts(&data, &query), Grouping::Place);
    let places: Vec<_> = places.iter().map(|group| (group.key.as_str(), group.figures.reported)).collect();
    let people = |n| Some(Estimate::exact(n));
    assert_eq!(places, [("", None), ("Gao", people(300)), ("Kidal", people(100))]);
}
