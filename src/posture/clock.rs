//! The two clocks: when it happened, and when it became public; and which of rival claims is preferred.

use crate::model::{Dataset, Day, Estimate, Evidence, Id, Tier};
use std::{cmp::Reverse, collections::HashMap};

/// A day, as known on a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    /// What happened up to the end of this day.
    pub day: Day,
    /// What was public by the end of this day; none: hindsight.
    pub known_on: Option<Day>,
}

impl Clock {
    /// Whether a claim that became public then is seen; an undated one is seen in hindsight only.
    pub fn sees(self, known: Option<Day>) -> bool {
        self.known_on.is_none_or(|on| known.is_some_and(|known| known <= on))
    }

    /// The same knowledge of another day.
    pub fn at(self, day: Day) -> Self {
        Self { day, ..self }
    }
}

/// Among rivals the greatest is preferred: the user's pin, then the source's tier, then the newest, then the later row.
pub(super) type Rank = (bool, Reverse<Tier>, Option<Day>, u32);

/// One row of strengths or stages: what it says, and when it became public.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    /// Row in its table.
    pub row: u32,
    /// The day it is about; a partial date means its last day.
    pub day: Day,
    /// The day it became public.
    pub known: Option<Day>,
    /// Its place among its rivals.
    pub rank: Rank,
    /// How many.
    pub people: Estimate,
}

impl Claim {
    /// Whether it is about that day or an earlier one and seen.
    pub fn holds(&self, clock: Clock) -> bool {
        self.day <= clock.day && clock.sees(self.known)
    }
}

/// The sources by their id: `Dataset::source` looks at each in turn, which is too slow for every row.
pub(super) struct Sources<'a> {
    data: &'a Dataset,
    rows: HashMap<&'a Id, usize>,
}

impl<'a> Sources<'a> {
    pub fn new(data: &'a Dataset) -> Self {
        // Of two sources with one id the first counts, as for `Dataset::source`.
        let rows = data.sources.iter().enumerate().rev().map(|(row, source)| (&source.id, row)).collect();
        Self { data, rows }
    }

    /// Row of the source that a claim stands on.
    pub fn row(&self, evidence: &Evidence) -> Option<usize> {
        self.rows.get(&evidence.source).copied()
    }

    /// As `Dataset::known_from`.
    pub fn known(&self, evidence: &Evidence) -> Option<Day> {
        let published = || self.row(evidence).and_then(|row| self.data.sources[row].published);
        evidence.known_from.or_else(published).map(crate::model::Dated::day)
    }

    /// A claim of a row of a table.
    pub fn claim(&self, row: u32, day: Day, people: Estimate, preferred: bool, evidence: &Evidence) -> Claim {
        let known = self.known(evidence);
        let tier = self.row(evidence).map_or(Tier::Secondary, |row| self.data.sources[row].tier);
        Claim { row, day, known, rank: (preferred, Reverse(tier), known, row), people }
    }

    /// The words in which a text filter looks: the claim's own and its source's, in lower case.
    pub fn words(&self, evidence: &Evidence) -> String {
        let mut words = format!("{}\n{}", evidence.quote, evidence.note);
        if let Some(source) = self.row(evidence).map(|row| &self.data.sources[row]) {
            words = format!("{words}\n{}\n{}", source.publisher, source.title);
        }
        words.to_lowercase()
    }
}
