//! Movements added up along time. What a movement changes in its place is a step function of the day, and so is the sum of many: it is
//! kept for each day on which one of them turns, of each share, of each command and of all together, and a day is looked up.

use super::change::{change, said_by_parts};
use super::clock::{Clock, EVERYBODY};
use super::course::{Courses, Growing, Standing};
use super::links::{Links, SMALL};
use super::moves::{Moves, Spot};
use super::{Change, Figures, Share, facet::ShareKey, sum::Moved, sums};
use crate::model::{Command, Day, Thing};
use std::ops::Range;

/// What is asked of a ledger.
pub(super) struct Wanted<'a> {
    /// The one thing that counts.
    pub thing: Thing,
    /// Which shares of it, by their numbers in the index, in order; none: all.
    pub shares: Option<&'a [Range<u32>]>,
}

/// The numbers of those that are wanted, of which many stand together: shares are in the order of their senders and scopes.
pub(super) fn ranges(wanted: impl Iterator<Item = bool>) -> Vec<Range<u32>> {
    let mut ranges: Vec<Range<u32>> = Vec::new();
    for (at, _) in (0..).zip(wanted).filter(|(_, wanted)| *wanted) {
        match ranges.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => ranges.push(at..at + 1),
        }
    }
    ranges
}

/// More shares than this are not added up anew each time.
const FEW: usize = 4;

/// The movements of one place.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    /// Each day on which one that stands by itself turns, with its row; in order.
    turns: Vec<(Day, u32)>,
    /// What these add up to by share.
    shares: Courses<(Thing, ShareKey)>,
    /// The number of each of them in the index. Whether a share is wanted is found out once for all places, which have thousands of them.
    numbers: Vec<u32>,
    /// The same by command, where there are many shares, and in all, where there are several commands.
    commands: Courses<(Thing, Command)>,
    all: Courses<Thing>,
    /// Those whose numbers hang on other records, or one that is by itself, in order: they are looked at each time.
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
        let (alone, mut entangled): (Vec<u32>, Vec<u32>) = here.partition(|row| alone(*row));
        // One movement is as soon looked at as looked up.
        if let [_] = alone[..] {
            entangled.extend(alone);
            entangled.sort_unstable();
            return Self { entangled, ..Self::default() };
        }
        Self::of((moves, links), &alone, entangled, |row, day| turned(moves, links, row, day))
    }

    /// Adds up movements that stand by themselves. `turned` says what one of them changes from a day on, on which it, or a part of it, turns.
    pub fn of(
        (moves, links): (&Moves, &Links),
        alone: &[u32],
        entangled: Vec<u32>,
        turned: impl Fn(u32, Day) -> Option<Change>,
    ) -> Self {
        let whose = |row: u32| {
            let movement = &moves.all[row as usize];
            (movement.thing, movement.share())
        };
        let mut shares = Growing::new(alone.iter().map(|row| whose(*row)));
        let many = shares.keys().len() > FEW;
        let mut commands = Growing::new(shares.keys().filter(|_| many).map(|(thing, share)| (thing, share.3)));
        // Where all are under one command it says what all of them do.
        let one = commands.keys().zip(commands.keys().skip(1)).all(|(command, next)| command.0 != next.0);
        let mut all = Growing::new(commands.keys().filter(|_| !one).map(|(thing, _)| thing));
        let mut turns = turns_of((moves, links), alone);
        let mut standing = Standing::new(alone.len());
        for turns in turns.chunk_by_mut(|a, b| a.0 == b.0) {
            let day = turns[0].0;
            for (_, at) in turns {
                let row = alone[*at as usize];
                let now = turned(row, day).map(|change| change.moved());
                let was = standing.turn(std::mem::replace(at, row), now.as_ref());
                let Some(was) = was else { continue };
                let (thing, share) = whose(row);
                shares.turn((thing, share), was.as_ref(), now.as_ref());
                if many {
                    commands.turn((thing, share.3), was.as_ref(), now.as_ref());
                }
                if !one {
                    all.turn(thing, was.as_ref(), now.as_ref());
                }
            }
            shares.close(day);
            commands.close(day);
            all.close(day);
        }
        Self {
            turns,
            shares: shares.finish(),
            commands: commands.finish(),
            all: all.finish(),
            entangled,
            numbers: Vec::new(),
        }
    }

    /// With the numbers that its shares have among all, which are in order.
    pub fn numbered(mut self, all: &[(Thing, ShareKey)]) -> Self {
        let number = |share: &(Thing, ShareKey)| all.binary_search(share).map_or(u32::MAX, |at| at as u32);
        self.numbers = self.shares.keys().iter().map(number).collect();
        self
    }

    /// Adds what has turned by a day, as far as its shares are wanted, to the figures of the place, and to the same by command; true if
    /// there is any such movement.
    pub fn add(&self, day: Day, wanted: &Wanted<'_>, figures: &mut Figures, by: &mut Vec<(Command, Figures)>) -> bool {
        let mut any = false;
        if self.commands.is_empty() {
            for (share, moved) in self.shares_on(day, wanted) {
                figures.add_moved(moved);
                sums::commanded(by, share.3).add_moved(moved);
                any = true;
            }
            return any;
        }
        if wanted.shares.is_none() {
            let of = self.all.range(|thing| *thing < wanted.thing, |thing| *thing == wanted.thing);
            let all = self.all.on(day, of).next();
            if let Some((_, moved)) = all {
                figures.add_moved(moved);
                any = true;
            }
            let of = self.commands.range(|(thing, _)| *thing < wanted.thing, |(thing, _)| *thing == wanted.thing);
            for ((_, command), moved) in self.commands.on(day, of) {
                sums::commanded(by, *command).add_moved(moved);
                if self.all.is_empty() {
                    figures.add_moved(moved);
                    any = true;
                }
            }
            return any;
        }
        let mut moved_by: Vec<(Command, Figures)> = Vec::new();
        for (share, moved) in self.shares_on(day, wanted) {
            sums::commanded(&mut moved_by, share.3).add_moved(moved);
        }
        for (command, moved) in &moved_by {
            figures.add_moved(moved.moved());
            sums::commanded(by, *command).add_moved(moved.moved());
            any = true;
        }
        any
    }

    /// Adds the same to shares.
    pub fn add_shares(&self, day: Day, wanted: &Wanted<'_>, by: &mut Vec<Share>) {
        self.shares_on(day, wanted).for_each(|(share, moved)| sums::share(by, *share).add_moved(moved));
    }

    fn shares_on(&self, day: Day, wanted: &Wanted<'_>) -> impl Iterator<Item = (&ShareKey, Moved)> {
        let here = move |numbers: &Range<u32>| {
            let start = self.numbers.partition_point(|number| *number < numbers.start);
            start..start + self.numbers[start..].partition_point(|number| *number < numbers.end)
        };
        let thing = wanted.thing;
        let all = || self.shares.range(|(other, _)| *other < thing, |(other, _)| *other == thing);
        let some = wanted.shares.unwrap_or_default().iter().map(here);
        let ranges = wanted.shares.is_none().then(all).into_iter().chain(some);
        ranges.flat_map(move |range| self.shares.on(day, range)).map(|((_, share), moved)| (share, moved))
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

/// The days on which each of some movements, or one of its parts, turns, in order; each with its place among them.
fn turns_of((moves, links): (&Moves, &Links), alone: &[u32]) -> Vec<(Day, u32)> {
    let mut turns = Vec::with_capacity(2 * alone.len());
    for (at, row) in alone.iter().enumerate() {
        let tree = links.tree(*row);
        turns.extend(tree.iter().flat_map(|part| moves.steps(*part)).map(|step| (step.claim.day, at as u32)));
    }
    turns.sort_unstable();
    turns.dedup();
    turns.shrink_to_fit();
    turns
}

/// What a movement changes at its host on a day, in hindsight; none: it promises nothing yet, or its parts say all. Only for one that is
/// counted nowhere else.
fn turned(moves: &Moves, links: &Links, row: u32, day: Day) -> Option<Change> {
    let clock = Clock { day, known_on: None, voices: None, holders: EVERYBODY };
    let tally = match links.tree(row) {
        [row] => moves.own(*row, clock),
        tree => moves.tally(tree, links, clock).pop()?,
    };
    tally.first.or(tally.left)?;
    Some(change(row, &moves.all[row as usize], &tally, false)).filter(|change| !said_by_parts(change))
}
