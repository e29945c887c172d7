//! Deployments that are there from one day to another, against a plain count of who is there.

use crate::support::events;
use laydown::{model::*, posture::*};
use std::collections::BTreeMap;

const MANY: u64 = 4_000;

/// Who is there on a day, by host.
fn there(day: Day, wanted: impl Fn(&events::Event) -> bool) -> BTreeMap<Code, i64> {
    let mut there = BTreeMap::new();
    let there_on = |e: &events::Event| e.first <= day && e.end.is_none_or(|end| day < end);
    for e in events::events(MANY).filter(|e| there_on(e) && wanted(e)) {
        *there.entry(Code::new(e.host)).or_insert(0) += e.people;
    }
    there
}

fn promised(posture: &Posture) -> BTreeMap<Code, i64> {
    let hosts = posture.hosts.iter().map(|host| (host.host, host.figures.promised.and_then(|n| n.best).unwrap_or(0)));
    hosts.filter(|(_, people)| *people != 0).collect()
}

#[test]
fn who_is_there_on_a_day_is_counted_whatever_is_filtered() {
    let data = events::dataset(MANY, false);
    let index = Index::build(&data, &RegionMembers::new());
    let usa: Filter = [Facet::Sender(Code::new("USA"))].into_iter().collect();
    let mut usa_on_rotation = usa.clone();
    usa_on_rotation.extend([Facet::Scope(Scope::Rotational)]);
    let nato: Filter = [Facet::Command(Command::Nato)].into_iter().collect();
    for day in events::days(40) {
        let ask =
            |filter: &Filter| promised(&index.posture(&data, &Query { filter: filter.clone(), ..Query::on(day) }));
        assert_eq!(ask(&Filter::default()), there(day, |_| true), "{day}");
        assert_eq!(ask(&usa), there(day, |e| e.sender == "USA"), "{day}");
        assert_eq!(ask(&usa_on_rotation), there(day, |e| e.sender == "USA" && e.status == "rotational"), "{day}");
        assert_eq!(ask(&nato), there(day, |e| e.command == "NATO"), "{day}");
    }
}

/// Places with many shares, of which sums are kept: they say what looking at each movement says.
#[test]
fn sums_along_time_say_what_each_movement_says() {
    let mut data = events::dataset(MANY, false);
    for (n, stage) in data.stages.iter_mut().enumerate() {
        let people = stage.people.low;
        stage.people = match n % 9 {
            0 => Estimate::about(people),
            1 => Estimate::at_least(people),
            2 => Estimate::more_than(people),
            3 => Estimate::up_to(people),
            4 => Estimate::range(people, people + 7),
            5 if n % 2 == 0 => Estimate::unknown(),
            _ => Estimate::exact(people),
        };
    }
    let index = Index::build(&data, &RegionMembers::new());
    for day in events::days(12) {
        let query = Query::on(day);
        let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
        assert_eq!(posture.hosts.len(), accounts.hosts.len());
        for (host, (_, account)) in posture.hosts.iter().zip(&accounts.hosts) {
            let sum = |of: fn(&Change) -> Option<Estimate>| account.changes.iter().filter_map(of).reduce(|a, b| a + b);
            let figures = &host.figures;
            assert_eq!(figures.promised, sum(|c| c.promised), "{day} {}", host.host);
            assert_eq!(figures.arrived, sum(|c| c.arrived), "{day} {}", host.host);
            assert_eq!(figures.under_way, sum(|c| c.under_way), "{day} {}", host.host);
            let mut by: BTreeMap<Command, Figures> = BTreeMap::new();
            for share in account.shares(&data, posture.scope) {
                by.entry(share.command).or_default().add(&share.figures);
            }
            assert_eq!(host.by, by.into_iter().collect::<Vec<_>>(), "{day} {}", host.host);
        }
    }
    // A question of its own makes its sums first.
    let (first, last) = (Day::ymd(1980, 1, 1), Day::ymd(1999, 1, 1));
    let known = Query { known_on: Some(Day::ymd(2030, 1, 1)), ..Query::on(last) };
    let host = Some(Code::new("DEU"));
    let looked_up = index.series_of_shares(&data, host, &Query::on(last), first, last);
    assert_eq!(index.series_of_shares(&data, host, &known, first, last), looked_up);
    assert!(looked_up.steps.len() > 20 && looked_up.steps.iter().any(|step| step.by.len() > 4));
}

/// The table and its sums are those of other programs, which made them too.
#[test]
fn the_table_is_the_same_everywhere() {
    let table = events::table(3);
    assert_eq!(
        table.lines().nth(1),
        Some("0,2010-02-11,2010-05-15,USA,HUN,45.7622,17.0100,37,suspended,AFRICOM,https://example.org/report/3269")
    );
    assert_eq!(
        table.lines().nth(2),
        Some("1,1977-12-29,1978-02-25,GBR,GBR,53.5466,-0.0106,43,rotational,NATO,https://example.org/report/2450")
    );
    let days: Vec<Day> = events::days(200).collect();
    let there = |e: &events::Event, day: Day| e.first <= day && e.end.is_none_or(|end| day < end);
    let people = |e: events::Event| days.iter().filter(|day| there(&e, **day)).count() as i64 * e.people;
    assert_eq!(events::events(10_000).map(people).sum::<i64>(), 5_755_537);
}
