//! What they count.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const SCOPE: FacetDefinition = FacetDefinition {
    word: "scope",
    values: "SCOPE,…",
    help: "What they count: assigned, rotational, all, unspecified; the first is the scope of levels",
    name: "Scope",
    read: ReadValue::Word(|text| word(text, Facet::Scope)),
    rule: FacetRule::Share { of: |share| Facet::Scope(share.1), of_key: true },
    panel: Some(FilterPanel { open: true, order: ValueOrder::Own }),
};
