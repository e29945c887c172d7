//! What was left for later is handed to threads and taken from them.

use super::fetched::{Brought, Fetch, Fetched};
use super::{follow::Derived, period::period, threads::Threads};
use crate::session::state::State;

impl Derived {
    /// Whether something was left for later and nobody fetches it yet.
    pub fn is_waiting(&self) -> bool {
        !self.threads.failed
            && ((self.behind.late && !self.threads.fetching) || (self.through.drawing && self.threads.drawn.is_none()))
    }

    /// A thread ended without what it was to fetch: it is not tried again before the state asks for something else.
    pub fn lose(&mut self) {
        self.threads = Threads { failed: true, ..Threads::default() };
    }

    /// What threads are to fetch of what was left for later. None: nothing is, or the state asks for something else than in the last
    /// frame, or threads are fetching already.
    pub fn to_fetch(&mut self, state: &State) -> Vec<Fetch> {
        let mut all = Vec::new();
        if !self.is_waiting() || self.revision != state.document.revision || self.numbers.asked != state.choices.query()
        {
            return all;
        }
        if self.behind.late && !self.threads.fetching {
            self.threads.fetching = true;
            all.push(Fetch::records(&state.document, &self.numbers.asked, std::mem::take(&mut self.behind.stale)));
        }
        if self.through.drawing && self.threads.drawn.is_none() && self.through.period == period(state) {
            self.threads.drawn = Some(self.through.period.clone());
            all.push(Fetch::series(&state.document, &self.through.period));
        }
        all
    }

    /// Takes what a thread has fetched, if the state still asks for it.
    pub fn take(&mut self, state: &State, fetched: Fetched) {
        let current = fetched.revision == self.revision;
        match fetched.what {
            Brought::Records { asked, records } => {
                self.threads.fetching = false;
                if current && self.behind.late && asked == self.numbers.asked && asked == state.choices.query() {
                    self.behind.keep(*records);
                    self.follow_day(state);
                } else {
                    self.behind.stale = *records;
                }
            }
            Brought::Series(period, series) => {
                self.threads.drawn = None;
                if current && self.through.drawing && period == self.through.period {
                    self.through.draw(Some(series));
                }
            }
        }
    }
}
