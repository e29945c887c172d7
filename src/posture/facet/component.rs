//! Part of the forces.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const COMPONENT: FacetDefinition = FacetDefinition {
    word: "component",
    values: "COMPONENT,…",
    help: "Part of the forces: all, army, navy, air-force, marine-corps …",
    name: "Component",
    read: ReadValue::Word(|text| word(text, Facet::Component)),
    rule: FacetRule::Share { of: |share| Facet::Component(share.2), of_key: true },
    panel: Some(FilterPanel { open: false, order: ValueOrder::Own }),
};
