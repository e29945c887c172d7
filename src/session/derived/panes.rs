//! What only one of the window's middles shows: the numbers of another day, or small charts.

use super::host_charts::HostCharts;
use super::moments::{Ends, ends};
use crate::posture::{Accounts, Posture, Query};
use crate::scene::Measure;
use crate::session::{state::State, view::Pane};

/// What the window's middle shows beside the map of the day. It depends on what is in the middle.
#[derive(Debug, Default)]
pub(super) struct Panes {
    /// The left one of two maps.
    pub other: Option<OtherDay>,
    pub host_charts: Option<HostCharts>,
}

impl Panes {
    /// Brings it up to the state. `events` are the rows of all events under the filters.
    pub fn follow(&mut self, state: &State, events: &[u32]) {
        self.other = OtherDay::follow(self.other.take(), state);
        self.host_charts = HostCharts::follow(self.host_charts.take(), state, events);
    }
}

/// The other day's numbers, kept while two maps are shown.
#[derive(Debug)]
pub(super) struct OtherDay {
    asked: Query,
    measure: Measure,
    posture: Posture,
    accounts: Accounts,
    ends: Ends,
}

impl OtherDay {
    /// Brings them up to the state; what has not changed is kept.
    pub fn follow(kept: Option<Self>, state: &State) -> Option<Self> {
        if !state.two_maps() {
            return None;
        }
        let (asked, measure) = (state.query_of(Pane::Other), state.choices.measure);
        let kept = kept.filter(|kept| kept.measure == measure);
        if kept.as_ref().is_some_and(|kept| kept.asked == asked) {
            return kept;
        }
        let (index, data) = (&state.document.index, state.document.dataset());
        let posture = match kept.filter(|kept| asked == kept.asked.at(asked.day)) {
            Some(Self { mut posture, .. }) => {
                index.follow(data, &mut posture, &asked);
                posture
            }
            None => index.posture(data, &asked),
        };
        let (accounts, ends) = (index.accounts(data, &asked), ends(&state.document, &asked, measure));
        Some(Self { asked, measure, posture, accounts, ends })
    }

    /// The numbers of the day, those behind them, and the days that change compares.
    pub fn parts(&self) -> (&Posture, &Accounts, &Ends) {
        (&self.posture, &self.accounts, &self.ends)
    }
}
