//! Relations between answers: what must stay the same when a dataset is told in another way, and how an answer may change when a question
//! does. They know no right number, so that they hold for every dataset.

use crate::{kept, support};
use laydown::session::{Document, Place};
use laydown::{io::Package, model::*, posture::*};
use proptest::prelude::*;
use support::make;
use support::random::{any_chained, any_dataset, any_query, any_tangled};

type Ends = Option<(i64, Option<i64>, Option<i64>)>;

fn ends(count: Option<Estimate>) -> Ends {
    count.map(|c| (c.low, c.best, c.high))
}

fn numbers(f: &Figures) -> [Ends; 7] {
    [f.reported, f.present, f.gap, f.promised, f.arrived, f.announced, f.under_way].map(ends)
}

fn posture(data: &Dataset, query: &Query) -> Posture {
    Index::build(data, &RegionMembers::new()).posture(data, query)
}

/// All that a posture says: of each host, of each place that is none, and in all.
fn said(posture: &Posture) -> Vec<(String, [Ends; 7])> {
    let hosts = posture.hosts.iter().map(|host| (host.host.to_string(), numbers(&host.figures)));
    let places = posture.unplaced.iter().map(|place| (place.place.clone(), numbers(&place.figures)));
    hosts.chain(places).chain([("total".to_owned(), numbers(&posture.total.figures))]).collect()
}

/// The question with all that a dataset decides for itself: what is asked must not change with what is told.
fn settled(data: &Dataset, query: &Query) -> Query {
    let index = Index::build(data, &RegionMembers::new());
    let (thing, scope) = (Some(index.thing(query)), Some(index.scope(query)));
    Query { thing, scope, from: query.from.or(index.first_day()), ..query.clone() }
}

/// Every id of a dataset by another name.
fn renamed(mut data: Dataset, name: impl Fn(&Id) -> Id) -> Dataset {
    data.sources.iter_mut().for_each(|row| row.id = name(&row.id));
    for row in &mut data.strengths {
        (row.id, row.evidence.source) = (name(&row.id), name(&row.evidence.source));
        row.counted_in = row.counted_in.as_ref().map(&name);
    }
    for row in &mut data.movements {
        row.id = name(&row.id);
        (row.part_of, row.counted_in) = (row.part_of.as_ref().map(&name), row.counted_in.as_ref().map(&name));
    }
    for row in &mut data.stages {
        (row.id, row.movement, row.evidence.source) = (name(&row.id), name(&row.movement), name(&row.evidence.source));
    }
    for row in &mut data.events {
        (row.id, row.evidence.source) = (name(&row.id), name(&row.evidence.source));
    }
    data
}

/// Every day of a dataset so many days later.
fn later(mut data: Dataset, days: i32) -> Dataset {
    let moved = |day: &mut Dated| *day = (day.day() + days).into();
    let known = |evidence: &mut Evidence| evidence.known_from.iter_mut().for_each(moved);
    data.sources.iter_mut().flat_map(|row| &mut row.published).for_each(moved);
    data.strengths.iter_mut().for_each(|row| (moved(&mut row.day), known(&mut row.evidence)).1);
    data.stages.iter_mut().for_each(|row| (moved(&mut row.day), known(&mut row.evidence)).1);
    data.events.iter_mut().for_each(|row| (moved(&mut row.day), known(&mut row.evidence)).1);
    for day in [&mut data.coverage.from, &mut data.coverage.until].into_iter().flatten() {
        *day = *day + days;
    }
    data
}

/// Every count so many times as large, and exact.
fn times(mut data: Dataset, factor: i64) -> Dataset {
    let exact = |people: &mut Estimate| *people = Estimate::exact(people.low * factor);
    data.strengths.iter_mut().for_each(|row| exact(&mut row.people));
    data.stages.iter_mut().for_each(|row| exact(&mut row.people));
    data
}

fn low(count: Option<Estimate>) -> i64 {
    count.map_or(0, |count| count.low)
}

proptest! {
    #![proptest_config(kept::config(200))]

    /// Of two claims with one rank the first row counts: those of one host or movement keep their order, all others need none.
    #[test]
    fn the_order_of_rows_is_of_no_matter(data in any_dataset(), query in any_query()) {
        let query = settled(&data, &query);
        let mut other = data.clone();
        other.sources.reverse();
        other.events.reverse();
        other.strengths.sort_by_key(|row| std::cmp::Reverse(row.host));
        other.movements.reverse();
        other.stages.sort_by(|a, b| b.movement.cmp(&a.movement));
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(&other, &query)));
    }

    #[test]
    fn the_order_of_rows_in_a_circle_is_of_no_matter(data in any_tangled(), turn in 0..8_usize) {
        let query = settled(&data, &Query::on(Day::ymd(2022, 2, 9)));
        let mut other = data.clone();
        other.movements.reverse();
        let turn = turn % other.movements.len();
        other.movements.rotate_left(turn);
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(&other, &query)));
    }

    /// Only in a circle of links it matters whose comes first.
    #[test]
    fn the_names_of_rows_are_of_no_matter(data in any_chained(), query in any_query()) {
        let query = Query { filter: Filter::default(), ..settled(&data, &query) };
        // Those that came first now come last.
        let name = |id: &Id| make::id(&format!("z{:03}", 999 - id.as_str().bytes().fold(0, |sum, byte| (sum * 31 + u32::from(byte)) % 997)));
        let ids: std::collections::BTreeSet<_> =
            data.strengths.iter().map(|r| &r.id).chain(data.movements.iter().map(|r| &r.id)).chain(data.stages.iter().map(|r| &r.id)).collect();
        prop_assume!(ids.iter().map(|id| name(id)).collect::<std::collections::BTreeSet<_>>().len() == ids.len());
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(&renamed(data, name), &query)));
    }

    #[test]
    fn time_has_no_special_day(data in any_dataset(), query in any_query(), days in 1..40_000_i32) {
        let query = settled(&data, &query);
        let moved = |day: Option<Day>| day.map(|day| day + days);
        let then = Query { day: query.day + days, from: moved(query.from), known_on: moved(query.known_on), ..query.clone() };
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(&later(data, days), &then)));
    }

    #[test]
    fn counts_grow_as_they_are_told(data in any_dataset(), query in any_query(), factor in 2..1_000_i64) {
        let query = settled(&data, &query);
        let grown = |numbers: [Ends; 7]| numbers.map(|e| e.map(|(low, best, high)| (low * factor, best.map(|n| n * factor), high.map(|n| n * factor))));
        let once: Vec<_> = said(&posture(&times(data.clone(), 1), &query)).into_iter().map(|(name, n)| (name, grown(n))).collect();
        prop_assert_eq!(once, said(&posture(&times(data, factor), &query)));
    }

    #[test]
    fn an_unrelated_sender_changes_no_other_number(data in any_dataset(), query in any_query()) {
        let query = settled(&data, &query);
        let mut more = data.clone();
        let strength = make::strength("new-strength", "FRA", "JPN", "2022-02-03", Estimate::exact(77));
        more.strengths.insert(0, Strength { scope: query.scope.unwrap(), things: Things { what: query.thing.unwrap(), ..Things::default() }, ..strength });
        more.movements.insert(0, Movement { id: make::id("new-movement"), ..make::movement("?", "FRA", "JPN") });
        more.stages.push(Stage { id: make::id("new-stage"), ..make::stage("new-movement", StageKind::Announced, "2022-02-03", Estimate::exact(5)) });
        more.events.clear();
        let without = |all: Vec<(String, [Ends; 7])>| -> Vec<_> { all.into_iter().filter(|(name, _)| name != "JPN" && name != "total").collect() };
        prop_assert_eq!(without(said(&posture(&data, &query))), without(said(&posture(&more, &query))));
    }

    #[test]
    fn what_nobody_names_and_what_only_happens_changes_no_number(data in any_dataset(), query in any_query()) {
        let query = settled(&data, &query);
        let mut more = data.clone();
        more.sources.insert(0, make::source("nobody-names-it", "2022-02-03"));
        more.series.push(make::series("unheard-of", true));
        (more.title, more.description) = ("Another".to_owned(), "one".to_owned());
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(&more, &query)));
    }

    /// Each host by itself and what is in none come to the total: of what is promised and arrived, which nobody counts twice.
    #[test]
    fn the_filters_of_all_hosts_add_up_to_the_total(data in any_dataset(), query in any_query()) {
        let query = Query { net: false, filter: Filter::default(), ..settled(&data, &query) };
        let whole = posture(&data, &query);
        let mut sums = (0, 0);
        for host in &whole.hosts {
            let filter = [Facet::Host(host.host)].into_iter().collect();
            let total = posture(&data, &Query { filter, ..query.clone() }).total.figures;
            prop_assert_eq!(ends(total.promised), ends(host.figures.promised), "{}", host.host);
            sums = (sums.0 + low(total.promised), sums.1 + low(total.arrived));
        }
        for place in &whole.unplaced {
            sums = (sums.0 + low(place.figures.promised), sums.1 + low(place.figures.arrived));
        }
        prop_assert_eq!(sums, (low(whole.total.figures.promised), low(whole.total.figures.arrived)));
    }

    #[test]
    fn a_narrower_filter_never_raises_a_sum(mut data in any_dataset(), query in any_query()) {
        // What is counted in a record that is filtered away counts by itself again.
        data.movements.iter_mut().for_each(|row| row.counted_in = None);
        let wide = Query { net: false, filter: Filter::default(), ..settled(&data, &query) };
        let all = posture(&data, &wide).total.figures;
        for facet in [
            Facet::Host(make::code("POL")),
            Facet::Sender(make::code("USA")),
            Facet::Command(Command::Nato),
            Facet::Scope(Scope::Rotational),
            Facet::Component(Component::Army),
            Facet::Stage(StageKind::Arrived),
        ] {
            let one: Filter = [facet.clone()].into_iter().collect();
            let some = posture(&data, &Query { filter: one.clone(), ..wide.clone() }).total.figures;
            prop_assert!(low(some.promised) <= low(all.promised) && low(some.arrived) <= low(all.arrived), "{:?}", facet);
            let both: Filter = [facet, Facet::Command(Command::National)].into_iter().collect();
            let few = posture(&data, &Query { filter: both, ..wide.clone() }).total.figures;
            prop_assert!(one.of(FacetKind::Command).len() == 1 || low(few.promised) <= low(some.promised));
        }
    }

    /// What is known later never takes away what is known of by then. A circle of links is one whenever its records became public.
    #[test]
    fn what_was_not_public_yet_is_as_if_it_were_not_there(data in any_chained(), query in any_query()) {
        let known_on = query.day - 3;
        let query = Query { known_on: Some(known_on), ..settled(&data, &query) };
        let mut public = data.clone();
        let knows = |evidence: &Evidence| data.known_from(evidence).is_some_and(|day| day <= known_on);
        public.strengths.retain(|row| knows(&row.evidence));
        public.stages.retain(|row| knows(&row.evidence));
        // What is counted in a record that was not public counts by itself, as where there is no such record.
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(&public, &query)));
    }
}

proptest! {
    #![proptest_config(kept::config(40))]

    #[test]
    fn a_dataset_that_was_saved_says_the_same(data in any_dataset(), query in any_query()) {
        let query = settled(&data, &query);
        let folder = tempfile::tempdir().unwrap();
        Package::new(data.clone()).save(folder.path()).unwrap();
        let read = Package::open(folder.path()).unwrap().package.dataset;
        // A record of a source that is not there is refused: the random datasets have such.
        let mut kept = data;
        let known: Vec<Id> = kept.sources.iter().map(|row| row.id.clone()).collect();
        kept.strengths.retain(|row| known.contains(&row.evidence.source) || read.strengths.iter().any(|r| r.id == row.id));
        kept.stages.retain(|row| known.contains(&row.evidence.source) || read.stages.iter().any(|r| r.id == row.id));
        prop_assert_eq!(said(&posture(&kept, &query)), said(&posture(&read, &query)));
    }

    /// Told in one file or in two that are looked at as one.
    #[test]
    fn two_files_say_what_one_says(mut data in any_dataset(), query in any_query()) {
        data.strengths.iter_mut().for_each(|row| row.counted_in = None);
        data.movements.iter_mut().for_each(|row| row.counted_in = None);
        let query = Query { filter: Filter::default(), ..settled(&data, &query) };
        let (mut one, mut other) = (data.clone(), data.clone());
        one.strengths.clear();
        other.movements.clear();
        other.stages.clear();
        let document = |data: Dataset, name: &str| Document::new(Package::new(data), Vec::new(), Place::Path(name.into()));
        let joined = Document::joined([document(one, "/one"), document(other, "/other")]).unwrap();
        prop_assert_eq!(said(&posture(&data, &query)), said(&posture(joined.dataset(), &query)));
    }
}
