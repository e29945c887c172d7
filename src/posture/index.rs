//! What does not depend on the question: links resolved, claims ranked and sorted by key, and for each place all that
//! makes its numbers and the days on which one of them may change.

use super::Query;
use super::clock::{Clock, Sources};
use super::levels::{Key, Strengths};
use super::moves::{Moves, Spot};
use super::{facet::ShareKey, ledger::Ledger, links::Links, listed, text::Texts, things::Counted};
use crate::model::{Code, Dataset, Day, HashSet, Host, Id, RecordRef, Region, Review, Scope, Thing};
use crate::threads::{each, threads_for};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// The countries of each region. A region that is not in it has no members.
pub type RegionMembers = BTreeMap<Region, BTreeSet<Code>>;

/// All that makes the numbers of one place.
#[derive(Debug)]
pub(super) struct Place {
    pub spot: Spot,
    /// Its keys in the index.
    pub keys: Range<u32>,
    /// Rows of the movements that go there, or leave from there, in order.
    pub moves: Vec<u32>,
    /// In order, every day on which a level may become another than on the day before, in whatever question, but for age.
    pub turns: Vec<Day>,
    /// The same for movements.
    pub move_turns: Vec<Day>,
    /// Its movements, added up.
    pub ledger: Ledger,
    /// In order, the days on which a strength grows old without a newer one. Questions that don't see all strengths
    /// have other such days: see [`Place::ages`].
    stale: Vec<Day>,
}

impl Place {
    /// Whether a number may differ between two days, the first not after the last.
    pub fn turns_between(&self, (first, last): (Day, Day), clock: Clock<'_>) -> bool {
        let within = |days: &[Day]| days.get(days.partition_point(|day| *day <= first)).is_some_and(|day| *day <= last);
        within(&self.turns) || within(&self.move_turns) || within(&self.stale) || {
            // What stands behind what is not seen may be older than all that is known to grow old.
            let ago = |day: Day| day - super::EXPIRY - 1;
            let hidden = clock.known_on.is_some() || clock.voices.is_some();
            let mut aged = self.turns.iter().skip(self.turns.partition_point(|day| *day <= ago(first)));
            hidden && aged.next().is_some_and(|day| *day <= ago(last))
        }
    }

    /// All days after the first, up to the last, on which a level may differ from the day before, in order.
    pub fn level_turns(&self, (first, last): (Day, Day), clock: Clock<'_>) -> Vec<Day> {
        let mut days = self.turns.clone();
        days.extend(&self.stale);
        if clock.known_on.is_some() || clock.voices.is_some() {
            days.extend(self.turns.iter().map(|day| *day + super::EXPIRY + 1));
        }
        days.retain(|day| first < *day && *day <= last);
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// An event, as far as a question looks at it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Happening {
    pub day: Day,
    pub known: Option<Day>,
    pub source: u32,
    pub review: Review,
    pub row: u32,
}

/// A dataset made ready for questions. It holds no text of the dataset; rows are those of the dataset it was built from.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) regions: RegionMembers,
    pub(super) links: Links,
    pub(super) moves: Moves,
    pub(super) strengths: Strengths,
    /// What movements are shares of, each once, in order.
    pub(super) shares: Vec<(Thing, ShareKey)>,
    /// By place: hosts by code, then words.
    pub(super) places: Vec<Place>,
    /// Words for where, in order, for records in no one country.
    pub(super) words: Vec<String>,
    pub(super) texts: Texts,
    /// By day, then row.
    pub(super) events: Vec<Happening>,
    /// The states that act or take part in each event, by row.
    pub(super) event_states: Vec<Vec<Code>>,
    /// Ids of the sources.
    pub(super) source_ids: Vec<Id>,
    first_day: Option<Day>,
    last_day: Option<Day>,
    /// What is counted, in the order of things.
    counted: Counted,
}

impl Index {
    /// Makes a dataset ready for questions: resolves `part_of`, `counted_in` and `replaces`, the two clocks and the
    /// rank of each claim. Time grows with the number of records.
    pub fn build(data: &Dataset, regions: &RegionMembers) -> Self {
        let sources = Sources::new(data);
        let links = Links::resolve(data);
        let words = words_for_where(data);
        let moves = Moves::new(data, &links, &sources, |row| {
            let movement = &data.movements[row];
            spot(&words, movement.host, &movement.host_text)
        });
        // A strength of a region is keyed by the region, whatever its words.
        let strengths = Strengths::new(data, &links, &sources, |host, text| {
            let text = if let Host::Region(region) = host { region.name() } else { text };
            spot(&words, host, text)
        });
        let source_ids = data.sources.iter().map(|source| source.id.clone()).collect();
        let mut index =
            Self { regions: regions.clone(), links, moves, strengths, words, source_ids, ..Self::default() };
        index.add_movers(data);
        let shares: HashSet<_> = index.moves.all.iter().map(|movement| (movement.thing, movement.share())).collect();
        index.shares = shares.into_iter().collect();
        index.shares.sort_unstable();
        index.add_places();
        let event = |(row, e): (usize, &crate::model::Event)| {
            let claim = sources.claim(row as u32, e.day.day(), crate::model::Estimate::ZERO, false, &e.evidence);
            let (known, source, review) = (claim.known(), claim.source, claim.review);
            Happening { day: claim.day, known, source, review, row: row as u32 }
        };
        index.events = data.events.iter().enumerate().map(event).collect();
        index.events.sort_by_key(|event| (event.day, event.row));
        let states = |e: &crate::model::Event| e.actor.iter().chain(&e.participants).copied().collect();
        index.event_states = data.events.iter().map(states).collect();
        index.measure(data);
        index
    }

    /// The first day that the dataset covers or has a record of; none: it is empty.
    pub fn first_day(&self) -> Option<Day> {
        self.first_day
    }

    /// The last day that the dataset covers or has a record of; none: it is empty.
    pub fn last_day(&self) -> Option<Day> {
        self.last_day
    }

    /// The things that the dataset counts, in their order.
    pub fn things(&self) -> impl Iterator<Item = Thing> {
        self.counted.things()
    }

    /// The thing that a question is about: its own, or else people, or in a dataset without people the thing that is recorded in most hosts.
    pub fn thing(&self, query: &Query) -> Thing {
        self.counted.asked(query)
    }

    /// The scopes that the dataset has of a thing, each with its number of hosts, in the order of the scopes. Where there
    /// is no strength at all, the hosts of movements are counted.
    pub fn scopes(&self, thing: Thing) -> &[(Scope, usize)] {
        self.counted.scopes(thing)
    }

    /// The scope of levels that a question is answered in: its own, or else that in which most hosts were last reported by its day, as
    /// far as that was public. A filter that leaves this one out gets the one of its scopes that most hosts have; without any strength it is that of most
    /// hosts of movements; `unspecified` for a dataset without hosts.
    pub fn scope(&self, query: &Query) -> Scope {
        self.counted.scope(query)
    }

    /// The hosts, in order, each with whether it has strengths and whether movements go there or leave.
    pub fn hosts(&self) -> impl Iterator<Item = (Code, bool, bool)> {
        self.places.iter().filter_map(|place| {
            let Spot::Host(host) = place.spot else { return None };
            Some((host, !place.keys.is_empty(), !place.moves.is_empty()))
        })
    }

    /// The place of a host; none: no record is about it.
    pub(super) fn place(&self, host: Code) -> Option<&Place> {
        let found = self.places.binary_search_by_key(&Spot::Host(host), |place| place.spot);
        found.ok().map(|at| &self.places[at])
    }

    /// The keys of a place.
    pub(super) fn keys(&self, place: &Place) -> &[Key] {
        &self.strengths.keys[place.keys.start as usize..place.keys.end as usize]
    }

    /// The first day on which a record that others are counted in holds; none: it never does by the clock's day.
    pub(super) fn active_from(&self, record: RecordRef, clock: Clock<'_>) -> Option<Day> {
        match record {
            RecordRef::Strength(row) => {
                let target = self.strengths.target(row).filter(|(sender, _)| clock.holds_for(*sender));
                target.filter(|(_, held)| held.claim.holds(clock)).map(|(_, held)| held.claim.day)
            }
            RecordRef::Movement(row) => {
                let holds = clock.holds_for(self.moves.all[row as usize].sender);
                holds.then(|| self.moves.active_from(row, clock)).flatten()
            }
            RecordRef::Stage(_) | RecordRef::Event(_) => None,
        }
    }

    /// Whether a movement's people, or those of what it is a part of, are counted in another record.
    pub(super) fn elsewhere(&self, movement: u32, clock: Clock<'_>) -> bool {
        self.links.above(movement).any(|target| self.active_from(target, clock).is_some())
    }

    fn add_places(&mut self) {
        let mut places: BTreeMap<Spot, Place> = BTreeMap::new();
        let empty = |spot| Place {
            spot,
            keys: 0..0,
            moves: Vec::new(),
            turns: Vec::new(),
            move_turns: Vec::new(),
            ledger: Ledger::default(),
            stale: Vec::new(),
        };
        for (at, key) in self.strengths.keys.iter().enumerate() {
            let place = places.entry(key.spot).or_insert_with(|| empty(key.spot));
            let start = if place.keys.is_empty() { at as u32 } else { place.keys.start };
            place.keys = start..at as u32 + 1;
        }
        for (row, movement) in self.moves.all.iter().enumerate() {
            for spot in std::iter::once(movement.spot).chain(movement.origin.map(Spot::Host)) {
                places.entry(spot).or_insert_with(|| empty(spot)).moves.push(row as u32);
            }
        }
        let finished = |place: Place| {
            let (turns, move_turns, stale) = (self.turns(&place), self.move_turns(&place), self.stale(&place));
            let ledger = Ledger::new(&self.moves, &self.links, place.spot, &place.moves).numbered(&self.shares);
            Place { turns, move_turns, ledger, stale, ..place }
        };
        let threads = threads_for(self.moves.steps.len() + self.strengths.days.len());
        // The largest first, so that no thread waits for another in the end.
        let mut places: Vec<Place> = places.into_values().collect();
        places.sort_by_key(|place| std::cmp::Reverse(place.moves.len()));
        self.places = each(threads, places, finished);
        self.places.sort_unstable_by_key(|place| place.spot);
    }

    /// Every day on which a level of a place may become another, but for its age.
    fn turns(&self, place: &Place) -> Vec<Day> {
        let mut turns = Vec::new();
        let mut targets: BTreeSet<RecordRef> = BTreeSet::new();
        let mut reports: BTreeMap<listed::Number, Day> = BTreeMap::new();
        for key in self.keys(place) {
            for held in self.strengths.of(key) {
                turns.push(held.claim.day);
                if held.series != listed::NONE {
                    let first = reports.entry(held.series).or_insert(held.claim.day);
                    *first = held.claim.day.min(*first);
                }
                if held.linked {
                    targets.extend(self.links.counted_in.get(&RecordRef::Strength(held.claim.row)));
                }
            }
            turns.extend(self.days_of_movers(&key.movers).chain(self.days_of_movers(&key.around)));
        }
        self.add_turns_of(targets, &mut turns);
        // From its first row on, each day of a report that lists all may no longer list something here.
        let reports = reports.into_iter().map(|(report, first)| self.strengths.reports.days_after(report, first));
        reports.for_each(|days| turns.extend(days));
        in_order(turns)
    }

    /// Every day on which a movement of a place may change it in another way, or make a level another.
    fn move_turns(&self, place: &Place) -> Vec<Day> {
        let rows = self.links.trees_of(&place.moves);
        let mut turns = rows.flat_map(|row| self.moves.steps(row)).map(|step| step.claim.day).collect();
        self.add_turns_of(self.links.above_all(&place.moves), &mut turns);
        in_order(turns)
    }

    /// Days on which records in which others are counted may begin to hold.
    fn add_turns_of(&self, targets: BTreeSet<RecordRef>, turns: &mut Vec<Day>) {
        for target in targets {
            match target {
                // As known earlier, or to fewer, a movement may begin at any of its steps.
                RecordRef::Movement(row) => turns.extend(self.moves.steps(row).iter().map(|step| step.claim.day)),
                RecordRef::Strength(row) => turns.extend(self.strengths.target(row).map(|(_, held)| held.claim.day)),
                RecordRef::Stage(_) | RecordRef::Event(_) => {}
            }
        }
    }

    /// The days on which a strength of a place grows old and no newer one has taken its place.
    fn stale(&self, place: &Place) -> Vec<Day> {
        let mut stale = Vec::new();
        for key in self.keys(place) {
            let held = self.strengths.of(key);
            let linked = held.iter().any(|held| held.linked);
            for (at, held) in held.iter().map(|held| held.claim.day + super::EXPIRY + 1).enumerate() {
                let newer = self.strengths.of(key).get(at + 1).is_some_and(|next| next.claim.day < held);
                if linked || !newer {
                    stale.push(held);
                }
            }
        }
        in_order(stale)
    }

    fn measure(&mut self, data: &Dataset) {
        let strengths = data.strengths.iter().map(|s| s.day.day());
        let stages = data.stages.iter().map(|s| s.day.day());
        let events =
            data.events.iter().flat_map(|e| [Some(e.day.day()), e.until.map(crate::model::Dated::day)]).flatten();
        let covered = [data.coverage.from, data.coverage.until].into_iter().flatten();
        let ends = |ends: Option<(Day, Day)>, day: Day| {
            let (first, last) = ends.unwrap_or((day, day));
            Some((first.min(day), last.max(day)))
        };
        let ends = strengths.chain(stages).chain(events).chain(covered).fold(None, ends);
        (self.first_day, self.last_day) = (ends.map(|ends| ends.0), ends.map(|ends| ends.1));
        self.counted = Counted::new(&self.strengths, &self.moves);
    }
}

fn in_order(mut days: Vec<Day>) -> Vec<Day> {
    days.sort_unstable();
    days.dedup();
    days.shrink_to_fit();
    days
}

/// All words for where that records without a country have, in order.
fn words_for_where(data: &Dataset) -> Vec<String> {
    let strengths = data.strengths.iter().map(|s| (s.host, &s.host_text));
    let movements = data.movements.iter().map(|m| (m.host, &m.host_text));
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for (host, text) in strengths.chain(movements).filter(|(host, _)| host.country().is_none()) {
        words.insert(text.trim());
        if let Host::Region(region) = host {
            words.insert(region.name());
        }
    }
    words.into_iter().map(str::to_owned).collect()
}

fn spot(words: &[String], host: Host, text: &str) -> Spot {
    let text = match host {
        Host::Country(code) => return Spot::Host(code),
        Host::Region(region) if text.trim().is_empty() => region.name(),
        Host::Region(_) | Host::Unplaced => text.trim(),
    };
    Spot::Words(words.binary_search_by(|word| word.as_str().cmp(text)).unwrap_or(0) as u32)
}
