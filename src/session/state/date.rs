//! The dates of the timeline.

/// A date that the user sets on the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateField {
    /// The day D.
    Day,
    /// The day of the left one of two maps.
    Other,
    /// The start of the window.
    From,
    /// Known on.
    KnownOn,
}

impl DateField {
    /// Its name for readers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => text!("view-day"),
            Self::Other => text!("view-other-day"),
            Self::From => text!("view-window-start"),
            Self::KnownOn => text!("view-known-on"),
        }
    }
}

/// Why a date that was typed cannot be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError {
    /// The field it was typed in.
    pub field: DateField,
    /// One sentence, with what to type instead.
    pub text: String,
}
