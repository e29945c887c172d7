//! Kinds of words: verbs, nouns and prepositions, as sets of tags.

use super::lexicon::{Tag, Tags};

/// Verbs that say what becomes of people.
pub(super) const STRONG: Tags = Tags::of(&[
    Tag::Send,
    Tag::Sent,
    Tag::Arrive,
    Tag::Leave,
    Tag::Level,
    Tag::Pledge,
    Tag::Order,
    Tag::Extend,
    Tag::Join,
    Tag::Relieve,
    Tag::Hosting,
    Tag::Grow,
    Tag::Shrink,
    Tag::Depart,
]);

/// Those and forms of to be and to have.
pub(super) const VERBS: Tags = STRONG.or(Tags::of(&[Tag::Be, Tag::Plan, Tag::May]));

/// Nouns that are counted.
pub(super) const NOUNS: Tags = Tags::of(&[
    Tag::People,
    Tag::Folk,
    Tag::Group,
    Tag::Gear,
    Tag::Units,
    Tag::Span,
    Tag::Money,
    Tag::Percent,
    Tag::Distance,
    Tag::Civil,
    Tag::Foe,
    Tag::Trained,
    Tag::Dead,
    Tag::Exercise,
]);

/// Prepositions and the like.
pub(super) const PREPOSITIONS: Tags = Tags::of(&[Tag::In, Tag::To, Tag::From, Tag::By, Tag::Of, Tag::For]);

/// In a place, or to one.
pub(super) const INTO: Tags = Tags::of(&[Tag::In, Tag::To]);

/// From a place.
pub(super) const FROM: Tags = Tags::of(&[Tag::From]);
