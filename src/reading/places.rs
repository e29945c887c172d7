//! Words beside the names of places that say how they are meant.

use super::lexicon::{Tag, Tags};

/// Where those are who are not in a country.
pub(super) const NEAR: [&str; 10] =
    ["near", "bei", "près", "cerca", "vicino", "obok", "біля", "поблизу", "возле", "вблизи"];

/// What the name of a country follows that says where forces are.
pub(super) const MISSIONS: [&str; 9] =
    ["pkw", "eutm", "eufor", "eucap", "eumm", "eumam", "efp", "kontyngent", "enclave"];

/// What follows the name of a country in a German compound that says where forces are.
pub(super) const COMPOUND: [&str; 5] = ["einsatz", "mission", "mandat", "kontingent", "engagement"];

/// A name before a verb begins a clause of its own.
pub(super) const ACTS: Tags = Tags::of(&[
    Tag::Be,
    Tag::Plan,
    Tag::Pledge,
    Tag::Sent,
    Tag::Arrive,
    Tag::Order,
    Tag::Send,
    Tag::Level,
    Tag::Leave,
    Tag::May,
]);

/// What no preposition reaches over.
pub(super) const STOPS: Tags =
    Tags::of(&[Tag::But, Tag::Pledge, Tag::Sent, Tag::Arrive, Tag::Order, Tag::Leave, Tag::Be, Tag::Plan, Tag::People]);
