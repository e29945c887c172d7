//! Movements that are over and done with, added up beforehand. Most movements of a long dataset have reached their last stage
//! long before the day that is asked about: in hindsight, with nothing but whole shares filtered, only the others need a look.

use super::change::{change, said_by_parts};
use super::clock::{Clock, EVERYBODY, LAST};
use super::links::{Links, SMALL};
use super::moves::{Moves, Spot};
use super::{Change, Figures, Share, facet::ShareKey, sums};
use crate::model::{Day, Estimate, Thing};

/// What the movements of one thing, share and place add up to, by the day on which the last of them came to rest.
#[derive(Debug)]
struct Run {
    thing: Thing,
    share: ShareKey,
    /// In order.
    days: Vec<Day>,
    /// Up to each of the days.
    sums: Vec<Moved>,
}

/// Those of a place's numbers that movements change: there are as many of them as movements.
#[derive(Debug, Clone, Copy, Default)]
struct Moved([Option<Estimate>; 5]);

impl Moved {
    fn of(figures: &Figures) -> Self {
        let Figures { promised, arrived, announced, under_way, come, .. } = *figures;
        Self([promised, arrived, announced, under_way, come])
    }

    fn figures(self) -> Figures {
        let Self([promised, arrived, announced, under_way, come]) = self;
        Figures { arrived, promised, announced, under_way, come, ..Figures::default() }
    }
}

/// The movements of one place.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    runs: Vec<Run>,
    /// The same movements one by one: the day of the last stage of it and of what it hangs together with by parts, of the first, and the
    /// row; by the last stage.
    settling: Vec<(Day, Day, u32)>,
    /// Those whose numbers hang on other records, in order.
    pub entangled: Vec<u32>,
}

impl Ledger {
    /// Adds up what goes to a place. What leaves it is counted in net answers only, which look at each movement.
    pub fn new(moves: &Moves, links: &Links, spot: Spot, rows: &[u32]) -> Self {
        let mut ledger = Self::default();
        for &row in rows {
            if moves.all[row as usize].spot != spot {
                continue;
            }
            let (tree, _) = links.whole_tree(row);
            // Each of a larger tree would be settled by a walk over all of it.
            let (small, tree) = if tree.len() <= SMALL { (true, tree) } else { (false, std::slice::from_ref(&row)) };
            let days = || tree.iter().flat_map(|row| moves.steps(*row)).map(|step| step.claim.day);
            let by_itself = small && tree.iter().all(|row| links.above(*row).next().is_none());
            // Without a stage nothing is ever said of it.
            let Some((last, first)) = days().max().zip(days().min()) else { continue };
            if by_itself {
                ledger.settling.push((last, first, row));
            } else {
                ledger.entangled.push(row);
            }
        }
        ledger.settling.sort_unstable();
        for (last, _, row) in &ledger.settling {
            let movement = &moves.all[*row as usize];
            let Some(change) = settled(moves, links, *row) else { continue };
            let share = (movement.sender, movement.scope, movement.component, movement.command);
            let thing = movement.thing;
            let same = |run: &Run| (run.thing, run.share) == (thing, share);
            let at = ledger.runs.iter().position(same).unwrap_or_else(|| {
                ledger.runs.push(Run { thing, share, days: Vec::new(), sums: Vec::new() });
                ledger.runs.len() - 1
            });
            let run = &mut ledger.runs[at];
            let mut sum = run.sums.last().copied().unwrap_or_default().figures();
            sum.add_change(&change);
            run.days.push(*last);
            run.sums.push(Moved::of(&sum));
        }
        ledger
    }

    /// Adds what has come to rest by a day to the figures of the place and its shares, of one thing; true if there is any such movement.
    pub fn add(
        &self,
        day: Day,
        thing: Thing,
        wanted: impl Fn(&ShareKey) -> bool,
        figures: &mut Figures,
        by: &mut Vec<Share>,
    ) -> bool {
        let mut any = false;
        for run in self.runs.iter().filter(|run| run.thing == thing && wanted(&run.share)) {
            let Some(at) = run.days.partition_point(|last| *last <= day).checked_sub(1) else { continue };
            any = true;
            let sum = run.sums[at].figures();
            figures.add(&sum);
            sums::share(by, run.share).add(&sum);
        }
        any
    }

    /// The movements that have begun by a day and not yet come to rest.
    pub fn unsettled(&self, day: Day) -> impl Iterator<Item = u32> + '_ {
        self.turning(day, day)
    }

    /// The movements that have begun by the later day and had not come to rest by the earlier.
    pub fn turning(&self, earlier: Day, later: Day) -> impl Iterator<Item = u32> + '_ {
        let from = self.settling.partition_point(|(last, ..)| *last <= earlier);
        self.settling[from..].iter().filter(move |(_, first, _)| *first <= later).map(|(.., row)| *row)
    }
}

/// What a movement changes at its host in the end, in hindsight; none: it never promises anything, or its parts say all. Only for one
/// that is counted nowhere else.
fn settled(moves: &Moves, links: &Links, row: u32) -> Option<Change> {
    let clock = Clock { day: LAST, known_on: None, voices: None, holders: EVERYBODY };
    let (tree, at) = links.whole_tree(row);
    let tally = match tree {
        [row] => moves.own(*row, clock),
        tree => *moves.tally(tree, links, clock).get(at)?,
    };
    tally.first.or(tally.left)?;
    Some(change(row, &moves.all[row as usize], &tally, false)).filter(|change| !said_by_parts(change))
}
