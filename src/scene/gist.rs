//! What a picture takes from the accounts. Of very many records one walk through them is felt: it is made once for all pictures of a
//! day, and where the days change by themselves on a thread.

use super::sites::{self, Sites, Spot, spot_of};
use crate::model::{Code, Dataset, Estimate, HashSet, Id, Movement, Scope};
use crate::posture::{Account, Accounts, Change, Role};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Where a change's symbol sits in its host; none: at the host's own.
pub(super) fn spot(movement: &Movement, change: &Change) -> Option<Spot> {
    let counts = matches!(change.role, Role::Counted | Role::Remainder) && change.promised.is_some();
    movement.spot.at.filter(|_| counts && !change.at_origin).map(spot_of)
}

/// Where from, to whom, where there.
pub(super) type Ends = (Option<Code>, Code, Option<Spot>);

/// People of some movements between the same ends whom no way to colour tells apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flow {
    /// The first of the movements.
    pub movement: u32,
    /// Whether nobody of it is ordered yet, and whether all of it have arrived.
    pub stage: [bool; 2],
    /// How many they are.
    pub people: i64,
}

/// Adds a movement to those of the same ends.
fn join(flows: &mut Vec<Flow>, data: &Dataset, (movement, change, people): (&Movement, &Change, i64)) {
    let come = change.arrived.is_some_and(|arrived| arrived.weight() >= people);
    let stage = [change.announced_only, come];
    let same = |flow: &&mut Flow| {
        let other = data.movements.get(flow.movement as usize);
        let alike = |other: &Movement| {
            let own = (movement.sender, movement.command, movement.component);
            (other.sender, other.command, other.component) == own && other.operation == movement.operation
        };
        flow.stage == stage && other.is_some_and(alike)
    };
    match flows.iter_mut().find(same) {
        Some(flow) => flow.people = flow.people.saturating_add(people),
        None => flows.push(Flow { movement: change.movement, stage, people }),
    }
}

/// Movements of a host to one place, or to none that is stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bound {
    /// Where to.
    pub spot: Option<Spot>,
    /// Where their changes stand in the account of the host.
    pub changes: Vec<u32>,
    /// How many they promise together.
    pub promised: Option<Estimate>,
}

/// What a picture takes from the accounts of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gist {
    /// People by origin, host and place, and by what they are coloured by; movements within a country are not arrows.
    pub(super) flows: BTreeMap<Ends, Vec<Flow>>,
    /// The movements of hosts in which one has a place of its own, in the order of their places.
    pub(super) bound: BTreeMap<Code, Vec<Bound>>,
    /// The sources behind the changes.
    pub(super) sources: HashSet<Id>,
    /// Where the people of hosts are of whose levels in the scope some are at a place. What is made of them is kept as long as they are
    /// the same ones.
    pub(super) sites: Arc<BTreeMap<Code, Sites>>,
    /// No other gist has this one: by it is known what was made of it.
    pub(super) mark: Arc<()>,
}

impl Gist {
    /// Walks through the accounts of a dataset, whose levels are looked at in a scope.
    pub fn of(dataset: &Dataset, accounts: &Accounts, scope: Scope) -> Self {
        let sites = Arc::new(sites::of_hosts(dataset, accounts, scope));
        let mut gist = Self { sources: accounts.sources_of_changes(dataset), sites, ..Self::default() };
        for (host, account) in &accounts.hosts {
            let bound = bound(dataset, account);
            if bound.iter().any(|bound| bound.spot.is_some()) {
                gist.bound.insert(*host, bound);
            }
            for change in &account.changes {
                let Some(movement) = dataset.movements.get(change.movement as usize) else { continue };
                let spot = spot(movement, change);
                let people = people(change);
                if people > 0 && movement.origin.country != Some(*host) {
                    let ends = (movement.origin.country, *host, spot);
                    join(gist.flows.entry(ends).or_default(), dataset, (movement, change, people));
                }
            }
        }
        gist
    }
}

/// The movements of a host by place, without those that are over.
fn bound(dataset: &Dataset, account: &Account) -> Vec<Bound> {
    // Of those who have left again nothing is there to be seen.
    let place = |(at, change): (u32, &Change)| {
        let change = Some(change).filter(|change| !change.is_over())?;
        Some((spot(dataset.movements.get(change.movement as usize)?, change), at, change.promised))
    };
    let mut places: Vec<_> = (0..).zip(&account.changes).filter_map(place).collect();
    places.sort_by_key(|(spot, at, _)| (*spot, *at));
    let group = |group: &[(Option<Spot>, u32, Option<Estimate>)]| Bound {
        spot: group[0].0,
        changes: group.iter().map(|(_, at, _)| *at).collect(),
        promised: group.iter().filter_map(|(.., promised)| *promised).reduce(|a, b| a + b),
    };
    places.chunk_by(|one, other| one.0 == other.0).map(group).collect()
}

/// How many people an arrow stands for because of a change.
fn people(change: &Change) -> i64 {
    let adds = !change.at_origin && matches!(change.role, Role::Counted | Role::Remainder);
    change.promised.filter(|_| adds).map_or(0, |n| n.weight().clamp(0, i64::from(u32::MAX)))
}
