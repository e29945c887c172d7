//! What follows from the state and is kept until the state asks for something else.

use super::{
    Document, Facets, Facts, Fetch, Fetched, HostCharts, Learnt, Lookup, Pane, SidePage, State, Today, Usages,
    changes_in_window,
    fetched::{self, large},
    greatest,
    two_maps::OtherDay,
};
use crate::{
    model::{Code, Day, HashSet, RecordRef},
    posture::{Account, Accounts, DayChange, Difference, Finding, Posture, Query, Series},
    scene::{Gist, Measure, Moment, Subject, Unit},
};
use std::sync::{Arc, OnceLock};

/// Postures, series, counts: computed when they are asked for with other choices than last time.
#[derive(Debug)]
pub struct Derived {
    revision: u64,
    serial: u64,
    /// See [`Derived::is_behind`].
    behind: bool,
    /// A thread is fetching it.
    fetching: bool,
    facets: Facets,
    lookup: Arc<Lookup>,
    posture: Posture,
    accounts: Accounts,
    /// What the numbers make of each record; made when first asked for.
    usages: OnceLock<Arc<Usages>>,
    /// What pictures take from the accounts, where these are many.
    gist: Option<Gist>,
    findings: Vec<Finding>,
    /// What changed in the window, while its list is shown.
    differences: Option<Vec<Difference>>,
    /// The window's first day and the day shown, for [`Measure::Change`] only.
    ends: Ends,
    /// The left one of two maps.
    other: Option<OtherDay>,
    host_charts: Option<HostCharts>,
    today: Today,
    /// Records of the selected host that its numbers are not made of.
    not_counted: Vec<RecordRef>,
    /// The same day in hindsight, while it is shown as known on a day, with its question.
    hindsight: Option<(Query, (Posture, Accounts))>,
    learnt: Option<Learnt>,
    asked: Query,
    /// All of the last question but its day, with the measure and the host: what the rest stands for.
    period: (Query, (Measure, Unit), Option<Code>),
    series: Series,
    total: Series,
    changes: Arc<[DayChange]>,
    events: Vec<u32>,
    greatest: i64,
}

impl Derived {
    /// All that follows from a state.
    pub fn new(state: &State) -> Self {
        let mut derived = Self::soon(state);
        if derived.behind {
            derived.fetch(state);
            derived.follow_day(state);
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
            fetching: false,
            facets: Facets::clone(&document.facets),
            lookup: Arc::clone(&document.lookup),
            today: Today::default(),
            not_counted: Vec::new(),
            hindsight: None,
            learnt: None,
            posture: document.index.posture(document.dataset(), &asked),
            accounts: Accounts::default(),
            usages: OnceLock::new(),
            gist: None,
            findings: Vec::new(),
            differences: None,
            ends: ends(document, &asked, state.choices.measure),
            other: None,
            host_charts: None,
            period: period(state),
            asked,
            series: Series::default(),
            total: Series::default(),
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
            *self = Self { fetching: self.fetching, serial: self.serial + 1, ..Self::soon(state) };
            return;
        }
        let query = state.choices.query();
        let period = period(state);
        let (other_query, other_host) = (query != self.asked, period.2 != self.period.2);
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
            self.period = period;
            self.follow_period(state);
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

    /// What a thread is to fetch of what was left for later. None: nothing is, or the state asks for something else than in the last
    /// frame, or a thread is fetching already.
    pub fn to_fetch(&mut self, state: &State) -> Option<Fetch> {
        let stays = self.revision == state.document.revision && self.asked == state.choices.query();
        if !self.behind || self.fetching || !stays {
            return None;
        }
        self.fetching = true;
        Some(Fetch::new(state.document.clone(), self.asked.clone()))
    }

    /// Takes what a thread has fetched, if the state still asks for it.
    pub fn take(&mut self, state: &State, fetched: Fetched) {
        self.fetching = false;
        let wanted = self.behind && (fetched.revision, &fetched.asked) == (self.revision, &self.asked);
        if wanted && self.asked == state.choices.query() {
            self.keep(fetched);
            self.follow_day(state);
        }
    }

    /// What a picture of the state is about.
    pub fn subject<'a>(&'a self, state: &'a State) -> Subject<'a> {
        self.subject_of(state, Pane::Day)
    }

    /// What the picture of a map is about.
    pub fn subject_of<'a>(&'a self, state: &'a State, pane: Pane) -> Subject<'a> {
        let other = self.other.as_ref().filter(|_| pane == Pane::Other).map(OtherDay::parts);
        let (posture, accounts, ends) = other.unwrap_or((&self.posture, &self.accounts, &self.ends));
        let own = ends.is_none() && other.is_none();
        let (posture, accounts) = ends.as_ref().map_or((posture, accounts), |[_, now]| (&now.0, &now.1));
        let before = ends.as_ref().map(|[(posture, accounts), _]| Moment { posture, accounts });
        let gist = self.gist.as_ref().filter(|_| own);
        Subject { dataset: state.document.dataset(), posture, accounts, gist, before, greatest: self.greatest }
    }

    /// The answer to what is asked.
    pub fn posture(&self) -> &Posture {
        &self.posture
    }

    /// What its numbers are made of.
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    /// What its numbers make of each record, for a thread to keep.
    pub(super) fn usages(&self) -> Arc<Usages> {
        Arc::clone(self.usages.get_or_init(|| Arc::new(Usages::of(self.posture.day, &self.accounts))))
    }

    /// Remarks about its numbers.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
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
        &self.facets
    }

    /// The numbers of the selected host through time; without a selection those of all hosts.
    pub fn series(&self) -> &Series {
        if self.period.2.is_some() { &self.series } else { &self.total }
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
        self.keep(fetched::fetch(&state.document, &self.asked));
    }

    fn keep(&mut self, fetched: Fetched) {
        (self.accounts, self.findings, self.facets) = (fetched.accounts, fetched.findings, fetched.facets);
        (self.usages, self.gist) = (fetched.usages, fetched.gist);
        self.differences = None;
        self.behind = false;
        self.serial += 1;
    }

    /// Leaves most of that for later.
    fn fetch_later(&mut self, state: &State) {
        let (index, data) = (&state.document.index, state.document.dataset());
        let host = state.choices.host();
        let hosts = host.and_then(|host| Some((host, index.account(data, &self.asked, host)?)));
        self.accounts = Accounts { hosts: hosts.into_iter().collect(), ..Accounts::default() };
        (self.usages, self.gist) = (OnceLock::new(), None);
        self.findings = Vec::new();
        self.differences = None;
        self.behind = true;
        self.serial += 1;
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
        self.today = Today::of(state.document.dataset(), &self.posture, &self.accounts, state.choices.host());
        // While days pass in a very large dataset they come with the other records.
        let host = state.choices.host().filter(|_| !self.behind);
        self.not_counted = host.map(|host| self.others(host)).unwrap_or_default();
        let query = Query { known_on: None, ..self.asked.clone() };
        if self.behind {
            self.learnt = None;
            return;
        }
        if self.asked.known_on.is_none() {
            self.hindsight = None;
        } else if self.hindsight.as_ref().is_none_or(|(asked, _)| *asked != query) {
            let answer = on(&state.document, &query);
            self.hindsight = Some((query, answer));
        }
        let facts = Facts { data: state.document.dataset(), derived: self };
        self.learnt =
            self.hindsight.as_ref().and_then(|(_, hindsight)| Learnt::of(facts, hindsight, state.choices.host()));
    }

    fn others(&self, host: Code) -> Vec<RecordRef> {
        let counted: HashSet<RecordRef> = self.accounts.host(host).into_iter().flat_map(Account::behind).collect();
        self.lookup.of_host(host).iter().filter(|record| !counted.contains(record)).copied().collect()
    }

    /// What only one of the window's middles shows.
    fn follow_centre(&mut self, state: &State) {
        self.other = OtherDay::follow(self.other.take(), state);
        self.host_charts = HostCharts::follow(self.host_charts.take(), state, &self.events);
    }

    fn follow_period(&mut self, state: &State) {
        let Document { index, span: (first, last), .. } = &state.document;
        let data = state.document.dataset();
        let query = state.choices.query();
        self.changes = state.document.days(&query.filter, query.known_on);
        self.events = index.events(data, &query.filter, query.known_on);
        self.greatest = greatest(&state.document, &query, (state.choices.measure, state.choices.unit));
        match state.choices.host() {
            Some(host) => self.series = index.series(data, Some(host), &query, *first, *last),
            None if large(data) => self.total = Series::default(),
            None => self.total = index.series(data, None, &query, *first, *last),
        }
    }
}

/// The two days that change compares; none in the other measures.
pub(super) type Ends = Option<[(Posture, Accounts); 2]>;

/// What series, days of change and the scale of symbols depend on: everything but the day.
fn period(state: &State) -> (Query, (Measure, Unit), Option<Code>) {
    let (first, _) = state.document.span;
    (Query { day: first, ..state.choices.query() }, (state.choices.measure, state.choices.unit), state.choices.host())
}

/// What holds at the end of the window's first day and on the day shown, both with all that moved since the dataset's first
/// day: what began before the window changes in it too. None in the other measures.
pub(super) fn ends(document: &Document, query: &Query, measure: Measure) -> Ends {
    let first = query.from.unwrap_or(document.span.0);
    let on = |day: Day| on(document, &Query { day, from: None, ..query.clone() });
    (measure == Measure::Change).then(|| [on(first), on(query.day)])
}

/// A day's numbers and what they are made of.
pub(super) fn on(document: &Document, query: &Query) -> (Posture, Accounts) {
    let data = document.dataset();
    (document.index.posture(data, query), document.index.accounts(data, query))
}
