//! Between what arrows run: from countries to symbols, and to parts of the map that are in insets.

use super::{Area, Hues, gist::Gist, hues::Hue, look::Look, measured::Measured, sites::Spot, symbol::Placed};
use crate::geo::Countries;
use crate::model::{Code, Dataset, LatLon};
use std::collections::{BTreeMap, BTreeSet};

/// Where from, and to which of the symbols; people by hue.
pub(super) type Flows = BTreeMap<(Option<Code>, usize), BTreeMap<Hue, i64>>;

/// A part of the map whose symbols are in an inset: arrows lead to its box, and in the inset on from its edge.
#[derive(Debug)]
pub(super) struct Part {
    /// What an arrow to it ends at.
    pub symbol: Placed,
    hosts: BTreeSet<Code>,
    area: Area,
}

impl Part {
    /// The part in that box, around that place, of those symbols; none: there are none.
    pub fn of(area: Area, at: LatLon, symbols: &[Placed]) -> Option<Self> {
        let first = symbols.first()?;
        let centre = [0, 1].map(|i| f32::midpoint(area.min[i], area.max[i]));
        let radius = area.width().min(area.height()) / 2.0;
        let measured = Measured { at: Some(at), ..first.measured.clone() };
        let symbol = Placed { measured, centre, anchor: centre, radius, pane: 0, ..first.clone() };
        Some(Self { symbol, hosts: symbols.iter().map(Placed::host).collect(), area })
    }
}

/// The flows into parts that are in insets, from without.
pub(super) fn into((data, gist, hues): (&Dataset, &Gist, &Hues), look: Look<'_>, parts: &[Part]) -> Flows {
    let mut flows = Flows::new();
    for ((origin, host, _), by) in &gist.flows {
        let Some(part) = parts.iter().position(|part| part.hosts.contains(host)) else { continue };
        let from = origin.and_then(|origin| Countries::embedded().get(origin)?.symbol);
        let without = from.and_then(|from| look.view.screen(from)).is_none_or(|at| !parts[part].area.contains(at));
        if from.is_some() && without {
            let sum = flows.entry((*origin, part)).or_default();
            for flow in by {
                let all = sum.entry(hues.of_flow(data, flow)).or_insert(0_i64);
                *all = all.saturating_add(flow.people);
            }
        }
    }
    flows
}

/// The flows to the symbols of a picture: places that share a symbol share an arrow.
pub(super) fn between((data, gist, hues): (&Dataset, &Gist, &Hues), placed: &[Placed]) -> Flows {
    let mut symbols: BTreeMap<(Code, Option<Spot>), usize> = BTreeMap::new();
    for (n, symbol) in placed.iter().enumerate() {
        let also = symbol.measured.also.iter().map(|spot| Some(*spot));
        symbols.extend(also.chain([symbol.measured.spot]).map(|spot| ((symbol.host(), spot), n)));
    }
    let mut flows = Flows::new();
    for ((origin, host, spot), by) in &gist.flows {
        let Some(symbol) = symbols.get(&(*host, *spot)) else { continue };
        let sum = flows.entry((*origin, *symbol)).or_default();
        for flow in by {
            let all = sum.entry(hues.of_flow(data, flow)).or_insert(0_i64);
            *all = all.saturating_add(flow.people);
        }
    }
    flows
}

/// The people of a flow and the hue of most of them.
pub(super) fn largest<E: Copy>((ends, by): (&E, &BTreeMap<Hue, i64>)) -> (E, i64, Hue) {
    let most = by.iter().max_by_key(|(_, n)| **n).map_or(Hue::NAMELESS, |(hue, _)| *hue);
    (*ends, by.values().fold(0, |sum, n| sum.saturating_add(*n)), most)
}
