//! Levels on a day: the latest strength of each key, and what has come and gone since.

use super::{
    Level, ShareKey,
    clock::{Claim, Clock, Sources},
    index::Index,
    links::Links,
    moves::{Spot, sum},
};
use crate::model::{
    AsOf, Code, Command, Component, Dataset, Day, Estimate, HashMap, Host, RecordRef, Region, Review, Scope,
};
use crate::threads::both;
use std::collections::{BTreeMap, BTreeSet};

/// A strength older than so many days at the query's day is stale.
pub const EXPIRY: i32 = 400;

/// So many strengths are worth a thread.
const MANY: usize = 10_000;

/// Place, region, sender, scope and component.
type Whose = (Spot, Option<Region>, Code, Scope, Component);

/// The strengths of one sender, place, scope and component, by day, then rank.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub spot: Spot,
    pub region: Option<Region>,
    pub sender: Code,
    pub scope: Scope,
    pub component: Component,
    /// Its claims in the index.
    claims: (u32, u32),
    /// Some of them are counted in another record.
    linked: bool,
    /// The sources of its claims and their states of review, each once.
    said_by: Vec<(u32, Review)>,
    /// By day, the movements that add to this level or take from it, each with every day on which somebody of it or
    /// its parts may have come or gone.
    pub movers: Vec<(Day, u32)>,
}

impl Key {
    /// What its strengths under a command are shares of.
    pub fn share(&self, command: Command) -> ShareKey {
        (self.sender, self.scope, self.component, command)
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
}

impl Held {
    /// When on the line of time it holds: a day's start comes before its end.
    fn moment(&self) -> (Day, bool) {
        (self.claim.day, !self.start)
    }

    /// The last day whose moves it includes.
    fn includes(&self) -> Day {
        if self.start { self.claim.day - 1 } else { self.claim.day }
    }
}

/// All strengths of a dataset, by key.
#[derive(Debug, Default)]
pub(super) struct Strengths {
    /// Sorted by place, region, sender, scope, component.
    pub keys: Vec<Key>,
    held: Vec<Held>,
    /// The days of `held` by themselves: looking one up should not walk through all that is held.
    days: Vec<Day>,
    /// The sender of a strength in which other records are counted, and where in `held` it stands.
    targets: BTreeMap<u32, (Code, u32)>,
}

impl Strengths {
    /// Sorts the strengths. `spot` gives the place for a host and its words.
    pub fn new(data: &Dataset, links: &Links, sources: &Sources<'_>, spot: impl Fn(Host, &str) -> Spot) -> Self {
        let whose = |row: usize| -> Whose {
            let s = &data.strengths[row];
            let region = if let Host::Region(region) = s.host { Some(region) } else { None };
            (spot(s.host, &s.host_text), region, s.sender, s.scope, s.component)
        };
        let held = |(row, s): (usize, &crate::model::Strength)| {
            let claim = sources.claim(row as u32, s.day.day(), s.people, s.preferred, &s.evidence);
            let linked = links.counted_in.contains_key(&RecordRef::Strength(row as u32));
            Held { claim, start: s.as_of == AsOf::Start, command: s.command, linked }
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
        for ((spot, region, sender, scope, component), rows) in names.into_iter().zip(rows) {
            let from = strengths.held.len();
            strengths.held.extend(rows.into_iter().map(|row| held[row as usize]));
            strengths.held[from..].sort_by_key(|held| (held.moment(), held.claim.rank()));
            let linked = strengths.held[from..].iter().any(|held| held.linked);
            let claims = (from as u32, strengths.held.len() as u32);
            let mut said_by: Vec<_> = strengths.held[from..].iter().map(|h| (h.claim.source, h.claim.review)).collect();
            said_by.sort_unstable();
            said_by.dedup();
            said_by.shrink_to_fit();
            let movers = Vec::new();
            strengths.keys.push(Key { spot, region, sender, scope, component, claims, linked, said_by, movers });
        }
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

    /// Whether the strength of a level is one of a key's.
    pub fn has(&self, key: &Key, level: &Level) -> bool {
        let same = |held: &Held| held.claim.day == level.reported_day && held.claim.row == level.row;
        self.by(key, level.reported_day).iter().rev().take_while(|held| held.claim.day == level.reported_day).any(same)
    }

    /// The claims of a key that are about a day or an earlier one.
    fn by(&self, key: &Key, day: Day) -> &[Held] {
        &self.of(key)[..up_to(self.days_of(key), day)]
    }

    /// The strength of a row in which other records are counted, with its sender.
    pub fn target(&self, row: u32) -> Option<(Code, &Held)> {
        self.targets.get(&row).map(|(sender, at)| (*sender, &self.held[*at as usize]))
    }
}

/// How many of these days, in order, are not after a day. Strengths come by the month or quarter: the place is guessed from
/// the ends and looked for around it, which touches less memory than halving does.
fn up_to(days: &[Day], day: Day) -> usize {
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
fn rows_by_key(rows: usize, whose: impl Fn(usize) -> Whose) -> (Vec<Whose>, Vec<Vec<u32>>) {
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

/// What came and went between two days.
#[derive(Debug, Default)]
struct Moved {
    arrived: Option<Estimate>,
    withdrawn: Option<Estimate>,
}

impl Moved {
    fn applied_to(&self, level: Estimate) -> Estimate {
        let level = self.arrived.map_or(level, |arrived| level + arrived);
        self.withdrawn.map_or(level, |withdrawn| level - withdrawn)
    }
}

impl Index {
    /// Adds the levels of a key: first the one that counts, then those counted in other records. Their records are
    /// left empty; [`Index::records_of_level`] finds them.
    pub(super) fn levels_of(&self, key: &Key, clock: Clock<'_>, levels: &mut Vec<Level>) {
        if !key.said_by.iter().any(|(source, review)| clock.hears(*source, *review)) {
            return;
        }
        let held = self.strengths.by(key, clock.day);
        let mut seen = held.iter().rev().filter(|held| clock.sees(&held.claim) && !self.inside(held, clock));
        if let Some(latest) = seen.next() {
            let before = || seen.find(|held| held.moment() != latest.moment());
            levels.push(self.level(key, latest, before, clock));
        }
        if key.linked {
            let mut targets = Vec::new();
            for held in held.iter().rev().filter(|held| clock.sees(&held.claim) && self.inside(held, clock)) {
                let target = self.links.counted_in.get(&RecordRef::Strength(held.claim.row));
                if !targets.contains(&target) {
                    targets.push(target);
                    levels.push(Level { elsewhere: true, ..self.level(key, held, || None, clock) });
                }
            }
        }
    }

    /// Whether a strength's people are counted in another record.
    fn inside(&self, held: &Held, clock: Clock<'_>) -> bool {
        let target = || self.links.counted_in.get(&RecordRef::Strength(held.claim.row));
        held.linked && target().is_some_and(|target| self.active_from(*target, clock).is_some())
    }

    fn level<'a>(
        &self,
        key: &Key,
        latest: &Held,
        before: impl FnOnce() -> Option<&'a Held>,
        clock: Clock<'_>,
    ) -> Level {
        let mut level = reported(key, latest, clock.day);
        if key.movers.is_empty() {
            return level;
        }
        level.unfloored = self.moved(key, latest.includes(), clock.day, clock).applied_to(level.reported);
        level.present = level.unfloored.floor_zero();
        if let Some(before) = before() {
            let between = self.moved(key, before.includes(), latest.includes(), clock);
            if between.arrived.is_some() || between.withdrawn.is_some() {
                level.gap = Some(between.applied_to(before.claim.people()) - latest.claim.people());
            }
        }
        level
    }

    /// Finds the records behind a level of a key, and their rivals.
    pub(super) fn records_of_level(&self, key: &Key, level: &mut Level, clock: Clock<'_>) {
        level.records = vec![RecordRef::Strength(level.row)];
        let held = self.strengths.of(key);
        let held =
            &held[..up_to(&self.strengths.days[key.claims.0 as usize..key.claims.1 as usize], level.reported_day)];
        let latest = held.iter().rev().find(|held| held.claim.row == level.row);
        let Some(latest) = latest else { return };
        let rival =
            |held: &&Held| held.moment() == latest.moment() && held.claim.row != level.row && clock.sees(&held.claim);
        let same_day = held.iter().rev().take_while(|held| held.claim.day == latest.claim.day);
        let rivals = same_day.filter(rival).filter(|held| !self.inside(held, clock));
        if !level.elsewhere {
            level.rivals = rivals.map(|held| RecordRef::Strength(held.claim.row)).collect();
        }
        let since = latest.includes();
        let movers = self.touched(key, since, clock).into_iter().filter(|row| !self.elsewhere(*row, clock));
        let mut stages: Vec<_> = movers.flat_map(|row| self.moves.came_and_went(row, clock, since)).collect();
        stages.sort_unstable();
        level.records.extend(stages);
    }

    /// The movements of a level of which, or of whose parts, anybody came or went after the day `since`, in order.
    fn touched(&self, key: &Key, since: Day, clock: Clock<'_>) -> Vec<u32> {
        let after = &key.movers[key.movers.partition_point(|(day, _)| *day <= since)..];
        let within = &after[..after.partition_point(|(day, _)| *day <= clock.day)];
        let mut rows: Vec<u32> = within.iter().map(|(_, row)| *row).collect();
        rows.sort_unstable();
        rows.dedup();
        if clock.known_on.is_some() || clock.voices.is_some() {
            let step = |row: &u32| self.links.tree(*row).iter().flat_map(|row| self.moves.steps(*row));
            rows.retain(|row| {
                step(row).any(|step| step.moves_people() && step.claim.day > since && step.claim.holds(clock))
            });
        }
        rows
    }

    /// What came to a level and went from it after the day `since`, up to the day `until`.
    fn moved(&self, key: &Key, since: Day, until: Day, clock: Clock<'_>) -> Moved {
        let mut moved = Moved::default();
        for row in self.touched(key, since, clock.at(until)) {
            if self.elsewhere(row, clock) {
                continue;
            }
            let at = |day| self.moves.rest(row, &self.links, clock.at(day));
            let (then, now) = (at(since), at(until));
            let parts = self.links.tree(row).len() > 1;
            let came = |then: Option<Estimate>, now: Option<Estimate>| match (then, now) {
                // The same count said again is nobody new.
                (then, now) if then == now => None,
                // A count that is corrected downwards is no departure; but what parts take over from their whole is.
                (Some(then), now) if parts => Some(now.unwrap_or(Estimate::ZERO) - then),
                (Some(then), Some(now)) => Some((now - then).floor_zero()),
                (None, now) => now,
                (_, None) => None,
            };
            moved.arrived = sum(moved.arrived, came(then.arrived, now.arrived));
            moved.withdrawn = sum(moved.withdrawn, came(then.withdrawn, now.withdrawn));
        }
        moved
    }
}

/// A level as it was reported, with nothing come or gone.
#[inline]
fn reported(key: &Key, held: &Held, day: Day) -> Level {
    let people = held.claim.people();
    Level {
        sender: key.sender,
        scope: key.scope,
        component: key.component,
        command: held.command,
        row: held.claim.row,
        reported: people,
        reported_day: held.claim.day,
        stale: day - held.claim.day > EXPIRY,
        present: people,
        unfloored: people,
        elsewhere: false,
        gap: None,
        records: Vec::new(),
        rivals: Vec::new(),
    }
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
