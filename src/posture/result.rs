//! The answer.

use crate::model::{Code, Command, Component, Coverage, Day, Estimate, Id, RecordRef, Region, Scope};

/// A level of one key (sender, host, scope, component).
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
    /// The latest strength.
    pub reported: Estimate,
    /// The day that strength holds on.
    pub reported_day: Day,
    /// Older than the expiry at the query's day.
    pub stale: bool,
    /// Reported + arrived − withdrawn since, in the same scope.
    pub present: Estimate,
    /// Expected − reported when the latest strength replaced an earlier one with moves between.
    pub gap: Option<Estimate>,
    /// The strength and the stages that made it, the strength first.
    pub records: Vec<RecordRef>,
    /// Strengths that claim the same, not preferred.
    pub rivals: Vec<RecordRef>,
    /// These people are counted in another record: the level is listed and added to nothing.
    pub elsewhere: bool,
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

/// The numbers of a host, a share or a total. None everywhere means “not known”, never zero.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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
    /// Expected − reported.
    pub gap: Option<Estimate>,
    /// The oldest day of the strengths behind `reported`.
    pub reported_day: Option<Day>,
    /// Some strength behind `reported` is older than the expiry.
    pub stale: bool,
    /// Records behind these numbers, in order and once each.
    pub records: Vec<RecordRef>,
}

/// One host on the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostFigures {
    /// Which.
    pub host: Code,
    /// Its numbers, over all senders, commands and (for changes) scopes.
    pub figures: Figures,
    /// The same by sender, scope, component and command, in that order.
    pub by: Vec<Share>,
    /// Every level in every scope, also those that the query's scope leaves out.
    pub levels: Vec<Level>,
    /// Every movement that makes up promised and arrived.
    pub changes: Vec<Change>,
}

/// People who are on their way to no known host: in totals, visibly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// The source's words for where.
    pub place: String,
    /// Numbers.
    pub figures: Figures,
    /// The same by sender, scope, component and command.
    pub by: Vec<Share>,
    /// The movements.
    pub changes: Vec<Change>,
}

/// The sum over all hosts and all that is unplaced.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Total {
    /// Numbers.
    pub figures: Figures,
    /// The same by sender, scope, component and command.
    pub by: Vec<Share>,
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

/// What kind of remark the posture makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// A later strength is not what the moves before it led to expect.
    Gap,
    /// Sources differ.
    Conflict,
    /// The latest strength is older than the expiry.
    Stale,
    /// Parts do not add up to their parent.
    Parts,
    /// More arrived than was announced.
    TooManyArrived,
    /// More left than was known to be there.
    BelowZero,
    /// An organisation's strength and its members' records may count the same people.
    Overlap,
}

/// A remark about the numbers, with the records it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// Where; none: not in one host.
    pub host: Option<Code>,
    /// One sentence for readers.
    pub text: String,
    /// The records.
    pub records: Vec<RecordRef>,
}

/// Everything that holds on a day as known on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Posture {
    /// The day.
    pub day: Day,
    /// First day of the window.
    pub from: Day,
    /// The known-on day; none: hindsight.
    pub known_on: Option<Day>,
    /// Whether the changes are net.
    pub net: bool,
    /// The scope of the levels.
    pub scope: Scope,
    /// Hosts with any number or record, in order of code.
    pub hosts: Vec<HostFigures>,
    /// Sum over hosts and unplaced.
    pub total: Total,
    /// Movements without a known host, in order of their words.
    pub unplaced: Vec<Unplaced>,
    /// Region totals, rivals.
    pub regions: Vec<RegionTotal>,
    /// Rows of all events that began by the day, oldest first.
    pub events: Vec<u32>,
    /// Remarks.
    pub findings: Vec<Finding>,
    /// What the dataset covers.
    pub coverage: Coverage,
    /// Ids of the sources behind any record of the answer, in order.
    pub sources: Vec<Id>,
}

impl Posture {
    /// The figures of one host; none: nothing is known of it.
    pub fn host(&self, host: Code) -> Option<&HostFigures> {
        self.hosts.binary_search_by_key(&host, |h| h.host).ok().map(|i| &self.hosts[i])
    }
}
