//! Movements added up along time. What a movement changes in its place is a step function of the day, and so is the sum of many: it is
//! kept for each day on which one of them turns, of each share, of each command and of all together, and a day is looked up.

use super::change::{change, said_by_parts};
use super::clock::{Clock, EVERYBODY};
use super::course::Courses;
use super::links::{Links, SMALL};
use super::moves::{Move, Moves, Spot};
use super::{Change, Figures, Share, ShareKey, sieve::Sieve, sum::Moved, sums};
use crate::model::{Command, Day, HashMap, Thing};

/// The movements of one place.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    /// Each day on which one that stands by itself turns, with its row; in order.
    turns: Vec<(Day, u32)>,
    /// What these add up to.
    all: Courses<Thing>,
    commands: Courses<(Thing, Command)>,
    shares: Courses<(Thing, ShareKey)>,
    /// Those whose numbers hang on other records, in order: they are looked at each time.
    pub entangled: Vec<u32>,
}

impl Ledger {
    /// Adds up what goes to a place, in hindsight. What leaves it is counted in net answers only, which look at each movement.
    pub fn new(moves: &Moves, links: &Links, spot: Spot, rows: &[u32]) -> Self {
        let here = rows.iter().copied().filter(|row| moves.all[*row as usize].spot == spot);
        let alone = |row: u32| {
            let (tree, _) = links.whole_tree(row);
            // Each of a larger tree would be counted by a walk over all of it, each time.
            tree.len() <= SMALL && tree.iter().all(|row| links.above(*row).next().is_none())
        };
        let (alone, entangled) = here.partition(|row| alone(*row));
        Self::of((moves, links), alone, entangled, |row, day, changes| changes.extend(turned(moves, links, row, day)))
    }

    /// Adds up movements that stand by themselves. `list` says what one of them changes on a day on which it, or a part of it, turns.
    pub fn of(
        (moves, links): (&Moves, &Links),
        alone: Vec<u32>,
        entangled: Vec<u32>,
        list: impl Fn(u32, Day, &mut Vec<Change>),
    ) -> Self {
        let mut ledger = Self { entangled, ..Self::default() };
        for row in alone {
            let (tree, _) = links.whole_tree(row);
            let from = ledger.turns.len();
            ledger.turns.extend(tree.iter().flat_map(|part| moves.steps(*part)).map(|step| (step.claim.day, row)));
            ledger.turns[from..].sort_unstable();
        }
        ledger.turns.sort_unstable();
        ledger.turns.dedup();
        ledger.turns.shrink_to_fit();
        let mut before: HashMap<u32, Day> = HashMap::default();
        let mut changes = Vec::new();
        for turns in ledger.turns.chunk_by(|a, b| a.0 == b.0) {
            for (day, row) in turns.iter().copied() {
                let Move { thing, command, .. } = moves.all[row as usize];
                let share = moves.all[row as usize].share();
                for (day, sign) in before.insert(row, day).map(|before| (before, -1)).into_iter().chain([(day, 1)]) {
                    changes.clear();
                    list(row, day, &mut changes);
                    for change in &changes {
                        ledger.all.turn(thing, change, sign);
                        ledger.commands.turn((thing, command), change, sign);
                        ledger.shares.turn((thing, share), change, sign);
                    }
                }
            }
            let day = turns[0].0;
            ledger.all.close(day);
            ledger.commands.close(day);
            ledger.shares.close(day);
        }
        ledger.all.finish();
        ledger.commands.finish();
        ledger.shares.finish();
        ledger
    }

    /// Adds what has turned by a day, as far as its shares are wanted, to the figures of the place, and to the same by command; true if
    /// there is any such movement.
    pub fn add(&self, day: Day, sieve: &Sieve<'_>, figures: &mut Figures, by: &mut Vec<(Command, Figures)>) -> bool {
        let mut any = false;
        if sieve.takes_all_shares() {
            for (_, moved) in self.all.on(day, |thing| *thing == sieve.thing) {
                figures.add_moved(moved);
                any = true;
            }
            for ((_, command), moved) in self.commands.on(day, |(thing, _)| *thing == sieve.thing) {
                sums::commanded(by, *command).add_moved(moved);
            }
            return any;
        }
        for (share, moved) in self.shares_on(day, sieve) {
            figures.add_moved(moved);
            sums::commanded(by, share.3).add_moved(moved);
            any = true;
        }
        any
    }

    /// Adds the same to shares.
    pub fn add_shares(&self, day: Day, sieve: &Sieve<'_>, by: &mut Vec<Share>) {
        self.shares_on(day, sieve).for_each(|(share, moved)| sums::share(by, *share).add_moved(moved));
    }

    fn shares_on(&self, day: Day, sieve: &Sieve<'_>) -> impl Iterator<Item = (&ShareKey, Moved)> {
        let wanted = |(thing, share): &(Thing, ShareKey)| *thing == sieve.thing && sieve.share(share);
        self.shares.on(day, wanted).map(|((_, share), moved)| (share, moved))
    }

    /// The movements that turn after a day, up to another one.
    pub fn turning(&self, first: Day, last: Day) -> impl Iterator<Item = u32> + '_ {
        let from = self.turns.partition_point(|(day, _)| *day <= first);
        let rows = self.turns[from..].iter().take_while(move |(day, _)| *day <= last).map(|(_, row)| *row);
        let mut rows: Vec<u32> = rows.collect();
        rows.sort_unstable();
        rows.dedup();
        rows.into_iter()
    }
}

/// What a movement changes at its host on a day, in hindsight; none: it promises nothing yet, or its parts say all. Only for one that is
/// counted nowhere else.
fn turned(moves: &Moves, links: &Links, row: u32, day: Day) -> Option<Change> {
    let clock = Clock { day, known_on: None, voices: None, holders: EVERYBODY };
    let (tree, at) = links.whole_tree(row);
    let tally = match tree {
        [row] => moves.own(*row, clock),
        tree => *moves.tally(tree, links, clock).get(at)?,
    };
    tally.first.or(tally.left)?;
    Some(change(row, &moves.all[row as usize], &tally, false)).filter(|change| !said_by_parts(change))
}
