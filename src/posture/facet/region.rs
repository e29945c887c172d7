//! Part of the world.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const REGION: FacetDefinition = FacetDefinition {
    word: "region",
    values: "REGION,…",
    help: "Hosts in these regions: europe, baltic-states, eastern-allies …",
    name: "Region",
    read: ReadValue::Word(|text| word(text, Facet::Region)),
    rule: FacetRule::Region(Facet::Region),
    panel: Some(FilterPanel { open: false, order: ValueOrder::Own }),
};
