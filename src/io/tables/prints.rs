//! Ids by their hashes: whether one of millions comes twice is found out without keeping them.

use crate::model::Id;
use foldhash::quality::RandomState;
use std::hash::BuildHasher as _;
use std::sync::LazyLock;

static KNOWN_BY: LazyLock<RandomState> = LazyLock::new(RandomState::default);

/// The hashes of some ids. Two that differ have one hash so rarely that whoever is told to look again may do so in vain.
#[derive(Default)]
pub(in crate::io) struct Prints {
    all: Vec<u64>,
}

impl Prints {
    /// Those of some ids that are all different.
    pub fn of<'i>(ids: impl Iterator<Item = &'i Id>) -> Self {
        let mut prints = Self::default();
        ids.for_each(|id| prints.note(id));
        prints.all.sort_unstable();
        prints
    }

    /// Notes an id.
    pub fn note(&mut self, id: &Id) {
        self.all.push(KNOWN_BY.hash_one(id.as_str()));
    }

    /// Takes over others.
    pub fn append(&mut self, mut more: Self) {
        self.all.append(&mut more.all);
    }

    /// Whether no two of them are the same; they are in order then.
    pub fn are_all_different(&mut self) -> bool {
        self.all.sort_unstable();
        self.all.windows(2).all(|pair| pair[0] != pair[1])
    }

    /// Whether two of these, both in order, have one in common.
    pub fn meet(&self, other: &Self) -> bool {
        let (mut one, mut other) = (self.all.iter().peekable(), other.all.iter().peekable());
        while let (Some(a), Some(b)) = (one.peek(), other.peek()) {
            match a.cmp(b) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => drop(one.next()),
                std::cmp::Ordering::Greater => drop(other.next()),
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_comes_twice_is_found() {
        let ids = |texts: &str| texts.split(' ').filter_map(Id::new).collect::<Vec<_>>();
        let of = |texts: &str| Prints::of(ids(texts).iter());
        assert!(of("a b c").are_all_different() && !of("c a b a").are_all_different());
        assert!(of("a b c").meet(&of("d e c f")) && !of("a b c").meet(&of("d e f")));
        assert!(!of("a").meet(&Prints::default()));
    }
}
