//! The days on which something changes, for the timeline.

use super::clock::{Clock, Voices};
use super::links::SMALL;
use super::moves::{Counts, Spot};
use super::{Query, answer::Answer, index::Index, levels::Key, listed, trees::Trees};
use crate::model::{Dataset, Day, HashMap};
use std::collections::BTreeMap;

/// So many movements of one tree are looked at, over all days on which one of them turns; of a larger tree with more such days, the change of
/// several days is shown on the last of them.
const MOST_LOOKS: usize = 4_000_000;

/// What changes on one day, in numbers of the one thing that is asked about, over all that a filter lets through. For drawing, not for quoting:
/// counts without a best number weigh as the middle of their range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayChange {
    /// The day.
    pub day: Day,
    /// How many more are promised than the day before; negative: fewer.
    pub promised: i64,
    /// How many more have arrived than the day before; negative: fewer.
    pub arrived: i64,
    /// How many strengths are reported for the day.
    pub strengths: u32,
    /// How many of those reported before are no longer listed from the day on.
    pub unlisted: u32,
}

impl Index {
    /// The days on which something happens to what a question is about (its thing, filter and known-on day), in order.
    /// Both days of previous and next change and the histogram come from it. The stages of the filter are those
    /// that a movement reaches in the end.
    pub fn days(&self, data: &Dataset, query: &Query) -> Vec<DayChange> {
        let Some((first, last)) = self.first_day().zip(self.last_day()) else { return Vec::new() };
        let query = Query { net: false, from: None, ..query.at(last) };
        let voices = Voices::of(&query.filter, &self.source_ids);
        let answer = Answer::new(self, data, &query, voices.as_ref());
        let mut days: HashMap<Day, DayChange> = HashMap::default();
        self.days_of_strengths(&answer, first, &mut days);
        let mut trees: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (row, movement) in self.moves.all.iter().enumerate() {
            let row = row as u32;
            let wanted = answer.sieve.goal(movement) && answer.sieve.movement(row, movement);
            if wanted && answer.sieve.reached(|| answer.tally(row)) {
                let (tree, _) = self.links.whole_tree(row);
                if tree.len() <= SMALL {
                    self.days_of_movement(row, answer.clock, &mut days);
                } else {
                    trees.entry(tree[0]).or_default().push(row);
                }
            }
        }
        for rows in trees.values() {
            self.days_of_tree(rows, answer.clock, &mut days);
        }
        let mut days: Vec<DayChange> = days.into_values().collect();
        days.sort_unstable_by_key(|change| change.day);
        days
    }

    fn days_of_strengths(&self, answer: &Answer<'_>, first: Day, days: &mut HashMap<Day, DayChange>) {
        // Counted by day first: a million strengths stand on a few thousand days.
        let mut counts: Vec<u32> = Vec::new();
        let mut ends: Vec<Day> = Vec::new();
        for place in &self.places {
            let host = if let Spot::Host(host) = place.spot { Some(answer.sieve.host(host)) } else { None };
            for key in self.keys(place) {
                if !host.unwrap_or_else(|| answer.sieve.nowhere(key.region)) || !answer.sieve.key(key) {
                    continue;
                }
                self.ends(key, answer, &mut ends);
                for held in self.strengths.of(key).iter().filter(|held| held.claim.holds(answer.clock)) {
                    if answer.sieve.strength(held.claim.row, &key.share(held.command)) {
                        let at = (held.claim.day - first) as usize;
                        if at >= counts.len() {
                            counts.resize(at + 1, 0);
                        }
                        counts[at] += 1;
                    }
                }
            }
        }
        for day in ends {
            entry(days, day).unlisted += 1;
        }
        for (at, strengths) in counts.into_iter().enumerate().filter(|(_, count)| *count > 0) {
            entry(days, first + at as i32).strengths = strengths;
        }
    }

    /// The days from which on the report of a key's claims no longer lists it, up to that of the answer.
    fn ends(&self, key: &Key, answer: &Answer<'_>, ends: &mut Vec<Day>) {
        let by = answer.clock.day;
        let mut later = &[][..];
        let mut report = listed::NONE;
        let mut seen = self.strengths.of(key).iter().filter(|held| held.claim.holds(answer.clock)).peekable();
        while let Some(held) = seen.next() {
            if held.series == listed::NONE {
                continue;
            }
            if held.series != report {
                (report, later) = (held.series, self.strengths.reports.days_after(held.series, held.claim.day));
            }
            // Mostly the next day of the report is that of the next claim.
            let passed = later.iter().take_while(|day| **day <= held.claim.day).count();
            later = &later[passed..];
            let next = seen.peek().map(|next| next.claim.day).filter(|_| !key.linked);
            let replaced = |day: Day| next.is_some_and(|next| next <= day);
            if later.first().is_none_or(|day| replaced(*day)) {
                continue;
            }
            let wanted = answer.sieve.strength(held.claim.row, &key.share(held.command));
            let end = wanted.then(|| self.strengths.ended(key, held, by, answer.clock)).flatten();
            ends.extend(end.filter(|day| !replaced(*day)));
        }
    }

    fn days_of_movement(&self, row: u32, clock: Clock<'_>, days: &mut HashMap<Day, DayChange>) {
        let tree = self.links.tree(row);
        let steps = tree.iter().flat_map(|row| self.moves.steps(*row)).filter(|step| step.claim.holds(clock));
        let mut turns: Vec<Day> = steps.map(|step| step.claim.day).collect();
        turns.extend(self.links.above(row).filter_map(|target| self.active_from(target, clock)));
        turns.sort_unstable();
        turns.dedup();
        let (mut promised, mut arrived) = (0, 0);
        for day in turns {
            let (now_promised, now_arrived) = self.weights(row, clock.at(day));
            let entry = entry(days, day);
            entry.promised = entry.promised.saturating_add(now_promised.saturating_sub(promised));
            entry.arrived = entry.arrived.saturating_add(now_arrived.saturating_sub(arrived));
            (promised, arrived) = (now_promised, now_arrived);
        }
    }

    /// The same for movements of one large tree together, which is looked at once a day.
    fn days_of_tree(&self, rows: &[u32], clock: Clock<'_>, days: &mut HashMap<Day, DayChange>) {
        let steps = self.links.trees_of(rows).flat_map(|row| self.moves.steps(row));
        let mut turns: Vec<Day> = steps.filter(|step| step.claim.holds(clock)).map(|step| step.claim.day).collect();
        turns.extend(self.links.above_all(rows).into_iter().filter_map(|target| self.active_from(target, clock)));
        turns.sort_unstable();
        turns.dedup();
        let (tree, _) = self.links.whole_tree(rows[0]);
        let each = (turns.len() * tree.len()).div_ceil(MOST_LOOKS).max(1);
        let mut before = vec![(0, 0); rows.len()];
        for (n, day) in turns.iter().copied().enumerate() {
            let entry = entry(days, day);
            if !(n + 1).is_multiple_of(each) && n + 1 != turns.len() {
                continue;
            }
            let trees = Trees::new(self, clock.at(day));
            for (row, before) in rows.iter().zip(&mut before) {
                let gone = self.moves.all[*row as usize].rotation || trees.elsewhere(*row);
                let now = if gone { (0, 0) } else { weights(&trees.tally(*row).rest) };
                entry.promised = entry.promised.saturating_add(now.0.saturating_sub(before.0));
                entry.arrived = entry.arrived.saturating_add(now.1.saturating_sub(before.1));
                *before = now;
            }
        }
    }

    /// What a movement adds to promised and arrived on a day.
    fn weights(&self, row: u32, clock: Clock<'_>) -> (i64, i64) {
        if self.moves.all[row as usize].rotation || self.elsewhere(row, clock) {
            return (0, 0);
        }
        weights(&self.moves.rest(row, &self.links, clock))
    }
}

/// What counts weigh, promised and arrived.
fn weights(counts: &Counts) -> (i64, i64) {
    let weight = |count: Option<crate::model::Estimate>| count.map_or(0, |count| count.floor_zero().weight());
    (weight(counts.promised()), weight(counts.arrived))
}

fn entry(days: &mut HashMap<Day, DayChange>, day: Day) -> &mut DayChange {
    days.entry(day).or_insert(DayChange { day, promised: 0, arrived: 0, strengths: 0, unlisted: 0 })
}
