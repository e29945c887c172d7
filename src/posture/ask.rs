//! Questions to the index: a posture, the accounts behind it, the events.

use super::index::Place;
use super::{
    Account, Accounts, Filter, Level, Posture, Query, RegionTotal, answer::Answer, clock::Voices, index::Index,
    moves::Spot, sums,
};
use crate::model::{Code, Dataset, Day, Host, Thing};
use crate::threads::{each, threads_for};

/// The places of very many records are looked at in so many pieces.
const PIECES: usize = 64;

impl Index {
    /// What holds on the query's day as known on its other day. `data` is the dataset that the index was built from.
    ///
    /// A window that begins after its day is empty: no changes, but levels.
    pub fn posture(&self, data: &Dataset, query: &Query) -> Posture {
        self.answer(data, None, query)
    }

    /// Brings a posture to another day of the same question; what does not change between the days is kept. The caller
    /// warrants that only the days differ.
    pub fn follow(&self, data: &Dataset, posture: &mut Posture, query: &Query) {
        let hosts = std::mem::take(&mut posture.hosts);
        let before = Posture {
            hosts,
            total: std::mem::take(&mut posture.total),
            unplaced: std::mem::take(&mut posture.unplaced),
            events: Vec::new(),
            ..*posture
        };
        *posture = self.answer(data, Some(before), query);
    }

    /// The postures of the things that a question is not about, in their order: beside its numbers, and added to none. Each is of the
    /// question's scope, or of its own where the dataset has nothing of it in that scope.
    pub fn others(&self, data: &Dataset, query: &Query) -> Vec<Posture> {
        let asked = self.thing(query);
        let of = |thing: Thing| {
            let scope = query.scope.filter(|scope| self.scopes(thing).iter().any(|(other, _)| other == scope));
            self.posture(data, &Query { thing: Some(thing), scope, ..query.clone() })
        };
        self.things().filter(|thing| *thing != asked).map(of).collect()
    }

    fn answer(&self, data: &Dataset, before: Option<Posture>, query: &Query) -> Posture {
        let voices = Voices::of(&query.filter, &self.source_ids);
        let answer = Answer::new(self, data, query, voices.as_ref());
        // Where the day is about another scope nothing of the numbers can be kept.
        let before = before.filter(|before| (before.thing, before.scope) == (answer.sieve.thing, answer.scope));
        let span = before.as_ref().map(|before| (before.day.min(query.day), before.day.max(query.day)));
        let Posture { hosts: old, total, unplaced: old_unplaced, .. } = before.unwrap_or_else(|| answer.empty(query));
        let (mut old, mut old_unplaced) = (old.into_iter().peekable(), old_unplaced.into_iter().peekable());
        let mut posture = answer.empty(query);
        posture.hosts.reserve(self.places.len());
        let mut account = Account::default();
        let mut changed = span.is_none();
        for place in &self.places {
            let same = span.is_some_and(|span| !place.turns_between(span, answer.clock));
            changed |= !same;
            match place.spot {
                Spot::Host(host) => {
                    let kept = old.next_if(|h| h.host == host);
                    if same {
                        posture.hosts.extend(kept);
                    } else {
                        answer.host(place, host, &mut account, &mut posture.hosts);
                    }
                }
                Spot::Words(row) => {
                    let words = &self.words[row as usize];
                    let kept = old_unplaced.next_if(|group| group.place == *words);
                    let group = if same { kept } else { answer.unplaced(place, words, &mut account) };
                    posture.unplaced.extend(group);
                }
            }
        }
        posture.total = if changed { sums::total(&posture.hosts, &posture.unplaced) } else { total };
        posture.events = answer.events();
        posture
    }

    /// Rows of all events that a filter lets through, whatever their day, as known on a day (none: hindsight), oldest first.
    pub fn events(&self, data: &Dataset, filter: &Filter, known_on: Option<Day>) -> Vec<u32> {
        let Some(last) = self.events.last() else { return Vec::new() };
        let query = Query { known_on, filter: filter.clone(), ..Query::on(last.day) };
        let voices = Voices::of(filter, &self.source_ids);
        Answer::new(self, data, &query, voices.as_ref()).events()
    }

    /// The words of a filter that are not found, each with the words that it is read as.
    pub fn read_as(&self, data: &Dataset, filter: &Filter) -> Vec<(String, Vec<String>)> {
        self.texts.find(data, &filter.text).map(|hits| hits.read_as.clone()).unwrap_or_default()
    }

    /// The levels and changes that make the numbers of one host, with the records behind them; none: it has neither.
    pub fn account(&self, data: &Dataset, query: &Query, host: Code) -> Option<Account> {
        let voices = Voices::of(&query.filter, &self.source_ids);
        let answer = Answer::new(self, data, query, voices.as_ref());
        let place = self.place(host).filter(|_| answer.sieve.host(host))?;
        let account = answer.account(place);
        (!account.levels.is_empty() || !account.changes.is_empty()).then_some(account)
    }

    /// The accounts of all places.
    pub fn accounts(&self, data: &Dataset, query: &Query) -> Accounts {
        let voices = Voices::of(&query.filter, &self.source_ids);
        let threads = threads_for(self.moves.steps.len() + self.strengths.days.len());
        let size = self.places.len().div_ceil(if threads == 1 { 1 } else { PIECES }).max(1);
        let piece = |places: &[Place]| -> Vec<Account> {
            let answer = Answer::new(self, data, query, voices.as_ref());
            let wanted = |place: &Place| !matches!(place.spot, Spot::Host(host) if !answer.sieve.host(host));
            places.iter().map(|place| if wanted(place) { answer.account(place) } else { Account::default() }).collect()
        };
        let all = each(threads, self.places.chunks(size).collect(), piece);
        let mut accounts = Accounts::default();
        for (place, Account { levels, changes }) in self.places.iter().zip(all.into_iter().flatten()) {
            match place.spot {
                Spot::Host(_) if levels.is_empty() && changes.is_empty() => {}
                Spot::Host(host) => accounts.hosts.push((host, Account { levels, changes })),
                Spot::Words(row) => {
                    accounts.regions.extend(levels.into_iter().map(|level| region_total(data, level)));
                    if !changes.is_empty() {
                        let account = Account { levels: Vec::new(), changes };
                        accounts.unplaced.push((self.words[row as usize].clone(), account));
                    }
                }
            }
        }
        accounts
    }
}

fn region_total(data: &Dataset, level: Level) -> RegionTotal {
    let strength = data.strengths.get(level.row as usize);
    let region = strength.and_then(|s| if let Host::Region(region) = s.host { Some(region) } else { None });
    let words = strength.map_or("", |strength| strength.host_text.trim()).to_owned();
    let place = region.filter(|_| words.is_empty()).map_or(words, |region| region.name().to_owned());
    RegionTotal { region, place, level }
}
