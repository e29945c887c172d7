//! What follows from the state and is kept until the state asks for something else.

use super::{Choices, Facets, State};
use crate::{
    model::{Code, Dated, Day, Estimate, RecordRef},
    posture::{Figures, Index, Posture, Query},
};
use std::collections::BTreeMap;

/// A day on which something changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The day.
    pub day: Day,
    /// How many people more or fewer are promised, arrived or present than before, over all hosts: a weight for drawing.
    pub people: i64,
}

/// The numbers of one host, or of all, on each day of change.
pub type Series = Vec<(Day, Figures)>;

/// Postures, series, counts: computed when asked for with other choices than last time.
#[derive(Debug)]
pub struct Derived {
    revision: u64,
    index: Index,
    facets: Facets,
    posture: Posture,
    asked: Query,
    /// What the series stand for: all of a query but its day.
    period: Query,
    series: BTreeMap<Code, Series>,
    total: Series,
    changes: Vec<Change>,
}

impl Derived {
    /// All that follows from a state.
    pub fn new(state: &State) -> Self {
        let index = Index::new(state.document.dataset());
        let asked = state.choices.query();
        let posture = index.posture(state.document.dataset(), &asked);
        let mut derived = Self {
            revision: state.document.revision,
            facets: Facets::of(state.document.dataset()),
            index,
            posture,
            period: asked.clone(),
            asked,
            series: BTreeMap::new(),
            total: Vec::new(),
            changes: Vec::new(),
        };
        derived.follow_period(state);
        derived
    }

    /// Brings everything up to the state; what has not changed is kept.
    pub fn update(&mut self, state: &State) {
        if self.revision != state.document.revision {
            *self = Self::new(state);
            return;
        }
        let query = state.choices.query();
        if query != self.asked {
            self.posture = self.index.posture(state.document.dataset(), &query);
            let same_period = Query { day: self.period.day, ..query.clone() } == self.period;
            self.asked = query;
            if !same_period {
                self.follow_period(state);
            }
        }
    }

    /// The answer to what is asked.
    pub fn posture(&self) -> &Posture {
        &self.posture
    }

    /// The filters' values.
    pub fn facets(&self) -> &Facets {
        &self.facets
    }

    /// The numbers of a host on each day of change; empty: never any.
    pub fn series(&self, host: Code) -> &[(Day, Figures)] {
        self.series.get(&host).map_or(&[], Vec::as_slice)
    }

    /// The totals on each day of change.
    pub fn total(&self) -> &[(Day, Figures)] {
        &self.total
    }

    /// Days of change under the filters, in order.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The most people that any host has on any day of the period, promised, present or reported.
    pub fn greatest(&self) -> i64 {
        let numbers = |f: &Figures| [f.promised, f.arrived, f.present, f.reported].map(weight);
        let all = self.series.values().flatten().chain(&self.total[..0]);
        all.flat_map(|(_, figures)| numbers(figures)).max().unwrap_or(0).max(1)
    }

    /// Strengths, stages and events of exactly that day, for “what changed”.
    pub fn on_day(state: &State, day: Day) -> Vec<RecordRef> {
        let data = state.document.dataset();
        let rows = |n: usize| 0..n as u32;
        let is = |dated: Dated| dated.day() == day;
        let strengths = rows(data.strengths.len()).filter(|i| is(data.strengths[*i as usize].day));
        let stages = rows(data.stages.len()).filter(|i| is(data.stages[*i as usize].day));
        let events = rows(data.events.len()).filter(|i| is(data.events[*i as usize].day));
        let all = strengths.map(RecordRef::Strength).chain(stages.map(RecordRef::Stage));
        all.chain(events.map(RecordRef::Event)).collect()
    }

    /// Follows all hosts over the days of change.
    fn follow_period(&mut self, state: &State) {
        self.period = state.choices.query();
        self.series.clear();
        self.total.clear();
        self.changes.clear();
        let mut before: BTreeMap<Code, Figures> = BTreeMap::new();
        for day in state.document.changes.iter().copied() {
            let posture = self.index.posture(state.document.dataset(), &on(&state.choices, day));
            let mut people = 0;
            for host in posture.hosts {
                let old = before.insert(host.host, host.figures.clone()).unwrap_or_default();
                people += distance(&old, &host.figures);
                self.series.entry(host.host).or_default().push((day, host.figures));
            }
            self.total.push((day, posture.total.figures));
            self.changes.push(Change { day, people });
        }
    }
}

/// The same question on another day; the window does not start after it.
fn on(choices: &Choices, day: Day) -> Query {
    let query = choices.query();
    Query { day, from: query.from.map(|from| from.min(day)), ..query }
}

fn weight(people: Option<Estimate>) -> i64 {
    people.map_or(0, |people| people.weight())
}

/// How many people lie between two states of a host.
fn distance(old: &Figures, new: &Figures) -> i64 {
    let step = |a, b| (weight(a) - weight(b)).abs();
    step(old.promised, new.promised).max(step(old.arrived, new.arrived)).max(step(old.present, new.present))
}
