//! What follows from the state and is kept until the state asks for something else.

use crate::session::{
    Document, Facets, Facts, Fetch, Fetched, HostCharts, Learnt, Lookup, Pane, SidePage, State, Today, Usages,
    changes_in_window,
    derived::fetched::{Brought, Records, large},
    greatest,
    view::two_maps::OtherDay,
};
use crate::{
    model::{Code, Day, HashSet, RecordRef},
    posture::{Account, Accounts, DayChange, Difference, Finding, Posture, Query, Series},
    scene::{Measure, Moment, Subject, Unit},
};
use std::sync::Arc;

/// A host of more movements than this is looked up on a thread, where the dataset is large.
const FEW: usize = 1_000;

/// Postures, series, counts: computed when they are asked for with other choices than last time.
#[derive(Debug)]
pub struct Derived {
    revision: u64,
    serial: u64,
    /// See [`Derived::series_serial`].
    series_serial: u64,
    /// See [`Derived::is_behind`].
    behind: bool,
    /// See [`Derived::is_drawing`].
    drawing: bool,
    threads: Threads,
    lookup: Arc<Lookup>,
    posture: Posture,
    records: Records,
    /// Those of an earlier question, for a thread to let go.
    stale: Records,
    /// What changed in the window, while its list is shown.
    differences: Option<Vec<Difference>>,
    /// The window's first day and the day shown, for a measure that compares them only.
    ends: Ends,
    /// The left one of two maps.
    other: Option<OtherDay>,
    host_charts: Option<HostCharts>,
    today: Today,
    /// Records of the selected host that its numbers are not made of.
    not_counted: Vec<RecordRef>,
    learnt: Option<Learnt>,
    asked: Query,
    /// All of the last question but its day, with the measure and the host: what the rest stands for.
    period: Period,
    series: Series,
    changes: Arc<[DayChange]>,
    events: Vec<u32>,
    greatest: i64,
}

/// What threads are at.
#[derive(Debug, Default)]
struct Threads {
    /// One fetches records, of whatever question.
    fetching: bool,
    /// The period whose series one fetches.
    drawn: Option<Period>,
    /// One has failed: nothing is fetched before the next question.
    failed: bool,
}

impl Derived {
    /// All that follows from a state.
    pub fn new(state: &State) -> Self {
        let mut derived = Self::soon(state);
        if derived.behind {
            derived.fetch(state);
            derived.follow_day(state);
        }
        if derived.drawing {
            derived.draw(series(&state.document, &derived.period));
        }
        derived
    }

    /// The same, where of a dataset of very many records what stands behind its numbers is left for later.
    pub fn soon(state: &State) -> Self {
        let document = &state.document;
        let asked = state.choices.query();
        let mut derived = Self {
            revision: document.revision,
            serial: 0,
            behind: false,
            drawing: false,
            threads: Threads::default(),
            lookup: Arc::clone(&document.lookup),
            today: Today::default(),
            not_counted: Vec::new(),
            learnt: None,
            posture: document.index.posture(document.dataset(), &asked),
            records: Records { facets: Facets::clone(&document.facets), ..Records::default() },
            stale: Records::default(),
            differences: None,
            ends: ends(document, &asked, state.choices.measure),
            other: None,
            host_charts: None,
            period: period(state),
            asked,
            series: Series::default(),
            series_serial: 0,
            changes: Arc::default(),
            events: Vec::new(),
            greatest: 1,
        };
        if large(document.dataset()) {
            derived.fetch_later(state);
        } else {
            derived.fetch(state);
        }
        derived.list_changes(state);
        derived.follow_day(state);
        derived.follow_period(state);
        derived.follow_centre(state);
        derived
    }

    /// Brings everything up to the state; what has not changed is kept.
    pub fn update(&mut self, state: &State) {
        if self.revision != state.document.revision {
            let threads = Threads { failed: false, ..std::mem::take(&mut self.threads) };
            let (serial, series_serial) = (self.serial + 1, self.series_serial + 1);
            *self = Self { serial, series_serial, threads, ..Self::soon(state) };
            return;
        }
        let query = state.choices.query();
        let period = period(state);
        let (other_query, other_host) = (query != self.asked, period.2 != self.period.2);
        self.threads.failed &= !other_query && period == self.period;
        if other_query {
            let (index, data) = (&state.document.index, state.document.dataset());
            let only_the_day = query == self.asked.at(query.day);
            if only_the_day {
                index.follow(data, &mut self.posture, &query);
            } else {
                self.posture = index.posture(data, &query);
            }
            self.asked = query.clone();
            if large(data) {
                self.fetch_later(state);
            } else {
                self.fetch(state);
            }
        }
        self.list_changes(state);
        if other_query || other_host {
            self.follow_day(state);
        }
        if other_query || period.1 != self.period.1 {
            self.ends = ends(&state.document, &query, period.1.0);
        }
        if period != self.period {
            let same = (&period.0, period.1) == (&self.period.0, self.period.1);
            self.period = period;
            if same { self.follow_host(state) } else { self.follow_period(state) }
        }
        self.follow_centre(state);
    }

    /// Whether the records behind the numbers are still to be fetched: while days pass in a dataset of very many records only its
    /// numbers follow, and of its records those of the selected host.
    pub fn is_behind(&self) -> bool {
        self.behind
    }

    /// Another number whenever the records behind the numbers are others: what is made of them can be kept until then.
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// Whether the selected host's numbers through time are still to be fetched.
    pub fn is_drawing(&self) -> bool {
        self.drawing
    }

    /// Whether something was left for later and nobody fetches it yet.
    pub fn is_waiting(&self) -> bool {
        !self.threads.failed
            && ((self.behind && !self.threads.fetching) || (self.drawing && self.threads.drawn.is_none()))
    }

    /// A thread ended without what it was to fetch: it is not tried again before the state asks for something else.
    pub fn lose(&mut self) {
        self.threads = Threads { failed: true, ..Threads::default() };
    }

    /// What threads are to fetch of what was left for later. None: nothing is, or the state asks for something else than in the last
    /// frame, or threads are fetching already.
    pub fn to_fetch(&mut self, state: &State) -> Vec<Fetch> {
        let mut all = Vec::new();
        if !self.is_waiting() || self.revision != state.document.revision || self.asked != state.choices.query() {
            return all;
        }
        if self.behind && !self.threads.fetching {
            self.threads.fetching = true;
            all.push(Fetch::records(&state.document, &self.asked, std::mem::take(&mut self.stale)));
        }
        if self.drawing && self.threads.drawn.is_none() && self.period == period(state) {
            self.threads.drawn = Some(self.period.clone());
            all.push(Fetch::series(&state.document, &self.period));
        }
        all
    }

    /// Takes what a thread has fetched, if the state still asks for it.
    pub fn take(&mut self, state: &State, fetched: Fetched) {
        let current = fetched.revision == self.revision;
        match fetched.what {
            Brought::Records { asked, records } => {
                self.threads.fetching = false;
                if current && self.behind && asked == self.asked && asked == state.choices.query() {
                    self.keep(*records);
                    self.follow_day(state);
                } else {
                    self.stale = *records;
                }
            }
            Brought::Series(period, series) => {
                self.threads.drawn = None;
                if current && self.drawing && period == self.period {
                    self.draw(series);
                }
            }
        }
    }

    /// What a picture of the state is about.
    pub fn subject<'a>(&'a self, state: &'a State) -> Subject<'a> {
        self.subject_of(state, Pane::Day)
    }

    /// What the picture of a map is about.
    pub fn subject_of<'a>(&'a self, state: &'a State, pane: Pane) -> Subject<'a> {
        let other = self.other.as_ref().filter(|_| pane == Pane::Other).map(OtherDay::parts);
        let (posture, accounts, ends) = other.unwrap_or((&self.posture, &self.records.accounts, &self.ends));
        let own = ends.is_none() && other.is_none();
        let (posture, accounts) = ends.as_ref().map_or((posture, accounts), |[_, now]| (&now.0, &now.1));
        let before = ends.as_ref().map(|[(posture, accounts), _]| Moment { posture, accounts });
        let gist = self.records.gist.as_ref().filter(|_| own);
        Subject { dataset: state.document.dataset(), posture, accounts, gist, before, greatest: self.greatest }
    }

    /// The answer to what is asked.
    pub fn posture(&self) -> &Posture {
        &self.posture
    }

    /// What its numbers are made of.
    pub fn accounts(&self) -> &Accounts {
        &self.records.accounts
    }

    /// What its numbers make of each record, for a thread to keep.
    pub(in crate::session) fn usages(&self) -> Arc<Usages> {
        let Records { usages, accounts, .. } = &self.records;
        Arc::clone(usages.get_or_init(|| Arc::new(Usages::of(self.posture.day, accounts))))
    }

    /// Remarks about its numbers.
    pub fn findings(&self) -> &[Finding] {
        &self.records.findings
    }

    /// What changed in the window, the latest first; empty while its list is not shown.
    pub fn differences(&self) -> &[Difference] {
        self.differences.as_deref().unwrap_or_default()
    }

    /// What happens on the day that is shown.
    pub fn today(&self) -> &Today {
        &self.today
    }

    /// What else there is of the selected host: other days, another window, what the filters leave out.
    pub fn not_counted(&self) -> &[RecordRef] {
        &self.not_counted
    }

    /// What has been learnt since the known-on day, of the selected host or of all; none in hindsight.
    pub fn learnt(&self) -> Option<&Learnt> {
        self.learnt.as_ref()
    }

    /// Which records belong together.
    pub fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// The same, for a thread to keep.
    pub fn shared_lookup(&self) -> Arc<Lookup> {
        Arc::clone(&self.lookup)
    }

    /// The filters' values.
    pub fn facets(&self) -> &Facets {
        &self.records.facets
    }

    /// The numbers of the selected host through time; without a selection those of all hosts.
    pub fn series(&self) -> &Series {
        &self.series
    }

    /// Another number whenever these are others.
    pub fn series_serial(&self) -> u64 {
        self.series_serial
    }

    /// The hosts with most people through time; none while their charts are not shown.
    pub fn host_charts(&self) -> Option<&HostCharts> {
        self.host_charts.as_ref()
    }

    /// Days of change under the filters, in order.
    pub fn changes(&self) -> &[DayChange] {
        &self.changes
    }

    /// Rows of all events under the filters, whatever their day, in order of their days.
    pub fn events(&self) -> &[u32] {
        &self.events
    }

    /// The most people that any host has on any day, in the measure shown.
    pub fn greatest(&self) -> i64 {
        self.greatest
    }

    /// Fetches the records behind the numbers.
    fn fetch(&mut self, state: &State) {
        self.keep(Records::of(&state.document, &self.asked));
    }

    fn keep(&mut self, records: Records) {
        self.records = records;
        self.differences = None;
        self.behind = false;
        self.serial += 1;
    }

    /// Leaves most of that for later.
    fn fetch_later(&mut self, state: &State) {
        let host = state.choices.host().filter(|host| !self.is_many(state, *host));
        let facets = std::mem::take(&mut self.records.facets);
        let records = Records::of_host(&state.document, &self.asked, host, facets);
        let old = std::mem::replace(&mut self.records, records);
        if !self.behind {
            self.stale = old;
        }
        self.differences = None;
        self.behind = true;
        self.serial += 1;
    }

    /// Whether so much is said of a host that a frame would be late.
    fn is_many(&self, state: &State, host: Code) -> bool {
        let moves = |record: &&RecordRef| matches!(record, RecordRef::Movement(_));
        large(state.document.dataset()) && self.lookup.of_host(host).iter().filter(moves).nth(FEW).is_some()
    }

    fn list_changes(&mut self, state: &State) {
        let shown = state.options.side_open && state.options.side_page == SidePage::Changes;
        if !shown {
            self.differences = None;
        } else if self.differences.is_none() {
            self.differences = Some(changes_in_window(state, &self.posture));
        }
    }

    fn follow_day(&mut self, state: &State) {
        let host = state.choices.host();
        self.today = Today::of(state.document.dataset(), &self.posture, self.records.changed.clone(), host);
        // While days pass in a very large dataset they come with the other records.
        self.not_counted = host.filter(|_| !self.behind).map(|host| self.others(host)).unwrap_or_default();
        let facts = Facts { data: state.document.dataset(), derived: self };
        let hindsight = self.records.hindsight.as_ref();
        self.learnt = hindsight.and_then(|hindsight| Learnt::of(facts, hindsight, host));
    }

    fn others(&self, host: Code) -> Vec<RecordRef> {
        let counted: HashSet<RecordRef> =
            self.records.accounts.host(host).into_iter().flat_map(Account::behind).collect();
        self.lookup.of_host(host).iter().filter(|record| !counted.contains(record)).copied().collect()
    }

    /// What only one of the window's middles shows.
    fn follow_centre(&mut self, state: &State) {
        self.other = OtherDay::follow(self.other.take(), state);
        self.host_charts = HostCharts::follow(self.host_charts.take(), state, &self.events);
    }

    fn follow_period(&mut self, state: &State) {
        let query = state.choices.query();
        let (index, data) = (&state.document.index, state.document.dataset());
        self.changes = state.document.days(&query.filter, query.known_on);
        self.events = index.events(data, &query.filter, query.known_on);
        self.greatest = greatest(&state.document, &state.settled(), (state.choices.measure, state.choices.unit));
        self.follow_host(state);
    }

    /// Draws the selected host through time, or all.
    fn follow_host(&mut self, state: &State) {
        let later = self.period.2.is_some_and(|host| self.is_many(state, host));
        let undrawn = later || (self.period.2.is_none() && large(state.document.dataset()));
        self.draw(if undrawn { Series::default() } else { series(&state.document, &self.period) });
        self.drawing = later;
    }

    fn draw(&mut self, series: Series) {
        self.series = series;
        self.series_serial += 1;
        self.drawing = false;
    }
}

/// The numbers of a period's host, or of all, through time.
pub(in crate::session) fn series(document: &Document, (query, _, host): &Period) -> Series {
    let (first, last) = document.span;
    document.index.series(document.dataset(), *host, query, first, last)
}

/// The two days that change compares; none in the other measures.
pub(in crate::session) type Ends = Option<[(Posture, Accounts); 2]>;

/// A question but for its day, the measure and the selected host.
pub(in crate::session) type Period = (Query, (Measure, Unit), Option<Code>);

/// What series, days of change and the scale of symbols depend on.
fn period(state: &State) -> Period {
    let (first, _) = state.document.span;
    (Query { day: first, ..state.settled() }, (state.choices.measure, state.choices.unit), state.choices.host())
}

/// What holds at the end of the window's first day and on the day shown, both with all that moved since the dataset's first
/// day: what began before the window changes in it too. None in the other measures.
pub(in crate::session) fn ends(document: &Document, query: &Query, measure: Measure) -> Ends {
    let first = query.from.unwrap_or(document.span.0);
    let scope = Some(document.index.scope(query));
    let on = |day: Day| on(document, &Query { day, from: None, scope, ..query.clone() });
    measure.definition().compares.then(|| [on(first), on(query.day)])
}

/// A day's numbers and what they are made of.
pub(in crate::session) fn on(document: &Document, query: &Query) -> (Posture, Accounts) {
    let data = document.dataset();
    (document.index.posture(data, query), document.index.accounts(data, query))
}
