//! Whose forces they are.

use super::{Facet, FacetDefinition, FilterPanel, ReadValue, ValueOrder, of_share};

pub(super) const SENDER: FacetDefinition = FacetDefinition {
    word: "sender",
    values: "ISO3,…",
    help: "Senders, by code or name",
    name: "Sender",
    read: ReadValue::Party(Facet::Sender),
    rule: of_share!(Sender, 0, true),
    panel: Some(FilterPanel { open: true, order: ValueOrder::Records }),
};
