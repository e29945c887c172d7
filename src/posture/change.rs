//! What a movement changes, at its host and at its origin.

use super::moves::{Move, Tally};
use super::{Change, Role, sum::Moved};
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
    let under_way = promised.filter(|_| !announced_only).map(|promised| stands(promised, arrived).1);
    let (reached, records, rivals) = (tally.reached, Vec::new(), Vec::new());
    let at_origin = false;
    Change { movement: row, role, promised, arrived, announced_only, under_way, reached, at_origin, records, rivals }
}

/// Of the promised, those who are known to have come or left, and the others: together they are the promised.
#[inline]
fn stands(promised: Estimate, moved: Option<Estimate>) -> (Estimate, Estimate) {
    promised.split(moved.unwrap_or(Estimate::ZERO))
}

/// Whether nobody is promised any more of movements of which people arrived.
pub(super) fn is_over(promised: Option<Estimate>, arrived: Option<Estimate>) -> bool {
    promised.is_some_and(|promised| promised.is_zero()) && arrived.is_some_and(|arrived| arrived.low > 0)
}

fn minus(count: Estimate) -> Estimate {
    Estimate::ZERO - count
}

impl Change {
    /// The numbers that it adds to.
    #[inline]
    pub(super) fn moved(&self) -> Moved {
        let announced = self.promised.filter(|_| self.announced_only);
        [self.promised, self.arrived, announced, self.under_way, self.come()]
    }

    /// Who arrived, less those who are known to have left again; none: no arrival is reported.
    pub fn stayed(&self) -> Option<Estimate> {
        let fewer = |arrived: &Estimate| self.come().filter(|come| come.low < arrived.low);
        self.arrived.map(|arrived| fewer(&arrived).unwrap_or(arrived))
    }

    /// Whether all who arrived are known to have left again, so that of the movement nothing is there to be seen.
    pub fn is_over(&self) -> bool {
        is_over(self.promised, self.arrived)
    }

    /// Of the promised, those who are known to have arrived; at the origin, to have left. None: nobody is said to.
    #[inline]
    fn come(&self) -> Option<Estimate> {
        let (promised, moved) = self.promised.filter(|_| !self.announced_only).zip(self.arrived)?;
        Some(if self.at_origin {
            minus(stands(minus(promised), Some(minus(moved))).0)
        } else {
            stands(promised, Some(moved)).0
        })
    }
}

/// The origin's side of a movement: the promised leave when they are announced, the arrived when they depart.
pub(super) fn leaving(change: &Change, tally: &Tally) -> Option<Change> {
    let departed = matches!(change.role, Role::Counted | Role::Remainder).then_some(tally.rest.departed).flatten();
    let (promised, arrived) = (change.promised.map(minus), departed.map(minus));
    let counts = matches!(change.role, Role::Counted | Role::Remainder) && (promised.is_some() || arrived.is_some());
    let under_way = change.promised.filter(|_| !change.announced_only);
    let under_way = under_way.map(|promised| minus(stands(promised, tally.rest.departed).1));
    counts.then(|| Change { promised, arrived, under_way, at_origin: true, ..change.clone() })
}
