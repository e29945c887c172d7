//! What one text means as a host in a given period.

use crate::model::{Code, Day, Host};

/// What a text means as a host.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Match {
    /// The host of today, or unplaced where it is no one country.
    pub host: Host,
    /// The name of a state of the past, of a part of a country or of what is no one country; empty for a country of today.
    pub text: String,
    /// The last day on which the text means this; then the next match holds.
    pub until: Option<Day>,
    /// The short name of the mission that the text names; empty if it names none.
    pub operation: String,
}

impl From<Code> for Match {
    fn from(code: Code) -> Self {
        Self { host: Host::Country(code), ..Self::default() }
    }
}
