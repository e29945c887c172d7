//! The limits of the dates on the timeline.

use crate::session::state::{date::DateField, session::State};
use crate::{model::Day, parse::typed_date};

impl DateField {
    /// The date that it is set to; none: with hindsight, or one map is shown.
    pub fn value(self, state: &State) -> Option<Day> {
        match self {
            Self::Day => Some(state.choices.day),
            Self::Other => state.two_maps().then(|| state.other_day()),
            Self::From => {
                Some(state.choices.from.or(state.document.index.first_day()).unwrap_or(state.document.span.0))
            }
            Self::KnownOn => state.choices.known_on,
        }
    }

    /// The first and last day that it can be set to.
    pub fn limits(self, state: &State) -> (Day, Day) {
        let (first, last) = state.document.span;
        let (public_first, public_last) = state.document.public;
        match self {
            Self::Day | Self::Other => (first, last),
            Self::From => (first, state.choices.day.max(first)),
            Self::KnownOn => (public_first, public_last.max(last)),
        }
    }

    /// The day that typed text means, or one sentence on why it cannot be set and what can.
    pub(in crate::session) fn read(self, text: &str, state: &State) -> Result<Day, String> {
        let dated = typed_date(text).map_err(|error| error.to_string())?;
        // A window that starts in “February” holds all of it; a day in it is its last, as in the records.
        let day = if self == Self::From { dated.first() } else { dated.day() };
        let (first, last) = self.limits(state);
        if (first..=last).contains(&day) {
            return Ok(day);
        }
        Err(match self {
            Self::Day | Self::Other => text!("view-day-outside", day = day, first = first, last = last),
            Self::From if day > last => text!("view-from-later", day = day, first = first, last = last),
            Self::From => text!("view-from-earlier", day = day, first = first, last = last),
            Self::KnownOn if day < first => text!("view-known-earlier", day = day, first = first, last = last),
            Self::KnownOn => text!("view-known-later", day = day, first = first, last = last),
        })
    }
}
