//! Sums of counts that come and go again: each takes away as well as it adds, and the other counts are not looked at.

use crate::model::Estimate;

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

/// The numbers that a movement changes: promised, arrived, announced, under way and come.
pub(super) type Moved = [Option<Estimate>; 5];

/// The sums of some movements.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sums {
    /// How many changes there are.
    changes: u32,
    sums: [Sum; 5],
}

impl Sums {
    /// What a movement changes comes (1) or goes (−1).
    pub fn turn(&mut self, moved: &Moved, sign: i8) {
        self.changes = if sign > 0 { self.changes + 1 } else { self.changes.saturating_sub(1) };
        self.sums.iter_mut().zip(moved).for_each(|(sum, count)| sum.turn(*count, sign));
    }

    /// What they are; none: there is no change.
    pub fn moved(&self) -> Option<Moved> {
        (self.changes > 0).then(|| std::array::from_fn(|n| self.sums[n].count()))
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
