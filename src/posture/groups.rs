//! The totals by one facet.

use super::{Figures, Posture, Share};
use crate::model::words;
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
    }
}

/// The people of one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The value: a code, a word of the files, or the words for where.
    pub key: String,
    /// Their numbers.
    pub figures: Figures,
}

/// The total of a posture by a facet, in order of the values. The groups, and who may be counted twice
/// ([`Total::overlap`](super::Total)), add up to the total; a level of which only parts of the forces are known is at least
/// the sum.
pub fn groups(posture: &Posture, by: Grouping) -> Vec<Group> {
    match by {
        Grouping::Host => {
            let hosts = posture.hosts.iter().map(|host| (host.host.to_string(), host.figures));
            let unplaced = posture.unplaced.iter().map(|group| (group.place.clone(), group.figures));
            hosts.chain(unplaced).map(|(key, figures)| Group { key, figures }).collect()
        }
        _ => grouped(&posture.total.by, &posture.total.figures, by),
    }
}

/// Shares by a facet, and by stage the sum that they make. By host they are not told apart: one group is all.
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
            Grouping::Host | Grouping::Stage => String::new(),
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
