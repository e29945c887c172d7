//! The posture against a naive second one, and against rules that hold for every dataset.

use crate::{kept, support};
use laydown::{model::*, posture::*};
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::{
    naive::{Naive, Numbers, uncircled},
    random::{any_dataset, any_estimate, any_query, any_tangled},
};

type Ends = Option<(i64, Option<i64>, Option<i64>)>;

/// Less somebody of whom nobody says how many there are at most is less than any number: how much less depends on the order of the sum.
fn ends(count: Option<Estimate>) -> Ends {
    count.map(|c| (c.low.max(-(1 << 60)), c.best, c.high))
}

fn numbers(figures: &Figures) -> [Ends; 7] {
    let f = figures;
    [f.reported, f.present, f.gap, f.promised, f.arrived, f.announced, f.under_way].map(ends)
}

fn naive_numbers(n: &Numbers) -> [Ends; 7] {
    [n.reported, n.present, n.gap, n.promised, n.arrived, n.announced, n.under_way].map(ends)
}

type Shares = BTreeMap<(Code, Scope, Component, Command), [Ends; 2]>;

fn shares(by: &[Share]) -> Shares {
    let key = |s: &Share| (s.sender, s.scope, s.component, s.command);
    by.iter().map(|s| (key(s), [ends(s.figures.promised), ends(s.figures.arrived)])).collect()
}

fn naive_shares(n: &Numbers) -> Shares {
    n.by.iter().map(|(key, (promised, arrived))| (*key, [ends(*promised), ends(*arrived)])).collect()
}

fn no_numbers(n: &[Ends; 7]) -> bool {
    n.iter().all(Option::is_none)
}

/// Whether groups, with those who may be counted twice, are a sum: each end of each of its numbers.
/// The least who are present, of groups as of the total: where no strength says how many are, those who arrived and stayed.
fn least_present(groups: &[Group], total: &Figures) -> (i64, i64) {
    let least = |figures: &Figures| figures.presence_in(total).map_or(0, |people| people.low);
    (groups.iter().map(|group| least(&group.figures)).sum(), least(total))
}

fn adds_up(groups: &[Group], twice: Option<Overlap>, sum: &Figures, what: &str) -> Result<(), TestCaseError> {
    let numbers = |f: &Figures| [f.promised, f.arrived, f.reported, f.present];
    let twice = twice.map(|twice| [None, None, Some(twice.reported), Some(twice.present)]);
    for (n, whole) in numbers(sum).into_iter().enumerate() {
        let groups = groups.iter().filter_map(|group| numbers(&group.figures)[n]);
        prop_assert_eq!(groups.clone().next().is_some(), whole.is_some(), "{} of {} is in a row", n, what);
        let added = groups.chain(twice.and_then(|twice| twice[n])).reduce(|a, b| a + b);
        let ends = |count: Option<Estimate>| count.map_or((Some(0), Some(0), Some(0)), |c| (c.least(), c.best, c.high));
        prop_assert_eq!(ends(added), ends(whole), "{} of {}", n, what);
    }
    Ok(())
}

proptest! {
    #![proptest_config(kept::config(400))]

    #[test]
    fn every_number_is_that_of_the_naive_posture(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let posture = index.posture(&data, &query);
        let plain = uncircled(&data);
        let naive = Naive::new(&plain, &query).answer(posture.scope, posture.from);
        for host in &posture.hosts {
            match naive.hosts.get(&host.host) {
                Some(other) => {
                    prop_assert_eq!(numbers(&host.figures), naive_numbers(other), "{}", host.host);
                }
                None => prop_assert!(no_numbers(&numbers(&host.figures)), "{} is not in the naive one", host.host),
            }
        }
        for (host, other) in &naive.hosts {
            prop_assert!(posture.host(*host).is_some() || no_numbers(&naive_numbers(other)), "{} is missing", host);
        }
        for group in &posture.unplaced {
            let other = naive.unplaced.get(&group.place).cloned().unwrap_or_default();
            prop_assert_eq!(numbers(&group.figures), naive_numbers(&other), "{}", &group.place);
        }
        prop_assert_eq!(numbers(&posture.total.figures), naive_numbers(&naive.total));
        let with_numbers = |shares: Shares| -> Shares {
            shares.into_iter().filter(|(_, ends)| ends.iter().any(Option::is_some)).collect()
        };
        prop_assert_eq!(with_numbers(shares(&index.accounts(&data, &query).shares(&data, posture.scope))), with_numbers(naive_shares(&naive.total)));
        prop_assert_eq!(&posture.events, &naive.events);
    }

    /// More stages of one movement than are walked through one by one.
    #[test]
    fn a_movement_of_many_stages_is_that_of_the_naive_posture(data in any_dataset(), query in any_query(), rounds in 3..9_i32) {
        let mut data = data;
        let Some(movement) = data.movements.first().map(|movement| movement.id.clone()) else { return Ok(()) };
        let stages = std::mem::take(&mut data.stages);
        for (round, stage) in (0..rounds).flat_map(|round| stages.iter().map(move |stage| (round, stage.clone()))) {
            let (id, day) = (support::make::id(&format!("{}-{round}", stage.id)), (stage.day.day() + 3 * round).into());
            data.stages.push(Stage { id, day, movement: movement.clone(), ..stage });
        }
        let index = Index::build(&data, &RegionMembers::new());
        let posture = index.posture(&data, &query);
        let plain = uncircled(&data);
        let naive = Naive::new(&plain, &query).answer(posture.scope, posture.from);
        prop_assert_eq!(numbers(&posture.total.figures), naive_numbers(&naive.total));
    }

    #[test]
    fn circles_are_those_of_the_naive_posture(data in any_tangled()) {
        let query = Query::on(Day::ymd(2022, 2, 9));
        let posture = Index::build(&data, &RegionMembers::new()).posture(&data, &query);
        let plain = uncircled(&data);
        let naive = Naive::new(&plain, &query).answer(posture.scope, posture.from);
        for host in &posture.hosts {
            let other = naive.hosts.get(&host.host).map(naive_numbers);
            prop_assert!(other == Some(numbers(&host.figures)) || other.is_none() && no_numbers(&numbers(&host.figures)));
        }
        prop_assert_eq!(numbers(&posture.total.figures), naive_numbers(&naive.total));
    }

    /// Trees of more parts than are walked through one by one: deep, wide and between, some counted elsewhere.
    #[test]
    fn large_trees_are_those_of_the_naive_posture(
        data in any_dataset(), query in any_query(), deep in 1..9_usize, days in 2..200_i32, known in prop::bool::ANY,
    ) {
        let mut data = data;
        for n in data.movements.len()..50 * usize::from(!data.movements.is_empty()) {
            let mut movement = data.movements[n % 7 % data.movements.len()].clone();
            movement.part_of = (n % 41 > 0).then(|| data.movements[n - 1 - n % deep % n].id.clone());
            movement.counted_in = (n % 13 == 0).then(|| data.movements[0].id.clone());
            movement.id = support::make::id(&format!("part-{n}"));
            movement.things = data.movements[0].things.clone();
            for (i, stage) in data.stages.clone().into_iter().enumerate().skip(n % 3).step_by(7).take(2) {
                let id = support::make::id(&format!("of-{n}-{i}"));
                let day = (stage.day.day() + (n as i32 * 5) % days).into();
                data.stages.push(Stage { id, movement: movement.id.clone(), day, ..stage });
            }
            data.movements.push(movement);
        }
        let query = Query { day: query.day + days / 2, known_on: query.known_on.filter(|_| known), ..query };
        let index = Index::build(&data, &RegionMembers::new());
        let posture = index.posture(&data, &query);
        let plain = uncircled(&data);
        let naive = Naive::new(&plain, &query).answer(posture.scope, posture.from);
        for host in &posture.hosts {
            let other = naive.hosts.get(&host.host).map(naive_numbers);
            prop_assert!(other == Some(numbers(&host.figures)) || other.is_none() && no_numbers(&numbers(&host.figures)), "{}: {:?} but {:?}", host.host, other, numbers(&host.figures));
        }
        prop_assert_eq!(numbers(&posture.total.figures), naive_numbers(&naive.total));
        // The days for the timeline.
        let query = Query { from: index.first_day(), net: false, filter: Filter::default(), ..query };
        let changes = index.days(&data, &query);
        let weight = |count: Option<Estimate>| count.map_or(0, |count| count.weight());
        for until in changes.iter().map(|change| change.day).step_by(5) {
            let accounts = index.accounts(&data, &query.at(until));
            let sums = accounts.changes().fold((0, 0), |sum, c| (sum.0 + weight(c.promised), sum.1 + weight(c.arrived)));
            let steps = changes.iter().filter(|change| change.day <= until);
            prop_assert_eq!(steps.fold((0, 0), |sum, c| (sum.0 + c.promised, sum.1 + c.arrived)), sums, "by {}", until);
        }
    }

    #[test]
    fn every_place_is_that_of_the_naive_posture(mut data in any_dataset(), query in any_query(), few in 1..3_i32) {
        // All of one key, on few days: wholes with parts at places.
        let (first, kept) = (Day::ymd(2022, 1, 1), data.strengths.clone());
        for (row, (s, kept)) in data.strengths.iter_mut().zip(kept).enumerate() {
            *s = Strength {
                host: Host::Country(Code::new("POL")),
                sender: Code::new("USA"),
                scope: Scope::Assigned,
                component: Component::All,
                day: (first + row as i32 % few).into(),
                ..kept
            };
        }
        let query = Query { day: first + 9, ..query };
        let index = Index::build(&data, &RegionMembers::new());
        let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
        let plain = uncircled(&data);
        let naive = Naive::new(&plain, &query).answer(posture.scope, posture.from);
        for (host, account) in &accounts.hosts {
            let id = |level: usize| &data.strengths[account.levels[level].row as usize].id;
            let sited = account.sited(posture.scope);
            let added: Vec<&Level> = account.added(posture.scope).collect();
            prop_assert_eq!(sited.iter().map(|one| &account.levels[one.level]).collect::<Vec<_>>(), added);
            for one in sited.iter().filter(|one| account.levels[one.level].role == LevelRole::Counted) {
                let places: std::collections::BTreeSet<Id> = one.places.iter().map(|part| id(*part).clone()).collect();
                let other = naive.placed.get(id(one.level)).cloned().unwrap_or_default();
                prop_assert_eq!(places, other, "{} in {}", id(one.level), host);
            }
        }
    }

    #[test]
    fn every_grouping_adds_up_to_the_total(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
        let total = posture.total.overlap;
        for by in Grouping::ALL.iter().copied() {
            let twice = total.filter(|_| !by.is_of_sums());
            let groups = groups(&data, &posture, &accounts, by);
            adds_up(&groups, twice, &posture.total.figures, &format!("the total by {by}"))?;
            // Net of those who left, a group can be below zero: of such a total nobody is known to be present.
            let left = groups.iter().any(|group| group.figures.stayed().is_some_and(|people| people.low < 0));
            if posture.total.figures.present.is_none() && !left {
                let (parts, total) = least_present(&groups, &posture.total.figures);
                prop_assert_eq!(parts, total, "the least who are present, by {}", by);
            }
        }
        for (host, (_, account)) in posture.hosts.iter().zip(&accounts.hosts) {
            for by in Grouping::ALL.iter().copied().filter(|by| !matches!(by, Grouping::Host | Grouping::What)) {
                let groups = host.groups(&data, account, posture.scope, by);
                adds_up(&groups, host.overlap.filter(|_| !by.is_of_sums()), &host.figures, &format!("{} by {by}", host.host))?;
            }
        }
    }

    #[test]
    fn a_sum_says_no_more_than_what_is_in_it(counts in prop::collection::vec(any_estimate(), 1..6), scale in 0..4_u32) {
        let counts: Vec<Estimate> = counts.into_iter().map(|count| {
            let times = |n: i64| n * 10_i64.pow(scale);
            match count.word {
                Word::MoreThan => Estimate::more_than(times(count.low - 1)),
                word => Estimate::claim(times(count.low), count.best.map(times), count.high.map(times), word),
            }
        }).collect();
        let sum = counts.iter().copied().reduce(|a, b| a + b).unwrap();
        prop_assert_eq!(sum.low, counts.iter().map(|count| count.low).sum::<i64>());
        prop_assert!(sum.stated_low() <= sum.low && sum.stated_high() >= sum.high);
        let more: Vec<i64> = counts.iter().filter(|count| count.word == Word::MoreThan).map(|count| count.low - 1).collect();
        prop_assert_eq!(sum.word == Word::MoreThan, !more.is_empty(), "{}", sum);
        // Nothing is said of places that one “more than” says nothing of.
        if let Some(rough) = more.iter().filter(|n| **n > 0).map(|n| n.to_string().len() - n.to_string().trim_end_matches('0').len()).max() {
            prop_assert_eq!(sum.stated_low() % 10_i64.pow(rough as u32), 0, "{}", sum);
        }
    }

    #[test]
    fn a_day_is_about_the_scope_in_which_most_hosts_were_last_reported(data in any_dataset()) {
        let index = Index::build(&data, &RegionMembers::new());
        let days: std::collections::BTreeSet<Day> = data.strengths.iter().map(|s| s.day.day()).collect();
        for day in days {
            let thing = support::naive::thing(&data);
            let naive = support::naive::scope(&data, thing, day).unwrap_or_else(|| index.scope(&Query::on(day)));
            prop_assert_eq!(index.scope(&Query::on(day)), naive, "{}", day);
            prop_assert_eq!(index.scope(&Query::on(day)), index.posture(&data, &Query::on(day)).scope);
        }
    }

    #[test]
    fn days_are_those_on_which_an_answer_differs(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let query = Query { from: index.first_day(), net: false, filter: Filter::default(), ..query };
        let query = Query { scope: Some(index.scope(&query)), ..query };
        let days: Vec<Day> = index.days(&data, &query).iter().map(|change| change.day).collect();
        let Some((first, last)) = index.first_day().zip(index.last_day()) else { return Ok(()) };
        let changes = index.days(&data, &query);
        let weight = |count: Option<Estimate>| count.map_or(0, |count| count.weight());
        for until in &days {
            let accounts = index.accounts(&data, &query.at(*until));
            let sums = accounts.changes().fold((0, 0), |sum, c| (sum.0 + weight(c.promised), sum.1 + weight(c.arrived)));
            let steps = changes.iter().filter(|change| change.day <= *until);
            prop_assert_eq!(steps.fold((0, 0), |sum, c| (sum.0 + c.promised, sum.1 + c.arrived)), sums, "by {}", until);
        }
        let at = |day| numbers(&index.posture(&data, &Query { day, ..query.clone() }).total.figures);
        let series = index.series(&data, None, &query, first, last);
        let step = |day: Day| series.steps.iter().rev().find(|step| step.day <= day).map(|step| numbers(&step.figures));
        let mut before = at(first - 1);
        let mut day = first;
        while day <= last {
            let now = at(day);
            prop_assert_eq!(Some(now).filter(|n| !no_numbers(n)), step(day).filter(|n| !no_numbers(n)), "on {}", day);
            prop_assert!(now == before || days.contains(&day), "{} is no day of change", day);
            (before, day) = (now, day + 1);
        }
        prop_assert!(series.steps.windows(2).all(|pair| pair[0].day < pair[1].day));
        for step in &series.steps {
            let figures = index.posture(&data, &Query { day: step.day, ..query.clone() }).total.figures;
            prop_assert_eq!(numbers(&step.figures), numbers(&figures));
        }
    }

    #[test]
    fn following_the_days_is_asking_anew(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let mut followed = index.posture(&data, &query);
        // There and back, over all days on which something may happen, and those on which figures grow old.
        let strengths = data.strengths.iter().flat_map(|s| [s.day.day(), s.day.day() + EXPIRY + 1]);
        let days: std::collections::BTreeSet<Day> = strengths.chain(data.stages.iter().map(|s| s.day.day())).collect();
        for day in days.iter().chain(days.iter().rev()).copied() {
            index.follow(&data, &mut followed, &query.at(day));
            prop_assert_eq!(&followed, &index.posture(&data, &query.at(day)), "on {}", day);
        }
    }

    #[test]
    fn the_accounts_make_the_numbers(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
        let hosts = |posture: &Posture| posture.hosts.iter().map(|h| h.host).collect::<Vec<_>>();
        prop_assert_eq!(hosts(&posture), accounts.hosts.iter().map(|(host, _)| *host).collect::<Vec<_>>());
        for (host, (code, account)) in posture.hosts.iter().zip(&accounts.hosts) {
            let alone = index.account(&data, &query, *code);
            prop_assert_eq!(Some(account), alone.as_ref());
            // Word for word: what is looked up is what looking at each of them says.
            let sum = |of: fn(&Change) -> Option<Estimate>| account.changes.iter().filter_map(of).reduce(|a, b| a + b);
            prop_assert_eq!(sum(|c| c.promised), host.figures.promised);
            prop_assert_eq!(sum(|c| c.arrived), host.figures.arrived);
            prop_assert_eq!(sum(|c| c.promised.filter(|_| c.announced_only)), host.figures.announced);
            prop_assert_eq!(sum(|c| c.under_way), host.figures.under_way);
            let mut by: BTreeMap<Command, Figures> = BTreeMap::new();
            for share in account.shares(&data, posture.scope) {
                by.entry(share.command).or_default().add(&share.figures);
            }
            let ends = |(command, figures): (Command, Figures)| (command, numbers(&figures));
            prop_assert_eq!(by.into_iter().map(ends).collect::<Vec<_>>(), host.by.iter().copied().map(ends).collect::<Vec<_>>());
            prop_assert_eq!(account.levels.len(), host.levels as usize);
            for level in account.levels.iter().filter(|level| level.role != LevelRole::Rest) {
                prop_assert_eq!(level.records.first(), Some(&RecordRef::Strength(level.row)));
            }
        }
    }

    #[test]
    fn records_of_other_things_change_no_number(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let thing = index.thing(&query);
        let mut alone = data.clone();
        alone.strengths.retain(|s| s.things.what == thing);
        alone.movements.retain(|m| m.things.what == thing);
        alone.stages.retain(|stage| alone.movements.iter().any(|m| m.id == stage.movement));
        let query = Query { from: query.from.or(index.first_day()), ..query };
        let (all, only) = (index.posture(&data, &query), Index::build(&alone, &RegionMembers::new()).posture(&alone, &query));
        prop_assert_eq!((all.thing, all.scope), (thing, only.scope));
        prop_assert_eq!((&all.hosts, &all.total), (&only.hosts, &only.total));
        prop_assert_eq!(all.unplaced, only.unplaced);
        let others = index.others(&data, &query);
        prop_assert!(others.iter().all(|other| other.thing != thing));
        prop_assert_eq!(others.len() + usize::from(index.things().any(|other| other == thing)), index.things().count());
    }

    #[test]
    fn levels_over_scopes_lie_between_the_larger_and_the_sum(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let of = |scope| index.posture(&data, &Query { scope: Some(scope), ..query.clone() });
        let (assigned, rotational) = (of(Scope::Assigned), of(Scope::Rotational));
        for (host, account) in index.accounts(&data, &query).hosts {
            let present = |posture: &Posture| {
                let figures = posture.host(host).map(|host| host.figures);
                figures.and_then(|figures| figures.present).filter(|n| n.word != Word::Unknown && !n.is_zero())
            };
            let over = account.over_scopes();
            prop_assert_eq!(over.is_some(), present(&assigned).is_some() && present(&rotational).is_some());
            if let (Some(over), Some(a), Some(b)) = (over, present(&assigned), present(&rotational)) {
                let interval = over.interval();
                prop_assert_eq!(interval.low, a.low.max(b.low));
                prop_assert_eq!((interval.best, interval.high), ((a + b).best, (a + b).high));
            }
        }
    }

    #[test]
    fn differences_are_those_of_the_accounts(data in any_dataset(), query in any_query(), days in 1..40_i32) {
        let index = Index::build(&data, &RegionMembers::new());
        let earlier = query.day - days;
        let (before, after) = (index.accounts(&data, &query.at(earlier)), index.accounts(&data, &query));
        // What each movement promises and brings, at its host and at its origin, on both days.
        let changes = |accounts: &Accounts| -> BTreeMap<(Option<Code>, u32, bool), [Option<Estimate>; 2]> {
            let hosts = accounts.hosts.iter().map(|(host, account)| (Some(*host), account));
            let all = hosts.chain(accounts.unplaced.iter().map(|(_, account)| (None, account)));
            let each = all.flat_map(|(host, account)| account.changes.iter().map(move |change| (host, change)));
            each.map(|(host, c)| ((host, c.movement, c.at_origin), [c.promised, c.arrived])).collect()
        };
        let (then, now) = (changes(&before), changes(&after));
        let keys: std::collections::BTreeSet<_> = then.keys().chain(now.keys()).collect();
        let mut expected = 0;
        for key in keys {
            let (was, is) = (then.get(key).copied().unwrap_or_default(), now.get(key).copied().unwrap_or_default());
            expected += usize::from(was[0] != is[0]) + usize::from(was[1] != is[1]);
        }
        let found = index.differences(&data, &query, earlier);
        let moved = |d: &&Difference| matches!(d.quantity, Quantity::Promised | Quantity::Arrived);
        prop_assert_eq!(found.iter().filter(moved).count(), expected, "{:?}", found);
        prop_assert!(found.iter().all(|d| d.before != d.after));
        prop_assert!(found.windows(2).all(|pair| pair[0].day >= pair[1].day));
        for host in after.hosts.iter().map(|(host, _)| *host) {
            // Of one part another row may say the same number again.
            let part = |l: &Level| {
                let s = &data.strengths[l.row as usize];
                if l.role == LevelRole::Rest { Default::default() } else { part_names(&s.operation, &s.spot, &s.unit, &s.things) }
            };
            let reported = |accounts: &Accounts| -> Vec<_> {
                let levels = accounts.host(host).map_or(&[][..], |account| &account.levels).iter();
                let counted = levels.filter(|l| l.counts());
                counted.map(|l| (l.sender, l.scope, l.component, part(l), l.role, l.reported)).collect()
            };
            let (was, is) = (reported(&before), reported(&after));
            let new = is.iter().filter(|level| !was.contains(level)).count();
            let of_host = |d: &&Difference| d.host == Some(host) && d.quantity == Quantity::Reported && d.after.is_some();
            prop_assert_eq!(found.iter().filter(of_host).count(), new);
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer_and_a_known_on_of_today_is_hindsight(
        data in any_dataset(), query in any_query()
    ) {
        let index = Index::build(&data, &RegionMembers::new());
        prop_assert_eq!(index.posture(&data, &query), Index::build(&data, &RegionMembers::new()).posture(&data, &query));
        let dated = data.sources.iter().all(|s| s.published.is_some())
            && data.strengths.iter().map(|s| &s.evidence).chain(data.stages.iter().map(|s| &s.evidence))
                .all(|e| data.known_from(e).is_some());
        if dated {
            let late = Query { known_on: Some(Day::ymd(2099, 1, 1)), ..query.clone() };
            let hindsight = Query { known_on: None, ..query };
            prop_assert_eq!(index.posture(&data, &late).hosts, index.posture(&data, &hindsight).hosts);
        }
    }
}
