//! The clock of the map: what days there are, where change is, what a date may be, and play. The time that passes is given,
//! never read.

use crate::model::{Dataset, Dated, Day, DayRange, Evidence, Id};
use crate::parse::typed_date;
use crate::session::State;
use std::collections::BTreeMap;

/// How fast play runs, in days of the map for each second.
pub const SPEEDS: &[u16] = &[1, 3, 7, 14, 30, 90, 365];

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

    /// The date that it is set to; none: known in hindsight, or one map is shown.
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
        let why = match self {
            Self::Day | Self::Other => "is outside of the dataset",
            Self::From if day > last => "is after the day shown",
            Self::From => "is before the dataset’s first day",
            Self::KnownOn if day < first => "is before anything was public",
            Self::KnownOn => "is after everything was public",
        };
        Err(format!("{} {why}: choose a day from {} to {}", day.short(), first.short(), last.short()))
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

/// The first and last day on which a record became public; none: nobody dates any.
pub fn public_days(data: &Dataset) -> Option<(Day, Day)> {
    let published: BTreeMap<&Id, Option<Dated>> = data.sources.iter().map(|s| (&s.id, s.published)).collect();
    let known = |e: &Evidence| e.known_from.or_else(|| published.get(&e.source).copied().flatten()).map(Dated::day);
    let strengths = data.strengths.iter().map(|r| &r.evidence);
    let stages = data.stages.iter().map(|r| &r.evidence);
    let all = strengths.chain(stages).chain(data.events.iter().map(|r| &r.evidence));
    all.filter_map(known).fold(None, |ends, day| {
        let (first, last) = ends.unwrap_or((day, day));
        Some((first.min(day), last.max(day)))
    })
}

/// Play, with what is left of a day between two frames.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Playback {
    /// Whether it runs.
    pub playing: bool,
    /// Part of a day that has passed, 0 up to 1.
    passed: f64,
}

impl Playback {
    /// Starts or stops.
    pub fn set(&mut self, playing: bool) {
        *self = Self { playing, passed: 0.0 };
    }

    /// Lets `seconds` pass at `speed` days a second from `day`; the day to show now. Values are stepped to, never tweened.
    /// It shows the last day of the span and stops there, or shows its first day next where it loops.
    pub fn advance(&mut self, seconds: f64, speed: u16, day: Day, span: DayRange, looping: bool) -> Day {
        let Some(last) = span.last.filter(|_| self.playing) else { return day };
        // A frame that took long must not leap over what the user is there to see.
        let seconds = if seconds.is_finite() { seconds.clamp(0.0, 1.0) } else { 0.0 };
        self.passed += seconds * f64::from(speed);
        let steps = self.passed.floor();
        self.passed -= steps;
        let next = day + steps as i32;
        match (next < last, looping) {
            (true, _) => next,
            (false, true) if day >= last && steps >= 1.0 => span.first,
            (false, true) => last,
            (false, false) => {
                self.set(false);
                last
            }
        }
    }
}

/// The first of the days (in order) after `day`.
pub fn next_change(mut days: impl Iterator<Item = Day>, day: Day) -> Option<Day> {
    days.find(|d| *d > day)
}

/// The last of the days (in order) before `day`.
pub fn previous_change(days: impl DoubleEndedIterator<Item = Day>, day: Day) -> Option<Day> {
    days.rev().find(|d| *d < day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        session::{Command, Document, OpenRequest, Place, apply},
    };

    const FIRST: Day = Day::ymd(2022, 2, 1);

    fn span() -> DayRange {
        DayRange { first: FIRST, last: Some(FIRST + 10) }
    }

    fn article() -> State {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
        State::new(document, OpenRequest::default())
    }

    #[test]
    fn play_steps_whole_days_and_keeps_the_rest() {
        let mut play = Playback::default();
        assert_eq!(play.advance(1.0, 7, FIRST, span(), false), FIRST, "stopped");
        play.set(true);
        assert_eq!(play.advance(0.25, 1, FIRST, span(), false), FIRST);
        assert_eq!(play.advance(0.75, 1, FIRST, span(), false), FIRST + 1);
        assert_eq!(play.advance(1.0, 3, FIRST + 1, span(), false), FIRST + 4);
        for odd in [f64::NAN, f64::INFINITY, -1.0] {
            assert_eq!(play.advance(odd, 3, FIRST, span(), false), FIRST);
        }
    }

    #[test]
    fn play_stops_at_the_end_and_a_long_frame_does_not_leap() {
        let mut play = Playback::default();
        play.set(true);
        assert_eq!(play.advance(900.0, 3, FIRST, span(), false), FIRST + 3);
        assert!(play.playing);
        assert_eq!(play.advance(1.0, 7, FIRST + 3, span(), false), FIRST + 10);
        assert!(!play.playing);
        assert_eq!(play.advance(1.0, 7, FIRST + 4, span(), false), FIRST + 4);
    }

    #[test]
    fn a_loop_shows_the_last_day_and_then_the_first() {
        let mut play = Playback::default();
        play.set(true);
        assert_eq!(play.advance(1.0, 30, FIRST, span(), true), FIRST + 10);
        assert_eq!(play.advance(0.01, 30, FIRST + 10, span(), true), FIRST + 10);
        assert_eq!(play.advance(1.0, 30, FIRST + 10, span(), true), FIRST);
        assert!(play.playing);
    }

    #[test]
    fn changes_before_and_after() {
        let days = || [FIRST, FIRST + 3, FIRST + 9].into_iter();
        assert_eq!(next_change(days(), FIRST), Some(FIRST + 3));
        assert_eq!(next_change(days(), FIRST - 5), Some(FIRST));
        assert_eq!(next_change(days(), FIRST + 9), None);
        assert_eq!(previous_change(days(), FIRST + 9), Some(FIRST + 3));
        assert_eq!(previous_change(days(), FIRST + 1), Some(FIRST));
        assert_eq!(previous_change(days(), FIRST), None);
        assert_eq!(previous_change(std::iter::empty(), FIRST), None);
    }

    #[test]
    fn the_window_starts_on_or_before_its_day_and_play_loops_within_it() {
        let mut state = article();
        let day = state.choices.day;
        apply(&mut state, Command::SetFrom(Some(day + 5)));
        assert_eq!(state.choices.from, Some(day));
        apply(&mut state, Command::SetDay(day - 2));
        assert_eq!(state.choices.from, Some(day - 2), "the day takes the start along");
        apply(&mut state, Command::SetLooping(true));
        apply(&mut state, Command::SetSpeed(365));
        apply(&mut state, Command::Do(crate::session::Action::Play));
        for expected in [state.document.span.1, day - 2] {
            apply(&mut state, Command::Tick(1.0));
            assert_eq!(state.choices.day, expected);
        }
        apply(&mut state, Command::SetFrom(Some(FIRST - 40)));
        assert_eq!(state.choices.from, None, "the dataset's first day is no choice");
    }

    #[test]
    fn known_on_is_held_to_what_became_public() {
        let mut state = article();
        let (first, last) = state.document.public;
        assert_eq!((first, last), (Day::ymd(2022, 2, 2), Day::ymd(2022, 2, 13)));
        apply(&mut state, Command::SetKnownOn(Some(first - 100)));
        assert_eq!(state.choices.known_on, Some(first));
        apply(&mut state, Command::SetKnownOn(None));
        assert_eq!(state.choices.known_on, None);
    }

    #[test]
    fn typed_dates_are_set_or_answered_in_their_own_field() {
        let mut state = article();
        let error = |state: &State| state.transient.date_error.clone().map(|error| (error.field, error.text));
        apply(&mut state, Command::TypeDate(DateField::From, "feb 2022".into()));
        assert_eq!((state.choices.from, error(&state)), (None, None), "from 1 February: the dataset's first day");
        apply(&mut state, Command::TypeDate(DateField::From, "3 feb 2022".into()));
        assert_eq!(state.choices.from, Some(FIRST + 2));
        for (field, text, why) in [
            (DateField::From, "14 feb 2022", "is after the day shown: choose a day from 1 Feb 2022 to 13 Feb 2022"),
            (DateField::From, "2021", "is before the dataset’s first day"),
            (DateField::Day, "2023", "is outside of the dataset"),
            (DateField::KnownOn, "1 feb 2022", "is before anything was public: choose a day from 2 Feb 2022"),
            (DateField::KnownOn, "2023", "is after everything was public"),
        ] {
            apply(&mut state, Command::TypeDate(field, text.into()));
            assert!(error(&state).is_some_and(|(at, said)| at == field && said.contains(why)), "{text}");
        }
        apply(&mut state, Command::SetDay(FIRST + 4));
        assert!(error(&state).is_some(), "another date does not answer for this one");
        apply(&mut state, Command::TypeDate(DateField::KnownOn, "3 feb 2022".into()));
        assert_eq!((state.choices.known_on, error(&state)), (Some(FIRST + 2), None));
    }
}
