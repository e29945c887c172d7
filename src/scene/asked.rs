//! What a measure is asked for: the numbers of a day, the unit that they are shown in, and who shares a symbol.

use super::{
    Gauge, Hues, Subject, Unit,
    apart::{Apart, Joined, Piece},
    crowd::{Crowd, Crowds},
    gist::Gist,
    measured::Site,
};
use crate::{
    geo::Countries,
    model::{Code, LatLon},
    posture::HostFigures,
};
use std::sync::Arc;

/// What a picture is about, what it takes from the accounts, and which values have colours.
pub(super) type About<'a> = (&'a Subject<'a>, &'a Gist, &'a Hues);

/// What a measure is asked for.
pub(super) struct Asked<'a> {
    pub subject: &'a Subject<'a>,
    pub gist: &'a Gist,
    /// Which values have colours of their own.
    pub hues: &'a Hues,
    /// How far the symbols of a host come apart; none: all of them do.
    pub apart: Option<Apart>,
    /// Whether a place is in the picture; none: it is not asked what is seen.
    pub seen: Option<&'a dyn Fn(LatLon) -> bool>,
    /// The symbols of hosts with several.
    pub crowds: Arc<Crowds>,
    unit: Unit,
    /// The people of all hosts.
    total: Option<i64>,
}

impl<'a> Asked<'a> {
    /// Of that unit, of which all hosts together have so many people; each host is one symbol.
    pub fn new((subject, gist, hues): About<'a>, unit: Unit, total: Option<i64>) -> Self {
        Self { subject, gist, hues, apart: None, seen: None, crowds: Arc::default(), unit, total }
    }

    /// How the people of a host are told and drawn; none: they cannot be in the unit.
    pub fn gauge(&self, host: Code) -> Option<Gauge> {
        Gauge::of(self.unit, host, self.subject.posture.day, self.total)
    }

    /// A host's place and gauge.
    pub fn site<'h>(&self, host: &'h Code) -> Site<'h> {
        Site::of(host, Countries::embedded(), self.gauge(*host), self.subject.posture.thing)
    }

    /// All hosts.
    pub fn hosts(&self) -> impl Iterator<Item = (&'a HostFigures, Site<'a>)> {
        self.subject.posture.hosts.iter().map(|host| (host, self.site(&host.host)))
    }

    /// Which pieces of a host share a symbol.
    pub fn joined(&self, home: Option<LatLon>, pieces: &[Piece]) -> Joined {
        let each = || Joined { groups: (0..pieces.len()).map(|piece| vec![piece]).collect(), own: false };
        self.apart.map_or_else(each, |apart| apart.join(home, pieces))
    }

    /// The symbols of a host that has several, or one at a place.
    pub fn crowds_of(&self, host: Code) -> Option<&[Crowd]> {
        self.crowds.get(&host).map(Vec::as_slice)
    }

    /// Whether a place is in the picture.
    pub fn is_seen(&self, at: Option<LatLon>) -> bool {
        self.seen.zip(at).is_some_and(|(seen, at)| seen(at))
    }
}
