//! A number with all that was found around it.

use super::clause::Clause;
use super::marks::{Geo, Name};
use super::noun::Noun;
use super::quantity::Quantity;
use super::text::Sentence;
use super::verb::Verb;
use crate::model::Code;

/// Several states without an organisation that is named: no sender of ours.
pub(super) const SEVERAL: Code = Code::new("COALIT");

/// A number with all that was found around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    pub sentence: &'a Sentence,
    pub clauses: &'a [Clause],
    pub own: usize,
    pub quantity: &'a Quantity,
    pub noun: &'a Noun,
    pub verb: &'a Verb,
    /// The place of the sentence in the text.
    pub at: usize,
    /// It is the whole of the number just before it.
    pub base: bool,
}

/// Whether a name can be a place.
pub(super) fn is_place(geo: &Geo) -> bool {
    match geo.name {
        _ if geo.border || geo.owned || geo.dateline => false,
        Name::Country(_) | Name::Place(_) | Name::Mission(_) | Name::Capital(_) | Name::Region(_) => true,
        Name::People(_) => geo.soil,
        _ => false,
    }
}
