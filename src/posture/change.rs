//! What a movement changes, at its host and at its origin.

use super::moves::{Move, Tally};
use super::{Change, Role};
use crate::model::Estimate;

/// Whether a movement's parts leave nothing of it that is to be said.
pub(super) fn said_by_parts(change: &Change) -> bool {
    change.role == Role::Remainder && change.promised.is_none() && change.arrived.is_none()
}

/// What a movement changes at its host.
pub(super) fn change(row: u32, movement: &Move, tally: &Tally, elsewhere: bool) -> Change {
    let role = match () {
        () if elsewhere => Role::Elsewhere,
        () if movement.rotation => Role::Rotation,
        () if tally.parts.is_some() => Role::Remainder,
        () => Role::Counted,
    };
    let promised = tally.rest.promised().map(Estimate::floor_zero);
    let (promised, arrived) = match role {
        Role::Elsewhere => (None, None),
        Role::Rotation => (tally.gross.map(|_| Estimate::ZERO), None),
        Role::Counted | Role::Remainder => (promised, tally.rest.arrived),
    };
    let announced_only = tally.announced_only && matches!(role, Role::Counted | Role::Remainder);
    let under_way = promised.filter(|_| !announced_only).map(|promised| remaining(promised, arrived));
    let (reached, records, rivals) = (tally.reached, Vec::new(), Vec::new());
    let at_origin = false;
    Change { movement: row, role, promised, arrived, announced_only, under_way, reached, at_origin, records, rivals }
}

/// Of the promised, those who are not among the others.
fn remaining(promised: Estimate, others: Option<Estimate>) -> Estimate {
    others.map_or(promised, |others| promised - others).floor_zero()
}

/// The origin's side of a movement: the promised leave when they are announced, the arrived when they depart.
pub(super) fn leaving(change: &Change, tally: &Tally) -> Option<Change> {
    let minus = |count: Estimate| Estimate::ZERO - count;
    let departed = matches!(change.role, Role::Counted | Role::Remainder).then_some(tally.rest.departed).flatten();
    let (promised, arrived) = (change.promised.map(minus), departed.map(minus));
    let counts = matches!(change.role, Role::Counted | Role::Remainder) && (promised.is_some() || arrived.is_some());
    let under_way = change.promised.filter(|_| !change.announced_only);
    let under_way = under_way.map(|promised| minus(remaining(promised, tally.rest.departed)));
    counts.then(|| Change { promised, arrived, under_way, at_origin: true, ..change.clone() })
}
