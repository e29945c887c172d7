//! What was read before in a text, for what a sentence leaves out.

use super::fate::Stage;
use super::found::{CandidateKind, Why};
use super::spot::Spot;
use super::text::Line;
use crate::model::{Code, Host, StageKind};

/// The record that was read last.
#[derive(Debug, Clone, Copy)]
pub(super) struct Last {
    pub stage: Stage,
    pub sender: Option<Code>,
    pub host: Host,
    /// Where its number stands, and whether its noun says whose they are: another name before it is none who sends.
    pub start: usize,
    pub owned: bool,
    pub sentence: usize,
    pub paragraph: u32,
}

/// What was read before.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the text by itself")]
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// The last record.
    pub last: Option<Last>,
    /// Why the last number was none, in which sentence and paragraph; none: it was one.
    pub refused: Option<(Why, usize, u32)>,
    /// A change was told.
    pub moved: bool,
    /// The text is about a withdrawal.
    pub leaving: bool,
    /// The text is about those who are brought to safety.
    pub rescue: bool,
    /// The text is about an exercise.
    pub exercise: bool,
    /// What the heading of a list says of its items.
    pub heading: Option<Stage>,
}

impl Memory {
    /// The stage of the items of a list, or of the record just before in the same or the last sentence.
    pub fn listed(&self, spot: &Spot<'_>) -> Option<Stage> {
        let item = spot.sentence.line == Line::Item || spot.sentence.body > spot.sentence.start;
        if item && self.heading.is_some() {
            return self.heading;
        }
        let last = self.last.filter(|last| last.paragraph == spot.sentence.paragraph || item)?;
        Some(last.stage)
    }

    /// The last change in this paragraph or the one before.
    pub fn last_change(&self, spot: &Spot<'_>) -> Option<StageKind> {
        self.last
            .filter(|last| last.paragraph + 1 >= spot.sentence.paragraph && last.stage.kind == CandidateKind::Movement)
            .and_then(|last| last.stage.stage)
    }

    /// The host of the last record, if it is of this paragraph.
    pub fn host(&self, paragraph: u32) -> Option<Code> {
        self.last.filter(|last| last.paragraph == paragraph).and_then(|last| last.host.country())
    }

    /// The sender of the last record, if it is of this paragraph or the one before.
    pub fn sender(&self, paragraph: u32) -> Option<Code> {
        self.last.filter(|last| last.paragraph + 1 >= paragraph).and_then(|last| last.sender)
    }
}
