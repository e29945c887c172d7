//! The things that a dataset counts, each by itself: a question is about one of them, and numbers of two are never added.

use super::levels::{Key, Strengths};
use super::moves::{Moves, Spot};
use super::{Facet, FacetKind, Posture, Query, index::Index, scopes::Scopes};
use crate::model::{Dataset, Scope, Thing};
use std::collections::BTreeSet;

/// A thing that a dataset counts.
#[derive(Debug)]
pub(super) struct OfThing {
    thing: Thing,
    /// How many strengths and movements are of it.
    records: usize,
    /// Its scopes, each with its number of hosts.
    scopes: Vec<(Scope, usize)>,
    scope_by_day: Scopes,
}

impl OfThing {
    /// All that there are, in order.
    pub fn all(strengths: &Strengths, moves: &Moves) -> Vec<Self> {
        let mut records = [0; Thing::ALL.len()];
        for key in &strengths.keys {
            records[key.thing as usize] += (key.claims.1 - key.claims.0) as usize;
        }
        for movement in &moves.all {
            records[movement.thing as usize] += 1;
        }
        let counted = Thing::ALL.iter().copied().zip(records).filter(|(_, records)| *records > 0);
        let of = |(thing, records)| {
            let scope_by_day = Scopes::of(thing, strengths);
            Self { thing, records, scopes: scopes(thing, strengths, moves), scope_by_day }
        };
        counted.map(of).collect()
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

impl Index {
    /// The things that the dataset counts, in their order.
    pub fn things(&self) -> impl Iterator<Item = Thing> {
        self.things.iter().map(|of| of.thing)
    }

    /// The thing that a question is about: its own, or else people, or in a dataset without people the thing of most records.
    pub fn thing(&self, query: &Query) -> Thing {
        let usual = || {
            let people = self.things.first().filter(|of| of.thing == Thing::People);
            people.or_else(|| self.things.iter().rev().max_by_key(|of| of.records)).map_or(Thing::People, |of| of.thing)
        };
        query.thing.unwrap_or_else(usual)
    }

    fn of_thing(&self, thing: Thing) -> Option<&OfThing> {
        self.things.iter().find(|of| of.thing == thing)
    }

    /// The scopes that the dataset has of a thing, each with its number of hosts, in the order of the scopes. Where there
    /// is no strength at all, the hosts of movements are counted.
    pub fn scopes(&self, thing: Thing) -> &[(Scope, usize)] {
        self.of_thing(thing).map_or(&[], |of| &of.scopes)
    }

    /// The scope of levels that a question is answered in: its own, or else that in which most hosts were last reported by its day, as
    /// far as that was public. A filter that leaves this one out gets the one of its scopes that most hosts have; without any strength it is that of most
    /// hosts of movements; `unspecified` for a dataset without hosts.
    pub fn scope(&self, query: &Query) -> Scope {
        let by = query.known_on.map_or(query.day, |known| known.min(query.day));
        let thing = self.thing(query);
        let within = query.filter.of(FacetKind::Scope);
        let of_day = || self.of_thing(thing).and_then(|of| of.scope_by_day.on(by));
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

    /// The postures of the things that a question is not about, in their order: beside its numbers, and added to none. Each is of the
    /// question's scope, or of its own where the dataset has nothing of it in that scope.
    pub fn others(&self, data: &Dataset, query: &Query) -> Vec<Posture> {
        let asked = self.thing(query);
        let of = |thing: Thing| {
            let scope = query.scope.filter(|scope| self.scopes(thing).iter().any(|(other, _)| other == scope));
            self.posture(data, &Query { thing: Some(thing), scope, ..query.clone() })
        };
        self.things().filter(|thing| *thing != asked).map(of).collect()
    }
}
