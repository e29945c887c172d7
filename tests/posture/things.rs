//! People, tanks and batteries in one dataset: each thing has its own numbers, and no two are ever added or compared.

use crate::support;
use laydown::{model::*, posture::*};
use support::make::*;

fn of(what: Thing, kind: &str) -> Things {
    Things { what, kind: kind.into() }
}

/// A strength of the United States in Poland.
fn some(name: &str, things: Things, on: &str, n: i64) -> Strength {
    Strength { things, ..strength(name, "USA", "POL", on, Estimate::exact(n)) }
}

fn moved(name: &str, things: Things) -> Movement {
    Movement { things, ..movement(name, "USA", "POL") }
}

fn data(strengths: Vec<Strength>, movements: Vec<Movement>, stages: Vec<Stage>) -> Dataset {
    Dataset { strengths, movements, stages, ..dataset() }
}

fn ask(data: &Dataset, thing: Option<Thing>, on: &str) -> Posture {
    Index::build(data, &RegionMembers::new()).posture(data, &Query { thing, ..Query::on(day(on)) })
}

fn best(count: Option<Estimate>) -> Option<i64> {
    count.and_then(|count| count.best)
}

use Thing::{AirDefence, CombatAircraft, People, Tanks};

#[test]
fn each_thing_has_its_own_total() {
    let rows = vec![
        some("p", of(People, ""), "2022-02-01", 4_000),
        some("t", of(Tanks, ""), "2022-02-01", 28),
        some("b", of(AirDefence, "Patriot"), "2022-02-01", 2),
    ];
    let data = data(rows, Vec::new(), Vec::new());
    let number = |thing| best(ask(&data, thing, "2022-02-02").total.figures.present);
    assert_eq!(
        [None, Some(People), Some(Tanks), Some(AirDefence)].map(number),
        [Some(4_000), Some(4_000), Some(28), Some(2)]
    );
    assert_eq!(number(Some(Thing::Ships)), None, "of what the dataset has not, nothing is known");
    assert!(ask(&data, Some(Thing::Ships), "2022-02-02").hosts.is_empty());
}

#[test]
fn types_of_one_thing_are_parts_that_add_up() {
    let rows = vec![
        some("f16", of(CombatAircraft, "F-16"), "2022-02-01", 10),
        some("f35", of(CombatAircraft, "F-35"), "2022-02-01", 6),
    ];
    let mut data = data(rows, Vec::new(), Vec::new());
    let number = |data: &Dataset| best(ask(data, Some(CombatAircraft), "2022-02-02").total.figures.present);
    assert_eq!(number(&data), Some(16));
    // The same type again is a rival, capital letters or not.
    data.strengths.push(some("again", of(CombatAircraft, "f-35 "), "2022-02-01", 8));
    assert_eq!(number(&data), Some(18));
    // A row without a type is the whole, which counts before its types.
    data.strengths.push(some("all", of(CombatAircraft, ""), "2022-02-01", 20));
    assert_eq!(number(&data), Some(20));
}

#[test]
fn who_comes_in_another_type_adds_to_no_type_but_to_the_thing() {
    let data = data(
        vec![some("f16", of(CombatAircraft, "F-16"), "2022-02-01", 10)],
        vec![moved("more", of(CombatAircraft, "F-35")), moved("crews", of(People, ""))],
        vec![
            stage("more", StageKind::Arrived, "2022-02-05", Estimate::exact(6)),
            stage("crews", StageKind::Arrived, "2022-02-05", Estimate::exact(120)),
        ],
    );
    let index = Index::build(&data, &RegionMembers::new());
    let query = Query { thing: Some(CombatAircraft), ..Query::on(day("2022-02-06")) };
    let account = index.account(&data, &query, code("POL")).unwrap();
    let levels: Vec<_> = account.levels.iter().map(|level| (level.role, best(Some(level.present)))).collect();
    assert_eq!(levels, [(LevelRole::Counted, Some(10)), (LevelRole::Rest, Some(6))]);
    assert_eq!(best(index.posture(&data, &query).total.figures.present), Some(16));
    assert_eq!(best(index.posture(&data, &query).total.figures.arrived), Some(6), "people are no aircraft");
    assert_eq!(best(ask(&data, None, "2022-02-06").total.figures.arrived), Some(120));
}

#[test]
fn links_between_things_take_nothing_away() {
    let whole = moved("brigade", of(Thing::Brigades, ""));
    let mut people = moved("people", of(People, ""));
    people.part_of = Some(id("brigade"));
    let mut tanks = some("tanks", of(Tanks, ""), "2022-02-01", 28);
    tanks.counted_in = Some(id("group"));
    let rows = vec![some("group", of(People, ""), "2022-02-01", 900), tanks];
    let stages = vec![
        stage("brigade", StageKind::Announced, "2022-02-02", Estimate::exact(1)),
        stage("people", StageKind::Announced, "2022-02-02", Estimate::exact(3_500)),
    ];
    let data = data(rows, vec![whole, people], stages);
    let numbers = |thing| {
        let figures = ask(&data, Some(thing), "2022-02-03").total.figures;
        [best(figures.present), best(figures.promised)]
    };
    assert_eq!(numbers(People), [Some(900), Some(3_500)]);
    assert_eq!(numbers(Thing::Brigades), [None, Some(1)]);
    assert_eq!(numbers(Tanks), [Some(28), None]);
}

#[test]
fn no_gap_and_no_conflict_lies_between_things() {
    let data = data(
        vec![
            some("before", of(People, ""), "2022-02-01", 1_000),
            some("tanks", of(Tanks, ""), "2022-02-10", 40),
            some("after", of(People, ""), "2022-02-10", 1_000),
        ],
        vec![moved("m", of(Tanks, ""))],
        vec![stage("m", StageKind::Arrived, "2022-02-05", Estimate::exact(40))],
    );
    let index = Index::build(&data, &RegionMembers::new());
    for thing in [People, Tanks] {
        let query = Query { thing: Some(thing), ..Query::on(day("2022-02-11")) };
        let accounts = index.accounts(&data, &query);
        assert_eq!(index.findings(&data, &query, &accounts), [], "{thing}");
        assert_eq!(accounts.levels().map(|level| level.rivals.len()).sum::<usize>(), 0, "{thing}");
        let changed = index.differences(&data, &query, day("2022-02-04"));
        assert!(changed.iter().all(|d| d.people().is_none_or(|n| n.best == Some(40))), "{changed:?}");
    }
}

#[test]
fn without_people_a_question_is_about_the_thing_that_is_in_most_hosts() {
    let rows = vec![
        some("t", of(Tanks, ""), "2022-02-01", 28),
        some("b", of(AirDefence, ""), "2022-02-01", 2),
        Strength { host: Host::Country(Code::new("ROU")), ..some("c", of(AirDefence, ""), "2022-03-01", 3) },
    ];
    let mut data = data(rows, Vec::new(), Vec::new());
    assert_eq!(ask(&data, None, "2022-03-02").thing, AirDefence);
    data.movements = vec![moved("m", of(People, ""))];
    assert_eq!(ask(&data, None, "2022-03-02").thing, People);
    assert_eq!(ask(&dataset(), None, "2022-03-02").thing, People);
}

#[test]
fn a_thing_has_its_own_scope_and_its_own_days() {
    let mut data = data(
        vec![some("p", of(People, ""), "2022-02-01", 4_000), some("t", of(Tanks, ""), "2022-03-01", 28)],
        Vec::new(),
        Vec::new(),
    );
    data.strengths[1].scope = Scope::Unspecified;
    let index = Index::build(&data, &RegionMembers::new());
    let query = |thing| Query { thing: Some(thing), ..Query::on(day("2022-03-02")) };
    assert_eq!([People, Tanks].map(|thing| index.scope(&query(thing))), [Scope::Rotational, Scope::Unspecified]);
    let days = |thing| index.days(&data, &query(thing)).iter().map(|change| change.day).collect::<Vec<_>>();
    assert_eq!([days(People), days(Tanks)], [[day("2022-02-01")], [day("2022-03-01")]]);
    assert_eq!(index.claims(&data, &query(Tanks)), [RecordRef::Strength(1)]);
    let series = index.series(&data, None, &query(Tanks), day("2022-01-01"), day("2022-04-01"));
    assert_eq!(series.steps.last().map(|step| best(step.figures.present)), Some(Some(28)));
}

#[test]
fn other_things_stand_beside_in_the_scope_asked_or_else_in_their_own() {
    let mut data = data(
        vec![
            some("p", of(People, ""), "2022-02-01", 4_000),
            some("t", of(Tanks, ""), "2022-02-01", 28),
            some("b", of(AirDefence, ""), "2022-02-01", 2),
        ],
        Vec::new(),
        Vec::new(),
    );
    data.strengths[2].scope = Scope::Assigned;
    let index = Index::build(&data, &RegionMembers::new());
    let query = Query { scope: Some(Scope::Rotational), ..Query::on(day("2022-02-02")) };
    let others = |query: &Query| -> Vec<_> {
        let others = index.others(&data, query);
        others.iter().map(|other| (other.thing, best(other.total.figures.present))).collect()
    };
    assert_eq!(others(&query), [(Tanks, Some(28)), (AirDefence, Some(2))]);
    let tanks = Query { thing: Some(Tanks), ..query };
    assert_eq!(others(&tanks), [(People, Some(4_000)), (AirDefence, Some(2))]);
}
