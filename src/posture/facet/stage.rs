//! How far a movement has come.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const STAGE: FacetDefinition = FacetDefinition {
    word: "stage",
    values: "STAGE,…",
    help: "Movements by latest stage: announced, ordered, moving, arrived …",
    name: "Stage",
    read: ReadValue::Word(|text| word(text, Facet::Stage)),
    rule: FacetRule::Stage(Facet::Stage),
    panel: Some(FilterPanel { open: true, order: ValueOrder::Own }),
};
