//! The dates that are set on the timeline.

/// A date that the user sets on the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateField {
    /// The day D.
    Day,
    /// The day of the left one of two maps.
    Other,
    /// The window's first day.
    From,
    /// Known on.
    KnownOn,
}

impl DateField {
    /// Its name for readers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Day => "Day",
            Self::Other => "Other day",
            Self::From => "Window start",
            Self::KnownOn => "Known on",
        }
    }
}

/// Why a date that was typed cannot be set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError {
    /// Where it was typed.
    pub field: DateField,
    /// One sentence, with what to type instead.
    pub text: String,
}
