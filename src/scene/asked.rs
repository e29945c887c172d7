//! What a measure is asked for: the numbers of a day, and the unit that they are shown in.

use super::{Gauge, Subject, Unit, gist::Gist, measured::Site};
use crate::{geo::Countries, model::Code, posture::HostFigures};

/// What a measure is asked for.
pub(super) struct Asked<'a> {
    pub subject: &'a Subject<'a>,
    pub gist: &'a Gist,
    unit: Unit,
    /// The people of all hosts.
    total: Option<i64>,
}

impl<'a> Asked<'a> {
    /// Of that unit, of which all hosts together have so many people.
    pub fn new((subject, gist): (&'a Subject<'a>, &'a Gist), unit: Unit, total: Option<i64>) -> Self {
        Self { subject, gist, unit, total }
    }

    /// A host's place and gauge.
    pub fn site<'h>(&self, host: &'h Code) -> Site<'h> {
        let posture = self.subject.posture;
        let gauge = Gauge::of(self.unit, *host, posture.day, self.total);
        Site::of(host, Countries::embedded(), gauge, posture.thing)
    }

    /// All hosts.
    pub fn hosts(&self) -> impl Iterator<Item = (&'a HostFigures, Site<'a>)> {
        self.subject.posture.hosts.iter().map(|host| (host, self.site(&host.host)))
    }
}
