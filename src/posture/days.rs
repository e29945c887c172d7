//! The days on which something changes, for the timeline.

use super::clock::{Clock, Voices};
use super::{Query, answer::Answer, index::Index, levels::Key, listed, moves::Spot};
use crate::model::{Dataset, Day};
use std::collections::BTreeMap;

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
        let mut days: BTreeMap<Day, DayChange> = BTreeMap::new();
        self.days_of_strengths(&answer, first, &mut days);
        for (row, movement) in self.moves.all.iter().enumerate() {
            let row = row as u32;
            let wanted = answer.sieve.goal(movement) && answer.sieve.movement(row, movement);
            if wanted && answer.sieve.reached(&answer.tally(row)) {
                self.days_of_movement(row, answer.clock, &mut days);
            }
        }
        days.into_values().collect()
    }

    fn days_of_strengths(&self, answer: &Answer<'_>, first: Day, days: &mut BTreeMap<Day, DayChange>) {
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

    fn days_of_movement(&self, row: u32, clock: Clock<'_>, days: &mut BTreeMap<Day, DayChange>) {
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

    /// What a movement adds to promised and arrived on a day.
    fn weights(&self, row: u32, clock: Clock<'_>) -> (i64, i64) {
        if self.moves.all[row as usize].rotation || self.elsewhere(row, clock) {
            return (0, 0);
        }
        let rest = self.moves.rest(row, &self.links, clock);
        let weight = |count: Option<crate::model::Estimate>| count.map_or(0, |count| count.floor_zero().weight());
        (weight(rest.promised()), weight(rest.arrived))
    }
}

fn entry(days: &mut BTreeMap<Day, DayChange>, day: Day) -> &mut DayChange {
    days.entry(day).or_insert(DayChange { day, promised: 0, arrived: 0, strengths: 0, unlisted: 0 })
}
