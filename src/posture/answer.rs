//! The answer to a question, place by place: levels and changes of each, added up.

use super::change::{change, leaving, said_by_parts};
use super::clock::{Clock, Voices};
use super::index::{Happening, Index, Place};
use super::ledger::{Ledger, Wanted, ranges};
use super::levels::Key;
use super::moves::{Spot, Tally};
use super::{
    Account, Change, FacetKind, Figures, HostFigures, Level, LevelRole, Posture, Query, ShareKey, Total, Unplaced,
    sieve::Sieve, sums, trees::Trees,
};
use crate::model::{Code, Command, Dataset, Day, Scope, Thing};
use std::{borrow::Cow, ops::Range};

/// With so many movements or more, those that leave a place too are summed by themselves. A sum of equal gains and losses keeps the
/// word of what comes after it where it is made anew in order, and here that of a computed interval; the numbers are the same.
const MANY: usize = 4096;

/// What a question needs beside the index, made ready once for all places.
pub(super) struct Answer<'a> {
    pub index: &'a Index,
    pub clock: Clock<'a>,
    pub scope: Scope,
    from: Day,
    net: bool,
    pub sieve: Sieve<'a>,
    /// Which of all shares are wanted; none: all of the thing.
    shares: Option<Vec<Range<u32>>>,
    trees: Trees<'a>,
}

impl<'a> Answer<'a> {
    pub fn new(index: &'a Index, data: &Dataset, query: &'a Query, voices: Option<&'a Voices>) -> Self {
        let holders = query.filter.of(FacetKind::Sender);
        let clock = Clock { day: query.day, known_on: query.known_on, voices, holders };
        let sieve = Sieve::new(&query.filter, index.thing(query), index, data);
        let wanted = |(thing, share): &(Thing, ShareKey)| *thing == sieve.thing && sieve.share(share);
        let shares = (!sieve.takes_all_shares()).then(|| ranges(index.shares.iter().map(wanted)));
        Self {
            index,
            clock,
            scope: index.scope(query),
            from: query.from.or(index.first_day()).unwrap_or(query.day),
            net: query.net,
            sieve,
            shares,
            trees: Trees::new(index, clock),
        }
    }

    /// The answer of a dataset without records.
    pub fn empty(&self, query: &Query) -> Posture {
        Posture {
            day: query.day,
            from: self.from,
            known_on: query.known_on,
            net: query.net,
            thing: self.sieve.thing,
            scope: self.scope,
            hosts: Vec::new(),
            total: Total::default(),
            unplaced: Vec::new(),
            events: Vec::new(),
        }
    }

    /// The same question about another day.
    pub fn at(mut self, day: Day) -> Self {
        self.clock = self.clock.at(day);
        self.trees = Trees::new(self.index, self.clock);
        self
    }

    /// Rows of the events that began by the day, oldest first.
    pub fn events(&self) -> Vec<u32> {
        let all = &self.index.events;
        let begun = &all[..all.partition_point(|event| event.day <= self.clock.day)];
        let heard = |event: &&Happening| self.clock.knows(event.known) && self.clock.hears(event.source, event.review);
        begun.iter().filter(heard).map(|event| event.row).filter(|row| self.sieve.event(*row)).collect()
    }

    /// A movement on the day.
    pub fn tally(&self, row: u32) -> Tally {
        self.trees.tally(row)
    }

    /// Whether a movement's people, or those of what it is a part of, are counted in another record.
    pub fn elsewhere(&self, row: u32) -> bool {
        self.trees.elsewhere(row)
    }

    /// Adds the numbers of a host, unless there are no records. `account` is a place to work in.
    pub fn host(&self, place: &Place, host: Code, account: &mut Account, hosts: &mut Vec<HostFigures>) {
        if !self.sieve.host(host) {
            return;
        }
        self.list_levels(place, account);
        let levels = account.levels.len() as u32;
        // Made where they stay: a host's numbers are large, and most of the time would go to moving them.
        let added =
            HostFigures { host, figures: Figures::default(), by: Vec::new(), overlap: None, levels, unlisted: None };
        hosts.push(added);
        let Some(HostFigures { figures, by, overlap, unlisted, .. }) = hosts.last_mut() else { return };
        *overlap = sums::add_levels(figures, &account.levels, self.scope, |level| {
            sums::commanded(by, level.command).add_level(level);
        });
        if figures.reported.is_none() {
            *unlisted = account.unlisted(self.scope);
        }
        if !self.add_moves(place, account, figures, by) && levels == 0 {
            hosts.pop();
        }
    }

    /// Whether what movements change is what the ledger of a place has: all of it in hindsight, but for whole shares and places.
    pub fn is_ledgers(&self, place: &Place) -> bool {
        let hindsight = self.clock.known_on.is_none() && self.clock.voices.is_none();
        let whole = self.index.first_day().is_none_or(|first| self.from <= first);
        // Those without a place are not all in one region.
        let places = matches!(place.spot, Spot::Host(_)) || self.sieve.takes_all_places();
        hindsight && whole && places && !self.net && self.sieve.by_share_only()
    }

    /// Looks up in a ledger what is wanted of it.
    pub fn look_up<R>(&self, look_up: impl FnOnce(&Wanted<'_>) -> R) -> R {
        look_up(&Wanted { thing: self.sieve.thing, shares: self.shares.as_deref() })
    }

    /// What movements change in a place from day to day, as far as it is wanted: by all days that are asked about after that of the answer.
    pub fn ledger(&self, place: &'a Place) -> Cow<'a, Ledger> {
        if self.is_ledgers(place) {
            return Cow::Borrowed(&place.ledger);
        }
        let (moves, links) = (&self.index.moves, &self.index.links);
        let leaves = |row: &u32| moves.all[*row as usize].spot != place.spot;
        let in_order = self.net && place.moves.len() < MANY && place.moves.iter().any(leaves);
        let alone = |row: &u32| !in_order && links.whole_tree(*row).0.len() == 1 && links.above(*row).next().is_none();
        let (alone, entangled): (Vec<u32>, Vec<u32>) = place.moves.iter().partition(|row| alone(row));
        // Nothing goes to a place that it also comes from.
        let turned = |row: u32, day: Day| {
            let mut changes = Vec::new();
            self.list_on(row, place, day, &mut changes);
            changes.pop()
        };
        Cow::Owned(Ledger::of((moves, links), &alone, entangled, turned).numbered(&self.index.shares))
    }

    /// Adds what movements change in a place; true if there are any.
    fn add_moves(
        &self,
        place: &Place,
        account: &mut Account,
        figures: &mut Figures,
        by: &mut Vec<(Command, Figures)>,
    ) -> bool {
        account.changes.clear();
        let mut any = false;
        if self.is_ledgers(place) {
            any = self.look_up(|wanted| place.ledger.add(self.clock.day, wanted, figures, by));
            for row in &place.ledger.entangled {
                self.list_movement(*row, place.spot, &mut account.changes);
            }
        } else {
            self.list_changes(place, account);
        }
        for change in &account.changes {
            let moved = change.moved();
            figures.add_moved(moved);
            sums::commanded(by, self.index.moves.all[change.movement as usize].command).add_moved(moved);
        }
        any || !account.changes.is_empty()
    }

    /// Adds the numbers of those on their way to no known host; none: there are none.
    pub fn unplaced(&self, place: &Place, words: &str, account: &mut Account) -> Option<Unplaced> {
        let (mut figures, mut by) = (Figures::default(), Vec::new());
        let any = self.add_moves(place, account, &mut figures, &mut by);
        any.then(|| Unplaced { place: words.to_owned(), figures })
    }

    /// A place's levels and changes with the records behind them.
    pub fn account(&self, place: &Place) -> Account {
        let mut account = Account::default();
        self.list(place, &mut account);
        account.levels.iter_mut().for_each(|level| self.fetch_level(place, level));
        account.changes.iter_mut().for_each(|change| self.fetch_change(change));
        account
    }

    /// Finds the records behind a level of a place.
    pub fn fetch_level(&self, place: &Place, level: &mut Level) {
        if level.role == LevelRole::Rest {
            return;
        }
        let whose = (level.sender, level.scope, level.component, level.part);
        let same = |key: &&Key| (key.sender, key.scope, key.component, key.part) == whose;
        let has = |key: &&Key| same(key) && self.index.strengths.of_level(key, level).is_some();
        if let Some(key) = self.index.keys(place).iter().find(has) {
            self.index.records_of_level(key, level, self.clock);
        }
    }

    /// Finds the records behind a change.
    pub fn fetch_change(&self, change: &mut Change) {
        (change.records, change.rivals) = self.index.moves.records(change.movement, self.clock);
    }

    /// The changes of a place that may differ between two days, their records left empty.
    pub fn list_turning(&self, place: &Place, (first, last): (Day, Day), changes: &mut Vec<Change>) {
        let ledger = &place.ledger;
        let leaving = place.moves.iter().copied().filter(|row| self.index.moves.all[*row as usize].spot != place.spot);
        let rows = ledger.turning(first, last).chain(ledger.entangled.iter().copied());
        for row in rows.chain(leaving.filter(|_| self.net)) {
            self.list_movement(row, place.spot, changes);
        }
    }

    /// A place's levels and changes, as far as they are wanted; their records are left empty.
    fn list(&self, place: &Place, account: &mut Account) {
        self.list_levels(place, account);
        self.list_changes(place, account);
    }

    pub fn list_levels(&self, place: &Place, account: &mut Account) {
        account.levels.clear();
        for keys in self.index.keys(place).chunk_by(Key::is_beside) {
            let key = &keys[0];
            if self.sieve.key(key) && (matches!(key.spot, Spot::Host(_)) || self.sieve.nowhere(key.region)) {
                self.index.levels_of(keys, self.clock, |level| self.sieve.level(level), &mut account.levels);
            }
        }
    }

    pub fn list_changes(&self, place: &Place, account: &mut Account) {
        account.changes.clear();
        for &row in &place.moves {
            self.list_movement(row, place.spot, &mut account.changes);
        }
    }

    /// What a movement changes in a place on another day than the answer's. Only the answer's own day may be asked of one that is a part
    /// or has parts, or is counted elsewhere.
    pub fn list_on(&self, row: u32, place: &Place, day: Day, changes: &mut Vec<Change>) {
        if day == self.clock.day {
            self.list_movement(row, place.spot, changes);
        } else {
            self.list_tallied(row, place.spot, |row| self.index.moves.own(row, self.clock.at(day)), changes);
        }
    }

    /// What a movement changes in a place: there where it goes, or, in a net answer, where it comes from.
    fn list_movement(&self, row: u32, spot: Spot, changes: &mut Vec<Change>) {
        self.list_tallied(row, spot, |row| self.tally(row), changes);
    }

    fn list_tallied(&self, row: u32, spot: Spot, tally: impl Fn(u32) -> Tally, changes: &mut Vec<Change>) {
        let movement = &self.index.moves.all[row as usize];
        let here = movement.spot == spot && self.sieve.goal(movement);
        let gone = self.net && movement.origin.is_some_and(|origin| spot == Spot::Host(origin));
        if !(here || gone) || !self.sieve.movement(row, movement) {
            return;
        }
        let tally = tally(row);
        if !self.counts(&tally) {
            return;
        }
        let change = change(row, movement, &tally, self.elsewhere(row));
        if gone {
            changes.extend(leaving(&change, &tally));
        }
        if here && !said_by_parts(&change) {
            changes.push(change);
        }
    }

    /// Whether a movement begins in the window and has come as far as is wanted.
    pub fn counts(&self, tally: &Tally) -> bool {
        let begun = tally.first.or(tally.left).is_some_and(|begun| begun >= self.from);
        begun && self.sieve.reached(|| *tally)
    }
}
