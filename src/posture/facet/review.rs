//! Whether it was checked.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder, word};

pub(super) const REVIEW: FacetDefinition = FacetDefinition {
    word: "review",
    values: "REVIEW,…",
    help: || text!("facet-review"),
    name: || text!("facet-review-name"),
    read: ReadValue::Word(|text| word(text, Facet::Review)),
    rule: FacetRule::Claim(|_, review| Facet::Review(review)),
    panel: Some(FilterPanel { open: false, order: ValueOrder::Own }),
};
