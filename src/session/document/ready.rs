//! The records made ready for questions, each time that they are others.

use crate::geo::Countries;
use crate::model::{Dataset, Dated, Day, Evidence, HashMap, Id, Region};
use crate::posture::{Index, Query, RegionMembers};
use crate::session::document::{datasets::Document, facets::Facets, lookup::Lookup};
use std::sync::Arc;

impl Document {
    /// Makes the records ready for questions: they are new, or have changed.
    pub(in crate::session) fn look_through(&mut self) {
        let data = self.bundle.dataset();
        let dated = data.strengths.iter().map(|r| r.day).chain(data.stages.iter().map(|r| r.day));
        let mut changes: Vec<Day> = dated.map(Dated::day).collect();
        changes.sort_unstable();
        changes.dedup();
        changes.shrink_to_fit();
        let span = span(data, &changes);
        let public = public_days(data).unwrap_or(span);
        let index = Arc::new(Index::build(data, &region_members()));
        self.aids = Arc::default();
        self.all_days = index.days(data, &Query::on(span.1)).into();
        (self.index, self.changes, self.span, self.public) = (index, changes.into(), span, public);
    }
}

impl Document {
    /// Which records belong together.
    pub fn lookup(&self) -> &Arc<Lookup> {
        self.aids.lookup(self.dataset())
    }

    /// The filters' values, not yet counted for any question.
    pub fn facets(&self) -> &Arc<Facets> {
        self.aids.facets(self.dataset())
    }

    /// Makes here and now what a window asks, so that no frame has to.
    pub fn prepare(&self) {
        self.aids.prepare(self.dataset());
    }
}

/// The ends of the timeline: the first and last day that any record or the coverage speaks of, with room around a day or two.
fn span(data: &Dataset, changes: &[Day]) -> (Day, Day) {
    let events = data.events.iter().flat_map(|r| [Some(r.day), r.until].into_iter().flatten()).map(Dated::day);
    let covered = [data.coverage.from, data.coverage.until].into_iter().flatten();
    let changed = changes.first().into_iter().chain(changes.last()).copied();
    let (first, last) = ends(changed.chain(events).chain(covered)).unwrap_or((SEED_DAY, SEED_DAY));
    let room = (SHORTEST_SPAN - (last - first)).max(0) / 2;
    (first - room, last + room)
}

/// The first and last of some days; none: there is no day.
fn ends(days: impl Iterator<Item = Day>) -> Option<(Day, Day)> {
    days.fold(None, |ends, day| {
        let (first, last) = ends.unwrap_or((day, day));
        Some((first.min(day), last.max(day)))
    })
}

/// The first and last day on which a record became public; none: nobody dates any.
pub fn public_days(data: &Dataset) -> Option<(Day, Day)> {
    ends(publications(data).into_iter())
}

/// The days on which records became public, as they stand in the dataset.
pub(in crate::session) fn publications(data: &Dataset) -> Vec<Day> {
    let published: HashMap<&Id, Option<Dated>> = data.sources.iter().map(|s| (&s.id, s.published)).collect();
    let known = |e: &Evidence| e.known_from.or_else(|| published.get(&e.source).copied().flatten()).map(Dated::day);
    let strengths = data.strengths.iter().map(|r| &r.evidence);
    let stages = data.stages.iter().map(|r| &r.evidence);
    let all = strengths.chain(stages).chain(data.events.iter().map(|r| &r.evidence));
    all.filter_map(known).collect()
}

/// The countries of each region, for the posture.
pub(in crate::session) fn region_members() -> RegionMembers {
    let countries = Countries::embedded();
    Region::ALL.iter().map(|region| (*region, countries.members(*region).into_iter().collect())).collect()
}

/// The timeline shows at least so many days.
const SHORTEST_SPAN: i32 = 8;

/// The timeline of a dataset without any day: the day of the article that the worked example is made from.
const SEED_DAY: Day = Day::ymd(2022, 2, 13);
