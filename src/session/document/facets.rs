//! The filters with their counts: which values the records have, and how many figures each would show.

use crate::{
    geo::Countries,
    model::{
        Code, Command, Component, Dataset, Evidence, HashMap, HashSet, Id, RecordRef, Region, Review, Scope, StageKind,
    },
    posture::{Accounts, Change, Filter, Index, Level, Query},
};
use std::collections::{BTreeMap, BTreeSet};

/// One value of one filter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Whose forces.
    Sender(Code),
    /// Where.
    Host(Code),
    /// Under whose command.
    Command(Command),
    /// What they count.
    Scope(Scope),
    /// The furthest stage reached.
    Stage(StageKind),
    /// Which part of the forces.
    Component(Component),
    /// In which part of the world.
    Region(Region),
    /// Who says it.
    Source(Id),
    /// Whether somebody has checked it.
    Review(Review),
}

impl Facet {
    /// Whether the filter lets exactly this value (and perhaps others of its kind) through.
    pub fn is_on(&self, filter: &Filter) -> bool {
        match self {
            Self::Sender(v) => filter.senders.contains(v),
            Self::Host(v) => filter.hosts.contains(v),
            Self::Command(v) => filter.commands.contains(v),
            Self::Scope(v) => filter.scopes.contains(v),
            Self::Stage(v) => filter.stages.contains(v),
            Self::Component(v) => filter.components.contains(v),
            Self::Region(v) => filter.regions.contains(v),
            Self::Source(v) => filter.sources.contains(v),
            Self::Review(v) => filter.reviews.contains(v),
        }
    }

    /// Puts the value into the filter, or takes it out.
    pub fn toggle(self, filter: &mut Filter) {
        fn flip<T: Ord>(set: &mut BTreeSet<T>, value: T) {
            if !set.remove(&value) {
                set.insert(value);
            }
        }
        match self {
            Self::Sender(v) => flip(&mut filter.senders, v),
            Self::Host(v) => flip(&mut filter.hosts, v),
            Self::Command(v) => flip(&mut filter.commands, v),
            Self::Scope(v) => flip(&mut filter.scopes, v),
            Self::Stage(v) => flip(&mut filter.stages, v),
            Self::Component(v) => flip(&mut filter.components, v),
            Self::Region(v) => flip(&mut filter.regions, v),
            Self::Source(v) => flip(&mut filter.sources, v),
            Self::Review(v) => flip(&mut filter.reviews, v),
        }
    }

    /// All values that the filter names, in order.
    pub fn active(filter: &Filter) -> Vec<Self> {
        let mut all: Vec<Self> = filter.senders.iter().copied().map(Self::Sender).collect();
        all.extend(filter.hosts.iter().copied().map(Self::Host));
        all.extend(filter.commands.iter().copied().map(Self::Command));
        all.extend(filter.scopes.iter().copied().map(Self::Scope));
        all.extend(filter.stages.iter().copied().map(Self::Stage));
        all.extend(filter.components.iter().copied().map(Self::Component));
        all.extend(filter.regions.iter().copied().map(Self::Region));
        all.extend(filter.sources.iter().cloned().map(Self::Source));
        all.extend(filter.reviews.iter().copied().map(Self::Review));
        all
    }

    /// The name of its kind for readers.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Sender(_) => "Sender",
            Self::Host(_) => "Host",
            Self::Command(_) => "Command",
            Self::Scope(_) => "Scope",
            Self::Stage(_) => "Stage",
            Self::Component(_) => "Component",
            Self::Region(_) => "Region",
            Self::Source(_) => "Source",
            Self::Review(_) => "Review",
        }
    }
}

/// A filter without what it asks of one kind.
fn without(filter: &Filter, kind: &str) -> Filter {
    let mut rest = filter.clone();
    for facet in Facet::active(filter).into_iter().filter(|facet| facet.kind() == kind) {
        facet.toggle(&mut rest);
    }
    rest
}

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
    /// The kinds that are offered, in the order of the panel.
    pub const KINDS: [&'static str; 8] =
        ["Sender", "Command", "Scope", "Stage", "Component", "Region", "Source", "Review"];

    /// The values of a dataset's strengths and movements; a movement has each stage that it has a row of.
    pub fn of(data: &Dataset) -> Self {
        let countries = Countries::embedded();
        let members = |region: &Region| (*region, countries.members(*region).into_iter().collect());
        let regions: BTreeMap<Region, BTreeSet<Code>> = Region::ALL.iter().map(members).collect();
        let mut records: BTreeMap<Facet, u32> = BTreeMap::new();
        let mut add = |facet: Facet, n: u32| *records.entry(facet).or_default() += n;
        // Of very many records few differ in what is counted here.
        let strengths = data.strengths.iter().map(|r| (r.sender, r.command, r.scope, r.component, r.host));
        let movements = data.movements.iter().map(|r| (r.sender, r.command, r.scope, r.component, r.host));
        for ((sender, command, scope, component, host), n) in counted(strengths.chain(movements)) {
            for facet in shared(sender, command, scope, component) {
                add(facet, n);
            }
            let in_region = regions.iter().filter(|(_, members)| host.country().is_some_and(|h| members.contains(&h)));
            in_region.for_each(|(region, _)| add(Facet::Region(*region), n));
        }
        let stages: HashSet<_> = data.stages.iter().map(|s| (s.kind, &s.movement)).collect();
        for (kind, n) in counted(stages.into_iter().map(|(kind, _)| kind)) {
            add(Facet::Stage(kind), n);
        }
        let claims = data.strengths.iter().map(|r| &r.evidence).chain(data.stages.iter().map(|r| &r.evidence));
        for ((source, review), n) in counted(claims.map(|evidence| (&evidence.source, evidence.review))) {
            add(Facet::Source(source.clone()), n);
            add(Facet::Review(review), n);
        }
        let counts = records.into_iter().map(|(facet, records)| FacetCount { facet, seen: 0, records }).collect();
        Self { counts, regions }
    }

    /// Counts anew for a question whose answer is at hand. Only the kinds that are filtered by need another answer.
    pub fn count(&mut self, index: &Index, data: &Dataset, query: &Query, accounts: &Accounts) {
        let mut seen: HashMap<Facet, u32> = HashMap::default();
        let wider = |kind: &str| Some(without(&query.filter, kind)).filter(|filter| *filter != query.filter);
        let (free, filtered): (Vec<_>, Vec<_>) = Self::KINDS.into_iter().partition(|kind| wider(kind).is_none());
        self.tally(data, accounts, &free, &mut seen);
        for kind in filtered {
            let filter = wider(kind).unwrap_or_default();
            let accounts = index.accounts(data, &Query { filter, ..query.clone() });
            self.tally(data, &accounts, &[kind], &mut seen);
        }
        for count in &mut self.counts {
            count.seen = seen.get(&count.facet).copied().unwrap_or(0);
        }
    }

    /// Counts the values of some kinds in an answer, in one walk through its figures.
    fn tally(&self, data: &Dataset, accounts: &Accounts, kinds: &[&str], seen: &mut HashMap<Facet, u32>) {
        let all = kinds.len() == Self::KINDS.len();
        let mut facets: Vec<Facet> = Vec::new();
        let mut add = |facets: &mut Vec<Facet>| {
            for facet in facets.drain(..).filter(|facet| all || kinds.contains(&facet.kind())) {
                *seen.entry(facet).or_default() += 1;
            }
        };
        for (host, account) in &accounts.hosts {
            let around: Vec<Region> =
                self.regions.iter().filter(|(_, members)| members.contains(host)).map(|(region, _)| *region).collect();
            for level in &account.levels {
                of_level(data, level, &mut facets);
                facets.extend(around.iter().copied().map(Facet::Region));
                add(&mut facets);
            }
            for change in account.changes.iter().filter(|change| !change.at_origin) {
                of_change(data, change, &mut facets);
                facets.extend(around.iter().copied().map(Facet::Region));
                add(&mut facets);
            }
        }
        for change in accounts.unplaced.iter().flat_map(|(_, account)| &account.changes) {
            of_change(data, change, &mut facets);
            add(&mut facets);
        }
        for total in &accounts.regions {
            of_level(data, &total.level, &mut facets);
            facets.extend(total.region.map(Facet::Region));
            add(&mut facets);
        }
    }

    /// The values of one kind, in order: senders with most records first, sources with most figures.
    pub fn of_kind(&self, kind: &str) -> Vec<FacetCount> {
        let mut values: Vec<_> = self.counts.iter().filter(|count| count.facet.kind() == kind).cloned().collect();
        match kind {
            "Sender" => values.sort_by_key(|value| std::cmp::Reverse(value.records)),
            "Source" => values.sort_by_key(|value| std::cmp::Reverse((value.seen, value.records))),
            _ => {}
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

fn shared(sender: Code, command: Command, scope: Scope, component: Component) -> [Facet; 4] {
    [Facet::Sender(sender), Facet::Command(command), Facet::Scope(scope), Facet::Component(component)]
}

fn of_evidence(evidence: &Evidence) -> [Facet; 2] {
    [Facet::Source(evidence.source.clone()), Facet::Review(evidence.review)]
}

/// Adds the sources and states of review of some records, each once.
fn said_by<'a>(data: &Dataset, records: impl Iterator<Item = &'a RecordRef>, facets: &mut Vec<Facet>) {
    let from = facets.len();
    for facet in records.filter_map(|record| data.evidence(*record)).flat_map(of_evidence) {
        if !facets[from..].contains(&facet) {
            facets.push(facet);
        }
    }
}

fn of_level(data: &Dataset, level: &Level, facets: &mut Vec<Facet>) {
    facets.extend(shared(level.sender, level.command, level.scope, level.component));
    said_by(data, level.records.iter().chain(&level.rivals), facets);
}

fn of_change(data: &Dataset, change: &Change, facets: &mut Vec<Facet>) {
    if let Some(m) = data.movements.get(change.movement as usize) {
        facets.extend(shared(m.sender, m.command, m.scope, m.component));
    }
    facets.extend(change.reached.map(Facet::Stage));
    said_by(data, change.records.iter().chain(&change.rivals), facets);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        session::{Document, Place},
    };

    #[test]
    fn toggling_twice_leaves_the_filter_as_it_was() {
        let mut filter = Filter::default();
        let source = Facet::Source(Id::new("s").unwrap());
        let facets = [Facet::Sender(Code::new("USA")), Facet::Scope(Scope::All), source, Facet::Review(Review::Unsure)];
        for facet in facets.clone() {
            facet.clone().toggle(&mut filter);
            assert!(facet.is_on(&filter));
        }
        assert_eq!(Facet::active(&filter).len(), 4);
        for facet in facets {
            facet.toggle(&mut filter);
        }
        assert!(filter.is_empty());
    }

    /// The figures that a filter lets through on a day: what every count promises.
    fn seen(document: &Document, query: &Query, filter: Filter) -> usize {
        let accounts = document.index.accounts(document.dataset(), &Query { filter, ..query.clone() });
        accounts.levels().count() + accounts.changes().count()
    }

    #[test]
    fn a_count_is_what_is_seen_when_its_value_is_chosen_alone() {
        let loaded = io::sample("europe-2022").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()));
        let mut facets = Facets::of(document.dataset());
        let filters = [
            Filter::default(),
            Filter { senders: [Code::new("USA")].into(), ..Filter::default() },
            Filter { commands: [Command::National].into(), scopes: [Scope::Rotational].into(), ..Filter::default() },
            Filter { text: "battalion".into(), ..Filter::default() },
        ];
        for filter in filters {
            let day = "2022-03-24".parse().unwrap();
            let query = Query { filter, known_on: Some(day), ..Query::on(day) };
            let accounts = document.index.accounts(document.dataset(), &query);
            facets.count(&document.index, document.dataset(), &query, &accounts);
            for kind in ["Sender", "Command", "Scope", "Component"] {
                for FacetCount { facet, seen: count, .. } in facets.of_kind(kind) {
                    let mut alone = without(&query.filter, kind);
                    facet.clone().toggle(&mut alone);
                    assert_eq!(count as usize, seen(&document, &query, alone), "{facet:?} of {:?}", query.filter);
                }
            }
        }
    }
}
