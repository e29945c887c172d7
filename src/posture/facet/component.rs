//! Part of the forces.

use super::{Facet, FacetDefinition, FilterPanel, ReadValue, ValueOrder, of_share, word};

pub(super) const COMPONENT: FacetDefinition = FacetDefinition {
    word: "component",
    values: "COMPONENT,…",
    help: "Components: all, army, navy, air-force, marine-corps …",
    name: "Component",
    read: ReadValue::Word(|text| word(text, Facet::Component)),
    rule: of_share!(Component, 2, true),
    panel: Some(FilterPanel { open: false, order: ValueOrder::Own }),
};
