//! What follows from the state and is kept until the state asks for something else.

use super::{Document, Facets, Lookup, State, Today};
use crate::{
    model::{Code, Day},
    posture::{DayChange, Figures, Posture, Query, Series},
    scene::{Measure, Subject},
};

/// Postures, series, counts: computed when they are asked for with other choices than last time.
#[derive(Debug)]
pub struct Derived {
    revision: u64,
    facets: Facets,
    lookup: Lookup,
    posture: Posture,
    today: Today,
    asked: Query,
    /// All of the last question but its day, with the measure and the host: what the rest stands for.
    period: (Query, Measure, Option<Code>),
    series: Series,
    total: Series,
    changes: Vec<DayChange>,
    greatest: i64,
}

impl Derived {
    /// All that follows from a state.
    pub fn new(state: &State) -> Self {
        let document = &state.document;
        let asked = state.choices.query();
        let mut derived = Self {
            revision: document.revision,
            facets: Facets::of(document.dataset()),
            lookup: Lookup::of(document.dataset()),
            today: Today::default(),
            posture: document.index.posture(document.dataset(), &asked),
            period: period(state),
            asked,
            series: Series::default(),
            total: Series::default(),
            changes: Vec::new(),
            greatest: 1,
        };
        derived.follow_day(state);
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
        let period = period(state);
        let (other_query, other_host) = (query != self.asked, period.2 != self.period.2);
        if other_query {
            self.posture = state.document.index.posture(state.document.dataset(), &query);
            self.asked = query;
        }
        if other_query || other_host {
            self.follow_day(state);
        }
        if period != self.period {
            self.period = period;
            self.follow_period(state);
        }
    }

    /// What a picture of the state is about.
    pub fn subject<'a>(&'a self, state: &'a State) -> Subject<'a> {
        Subject { dataset: state.document.dataset(), posture: &self.posture, before: None, greatest: self.greatest }
    }

    /// The answer to what is asked.
    pub fn posture(&self) -> &Posture {
        &self.posture
    }

    /// What happens on the day that is shown.
    pub fn today(&self) -> &Today {
        &self.today
    }

    /// Which records belong together.
    pub fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// The filters' values.
    pub fn facets(&self) -> &Facets {
        &self.facets
    }

    /// The numbers of the selected host through time; without a selection those of all hosts.
    pub fn series(&self) -> &Series {
        if self.period.2.is_some() { &self.series } else { &self.total }
    }

    /// Days of change under the filters, in order.
    pub fn changes(&self) -> &[DayChange] {
        &self.changes
    }

    /// The most people that any host has on any day, in the measure shown.
    pub fn greatest(&self) -> i64 {
        self.greatest
    }

    fn follow_day(&mut self, state: &State) {
        self.today = Today::of(state.document.dataset(), &self.posture, state.choices.host());
    }

    fn follow_period(&mut self, state: &State) {
        let Document { index, span: (first, last), .. } = &state.document;
        let data = state.document.dataset();
        let query = state.choices.query();
        self.changes = index.days(&query.filter, query.known_on);
        self.greatest = greatest(&state.document, &query, state.choices.measure);
        match state.choices.host() {
            Some(host) => self.series = index.series(data, Some(host), &query, *first, *last),
            None => self.total = index.series(data, None, &query, *first, *last),
        }
    }
}

/// What series, days of change and the scale of symbols depend on: everything but the day.
fn period(state: &State) -> (Query, Measure, Option<Code>) {
    let (first, _) = state.document.span;
    (Query { day: first, ..state.choices.query() }, state.choices.measure, state.choices.host())
}

/// The most people that any host has on any day of a dataset in a measure, under a question whose day does not count:
/// one scale for the whole period, so that symbols do not lie while the date moves. At least 1.
pub fn greatest(document: &Document, query: &Query, measure: Measure) -> i64 {
    let largest = |figures: &Figures| {
        let numbers = match measure {
            Measure::Movements | Measure::Change => [figures.promised, figures.arrived],
            Measure::Level => [figures.present, None],
            Measure::Reported => [figures.reported, None],
        };
        numbers.into_iter().flatten().map(|people| people.weight().abs()).max().unwrap_or(0)
    };
    let on = |day: Day| document.index.posture(document.dataset(), &Query { day, ..query.clone() });
    let days = document.changes.iter().copied().chain([query.day]);
    days.map(|day| on(day).hosts.iter().map(|host| largest(&host.figures)).max().unwrap_or(0)).max().unwrap_or(0).max(1)
}
