//! What a picture is about.

use super::{Coloring, Gist, Hues};
use crate::model::{Code, Dataset};
use crate::posture::{Account, Accounts, Filter, HostFigures, Posture};
use std::borrow::Cow;

/// The numbers of a day, and what they are made of.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// The numbers.
    pub posture: &'a Posture,
    /// The movements and levels behind them.
    pub accounts: &'a Accounts,
}

impl<'a> Moment<'a> {
    /// What is known of a host.
    pub(super) fn host(self, code: Code) -> (Option<&'a HostFigures>, Option<&'a Account>) {
        (self.posture.host(code), self.accounts.host(code))
    }
}

/// What a picture is about.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The records, for titles, sources and origins.
    pub dataset: &'a Dataset,
    /// The numbers of the day.
    pub posture: &'a Posture,
    /// What they are made of, for places, arrows and sources.
    pub accounts: &'a Accounts,
    /// The gist of the accounts; none: it is made for each picture.
    pub gist: Option<&'a Gist>,
    /// Which values have colours of their own; none: it is found out for each picture.
    pub hues: Option<&'a Hues>,
    /// The earlier day that a measure which compares takes; without it such a measure shows nothing. Both days then
    /// have the same first day, up to which nothing is compared.
    pub before: Option<Moment<'a>>,
    /// The most that any host has on any day of the period in the view's measure and unit (people, or billionths): the
    /// largest symbol stands for it, so that sizes don't lie while the date moves.
    pub greatest: i64,
}

impl<'a> Subject<'a> {
    /// The gist of the accounts.
    pub(super) fn gist(&self) -> Cow<'a, Gist> {
        self.gist.map_or_else(|| Cow::Owned(Gist::of(self.dataset, self.accounts, self.posture.scope)), Cow::Borrowed)
    }

    /// Which values have colours of their own.
    pub(super) fn hues(&self, coloring: Coloring) -> Cow<'a, Hues> {
        let all = || Hues::of(self.dataset, coloring, (self.posture.thing, &Filter::default()));
        self.hues.map_or_else(|| Cow::Owned(all()), Cow::Borrowed)
    }

    /// The day that is shown.
    pub(super) fn now(&self) -> Moment<'a> {
        Moment { posture: self.posture, accounts: self.accounts }
    }
}

/// What a picture is about, what it takes from the accounts, and which values have colours.
pub(super) type About<'a> = (&'a Subject<'a>, &'a Gist, &'a Hues);
