//! What differs between two days, place by place, with the records that made the difference.

use super::clock::{Clock, Voices};
use super::index::{Index, Place};
use super::{Account, Change, FacetKind, Level, Query, answer::Answer, moves::Spot};
use crate::model::{Code, Component, Dataset, Day, Estimate, RecordRef, Scope, StageKind, words};

words! {
    /// Which number differs.
    Quantity, "quantity" {
        /// What a movement promises.
        Promised = "promised",
        /// Who of a movement arrived.
        Arrived = "arrived",
        /// The latest strength of a sender in a scope.
        Reported = "reported",
        /// Reported and what came and went since.
        Present = "present",
    }
}

impl Quantity {
    /// Whether it is how many there are, and not how many moved.
    pub const fn is_level(self) -> bool {
        matches!(self, Self::Reported | Self::Present)
    }
}

/// One number that is another on the later day than on the earlier.
///
/// ```
/// use laydown::{io, model::Code, posture::{Index, Query, RegionMembers}};
///
/// let data = io::sample("article-2022-02-13")?.package.dataset;
/// let index = Index::build(&data, &RegionMembers::new());
/// let later = Query::on("2022-02-11".parse()?);
/// let changed = index.differences(&data, &later, "2022-02-10".parse()?);
/// assert!(changed.iter().any(|one| one.host == Some(Code::new("POL")) && one.people().unwrap().best == Some(3_000)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where; none: `place` says.
    pub host: Option<Code>,
    /// The words for where, of what is unplaced.
    pub place: String,
    /// Whose.
    pub sender: Code,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Which number.
    pub quantity: Quantity,
    /// On the earlier day; none: not known.
    pub before: Option<Estimate>,
    /// On the later day; none: no longer known.
    pub after: Option<Estimate>,
    /// The day on which the later number was first said; the day of the latest record that made it where none says it by itself.
    pub day: Day,
    /// The records behind it that were not behind the earlier number; the earlier ones, where a record fell away.
    pub records: Vec<RecordRef>,
}

impl Difference {
    /// After − before. Of a movement nothing said is nobody moved. A level is not a change: where one of its two is not known, neither
    /// is by how many it differs.
    pub fn people(&self) -> Option<Estimate> {
        match (self.quantity.is_level(), self.before, self.after) {
            (true, None, _) | (true, _, None) => None,
            (_, before, after) => Some(after.unwrap_or(Estimate::ZERO) - before.unwrap_or(Estimate::ZERO)),
        }
    }
}

impl Index {
    /// Every number that differs between the end of `earlier` and the query's day, the window and all else as asked:
    /// the latest first, then by place. Reported stands for present where nobody came or went since.
    pub fn differences(&self, data: &Dataset, query: &Query, earlier: Day) -> Vec<Difference> {
        let (first, last) = (earlier.min(query.day), earlier.max(query.day));
        let voices = Voices::of(&query.filter, &self.source_ids);
        let holders = query.filter.of(FacetKind::Sender);
        let clock = Clock { day: last, known_on: query.known_on, voices: voices.as_ref(), holders };
        let (before, after) = (query.at(first), query.at(last));
        let before = Answer::new(self, data, &before, voices.as_ref());
        let after = Answer::new(self, data, &after, voices.as_ref());
        let mut found = Vec::new();
        for place in self.places.iter().filter(|place| place.turns_between((first, last), clock)) {
            let host = if let Spot::Host(host) = place.spot { Some(host) } else { None };
            if host.is_some_and(|host| !after.sieve.host(host)) {
                continue;
            }
            let words = if let Spot::Words(row) = place.spot { self.words[row as usize].as_str() } else { "" };
            let of = |answer: &Answer<'_>| {
                let mut account = Account::default();
                answer.list_levels(place, &mut account);
                answer.list_turning(place, (first, last), &mut account.changes);
                account
            };
            let (then, now) = (of(&before), of(&after));
            let at = At { data, host, words, last, place, before: &before, after: &after };
            at.levels(&then, &now, &mut found);
            at.changes(&then, &now, &mut found);
        }
        found.sort_by(|a, b| {
            let key = |d: &Difference| (std::cmp::Reverse(d.day), d.host, d.quantity, d.sender, d.scope, d.component);
            key(a).cmp(&key(b)).then_with(|| (&a.place, &a.records).cmp(&(&b.place, &b.records)))
        });
        found
    }
}

/// One place while its accounts are compared.
struct At<'a> {
    data: &'a Dataset,
    host: Option<Code>,
    words: &'a str,
    last: Day,
    place: &'a Place,
    before: &'a Answer<'a>,
    after: &'a Answer<'a>,
}

impl At<'_> {
    fn levels(&self, before: &Account, after: &Account, found: &mut Vec<Difference>) {
        let of = |level: &Level| (level.sender, level.scope, level.component, level.part);
        let key = |level: &Level| (of(level), level.role);
        let counted = |level: &&Level| level.counts();
        let before: Vec<&Level> = before.levels.iter().filter(counted).collect();
        let unlisted: Vec<&Level> = after.levels.iter().filter(|level| level.since.is_some()).collect();
        let after: Vec<&Level> = after.levels.iter().filter(counted).collect();
        let gone = before.iter().copied().filter(|old| !after.iter().any(|level| key(level) == key(old)));
        let pairs = after.iter().map(|new| (before.iter().copied().find(|old| key(old) == key(new)), Some(*new)));
        for (old, new) in pairs.chain(gone.map(|old| (Some(old), None))) {
            let Some(whose) = new.or(old).filter(|_| old.map(numbers) != new.map(numbers)) else { continue };
            let gone = unlisted.iter().find(|level| new.is_none() && of(level) == of(whose));
            let mut records = None;
            for (quantity, number) in [
                (Quantity::Reported, (|level: &Level| level.reported) as fn(&Level) -> Estimate),
                (Quantity::Present, |level| level.present),
            ] {
                let (was, is) = (old.map(number), new.map(number));
                let same_as_reported = quantity == Quantity::Present && was == old.map(|l| l.reported) && {
                    is == new.map(|l| l.reported)
                };
                if was != is && !same_as_reported {
                    let whose = (whose.sender, whose.scope, whose.component);
                    let records = records.get_or_insert_with(|| self.records_of_levels(old, new)).clone();
                    let difference = self.difference(whose, quantity, (was, is), records);
                    found.push(Difference {
                        day: gone.and_then(|level| level.since).unwrap_or(difference.day),
                        ..difference
                    });
                }
            }
        }
    }

    fn records_of_levels(&self, old: Option<&Level>, new: Option<&Level>) -> Vec<RecordRef> {
        let fetched = |answer: &Answer<'_>, level: Option<&Level>| {
            let mut level = level?.clone();
            answer.fetch_level(self.place, &mut level);
            Some(level.records)
        };
        new_records(fetched(self.before, old), fetched(self.after, new))
    }

    fn records_of_changes(&self, old: Option<&Change>, new: Option<&Change>) -> Vec<RecordRef> {
        let fetched = |answer: &Answer<'_>, change: Option<&Change>| {
            let mut change = change?.clone();
            answer.fetch_change(&mut change);
            Some(change.records)
        };
        new_records(fetched(self.before, old), fetched(self.after, new))
    }

    fn changes(&self, before: &Account, after: &Account, found: &mut Vec<Difference>) {
        let key = |change: &Change| (change.movement, change.at_origin);
        let gone = before.changes.iter().filter(|old| !after.changes.iter().any(|new| key(new) == key(old)));
        let pairs = after.changes.iter().map(|new| (before.changes.iter().find(|old| key(old) == key(new)), Some(new)));
        for (old, new) in pairs.chain(gone.map(|old| (Some(old), None))) {
            let Some(movement) = new.or(old).and_then(|c| self.data.movements.get(c.movement as usize)) else {
                continue;
            };
            let mut records = None;
            let (of_promised, of_arrived) = (|c: &Change| c.promised, |c: &Change| c.arrived);
            for (quantity, was, is) in [
                (Quantity::Promised, old.and_then(of_promised), new.and_then(of_promised)),
                (Quantity::Arrived, old.and_then(of_arrived), new.and_then(of_arrived)),
            ] {
                if was != is {
                    let whose = (movement.sender, movement.scope, movement.component);
                    let records = records.get_or_insert_with(|| self.records_of_changes(old, new)).clone();
                    found.push(self.difference(whose, quantity, (was, is), records));
                }
            }
        }
    }

    /// Whether a record speaks of that number: an arrival promises nobody anew, and no stage is a report of a level.
    fn is_of(&self, quantity: Quantity, record: RecordRef) -> bool {
        let RecordRef::Stage(row) = record else { return true };
        let kind = self.data.stages.get(row as usize).map(|stage| stage.kind);
        match quantity {
            Quantity::Promised => kind != Some(StageKind::Arrived),
            Quantity::Arrived => matches!(kind, Some(StageKind::Arrived | StageKind::Withdrawn)),
            Quantity::Reported => false,
            Quantity::Present => true,
        }
    }

    fn difference(
        &self,
        (sender, scope, component): (Code, Scope, Component),
        quantity: Quantity,
        (before, after): (Option<Estimate>, Option<Estimate>),
        records: Vec<RecordRef>,
    ) -> Difference {
        let claim = |record: &RecordRef| match record {
            RecordRef::Strength(row) => self.data.strengths.get(*row as usize).map(|s| (s.day.day(), s.people)),
            RecordRef::Stage(row) => self.data.stages.get(*row as usize).map(|s| (s.day.day(), s.people)),
            RecordRef::Movement(_) | RecordRef::Event(_) => None,
        };
        let own: Vec<RecordRef> = records.iter().filter(|record| self.is_of(quantity, **record)).copied().collect();
        let records = if own.iter().any(|record| claim(record).is_some()) { own } else { records };
        let claims = || records.iter().filter_map(claim);
        let first = claims()
            .filter(|(_, people)| Some(people.weight()) == after.map(|after| after.weight()))
            .map(|(day, _)| day)
            .min();
        let day = first.or_else(|| claims().map(|(day, _)| day).max()).unwrap_or(self.last);
        let place = self.words.to_owned();
        Difference { host: self.host, place, sender, scope, component, quantity, before, after, day, records }
    }
}

fn numbers(level: &Level) -> (Estimate, Estimate) {
    (level.reported, level.present)
}

/// The records of the later number that the earlier did not have; the earlier ones, if there are none.
fn new_records(before: Option<Vec<RecordRef>>, after: Option<Vec<RecordRef>>) -> Vec<RecordRef> {
    let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
    let new: Vec<RecordRef> = after.iter().filter(|record| !before.contains(record)).copied().collect();
    if new.is_empty() { before.into_iter().filter(|record| !after.contains(record)).collect() } else { new }
}
