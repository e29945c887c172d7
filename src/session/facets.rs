//! The filters with their counts: which values the records have, and how many records each.

use crate::{
    model::{Code, Command, Component, Dataset, Scope, StageKind},
    posture::Filter,
};
use std::collections::{BTreeMap, BTreeSet};

/// One value of one filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Whose forces.
    Sender(Code),
    /// Where.
    Host(Code),
    /// Under whose command.
    Command(Command),
    /// What they count.
    Scope(Scope),
    /// Which part of the forces.
    Component(Component),
    /// The furthest stage reached.
    Stage(StageKind),
}

impl Facet {
    /// Whether the filter lets exactly this value (and perhaps others of its kind) through.
    pub fn is_on(self, filter: &Filter) -> bool {
        match self {
            Self::Sender(v) => filter.senders.contains(&v),
            Self::Host(v) => filter.hosts.contains(&v),
            Self::Command(v) => filter.commands.contains(&v),
            Self::Scope(v) => filter.scopes.contains(&v),
            Self::Component(v) => filter.components.contains(&v),
            Self::Stage(v) => filter.stages.contains(&v),
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
            Self::Component(v) => flip(&mut filter.components, v),
            Self::Stage(v) => flip(&mut filter.stages, v),
        }
    }

    /// All values that the filter names, in order.
    pub fn active(filter: &Filter) -> Vec<Self> {
        let mut all: Vec<Self> = filter.senders.iter().copied().map(Self::Sender).collect();
        all.extend(filter.hosts.iter().copied().map(Self::Host));
        all.extend(filter.commands.iter().copied().map(Self::Command));
        all.extend(filter.scopes.iter().copied().map(Self::Scope));
        all.extend(filter.components.iter().copied().map(Self::Component));
        all.extend(filter.stages.iter().copied().map(Self::Stage));
        all
    }

    /// The name of its kind for readers.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Sender(_) => "Sender",
            Self::Host(_) => "Host",
            Self::Command(_) => "Command",
            Self::Scope(_) => "Scope",
            Self::Component(_) => "Component",
            Self::Stage(_) => "Stage",
        }
    }
}

/// A value and how many records have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FacetCount {
    /// The value.
    pub facet: Facet,
    /// Strengths and movements that have it, whatever else is filtered.
    pub records: u32,
}

/// All values of a dataset, by kind, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facets {
    /// In the order sender, command, scope, component, stage, each in its own order.
    pub counts: Vec<FacetCount>,
}

impl Facets {
    /// Counts the values of a dataset's strengths and movements; a movement counts for each stage that it has a row of.
    pub fn of(dataset: &Dataset) -> Self {
        let mut counts: BTreeMap<(u8, Facet), u32> = BTreeMap::new();
        let mut add = |facet: Facet| {
            let order = match facet {
                Facet::Sender(_) => 0,
                Facet::Command(_) => 1,
                Facet::Scope(_) => 2,
                Facet::Component(_) => 3,
                Facet::Stage(_) => 4,
                Facet::Host(_) => 5,
            };
            *counts.entry((order, facet)).or_default() += 1;
        };
        let strengths = dataset.strengths.iter().map(|r| (r.sender, r.command, r.scope, r.component));
        let movements = dataset.movements.iter().map(|r| (r.sender, r.command, r.scope, r.component));
        for (sender, command, scope, component) in strengths.chain(movements) {
            let all =
                [Facet::Sender(sender), Facet::Command(command), Facet::Scope(scope), Facet::Component(component)];
            for facet in all {
                add(facet);
            }
        }
        let stages: BTreeSet<_> = dataset.stages.iter().map(|s| (s.kind, &s.movement)).collect();
        for (kind, _) in stages {
            add(Facet::Stage(kind));
        }
        Self { counts: counts.into_iter().map(|((_, facet), records)| FacetCount { facet, records }).collect() }
    }

    /// The values of one kind, given by any facet of it.
    pub fn of_kind(&self, kind: &'static str) -> impl Iterator<Item = FacetCount> + '_ {
        self.counts.iter().copied().filter(move |count| count.facet.kind() == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toggling_twice_leaves_the_filter_as_it_was() {
        let mut filter = Filter::default();
        let facets = [Facet::Sender(Code::new("USA")), Facet::Scope(Scope::All), Facet::Stage(StageKind::Arrived)];
        for facet in facets {
            facet.toggle(&mut filter);
            assert!(facet.is_on(&filter));
        }
        assert_eq!(Facet::active(&filter).len(), 3);
        for facet in facets {
            facet.toggle(&mut filter);
        }
        assert!(filter.is_empty());
    }
}
