//! The answer.

use super::ShareKey;
use super::parts::{LevelRole, Part};
use crate::model::HashSet;
use crate::model::{Code, Command, Component, Dataset, Day, Estimate, Id, RecordRef, Region, Scope, StageKind, Thing};
use crate::threads::{each, threads_for};

/// A level of one key (sender, host, scope, component, thing), or of one of its parts (operation, place, unit, type).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Whose forces.
    pub sender: Code,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Under whose command.
    pub command: Command,
    /// Row of the latest strength.
    pub row: u32,
    /// The latest strength.
    pub reported: Estimate,
    /// The day that strength holds on.
    pub reported_day: Day,
    /// Older than the expiry at the query's day.
    pub stale: bool,
    /// Reported + arrived − withdrawn since, in the same scope.
    pub present: Estimate,
    /// The same before it was held to zero: below it, more left than was known to be there.
    pub unfloored: Estimate,
    /// Expected − reported when the latest strength replaced an earlier one with moves between.
    pub gap: Option<Estimate>,
    /// The strength and the stages that made it, the strength first; of a rest the stages alone.
    pub records: Vec<RecordRef>,
    /// Strengths that claim the same, not preferred.
    pub rivals: Vec<RecordRef>,
    /// Whether it is added up.
    pub role: LevelRole,
    /// The day from which on its series no longer lists it; none: it does, or it is not known to list all.
    pub since: Option<Day>,
    /// What the parts of the same day add up to; none: it has none, or they count.
    pub parts: Option<Estimate>,
    /// Whether it says where people of a level are that counts and is at no place.
    pub(super) placed: bool,
    /// The operation, place, unit and type that it is of.
    pub(super) part: Part,
}

impl Level {
    /// Whether it is added up, as far as that depends on it.
    pub fn counts(&self) -> bool {
        matches!(self.role, LevelRole::Counted | LevelRole::Rest)
    }

    /// What a number of it adds to a sum. Where only parts of the forces are known, the forces are at least so many.
    pub fn adds(&self, number: Estimate) -> Estimate {
        if self.component == Component::All { number } else { number.or_more() }
    }

    /// What it is a share of.
    pub fn share(&self) -> ShareKey {
        (self.sender, self.scope, self.component, self.command)
    }

    /// Whether its people are counted in another record.
    pub fn is_elsewhere(&self) -> bool {
        self.role == LevelRole::Elsewhere
    }
}

/// In what way a movement counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// By itself.
    Counted,
    /// What its parts leave of it; they count by themselves.
    Remainder,
    /// It relieves others and adds nobody.
    Rotation,
    /// Its people are counted in another record: it is listed and adds nothing.
    Elsewhere,
}

/// What one movement adds within the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Row of the movement in the dataset.
    pub movement: u32,
    /// In what way it counts.
    pub role: Role,
    /// Count − withdrawn − cancelled; none: only people who left or were called off are reported.
    pub promised: Option<Estimate>,
    /// Arrived by the day; none: none reported.
    pub arrived: Option<Estimate>,
    /// Of the promised, how many were only announced and not yet ordered or moving.
    pub announced_only: bool,
    /// Of the promised, those who are ordered or moving and not known to have arrived; at the origin not known to have left.
    pub under_way: Option<Estimate>,
    /// The furthest stage reached by the day.
    pub reached: Option<StageKind>,
    /// Negative: this is the origin's side of a movement, in a net answer.
    pub at_origin: bool,
    /// The movement and the stages that made it.
    pub records: Vec<RecordRef>,
    /// Stages that claim the same, not preferred.
    pub rivals: Vec<RecordRef>,
}

/// Figures of one share of a host: one sender, scope, component and command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Whose forces.
    pub sender: Code,
    /// What they count.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Under whose command.
    pub command: Command,
    /// The numbers.
    pub figures: Figures,
}

impl Share {
    /// Sender, scope, component and command.
    pub fn key(&self) -> ShareKey {
        (self.sender, self.scope, self.component, self.command)
    }
}

/// The numbers of a host, a share or a total. None everywhere means “not known”, never zero.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Latest strength in the query's scope.
    pub reported: Option<Estimate>,
    /// Reported + arrived − withdrawn since, in the query's scope. Without a strength: none.
    pub present: Option<Estimate>,
    /// Arrived by the day, of the movements of the window; none: none reported.
    pub arrived: Option<Estimate>,
    /// Promised in the window; none: no movement.
    pub promised: Option<Estimate>,
    /// Of the promised, that which is only announced (not ordered, not moving); none: nothing.
    pub announced: Option<Estimate>,
    /// Of the promised, those who are ordered or moving and not known to have arrived, movement by movement; none: no such movement.
    pub under_way: Option<Estimate>,
    /// Of the promised, those who are known to have arrived; none: nobody is said to. Announced, under way and come are all promised.
    pub come: Option<Estimate>,
    /// Expected − reported.
    pub gap: Option<Estimate>,
    /// The oldest day of the strengths behind `reported`.
    pub reported_day: Option<Day>,
    /// Some strength behind `reported` is older than the expiry.
    pub stale: bool,
}

/// How many people the shares may count twice, because an organisation's strength may hold its members' people. From
/// minus the smaller of both to zero: shares and overlap add up to the figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overlap {
    /// Of the reported.
    pub reported: Estimate,
    /// Of the present.
    pub present: Estimate,
}

/// One host on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostFigures {
    /// Which.
    pub host: Code,
    /// Its numbers, over all senders, commands and (for changes) scopes.
    pub figures: Figures,
    /// The same by command, in its order. Shares are those of its account.
    pub by: Vec<(Command, Figures)>,
    /// How many of them may be counted twice; none: nobody.
    pub overlap: Option<Overlap>,
    /// How many levels it has, in whatever scope.
    pub levels: u32,
    /// The day from which on nobody is listed in the scope any more; none: somebody is, or nobody was.
    pub unlisted: Option<Day>,
}

/// People who are on their way to no known host: in totals, visibly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// The source's words for where.
    pub place: String,
    /// Numbers.
    pub figures: Figures,
}

/// The sum over all hosts and all that is unplaced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Total {
    /// Numbers.
    pub figures: Figures,
    /// How many of them may be counted twice; none: nobody.
    pub overlap: Option<Overlap>,
}

/// A source's total for a region: a rival of the sum over its members, added to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionTotal {
    /// Which region; none: the words of the record say.
    pub region: Option<Region>,
    /// The record's words for where.
    pub place: String,
    /// The level.
    pub level: Level,
}

/// All that makes the numbers of one place: the account that a figure gives of itself.
///
/// Each number opens its sources:
///
/// ```
/// use laydown::{io, model::Code, posture::{Index, Query, RegionMembers}};
///
/// let data = io::sample("article-2022-02-13")?.package.dataset;
/// let index = Index::build(&data, &RegionMembers::new());
/// let account = index.account(&data, &Query::on("2022-02-13".parse()?), Code::new("ROU")).unwrap();
/// let [change] = &account.changes[..] else { panic!("one movement goes to Romania") };
/// assert_eq!(change.promised.unwrap().best, Some(1_000));
/// assert!(!change.records.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Every level in every scope, also those that the question's scope leaves out.
    pub levels: Vec<Level>,
    /// Every movement that makes up promised and arrived.
    pub changes: Vec<Change>,
}

impl Account {
    /// The records that make its figures in a scope, in order and once each.
    pub fn counted(&self, scope: Scope) -> Vec<RecordRef> {
        let levels = self.added(scope).flat_map(|level| &level.records);
        sorted(levels.chain(self.changes.iter().flat_map(|change| &change.records)).copied())
    }

    /// The records that make the numbers of one share in the figures of a scope, in order and once each.
    pub fn records_of(&self, share: &Share, scope: Scope, data: &Dataset) -> Vec<RecordRef> {
        let whose = share.key();
        let level = |l: &&Level| l.scope == scope && l.counts() && l.share() == whose;
        let change = |change: &&Change| {
            let movement = data.movements.get(change.movement as usize);
            movement.is_some_and(|m| (m.sender, m.scope, m.component, m.command) == whose)
        };
        let levels = self.levels.iter().filter(level).flat_map(|level| &level.records);
        sorted(levels.chain(self.changes.iter().filter(change).flat_map(|change| &change.records)).copied())
    }
}

fn sorted(records: impl Iterator<Item = RecordRef>) -> Vec<RecordRef> {
    let mut records: Vec<RecordRef> = records.collect();
    records.sort_unstable();
    records.dedup();
    records
}

impl Account {
    /// The records behind its numbers: movements, then levels with their rivals.
    pub fn behind(&self) -> impl Iterator<Item = RecordRef> {
        let changes = self.changes.iter().map(|change| RecordRef::Movement(change.movement));
        let levels = self.levels.iter().flat_map(|level| level.records.first().into_iter().chain(&level.rivals));
        changes.chain(levels.copied())
    }
}

/// The accounts of all places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accounts {
    /// Of hosts, in order of code, as in the posture.
    pub hosts: Vec<(Code, Account)>,
    /// Of what is unplaced, in order of the words.
    pub unplaced: Vec<(String, Account)>,
    /// Levels in no one country: totals of regions, and people whose place is not a country of today or not known.
    pub regions: Vec<RegionTotal>,
}

impl Accounts {
    /// The account of a host; none: nothing is known of it.
    pub fn host(&self, host: Code) -> Option<&Account> {
        self.hosts.binary_search_by_key(&host, |(code, _)| *code).ok().map(|at| &self.hosts[at].1)
    }

    /// Totals of regions, which are rivals of the sums over their hosts; then levels whose place is in no one country, which are in no sum.
    /// Parts of the forces are left out where their whole stands beside them.
    pub fn beside(&self) -> [Vec<&RegionTotal>; 2] {
        let whose = |total: &RegionTotal| (total.level.sender, total.level.scope);
        let wholes: HashSet<_> = (self.regions.iter().filter(|total| total.level.component == Component::All))
            .map(|total| (total.place.as_str(), whose(total)))
            .collect();
        let whole = |total: &&RegionTotal| {
            total.level.component == Component::All || !wholes.contains(&(total.place.as_str(), whose(total)))
        };
        let (regions, others) = self.regions.iter().filter(whole).partition(|total| total.region.is_some());
        [regions, others]
    }

    /// All levels: of hosts, then of regions.
    pub fn levels(&self) -> impl Iterator<Item = &Level> {
        let hosts = self.hosts.iter().flat_map(|(_, account)| &account.levels);
        hosts.chain(self.regions.iter().map(|total| &total.level))
    }

    /// All changes: of hosts, then of what is unplaced.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        let hosts = self.hosts.iter().map(|(_, account)| account);
        hosts.chain(self.unplaced.iter().map(|(_, account)| account)).flat_map(|account| &account.changes)
    }

    /// Ids of the sources behind the levels that are wanted, their rivals and the given events, with some more, in the order of the
    /// dataset.
    pub fn sources<'a>(
        &self,
        data: &'a Dataset,
        events: &[u32],
        wanted: impl Fn(&Level) -> bool,
        more: &HashSet<Id>,
    ) -> Vec<&'a Id> {
        let levels = self.levels().filter(|level| wanted(level));
        let levels = levels.flat_map(|level| level.records.iter().chain(&level.rivals));
        let events = events.iter().map(|row| RecordRef::Event(*row));
        let records = levels.copied().chain(events);
        let used: HashSet<&Id> = records.filter_map(|r| data.evidence(r)).map(|evidence| &evidence.source).collect();
        let ids = data.sources.iter().map(|source| &source.id);
        ids.filter(|id| used.contains(id) || more.contains(*id)).collect()
    }

    /// Ids of the sources behind the changes and their rivals.
    pub fn sources_of_changes(&self, data: &Dataset) -> HashSet<Id> {
        let of = |account: &Account| {
            let records = account.changes.iter().flat_map(|change| change.records.iter().chain(&change.rivals));
            let mut used: HashSet<&Id> = HashSet::default();
            // One after the other says mostly the same.
            let mut last = None;
            for source in records.filter_map(|record| data.evidence(*record)).map(|evidence| &evidence.source) {
                if last != Some(source) {
                    used.insert(source);
                    last = Some(source);
                }
            }
            used
        };
        let hosts = self.hosts.iter().map(|(_, account)| account);
        let accounts: Vec<&Account> = hosts.chain(self.unplaced.iter().map(|(_, account)| account)).collect();
        let changes = accounts.iter().map(|account| account.changes.len()).sum();
        let used = each(threads_for(changes), accounts, of);
        used.into_iter().flatten().collect::<HashSet<&Id>>().into_iter().cloned().collect()
    }
}

/// Everything that holds on a day as known on a day, in numbers. The records behind them are fetched on demand:
/// [`Index::account`](super::Index::account).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posture {
    /// The day.
    pub day: Day,
    /// First day of the window.
    pub from: Day,
    /// The known-on day; none: hindsight.
    pub known_on: Option<Day>,
    /// Whether the changes are net.
    pub net: bool,
    /// The thing that all its numbers count.
    pub thing: Thing,
    /// The scope of the levels.
    pub scope: Scope,
    /// Hosts with any number or record, in order of code.
    pub hosts: Vec<HostFigures>,
    /// Sum over hosts and unplaced.
    pub total: Total,
    /// Movements without a known host, in order of their words.
    pub unplaced: Vec<Unplaced>,
    /// Rows of all events that began by the day, oldest first.
    pub events: Vec<u32>,
}

impl Posture {
    /// The figures of one host; none: nothing is known of it.
    pub fn host(&self, host: Code) -> Option<&HostFigures> {
        self.hosts.binary_search_by_key(&host, |h| h.host).ok().map(|i| &self.hosts[i])
    }
}
