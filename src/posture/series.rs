//! Numbers over time, as steps: each holds until the next, and nothing is interpolated.

use super::clock::{Clock, Voices};
use super::index::{Index, Place};
use super::{Account, Figures, Overlap, Query, Share, answer::Answer, ledger::Ledger, moves::Spot, sums};
use crate::model::{Code, Dataset, Day, Estimate, Scope};
use std::borrow::Cow;

/// Numbers of one host or of all, at the first day and at each day on which one of them changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    /// The steps, in order of day. Each holds until the next.
    pub steps: Vec<SeriesStep>,
}

/// The numbers from one day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesStep {
    /// The first day on which they hold.
    pub day: Day,
    /// Changes of the query's window, and levels in its scope.
    pub figures: Figures,
    /// The same by sender, scope, component and command, in that order, if that was asked for.
    pub by: Vec<Share>,
    /// How many of the shares may be counted twice; none: nobody.
    pub overlap: Option<Overlap>,
    /// Levels by scope, in its order; scopes without a strength are left out.
    pub levels: Vec<ScopeLevel>,
    /// Scopes in which nobody is listed any more, each with the day from which on.
    pub unlisted: Vec<(Scope, Day)>,
}

/// A level in one scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScopeLevel {
    /// What it counts.
    pub scope: Scope,
    /// The latest strengths.
    pub reported: Estimate,
    /// Reported + arrived − withdrawn since.
    pub present: Estimate,
}

impl SeriesStep {
    fn new(day: Day) -> Self {
        Self {
            day,
            figures: Figures::default(),
            by: Vec::new(),
            overlap: None,
            levels: Vec::new(),
            unlisted: Vec::new(),
        }
    }

    /// Adds other people's numbers.
    fn add(&mut self, other: &Self) {
        self.figures.add(&other.figures);
        for s in &other.by {
            sums::share(&mut self.by, (s.sender, s.scope, s.component, s.command)).add(&s.figures);
        }
        self.overlap = sums::overlaps(self.overlap, other.overlap);
        for (scope, since) in &other.unlisted {
            match self.unlisted.iter_mut().find(|(other, _)| other == scope) {
                Some((_, last)) => *last = *since.max(last),
                None => self.unlisted.push((*scope, *since)),
            }
        }
        for level in &other.levels {
            match self.levels.binary_search_by_key(&level.scope, |l| l.scope) {
                Ok(at) => {
                    self.levels[at].reported = self.levels[at].reported + level.reported;
                    self.levels[at].present = self.levels[at].present + level.present;
                }
                Err(at) => self.levels.insert(at, *level),
            }
        }
    }

    fn same_numbers(&self, other: &Self) -> bool {
        (&self.figures, &self.by, &self.levels) == (&other.figures, &other.by, &other.levels)
    }
}

impl Index {
    /// The numbers of a host (none: of all that the query lets through, also what is unplaced) from `first` to `last`.
    /// The query's own day does not count; its window, known-on day and filter do.
    pub fn series(&self, data: &Dataset, host: Option<Code>, query: &Query, first: Day, last: Day) -> Series {
        self.through((data, query), host, (first, last), false)
    }

    /// The same with the numbers of each share: of many records this is much.
    pub fn series_of_shares(&self, data: &Dataset, host: Option<Code>, query: &Query, first: Day, last: Day) -> Series {
        self.through((data, query), host, (first, last), true)
    }

    fn through(
        &self,
        (data, query): (&Dataset, &Query),
        host: Option<Code>,
        (first, last): (Day, Day),
        shares: bool,
    ) -> Series {
        let voices = Voices::of(&query.filter, &self.source_ids);
        let mut answer = Answer::new(self, data, query, voices.as_ref());
        let wanted = |place: &&Place| match (place.spot, host) {
            (Spot::Host(at), Some(host)) => at == host && answer.sieve.host(host),
            (Spot::Host(at), None) => answer.sieve.host(at),
            (Spot::Words(_), host) => host.is_none(),
        };
        let places: Vec<&Place> = self.places.iter().filter(wanted).collect();
        if places.is_empty() {
            return Series::default();
        }
        let mut turns: Vec<Turn> = Vec::new();
        for (at, place) in places.iter().enumerate() {
            place_turns(place, at, (first, last), answer.clock, &mut turns);
        }
        turns.sort_unstable();
        let mut tracks: Vec<Track<'_>> = places.iter().map(|place| Track::new(&answer, place, shares)).collect();
        let mut steps: Vec<SeriesStep> = Vec::new();
        for turn in turns.chunk_by(|a, b| a.day == b.day) {
            answer = answer.at(turn[0].day);
            let mut changed = steps.is_empty();
            for turn in turn {
                changed |= tracks[turn.place as usize].turn(&answer, turn.of_moves);
            }
            if changed {
                let mut step = SeriesStep::new(turn[0].day);
                for track in &tracks {
                    step.add(&track.now);
                }
                steps.push(step);
            }
        }
        Series { steps }
    }

    /// The greatest of a measure that each host has on any day of the dataset, at least 0. The query's own day does not count.
    pub fn peaks(&self, data: &Dataset, query: &Query, measure: impl Fn(Code, &Figures) -> i64) -> Vec<(Code, i64)> {
        let voices = Voices::of(&query.filter, &self.source_ids);
        let mut answer = Answer::new(self, data, query, voices.as_ref());
        let mut peaks = Vec::new();
        let Some((first, last)) = self.first_day().zip(self.last_day()) else { return peaks };
        for place in &self.places {
            let Spot::Host(host) = place.spot else { continue };
            if !answer.sieve.host(host) {
                continue;
            }
            let mut turns = Vec::new();
            place_turns(place, 0, (first, last), answer.clock, &mut turns);
            turns.sort_unstable();
            let mut track = Track::new(&answer, place, false);
            let mut peak = 0;
            for turn in turns {
                answer = answer.at(turn.day);
                track.turn(&answer, turn.of_moves);
                peak = peak.max(measure(host, &track.now.figures));
            }
            peaks.push((host, peak));
        }
        peaks
    }
}

/// A day on which the numbers of a place may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    day: Day,
    place: u32,
    /// Those of movements too, and not of levels only.
    of_moves: bool,
}

/// All turns of a place, the first day among them, in no order.
fn place_turns(place: &Place, at: usize, (first, last): (Day, Day), clock: Clock<'_>, turns: &mut Vec<Turn>) {
    let turn = |day, of_moves| Turn { day, place: at as u32, of_moves };
    turns.push(turn(first, true));
    let moves = place.move_turns.iter().filter(|day| first < **day && **day <= last);
    turns.extend(moves.map(|day| turn(*day, true)));
    let levels = place.level_turns((first, last), clock).into_iter();
    turns.extend(levels.filter(|day| place.move_turns.binary_search(day).is_err()).map(|day| turn(day, false)));
}

/// The numbers of one place on one day after another.
struct Track<'a> {
    place: &'a Place,
    /// Whether shares are made too.
    shares: bool,
    now: SeriesStep,
    /// What its movements change.
    moved: SeriesStep,
    ledger: Cow<'a, Ledger>,
    account: Account,
}

impl<'a> Track<'a> {
    fn new(answer: &Answer<'a>, place: &'a Place, shares: bool) -> Self {
        let nothing = || SeriesStep::new(super::clock::LAST);
        let ledger = answer.ledger(place);
        Self { place, shares, now: nothing(), moved: nothing(), ledger, account: Account::default() }
    }

    /// Brings it to the day of the answer; true if a number is another than before.
    fn turn(&mut self, answer: &Answer<'_>, of_moves: bool) -> bool {
        let day = answer.clock.day;
        if of_moves {
            self.moved = SeriesStep::new(day);
            self.add_moves(answer);
        }
        let mut now = SeriesStep::new(day);
        if matches!(self.place.spot, Spot::Host(_)) {
            answer.list_levels(self.place, &mut self.account);
            let levels = &self.account.levels;
            let (figures, by) = (&mut now.figures, &mut now.by);
            now.overlap = sums::add_levels(figures, levels, answer.scope, |level| {
                if self.shares {
                    sums::share(by, level.share()).add_level(level);
                }
            });
            for scope in Scope::ALL.iter().filter(|scope| levels.iter().any(|level| level.scope == **scope)) {
                let mut figures = Figures::default();
                sums::add_levels(&mut figures, levels, *scope, |_| {});
                if let Some((reported, present)) = figures.reported.zip(figures.present) {
                    now.levels.push(ScopeLevel { scope: *scope, reported, present });
                } else if let Some(since) = self.account.unlisted(*scope) {
                    now.unlisted.push((*scope, since));
                }
            }
        }
        now.add(&self.moved);
        let changed = !now.same_numbers(&self.now);
        self.now = now;
        changed
    }

    fn add_moves(&mut self, answer: &Answer<'_>) {
        let (day, SeriesStep { figures, by, .. }) = (answer.clock.day, &mut self.moved);
        answer.look_up(|wanted| {
            self.ledger.add(day, wanted, figures, &mut Vec::new());
            if self.shares {
                self.ledger.add_shares(day, wanted, by);
            }
        });
        for row in &self.ledger.entangled {
            self.account.changes.clear();
            answer.list_on(*row, self.place, day, &mut self.account.changes);
            for change in &self.account.changes {
                figures.add_change(change);
                if self.shares {
                    sums::share(by, answer.index.moves.all[*row as usize].share()).add_change(change);
                }
            }
        }
    }
}
