//! What threads are working on.

use super::period::Period;

/// What threads are at.
#[derive(Debug, Default)]
pub(super) struct Threads {
    /// One fetches records, of whatever question.
    pub fetching: bool,
    /// The period whose series one fetches.
    pub drawn: Option<Period>,
    /// One has failed: nothing is fetched before the next question.
    pub failed: bool,
}
