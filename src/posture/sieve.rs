//! The filter, made ready for one answer.

use super::moves::{Move, Spot, Tally};
use super::{Facet, FacetKind, Filter, Level, ShareKey, facet::FacetRule, index::Index, levels::Key, text::Hits};
use crate::model::{Code, Command, Dataset, Region, Thing};
use std::{collections::BTreeSet, sync::Arc};

/// What one facet asks of shares.
struct Wanted<'a> {
    among: fn(&ShareKey, &BTreeSet<Facet>) -> bool,
    of_key: bool,
    values: &'a BTreeSet<Facet>,
}

/// A filter, the thing that is asked about, and the records in which the filter's words stand.
pub(super) struct Sieve<'a> {
    filter: &'a Filter,
    /// The one thing that counts.
    pub thing: Thing,
    index: &'a Index,
    shares: Vec<Wanted<'a>>,
    hits: Option<Arc<Hits>>,
}

impl<'a> Sieve<'a> {
    pub fn new(filter: &'a Filter, thing: Thing, index: &'a Index, data: &Dataset) -> Self {
        let asked = FacetKind::ALL.iter().map(|kind| (kind.definition().rule, filter.of(*kind)));
        let shares = asked.filter(|(_, values)| !values.is_empty()).filter_map(|(rule, values)| match rule {
            FacetRule::Share { among, of_key, .. } => Some(Wanted { among, of_key, values }),
            _ => None,
        });
        Self { filter, thing, index, shares: shares.collect(), hits: index.texts.find(data, &filter.text) }
    }

    /// The regions that are asked for; empty: all.
    fn regions(&self) -> &BTreeSet<Facet> {
        self.filter.of(FacetKind::Region)
    }

    fn member(&self, region: &Facet, host: Code) -> bool {
        let Facet::Region(region) = region else { return false };
        self.index.regions.get(region).is_some_and(|members| members.contains(&host))
    }

    /// Whether figures of a host are wanted.
    pub fn host(&self, host: Code) -> bool {
        let regions = self.regions();
        self.filter.lets(&Facet::Host(host)) && (regions.is_empty() || regions.iter().any(|r| self.member(r, host)))
    }

    /// Whether a record in no one country is wanted: not if hosts are asked for, and of regions only if all of its
    /// own region is asked for.
    pub fn nowhere(&self, region: Option<Region>) -> bool {
        let regions = self.regions();
        let members = |region: Region| self.index.regions.get(&region).filter(|members| !members.is_empty());
        let within =
            |region: Region| members(region).is_some_and(|members| members.iter().all(|host| self.host(*host)));
        let wanted = |region| regions.contains(&Facet::Region(region)) || within(region);
        self.filter.of(FacetKind::Host).is_empty() && (regions.is_empty() || region.is_some_and(wanted))
    }

    /// Whether every share is wanted.
    pub fn takes_all_shares(&self) -> bool {
        self.shares.is_empty()
    }

    /// Whether every place is wanted.
    pub fn takes_all_places(&self) -> bool {
        self.regions().is_empty() && self.filter.of(FacetKind::Host).is_empty()
    }

    /// Whether a share is wanted.
    pub fn share(&self, share: &ShareKey) -> bool {
        self.shares.iter().all(|wanted| (wanted.among)(share, wanted.values))
    }

    /// Whether nothing is filtered but places and whole shares.
    pub fn by_share_only(&self) -> bool {
        self.hits.is_none() && self.filter.of(FacetKind::Stage).is_empty()
    }

    /// Whether a movement is wanted, wherever it goes and however far it has come.
    pub fn movement(&self, row: u32, movement: &Move) -> bool {
        self.thing == movement.thing
            && self.share(&movement.share())
            && self.hits.as_ref().is_none_or(|hits| hits.movements[row as usize])
    }

    /// Whether the furthest stage of a movement is wanted.
    pub fn reached(&self, tally: impl FnOnce() -> Tally) -> bool {
        let stages = self.filter.of(FacetKind::Stage);
        stages.is_empty() || tally().reached.is_some_and(|stage| stages.contains(&Facet::Stage(stage)))
    }

    /// Whether an event is wanted: by its words, and by the states that act or take part in it. One that names no state
    /// may concern all; what is said of people (command, scope, component, stage) says nothing of events.
    pub fn event(&self, row: u32) -> bool {
        let row = row as usize;
        let senders = self.filter.of(FacetKind::Sender);
        let states = &self.index.event_states[row];
        let names = |wanted: &dyn Fn(Code) -> bool| states.is_empty() || states.iter().any(|state| wanted(*state));
        let anywhere = self.filter.of(FacetKind::Host).is_empty() && self.regions().is_empty();
        (senders.is_empty() || names(&|state| senders.contains(&Facet::Sender(state))))
            && (anywhere || names(&|state| self.host(state)))
            && self.hits.as_ref().is_none_or(|hits| hits.events[row])
    }

    /// Whether the place of a movement is wanted.
    pub fn goal(&self, movement: &Move) -> bool {
        match movement.spot {
            Spot::Host(host) => self.host(host),
            Spot::Words(_) => self.nowhere(movement.region),
        }
    }

    /// Whether strengths of a key are wanted, as far as that depends on the key.
    pub fn key(&self, key: &Key) -> bool {
        let share = key.share(Command::Unknown);
        self.thing == key.thing
            && self.shares.iter().filter(|wanted| wanted.of_key).all(|wanted| (wanted.among)(&share, wanted.values))
    }

    /// Whether a strength of a share is wanted.
    pub fn strength(&self, row: u32, share: &ShareKey) -> bool {
        self.share(share) && self.hits.as_ref().is_none_or(|hits| hits.strengths[row as usize])
    }

    /// Whether a level is wanted. A level stands or falls as a whole: its latest strength decides.
    pub fn level(&self, level: &Level) -> bool {
        self.strength(level.row, &level.share())
    }
}
