//! Levels on a day: the latest strength of each key, and what has come and gone since.

use super::{
    Level,
    clock::{Claim, Clock},
    index::Index,
    moves::{Spot, sum},
};
use crate::model::{AsOf, Code, Command, Component, Day, Estimate, RecordRef, Region, Scope, StageKind, Strength};

/// A strength older than so many days at the query's day is stale.
pub const EXPIRY: i32 = 400;

/// The strengths of one sender, place, scope and component, by day, then rank.
#[derive(Debug, Clone)]
pub(super) struct Key {
    pub spot: Spot,
    pub region: Option<Region>,
    pub sender: Code,
    pub scope: Scope,
    pub component: Component,
    /// Its claims in the index.
    pub claims: (u32, u32),
    /// Some of them are counted in another record.
    pub linked: bool,
    /// Movements that add to this level or take from it.
    pub movers: Vec<u32>,
}

/// A strength as a claim.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub claim: Claim,
    /// It holds before its day's moves.
    pub start: bool,
    pub command: Command,
    /// The record in which it is counted already.
    pub counted_in: Option<RecordRef>,
}

impl Held {
    pub fn new(claim: Claim, strength: &Strength, counted_in: Option<RecordRef>) -> Self {
        Self { claim, start: strength.as_of == AsOf::Start, command: strength.command, counted_in }
    }

    /// When on the line of time it holds: a day's start comes before its end.
    pub fn moment(&self) -> (Day, bool) {
        (self.claim.day, !self.start)
    }

    /// The last day whose moves it includes.
    fn includes(&self) -> Day {
        if self.start { self.claim.day - 1 } else { self.claim.day }
    }
}

/// What came and went between two days.
#[derive(Debug, Default)]
struct Moved {
    arrived: Option<Estimate>,
    withdrawn: Option<Estimate>,
    records: Vec<RecordRef>,
}

impl Moved {
    fn applied_to(&self, level: Estimate) -> Estimate {
        let level = self.arrived.map_or(level, |arrived| level + arrived);
        self.withdrawn.map_or(level, |withdrawn| level - withdrawn)
    }
}

/// A level with what the remarks about it need.
pub(super) struct Found {
    pub level: Level,
    /// Before it was held to zero.
    pub unfloored: Estimate,
}

impl Index {
    /// The levels of a key: first the one that counts, then those counted in other records. `elsewhere` says which
    /// movements are counted in other records on that day.
    pub(super) fn levels_of(&self, key: &Key, clock: Clock, elsewhere: &[bool]) -> Vec<Found> {
        let claims = &self.claims[key.claims.0 as usize..key.claims.1 as usize];
        let held = &claims[..claims.partition_point(|held| held.claim.day <= clock.day)];
        let seen = || held.iter().rev().filter(|held| clock.sees(held.claim.known));
        let counted = |held: &&Held| held.counted_in.is_none_or(|target| !self.active(target, clock));
        let mut found = Vec::new();
        if let Some(latest) = seen().find(counted) {
            let rivals = seen().filter(counted).take_while(|h| h.moment() == latest.moment()).skip(1);
            let rivals = rivals.map(|held| RecordRef::Strength(held.claim.row)).collect();
            let before = seen().filter(counted).find(|held| held.moment() != latest.moment());
            found.push(self.level(key, latest, before, rivals, clock, elsewhere));
        }
        if key.linked {
            let mut targets = Vec::new();
            for held in seen().filter(|held| !counted(held)) {
                if !targets.contains(&held.counted_in) {
                    targets.push(held.counted_in);
                    let mut level = Self::reported(key, held, Vec::new(), clock.day);
                    level.elsewhere = true;
                    found.push(Found { unfloored: level.present, level });
                }
            }
        }
        found
    }

    fn reported(key: &Key, held: &Held, rivals: Vec<RecordRef>, day: Day) -> Level {
        Level {
            sender: key.sender,
            scope: key.scope,
            component: key.component,
            command: held.command,
            reported: held.claim.people,
            reported_day: held.claim.day,
            stale: day - held.claim.day > EXPIRY,
            present: held.claim.people,
            elsewhere: false,
            gap: None,
            records: vec![RecordRef::Strength(held.claim.row)],
            rivals,
        }
    }

    fn level(
        &self,
        key: &Key,
        latest: &Held,
        before: Option<&Held>,
        rivals: Vec<RecordRef>,
        clock: Clock,
        elsewhere: &[bool],
    ) -> Found {
        let mut level = Self::reported(key, latest, rivals, clock.day);
        let since = self.moved(key, latest.includes(), clock, elsewhere);
        let unfloored = since.applied_to(level.reported);
        level.present = unfloored.floor_zero();
        level.records.extend(since.records);
        if let Some(before) = before {
            let between = self.moved(key, before.includes(), clock.at(latest.includes()), elsewhere);
            if between.arrived.is_some() || between.withdrawn.is_some() {
                level.gap = Some(between.applied_to(before.claim.people) - latest.claim.people);
            }
        }
        Found { level, unfloored }
    }

    /// What came to a level and went from it after the day `since`, up to the clock's day.
    fn moved(&self, key: &Key, since: Day, clock: Clock, elsewhere: &[bool]) -> Moved {
        let mut moved = Moved::default();
        for &row in &key.movers {
            if elsewhere[row as usize] {
                continue;
            }
            let tree = self.links.tree(row);
            let touched = |row: &u32| {
                let steps = self.moves.steps(*row).iter().filter(|step| step.claim.holds(clock));
                steps
                    .filter(|s| s.claim.day > since && !s.expected)
                    .any(|step| matches!(step.kind, StageKind::Arrived | StageKind::Withdrawn))
            };
            if !tree.iter().any(touched) {
                continue;
            }
            let at = |clock| self.moves.rest(row, &self.links, clock);
            let (then, now) = (at(clock.at(since)), at(clock));
            let came = |then: Option<Estimate>, now: Option<Estimate>| match (then, now) {
                // The same count said again is nobody new.
                (then, now) if then == now => None,
                // A count that is corrected downwards is no departure; but what parts take over from their whole is.
                (Some(then), now) if tree.len() > 1 => Some(now.unwrap_or(Estimate::ZERO) - then),
                (Some(then), Some(now)) => Some((now - then).floor_zero()),
                (None, now) => now,
                (_, None) => None,
            };
            moved.arrived = sum(moved.arrived, came(then.arrived, now.arrived));
            moved.withdrawn = sum(moved.withdrawn, came(then.withdrawn, now.withdrawn));
            moved.records.extend(self.moves.came_and_went(row, clock, since));
        }
        moved.records.sort_unstable();
        moved
    }
}
