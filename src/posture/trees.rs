//! Movements on a day, each tree of them tallied once: asked one by one, those of a long chain of parts would each walk through the rest.

use super::{clock::Clock, index::Index, moves::Tally};
use crate::model::{HashMap, RecordRef};
use std::cell::RefCell;

/// Of each movement of a tree its tally, and whether its people are counted in another record.
type Whole = Vec<(Tally, bool)>;

/// Movements on a day.
pub(super) struct Trees<'a> {
    index: &'a Index,
    clock: Clock<'a>,
    /// By the first row of each; those that stand alone are counted where they are met.
    known: RefCell<HashMap<u32, Whole>>,
}

impl<'a> Trees<'a> {
    pub fn new(index: &'a Index, clock: Clock<'a>) -> Self {
        Self { index, clock, known: RefCell::default() }
    }

    /// A movement.
    pub fn tally(&self, row: u32) -> Tally {
        match self.index.links.whole_tree(row).0 {
            [_] => self.index.moves.own(row, self.clock),
            _ => self.of(row).0,
        }
    }

    /// Whether a movement's people, or those of what it is a part of, are counted in another record.
    pub fn elsewhere(&self, row: u32) -> bool {
        match self.index.links.whole_tree(row).0 {
            [_] => self.index.elsewhere(row, self.clock),
            _ => self.of(row).1,
        }
    }

    fn of(&self, row: u32) -> (Tally, bool) {
        let (tree, at) = self.index.links.whole_tree(row);
        self.known.borrow_mut().entry(tree[0]).or_insert_with(|| self.whole(tree))[at]
    }

    fn whole(&self, tree: &[u32]) -> Whole {
        let (links, moves) = (&self.index.links, &self.index.moves);
        let mut whole: Whole = moves.tally(tree, links, self.clock).into_iter().map(|tally| (tally, false)).collect();
        // What they are a part of comes after them.
        for at in (0..tree.len()).rev() {
            let own = links.counted_in.get(&RecordRef::Movement(tree[at]));
            let parent = links.parent[tree[at] as usize].map(|parent| links.whole_tree(parent).1);
            whole[at].1 = parent.is_some_and(|parent| whole[parent].1)
                || own.is_some_and(|target| self.index.active_from(*target, self.clock).is_some());
        }
        whole
    }
}
