//! The days on which something changes, for the timeline.

use super::{Filter, Query, answer::Answer, clock::Clock, index::Index, moves::Spot};
use crate::model::{Day, RecordRef};
use std::collections::BTreeMap;

/// What changes on one day, in people, over all that a filter lets through. For drawing, not for quoting:
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
}

impl Index {
    /// The days on which something happens to what the filter lets through, as known on a day (none: hindsight), in order.
    /// Both days of previous and next change and the histogram come from it. The stages of the filter are those
    /// that a movement reaches in the end.
    pub fn days(&self, filter: &Filter, known_on: Option<Day>) -> Vec<DayChange> {
        let Some(last) = self.last_day() else { return Vec::new() };
        let query = Query { known_on, filter: filter.clone(), ..Query::on(last) };
        let answer = Answer::new(self, &query);
        let mut days: BTreeMap<Day, DayChange> = BTreeMap::new();
        for key in &self.keys {
            self.days_of_strengths(key, &answer, &mut days);
        }
        for (row, movement) in self.moves.all.iter().enumerate() {
            let row = row as u32;
            if answer.sieve.movement(row, movement, answer.tally(row)) && answer.sieve.goal(movement) {
                self.days_of_movement(row, answer.clock, &mut days);
            }
        }
        days.into_values().collect()
    }

    fn days_of_strengths(&self, key: &super::levels::Key, answer: &Answer<'_>, days: &mut BTreeMap<Day, DayChange>) {
        let wanted = match key.spot {
            Spot::Host(host) => answer.sieve.host(host),
            Spot::Words(_) => answer.sieve.nowhere(key.region),
        };
        let claims = &self.claims[key.claims.0 as usize..key.claims.1 as usize];
        for held in claims.iter().filter(|held| wanted && held.claim.holds(answer.clock)) {
            if answer.sieve.strength(key, held) {
                entry(days, held.claim.day).strengths += 1;
            }
        }
    }

    fn days_of_movement(&self, row: u32, clock: Clock, days: &mut BTreeMap<Day, DayChange>) {
        let tree = self.links.tree(row);
        let steps = tree.iter().flat_map(|row| self.moves.steps(*row)).filter(|step| step.claim.holds(clock));
        let mut turns: Vec<Day> = steps.map(|step| step.claim.day).collect();
        turns.extend(self.above(row).filter_map(|target| self.active_from(target, clock)));
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

    /// The records in which a movement or what it is a part of is counted.
    fn above(&self, row: u32) -> impl Iterator<Item = RecordRef> {
        let up = std::iter::successors(Some(row), |row| self.links.parent[*row as usize]);
        up.filter_map(|row| self.links.movements[row as usize])
    }

    /// What a movement adds to promised and arrived on a day.
    fn weights(&self, row: u32, clock: Clock) -> (i64, i64) {
        if self.moves.all[row as usize].rotation || self.above(row).any(|target| self.active(target, clock)) {
            return (0, 0);
        }
        let rest = self.moves.rest(row, &self.links, clock);
        let weight = |count: Option<crate::model::Estimate>| count.map_or(0, |count| count.floor_zero().weight());
        (weight(rest.promised()), weight(rest.arrived))
    }
}

fn entry(days: &mut BTreeMap<Day, DayChange>, day: Day) -> &mut DayChange {
    days.entry(day).or_insert(DayChange { day, promised: 0, arrived: 0, strengths: 0 })
}
