//! Where the people of a host are: at places with coordinates, or at no stated place.

use crate::model::{Code, Dataset, LatLon, Scope};
use crate::posture::{Account, Accounts, Level, LevelRole};
use std::collections::BTreeMap;

/// A place in a host: thousandths of a degree north and east. Those at the same place share a symbol.
pub(super) type Spot = [i32; 2];

/// The place of a point.
pub(super) fn spot_of(at: LatLon) -> Spot {
    [at.lat, at.lon].map(|degrees| (degrees * 1000.0).round() as i32)
}

/// The levels of a host, by where they stand in its account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sites {
    /// By place: who is there.
    pub places: BTreeMap<Spot, Vec<usize>>,
    /// Those at no place, each with its parts that are at one.
    pub rest: Vec<(usize, Vec<usize>)>,
}

/// The hosts of which somebody is at a place.
pub(super) fn of_hosts(dataset: &Dataset, accounts: &Accounts, scope: Scope) -> BTreeMap<Code, Sites> {
    let at = |level: &Level| place(dataset, level);
    let hosts = accounts.hosts.iter().filter(|(_, account)| account.levels.iter().any(|level| at(level).is_some()));
    let sites = hosts.map(|(host, account)| (*host, of_host(account, scope, at)));
    sites.filter(|(_, sites)| !sites.places.is_empty()).collect()
}

/// Where the people of a level are; none: at no place with coordinates.
pub(super) fn place(dataset: &Dataset, level: &Level) -> Option<LatLon> {
    dataset.strengths.get(level.row as usize).filter(|_| level.role != LevelRole::Rest)?.spot.at
}

fn of_host(account: &Account, scope: Scope, at: impl Fn(&Level) -> Option<LatLon>) -> Sites {
    let mut sites = Sites::default();
    let mut put = |level: usize| {
        let place = account.levels.get(level).and_then(&at);
        if let Some(at) = place {
            sites.places.entry(spot_of(at)).or_default().push(level);
        }
        place.is_some()
    };
    let mut rest = Vec::new();
    for mut one in account.sited(scope) {
        if !put(one.level) {
            one.places.retain(|part| put(*part));
            rest.push((one.level, one.places));
        }
    }
    Sites { rest, ..sites }
}
