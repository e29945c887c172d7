//! All claims under a filter, whatever their day: what a table of records lists.

use super::clock::{Clock, LAST, Voices};
use super::{Query, answer::Answer, index::Index, moves::Spot};
use crate::model::{Dataset, RecordRef};

impl Index {
    /// The strengths and stages of a question's thing and the events that its filter lets through, as known on its other day, in the
    /// order of the tables; its day does not count. The stages of the filter are those that a movement reaches in the end. A stage whose movement is not in
    /// the dataset is nobody's, and is left out.
    pub fn claims(&self, data: &Dataset, query: &Query) -> Vec<RecordRef> {
        let query = Query { net: false, from: None, ..query.at(self.last_day().unwrap_or(LAST)) };
        let voices = Voices::of(&query.filter, &self.source_ids);
        let answer = Answer::new(self, data, &query, voices.as_ref());
        let mut strengths = self.wanted_strengths(&answer);
        strengths.sort_unstable();
        let mut stages = self.wanted_stages(&answer);
        stages.sort_unstable();
        let mut events = self.events(data, &query.filter, query.known_on);
        events.sort_unstable();
        let strengths = strengths.into_iter().map(RecordRef::Strength);
        let stages = stages.into_iter().map(RecordRef::Stage);
        strengths.chain(stages).chain(events.into_iter().map(RecordRef::Event)).collect()
    }

    fn wanted_strengths(&self, answer: &Answer<'_>) -> Vec<u32> {
        let mut rows = Vec::new();
        for place in &self.places {
            let host = if let Spot::Host(host) = place.spot { Some(answer.sieve.host(host)) } else { None };
            for key in self.keys(place) {
                if !host.unwrap_or_else(|| answer.sieve.nowhere(key.region)) || !answer.sieve.key(key) {
                    continue;
                }
                let seen = self.strengths.of(key).iter().filter(|held| answer.clock.sees(&held.claim));
                let wanted = seen.filter(|held| answer.sieve.strength(held.claim.row, &key.share(held.command)));
                rows.extend(wanted.map(|held| held.claim.row));
            }
        }
        rows
    }

    fn wanted_stages(&self, answer: &Answer<'_>) -> Vec<u32> {
        let clock: Clock<'_> = answer.clock;
        let wanted = |row: u32| {
            let movement = &self.moves.all[row as usize];
            answer.sieve.goal(movement)
                && answer.sieve.movement(row, movement)
                && answer.sieve.reached(|| answer.tally(row))
        };
        let rows = (0..self.moves.all.len() as u32).filter(|row| wanted(*row));
        let steps = rows.flat_map(|row| self.moves.steps(row)).map(|step| step.claim);
        // What counts for nothing is a record all the same.
        let idle = self.moves.idle.iter().filter(|(row, _)| wanted(*row)).map(|(_, claim)| *claim);
        steps.chain(idle).filter(|claim| clock.sees(claim)).map(|claim| claim.row).collect()
    }
}
