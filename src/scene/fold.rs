//! On a map with very many hosts, those too small for a symbol of their own are dots, added up in the legend.

use super::{View, measured::Kind, scaling::Scaling, symbol::Placed};
use crate::model::Estimate;
use std::cmp::Reverse;

/// With more symbols than this, and less than such a square of the map for each, in units, the smallest ones are dots.
const MANY: (usize, f32) = (40, 92.0);
/// So many of the largest are never dots.
const LARGEST: usize = 30;

/// Makes dots of the symbols that are as small as symbols get, and of those without a number; not of the selected one, of the one under
/// the pointer, and of the largest.
pub(super) fn fold(placed: &mut [Placed], view: &View, scaling: Scaling) {
    let (map, unit) = (view.map(), view.frame().unit);
    let square = map.width() * map.height() / placed.len().max(1) as f32;
    if placed.len() <= MANY.0 || square > (MANY.1 * unit).powi(2) {
        return;
    }
    let mut order: Vec<usize> = (0..placed.len()).collect();
    order.sort_by_key(|n| Reverse(placed[*n].measured.weight));
    for n in order.into_iter().skip(LARGEST) {
        let symbol = &mut placed[n];
        let chosen = [view.selected, view.hovered].contains(&Some(symbol.host()));
        let small = match symbol.measured.kind {
            Kind::Missing => true,
            Kind::Amount(_) | Kind::Gain(_) | Kind::Minus(_) => symbol.measured.weight <= scaling.least_people(),
            Kind::Zero => false,
        };
        if small && !chosen {
            symbol.fold();
        }
    }
}

/// The dots of a map.
#[derive(Debug, Default)]
pub(super) struct Dots {
    /// How many hosts or places they are.
    pub hosts: usize,
    /// How many people they have together.
    pub people: Option<Estimate>,
    /// How many hosts have no number.
    pub unknown: usize,
}

impl Dots {
    /// Those among some symbols.
    pub fn of(placed: &[Placed]) -> Self {
        let mut dots = Self::default();
        for symbol in placed.iter().filter(|symbol| symbol.folded) {
            if symbol.measured.kind == Kind::Missing {
                dots.unknown += 1;
            } else {
                dots.hosts += 1;
                dots.people = super::movements::sum([dots.people, symbol.measured.people].into_iter());
            }
        }
        dots
    }
}
