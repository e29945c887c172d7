use laydown::{
    io,
    model::Day,
    session::{Command, DateField, Document, OpenRequest, Place, State, TimeCommand, apply},
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
    apply(&mut state, Command::Do(laydown::session::Action::Play));
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
