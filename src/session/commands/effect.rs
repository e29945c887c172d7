//! What the state asks of the world.

use crate::session::jobs::{Job, Question, Started, Ticket};

/// What the state asks of the world.
#[derive(Debug, PartialEq)]
pub enum Effect {
    /// Have work done and answer with [`Command::Done`](super::Command::Done).
    Start(Box<Started>),
    /// Ask for a path and answer with [`Command::Answered`](super::Command::Answered).
    Ask(Question),
    /// Put the map on the clipboard.
    CopyPicture,
    /// Put text on the clipboard.
    CopyText(String),
    /// Close the window.
    Quit,
}

impl Effect {
    /// Has work done.
    pub(super) fn start(ticket: Ticket, job: Job) -> Vec<Self> {
        vec![Self::Start(Box::new(Started { ticket, job }))]
    }
}
