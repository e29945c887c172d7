//! The source.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder};
use crate::model::Id;

pub(super) const SOURCE: FacetDefinition = FacetDefinition {
    word: "source",
    values: "SOURCE,…",
    help: "Only these sources, by id in sources.csv; others count as unpublished",
    name: "Source",
    read: ReadValue::Word(|text| {
        let none = || text!("error-no-source").to_owned();
        Id::new(text).map(Facet::Source).ok_or_else(none)
    }),
    rule: FacetRule::Claim(|source, _| Facet::Source(source.clone())),
    panel: Some(FilterPanel { open: false, order: ValueOrder::Seen }),
};
