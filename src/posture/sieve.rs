//! The filter, made ready for one answer.

use super::{
    Filter, Level,
    index::Index,
    levels::{Held, Key},
    moves::{Move, Spot, Tally},
};
use crate::model::{Code, Command, Component, RecordRef, Region, Scope};
use std::collections::BTreeSet;

fn lets<T: Ord>(set: &BTreeSet<T>, item: &T) -> bool {
    set.is_empty() || set.contains(item)
}

/// A filter with its words in lower case.
pub(super) struct Sieve<'a> {
    filter: &'a Filter,
    index: &'a Index,
    words: String,
}

impl<'a> Sieve<'a> {
    pub fn new(filter: &'a Filter, index: &'a Index) -> Self {
        Self { filter, index, words: filter.text.trim().to_lowercase() }
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

    /// Whether a movement is wanted, wherever it goes.
    pub fn movement(&self, row: u32, movement: &Move, tally: &Tally) -> bool {
        let f = self.filter;
        lets(&f.senders, &movement.sender)
            && lets(&f.commands, &movement.command)
            && lets(&f.scopes, &movement.scope)
            && lets(&f.components, &movement.component)
            && (f.stages.is_empty() || tally.reached.is_some_and(|stage| f.stages.contains(&stage)))
            && (self.words.is_empty() || self.index.movement_text[row as usize].contains(&self.words))
    }

    /// Whether the place of a movement is wanted.
    pub fn goal(&self, movement: &Move) -> bool {
        match movement.spot {
            Spot::Host(host) => self.host(host),
            Spot::Words(_) => self.nowhere(movement.region),
        }
    }

    /// Whether a strength is wanted, wherever it is: its row, sender, scope, component and command.
    fn lets_strength(&self, row: u32, whose: (Code, Scope, Component, Command)) -> bool {
        let (f, (sender, scope, component, command)) = (self.filter, whose);
        lets(&f.senders, &sender)
            && lets(&f.commands, &command)
            && lets(&f.scopes, &scope)
            && lets(&f.components, &component)
            && (self.words.is_empty() || self.index.strength_text[row as usize].contains(&self.words))
    }

    /// Whether a strength of a key is wanted, wherever it is.
    pub fn strength(&self, key: &Key, held: &Held) -> bool {
        self.lets_strength(held.claim.row, (key.sender, key.scope, key.component, held.command))
    }

    /// Whether a level is wanted, wherever it is. A level stands or falls as a whole: its latest strength decides.
    pub fn level(&self, level: &Level) -> bool {
        let Some(RecordRef::Strength(row)) = level.records.first() else { return false };
        self.lets_strength(*row, (level.sender, level.scope, level.component, level.command))
    }
}
