//! The numbers through time.

use super::large::{is_many, large};
use super::period::{Period, period, series};
use super::scale::greatest;
use crate::posture::{DayChange, Series};
use crate::session::state::State;
use std::sync::Arc;

/// What stands for all days of a dataset. It depends on the question but for its day, the measure with its unit, and the host.
#[derive(Debug)]
pub(super) struct Through {
    pub period: Period,
    pub series: Series,
    /// Another number whenever the series is another.
    pub serial: u64,
    /// The series is still to be fetched.
    pub drawing: bool,
    pub changes: Arc<[DayChange]>,
    pub events: Vec<u32>,
    pub greatest: i64,
}

impl Through {
    /// That of a state.
    pub fn of(state: &State) -> Self {
        let mut through = Self {
            period: period(state),
            series: Series::default(),
            serial: 0,
            drawing: false,
            changes: Arc::default(),
            events: Vec::new(),
            greatest: 1,
        };
        through.follow_period(state);
        through
    }

    /// Brings it up to the state. Whether it depends on something else now.
    pub fn follow(&mut self, state: &State) -> bool {
        let period = period(state);
        if period == self.period {
            return false;
        }
        let same = (&period.0, period.1) == (&self.period.0, self.period.1);
        self.period = period;
        if same {
            self.follow_host(state);
        } else {
            self.follow_period(state);
        }
        true
    }

    fn follow_period(&mut self, state: &State) {
        let query = state.choices.query();
        let (index, data) = (&state.document.index, state.document.dataset());
        self.changes = state.document.days(&query);
        self.events = index.events(data, &query.filter, query.known_on);
        self.greatest = greatest(&state.document, &state.settled(), (state.choices.measure, state.choices.unit));
        self.follow_host(state);
    }

    /// Draws the selected host through time, or all.
    fn follow_host(&mut self, state: &State) {
        let document = &state.document;
        let later = self.period.2.is_some_and(|host| is_many(document, host));
        let undrawn = later || (self.period.2.is_none() && large(document.dataset()));
        self.draw(if undrawn { Series::default() } else { series(document, &self.period) });
        self.drawing = later;
    }

    /// Takes the series.
    pub fn draw(&mut self, series: Series) {
        self.series = series;
        self.serial += 1;
        self.drawing = false;
    }
}
