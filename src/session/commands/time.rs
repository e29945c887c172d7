//! The days that are shown: set, typed, and passing while play is on.

use crate::model::{Day, DayRange};
use crate::session::state::{DateError, DateField, State};
use crate::session::view::Options;

/// A change of the days that are shown, or of play.
#[derive(Debug, Clone)]
pub enum TimeCommand {
    /// Shows a day.
    Day(Day),
    /// The day of the left one of two maps; none: the usual one.
    Other(Option<Day>),
    /// Sets a date as it was typed, or says why that is none.
    Type(DateField, String),
    /// Takes back what was typed and is not a date.
    ForgetTyped,
    /// Moves the window's start; none: the dataset's first day.
    From(Option<Day>),
    /// Known on a day; none: in hindsight.
    KnownOn(Option<Day>),
    /// Lets time pass, seconds.
    Tick(f64),
    /// Days for each second of play.
    Speed(u16),
    /// Whether play starts again at the end.
    Looping(bool),
}

pub(super) fn change(state: &mut State, command: TimeCommand) {
    match command {
        TimeCommand::Day(day) => show_day(state, day),
        TimeCommand::Other(day) => set_other(state, day),
        TimeCommand::Type(field, text) => type_date(state, field, &text),
        TimeCommand::ForgetTyped => state.transient.date_error = None,
        TimeCommand::From(day) => set_from(state, day),
        TimeCommand::KnownOn(day) => set_known_on(state, day),
        TimeCommand::Tick(seconds) => tick(state, seconds),
        TimeCommand::Speed(speed) => state.options.speed = speed.max(1),
        TimeCommand::Looping(looping) => state.options.looping = looping,
    }
}

/// Shows a day within the timeline, and moves the window's start before it.
pub(super) fn show_day(state: &mut State, day: Day) {
    let (first, last) = state.document.span;
    let choices = &mut state.choices;
    choices.day = day.clamp(first, last);
    choices.from = choices.from.map(|from| from.min(choices.day));
    forget_typed(state, DateField::Day);
}

/// Starts the window on a day up to the one shown, and moves the other day into it. The dataset's first day is its usual start and kept as none.
fn set_from(state: &mut State, from: Option<Day>) {
    let (first, last) = DateField::From.limits(state);
    let from = from.map(|from| from.clamp(first, last)).filter(|from| *from > first);
    state.choices.from = from;
    state.choices.other = state.choices.other.map(|other| from.map_or(other, |from| other.max(from)));
    forget_typed(state, DateField::From);
}

/// Shows a day on the left one of two maps, and moves the window's start before it.
fn set_other(state: &mut State, day: Option<Day>) {
    let (first, last) = DateField::Other.limits(state);
    let choices = &mut state.choices;
    choices.other = day.map(|day| day.clamp(first, last));
    choices.from = choices.from.map(|from| choices.other.map_or(from, |other| from.min(other)));
    forget_typed(state, DateField::Other);
}

pub(super) fn set_known_on(state: &mut State, day: Option<Day>) {
    let (first, last) = DateField::KnownOn.limits(state);
    state.choices.known_on = day.map(|day| day.clamp(first, last));
    forget_typed(state, DateField::KnownOn);
}

fn forget_typed(state: &mut State, field: DateField) {
    let error = &mut state.transient.date_error;
    if error.as_ref().is_some_and(|error| error.field == field) {
        *error = None;
    }
}

fn type_date(state: &mut State, field: DateField, text: &str) {
    match (field, field.read(text, state)) {
        (DateField::Day, Ok(day)) => show_day(state, day),
        (DateField::Other, Ok(day)) => set_other(state, Some(day)),
        (DateField::From, Ok(day)) => set_from(state, Some(day)),
        (DateField::KnownOn, Ok(day)) => set_known_on(state, Some(day)),
        (_, Err(text)) => state.transient.date_error = Some(DateError { field, text }),
    }
}

/// Goes to a day, if there is one.
pub(super) fn go(state: &mut State, day: Option<Day>) {
    if let Some(day) = day {
        show_day(state, day);
    }
}

/// Starts or stops; at the end it starts from the beginning.
pub(super) fn play(state: &mut State) {
    let playing = !state.transient.playback.playing;
    let (first, last) = state.played();
    match state.choices.known_on {
        Some(on) if playing && on >= last => set_known_on(state, Some(first)),
        None if playing && state.choices.day == last => show_day(state, first),
        _ => {}
    }
    state.transient.playback.set(playing);
}

fn tick(state: &mut State, seconds: f64) {
    let (first, last) = state.played();
    let span = DayRange { first, last: Some(last) };
    let Options { speed, looping, .. } = state.options;
    let now = state.choices.known_on.unwrap_or(state.choices.day);
    let day = state.transient.playback.advance(seconds, speed, now, span, looping);
    if day == now {
        return;
    }
    if state.choices.known_on.is_some() {
        set_known_on(state, Some(day));
    } else {
        show_day(state, day);
    }
}
