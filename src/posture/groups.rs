//! The totals by one facet.

use super::{Account, Accounts, Change, Figures, HostFigures, Level, LevelRole, Posture, Share};
use crate::model::{
    Code, Command, Component, Dataset, Estimate, Movement, RecordRef, Scope, Spot, Strength, Things, Word, words,
};
use std::collections::BTreeMap;

words! {
    /// By what totals are grouped.
    Grouping, "grouping" {
        /// Whose forces.
        Sender = "sender",
        /// Where; what is unplaced by its words.
        Host = "host",
        /// Under whose command.
        Command = "command",
        /// What they count. Levels are of the posture's one scope.
        Scope = "scope",
        /// Which part of the forces.
        Component = "component",
        /// How far the promised have come: arrived, on their way or ordered, only announced.
        Stage = "stage",
        /// In which mission or operation.
        Operation = "operation",
        /// Where in the host.
        Place = "place",
        /// Which unit.
        Unit = "unit",
        /// Of which type: F-16, Patriot.
        Type = "type",
        /// What is counted: each thing by itself, for they have no sum.
        What = "what",
    }
}

impl Grouping {
    /// Whether no group holds some of what is in another: a number that is not told apart says already who may be counted twice.
    pub fn is_of_sums(self) -> bool {
        matches!(self, Self::Host | Self::Stage)
    }
}

impl Grouping {
    /// The value of a strength; empty: it has none, as by host and stage.
    pub fn of_strength(self, strength: &Strength) -> &str {
        let Strength { sender, scope, component, command, operation, spot, unit, things, .. } = strength;
        self.of_share((sender, *scope, *component, *command), things)
            .or_else(|| part(self).map(|name| name(operation, spot, unit, things).trim()))
            .unwrap_or("")
    }

    /// The value of a movement; empty: it has none, as by host and stage.
    pub fn of_movement(self, movement: &Movement) -> &str {
        let Movement { sender, scope, component, command, operation, spot, unit, things, .. } = movement;
        self.of_share((sender, *scope, *component, *command), things)
            .or_else(|| part(self).map(|name| name(operation, spot, unit, things).trim()))
            .unwrap_or("")
    }

    /// The value of a level; empty: it has none, as by host and stage.
    pub fn of_level<'a>(self, data: &'a Dataset, level: &'a Level) -> &'a str {
        if let Some(name) = part(self) {
            return named_level(data, level, name);
        }
        let thing = || data.strengths.get(level.row as usize).map_or("", |strength| strength.things.what.word());
        match self {
            Self::Sender => level.sender.as_str(),
            Self::Command => level.command.word(),
            Self::Scope => level.scope.word(),
            Self::Component => level.component.word(),
            Self::What => thing(),
            _ => "",
        }
    }

    fn of_share<'a>(
        self,
        (sender, scope, component, command): (&'a Code, Scope, Component, Command),
        things: &Things,
    ) -> Option<&'a str> {
        Some(match self {
            Self::Sender => sender.as_str(),
            Self::Command => command.word(),
            Self::Scope => scope.word(),
            Self::Component => component.word(),
            Self::What => things.what.word(),
            _ => return None,
        })
    }
}

/// The numbers of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The value: a code, a word of the files, or the words for where.
    pub key: String,
    /// Their numbers.
    pub figures: Figures,
}

/// The total of a posture by a facet, in order of the values. The groups, and who may be counted twice
/// ([`Total::overlap`](super::Total)), add up to the total, end by end: both are sums of the same shares, levels and changes.
/// [Some](Grouping::is_of_sums) hold the overlap. Records that name no operation, place, unit or type are in the group without a name;
/// by stage, levels are.
///
/// By thing there is one group, that of the posture: the totals of two things add up to nothing.
pub fn groups(data: &Dataset, posture: &Posture, accounts: &Accounts, by: Grouping) -> Vec<Group> {
    let total = &posture.total;
    match by {
        Grouping::Host => {
            let hosts = posture.hosts.iter().map(|host| (host.host.to_string(), host.figures));
            let unplaced = posture.unplaced.iter().map(|group| (group.place.clone(), group.figures));
            hosts.chain(unplaced).map(|(key, figures)| Group { key, figures }).collect()
        }
        Grouping::What => {
            let all = grouped(&accounts.shares(data, posture.scope), &total.figures, by).into_iter();
            all.map(|group| Group { key: posture.thing.to_string(), ..group }).collect()
        }
        _ => {
            let hosts = accounts.hosts.iter().map(|(_, account)| account);
            let all = hosts.chain(accounts.unplaced.iter().map(|(_, account)| account));
            let shares = || accounts.shares(data, posture.scope);
            broken_down(data, (&shares, &total.figures), all, posture.scope, by)
        }
    }
}

impl HostFigures {
    /// Its numbers in a scope by a facet, as [`groups`] has the total's.
    pub fn groups(&self, data: &Dataset, account: &Account, scope: Scope, by: Grouping) -> Vec<Group> {
        let shares = || account.shares(data, scope);
        broken_down(data, (&shares, &self.figures), std::iter::once(account), scope, by)
    }
}

impl Account {
    /// The records that make the numbers of a group of a host, in order and once each.
    pub fn records_by(&self, data: &Dataset, scope: Scope, (by, key): (Grouping, &str)) -> Vec<RecordRef> {
        let mut records: Vec<RecordRef> = if let Some(name) = part(by) {
            let levels = self.added(scope).filter(|level| named_level(data, level, name) == key);
            let changes = self.changes.iter().filter(|change| named_change(data, change, name) == key);
            levels.flat_map(|level| &level.records).chain(changes.flat_map(|change| &change.records)).copied().collect()
        } else {
            let mut shares = self.shares(data, scope);
            shares.retain(|share| share_key(share, by) == key);
            shares.iter().flat_map(|share| self.records_of(share, scope, data)).collect()
        };
        records.sort_unstable();
        records.dedup();
        records
    }
}

/// A name of what is moved or there.
type Name = for<'a> fn(&'a str, &'a Spot, &'a str, &'a Things) -> &'a str;

/// The name by which parts are told apart; none: it is not a name of a part.
fn part(by: Grouping) -> Option<Name> {
    Some(match by {
        Grouping::Operation => |operation, _, _, _| operation,
        Grouping::Place => |_, spot, _, _| &spot.place,
        Grouping::Unit => |_, _, unit, _| unit,
        Grouping::Type => |_, _, _, things| &things.kind,
        _ => return None,
    })
}

fn named_level<'a>(data: &'a Dataset, level: &Level, name: Name) -> &'a str {
    let strength = data.strengths.get(level.row as usize).filter(|_| level.role != LevelRole::Rest);
    strength.map_or("", |s| name(&s.operation, &s.spot, &s.unit, &s.things).trim())
}

fn named_change<'a>(data: &'a Dataset, change: &Change, name: Name) -> &'a str {
    let movement = data.movements.get(change.movement as usize);
    movement.map_or("", |m| name(&m.operation, &m.spot, &m.unit, &m.things).trim())
}

/// A sum of shares, which is made of those accounts.
fn broken_down<'a>(
    data: &Dataset,
    (shares, sum): (&dyn Fn() -> Vec<Share>, &Figures),
    accounts: impl Iterator<Item = &'a Account>,
    scope: Scope,
    by: Grouping,
) -> Vec<Group> {
    let Some(name) = part(by) else {
        if by != Grouping::Stage {
            return grouped(&shares(), sum, by);
        }
        let mut groups = stages(sum);
        if sum.present.is_some() {
            let levels = Figures { reported: sum.reported, present: sum.present, ..Figures::default() };
            groups.push(Group { key: String::new(), figures: levels });
        }
        return groups;
    };
    let mut groups: BTreeMap<&str, Figures> = BTreeMap::new();
    for account in accounts {
        for level in account.added(scope) {
            groups.entry(named_level(data, level, name)).or_default().add_level(level);
        }
        for change in &account.changes {
            groups.entry(named_change(data, change, name)).or_default().add_change(change);
        }
    }
    groups.into_iter().map(|(key, figures)| Group { key: key.to_owned(), figures }).collect()
}

/// Shares by a facet, and by stage the sum that they make. By host, thing and part they are not told apart: one group is all.
pub fn grouped(shares: &[Share], sum: &Figures, by: Grouping) -> Vec<Group> {
    if by == Grouping::Stage {
        return stages(sum);
    }
    let mut groups: BTreeMap<String, Figures> = BTreeMap::new();
    for share in shares {
        groups.entry(share_key(share, by)).or_default().add(&share.figures);
    }
    groups.into_iter().map(|(key, figures)| Group { key, figures }).collect()
}

fn share_key(share: &Share, by: Grouping) -> String {
    match by {
        Grouping::Command => share.command.to_string(),
        Grouping::Scope => share.scope.to_string(),
        Grouping::Component => share.component.to_string(),
        Grouping::Sender => share.sender.to_string(),
        _ => String::new(),
    }
}

/// How far the promised have come. Who is not known to have arrived is not among the arrived: where nobody says exactly how many have,
/// these are at least so many and the others at most; the ends add up all the same.
fn stages(total: &Figures) -> Vec<Group> {
    let of = |key: &str, promised, arrived: Option<Estimate>| Group {
        key: key.to_owned(),
        // Those who arrived and left again are no less gone here than in the total.
        figures: Figures { arrived, promised, come: total.come.filter(|_| arrived.is_some()), ..Figures::default() },
    };
    let open = total.arrived.is_some_and(|arrived| arrived.low >= 0 && arrived.high != Some(arrived.low));
    let worded = |people: Option<Estimate>, word: Word| match people {
        Some(people) if open && people.low >= 0 && people.high.is_some_and(|high| high > 0) => {
            Some(Estimate { word, ..people })
        }
        people => people,
    };
    let groups = [
        of("announced", total.announced, None),
        of("ordered", worded(total.under_way, Word::UpTo), None),
        of("arrived", worded(total.come, Word::AtLeast), total.arrived),
    ];
    let numbers = |group: &Group| [group.figures.promised, group.figures.arrived];
    let somebody = |group: &Group| numbers(group).iter().flatten().any(|people| *people != Estimate::ZERO);
    // Nobody is only mentioned where the total has a number that no group with somebody has.
    let mut told = [false; 2];
    for group in groups.iter().filter(|group| somebody(group)) {
        (0..2).for_each(|n| told[n] |= numbers(group)[n].is_some());
    }
    let needed = |group: &Group| (0..2).any(|n| !told[n] && numbers(group)[n].is_some());
    let said: Vec<bool> = groups.iter().map(|group| somebody(group) || needed(group)).collect();
    groups.into_iter().zip(said).filter_map(|(group, said)| said.then_some(group)).collect()
}
