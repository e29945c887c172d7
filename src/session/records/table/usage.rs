//! The use of a record in the day's numbers: whether it counts, and if not, why.

use crate::model::{Dataset, Day, HashMap, HashSet, RecordRef};
use crate::posture::{Accounts, Change, LevelRole, Role};

/// The use of a record in the day's numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Usage {
    /// It is a part of a number.
    Counts,
    /// It replaces others and adds no people.
    Rotation,
    /// It is a part of a strength that counts.
    Within,
    /// Its parts count, or others that tell the same people.
    Aside,
    /// Its series no longer lists it.
    Unlisted,
    /// Its people are counted in another record.
    Elsewhere,
    /// Another record for the same fact is preferred.
    Rival,
    /// It is superseded by a later count.
    Replaced,
    /// Its movement began before the window, or is not counted.
    Outside,
    /// It is about a day after the day shown.
    Later,
    /// An event: never people.
    Context,
}

impl Usage {
    /// For readers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Counts => text!("row-counts"),
            Self::Rotation => text!("row-rotation"),
            Self::Within => text!("row-within"),
            Self::Aside => text!("row-aside"),
            Self::Unlisted => text!("row-unlisted"),
            Self::Elsewhere => text!("row-elsewhere"),
            Self::Rival => text!("row-rival"),
            Self::Replaced => text!("row-superseded"),
            Self::Outside => text!("row-outside"),
            Self::Later => text!("row-later"),
            Self::Context => text!("row-context"),
        }
    }
}

/// The use of each record on one day.
#[derive(Debug, Clone, Default)]
pub struct Usages {
    day: Option<Day>,
    used: HashMap<RecordRef, Usage>,
    /// Rows of the movements that have a number.
    movements: HashSet<u32>,
}

impl Usages {
    /// Those of a day's numbers.
    pub fn of(day: Day, accounts: &Accounts) -> Self {
        let mut usages = Self { day: Some(day), ..Self::default() };
        for level in accounts.levels() {
            let usage = match level.role {
                LevelRole::Counted | LevelRole::Rest => Usage::Counts,
                LevelRole::Within => Usage::Within,
                LevelRole::Aside => Usage::Aside,
                LevelRole::Unlisted => Usage::Unlisted,
                LevelRole::Elsewhere => Usage::Elsewhere,
            };
            usages.note(&level.records, usage);
            usages.note(&level.rivals, Usage::Rival);
        }
        for change in accounts.changes() {
            usages.movements.insert(change.movement);
            usages.note(&change.records, used(change));
            usages.note(&change.rivals, Usage::Rival);
        }
        usages
    }

    /// A record that several numbers use is used in the best way.
    fn note(&mut self, records: &[RecordRef], usage: Usage) {
        for record in records {
            let entry = self.used.entry(*record).or_insert(usage);
            *entry = usage.min(*entry);
        }
    }

    /// The claims that make the day's numbers, and their rivals, in the order of the tables.
    pub fn claims(&self) -> Vec<RecordRef> {
        let claim = |record: &&RecordRef| matches!(record, RecordRef::Strength(_) | RecordRef::Stage(_));
        let mut claims: Vec<RecordRef> = self.used.keys().filter(claim).copied().collect();
        claims.sort_unstable();
        claims
    }

    /// The use of a record; `movement` is the row of a stage's movement.
    pub fn usage(&self, data: &Dataset, record: RecordRef, movement: Option<u32>) -> Usage {
        if let Some(usage) = self.used.get(&record) {
            return *usage;
        }
        let later = |day: Option<Day>| day.is_some_and(|day| self.day.is_none_or(|shown| day > shown));
        match record {
            RecordRef::Event(_) => Usage::Context,
            RecordRef::Strength(row) if later(data.strengths.get(row as usize).map(|r| r.day.day())) => Usage::Later,
            RecordRef::Stage(row) if later(data.stages.get(row as usize).map(|r| r.day.day())) => Usage::Later,
            RecordRef::Strength(_) => Usage::Replaced,
            RecordRef::Stage(_) if movement.is_some_and(|row| self.movements.contains(&row)) => Usage::Replaced,
            RecordRef::Stage(_) | RecordRef::Movement(_) => Usage::Outside,
        }
    }
}

fn used(change: &Change) -> Usage {
    match change.role {
        Role::Counted | Role::Remainder => Usage::Counts,
        Role::Rotation => Usage::Rotation,
        Role::Elsewhere => Usage::Elsewhere,
    }
}
