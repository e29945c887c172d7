//! Where the people of a host are, as far as its levels say.

use super::parts::{self, Part};
use super::{Account, Level, LevelRole, sums};
use crate::model::{Code, Component, HashMap, Scope};

/// A level that is added up, with those of its parts that say where its people are; what they leave of it is at no stated place. Both by
/// where they stand in the account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sited {
    /// The level.
    pub level: usize,
    /// Parts of its day, nobody in two of them; none of a level that names a place itself.
    pub places: Vec<usize>,
}

impl Account {
    /// The levels that its figures in a scope add up, each with those of its parts that say where its people are.
    pub fn sited(&self, scope: Scope) -> Vec<Sited> {
        let levels = || self.levels.iter().enumerate();
        let added = levels().filter(|(_, level)| sums::added(level, &self.levels, scope));
        let mut all: Vec<Sited> = added.map(|(level, _)| Sited { level, places: Vec::new() }).collect();
        if self.levels.iter().all(|level| !level.placed) {
            return all;
        }
        let whose = |level: &Level, part: Part| (level.sender, level.component, part);
        let whole = |(at, one): (usize, &Sited)| {
            let level = &self.levels[one.level];
            (level.role == LevelRole::Counted).then(|| (whose(level, level.part), at))
        };
        let wholes: HashMap<(Code, Component, Part), usize> = all.iter().enumerate().filter_map(whole).collect();
        for (at, level) in levels().filter(|(_, level)| level.placed && level.scope == scope) {
            if let Some(whole) = parts::wholes(level.part).find_map(|part| wholes.get(&whose(level, part))) {
                all[*whole].places.push(at);
            }
        }
        all
    }
}
