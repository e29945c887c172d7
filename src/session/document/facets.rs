//! The filters with their counts: which values the records have, and how many figures each would show.

use crate::geo::Countries;
use crate::model::{Code, Dataset, HashMap, HashSet, Id, RecordRef, Region, Review, StageKind};
use crate::posture::{Accounts, Change, Facet, FacetKind, FacetRule, Index, Level, Query, ShareKey, ValueOrder};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// A value and how many figures have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The value.
    pub facet: Facet,
    /// Levels and changes that would be seen now if this value were the one chosen of its kind, under all other filters. Of a source
    /// or a state of review: those that have a claim of it, also one that another claim is preferred to.
    pub seen: u32,
    /// Strengths and movements of the dataset that have it; of a source or a state of review: strengths and stages.
    pub records: u32,
}

/// All values of a dataset that can be filtered by, with their counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    counts: Vec<FacetCount>,
    regions: BTreeMap<Region, BTreeSet<Code>>,
}

impl Facets {
    /// The values of a dataset's strengths and movements; a movement has each stage that it has a row of.
    pub fn of(data: &Dataset) -> Self {
        let countries = Countries::embedded();
        let members = |region: &Region| (*region, countries.members(*region).into_iter().collect());
        let mut facets = Self { counts: Vec::new(), regions: Region::ALL.iter().map(members).collect() };
        let mut records: BTreeMap<Facet, u32> = BTreeMap::new();
        let mut add = |values: Vec<Facet>, n: u32| {
            for value in values {
                *records.entry(value).or_default() += n;
            }
        };
        let kinds: Vec<FacetKind> = FacetKind::in_panel().map(|(kind, _)| kind).collect();
        // Of very many records few differ in what is counted here.
        let strengths = data.strengths.iter().map(|r| ((r.sender, r.scope, r.component, r.command), r.host));
        let movements = data.movements.iter().map(|r| ((r.sender, r.scope, r.component, r.command), r.host));
        for ((share, host), n) in counted(strengths.chain(movements)) {
            let around: Vec<Region> = host.country().map(|host| facets.around(host)).unwrap_or_default();
            add(values(&kinds, &Traits { share: Some(share), regions: &around, ..Traits::default() }), n);
        }
        let stages: HashSet<_> = data.stages.iter().map(|s| (s.kind, &s.movement)).collect();
        for (kind, n) in counted(stages.into_iter().map(|(kind, _)| kind)) {
            add(values(&kinds, &Traits { reached: Some(kind), ..Traits::default() }), n);
        }
        let claims = data.strengths.iter().map(|r| &r.evidence).chain(data.stages.iter().map(|r| &r.evidence));
        for ((source, review), n) in counted(claims.map(|evidence| (&evidence.source, evidence.review))) {
            add(values(&kinds, &Traits { claim: Some((source, review)), ..Traits::default() }), n);
        }
        facets.counts = records.into_iter().map(|(facet, records)| FacetCount { facet, seen: 0, records }).collect();
        facets
    }

    /// The regions of a host.
    fn around(&self, host: Code) -> Vec<Region> {
        self.regions.iter().filter(|(_, members)| members.contains(&host)).map(|(region, _)| *region).collect()
    }

    /// Counts anew for a question whose answer is at hand. Only the kinds that are filtered by need another answer.
    pub fn count(&mut self, index: &Index, data: &Dataset, query: &Query, accounts: &Accounts) {
        let mut seen: HashMap<Facet, u32> = HashMap::default();
        let kinds = FacetKind::in_panel().map(|(kind, _)| kind);
        let (free, filtered): (Vec<_>, Vec<_>) = kinds.partition(|kind| query.filter.of(*kind).is_empty());
        self.tally(data, accounts, &free, &mut seen);
        for kind in filtered {
            let query = Query { filter: query.filter.without(kind), ..query.clone() };
            let accounts = index.accounts(data, &query);
            self.tally(data, &accounts, &[kind], &mut seen);
        }
        for count in &mut self.counts {
            count.seen = seen.get(&count.facet).copied().unwrap_or(0);
        }
    }

    /// Counts the values of some kinds in an answer, in one walk through its figures.
    fn tally(&self, data: &Dataset, accounts: &Accounts, kinds: &[FacetKind], seen: &mut HashMap<Facet, u32>) {
        let mut add = |said: &Traits<'_>| {
            for facet in values(kinds, said) {
                *seen.entry(facet).or_default() += 1;
            }
        };
        for (host, account) in &accounts.hosts {
            let around = self.around(*host);
            account.levels.iter().for_each(|level| add(&Traits::of_level(data, level, &around)));
            let here = account.changes.iter().filter(|change| !change.at_origin);
            here.for_each(|change| add(&Traits::of_change(data, change, &around)));
        }
        for change in accounts.unplaced.iter().flat_map(|(_, account)| &account.changes) {
            add(&Traits::of_change(data, change, &[]));
        }
        for total in &accounts.regions {
            add(&Traits::of_level(data, &total.level, total.region.as_slice()));
        }
    }

    /// The values of one kind, in its order.
    pub fn of_kind(&self, kind: FacetKind) -> Vec<FacetCount> {
        let mut values: Vec<_> = self.counts.iter().filter(|count| count.facet.kind() == kind).cloned().collect();
        match kind.definition().panel.map(|panel| panel.order) {
            Some(ValueOrder::Records) => values.sort_by_key(|value| Reverse(value.records)),
            Some(ValueOrder::Seen) => values.sort_by_key(|value| Reverse((value.seen, value.records))),
            Some(ValueOrder::Own) | None => {}
        }
        values
    }
}

/// How many of each there are.
fn counted<K: Eq + std::hash::Hash>(all: impl Iterator<Item = K>) -> HashMap<K, u32> {
    let mut counts = HashMap::default();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

/// What facets can be told from.
#[derive(Debug, Default)]
struct Traits<'a> {
    share: Option<ShareKey>,
    regions: &'a [Region],
    reached: Option<StageKind>,
    claim: Option<(&'a Id, Review)>,
    /// The records that are claims, and those of them that others are preferred to.
    records: [&'a [RecordRef]; 2],
    data: Option<&'a Dataset>,
}

impl<'a> Traits<'a> {
    fn of_level(data: &'a Dataset, level: &'a Level, regions: &'a [Region]) -> Self {
        let share = Some((level.sender, level.scope, level.component, level.command));
        let records = [level.records.as_slice(), level.rivals.as_slice()];
        Self { share, regions, records, data: Some(data), ..Self::default() }
    }

    fn of_change(data: &'a Dataset, change: &'a Change, regions: &'a [Region]) -> Self {
        let movement = data.movements.get(change.movement as usize);
        let share = movement.map(|m| (m.sender, m.scope, m.component, m.command));
        let records = [change.records.as_slice(), change.rivals.as_slice()];
        Self { share, regions, reached: change.reached, records, data: Some(data), ..Self::default() }
    }

    /// The sources and states of review of its claims.
    fn claims(&self) -> impl Iterator<Item = (&'a Id, Review)> {
        let records = self.records.into_iter().flatten();
        let evidence = records.filter_map(|record| self.data?.evidence(*record));
        self.claim.into_iter().chain(evidence.map(|said| (&said.source, said.review)))
    }
}

/// The values of some kinds, each once.
fn values(kinds: &[FacetKind], said: &Traits<'_>) -> Vec<Facet> {
    let mut values = Vec::new();
    for kind in kinds {
        match kind.definition().rule {
            FacetRule::Share { of, .. } => values.extend(said.share.as_ref().map(of)),
            // Hosts are chosen on the map.
            FacetRule::Host(_) => {}
            FacetRule::Region(of) => values.extend(said.regions.iter().copied().map(of)),
            FacetRule::Stage(of) => values.extend(said.reached.map(of)),
            FacetRule::Claim(of) => {
                let from = values.len();
                for value in said.claims().map(|(source, review)| of(source, review)) {
                    if !values[from..].contains(&value) {
                        values.push(value);
                    }
                }
            }
        }
    }
    values
}
