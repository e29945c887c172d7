//! The totals by one facet.

use super::{Accounts, Figures, LevelRole, Posture, Share};
use crate::model::{Dataset, Spot, Things, words};
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

/// The numbers of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The value: a code, a word of the files, or the words for where.
    pub key: String,
    /// Their numbers.
    pub figures: Figures,
}

/// The total of a posture by a facet, in order of the values. The groups, and who may be counted twice
/// ([`Total::overlap`](super::Total)), add up to the total; a level of which only parts of the forces are known is at least
/// the sum. Records that name no operation, place, unit or type are in the group without a name.
///
/// By thing there is one group, that of the posture: the totals of two things add up to nothing.
pub fn groups(data: &Dataset, posture: &Posture, accounts: &Accounts, by: Grouping) -> Vec<Group> {
    match by {
        Grouping::Host => {
            let hosts = posture.hosts.iter().map(|host| (host.host.to_string(), host.figures));
            let unplaced = posture.unplaced.iter().map(|group| (group.place.clone(), group.figures));
            hosts.chain(unplaced).map(|(key, figures)| Group { key, figures }).collect()
        }
        Grouping::Operation => by_part(data, posture, accounts, |operation, _, _, _| operation),
        Grouping::Place => by_part(data, posture, accounts, |_, spot, _, _| &spot.place),
        Grouping::Unit => by_part(data, posture, accounts, |_, _, unit, _| unit),
        Grouping::Type => by_part(data, posture, accounts, |_, _, _, things| &things.kind),
        Grouping::What => {
            let all = grouped(&posture.total.by, &posture.total.figures, by).into_iter();
            all.map(|group| Group { key: posture.thing.to_string(), ..group }).collect()
        }
        _ => grouped(&posture.total.by, &posture.total.figures, by),
    }
}

/// What is added up, by a name of what is moved or there.
fn by_part(
    data: &Dataset,
    posture: &Posture,
    accounts: &Accounts,
    name: for<'a> fn(&'a str, &'a Spot, &'a str, &'a Things) -> &'a str,
) -> Vec<Group> {
    let mut groups: BTreeMap<&str, Figures> = BTreeMap::new();
    let hosts = accounts.hosts.iter().map(|(_, account)| account);
    for account in hosts.chain(accounts.unplaced.iter().map(|(_, account)| account)) {
        for level in account.added(posture.scope) {
            let strength = data.strengths.get(level.row as usize).filter(|_| level.role != LevelRole::Rest);
            let key = strength.map_or("", |s| name(&s.operation, &s.spot, &s.unit, &s.things).trim());
            let figures = groups.entry(key).or_default();
            let level = Figures {
                reported: strength.map(|_| level.reported),
                present: Some(level.present),
                ..Figures::default()
            };
            figures.add(&level);
        }
        for change in &account.changes {
            let movement = data.movements.get(change.movement as usize);
            let key = movement.map_or("", |m| name(&m.operation, &m.spot, &m.unit, &m.things).trim());
            groups.entry(key).or_default().add_change(change);
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
        let key = match by {
            Grouping::Command => share.command.to_string(),
            Grouping::Scope => share.scope.to_string(),
            Grouping::Component => share.component.to_string(),
            Grouping::Sender => share.sender.to_string(),
            Grouping::Host
            | Grouping::Stage
            | Grouping::Operation
            | Grouping::Place
            | Grouping::Unit
            | Grouping::Type
            | Grouping::What => String::new(),
        };
        groups.entry(key).or_default().add(&share.figures);
    }
    groups.into_iter().map(|(key, figures)| Group { key, figures }).collect()
}

/// How far the promised have come.
fn stages(total: &Figures) -> Vec<Group> {
    let of = |key: &str, promised, arrived| Group {
        key: key.to_owned(),
        figures: Figures { arrived, promised, ..Figures::default() },
    };
    let groups = [
        of("announced", total.announced, None),
        of("ordered", total.under_way, None),
        of("arrived", total.arrived, total.arrived),
    ];
    groups.into_iter().filter(|group| group.figures.promised.is_some_and(|people| !people.is_zero())).collect()
}
