//! The filter, made ready for one answer.

use super::{
    Filter, Level,
    index::Index,
    levels::Key,
    moves::{Move, Spot, Tally},
    result::ShareKey,
    text::Hits,
};
use crate::model::{Code, Command, Dataset, Region};
use std::{collections::BTreeSet, sync::Arc};

fn lets<T: Ord>(set: &BTreeSet<T>, item: &T) -> bool {
    set.is_empty() || set.contains(item)
}

/// A filter, and the records in which its words stand.
pub(super) struct Sieve<'a> {
    filter: &'a Filter,
    index: &'a Index,
    hits: Option<Arc<Hits>>,
}

impl<'a> Sieve<'a> {
    pub fn new(filter: &'a Filter, index: &'a Index, data: &Dataset) -> Self {
        Self { filter, index, hits: index.texts.find(data, &filter.text) }
    }

    fn member(&self, region: Region, host: Code) -> bool {
        self.index.regions.get(&region).is_some_and(|members| members.contains(&host))
    }

    /// Whether figures of a host are wanted.
    pub fn host(&self, host: Code) -> bool {
        let regions = &self.filter.regions;
        lets(&self.filter.hosts, &host) && (regions.is_empty() || regions.iter().any(|r| self.member(*r, host)))
    }

    /// Whether a record in no one country is wanted: not if hosts are asked for, and of regions only if all of its
    /// own region is asked for.
    pub fn nowhere(&self, region: Option<Region>) -> bool {
        let regions = &self.filter.regions;
        let members = |region: Region| self.index.regions.get(&region).filter(|members| !members.is_empty());
        let within =
            |region: Region| members(region).is_some_and(|members| members.iter().all(|host| self.host(*host)));
        self.filter.hosts.is_empty()
            && (regions.is_empty() || region.is_some_and(|region| regions.contains(&region) || within(region)))
    }

    /// Whether a share is wanted.
    pub fn share(&self, (sender, scope, component, command): &ShareKey) -> bool {
        let f = self.filter;
        lets(&f.senders, sender)
            && lets(&f.commands, command)
            && lets(&f.scopes, scope)
            && lets(&f.components, component)
    }

    /// Whether nothing is filtered but places and whole shares.
    pub fn by_share_only(&self) -> bool {
        self.hits.is_none() && self.filter.stages.is_empty()
    }

    /// Whether a movement is wanted, wherever it goes and however far it has come.
    pub fn movement(&self, row: u32, movement: &Move) -> bool {
        self.share(&(movement.sender, movement.scope, movement.component, movement.command))
            && self.hits.as_ref().is_none_or(|hits| hits.movements[row as usize])
    }

    /// Whether the furthest stage of a movement is wanted.
    pub fn reached(&self, tally: &Tally) -> bool {
        let stages = &self.filter.stages;
        stages.is_empty() || tally.reached.is_some_and(|stage| stages.contains(&stage))
    }

    /// Whether an event is wanted: by its words, and by the states that act or take part in it. One that names no state
    /// may concern all; what is said of people (command, scope, component, stage) says nothing of events.
    pub fn event(&self, row: u32) -> bool {
        let (f, row) = (self.filter, row as usize);
        let states = &self.index.event_states[row];
        let names = |wanted: &dyn Fn(Code) -> bool| states.is_empty() || states.iter().any(|state| wanted(*state));
        let anywhere = f.hosts.is_empty() && f.regions.is_empty();
        (f.senders.is_empty() || names(&|state| f.senders.contains(&state)))
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
        let f = self.filter;
        lets(&f.senders, &key.sender) && lets(&f.scopes, &key.scope) && lets(&f.components, &key.component)
    }

    /// Whether a strength of a wanted key is wanted.
    pub fn strength(&self, row: u32, command: Command) -> bool {
        lets(&self.filter.commands, &command) && self.hits.as_ref().is_none_or(|hits| hits.strengths[row as usize])
    }

    /// Whether a level of a wanted key is wanted. A level stands or falls as a whole: its latest strength decides.
    pub fn level(&self, level: &Level) -> bool {
        self.strength(level.row, level.command)
    }
}
