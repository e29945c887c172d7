//! Levels on a day: the latest strength of each key, and what has come and gone since.

use super::levels::{Held, Key, Movers, key_of, up_to};
use super::links::SMALL;
use super::parts::{self, LevelRole, Line, WHOLE};
use super::{EXPIRY, Level, clock::Clock, index::Index, moves::sum, trees::Trees};
use crate::model::{Day, Estimate, HashSet, RecordRef};

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
    /// Adds the levels of keys that differ in their part at most, as far as they are wanted. Their records are left empty;
    /// [`Index::records_of_level`] finds them.
    pub(super) fn levels_of(
        &self,
        keys: &[Key],
        clock: Clock<'_>,
        wanted: impl Fn(&Level) -> bool,
        levels: &mut Vec<Level>,
    ) {
        let from = levels.len();
        for key in keys {
            self.levels_of_key(key, clock, levels);
        }
        let mut kept = from;
        for at in from..levels.len() {
            if wanted(&levels[at]) {
                if kept < at {
                    levels.swap(kept, at);
                }
                kept += 1;
            }
        }
        levels.truncate(kept);
        if keys.iter().any(|key| key.part != WHOLE) {
            self.settle(keys, from, clock, levels);
        }
    }

    /// Says which of the levels from a place on count, and adds those who came since and are in none of their parts.
    fn settle(&self, keys: &[Key], from: usize, clock: Clock<'_>, levels: &mut Vec<Level>) {
        if !parts::are_alike(levels[from..].iter().map(|level| level.part)) {
            let line = |(at, level): (usize, &Level)| {
                let held = self.strengths.claim(keys, level)?;
                (level.role == LevelRole::Counted).then_some(Line {
                    at: at as u32,
                    part: level.part,
                    pinned: held.claim.is_pinned(),
                    tier: held.claim.tier(),
                    day: level.reported_day,
                    reported: level.reported,
                })
            };
            let lines: Vec<Line> = levels.iter().enumerate().skip(from).filter_map(line).collect();
            let settled = parts::settle(&lines);
            settled.roles.into_iter().for_each(|(at, role)| levels[at as usize].role = role);
            settled.parts.into_iter().for_each(|(at, sum)| levels[at as usize].parts = Some(sum));
            settled.placed.into_iter().for_each(|at| levels[at as usize].placed = true);
        }
        levels.extend(self.rest(keys, &levels[from..], clock));
    }

    /// Those who came since and are in none of the parts that count; none: nobody, or a whole counts.
    fn rest(&self, keys: &[Key], levels: &[Level], clock: Clock<'_>) -> Option<Level> {
        let around = if keys[0].part == WHOLE { &keys[0].movers } else { &keys[0].around };
        let counted = || levels.iter().filter(|level| level.role == LevelRole::Counted);
        if around.is_empty() || counted().any(|level| level.part == WHOLE) {
            return None;
        }
        let newest = counted().max_by_key(|level| (level.reported_day, level.row))?;
        let keys = counted().filter_map(|level| key_of(keys, level));
        let named: HashSet<u32> = keys.flat_map(|key| key.movers.rows()).collect();
        let others = Movers {
            turns: around.turns.iter().filter(|(_, row)| !named.contains(row)).copied().collect(),
            large: around.large.iter().filter(|row| !named.contains(row)).copied().collect(),
        };
        let moved = self.moved(&others, newest.reported_day, clock.day, clock);
        (moved.arrived.is_some() || moved.withdrawn.is_some()).then(|| {
            let unfloored = moved.applied_to(Estimate::ZERO);
            Level {
                role: LevelRole::Rest,
                part: WHOLE,
                parts: None,
                placed: false,
                reported: Estimate::ZERO,
                stale: false,
                present: unfloored,
                unfloored,
                gap: None,
                records: self.stages_of(&others, newest.reported_day, clock),
                rivals: Vec::new(),
                ..newest.clone()
            }
        })
    }

    /// Adds the levels of a key: first the one that counts, then those counted in other records.
    fn levels_of_key(&self, key: &Key, clock: Clock<'_>, levels: &mut Vec<Level>) {
        if !key.said_by.iter().any(|(source, review)| clock.hears(*source, *review)) {
            return;
        }
        let held = self.strengths.by(key, clock.day);
        let mut seen = held.iter().rev().filter(|held| clock.sees(&held.claim) && !self.inside(held, clock));
        if let Some(latest) = seen.next() {
            let before = || seen.find(|held| held.moment() != latest.moment());
            let since = self.strengths.ended(key, latest, clock.day, clock);
            levels.push(match since {
                None => self.level(key, latest, before, clock),
                // It grows no older, and nobody comes to it.
                Some(_) => Level { role: LevelRole::Unlisted, since, stale: false, ..reported(key, latest, clock.day) },
            });
        }
        if key.linked {
            let mut targets = HashSet::default();
            for held in held.iter().rev().filter(|held| clock.sees(&held.claim) && self.inside(held, clock)) {
                let target = self.links.counted_in.get(&RecordRef::Strength(held.claim.row));
                if targets.insert(target) {
                    levels.push(Level { role: LevelRole::Elsewhere, ..self.level(key, held, || None, clock) });
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
        level.unfloored = self.moved(&key.movers, latest.includes(), clock.day, clock).applied_to(level.reported);
        level.present = level.unfloored.floor_zero();
        let day = latest.claim.day;
        if let Some(before) = before().filter(|before| self.strengths.ended(key, before, day, clock).is_none()) {
            let between = self.moved(&key.movers, before.includes(), latest.includes(), clock);
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
        let Some(latest) = self.strengths.of_level(key, level) else { return };
        let rival =
            |held: &&Held| held.moment() == latest.moment() && held.claim.row != level.row && clock.sees(&held.claim);
        let same_day = held.iter().rev().take_while(|held| held.claim.day == latest.claim.day);
        let rivals = same_day.filter(rival).filter(|held| !self.inside(held, clock));
        if !level.is_elsewhere() {
            level.rivals = rivals.map(|held| RecordRef::Strength(held.claim.row)).collect();
        }
        let since = latest.includes();
        level.records.extend(self.stages_of(&key.movers, since, clock));
    }

    /// The stages of movers that say that somebody came or went after the day `since`, in order.
    fn stages_of(&self, movers: &Movers, since: Day, clock: Clock<'_>) -> Vec<RecordRef> {
        let trees = Trees::new(self, clock);
        let movers =
            self.touched(movers, since, clock).into_iter().filter(|row| !self.is_elsewhere(*row, &trees, clock));
        let mut stages: Vec<_> = movers.flat_map(|row| self.moves.came_and_went(row, clock, since)).collect();
        stages.sort_unstable();
        stages
    }

    /// Whether a movement's people are counted in another record; of one with many parts together with all of its tree.
    fn is_elsewhere(&self, row: u32, trees: &Trees<'_>, clock: Clock<'_>) -> bool {
        if self.links.tree(row).len() > SMALL { trees.elsewhere(row) } else { self.elsewhere(row, clock) }
    }

    /// What came to a level and went from it after the day `since`, up to the day `until`.
    fn moved(&self, movers: &Movers, since: Day, until: Day, clock: Clock<'_>) -> Moved {
        let mut moved = Moved::default();
        let (of_all, before, after) =
            (Trees::new(self, clock), Trees::new(self, clock.at(since)), Trees::new(self, clock.at(until)));
        for row in self.touched(movers, since, clock.at(until)) {
            if self.is_elsewhere(row, &of_all, clock) {
                continue;
            }
            let many = self.links.tree(row).len() > SMALL;
            let at = |day, trees: &Trees<'_>| {
                if many { trees.tally(row).rest } else { self.moves.rest(row, &self.links, clock.at(day)) }
            };
            let (then, now) = (at(since, &before), at(until, &after));
            let parts = self.links.tree(row).len() > 1;
            let came = |then: Option<Estimate>, now: Option<Estimate>| match (then, now) {
                // The same count said again is nobody new.
                (then, now) if then == now => None,
                // A count that is corrected downwards is not a departure; but what parts take over from their whole is.
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
        role: LevelRole::Counted,
        since: None,
        parts: None,
        placed: false,
        part: key.part,
        gap: None,
        records: Vec::new(),
        rivals: Vec::new(),
    }
}
