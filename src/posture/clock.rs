//! The two clocks: when it happened, and when it became public; whose claims are seen; and which of several rival claims is preferred.

use super::{Facet, FacetKind, Filter};
use crate::model::{Code, Dataset, Day, Estimate, Evidence, HashMap, Id, Review, Tier, Word};
use std::{cmp::Reverse, collections::BTreeSet};

/// The last day that a number can stand for: what ever happens has happened.
pub(super) const LAST: Day = Day::from_number(i32::MAX);

/// A day, as known on a day, by those who are heard.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock<'a> {
    /// What happened up to the end of this day.
    pub day: Day,
    /// What was public by the end of this day; none: hindsight.
    pub known_on: Option<Day>,
    /// Whose word counts; none: everybody's.
    pub voices: Option<&'a Voices>,
    /// Whose records can hold the people of other records; empty: everybody's. Where the strength in which somebody is counted
    /// is itself filtered out, that one counts by its own record.
    pub holders: &'a BTreeSet<Facet>,
}

/// Everybody: see [`Clock::holders`].
pub(super) const EVERYBODY: &BTreeSet<Facet> = &BTreeSet::new();

impl Clock<'_> {
    /// Whether the people of other records can be counted in one of that sender.
    pub fn holds_for(self, sender: Code) -> bool {
        self.holders.is_empty() || self.holders.contains(&Facet::Sender(sender))
    }

    /// Whether something that became public then is seen; what is undated is seen in hindsight only.
    pub fn knows(self, known: Option<Day>) -> bool {
        self.known_on.is_none_or(|on| known.is_some_and(|known| known <= on))
    }

    /// Whether the word of a source, in a state of review, counts.
    pub fn hears(self, source: u32, review: Review) -> bool {
        self.voices.is_none_or(|voices| voices.hears(source, review))
    }

    /// Whether a claim is seen.
    pub fn sees(self, claim: &Claim) -> bool {
        self.knows(claim.known()) && self.hears(claim.source, claim.review)
    }

    /// The same knowledge of another day.
    pub fn at(self, day: Day) -> Self {
        Self { day, ..self }
    }
}

/// The sources and states of review that a filter lets through. What another source says is not seen, so that a
/// rival steps forward where the preferred claim is filtered out.
#[derive(Debug)]
pub(super) struct Voices {
    /// For each source whether it is heard; empty: all are.
    sources: Vec<bool>,
    /// For each state of review the same.
    reviews: Vec<Review>,
}

impl Voices {
    /// Those of a filter; none: it names neither sources nor reviews.
    pub fn of(filter: &Filter, ids: &[Id]) -> Option<Self> {
        let (sources, reviews) = (filter.of(FacetKind::Source), filter.of(FacetKind::Review));
        if sources.is_empty() && reviews.is_empty() {
            return None;
        }
        let ids = if sources.is_empty() { &[] } else { ids };
        let review = |facet: &Facet| if let Facet::Review(review) = facet { Some(*review) } else { None };
        Some(Self {
            sources: ids.iter().map(|id| sources.contains(&Facet::Source(id.clone()))).collect(),
            reviews: reviews.iter().filter_map(review).collect(),
        })
    }

    /// Whether a claim of that source, in that state of review, is heard.
    fn hears(&self, source: u32, review: Review) -> bool {
        let heard = || self.sources.get(source as usize).copied().unwrap_or(false);
        (self.sources.is_empty() || heard()) && (self.reviews.is_empty() || self.reviews.contains(&review))
    }
}

/// Among rivals the greatest is preferred: the user's pin, then the source's tier, then the newest, then the later row.
pub(super) type Rank = (bool, Reverse<Tier>, Option<Day>, u32);

/// One row of strengths or stages: what it says, and when it became public. Packed, for there may be a million.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim {
    low: i64,
    /// [`NONE`]: nothing.
    best: i64,
    high: i64,
    /// Row in its table.
    pub row: u32,
    /// The day it is about; a partial date means its last day.
    pub day: Day,
    /// The day it became public; [`UNDATED`]: nobody says.
    known: Day,
    /// Row of its source; [`NO_SOURCE`]: there is no such source.
    pub source: u32,
    word: Word,
    tier: Tier,
    pub review: Review,
    pinned: bool,
}

/// No best number, or no upper end.
const NONE: i64 = i64::MIN;
const UNDATED: Day = LAST;
/// The claim's source is not in the dataset.
pub(super) const NO_SOURCE: u32 = u32::MAX;

impl Claim {
    /// How many people.
    pub fn people(&self) -> Estimate {
        let some = |n: i64| (n != NONE).then_some(n);
        Estimate::claim(self.low, some(self.best), some(self.high), self.word)
    }

    /// Whether it says a number at all.
    pub fn says_a_number(&self) -> bool {
        self.word != Word::Unknown
    }

    /// The day it became public; none: nobody dates it.
    pub fn known(&self) -> Option<Day> {
        (self.known != UNDATED).then_some(self.known)
    }

    /// Whether it is preferred by its pin.
    pub fn is_pinned(&self) -> bool {
        self.pinned
    }

    /// How much its source weighs: the greatest most.
    pub fn tier(&self) -> Reverse<Tier> {
        Reverse(self.tier)
    }

    /// Its place among its rivals.
    pub fn rank(&self) -> Rank {
        (self.pinned, Reverse(self.tier), self.known(), self.row)
    }

    /// Whether it is about that day or an earlier one and seen.
    pub fn holds(&self, clock: Clock<'_>) -> bool {
        self.day <= clock.day && clock.sees(self)
    }
}

/// The sources by their id: `Dataset::source` looks at each in turn, which is too slow for every row.
pub(super) struct Sources<'a> {
    data: &'a Dataset,
    rows: HashMap<&'a Id, u32>,
}

impl<'a> Sources<'a> {
    pub fn new(data: &'a Dataset) -> Self {
        // Of two sources with one id the first counts, as for `Dataset::source`.
        let rows = data.sources.iter().enumerate().rev().map(|(row, source)| (&source.id, row as u32)).collect();
        Self { data, rows }
    }

    /// Row of the source that a claim stands on; [`NO_SOURCE`] if there is none.
    pub fn row(&self, evidence: &Evidence) -> u32 {
        self.rows.get(&evidence.source).copied().unwrap_or(NO_SOURCE)
    }

    /// A claim of a row of a table.
    pub fn claim(&self, row: u32, day: Day, people: Estimate, pinned: bool, evidence: &Evidence) -> Claim {
        let source = self.row(evidence);
        let from = self.data.sources.get(source as usize);
        let published = || from.and_then(|source| source.published);
        let known = evidence.known_from.or_else(published).map_or(UNDATED, crate::model::Dated::day);
        let Estimate { low, best, high, word, .. } = people;
        let (best, high) = (best.unwrap_or(NONE), high.unwrap_or(NONE));
        let tier = from.map_or(Tier::Secondary, |source| source.tier);
        Claim { low, best, high, row, day, known, source, word, tier, review: evidence.review, pinned }
    }
}
