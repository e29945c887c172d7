//! The symbols of a host's level: who shares one, and how many they are. Together they always make up the host's number.

use super::apart::{Apart, Piece};
use super::sites::{self, Sites, Spot};
use super::{Gauge, Hues, hues::Hue, measured::Site, subject::About};
use crate::model::{Code, Dataset, Day, Estimate, LatLon};
use crate::posture::{Account, Figures, Level};
use std::collections::BTreeMap;

/// Some people of a host who share a symbol.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Crowd {
    /// The largest of their places, and where it is; none: they are of no stated place, or some of them.
    pub spot: Option<(Spot, LatLon)>,
    /// How many places they are at.
    pub places: usize,
    /// How many they are.
    pub people: Estimate,
    /// The same by hue.
    pub by: Vec<(Hue, i64)>,
    /// The oldest day of their reports.
    pub day: Option<Day>,
    /// One of these is older than the expiry.
    pub stale: bool,
    /// Whether they are all that the host has.
    pub all: bool,
    /// The strengths that say so, those of the largest place first; of very many the first ones.
    pub rows: Vec<u32>,
}

/// So many strengths of a symbol are known: more are not told.
const KNOWN: usize = 64;

/// The symbols of hosts that have several, or one at a place.
pub(super) type Crowds = BTreeMap<Code, Vec<Crowd>>;

/// Which number of a level is shown.
pub(super) struct Number<'a> {
    /// In one level.
    pub of: fn(&Level) -> Estimate,
    /// In the figures of a host.
    pub whole: &'a dyn Fn(&Figures) -> Option<Estimate>,
}

/// Those of all hosts in a level, joined as far as that says.
pub(super) fn of_hosts(
    (subject, gist, hues): About<'_>,
    site: impl for<'h> Fn(&'h Code) -> Site<'h>,
    number: &Number<'_>,
    apart: &Apart,
) -> Crowds {
    let of_host = |(host, sites): (&Code, &Sites)| {
        let account = subject.accounts.host(*host)?;
        let whole = (number.whole)(&subject.posture.host(*host)?.figures)?;
        let site = site(host);
        let told = Told { data: subject.dataset, hues, account, number: number.of, gauge: site.gauge? };
        let pieces = told.pieces(sites);
        let sum = pieces.iter().map(|piece| piece.people).reduce(|a, b| a + b)?;
        if !same(sum, whole) || !same_size(&pieces, whole) {
            return None;
        }
        let sizes: Vec<Piece> = pieces.iter().map(|piece| told.size(piece)).collect();
        let joined = apart.join(site.at, &sizes);
        let crowds = || joined.groups.iter().map(|group| crowd(group, &pieces)).collect();
        (!joined.own).then(|| (*host, crowds()))
    };
    gist.sites.iter().filter_map(of_host).collect()
}

/// Whether a sum says what a host's number says: parts of what is not known exactly leave more open than it does.
fn same(sum: Estimate, whole: Estimate) -> bool {
    if whole.best.is_some() { sum.best == whole.best } else { (sum.low, sum.high) == (whole.low, whole.high) }
}

/// Whether nobody is fewer than none, and all symbols are as large as the host's; where that is the middle of two ends, but for its
/// rounding.
fn same_size(pieces: &[Crowd], whole: Estimate) -> bool {
    let sizes = || pieces.iter().map(|piece| piece.people.weight());
    let apart = sizes().fold(0, i64::saturating_add).abs_diff(whole.weight());
    sizes().all(|size| size >= 0) && (apart == 0 || whole.best.is_none() && apart < pieces.len() as u64)
}

/// The people of some pieces.
fn crowd(group: &[usize], pieces: &[Crowd]) -> Crowd {
    let mut all = pieces[group[0]].clone();
    for piece in group[1..].iter().map(|piece| &pieces[*piece]) {
        let places = all.places + piece.places;
        all.join(piece);
        all.places = places;
    }
    if group.iter().any(|piece| pieces[*piece].spot.is_none()) {
        all.spot = None;
    }
    all.all = group.len() == pieces.len();
    all
}

impl Crowd {
    fn nobody(spot: Option<(Spot, LatLon)>) -> Self {
        let (places, by) = (usize::from(spot.is_some()), Vec::new());
        let people = Estimate::ZERO;
        Self { spot, places, people, by, day: None, stale: false, all: false, rows: Vec::new() }
    }

    /// Adds people of a level.
    fn count(&mut self, level: &Level, hue: Hue, people: Estimate) {
        let (day, by) = (Some(level.reported_day), vec![(hue, people.weight().max(0))]);
        let rows = vec![level.row];
        self.join(&Self { people, by, day, stale: level.stale, rows, ..Self::nobody(None) });
    }

    /// Adds others.
    fn join(&mut self, other: &Self) {
        self.people = self.people + other.people;
        other.by.iter().for_each(|(hue, people)| self.add(*hue, *people));
        self.day = self.day.into_iter().chain(other.day).min();
        self.stale |= other.stale;
        self.rows.extend(other.rows.iter().take(KNOWN.saturating_sub(self.rows.len())));
    }

    fn add(&mut self, hue: Hue, people: i64) {
        let at = self.by.partition_point(|(known, _)| *known < hue);
        if self.by.get(at).is_none_or(|(known, _)| *known != hue) {
            self.by.insert(at, (hue, 0));
        }
        self.by[at].1 = self.by[at].1.saturating_add(people);
    }
}

/// What the levels of a host say in a measure.
struct Told<'a> {
    data: &'a Dataset,
    hues: &'a Hues,
    account: &'a Account,
    number: fn(&Level) -> Estimate,
    gauge: Gauge,
}

impl Told<'_> {
    /// What can have a symbol of its own: each place, and what is left at none.
    fn pieces(&self, sites: &Sites) -> Vec<Crowd> {
        let place = |(spot, levels): (&Spot, &Vec<usize>)| {
            let at = levels.first().and_then(|level| sites::place(self.data, self.level(*level)?))?;
            let mut crowd = Crowd::nobody(Some((*spot, at)));
            for level in levels.iter().filter_map(|level| self.level(*level)) {
                crowd.count(level, self.hue(level), self.people(level));
            }
            Some(crowd)
        };
        let mut pieces: Vec<Crowd> = sites.places.iter().filter_map(place).collect();
        let mut rest = Crowd::nobody(None);
        for (level, placed) in &sites.rest {
            let Some(level) = self.level(*level) else { continue };
            let parts = placed.iter().filter_map(|part| self.level(*part)).map(|part| (self.number)(part));
            let left = parts.fold(self.people(level), |left, part| left - part);
            if !left.is_zero() {
                rest.count(level, self.hue(level), left);
            }
        }
        if !rest.people.is_zero() {
            // Parts of what is not known exactly may be more than it is at least.
            rest.people.low = rest.people.low.max(0);
            pieces.push(rest);
        }
        pieces
    }

    fn hue(&self, level: &Level) -> Hue {
        self.hues.of_level(self.data, level)
    }

    fn people(&self, level: &Level) -> Estimate {
        level.adds((self.number)(level))
    }

    fn level(&self, at: usize) -> Option<&Level> {
        self.account.levels.get(at)
    }

    /// What the size of a symbol stands for.
    fn size(&self, crowd: &Crowd) -> Piece {
        let most = crowd.people.high.unwrap_or(0).max(crowd.people.weight());
        Piece { at: crowd.spot.map(|(_, at)| at), amount: self.gauge.amount(most) }
    }
}
