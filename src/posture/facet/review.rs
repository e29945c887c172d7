//! Whether it was checked.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const REVIEW: FacetDefinition = FacetDefinition {
    word: "review",
    values: "REVIEW,…",
    help: "Review states of claims: seen, unsure",
    name: "Review",
    read: ReadValue::Word(|text| word(text, Facet::Review)),
    rule: FacetRule::Claim(|_, review| Facet::Review(review)),
    panel: Some(FilterPanel { open: false, order: ValueOrder::Own }),
};
