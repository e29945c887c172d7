//! Each rule of the posture by itself.

use crate::support;
use StageKind::{Alerted, Announced, Arrived, Cancelled, Moving, Ordered, Withdrawn};
use laydown::{model::*, posture::*};
use support::{Whole, make::*, whole};

const N: fn(i64) -> Estimate = Estimate::exact;

fn ask(data: &Dataset, query: &Query) -> Whole {
    whole(data, &regions(), query)
}

fn on(data: &Dataset, at: &str) -> Whole {
    ask(data, &Query::on(day(at)))
}

fn figures(posture: &Posture, host: &str) -> Figures {
    posture.host(code(host)).map(|h| h.figures).unwrap_or_default()
}

fn kinds(posture: &Whole) -> Vec<FindingKind> {
    posture.findings.iter().map(Finding::kind).collect()
}

/// One movement of the US to Poland with these stages.
fn moving(stages: &[(StageKind, &str, Estimate)]) -> Dataset {
    let mut data = dataset();
    data.movements.push(movement("m", "USA", "POL"));
    data.stages.extend(stages.iter().map(|(kind, at, people)| stage("m", *kind, at, *people)));
    data
}

#[test]
fn counts_are_cumulative_and_a_stage_without_a_number_takes_nothing_back() {
    let data = moving(&[
        (Announced, "2022-02-02", N(1700)),
        (Arrived, "2022-02-05", Estimate::unknown()),
        (Arrived, "2022-02-06", N(100)),
        (Arrived, "2022-02-08", N(350)),
        (Arrived, "2022-02-09", Estimate::unknown()),
    ]);
    let arrived = |at| figures(&on(&data, at), "POL").arrived;
    assert_eq!(arrived("2022-02-04"), None);
    assert_eq!(arrived("2022-02-05"), Some(Estimate::unknown()));
    assert_eq!(arrived("2022-02-06"), Some(N(100)));
    assert_eq!(arrived("2022-02-09"), Some(N(350)));
    assert_eq!(figures(&on(&data, "2022-02-09"), "POL").promised, Some(N(1700)));
}

#[test]
fn an_alert_alone_never_counts_and_who_only_left_promises_nothing() {
    let posture = on(&moving(&[(Alerted, "2022-01-24", N(8500))]), "2022-03-01");
    assert_eq!(posture.hosts, []);
    let posture = on(&moving(&[(Withdrawn, "2022-02-12", N(160))]), "2022-03-01");
    assert_eq!(figures(&posture, "POL").promised, None);
    assert_eq!(posture.accounts.hosts[0].1.changes[0].promised, None);
}

#[test]
fn who_left_or_was_called_off_is_promised_no_longer() {
    let data = moving(&[
        (Ordered, "2022-02-02", N(1000)),
        (Cancelled, "2022-02-05", N(200)),
        (Withdrawn, "2022-02-07", N(300)),
    ]);
    assert_eq!(figures(&on(&data, "2022-02-07"), "POL").promised, Some(N(500)));
    let posture = on(&moving(&[(Ordered, "2022-02-02", N(100)), (Withdrawn, "2022-02-05", N(300))]), "2022-02-07");
    assert_eq!((figures(&posture, "POL").promised, kinds(&posture)), (Some(N(0)), vec![FindingKind::BelowZero]));
}

#[test]
fn an_expected_stage_only_promises() {
    let mut data = moving(&[(Announced, "2022-02-02", N(1000)), (Arrived, "2022-02-20", N(1200))]);
    data.strengths.push(strength("level", "USA", "POL", "2022-01-01", N(4000)));
    data.stages.push(stage("m", Withdrawn, "2022-02-21", N(500)));
    data.sources = vec![source("s", "2022-02-10")];
    let pol = figures(&on(&data, "2022-02-25"), "POL");
    assert_eq!((pol.promised, pol.arrived, pol.present), (Some(N(1200)), None, Some(N(4000))));
    assert_eq!(pol.announced, Some(N(1200)));
    assert_eq!(figures(&on(&data, "2022-02-13"), "POL").promised, Some(N(1000)));
}

#[test]
fn more_arrivals_than_announced_are_a_finding() {
    let posture = on(&moving(&[(Announced, "2022-02-02", N(1000)), (Arrived, "2022-02-05", N(1100))]), "2022-02-07");
    assert_eq!(
        (figures(&posture, "POL").promised, kinds(&posture)),
        (Some(N(1100)), vec![FindingKind::TooManyArrived])
    );
}

#[test]
fn among_rivals_the_pin_then_the_tier_then_the_newest_counts() {
    let mut data = moving(&[]);
    for (name, published, tier) in
        [("old", "2022-02-03", Tier::Press), ("new", "2022-02-04", Tier::Press), ("army", "2022-02-02", Tier::Official)]
    {
        data.sources.push(Source { tier, ..source(name, published) });
    }
    let claim = |from: &str, people| Stage {
        id: id(from),
        evidence: evidence(from),
        ..stage("m", Announced, "2022-02-02", N(people))
    };
    data.stages = vec![claim("new", 2), claim("old", 1)];
    assert_eq!(figures(&on(&data, "2022-02-09"), "POL").promised, Some(N(2)), "the newest");
    data.stages.push(claim("army", 3));
    let posture = on(&data, "2022-02-09");
    assert_eq!(figures(&posture, "POL").promised, Some(N(3)), "the official");
    assert_eq!(posture.accounts.hosts[0].1.changes[0].rivals, [RecordRef::Stage(0), RecordRef::Stage(1)]);
    assert_eq!(kinds(&posture), [FindingKind::Conflict, FindingKind::Conflict]);
    data.stages[1].preferred = true;
    assert_eq!(figures(&on(&data, "2022-02-09"), "POL").promised, Some(N(1)), "the pinned");
}

/// A whole of 3,000 without a host in two parts of which the second is known later.
fn parted(second: i64) -> Dataset {
    let mut data = dataset();
    data.sources.push(source("late", "2022-02-20"));
    data.movements =
        vec![movement("all", "USA", "somewhere"), movement("a", "USA", "POL"), movement("b", "USA", "ROU")];
    data.movements[1].part_of = Some(id("all"));
    data.movements[2].part_of = Some(id("all"));
    let of = |name, people| stage(name, Announced, "2022-02-02", N(people));
    data.stages = vec![of("all", 3000), of("a", 1000), Stage { evidence: evidence("late"), ..of("b", second) }];
    data.sources[0] = source("s", "2022-02-02");
    data
}

#[test]
fn a_part_or_its_whole_never_both() {
    let data = parted(2000);
    let posture = on(&data, "2022-02-13");
    assert_eq!((posture.total.figures.promised, posture.unplaced.len()), (Some(N(3000)), 0));
    let posture = ask(&data, &Query { known_on: Some(day("2022-02-10")), ..Query::on(day("2022-02-13")) });
    assert_eq!(posture.unplaced[0].figures.promised, Some(N(2000)), "the part that is not yet known");
    assert_eq!(posture.accounts.unplaced[0].1.changes[0].role, Role::Remainder);
    assert_eq!(posture.total.figures.promised, Some(N(3000)));
    let posture = on(&parted(1500), "2022-02-13");
    assert_eq!(posture.unplaced[0].figures.promised, Some(N(500)));
    let posture = on(&parted(2500), "2022-02-13");
    assert_eq!((posture.total.figures.promised, kinds(&posture)), (Some(N(3500)), vec![FindingKind::Parts]));
}

#[test]
fn a_part_that_left_does_not_come_back_in_the_whole() {
    let mut data = parted(2000);
    data.stages.push(stage("a", Withdrawn, "2022-02-10", N(1000)));
    data.sources[0] = source("s", "2022-03-01");
    assert_eq!(on(&data, "2022-02-13").total.figures.promised, Some(N(2000)));
}

#[test]
fn a_circle_of_parts_counts_and_ends() {
    let mut data = parted(2000);
    data.movements[0].part_of = Some(id("a"));
    data.movements[2].part_of = Some(id("b"));
    data.movements[1].counted_in = Some(id("b"));
    data.movements[2].counted_in = Some(id("a"));
    assert!(on(&data, "2022-02-13").total.figures.promised.is_some());
}

#[test]
fn a_rotation_adds_nobody_and_is_listed() {
    let mut data = moving(&[(Announced, "2022-02-02", N(2400)), (Arrived, "2022-02-05", N(2400))]);
    data.movements[0].replaces = "82nd".into();
    data.strengths.push(strength("level", "USA", "POL", "2022-01-01", N(4000)));
    let posture = on(&data, "2022-02-13");
    let pol = figures(&posture, "POL");
    assert_eq!((pol.promised, pol.arrived, pol.present), (Some(N(0)), None, Some(N(4000))));
    assert_eq!(posture.accounts.hosts[0].1.changes[0].role, Role::Rotation);
}

#[test]
fn people_counted_in_another_record_are_listed_and_not_added() {
    let mut data = moving(&[(Arrived, "2022-02-05", N(100))]);
    data.strengths = vec![
        strength("group", "NATO", "POL", "2022-01-10", N(1000)),
        Strength { counted_in: Some(id("group")), ..strength("share", "USA", "POL", "2022-01-11", N(800)) },
    ];
    data.movements[0].counted_in = Some(id("group"));
    let posture = on(&data, "2022-02-13");
    let pol = figures(&posture, "POL");
    assert_eq!((pol.present, pol.promised, kinds(&posture)), (Some(N(1000)), None, vec![]));
    assert_eq!(posture.accounts.hosts[0].1.changes[0].role, Role::Elsewhere);
    assert_eq!(posture.accounts.hosts[0].1.levels.iter().filter(|l| l.is_elsewhere()).count(), 1);
    // Before the battlegroup's figure was known the share stands for itself.
    data.sources.push(source("late", "2022-02-20"));
    data.strengths[0].evidence = evidence("late");
    data.sources[0] = source("s", "2022-02-06");
    let posture = ask(&data, &Query { known_on: Some(day("2022-02-10")), ..Query::on(day("2022-02-13")) });
    assert_eq!(figures(&posture, "POL").present, Some(N(900)));
}

#[test]
fn an_organisation_and_its_members_may_be_the_same_people() {
    let mut data = dataset();
    data.strengths = vec![
        strength("group", "NATO", "EST", "2022-01-10", N(1200)),
        strength("uk", "GBR", "EST", "2022-01-11", N(900)),
        strength("us", "USA", "POL", "2022-01-11", N(5)),
    ];
    let posture = on(&data, "2022-02-13");
    let sum = figures(&posture, "EST").reported.unwrap();
    assert_eq!((sum.low, sum.best, sum.high), (1200, None, Some(2100)));
    assert_eq!(kinds(&posture), [FindingKind::Overlap]);
    let total = posture.total.figures.present.unwrap();
    assert_eq!((total.low, total.best, total.high), (1205, None, Some(2105)));
    // A second row that says how the British are counted closes it.
    let linked = Strength { counted_in: Some(id("group")), ..strength("part", "GBR", "EST", "2022-01-09", N(850)) };
    data.strengths.push(linked);
    assert_eq!(figures(&on(&data, "2022-02-13"), "EST").reported, Some(N(2100)));
}

#[test]
fn levels_of_poland_stand_side_by_side() {
    let mut data = moving(&[(Announced, "2022-02-02", N(1700)), (Arrived, "2022-02-17", N(1700))]);
    data.movements.push(movement("more", "USA", "POL"));
    data.stages.push(stage("more", Arrived, "2022-02-17", N(3000)));
    let assigned = strength("dmdc", "USA", "POL", "2021-Q4", N(176));
    data.strengths = vec![
        Strength { scope: Scope::Assigned, ..assigned },
        Strength { as_of: AsOf::Start, ..strength("before", "USA", "POL", "2022-02-05", Estimate::about(4000)) },
    ];
    let ask_in = |scope| figures(&ask(&data, &Query { scope, ..Query::on(day("2022-02-17")) }), "POL");
    let assigned = ask_in(Some(Scope::Assigned));
    assert_eq!((assigned.reported, assigned.present), (Some(N(176)), Some(N(176))));
    let rotational = ask_in(Some(Scope::Rotational));
    assert_eq!(rotational.reported, Some(Estimate::about(4000)));
    assert_eq!(rotational.present, Some(Estimate::about(8700)));
    assert_eq!(on(&data, "2022-02-17").accounts.hosts[0].1.levels.len(), 2);
}

#[test]
fn a_strength_holds_at_its_days_end_or_start() {
    let mut data = moving(&[(Arrived, "2022-02-05", N(100)), (Withdrawn, "2022-02-08", N(30))]);
    data.strengths = vec![strength("level", "USA", "POL", "2022-02-05", N(1000))];
    assert_eq!(figures(&on(&data, "2022-02-05"), "POL").present, Some(N(1000)));
    assert_eq!(figures(&on(&data, "2022-02-08"), "POL").present, Some(N(970)));
    data.strengths[0].as_of = AsOf::Start;
    assert_eq!(figures(&on(&data, "2022-02-05"), "POL").present, Some(N(1100)));
}

#[test]
fn a_later_strength_shows_the_gap_and_an_old_one_is_stale() {
    let mut data = moving(&[(Arrived, "2022-02-05", N(100))]);
    data.strengths = vec![
        strength("first", "USA", "POL", "2022-02-01", N(1000)),
        strength("second", "USA", "POL", "2022-02-28", N(1050)),
    ];
    let posture = on(&data, "2022-03-01");
    assert_eq!((figures(&posture, "POL").gap, kinds(&posture)), (Some(N(50)), vec![FindingKind::Gap]));
    let later = on(&data, "2023-05-01");
    assert!(figures(&later, "POL").stale && kinds(&later).contains(&FindingKind::Stale));
    assert!(!figures(&on(&data, "2023-04-04"), "POL").stale, "400 days are not yet stale");
    assert!(figures(&on(&data, "2023-04-05"), "POL").stale);
    let below = moving(&[(Withdrawn, "2022-02-05", N(100))]);
    let below = Dataset { strengths: vec![strength("few", "USA", "POL", "2022-02-01", N(10))], ..below };
    let posture = on(&below, "2022-03-01");
    assert_eq!((figures(&posture, "POL").present, kinds(&posture)), (Some(N(0)), vec![FindingKind::BelowZero]));
}

#[test]
fn parts_of_the_forces_are_no_total() {
    let part =
        |name, component, people| Strength { component, ..strength(name, "USA", "POL", "2022-02-01", N(people)) };
    let mut data = dataset();
    data.strengths = vec![part("army", Component::Army, 100), part("navy", Component::Navy, 10)];
    assert_eq!(figures(&on(&data, "2022-03-01"), "POL").reported, Some(Estimate::at_least(110)));
    data.strengths.push(part("all", Component::All, 150));
    let posture = on(&data, "2022-03-01");
    assert_eq!((figures(&posture, "POL").reported, posture.accounts.hosts[0].1.levels.len()), (Some(N(150)), 3));
    data.movements = vec![Movement { component: Component::Army, ..movement("m", "USA", "POL") }];
    data.stages = vec![stage("m", Arrived, "2022-02-05", N(7))];
    let posture = on(&data, "2022-03-01");
    let present = |of| posture.accounts.hosts[0].1.levels.iter().find(|l| l.component == of).map(|l| l.present);
    assert_eq!(present(Component::All), Some(N(157)));
    assert_eq!((present(Component::Army), present(Component::Navy)), (Some(N(107)), Some(N(10))));
}

#[test]
fn net_takes_from_the_origin_what_it_gives_to_the_host() {
    let mut data =
        moving(&[(Announced, "2022-02-02", N(1000)), (Moving, "2022-02-05", N(600)), (Arrived, "2022-02-09", N(400))]);
    data.movements[0].origin.country = Some(code("DEU"));
    data.movements.push(movement("in", "USA", "DEU"));
    data.stages.push(stage("in", Announced, "2022-02-03", N(300)));
    let posture = ask(&data, &Query { net: true, ..Query::on(day("2022-02-13")) });
    let deu = figures(&posture, "DEU");
    assert_eq!((deu.promised, deu.arrived), (Some(N(-700)), Some(N(-600))));
    assert_eq!((figures(&posture, "POL").promised, posture.total.figures.promised), (Some(N(1000)), Some(N(300))));
    assert_eq!(figures(&posture, "POL").arrived, Some(N(400)));
    assert!(posture.accounts.host(code("DEU")).unwrap().changes[0].at_origin);
    let gross = on(&data, "2022-02-13");
    assert_eq!(figures(&gross, "DEU").promised, Some(N(300)));
}

#[test]
fn a_region_is_a_rival_and_the_unplaced_are_in_the_total() {
    let mut data = moving(&[(Announced, "2022-02-02", N(1000))]);
    data.strengths = vec![
        strength("europe", "USA", "region:europe", "2022-02-01", Estimate::more_than(90_000)),
        strength("pol", "USA", "POL", "2022-02-01", N(4000)),
    ];
    data.movements.push(movement("u", "USA", "Poland and Romania"));
    data.stages.push(stage("u", Ordered, "2022-02-04", N(40)));
    let posture = on(&data, "2022-02-13");
    assert_eq!(posture.total.figures.reported, Some(N(4000)));
    assert_eq!(posture.accounts.regions[0].region, Some(Region::Europe));
    assert_eq!(
        (&*posture.accounts.regions[0].place, posture.accounts.regions[0].level.reported),
        ("Europe", Estimate::more_than(90_000))
    );
    assert_eq!(posture.total.figures.promised, Some(N(1040)));
    assert_eq!(posture.unplaced[0].place, "Poland and Romania");
}

#[test]
fn filters_choose_records() {
    let mut data = moving(&[(Announced, "2022-02-02", N(1000)), (Arrived, "2022-02-05", N(1))]);
    data.movements[0].spot.place = "Rzeszów".into();
    data.movements.push(Movement { command: Command::Nato, ..movement("e", "GBR", "EST") });
    data.stages.push(stage("e", Announced, "2022-02-03", N(20)));
    data.movements.push(movement("r", "GBR", "region:baltic-states"));
    data.stages.push(stage("r", Announced, "2022-02-03", N(5)));
    let promised = |filter| {
        let posture = ask(&data, &Query { filter, ..Query::on(day("2022-02-13")) });
        posture.total.figures.promised.and_then(|p| p.best)
    };
    assert_eq!(promised(Filter::default()), Some(1025));
    assert_eq!(promised([code("GBR")].map(Facet::Sender).into_iter().collect()), Some(25));
    assert_eq!(promised([code("EST")].map(Facet::Host).into_iter().collect()), Some(20));
    assert_eq!(promised([Command::National].map(Facet::Command).into_iter().collect()), Some(1005));
    assert_eq!(promised([Arrived].map(Facet::Stage).into_iter().collect()), Some(1000));
    assert_eq!(promised(Filter::default().with_text(" rzesZÓw")), Some(1000));
    assert_eq!(promised(Filter::default().with_text("nowhere")), None);
    let region = |region| [Facet::Region(region)].into_iter().collect();
    assert_eq!(promised(region(Region::BalticStates)), Some(25));
    assert_eq!(promised(region(Region::EasternAllies)), Some(1025), "the Baltic states are among them");
    assert_eq!(promised(region(Region::Africa)), None);
}

#[test]
fn an_empty_dataset_and_the_ends_of_time_have_an_answer() {
    let data = dataset();
    let index = Index::build(&data, &regions());
    assert_eq!(
        (
            index.first_day(),
            index.scope(&Query::on(Day::ymd(2022, 1, 1))),
            index.days(&data, &Query::on(Day::ymd(2022, 1, 1)))
        ),
        (None, Scope::Unspecified, vec![])
    );
    for number in [i32::MIN, 0, i32::MAX] {
        let end = Day::from_number(number);
        assert_eq!(index.posture(&data, &Query { known_on: Some(end), from: Some(end), ..Query::on(end) }).hosts, []);
    }
}

#[test]
fn a_circle_over_two_trees_counts_its_people_once() {
    let mut data = dataset();
    for (name, whole, counted_in) in
        [("a", None, Some("b1")), ("a1", Some("a"), None), ("b", None, Some("a1")), ("b1", Some("b"), None)]
    {
        let links = (whole.map(id), counted_in.map(id));
        data.movements.push(Movement { part_of: links.0, counted_in: links.1, ..movement(name, "USA", "POL") });
        data.stages.push(stage(name, Announced, "2022-02-02", N(100)));
    }
    assert_eq!(on(&data, "2022-02-03").total.figures.promised, Some(N(100)), "nobody vanishes, nobody counts twice");
}

#[test]
fn what_is_ordered_and_never_arrives_is_overdue_after_a_month() {
    let data = moving(&[(Announced, "2022-02-01", N(1000)), (Ordered, "2022-02-02", N(1000))]);
    assert_eq!(kinds(&on(&data, "2022-03-04")), []);
    let late = on(&data, "2022-03-05");
    assert_eq!(kinds(&late), [FindingKind::Overdue]);
    assert!(matches!(late.findings[0].remark, Remark::Overdue { days: 31, .. }), "{:?}", late.findings[0]);
    let announced = moving(&[(Announced, "2022-02-01", N(1000))]);
    assert_eq!(kinds(&on(&announced, "2022-06-05")), [], "who is only announced is not expected yet");
}

#[test]
fn a_source_that_is_filtered_out_makes_room_for_its_rival() {
    let mut data = dataset();
    data.sources.push(Source { tier: Tier::Secondary, ..source("other", "2022-02-02") });
    data.strengths.push(strength("one", "USA", "POL", "2022-02-01", N(4000)));
    let other = strength("two", "USA", "POL", "2022-02-01", N(5000));
    data.strengths.push(Strength { evidence: evidence("other"), ..other });
    let reported = |sources: &[&str]| {
        let mut query = Query::on(day("2022-02-13"));
        query.filter = sources.iter().map(|name| Facet::Source(id(name))).collect();
        figures(&ask(&data, &query), "POL").reported
    };
    assert_eq!(reported(&[]), Some(N(4000)));
    assert_eq!(reported(&["other"]), Some(N(5000)));
    assert_eq!(reported(&["nobody"]), None);
}
