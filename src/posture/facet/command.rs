//! Who commands them.

use super::{Facet, FacetDefinition, FilterPanel, ReadValue, ValueOrder, of_share, word};

pub(super) const COMMAND: FacetDefinition = FacetDefinition {
    word: "command",
    values: "COMMAND,…",
    help: "Command: national, nato, un, eu, coalition, unknown",
    name: "Command",
    read: ReadValue::Word(|text| word(text, Facet::Command)),
    rule: of_share!(Command, 3, false),
    panel: Some(FilterPanel { open: true, order: ValueOrder::Own }),
};
