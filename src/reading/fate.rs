//! What happens to people: a level, or a stage of a change.

use super::found::{CandidateKind, Certainty};
use super::lexicon::{Tag, Tags};
use crate::model::StageKind;

/// What becomes of the people.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stage {
    pub kind: CandidateKind,
    pub stage: Option<StageKind>,
    pub certainty: Certainty,
    /// Dates lie ahead.
    pub ahead: bool,
    /// No verb says it.
    pub guessed: bool,
}

impl Stage {
    /// What a heading says of the items below it.
    pub fn of_heading(tags: Tags) -> Self {
        let change = |stage| Self {
            kind: CandidateKind::Movement,
            stage: Some(stage),
            certainty: Certainty::Firm,
            ahead: false,
            guessed: true,
        };
        if tags.any(Tags::of(&[Tag::Leave, Tag::Past])) {
            change(StageKind::Withdrawn)
        } else if tags.any(Tags::of(&[Tag::Send, Tag::Pledge, Tag::Sent])) {
            change(StageKind::Announced)
        } else {
            Self { kind: CandidateKind::Strength, stage: None, ..change(StageKind::Announced) }
        }
    }
}
