//! What a measure is asked for: the numbers of a day, the unit that they are shown in, and who shares a symbol.

use super::{
    Gauge, Hues, Subject, Unit,
    apart::{Apart, Joined, Piece},
    crowd::{Crowd, Crowds},
    gist::Gist,
    measured::Site,
    signs::Sign,
    subject::About,
};
use crate::{
    geo::Countries,
    model::{Code, Dataset, LatLon},
    posture::{Accounts, Change, HostFigures, Posture},
};
use std::cmp::Reverse;
use std::sync::Arc;

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
    /// Whether signs of units are wanted.
    pub signs: bool,
    unit: Unit,
    /// The people of all hosts.
    total: Option<i64>,
}

impl<'a> Asked<'a> {
    /// Of that unit, of which all hosts together have so many people; each host is one symbol.
    pub fn new((subject, gist, hues): About<'a>, unit: Unit, total: Option<i64>) -> Self {
        Self { subject, gist, hues, apart: None, seen: None, crowds: Arc::default(), signs: false, unit, total }
    }

    /// How the people of a host are formatted and drawn; none: they cannot be in the unit.
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

    /// The records, the numbers, and what they are made of.
    pub fn facts(&self) -> (&'a Dataset, &'a Posture, &'a Accounts) {
        (self.subject.dataset, self.subject.posture, self.subject.accounts)
    }

    /// The changes of a host.
    pub fn changes_of(&self, host: Code) -> &'a [Change] {
        self.subject.accounts.host(host).map_or(&[], |account| &account.changes)
    }

    /// What the unit of most of the people of some movements is.
    pub fn sign_of_changes<'c>(&self, changes: impl Iterator<Item = &'c Change>) -> Option<Sign> {
        let sign = |change: &Change| Sign::of(&self.subject.dataset.movements.get(change.movement as usize)?.unit);
        let people = |change: &Change| change.promised.map_or(0, |people| people.weight());
        let signs = changes.filter(|change| self.signs && !change.at_origin);
        let signs = signs.filter_map(|change| Some((people(change), sign(change)?)));
        signs.max_by_key(|(people, _)| *people).map(|(_, sign)| sign)
    }

    /// What the unit of the largest level of a host is.
    pub fn sign_of_levels(&self, host: Code) -> Option<Sign> {
        let account = self.subject.accounts.host(host).filter(|_| self.signs)?;
        let mut levels: Vec<_> =
            account.levels.iter().filter(|level| level.scope == self.subject.posture.scope).collect();
        levels.sort_by_key(|level| Reverse(level.present.weight()));
        self.sign_of_rows(&levels.into_iter().map(|level| level.row).collect::<Vec<_>>())
    }

    /// What the first unit of some strengths is.
    pub fn sign_of_rows(&self, rows: &[u32]) -> Option<Sign> {
        let mut strengths = rows.iter().filter_map(|row| self.subject.dataset.strengths.get(*row as usize));
        strengths.find_map(|strength| Sign::of(&strength.unit)).filter(|_| self.signs)
    }

    /// Whether a place is in the picture.
    pub fn is_seen(&self, at: Option<LatLon>) -> bool {
        self.seen.zip(at).is_some_and(|(seen, at)| seen(at))
    }
}
