//! Adding figures up, each person once.

use super::moves::{Move, add};
use super::{
    Account, Change, Figures, HostFigures, Level, LevelRole, Overlap, Share, Total, Unplaced, facet::ShareKey,
};
use crate::model::{Component, Day, Estimate, Scope, Word};

impl Figures {
    /// Adds what a movement changes.
    pub(super) fn add_change(&mut self, change: &Change) {
        add(&mut self.promised, change.promised);
        add(&mut self.arrived, change.arrived);
        if change.announced_only {
            add(&mut self.announced, change.promised);
        }
        add(&mut self.under_way, change.under_way);
        add(&mut self.come, change.come());
    }

    /// Adds what there is of a level.
    pub(super) fn add_level(&mut self, level: &Level) {
        if level.role != LevelRole::Rest {
            add(&mut self.reported, Some(level.adds(level.reported)));
        }
        add(&mut self.present, Some(level.adds(level.present)));
        self.add_remarks(level);
    }

    /// Who arrived, less those who are known to have left again; none: no arrival is reported.
    pub fn stayed(&self) -> Option<Estimate> {
        let fewer = |arrived: &Estimate| self.come.filter(|come| come.low < arrived.low);
        self.arrived.map(|arrived| fewer(&arrived).unwrap_or(arrived))
    }

    /// Adds what there is to say of a level beside its count.
    fn add_remarks(&mut self, level: &Level) {
        add(&mut self.gap, level.gap);
        self.reported_day = Some(self.reported_day.map_or(level.reported_day, |day| day.min(level.reported_day)));
        self.stale |= level.stale;
    }

    /// Adds other figures, people who are not among these.
    pub fn add(&mut self, other: &Self) {
        add(&mut self.reported, other.reported);
        add(&mut self.present, other.present);
        add(&mut self.arrived, other.arrived);
        add(&mut self.promised, other.promised);
        add(&mut self.announced, other.announced);
        add(&mut self.under_way, other.under_way);
        add(&mut self.come, other.come);
        add(&mut self.gap, other.gap);
        self.reported_day = self.reported_day.into_iter().chain(other.reported_day).min();
        self.stale |= other.stale;
    }
}

impl Account {
    /// The levels that its figures in a scope add up: parts of the forces only where the sender has no figure for all.
    pub fn added(&self, scope: Scope) -> impl Iterator<Item = &Level> {
        self.levels.iter().filter(move |level| added(level, &self.levels, scope))
    }

    /// The latest day from which on a level in a scope is no longer listed.
    pub(super) fn unlisted(&self, scope: Scope) -> Option<Day> {
        self.levels.iter().filter(|level| level.scope == scope).filter_map(|level| level.since).max()
    }
}

/// The share of that key among shares in order; a new one if there is none.
pub(super) fn share(by: &mut Vec<Share>, key: ShareKey) -> &mut Figures {
    let at = place(by, key);
    &mut by[at].figures
}

/// Where the share of that key is among shares in order; a new one if there is none.
fn place(by: &mut Vec<Share>, key: ShareKey) -> usize {
    let found = by.binary_search_by_key(&key, |s| (s.sender, s.scope, s.component, s.command));
    found.unwrap_or_else(|at| {
        let (sender, scope, component, command) = key;
        // Most hosts have one share or two; room for four of them, as a vector would take, is what costs time.
        if by.len() < 2 {
            by.reserve_exact(1);
        }
        by.insert(at, Share { sender, scope, component, command, figures: Figures::default() });
        at
    })
}

/// Adds a movement's change to the figures of its place and to the share that it belongs to.
pub(super) fn add_change(figures: &mut Figures, by: &mut Vec<Share>, movement: &Move, change: &Change) {
    figures.add_change(change);
    share(by, (movement.sender, movement.scope, movement.component, movement.command)).add_change(change);
}

/// Whether a level is added up in that scope: parts of the forces only where the sender has no figure for all.
pub(super) fn added(level: &Level, levels: &[Level], scope: Scope) -> bool {
    let counts = |l: &Level| l.scope == scope && l.counts();
    let whole = |l: &Level| counts(l) && l.sender == level.sender && l.component == Component::All;
    counts(level) && (level.component == Component::All || !levels.iter().any(whole))
}

/// The sum over all places.
pub(super) fn total(hosts: &[HostFigures], unplaced: &[Unplaced]) -> Total {
    let mut total = Total::default();
    let places = hosts.iter().map(|host| (&host.figures, &host.by));
    // Most places have the same shares as the one before.
    let mut next = 0;
    for (figures, by) in places.chain(unplaced.iter().map(|group| (&group.figures, &group.by))) {
        total.figures.add(figures);
        for s in by {
            let key = (s.sender, s.scope, s.component, s.command);
            if total.by.get(next).is_none_or(|at| (at.sender, at.scope, at.component, at.command) != key) {
                next = place(&mut total.by, key);
            }
            total.by[next].figures.add(&s.figures);
        }
    }
    total.overlap = hosts.iter().fold(None, |sum, host| overlaps(sum, host.overlap));
    total
}

/// How many may be counted twice here or there.
pub(super) fn overlaps(a: Option<Overlap>, b: Option<Overlap>) -> Option<Overlap> {
    match (a, b) {
        (Some(a), Some(b)) => Some(Overlap { reported: a.reported + b.reported, present: a.present + b.present }),
        (a, b) => a.or(b),
    }
}

/// The sum of an organisation's count and its members', who may be the same people: the larger, up to both.
fn overlap(organisations: Estimate, members: Estimate) -> Estimate {
    let larger = if organisations.low < members.low { members } else { organisations };
    let high = (organisations + members).high;
    match high {
        Some(_) => Estimate { best: None, high, word: Word::Range, ..larger },
        None => Estimate { best: None, ..larger }.or_more(),
    }
}

/// How many may be counted twice where both are added: none, or at most the smaller. Negative, to be added.
fn counted_twice(organisations: Estimate, members: Estimate) -> Estimate {
    let low = -organisations.low.min(members.low);
    Estimate { best: None, ..Estimate::range(low, 0) }
}

/// Reported and present of some levels.
#[derive(Clone, Copy, Default)]
struct Held {
    reported: Option<Estimate>,
    present: Option<Estimate>,
}

impl Held {
    fn add(&mut self, other: Self) {
        add(&mut self.reported, other.reported);
        add(&mut self.present, other.present);
    }
}

/// Adds the levels of one host in one scope to its figures and shares.
/// Some overlap: an organisation's people may be its members', and no record says how.
pub(super) fn add_levels(
    figures: &mut Figures,
    mut by: Option<&mut Vec<Share>>,
    levels: &[Level],
    scope: Scope,
) -> Option<Overlap> {
    // Added up apart: organisations, members who say how they are counted, members who do not.
    let mut sums = [Held::default(); 3];
    let says_how = |l: &Level| levels.iter().any(|other| other.is_elsewhere() && other.sender == l.sender);
    // Without any, nobody's people can be theirs.
    let organisations = levels.iter().any(|level| level.sender.is_organisation());
    for level in levels.iter().filter(|level| added(level, levels, scope)) {
        let alike = !organisations || level.sender.is_organisation();
        let kind = if alike { 0 } else { 1 + usize::from(!says_how(level)) };
        sums[kind].add(Held { reported: Some(level.adds(level.reported)), present: Some(level.adds(level.present)) });
        figures.add_remarks(level);
        if let Some(by) = &mut by {
            share(by, (level.sender, level.scope, level.component, level.command)).add_level(level);
        }
    }
    let [mut all, apart, members] = sums;
    let both = |a: Option<Estimate>, b: Option<Estimate>| a.zip(b).map(|(a, b)| overlap(a, b));
    let unclear = Held { reported: both(all.reported, members.reported), present: both(all.present, members.present) };
    let twice = |a: Option<Estimate>, b: Option<Estimate>| a.zip(b).map(|(a, b)| counted_twice(a, b));
    let (reported, present) = (twice(all.reported, members.reported), twice(all.present, members.present));
    let overlap = reported.zip(present).map(|(reported, present)| Overlap { reported, present });
    if unclear.reported.is_some() {
        all = unclear;
    } else {
        all.add(members);
    }
    all.add(apart);
    add(&mut figures.reported, all.reported);
    add(&mut figures.present, all.present);
    overlap
}
