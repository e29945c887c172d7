use laydown::{
    geo::{Extent, GeoBox, ProjectionKind},
    io::{self, Package},
    model::{Code, Day, Host, Scope, Strength, Texts},
    posture::Facet,
    scene::Measure,
    session::{
        Action, ChooseCommand, Command, DateField, Derived, Document, Done, EditCommand, Effect, Finished, MapCommand,
        OpenCommand, OpenRequest, Opened, Place, Selection, State, Ticket, TimeCommand, apply,
    },
};

fn document(name: &str) -> Document {
    let loaded = io::sample(name).unwrap();
    Document::new(loaded.package, loaded.problems, Place::Sample(name.into()))
}

fn article() -> State {
    State::new(document("article-2022-02-13"), OpenRequest::default())
}

/// Begins to open a sample.
fn opening(state: &mut State, name: &str) -> Ticket {
    let effects = apply(state, Command::Open(OpenCommand::Open(vec![Place::Sample(name.into())])));
    let [Effect::Start(started)] = &effects[..] else { panic!("{effects:?}") };
    started.ticket
}

/// The answer to that.
fn read(ticket: Ticket, result: Result<Document, String>) -> Command {
    let result = result.map(|document| Done::Opened(Opened::Dataset(document)));
    Command::Done(Box::new(Finished { ticket, result }))
}

const POLAND: Code = Code::new("POL");

fn promised_to_poland(state: &State) -> Option<i64> {
    Derived::new(state).posture().host(POLAND)?.figures.promised?.best
}

#[test]
fn the_article_opens_at_its_day() {
    let state = article();
    assert_eq!(state.choices.day, Day::ymd(2022, 2, 13));
    assert_eq!(promised_to_poland(&state), Some(4700));
}

#[test]
fn typing_a_day_shows_it_or_says_why_not() {
    let mut state = article();
    apply(&mut state, Command::Time(TimeCommand::Type(DateField::Day, "10 feb 2022".into())));
    assert_eq!((state.choices.day, promised_to_poland(&state)), (Day::ymd(2022, 2, 10), Some(1700)));
    for (bad, why) in [("2022-02-30", "is not a date"), ("1 jan 1066", "is outside the dataset’s period")] {
        apply(&mut state, Command::Time(TimeCommand::Type(DateField::Day, bad.into())));
        assert_eq!(state.choices.day, Day::ymd(2022, 2, 10));
        assert!(state.transient.date_error.as_ref().is_some_and(|error| error.text.contains(why)), "{bad}");
    }
    apply(&mut state, Command::Time(TimeCommand::Day(Day::ymd(2022, 2, 11))));
    assert_eq!(state.transient.date_error, None);
}

#[test]
fn going_back_names_its_step_and_a_dragged_day_is_one() {
    let mut state = article();
    for day in [12, 11, 10] {
        apply(&mut state, Command::Time(TimeCommand::Day(Day::ymd(2022, 2, day))));
    }
    apply(&mut state, Command::Choose(ChooseCommand::Toggle(Facet::Scope(Scope::Assigned))));
    apply(&mut state, Command::Choose(ChooseCommand::Toggle(Facet::Scope(Scope::Rotational))));
    assert_eq!(Action::Back.text_now(&state), "Back: Filter by scope");
    for _ in 0..3 {
        apply(&mut state, Command::Do(Action::Back));
    }
    assert_eq!(state.choices, article().choices);
    assert!(!Action::Back.enabled(&state));
    assert_eq!(Action::Forward.text_now(&state), "Forward: Day");
}

#[test]
fn edits_and_moving_about_are_taken_back_apart_and_neither_loses_the_other() {
    let mut state = article();
    let first = article().document.dataset().movements[0].clone();
    let note = |state: &State| {
        let movement = state.document.dataset().movements.iter().find(|movement| movement.id == first.id);
        movement.map(|movement| movement.note.clone())
    };
    let fill = |text: &str| {
        Command::Edit(EditCommand::Fill(laydown::model::Table::Movements, vec![first.id.clone()], "note", text.into()))
    };
    let feb = |day| Day::ymd(2022, 2, day);
    apply(&mut state, Command::Time(TimeCommand::Day(feb(10))));
    apply(&mut state, fill("once"));
    apply(&mut state, Command::Time(TimeCommand::Day(feb(11))));
    apply(&mut state, fill("twice"));
    let last = state.choices.clone();
    apply(&mut state, Command::Do(Action::Undo));
    assert_eq!((note(&state).as_deref(), &state.choices), (Some("once"), &last), "an edit takes nobody elsewhere");
    apply(&mut state, Command::Do(Action::Back));
    assert_eq!(
        (state.choices.day, note(&state).as_deref()),
        (feb(10), Some("once")),
        "dragged before and after an edit"
    );
    apply(&mut state, Command::Do(Action::Redo));
    apply(&mut state, Command::Do(Action::Back));
    assert_eq!((state.choices.day, note(&state).as_deref()), (feb(13), Some("twice")));
    for action in [Action::Undo, Action::Undo, Action::Forward, Action::Forward] {
        apply(&mut state, Command::Do(action));
    }
    assert_eq!((note(&state), &state.choices), (Some(first.note.clone()), &last));
    assert!(!Action::Undo.enabled(&state) && !Action::Forward.enabled(&state));
    assert!(Action::Redo.tip_now(&state).starts_with("Redo: "), "{}", Action::Redo.tip_now(&state));
}

#[test]
fn moving_the_map_is_no_step_and_home_fits_again() {
    let mut state = article();
    let home = state.camera.clone();
    apply(&mut state, Command::Map(MapCommand::Zoom(3.0, [10.0, 20.0])));
    apply(&mut state, Command::Map(MapCommand::Pan([50.0, 0.0])));
    assert!(state.fitted.is_none() && !Action::Back.enabled(&state));
    apply(&mut state, Command::Do(Action::Home));
    assert_eq!(state.camera, home);
    apply(&mut state, Command::Map(MapCommand::Projection(ProjectionKind::Mercator)));
    assert_eq!((state.camera.projection.kind(), state.fitted), (ProjectionKind::Mercator, Some(state.home)));
}

#[test]
fn every_step_of_play_stays_in_the_dataset() {
    let mut state = article();
    let (first, last) = state.document.span;
    apply(&mut state, Command::Do(Action::FirstDay));
    apply(&mut state, Command::Time(TimeCommand::Speed(0)));
    apply(&mut state, Command::Do(Action::Play));
    for _ in 0..40 {
        apply(&mut state, Command::Time(TimeCommand::Tick(1.0)));
        assert!((first..=last).contains(&state.choices.day));
    }
    assert_eq!((state.choices.day, state.transient.playback.playing), (last, false));
    apply(&mut state, Command::Do(Action::Play));
    assert_eq!(state.choices.day, first, "played to the end, it starts again");
}

#[test]
fn changes_are_gone_to_under_the_filters() {
    let mut state = article();
    apply(&mut state, Command::Do(Action::PreviousChange));
    assert_eq!(state.choices.day, Day::ymd(2022, 2, 11));
    apply(&mut state, Command::Do(Action::NextChange));
    assert_eq!(state.choices.day, Day::ymd(2022, 2, 13));
}

#[test]
fn selecting_opens_the_panel_and_escape_goes_back_step_by_step() {
    let mut state = article();
    state.options.side_open = false;
    apply(&mut state, Command::Choose(ChooseCommand::Select(Some(Selection::Host(POLAND)))));
    apply(&mut state, Command::Do(Action::Help));
    assert!(state.options.side_open);
    apply(&mut state, Command::Do(Action::Close));
    assert_eq!((state.transient.dialog.clone(), state.choices.host()), (None, Some(POLAND)));
    apply(&mut state, Command::Do(Action::Close));
    assert_eq!(state.choices.host(), None);
}

#[test]
fn only_the_last_dataset_asked_for_is_taken_and_a_broken_one_leaves_the_old() {
    let mut state = article();
    let tickets: Vec<Ticket> = ["a", "b"].into_iter().map(|name| opening(&mut state, name)).collect();
    apply(&mut state, read(tickets[0], Ok(document("europe-2022"))));
    assert_eq!(state.document.dataset().name, "article-2022-02-13");
    apply(&mut state, read(tickets[1], Err("there is no such thing".into())));
    assert!(state.transient.notice.as_ref().is_some_and(|notice| notice.is_error) && state.running.reading.is_none());
    let ticket = opening(&mut state, "europe-2022");
    apply(&mut state, read(ticket, Ok(document("europe-2022"))));
    assert_eq!((state.document.dataset().name.as_str(), state.document.revision), ("europe-2022", 1));
}

#[test]
fn levels_alone_open_on_levels_and_over_the_world_where_they_are() {
    let levels = |hosts: &[&str]| {
        let mut data = document("europe-2022").dataset().clone();
        let like = data.strengths[0].clone();
        (data.movements, data.stages) = (Vec::new(), Vec::new());
        data.strengths =
            hosts.iter().map(|host| Strength { host: Host::Country(Code::new(host)), ..like.clone() }).collect();
        Document::new(Package::new(data), Vec::new(), Place::Path("levels".into()))
    };
    let shown = |state: &State| (state.choices.measure, state.fitted, state.home);
    let world = (Measure::Level, Some(Extent::World), Extent::World);
    assert_eq!(shown(&State::new(levels(&["KOR", "JPN", "DEU"]), OpenRequest::default())), world);
    // In a window that is open already it is the same, unless the map was moved by hand.
    for moved in [false, true] {
        let mut state = article();
        assert!(matches!(state.home, Extent::Box(near) if GeoBox::EUROPE.contains(near.center())), "{:?}", state.home);
        assert_eq!(shown(&state), (Measure::Movements, Some(state.home), state.home));
        if moved {
            apply(&mut state, Command::Map(MapCommand::Pan([30.0, 0.0])));
        }
        let ticket = opening(&mut state, "a");
        apply(&mut state, read(ticket, Ok(levels(&["KOR", "JPN", "DEU"]))));
        assert_eq!(shown(&state), if moved { (Measure::Level, None, Extent::World) } else { world });
    }
    let here = State::new(levels(&["POL", "DEU", "KOR"]), OpenRequest::default());
    assert_eq!(shown(&here), (Measure::Level, Some(Extent::Europe), Extent::Europe));
}

#[test]
fn every_action_does_something() {
    let mut all = article();
    for action in Action::all() {
        let mut state = article();
        // What is on already, or as it was at first, may stay.
        let stays = action.is_on(&state) || matches!(action, Action::Home) || !action.enabled(&state);
        let before = format!("{state:?}");
        let effects = apply(&mut state, Command::Do(*action));
        assert!(stays || !effects.is_empty() || format!("{state:?}") != before, "{action:?} does nothing");
        apply(&mut all, Command::Do(*action));
    }
    assert!((all.document.span.0..=all.document.span.1).contains(&all.choices.day));
}

#[test]
fn a_title_is_of_the_view_or_of_the_dataset_and_can_be_taken_back() {
    let mut state = article();
    let texts = |title: &str| Texts { title: title.to_owned(), ..Texts::default() };
    let shown = |state: &State| state.view().texts.title;
    apply(&mut state, Command::Choose(ChooseCommand::Texts(texts("Here, [day]"))));
    assert_eq!(shown(&state), "Here, [day]");
    let again = State::new(document("article-2022-02-13"), OpenRequest::of(&state).view_string().parse().unwrap());
    assert_eq!(shown(&again), "Here, [day]", "a view keeps it");
    apply(&mut state, Command::Do(Action::Back));
    assert_eq!(shown(&state), "");
    apply(&mut state, Command::Edit(EditCommand::Texts(0, texts("There"))));
    assert_eq!((shown(&state).as_str(), state.document.is_changed()), ("There", true));
    apply(&mut state, Command::Choose(ChooseCommand::Texts(texts("Here"))));
    assert_eq!(shown(&state), "Here", "the view's own goes first");
    apply(&mut state, Command::Do(Action::Back));
    apply(&mut state, Command::Do(Action::Undo));
    assert_eq!((shown(&state).as_str(), state.document.is_changed()), ("", false));
}
