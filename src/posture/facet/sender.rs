//! Whose forces they are.

use super::{Facet, FacetDefinition, FacetRule, FilterPanel, ReadValue, ValueOrder};

pub(super) const SENDER: FacetDefinition = FacetDefinition {
    word: "sender",
    values: "ISO3,…",
    help: "Senders, by code or name",
    name: "Sender",
    read: ReadValue::Party(Facet::Sender),
    rule: FacetRule::Share { of: |share| Facet::Sender(share.0), of_key: true },
    panel: Some(FilterPanel { open: true, order: ValueOrder::Records }),
};
