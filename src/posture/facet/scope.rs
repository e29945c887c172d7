//! What they count.

use super::{Facet, FacetDefinition, FilterPanel, ReadValue, ValueOrder, of_share, word};

pub(super) const SCOPE: FacetDefinition = FacetDefinition {
    word: "scope",
    values: "SCOPE,…",
    help: "Scopes: assigned, rotational, all, unspecified; the first is the scope for levels",
    name: "Scope",
    read: ReadValue::Word(|text| word(text, Facet::Scope)),
    rule: of_share!(Scope, 1, true),
    panel: Some(FilterPanel { open: true, order: ValueOrder::Own }),
};
