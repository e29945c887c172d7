//! Adding figures up, each person once.

use super::change::is_over;
use super::moves::add;
use super::{
    Account, Accounts, Change, Figures, HostFigures, Level, LevelRole, Overlap, Share, Total, Unplaced,
    facet::ShareKey, sum::Moved,
};
use crate::model::{Command, Component, Dataset, Day, Estimate, Scope, Word};

impl Figures {
    /// Adds what movements change.
    #[inline]
    pub(super) fn add_moved(&mut self, [promised, arrived, announced, under_way, come]: Moved) {
        add(&mut self.promised, promised);
        add(&mut self.arrived, arrived);
        add(&mut self.announced, announced);
        add(&mut self.under_way, under_way);
        add(&mut self.come, come);
    }

    /// What movements change of it.
    pub(super) fn moved(&self) -> Moved {
        [self.promised, self.arrived, self.announced, self.under_way, self.come]
    }

    /// Adds what a movement changes.
    pub(super) fn add_change(&mut self, change: &Change) {
        self.add_moved(change.moved());
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

    /// Whether all who arrived are known to have left again.
    pub fn is_over(&self) -> bool {
        is_over(self.promised, self.arrived)
    }

    /// Who is present. Where no strength says it is not known, and at least those who arrived and stayed; none: nobody did.
    pub fn presence(&self) -> Option<Estimate> {
        self.presence_in(self)
    }

    /// The same of a share: where a strength says who is present in all, the arrived are not part of that number.
    pub fn presence_in(&self, all: &Self) -> Option<Estimate> {
        let stayed = || self.stayed().filter(|people| people.low > 0 && all.present.is_none());
        self.present.or_else(|| stayed().map(|people| Estimate { low: people.low, ..Estimate::unknown() }))
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

impl Account {
    /// The same numbers by sender, scope, component and command, in that order: those of movements, and of levels in a scope.
    pub fn shares(&self, data: &Dataset, scope: Scope) -> Vec<Share> {
        let mut by = Vec::new();
        self.added(scope).for_each(|level| share(&mut by, level.share()).add_level(level));
        for change in &self.changes {
            if let Some(m) = data.movements.get(change.movement as usize) {
                share(&mut by, (m.sender, m.scope, m.component, m.command)).add_change(change);
            }
        }
        by
    }
}

impl Accounts {
    /// The same of all places together.
    pub fn shares(&self, data: &Dataset, scope: Scope) -> Vec<Share> {
        let mut by = Vec::new();
        let hosts = self.hosts.iter().map(|(_, account)| account);
        for account in hosts.chain(self.unplaced.iter().map(|(_, account)| account)) {
            account.shares(data, scope).iter().for_each(|one| share(&mut by, one.key()).add(&one.figures));
        }
        by
    }
}

/// The share of that key among shares in order; a new one if there is none.
pub(super) fn share(by: &mut Vec<Share>, key: ShareKey) -> &mut Figures {
    let at = by.binary_search_by_key(&key, Share::key).unwrap_or_else(|at| {
        let (sender, scope, component, command) = key;
        by.insert(at, Share { sender, scope, component, command, figures: Figures::default() });
        at
    });
    &mut by[at].figures
}

/// The numbers under that command among such in order; new ones if there are none.
pub(super) fn commanded(by: &mut Vec<(Command, Figures)>, command: Command) -> &mut Figures {
    let at = by.iter().position(|(known, _)| *known >= command).unwrap_or(by.len());
    if by.get(at).is_none_or(|(known, _)| *known != command) {
        // Most hosts have one or two; room for four of them, as a vector would take, is what costs time.
        if by.len() < 2 {
            by.reserve_exact(1);
        }
        by.insert(at, (command, Figures::default()));
    }
    &mut by[at].1
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
    let unplaced = unplaced.iter().map(|group| &group.figures);
    hosts.iter().map(|host| &host.figures).chain(unplaced).for_each(|figures| total.figures.add(figures));
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

/// Adds the levels of one host in one scope to its figures; `each` is told of every one.
/// Some overlap: an organisation's people may be its members', and no record says how.
pub(super) fn add_levels(
    figures: &mut Figures,
    levels: &[Level],
    scope: Scope,
    mut each: impl FnMut(&Level),
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
        each(level);
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
