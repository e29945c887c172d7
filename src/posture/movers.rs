//! Which movements add to a level or take from it, and on which days they may.

use super::levels::{Key, Movers};
use super::links::{Links, SMALL};
use super::moves::{Moves, Spot, Step};
use super::{clock::Clock, index::Index, parts};
use crate::model::{Dataset, Day, HashMap};
use std::collections::BTreeMap;

impl Index {
    /// Finds for each key the movements of the same sender, host, scope and thing, and of its component or any for `all`.
    pub(super) fn add_movers(&mut self, data: &Dataset) {
        let names = std::mem::take(&mut self.strengths.names);
        let mut movers: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        for (row, m) in self.moves.all.iter().enumerate() {
            if let (Spot::Host(_), false) = (m.spot, m.rotation) {
                movers.entry((m.spot, m.sender, m.scope, m.thing)).or_default().push(row as u32);
            }
        }
        let (links, moves) = (&self.links, &self.moves);
        for keys in self.strengths.keys.chunk_by_mut(Key::is_beside) {
            let first = &keys[0];
            let rows = movers.get(&(first.spot, first.sender, first.scope, first.thing)).into_iter().flatten().copied();
            let all = matches!(first.component, crate::model::Component::All);
            let rows = rows.filter(|row| all || moves.all[*row as usize].component == first.component);
            let named = keys.iter().any(|key| key.part != parts::WHOLE);
            let part = |row: u32| match data.movements.get(row as usize).filter(|_| named) {
                Some(m) => names.find(m),
                None => parts::WHOLE,
            };
            let rows: Vec<(u32, parts::Part)> = rows.map(|row| (row, part(row))).collect();
            // Of one strength alone it is not said that others are elsewhere, unless it is at a place or of a type.
            let alone = keys.len() == 1 && !parts::excludes_others(keys[0].part);
            for key in &mut *keys {
                let fits = rows.iter().filter(|(_, part)| alone || parts::contains(key.part, *part));
                key.movers = movers_of(links, moves, fits.map(|(row, _)| *row));
            }
            if !alone && keys[0].part != parts::WHOLE {
                keys[0].around = movers_of(links, moves, rows.iter().map(|(row, _)| *row));
            }
        }
    }

    /// The days on which one of the movers may change a level.
    pub(super) fn days_of_movers(&self, movers: &Movers) -> impl Iterator<Item = Day> {
        let large = self.links.trees_of(&movers.large).flat_map(|row| self.moves.steps(row));
        let large = large.filter(|step| step.moves_people()).map(|step| step.claim.day);
        movers.turns.iter().map(|(day, _)| *day).chain(large)
    }

    /// The movers of which, or of whose parts, anybody came or went after the day `since`, in order.
    pub(super) fn touched(&self, movers: &Movers, since: Day, clock: Clock<'_>) -> Vec<u32> {
        let after = &movers.turns[movers.turns.partition_point(|(day, _)| *day <= since)..];
        let within = &after[..after.partition_point(|(day, _)| *day <= clock.day)];
        let mut rows: Vec<u32> = within.iter().map(|(_, row)| *row).collect();
        rows.sort_unstable();
        rows.dedup();
        let hindsight = clock.known_on.is_none() && clock.voices.is_none();
        let day = |step: &Step| since < step.claim.day && step.claim.day <= clock.day;
        let touches = |step: &Step| step.moves_people() && day(step) && (hindsight || step.claim.holds(clock));
        if !hindsight {
            rows.retain(|row| self.links.tree(*row).iter().flat_map(|row| self.moves.steps(*row)).any(touches));
        }
        // Of each tree, how many steps touch it up to each of its movements: those of one and its parts lie side by side.
        let mut sums: HashMap<u32, Vec<u32>> = HashMap::default();
        let large = movers.large.iter().copied().filter(|row| {
            let (tree, at) = self.links.whole_tree(*row);
            let sums = sums.entry(tree[0]).or_insert_with(|| {
                let touched = tree.iter().map(|row| self.moves.steps(*row).iter().filter(|step| touches(step)).count());
                let sum = touched.scan(0, |sum, touched| {
                    *sum += touched as u32;
                    Some(*sum)
                });
                std::iter::once(0).chain(sum).collect()
            });
            sums[at + 1] > sums[at + 1 - self.links.tree(*row).len()]
        });
        rows.extend(large.collect::<Vec<_>>());
        rows.sort_unstable();
        rows
    }
}

/// Movements with the days on which somebody of them or their parts came or went.
fn movers_of(links: &Links, moves: &Moves, rows: impl Iterator<Item = u32>) -> Movers {
    let (small, large): (Vec<u32>, Vec<u32>) = rows.partition(|row| links.tree(*row).len() <= SMALL);
    let came_and_went = |row: u32| {
        let steps = links.tree(row).iter().flat_map(|part| moves.steps(*part));
        steps.filter(|step| step.moves_people()).map(move |step| (step.claim.day, row))
    };
    let mut turns: Vec<(Day, u32)> = small.into_iter().flat_map(came_and_went).collect();
    turns.sort_unstable();
    turns.dedup();
    Movers { turns, large: large.into() }
}
