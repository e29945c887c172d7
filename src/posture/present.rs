//! Levels on a day: the latest strength of each key, and what has come and gone since.

use super::levels::{Held, Key, up_to};
use super::{EXPIRY, Level, clock::Clock, index::Index, moves::sum};
use crate::model::{Day, Estimate, RecordRef};

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
