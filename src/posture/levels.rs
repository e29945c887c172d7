//! Strengths by what they count and by day, and the latest of each on a day.

use super::clock::{Claim, Clock, Sources};
use super::listed::{self, Number, Numbers, Reports};
use super::parts::{self, Part};
use super::{Level, ShareKey, links::Links, moves::Spot};
use crate::model::{
    AsOf, Code, Command, Component, Dataset, Day, HashMap, Host, RecordRef, Region, Review, Scope, Thing,
};
use crate::threads::both;
use std::collections::{BTreeMap, BTreeSet};

/// A strength older than so many days at the query's day is stale.
pub const EXPIRY: i32 = 400;

/// So many strengths are worth a thread.
const MANY: usize = 10_000;

/// Place, region, sender, scope, component, thing and part.
type Whose = (Spot, Option<Region>, Code, Scope, Component, Thing, Part);

/// The strengths of one sender, place, scope, component, thing and part, by day, then rank.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub spot: Spot,
    pub region: Option<Region>,
    pub sender: Code,
    pub scope: Scope,
    pub component: Component,
    pub thing: Thing,
    pub part: Part,
    /// Its claims in the index.
    pub claims: (u32, u32),
    /// Some of them are counted in another record.
    pub linked: bool,
    /// The sources of its claims and their states of review, each once.
    pub said_by: Vec<(u32, Review)>,
    /// For the first key of those that differ in their part only, where none is the whole: the movers of all of them.
    pub around: Movers,
    /// The movements that add to this level or take from it.
    pub movers: Movers,
}

/// Movements that add to a level or take from it.
#[derive(Debug, Clone, Default)]
pub(super) struct Movers {
    /// By day, each with every day on which somebody of it or its parts may have come or gone.
    pub turns: Vec<(Day, u32)>,
    /// Those with so many parts that their days are looked for when they are asked for.
    pub large: Box<[u32]>,
}

impl Movers {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.turns.is_empty() && self.large.is_empty()
    }

    /// Their rows, some of them several times.
    pub fn rows(&self) -> impl Iterator<Item = u32> {
        self.turns.iter().map(|(_, row)| *row).chain(self.large.iter().copied())
    }
}

impl Key {
    /// What its strengths under a command are shares of.
    pub fn share(&self, command: Command) -> ShareKey {
        (self.sender, self.scope, self.component, command)
    }

    /// Whether two keys differ in their part at most.
    pub fn is_beside(&self, other: &Self) -> bool {
        let whose = |key: &Self| (key.spot, key.region, key.sender, key.scope, key.component, key.thing);
        whose(self) == whose(other)
    }
}

/// A strength as a claim.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub claim: Claim,
    /// It holds before its day's moves.
    start: bool,
    pub command: Command,
    /// Its people are counted in another record.
    pub linked: bool,
    /// The complete report that it is from.
    pub series: Number,
}

impl Held {
    /// When on the line of time it holds: a day's start comes before its end.
    pub fn moment(&self) -> (Day, bool) {
        (self.claim.day, !self.start)
    }

    /// The last day whose moves it includes.
    pub fn includes(&self) -> Day {
        if self.start { self.claim.day - 1 } else { self.claim.day }
    }
}

/// All strengths of a dataset, by key.
#[derive(Debug, Default)]
pub(super) struct Strengths {
    /// What operations, places, units and types are named.
    pub names: parts::Names,
    /// Sorted by place, region, sender, scope, component, thing, part.
    pub keys: Vec<Key>,
    held: Vec<Held>,
    /// The reports that list all that they count.
    pub reports: Reports,
    /// The days of `held` by themselves: looking one up should not walk through all that is held.
    pub days: Vec<Day>,
    /// The sender of a strength in which other records are counted, and where in `held` it stands.
    targets: BTreeMap<u32, (Code, u32)>,
    /// Where in `held` the strengths stand that are counted in another record.
    linked: HashMap<u32, u32>,
}

impl Strengths {
    /// Sorts the strengths. `spot` gives the place for a host and its words.
    pub fn new(data: &Dataset, links: &Links, sources: &Sources<'_>, spot: impl Fn(Host, &str) -> Spot) -> Self {
        let mut part_names = parts::Names::default();
        let whose = |row: usize| -> Whose {
            let s = &data.strengths[row];
            let region = if let Host::Region(region) = s.host { Some(region) } else { None };
            (spot(s.host, &s.host_text), region, s.sender, s.scope, s.component, s.things.what, part_names.part(s))
        };
        let series = Numbers::of(data);
        let held = |(row, s): (usize, &crate::model::Strength)| {
            let claim = sources.claim(row as u32, s.day.day(), s.people, s.preferred, &s.evidence);
            let linked = links.counted_in.contains_key(&RecordRef::Strength(row as u32));
            let series = series.of_strength(s);
            Held { claim, start: s.as_of == AsOf::Start, command: s.command, linked, series }
        };
        // Both walk through all records, which are far from each other: two threads wait for the memory at once.
        let many = data.strengths.len() >= MANY;
        let (held, (names, rows)) = both(
            many,
            || data.strengths.iter().enumerate().map(held).collect::<Vec<_>>(),
            || rows_by_key(data.strengths.len(), whose),
        );
        let mut strengths = Self { keys: Vec::with_capacity(names.len()), ..Self::default() };
        strengths.held.reserve_exact(data.strengths.len());
        for ((spot, region, sender, scope, component, thing, part), rows) in names.into_iter().zip(rows) {
            let from = strengths.held.len();
            strengths.held.extend(rows.into_iter().map(|row| held[row as usize]));
            strengths.held[from..].sort_by_key(|held| (held.moment(), held.claim.rank()));
            let linked = strengths.held[from..].iter().any(|held| held.linked);
            let claims = (from as u32, strengths.held.len() as u32);
            let mut said_by: Vec<_> = strengths.held[from..].iter().map(|h| (h.claim.source, h.claim.review)).collect();
            said_by.sort_unstable();
            said_by.dedup();
            said_by.shrink_to_fit();
            let (around, movers) = (Movers::default(), Movers::default());
            let key =
                Key { spot, region, sender, scope, component, thing, part, claims, linked, said_by, around, movers };
            strengths.keys.push(key);
        }
        strengths.names = part_names;
        strengths.reports = Reports::of(strengths.held.iter().map(|held| (held.series, &held.claim)));
        let linked = strengths.held.iter().enumerate().filter(|(_, held)| held.linked);
        strengths.linked = linked.map(|(at, held)| (held.claim.row, at as u32)).collect();
        strengths.days = strengths.held.iter().map(|held| held.claim.day).collect();
        let named: BTreeSet<RecordRef> = links.counted_in.values().copied().collect();
        if !named.is_empty() {
            let at = strengths.held.iter().enumerate().map(|(at, held)| (held.claim.row, at as u32));
            let named = at.filter(|(row, _)| named.contains(&RecordRef::Strength(*row)));
            strengths.targets = named.map(|(row, at)| (row, (data.strengths[row as usize].sender, at))).collect();
        }
        strengths
    }

    /// The claims of a key, by day, then rank.
    pub fn of(&self, key: &Key) -> &[Held] {
        &self.held[key.claims.0 as usize..key.claims.1 as usize]
    }

    /// The days of a key's claims, in order.
    pub fn days_of(&self, key: &Key) -> &[Day] {
        &self.days[key.claims.0 as usize..key.claims.1 as usize]
    }

    /// The strength of a level, if it is one of a key's.
    pub fn of_level(&self, key: &Key, level: &Level) -> Option<&Held> {
        // Of those that are counted elsewhere a key has as many levels as strengths.
        if let Some(at) = self.linked.get(&level.row) {
            return (key.claims.0..key.claims.1).contains(at).then(|| &self.held[*at as usize]);
        }
        let day = self.by(key, level.reported_day).iter().rev().take_while(|held| held.claim.day == level.reported_day);
        day.into_iter().find(|held| held.claim.row == level.row)
    }

    /// The strength of a level, which is one of these keys'.
    pub fn claim(&self, keys: &[Key], level: &Level) -> Option<&Held> {
        self.of_level(key_of(keys, level)?, level)
    }

    /// The claims of a key that are about a day or an earlier one.
    pub fn by(&self, key: &Key, day: Day) -> &[Held] {
        &self.of(key)[..up_to(self.days_of(key), day)]
    }

    /// The first day, up to another one, on which the report of a key's claim no longer lists what the claim is of; none: it holds.
    pub fn ended(&self, key: &Key, held: &Held, by: Day, clock: Clock<'_>) -> Option<Day> {
        if held.series == listed::NONE {
            return None;
        }
        let listed = |day: Day| {
            let on = self.by(key, day).iter().rev().take_while(|held| held.claim.day == day);
            on.into_iter().any(|on| on.series == held.series && clock.knows(on.claim.known()))
        };
        self.reports.seen(held.series, (held.claim.day, by), clock).find(|day| !listed(*day))
    }

    /// The strength of a row in which other records are counted, with its sender.
    pub fn target(&self, row: u32) -> Option<(Code, &Held)> {
        self.targets.get(&row).map(|(sender, at)| (*sender, &self.held[*at as usize]))
    }
}

/// The key of a level among those that differ in their part only.
pub(super) fn key_of<'k>(keys: &'k [Key], level: &Level) -> Option<&'k Key> {
    keys.binary_search_by_key(&level.part, |key| key.part).ok().map(|at| &keys[at])
}

/// How many of these days, in order, are not after a day. Strengths come by the month or quarter: the place is guessed from
/// the ends and looked for around it, which touches less memory than halving does.
pub(super) fn up_to(days: &[Day], day: Day) -> usize {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return 0 };
    if day < *first {
        return 0;
    }
    if *last <= day {
        return days.len();
    }
    let (span, n) = (i64::from(*last - *first), days.len() as i64);
    let guess = (i64::from(day - *first) * (n - 1) / span) as usize;
    let (mut low, mut high) = if days[guess] <= day { (guess + 1, days.len()) } else { (0, guess) };
    let mut step = 1;
    while low < high {
        let at = if days[guess] <= day { (low + step - 1).min(high - 1) } else { high.saturating_sub(step).max(low) };
        if days[at] <= day {
            low = at + 1;
        } else {
            high = at;
        }
        if low < high && (days[at] <= day) != (days[guess] <= day) {
            return low + days[low..high].partition_point(|at| *at <= day);
        }
        step *= 2;
    }
    low
}

/// The keys in order, and for each the rows that have it, in order.
fn rows_by_key(rows: usize, mut whose: impl FnMut(usize) -> Whose) -> (Vec<Whose>, Vec<Vec<u32>>) {
    let mut at: HashMap<Whose, usize> = HashMap::default();
    let mut groups: Vec<(Whose, Vec<u32>)> = Vec::new();
    for row in 0..rows {
        let key = whose(row);
        let group = *at.entry(key).or_insert(groups.len());
        if group == groups.len() {
            groups.push((key, Vec::new()));
        }
        groups[group].1.push(row as u32);
    }
    groups.sort_unstable_by_key(|(key, _)| *key);
    groups.into_iter().unzip()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn guessing_finds_what_halving_finds(mut days in prop::collection::vec(-50..50_i32, 0..60), day in -60..60_i32) {
            days.sort_unstable();
            let days: Vec<Day> = days.into_iter().map(Day::from_number).collect();
            let day = Day::from_number(day);
            prop_assert_eq!(up_to(&days, day), days.partition_point(|at| *at <= day));
        }
    }
}
