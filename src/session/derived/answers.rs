//! What is read of all that follows from the state.

use super::{follow::Derived, host_charts::HostCharts, learnt::Learnt, today::Today};
use crate::model::{Code, RecordRef, Thing};
use crate::posture::{Accounts, DayChange, Difference, Figures, Finding, Posture, Series};
use crate::session::document::{Document, Facets, Lookup};

impl Derived {
    /// Whether the records behind the numbers are still to be fetched: while days pass in a dataset of very many records only its
    /// numbers follow, and of its records those of the selected host.
    pub fn is_behind(&self) -> bool {
        self.behind.late
    }

    /// Another number whenever the records behind the numbers are others: what is made of them can be kept until then.
    pub fn serial(&self) -> u64 {
        self.behind.serial
    }

    /// Whether the selected host's numbers through time are still to be fetched.
    pub fn is_drawing(&self) -> bool {
        self.through.drawing
    }

    /// The answer to what is asked.
    pub fn posture(&self) -> &Posture {
        &self.numbers.posture
    }

    /// What its numbers are made of.
    pub fn accounts(&self) -> &Accounts {
        &self.behind.now.accounts
    }

    /// The answers to the same question about the other things of the dataset: beside, and never added.
    pub fn others(&self) -> &[Posture] {
        &self.behind.now.others
    }

    /// What else there is in a host, of other things.
    pub fn also(&self, host: Code) -> impl Iterator<Item = (Thing, &Figures)> {
        self.others().iter().filter_map(move |other| Some((other.thing, &other.host(host)?.figures)))
    }

    /// Remarks about its numbers.
    pub fn findings(&self) -> &[Finding] {
        &self.behind.now.findings
    }

    /// What changed in the window, the latest first; empty while its list is not shown.
    pub fn differences(&self) -> &[Difference] {
        self.numbers.differences()
    }

    /// What happens on the day that is shown.
    pub fn today(&self) -> &Today {
        &self.of_day.today
    }

    /// What else there is of the selected host: other days, another window, what the filters leave out.
    pub fn not_counted(&self) -> &[RecordRef] {
        &self.of_day.not_counted
    }

    /// What has been learnt since the known-on day, of the selected host or of all; none in hindsight.
    pub fn learnt(&self) -> Option<&Learnt> {
        self.of_day.learnt.as_ref()
    }

    /// Which records belong together.
    pub fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// The filters' values.
    pub fn facets(&self) -> &Facets {
        &self.behind.now.facets
    }

    /// The numbers of the selected host through time; without a selection those of all hosts.
    pub fn series(&self, document: &Document) -> &Series {
        static NOT_YET: Series = Series { steps: Vec::new() };
        self.through.series(document).unwrap_or(&NOT_YET)
    }

    /// Another number whenever these are others.
    pub fn series_serial(&self) -> u64 {
        self.through.serial
    }

    /// The hosts with most people through time; none while their charts are not shown.
    pub fn host_charts(&self) -> Option<&HostCharts> {
        self.panes.host_charts.as_ref()
    }

    /// Days of change under the filters, in order.
    pub fn changes(&self) -> &[DayChange] {
        &self.through.changes
    }

    /// Rows of all events under the filters, whatever their day, in order of their days.
    pub fn events(&self) -> &[u32] {
        &self.through.events
    }

    /// The most people that any host has on any day, in the measure shown.
    pub fn greatest(&self) -> i64 {
        self.through.greatest
    }
}
