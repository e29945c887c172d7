//! The numbers over time.

use super::large::is_many;
use super::period::{Period, period, series};
use super::scale::greatest;
use crate::posture::{DayChange, Series};
use crate::session::document::Document;
use crate::session::state::State;
use std::sync::{Arc, OnceLock};

/// What stands for all days of a dataset. It depends on the question but for its day, the measure with its unit, and the host.
#[derive(Debug)]
pub(super) struct Through {
    pub period: Period,
    /// Made when first asked for: a picture draws none.
    series: OnceLock<Series>,
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
            series: OnceLock::new(),
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
        let same = (&period.query, period.measured) == (&self.period.query, self.period.measured);
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
        self.draw(None);
        self.drawing = is_many(document, self.period.host);
    }

    /// Takes the series; none: it is made when it is asked for.
    pub fn draw(&mut self, series: Option<Series>) {
        self.series = series.map(OnceLock::from).unwrap_or_default();
        self.serial += 1;
        self.drawing = false;
    }

    /// The series; none while it is still to be fetched.
    pub fn series(&self, document: &Document) -> Option<&Series> {
        (!self.drawing).then(|| self.series.get_or_init(|| series(document, &self.period)))
    }
}
