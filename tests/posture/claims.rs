//! The claims that a table lists, against a naive filter.

use crate::{kept, support};
use laydown::{model::*, posture::*};
use proptest::prelude::*;
use std::collections::BTreeSet;
use support::make;
use support::random::{any_dataset, any_query};

/// Every row looked at by itself, as the words of the filter have it.
struct Naive<'a> {
    data: &'a Dataset,
    filter: &'a Filter,
    known_on: Option<Day>,
    thing: Thing,
}

impl Naive<'_> {
    fn seen(&self, evidence: &Evidence) -> bool {
        let f = self.filter;
        let known = self.known_on.is_none_or(|on| self.data.known_from(evidence).is_some_and(|known| known <= on));
        known && f.lets(&Facet::Source(evidence.source.clone())) && f.lets(&Facet::Review(evidence.review))
    }

    fn place(&self, host: Host) -> bool {
        let f = self.filter;
        host.country().map_or(f.of(FacetKind::Host).is_empty(), |host| f.lets(&Facet::Host(host)))
    }

    fn strength(&self, s: &Strength) -> bool {
        let f = self.filter;
        let whose = s.things.what == self.thing
            && f.lets(&Facet::Sender(s.sender))
            && f.lets(&Facet::Scope(s.scope))
            && f.lets(&Facet::Component(s.component));
        whose && f.lets(&Facet::Command(s.command)) && self.place(s.host) && self.seen(&s.evidence)
    }

    /// The furthest stage that a movement reaches, of those that are seen; one told before its day is only announced.
    fn reached(&self, movement: &Id) -> Option<StageKind> {
        let stages = self.data.stages.iter().filter(|s| s.movement == *movement && self.seen(&s.evidence));
        let kinds = stages.filter_map(|s| {
            let expected = self.data.known_from(&s.evidence).is_some_and(|known| known < s.day.day());
            if expected { s.kind.promises().then_some(StageKind::Announced) } else { Some(s.kind) }
        });
        kinds.max()
    }

    fn movement(&self, m: &Movement) -> bool {
        let f = self.filter;
        let whose = m.things.what == self.thing
            && f.lets(&Facet::Sender(m.sender))
            && f.lets(&Facet::Scope(m.scope))
            && f.lets(&Facet::Component(m.component));
        let reached = || self.reached(&m.id).is_some_and(|stage| f.names(&Facet::Stage(stage)));
        whose
            && f.lets(&Facet::Command(m.command))
            && self.place(m.host)
            && (f.of(FacetKind::Stage).is_empty() || reached())
    }

    fn claims(&self) -> Vec<RecordRef> {
        let strengths = (0..).zip(&self.data.strengths).filter(|(_, s)| self.strength(s));
        let stages = (0..).zip(&self.data.stages).filter(|(_, stage)| {
            let movement = self.data.movements.iter().find(|m| m.id == stage.movement);
            movement.is_some_and(|m| self.movement(m)) && self.seen(&stage.evidence)
        });
        let strengths = strengths.map(|(row, _)| RecordRef::Strength(row));
        strengths.chain(stages.map(|(row, _)| RecordRef::Stage(row))).collect()
    }
}

proptest! {
    #![proptest_config(kept::config(400))]

    #[test]
    fn every_claim_that_the_filter_lets_through_and_no_other(data in any_dataset(), query in any_query()) {
        let index = Index::build(&data, &RegionMembers::new());
        let naive = Naive { data: &data, filter: &query.filter, known_on: query.known_on, thing: index.thing(&query) };
        prop_assert_eq!(index.claims(&data, &query), naive.claims());
    }

    #[test]
    fn what_is_behind_a_number_is_among_the_claims(data in any_dataset(), query in any_query()) {
        // Only in gross numbers, and without a filter by stage, which looks at the day.
        let filter = query.filter.without(FacetKind::Stage);
        let query = Query { net: false, filter, ..query };
        let index = Index::build(&data, &RegionMembers::new());
        let claims: BTreeSet<RecordRef> = index.claims(&data, &query).into_iter().collect();
        let accounts = index.accounts(&data, &query);
        let changes = accounts.changes().flat_map(|change| change.records.iter().chain(&change.rivals));
        let levels = accounts.levels().map(|level| RecordRef::Strength(level.row));
        let behind = changes.copied().filter(|record| matches!(record, RecordRef::Stage(_))).chain(levels);
        for record in behind {
            prop_assert!(claims.contains(&record), "{:?}", record);
        }
    }
}

/// Where many sources report one deployment, what is found grows with the records and not with their square, and none is left out.
#[test]
fn many_reports_of_one_deployment_are_named_each_with_its_neighbours() {
    const REPORTS: u32 = 500;
    let mut data = Dataset::default();
    for n in 0..REPORTS {
        let (movement, source) = (format!("m{n}"), format!("s{n}"));
        data.sources.push(make::source(&source, "2022-02-01"));
        data.movements.push(make::movement(&movement, "USA", "POL"));
        let day = format!("2022-02-0{}", 1 + n % 9);
        let stage = make::stage(&movement, StageKind::Ordered, &day, Estimate::about(3_000 + i64::from(n % 3)));
        data.stages.push(Stage { evidence: make::evidence(&source), ..stage });
    }
    let query = Query::on(Day::ymd(2022, 2, 17));
    let whole = support::whole(&data, &RegionMembers::new(), &query);
    let found = whole.findings.iter().filter(|finding| finding.kind() == FindingKind::SecondReport);
    let named: BTreeSet<RecordRef> = found.clone().flat_map(|finding| finding.records.clone()).collect();
    assert_eq!(named.len(), REPORTS as usize);
    assert!(found.count() <= 8 * REPORTS as usize);
}
