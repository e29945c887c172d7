//! Who commands them.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const COMMAND: FacetDefinition = FacetDefinition {
    word: "command",
    values: "COMMAND,…",
    help: "Under whose command: national, nato, un, eu, coalition, unknown",
    name: "Command",
    read: ReadValue::Word(|text| word(text, Facet::Command)),
    rule: FacetRule::Share { of: |share| Facet::Command(share.3), of_key: false },
    panel: Some(FilterPanel { open: true, order: ValueOrder::Own }),
};
