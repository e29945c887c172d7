//! Who says it.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder};
use crate::model::Id;

pub(super) const SOURCE: FacetDefinition = FacetDefinition {
    word: "source",
    values: "SOURCE,…",
    help: "As these sources tell it, by their id in sources.csv: others are not heard",
    name: "Source",
    read: ReadValue::Word(|text| {
        let none = || "an empty source: give an id of sources.csv".to_owned();
        Id::new(text).map(Facet::Source).ok_or_else(none)
    }),
    rule: FacetRule::Claim(|source, _| Facet::Source(source.clone())),
    panel: Some(FilterPanel { open: false, order: ValueOrder::Seen }),
};
