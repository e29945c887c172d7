//! Where they are.

use super::{Facet, FacetDefinition, FacetRule, ReadValue};

pub(super) const HOST: FacetDefinition = FacetDefinition {
    word: "host",
    values: "ISO3,…",
    help: "Hosts, by code or name",
    name: "Host",
    read: ReadValue::Party(Facet::Host),
    rule: FacetRule::Host(Facet::Host),
    panel: None,
};
