use laydown::{
    geo::Extent,
    io,
    model::{Code, Day},
    scene::{Measure, Switch},
    session::{
        Action, Centre, ChooseCommand, Command, DateField, Derived, Document, MapCommand, Move, OpenRequest, Pane,
        Place, State, TimeCommand, apply,
    },
};

fn two_maps() -> State {
    let loaded = io::sample("article-2022-02-13").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
    let mut state = State::new(document, OpenRequest::default());
    apply(&mut state, Command::Do(Action::Middle(Centre::TwoMaps)));
    state
}

fn feb(day: i8) -> Day {
    Day::ymd(2022, 2, day)
}

#[test]
fn the_other_day_is_the_change_before_or_the_windows_first() {
    let mut state = two_maps();
    assert_eq!(state.other_day(), feb(11));
    apply(&mut state, Command::Time(TimeCommand::Day(feb(2))));
    assert_eq!(state.other_day(), feb(1));
    apply(&mut state, Command::Time(TimeCommand::Day(feb(13))));
    apply(&mut state, Command::Time(TimeCommand::From(Some(feb(13)))));
    assert_eq!(state.other_day(), feb(11));
    assert_eq!(state.query_of(Pane::Other).from, Some(feb(11)), "its window does not begin after it");
}

#[test]
fn the_other_day_is_chosen_takes_the_window_along_and_is_taken_back() {
    let mut state = two_maps();
    apply(&mut state, Command::Time(TimeCommand::From(Some(feb(5)))));
    for day in [4, 3] {
        apply(&mut state, Command::Time(TimeCommand::Other(Some(feb(day)))));
    }
    assert_eq!((state.other_day(), state.choices.from, state.choices.day), (feb(3), Some(feb(3)), feb(13)));
    apply(&mut state, Command::Time(TimeCommand::From(Some(feb(6)))));
    assert_eq!(state.other_day(), feb(6), "the window's start takes it along");
    apply(&mut state, Command::Do(Action::Back));
    assert_eq!(Action::Back.text_now(&state), "Back: Other day");
    apply(&mut state, Command::Do(Action::Back));
    assert_eq!((state.other_day(), state.choices.from), (feb(11), Some(feb(5))));
    apply(&mut state, Command::Time(TimeCommand::Type(DateField::Other, "1 jan 1066".into())));
    let error = state.transient.date_error.as_ref().map(|error| error.field);
    assert_eq!(error, Some(DateField::Other));
}

#[test]
fn the_other_day_has_its_own_numbers_only_while_it_is_shown() {
    let mut state = two_maps();
    let mut derived = Derived::new(&state);
    let promised = |derived: &Derived, state: &State, pane| {
        derived.subject_of(state, pane).posture.host(Code::new("POL")).and_then(|h| h.figures.promised?.best)
    };
    assert_eq!(promised(&derived, &state, Pane::Other), Some(4700));
    for (day, people) in [(10, Some(1700)), (12, Some(4700)), (1, None)] {
        apply(&mut state, Command::Time(TimeCommand::Other(Some(feb(day)))));
        derived.update(&state);
        assert_eq!(promised(&derived, &state, Pane::Other), people, "{day}");
        assert_eq!(promised(&derived, &state, Pane::Day), Some(4700));
        assert_eq!(derived.subject_of(&state, Pane::Other).greatest, derived.greatest());
    }
    apply(&mut state, Command::Choose(ChooseCommand::Measure(Measure::Change)));
    apply(&mut state, Command::Time(TimeCommand::Other(Some(feb(10)))));
    derived.update(&state);
    let subject = derived.subject_of(&state, Pane::Other);
    assert_eq!((subject.posture.day, subject.before.map(|before| before.posture.day)), (feb(10), Some(feb(1))));
    apply(&mut state, Command::Do(Action::Middle(Centre::Map)));
    derived.update(&state);
    assert_eq!(derived.subject_of(&state, Pane::Other).posture.day, feb(13));
}

#[test]
fn linked_maps_move_together_and_free_ones_apart() {
    let mut state = two_maps();
    let cameras = |state: &State| [Pane::Other, Pane::Day].map(|pane| state.view_of(pane));
    apply(&mut state, Command::Map(MapCommand::MoveOther(Move::Zoom(2.0, [300.0, 200.0]))));
    let [other, day] = cameras(&state);
    assert_eq!(other, day);
    apply(&mut state, Command::Do(Action::LinkMaps));
    assert_eq!(cameras(&state), [other.clone(), day.clone()], "it starts where both looked");
    apply(&mut state, Command::Map(MapCommand::MoveOther(Move::Pan([40.0, 0.0]))));
    let [moved, stays] = cameras(&state);
    assert!(moved != other && stays == day);
    apply(&mut state, Command::Do(Action::World));
    apply(&mut state, Command::Do(Action::Switch(Switch::Arrows)));
    let [still, world] = cameras(&state);
    assert_eq!((still.centre, still.scale), (moved.centre, moved.scale));
    assert!(!still.is_on(Switch::Arrows));
    assert!(world.scale < day.scale);
    apply(&mut state, Command::Map(MapCommand::MoveOther(Move::Fit(Extent::Country(Code::new("POL"))))));
    apply(&mut state, Command::Map(MapCommand::Resize([500.0, 400.0])));
    let [near, far] = cameras(&state);
    assert!(near.scale > far.scale && near.size == far.size);
    apply(&mut state, Command::Do(Action::LinkMaps));
    let [other, day] = cameras(&state);
    assert_eq!(other, day);
}
