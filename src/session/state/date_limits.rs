//! The limits of the dates on the timeline.

use crate::model::Day;
use crate::parse::typed_date;
use crate::session::state::{date::DateField, session::State};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        session::{Command, Document, OpenRequest, Place, TimeCommand, apply},
    };

    const FIRST: Day = Day::ymd(2022, 2, 1);

    fn article() -> State {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
        State::new(document, OpenRequest::default())
    }

    #[test]
    fn the_window_starts_on_or_before_its_day_and_play_loops_within_it() {
        let mut state = article();
        let day = state.choices.day;
        apply(&mut state, Command::Time(TimeCommand::From(Some(day + 5))));
        assert_eq!(state.choices.from, Some(day));
        apply(&mut state, Command::Time(TimeCommand::Day(day - 2)));
        assert_eq!(state.choices.from, Some(day - 2), "the day takes the start along");
        apply(&mut state, Command::Time(TimeCommand::Looping(true)));
        apply(&mut state, Command::Time(TimeCommand::Speed(365)));
        apply(&mut state, Command::Do(crate::session::Action::Play));
        for expected in [state.document.span.1, day - 2] {
            apply(&mut state, Command::Time(TimeCommand::Tick(1.0)));
            assert_eq!(state.choices.day, expected);
        }
        apply(&mut state, Command::Time(TimeCommand::From(Some(FIRST - 40))));
        assert_eq!(state.choices.from, None, "the dataset's first day is no choice");
    }

    #[test]
    fn known_on_is_held_to_what_became_public() {
        let mut state = article();
        let (first, last) = state.document.public;
        assert_eq!((first, last), (Day::ymd(2022, 2, 2), Day::ymd(2022, 2, 13)));
        apply(&mut state, Command::Time(TimeCommand::KnownOn(Some(first - 100))));
        assert_eq!(state.choices.known_on, Some(first));
        apply(&mut state, Command::Time(TimeCommand::KnownOn(None)));
        assert_eq!(state.choices.known_on, None);
    }

    #[test]
    fn typed_dates_are_set_or_answered_in_their_own_field() {
        let mut state = article();
        let error = |state: &State| state.transient.date_error.clone().map(|error| (error.field, error.text));
        apply(&mut state, Command::Time(TimeCommand::Type(DateField::From, "feb 2022".into())));
        assert_eq!((state.choices.from, error(&state)), (None, None), "from 1 February: the dataset's first day");
        apply(&mut state, Command::Time(TimeCommand::Type(DateField::From, "3 feb 2022".into())));
        assert_eq!(state.choices.from, Some(FIRST + 2));
        for (field, text, why) in [
            (DateField::From, "14 feb 2022", "is after the day shown: choose a day from 1 Feb 2022 to 13 Feb 2022"),
            (DateField::From, "2021", "is before the dataset’s first day"),
            (DateField::Day, "2023", "is outside the dataset’s period"),
            (DateField::KnownOn, "1 feb 2022", "is before the first publication: choose a day from 2 Feb 2022"),
            (DateField::KnownOn, "2023", "is after the last publication"),
        ] {
            apply(&mut state, Command::Time(TimeCommand::Type(field, text.into())));
            assert!(error(&state).is_some_and(|(at, said)| at == field && said.contains(why)), "{text}");
        }
        apply(&mut state, Command::Time(TimeCommand::Day(FIRST + 4)));
        assert!(error(&state).is_some(), "another date does not clear this one");
        apply(&mut state, Command::Time(TimeCommand::Type(DateField::KnownOn, "3 feb 2022".into())));
        assert_eq!((state.choices.known_on, error(&state)), (Some(FIRST + 2), None));
    }
}
