//! What does not depend on the question: links resolved, claims ranked and sorted by key.

use super::{
    clock::{Clock, Sources},
    levels::{Held, Key},
    links::Links,
    moves::{Moves, Spot},
};
use crate::model::{Code, Component, Dataset, Day, Host, RecordRef, Region, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// The countries of each region. A region that is not in it has no members.
pub type RegionMembers = BTreeMap<Region, BTreeSet<Code>>;

/// A dataset made ready for questions. It holds no text of the dataset but what filters look at;
/// rows are those of the dataset it was built from.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) regions: RegionMembers,
    pub(super) links: Links,
    pub(super) moves: Moves,
    /// Sorted by place, sender, scope, component.
    pub(super) keys: Vec<Key>,
    pub(super) claims: Vec<Held>,
    /// For each strength its place in `claims`.
    claim_of: Vec<u32>,
    /// Words for where, in order, for records in no one country.
    pub(super) words: Vec<String>,
    /// What a text filter looks at, in lower case, for each strength and movement.
    pub(super) strength_text: Vec<String>,
    pub(super) movement_text: Vec<String>,
    /// Day, day it became known, and row of each event, by day, then row.
    pub(super) events: Vec<(Day, Option<Day>, u32)>,
    /// Row of the source of each strength, stage and event.
    pub(super) source_rows: [Vec<Option<u32>>; 3],
    first_day: Option<Day>,
    last_day: Option<Day>,
    scopes: Vec<(Scope, usize)>,
    /// Hosts of any strength or movement.
    pub(super) hosts: usize,
}

impl Index {
    /// Makes a dataset ready for questions: resolves `part_of`, `counted_in` and `replaces`, the two clocks and the
    /// rank of each claim. Time grows with the number of records, times its logarithm.
    pub fn build(data: &Dataset, regions: &RegionMembers) -> Self {
        let sources = Sources::new(data);
        let links = Links::resolve(data);
        let words = words_for_where(data);
        let moves = Moves::new(data, &links, &sources, |row| {
            let movement = &data.movements[row];
            spot(&words, movement.host, &movement.host_text)
        });
        let mut index = Self { regions: regions.clone(), links, moves, words, ..Self::default() };
        index.add_claims(data, &sources);
        index.add_movers();
        index.add_texts(data, &sources);
        let event = |(row, e): (usize, &crate::model::Event)| (e.day.day(), sources.known(&e.evidence), row as u32);
        index.events = data.events.iter().enumerate().map(event).collect();
        index.events.sort_by_key(|(day, _, row)| (*day, *row));
        let row = |evidence| sources.row(evidence).map(|row| row as u32);
        index.source_rows = [
            data.strengths.iter().map(|r| row(&r.evidence)).collect(),
            data.stages.iter().map(|r| row(&r.evidence)).collect(),
            data.events.iter().map(|r| row(&r.evidence)).collect(),
        ];
        index.measure(data);
        index
    }

    /// The first day that the dataset covers or has a record of; none: it is empty.
    pub fn first_day(&self) -> Option<Day> {
        self.first_day
    }

    /// The last day that the dataset covers or has a record of; none: it is empty.
    pub fn last_day(&self) -> Option<Day> {
        self.last_day
    }

    /// The scopes that the dataset has, each with its number of hosts, in the order of the scopes. Where there
    /// is no strength at all, the hosts of movements are counted.
    pub fn scopes(&self) -> &[(Scope, usize)] {
        &self.scopes
    }

    /// The scope with most hosts; of equals the first; `unspecified` for a dataset without hosts.
    pub fn default_scope(&self) -> Scope {
        self.scope_within(&BTreeSet::new())
    }

    /// The same among these scopes; an empty set means all.
    pub(super) fn scope_within(&self, within: &BTreeSet<Scope>) -> Scope {
        let allowed = self.scopes.iter().filter(|(scope, _)| within.is_empty() || within.contains(scope));
        let most = allowed.rev().max_by_key(|(_, hosts)| *hosts).map(|(scope, _)| *scope);
        most.or(within.first().copied()).unwrap_or(Scope::Unspecified)
    }

    /// Whether a record that others are counted in holds on that day.
    pub(super) fn active(&self, record: RecordRef, clock: Clock) -> bool {
        self.active_from(record, clock).is_some()
    }

    fn strength_claims(&self, row: u32) -> Option<&Held> {
        self.claims.get(*self.claim_of.get(row as usize)? as usize)
    }

    /// The first day on which a record that others are counted in holds; none: it never does by the clock's day.
    pub(super) fn active_from(&self, record: RecordRef, clock: Clock) -> Option<Day> {
        match record {
            RecordRef::Strength(row) => self.strength_claims(row).filter(|h| h.claim.holds(clock)).map(|h| h.claim.day),
            RecordRef::Movement(row) => self.moves.active_from(row, clock),
            RecordRef::Stage(_) | RecordRef::Event(_) => None,
        }
    }

    /// For each movement whether its people, or those of what it is a part of, are counted in another record.
    pub(super) fn elsewhere(&self, clock: Clock) -> Vec<bool> {
        let mut elsewhere = vec![false; self.moves.all.len()];
        for &row in self.links.order.iter().rev() {
            let row = row as usize;
            let by_parent = self.links.parent[row].is_some_and(|parent| elsewhere[parent as usize]);
            elsewhere[row] = by_parent || self.links.movements[row].is_some_and(|target| self.active(target, clock));
        }
        elsewhere
    }

    fn add_claims(&mut self, data: &Dataset, sources: &Sources<'_>) {
        let mut held: Vec<_> = (data.strengths.iter().enumerate())
            .map(|(row, s)| {
                let claim = sources.claim(row as u32, s.day.day(), s.people, s.preferred, &s.evidence);
                let region = if let Host::Region(region) = s.host { Some(region) } else { None };
                let key = (self.strength_spot(s.host, &s.host_text), region, s.sender, s.scope, s.component);
                (key, Held::new(claim, s, self.links.strengths[row]))
            })
            .collect();
        held.sort_by_key(|(key, held)| (*key, held.moment(), held.claim.rank));
        let mut from = 0;
        for group in held.chunk_by(|a, b| a.0 == b.0) {
            let (spot, region, sender, scope, component) = group[0].0;
            let to = from + group.len() as u32;
            let linked = group.iter().any(|(_, held)| held.counted_in.is_some());
            self.keys.push(Key {
                spot,
                region,
                sender,
                scope,
                component,
                claims: (from, to),
                linked,
                movers: Vec::new(),
            });
            from = to;
        }
        self.claims = held.into_iter().map(|(_, held)| held).collect();
        self.claim_of = vec![0; self.claims.len()];
        for (i, held) in self.claims.iter().enumerate() {
            self.claim_of[held.claim.row as usize] = i as u32;
        }
    }

    /// A strength of a region is keyed by the region, whatever its words.
    fn strength_spot(&self, host: Host, text: &str) -> Spot {
        let text = if let Host::Region(region) = host { region.name() } else { text };
        spot(&self.words, host, text)
    }

    /// Finds for each key the movements of the same sender, host and scope, and of its component or any for `all`.
    fn add_movers(&mut self) {
        let mut movers: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        for (row, m) in self.moves.all.iter().enumerate() {
            if let (Spot::Host(_), false) = (m.spot, m.rotation) {
                movers.entry((m.spot, m.sender, m.scope)).or_default().push(row as u32);
            }
        }
        for key in &mut self.keys {
            let rows = movers.get(&(key.spot, key.sender, key.scope)).into_iter().flatten().copied();
            let fits = |row: &u32| {
                matches!(key.component, Component::All) || self.moves.all[*row as usize].component == key.component
            };
            key.movers = rows.filter(fits).collect();
        }
    }

    fn add_texts(&mut self, data: &Dataset, sources: &Sources<'_>) {
        let strength = |s: &crate::model::Strength| {
            let own = [&s.unit, &s.chain, &s.host_text].map(|text| text.to_lowercase()).join("\n");
            format!("{own}\n{}", sources.words(&s.evidence))
        };
        self.strength_text = data.strengths.iter().map(strength).collect();
        let movement = |m: &crate::model::Movement| {
            [&m.unit, &m.place, &m.origin.place, &m.chain, &m.note, &m.host_text]
                .map(|text| text.to_lowercase())
                .join("\n")
        };
        self.movement_text = data.movements.iter().map(movement).collect();
        for (text, m) in self.movement_text.iter_mut().zip(&self.moves.all) {
            for step in &self.moves.steps[m.steps.0 as usize..m.steps.1 as usize] {
                text.push('\n');
                text.push_str(&sources.words(&data.stages[step.claim.row as usize].evidence));
            }
        }
    }

    fn measure(&mut self, data: &Dataset) {
        let strengths = data.strengths.iter().map(|s| s.day.day());
        let stages = data.stages.iter().map(|s| s.day.day());
        let events =
            data.events.iter().flat_map(|e| [Some(e.day.day()), e.until.map(crate::model::Dated::day)]).flatten();
        let covered = [data.coverage.from, data.coverage.until].into_iter().flatten();
        let days: Vec<Day> = strengths.chain(stages).chain(events).chain(covered).collect();
        self.first_day = days.iter().min().copied();
        self.last_day = days.iter().max().copied();
        let host = |spot: Spot| matches!(spot, Spot::Host(_));
        let spots = self.keys.iter().map(|key| key.spot).chain(self.moves.all.iter().map(|m| m.spot));
        self.hosts = spots.filter(|spot| host(*spot)).collect::<BTreeSet<_>>().len();
        let mut hosts: BTreeSet<_> = self.keys.iter().filter(|k| host(k.spot)).map(|k| (k.scope, k.spot)).collect();
        if hosts.is_empty() {
            hosts = self.moves.all.iter().filter(|m| host(m.spot)).map(|m| (m.scope, m.spot)).collect();
        }
        let count = |scope: Scope| (scope, hosts.iter().filter(|(s, _)| *s == scope).count());
        self.scopes = Scope::ALL.iter().map(|scope| count(*scope)).filter(|(_, hosts)| *hosts > 0).collect();
    }
}

/// All words for where that records without a country have, in order.
fn words_for_where(data: &Dataset) -> Vec<String> {
    let strengths = data.strengths.iter().map(|s| (s.host, &s.host_text));
    let movements = data.movements.iter().map(|m| (m.host, &m.host_text));
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for (host, text) in strengths.chain(movements) {
        words.insert(text.trim());
        if let Host::Region(region) = host {
            words.insert(region.name());
        }
    }
    words.into_iter().map(str::to_owned).collect()
}

fn spot(words: &[String], host: Host, text: &str) -> Spot {
    let text = match host {
        Host::Country(code) => return Spot::Host(code),
        Host::Region(region) if text.trim().is_empty() => region.name(),
        Host::Region(_) | Host::Unplaced => text.trim(),
    };
    Spot::Words(words.binary_search_by(|word| word.as_str().cmp(text)).unwrap_or(0) as u32)
}
