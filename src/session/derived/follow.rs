//! What follows from the state and is kept until the state asks for something else: parts that each know what they depend on.

use super::{
    backing::Backing, behind::Behind, numbers::Numbers, of_day::OfDay, panes::Panes, standing::Facts, threads::Threads,
    through::Through, tints::Tints,
};
use crate::model::Dataset;
use crate::session::{document::Lookup, state::State};
use std::sync::Arc;

/// Postures, series, counts: computed when they are asked for with other choices than last time.
#[derive(Debug)]
pub struct Derived {
    pub(super) revision: u64,
    pub(super) threads: Threads,
    pub(super) lookup: Arc<Lookup>,
    pub(super) numbers: Numbers,
    pub(super) behind: Behind,
    pub(super) of_day: OfDay,
    pub(super) through: Through,
    pub(super) panes: Panes,
    pub(super) tints: Tints,
}

impl Derived {
    /// All that follows from a state.
    pub fn new(state: &State) -> Self {
        let mut derived = Self::soon(state);
        if derived.behind.late {
            derived.behind.fetch(&state.document, &derived.numbers.asked);
            derived.follow_day(state);
        }
        if derived.through.drawing {
            derived.through.draw(None);
        }
        derived
    }

    /// What a picture needs of it and no more: nothing is looked up for panels.
    pub fn of_picture(state: &State) -> Self {
        let numbers = Numbers::of(state);
        let mut derived = Self {
            revision: state.document.revision,
            threads: Threads::default(),
            lookup: Arc::default(),
            behind: Behind::of_picture(&state.document, &numbers.asked),
            numbers,
            of_day: OfDay::default(),
            through: Through::of(state),
            panes: Panes::default(),
            tints: Tints::of(state),
        };
        derived.panes.follow(state, &derived.through.events);
        derived
    }

    /// The same, where of a dataset of very many records what stands behind its numbers is left for later.
    pub fn soon(state: &State) -> Self {
        let numbers = Numbers::of(state);
        let mut derived = Self {
            revision: state.document.revision,
            threads: Threads::default(),
            lookup: Arc::clone(state.document.lookup()),
            behind: Behind::of(&state.document, &numbers.asked, state.choices.host()),
            numbers,
            of_day: OfDay::default(),
            through: Through::of(state),
            panes: Panes::default(),
            tints: Tints::of(state),
        };
        derived.follow_day(state);
        derived.panes.follow(state, &derived.through.events);
        derived
    }

    /// Brings everything up to the state; what has not changed is kept.
    pub fn update(&mut self, state: &State) {
        if self.revision != state.document.revision {
            let threads = Threads { failed: false, ..std::mem::take(&mut self.threads) };
            let serials = (self.behind.serial + 1, self.through.serial + 1);
            *self = Self { threads, ..Self::soon(state) };
            (self.behind.serial, self.through.serial) = serials;
            return;
        }
        let other_query = self.numbers.follow(state);
        if other_query {
            self.behind.follow(&state.document, &self.numbers.asked, state.choices.host());
        }
        if other_query || state.choices.host() != self.through.period.host {
            self.follow_day(state);
        }
        let other_period = self.through.follow(state);
        self.threads.failed &= !other_query && !other_period;
        self.panes.follow(state, &self.through.events);
        self.tints.follow(state);
    }

    pub(super) fn follow_day(&mut self, state: &State) {
        self.of_day = OfDay::of(state, &self.behind, self.facts(state.document.dataset()));
    }

    /// The records and how they stand on the day.
    pub fn facts<'a>(&'a self, data: &'a Dataset) -> Facts<'a> {
        let Backing { accounts, findings, .. } = &self.behind.now;
        Facts { data, posture: &self.numbers.posture, accounts, findings, lookup: &self.lookup }
    }
}
