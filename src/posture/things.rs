//! The things that a dataset counts, each separately: a question is about one of them, and numbers of two are never added.

use super::levels::{Key, Strengths};
use super::moves::{Moves, Spot};
use super::{Facet, FacetKind, Query, scopes::Scopes};
use crate::model::{HashSet, Scope, Thing};
use std::collections::BTreeSet;

/// A thing that a dataset counts.
#[derive(Debug)]
struct OfThing {
    thing: Thing,
    /// In how many hosts it is recorded: a copy of a record changes nothing.
    hosts: usize,
    /// Its scopes, each with its number of hosts.
    scopes: Vec<(Scope, usize)>,
    scope_by_day: Scopes,
}

/// The things that a dataset counts, in order.
#[derive(Debug, Default)]
pub(super) struct Counted(Vec<OfThing>);

impl Counted {
    /// Those of a dataset.
    pub fn new(strengths: &Strengths, moves: &Moves) -> Self {
        let mut spots: [HashSet<Spot>; Thing::ALL.len()] = Default::default();
        let levels = strengths.keys.iter().map(|key| (key.thing, key.spot));
        for (thing, spot) in levels.chain(moves.all.iter().map(|movement| (movement.thing, movement.spot))) {
            spots[thing as usize].insert(spot);
        }
        let of = |(thing, spots): (&Thing, HashSet<Spot>)| {
            let thing = *thing;
            let hosts = spots.iter().filter(|spot| matches!(spot, Spot::Host(_))).count();
            let scope_by_day = Scopes::of(thing, strengths);
            OfThing { thing, hosts, scopes: scopes(thing, strengths, moves), scope_by_day }
        };
        Self(Thing::ALL.iter().zip(spots).filter(|(_, spots)| !spots.is_empty()).map(of).collect())
    }

    /// They, by themselves.
    pub fn things(&self) -> impl Iterator<Item = Thing> {
        self.0.iter().map(|of| of.thing)
    }

    fn of(&self, thing: Thing) -> Option<&OfThing> {
        self.0.iter().find(|of| of.thing == thing)
    }

    /// The thing that a question is about: its own, or else people, or in a dataset without people the thing that is recorded in most hosts.
    pub fn asked(&self, query: &Query) -> Thing {
        let usual = || {
            let people = self.0.first().filter(|of| of.thing.is_people());
            people.or_else(|| self.0.iter().rev().max_by_key(|of| of.hosts)).map_or(Thing::People, |of| of.thing)
        };
        query.thing.unwrap_or_else(usual)
    }

    /// The scopes of a thing, each with its number of hosts.
    pub fn scopes(&self, thing: Thing) -> &[(Scope, usize)] {
        self.of(thing).map_or(&[], |of| &of.scopes)
    }

    /// The scope of levels that a question is answered in.
    pub fn scope(&self, query: &Query) -> Scope {
        let by = query.known_on.map_or(query.day, |known| known.min(query.day));
        let thing = self.asked(query);
        let within = query.filter.of(FacetKind::Scope);
        let of_day = || self.of(thing).and_then(|of| of.scope_by_day.on(by));
        let last = || of_day().filter(|scope| within.is_empty() || within.contains(&Facet::Scope(*scope)));
        query.scope.or_else(last).unwrap_or_else(|| self.scope_within(thing, within))
    }

    /// The scope with most hosts among these; an empty set means all.
    fn scope_within(&self, thing: Thing, within: &BTreeSet<Facet>) -> Scope {
        let scopes = self.scopes(thing).iter();
        let allowed = scopes.filter(|(scope, _)| within.is_empty() || within.contains(&Facet::Scope(*scope)));
        let most = allowed.rev().max_by_key(|(_, hosts)| *hosts).map(|(scope, _)| *scope);
        let first = || if let Some(Facet::Scope(scope)) = within.first() { Some(*scope) } else { None };
        most.or_else(first).unwrap_or(Scope::Unspecified)
    }
}

/// The scopes of a thing with their numbers of hosts; where there is no strength at all, the hosts of movements are counted.
fn scopes(thing: Thing, strengths: &Strengths, moves: &Moves) -> Vec<(Scope, usize)> {
    let host = |spot: Spot| matches!(spot, Spot::Host(_));
    let keys = strengths.keys.iter().filter(|key: &&Key| key.thing == thing && host(key.spot));
    let mut hosts: BTreeSet<_> = keys.map(|key| (key.scope, key.spot)).collect();
    if hosts.is_empty() {
        let moves = moves.all.iter().filter(|movement| movement.thing == thing && host(movement.spot));
        hosts = moves.map(|movement| (movement.scope, movement.spot)).collect();
    }
    let count = |scope: Scope| (scope, hosts.iter().filter(|(other, _)| *other == scope).count());
    Scope::ALL.iter().map(|scope| count(*scope)).filter(|(_, hosts)| *hosts > 0).collect()
}
