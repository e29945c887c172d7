//! The changes of a place while days pass. A place may have tens of thousands of movements and as many days on which one of them
//! turns: each turn changes a sum that also takes away, and the other movements are not looked at.

use super::{Change, Figures, Share, answer::Answer, facet::ShareKey, index::Place, sums};
use crate::model::{Day, Estimate};

/// With so many movements or more, those that leave a place too are summed by themselves. A sum of equal gains and losses keeps the
/// word of what comes after it where it is made anew in order, and here that of a computed interval; the numbers are the same.
const MANY: usize = 4096;

/// The sum of counts that come and go.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    /// How many counts there are, and how many of them are not exactly nobody.
    counts: u32,
    some: u32,
    inexact: u32,
    without_best: u32,
    open: u32,
    low: i128,
    best: i128,
    high: i128,
    /// The words of all, added up: where one count is left, its own.
    words: u32,
    /// Of the counts, those that are “more than”.
    more: u32,
    /// By how many places of theirs are rough, those of which any is.
    rough: [u32; ROUGH],
}

/// No count has more rough places: see the largest that is accepted.
const ROUGH: usize = 10;

impl Sum {
    /// A count comes (1) or goes (−1).
    fn turn(&mut self, count: Option<Estimate>, sign: i8) {
        let Some(count) = count else { return };
        let turn = |number: &mut u32, by: u32| {
            *number = if sign > 0 { *number + by } else { number.saturating_sub(by) };
        };
        turn(&mut self.counts, 1);
        if count == Estimate::ZERO {
            return;
        }
        turn(&mut self.some, 1);
        turn(&mut self.inexact, u32::from(count.word != crate::model::Word::Exact));
        turn(&mut self.without_best, u32::from(count.best.is_none()));
        turn(&mut self.open, u32::from(count.high.is_none()));
        turn(&mut self.words, count.word as u32);
        turn(&mut self.more, u32::from(count.word == crate::model::Word::MoreThan));
        if let Some(places) = usize::from(count.rough).checked_sub(1) {
            turn(&mut self.rough[places.min(ROUGH - 1)], 1);
        }
        let sign = i128::from(sign);
        self.low += sign * i128::from(count.low);
        self.best += sign * i128::from(count.best.unwrap_or(0));
        self.high += sign * i128::from(count.high.unwrap_or(0));
    }

    fn count(&self) -> Option<Estimate> {
        if self.counts == 0 {
            return None;
        }
        if self.some == 0 {
            return Some(Estimate::ZERO);
        }
        let held = |n: i128| n.clamp(i64::MIN.into(), i64::MAX.into()) as i64;
        let best = (self.without_best == 0).then_some(held(self.best));
        let high = (self.open == 0).then_some(held(self.high));
        let word = crate::model::Word::ALL.iter().find(|word| self.some == 1 && **word as u32 == self.words).copied();
        let rough = self.rough.iter().rposition(|counts| *counts > 0).map_or(0, |places| places as u8 + 1);
        Some(Estimate::summed((held(self.low), best, high), rough, word, (self.inexact == 0, self.more > 0)))
    }
}

/// The sums of one share.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    changes: u32,
    promised: Sum,
    arrived: Sum,
    announced: Sum,
    under_way: Sum,
    come: Sum,
}

impl Sums {
    fn turn(&mut self, change: &Change, sign: i8) {
        self.changes = if sign > 0 { self.changes + 1 } else { self.changes.saturating_sub(1) };
        self.promised.turn(change.promised, sign);
        self.arrived.turn(change.arrived, sign);
        self.announced.turn(change.promised.filter(|_| change.announced_only), sign);
        self.under_way.turn(change.under_way, sign);
        self.come.turn(change.come(), sign);
    }

    fn figures(&self) -> Figures {
        Figures {
            promised: self.promised.count(),
            arrived: self.arrived.count(),
            announced: self.announced.count(),
            under_way: self.under_way.count(),
            come: self.come.count(),
            ..Figures::default()
        }
    }
}

/// The changes of a place on one day after another.
#[derive(Debug, Default)]
pub(super) struct Running {
    shares: Vec<(ShareKey, Sums)>,
    all: Sums,
    /// Each day on which a movement that stands alone turns, with its row and the day on which it turned before.
    turns: Vec<(Day, u32, Option<Day>)>,
    next: usize,
    /// Movements whose numbers hang on other records: looked at on every day.
    entangled: Vec<u32>,
}

impl Running {
    pub fn new(answer: &Answer<'_>, place: &Place) -> Self {
        let (moves, links) = (&answer.index.moves, &answer.index.links);
        let mut running = Self::default();
        let leaves = |row: &u32| moves.all[*row as usize].spot != place.spot;
        let in_order = answer.net() && place.moves.len() < MANY && place.moves.iter().any(leaves);
        for &row in &place.moves {
            let alone = links.tree(row).len() == 1 && links.parent[row as usize].is_none();
            if in_order || !alone || links.above(row).next().is_some() {
                running.entangled.push(row);
                continue;
            }
            let mut days: Vec<Day> = moves.steps(row).iter().map(|step| step.claim.day).collect();
            days.sort_unstable();
            days.dedup();
            let before = std::iter::once(None).chain(days.iter().copied().map(Some));
            running.turns.extend(days.iter().zip(before).map(|(day, before)| (*day, row, before)));
        }
        running.turns.sort_unstable();
        running
    }

    /// Goes on to the day of the answer, which is not before that of the last one, and adds what changes then.
    pub fn turn(&mut self, answer: &Answer<'_>, place: &Place, figures: &mut Figures, by: &mut Vec<Share>) {
        let mut changes = Vec::new();
        while let Some((day, row, before)) =
            self.turns.get(self.next).filter(|turn| turn.0 <= answer.clock.day).copied()
        {
            self.next += 1;
            // Days that are passed over change nothing that is seen: only the last one up to the day counts.
            for (day, sign) in before.map(|before| (before, -1)).into_iter().chain([(day, 1)]) {
                changes.clear();
                answer.list_on(row, place, day, &mut changes);
                for change in &changes {
                    self.sums(answer, row).turn(change, sign);
                    self.all.turn(change, sign);
                }
            }
        }
        figures.add(&self.all.figures());
        for (share, sums) in self.shares.iter().filter(|(_, sums)| sums.changes > 0) {
            sums::share(by, *share).add(&sums.figures());
        }
        changes.clear();
        for &row in &self.entangled {
            answer.list_on(row, place, answer.clock.day, &mut changes);
        }
        for change in &changes {
            sums::add_change(figures, by, &answer.index.moves.all[change.movement as usize], change);
        }
    }

    fn sums(&mut self, answer: &Answer<'_>, row: u32) -> &mut Sums {
        let movement = &answer.index.moves.all[row as usize];
        let key = (movement.sender, movement.scope, movement.component, movement.command);
        let at = self.shares.binary_search_by_key(&key, |(share, _)| *share).unwrap_or_else(|at| {
            self.shares.insert(at, (key, Sums::default()));
            at
        });
        &mut self.shares[at].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn count() -> impl Strategy<Value = Option<Estimate>> {
        prop_oneof![
            Just(None),
            Just(Some(Estimate::ZERO)),
            (0..50_i64).prop_map(|n| Some(Estimate::exact(n))),
            (0..50_i64).prop_map(|n| Some(Estimate::about(n))),
            (0..50_i64).prop_map(|n| Some(Estimate::more_than(n))),
            (0..50_i64).prop_map(|n| Some(Estimate::up_to(n))),
            (0..50_i64).prop_map(|n| Some(Estimate::range(n, n + 7))),
            Just(Some(Estimate::unknown())),
        ]
    }

    proptest! {
        /// What came and went again leaves no trace: the sum is that of the others, made anew.
        #[test]
        fn a_sum_is_that_of_what_is_left(counts in prop::collection::vec((count(), any::<bool>()), 0..12)) {
            let mut sum = Sum::default();
            for (count, _) in &counts {
                sum.turn(*count, 1);
            }
            for (count, _) in counts.iter().filter(|(_, goes)| *goes) {
                sum.turn(*count, -1);
            }
            let left = counts.iter().filter(|(_, goes)| !goes).filter_map(|(count, _)| *count);
            prop_assert_eq!(sum.count(), left.reduce(|a, b| a + b));
        }
    }
}
