//! How far the forms of symbols reach from their middle.

use super::{measured::Amount, scaling::Scaling};

/// Half the side of a square that has the area of a circle with that radius.
pub(super) fn half(radius: f32) -> f32 {
    radius * std::f32::consts::PI.sqrt() / 2.0
}

/// The radius of the larger of two halves.
pub(super) fn half_reach(amount: &Amount, scaling: Scaling) -> f32 {
    let [right, left] = [promised(amount), amount.there].map(|n| scaling.radius(n));
    right.max(left)
}

/// Who stands in the right half: the promised, of levels those beside them.
pub(super) fn promised(amount: &Amount) -> i64 {
    if amount.is_level { amount.beside.iter().fold(0, |sum: i64, (_, n)| sum.saturating_add(*n)) } else { amount.all }
}

/// The radius of a part of a fan, of which there are so many: its area is that of a circle of so many people.
pub(super) fn fan_part(people: i64, parts: usize, scaling: Scaling) -> f32 {
    scaling.radius(people) * (parts.max(1) as f32).sqrt()
}

/// The radius of the largest part of a fan.
pub(super) fn fan_reach(amount: &Amount, scaling: Scaling) -> f32 {
    let parts = amount.all_by.len();
    let all = amount.all_by.iter().chain(&amount.there_by).map(|(_, n)| fan_part(*n, parts, scaling));
    all.fold(if parts < 2 { scaling.radius(amount.all) } else { 0.0 }, f32::max)
}

/// Half the width and height of a frame, and how far the whole sign reaches, in units.
pub(super) const FRAME: ([f32; 2], f32) = ([13.0, 8.7], 17.5);

/// How far a sign reaches from its middle.
pub(super) fn sign(unit: f32) -> f32 {
    FRAME.1 * unit
}
