//! Links as long as a dataset: parts of parts of parts, and circles of them. What took time or memory that grew with the square of their
//! length would not end here.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support;
use laydown::io::Problem;
use laydown::{io, model::*, posture::*};
use support::make;

/// So many records; ten are promised by each, on days of their own.
const LONG: usize = 20_000;

/// A movement for each row, which hangs on another or on none.
fn movements(hangs: impl Fn(usize, &mut Movement, Id)) -> Dataset {
    let mut data = Dataset { sources: vec![make::source("s", "2023-01-01")], ..Dataset::default() };
    for n in 0..LONG {
        let mut movement = Movement { id: make::id(&format!("m{n}")), ..make::movement("?", "USA", "POL") };
        hangs(n, &mut movement, make::id(&format!("m{}", (n + LONG - 1) % LONG)));
        for (kind, people) in [(StageKind::Ordered, 10), (StageKind::Arrived, 4)] {
            let day = (Day::ymd(2022, 2, 1) + (n % 60) as i32).into();
            let stage = make::stage("?", kind, "2022", Estimate::exact(people));
            let id = make::id(&format!("t{n}-{kind}"));
            data.stages.push(Stage { id, movement: movement.id.clone(), day, evidence: make::evidence("s"), ..stage });
        }
        data.movements.push(movement);
    }
    data
}

/// What is promised and present in Poland at the end, beside a strength of 100, and how many days change something.
fn answered(mut data: Dataset) -> (String, String, usize) {
    data.strengths.push(make::strength("x", "USA", "POL", "2022-01-01", Estimate::exact(100)));
    for m in &mut data.movements {
        (m.scope, m.component) = (data.strengths[0].scope, data.strengths[0].component);
    }
    let query = Query::on(Day::ymd(2022, 12, 1));
    let index = Index::build(&data, &RegionMembers::new());
    let figures = index.posture(&data, &query).total.figures;
    let accounts = index.accounts(&data, &query);
    index.findings(&data, &query, &accounts);
    let days = index.days(&data, &query).len();
    (figures.promised.unwrap().to_string(), figures.present.unwrap().to_string(), days)
}

fn problems(data: Dataset) -> Vec<Problem> {
    let folder = tempfile::tempdir().unwrap();
    io::Package::new(data).save(folder.path()).unwrap();
    io::Package::open(folder.path()).unwrap().problems
}

fn circles(problems: &[Problem]) -> usize {
    problems.iter().filter(|problem| problem.what.contains("in a circle")).count()
}

#[test]
fn a_chain_of_parts_counts_once() {
    let chain = || movements(|n, m, before| m.part_of = (n > 0).then_some(before));
    assert_eq!(answered(chain()), ("10".to_owned(), "104".to_owned(), 61));
    assert_eq!(circles(&problems(chain())), 0);
}

#[test]
fn a_circle_of_parts_is_a_problem_and_counts_once() {
    let circle = || movements(|_, m, before| m.part_of = Some(before));
    assert_eq!(answered(circle()).0, "10");
    assert_eq!(circles(&problems(circle())), 1);
}

#[test]
fn a_circle_of_several_kinds_of_links_names_its_rows_once() {
    let of_three = |link: fn(&mut Movement, Id)| {
        let hang = |n: usize, m: &mut Movement, before: Id| match n {
            0 => link(m, make::id("m2")),
            1 | 2 => m.part_of = Some(before),
            _ => {}
        };
        let found = problems(movements(hang));
        found.into_iter().filter(|problem| problem.what.contains("in a circle")).collect::<Vec<_>>()
    };
    let mixed = of_three(|m, to| m.counted_in = Some(to));
    assert_eq!((mixed.len(), mixed[0].line, mixed[0].column.as_deref()), (1, Some(2), Some("counted_in")));
    assert!(mixed[0].what.starts_with("3 rows") && mixed[0].what.ends_with("“m0”, “m1”, “m2”"), "{}", mixed[0].what);
    assert!(mixed[0].what.contains("“part_of”, “counted_in”"), "{}", mixed[0].what);
    // A whole that relieves a part of its own.
    let relieved = of_three(|m, to| m.replaces = to.as_str().into());
    assert_eq!((relieved.len(), relieved[0].column.as_deref()), (1, Some("replaces")));
    // Who relieves itself, or a unit in words, is no circle of several.
    let found = problems(movements(|n, m, _| m.replaces = ["m0", "the 3rd Brigade"][n.min(1)].into()));
    assert_eq!(circles(&found), 1);
    assert!(found.iter().any(|problem| problem.what.starts_with("this row")), "{found:?}");
}

#[test]
fn what_is_counted_in_another_may_go_round_in_a_circle_too() {
    let chain = movements(|n, m, before| m.counted_in = (n > 0).then_some(before));
    assert_eq!(answered(chain).0, "10");
    let circle = || movements(|_, m, before| m.counted_in = Some(before));
    assert_eq!(answered(circle()).0, "10");
    assert_eq!(circles(&problems(circle())), 1);
}

#[test]
fn strengths_may_too() {
    let strengths = |circle: bool| {
        let mut data = Dataset { sources: vec![make::source("s", "2023-01-01")], ..Dataset::default() };
        for n in 0..LONG {
            let strength = make::strength(&format!("x{n}"), "USA", "POL", "2022-01-01", Estimate::exact(10));
            let counted_in = (circle || n > 0).then(|| make::id(&format!("x{}", (n + LONG - 1) % LONG)));
            data.strengths.push(Strength { counted_in, ..strength });
        }
        data
    };
    for circle in [false, true] {
        let (data, query) = (strengths(circle), Query::on(Day::ymd(2022, 3, 1)));
        let index = Index::build(&data, &RegionMembers::new());
        assert_eq!(index.posture(&data, &query).total.figures.reported, Some(Estimate::exact(10)));
        let accounts = index.accounts(&data, &query);
        index.findings(&data, &query, &accounts);
        assert_eq!(circles(&problems(data)), usize::from(circle));
    }
}

#[test]
fn a_whole_of_many_parts_is_no_slower() {
    let wide = movements(|n, m, _| m.part_of = (n > 0).then(|| make::id("m0")));
    let (promised, present, days) = answered(wide);
    assert_eq!((promised, present, days), ("199,990".to_owned(), "80,096".to_owned(), 61));
}

#[test]
fn a_movement_of_many_stages_is_no_slower() {
    let mut data = Dataset { sources: vec![make::source("s", "1800-01-01")], ..Dataset::default() };
    data.movements.push(make::movement("m", "USA", "POL"));
    let kinds = [StageKind::Announced, StageKind::Arrived, StageKind::Withdrawn];
    for n in 0..2 * LONG {
        let day = (Day::ymd(1900, 1, 1) + n as i32).into();
        let stage = make::stage("m", kinds[n % 3], "1900", Estimate::exact(n as i64));
        data.stages.push(Stage { id: make::id(&format!("t{n}")), day, evidence: make::evidence("s"), ..stage });
    }
    let index = Index::build(&data, &RegionMembers::new());
    assert!(index.days(&data, &Query::on(Day::ymd(2022, 1, 1))).len() > LONG);
}
