use laydown::{
    geo::{Extent, ProjectionKind},
    io,
    model::{Code, Day, Id, Scope},
    posture::{Facet, Filter},
    scene::{Measure, Switch, ThemeId, Unit},
    session::{
        Action, Camera, Centre, ChooseCommand, Command, Document, MapCommand, Move, OpenRequest, Place, Selection,
        State, TimeCommand, apply,
    },
};

fn full() -> OpenRequest {
    OpenRequest {
        path: Some("/home/a b/mine & théirs".into()),
        also: vec![Place::Path("/home/b".into()), Place::Sample("europe-2022".into())],
        day: Some(Day::ymd(2022, 2, 17)),
        from: Some(Day::ymd(2022, 2, 1)),
        known_on: Some(Day::ymd(2022, 3, 1)),
        switches: [Switch::Net, Switch::Flannery].into_iter().collect(),
        scope: Some(Scope::Rotational),
        filter: [
            Facet::Sender(Code::new("USA")),
            Facet::Sender(Code::new("NATO")),
            Facet::Scope(Scope::Assigned),
            Facet::Scope(Scope::Rotational),
            Facet::Source(Id::new("S-1").unwrap()),
        ]
        .into_iter()
        .collect::<Filter>()
        .with_text("100% of = & ?"),
        measure: Some(Measure::Level),
        unit: Some(Unit::Rate),
        selected: Some(Code::new("POL")),
        projection: Some(ProjectionKind::Orthographic),
        camera: Some(Camera { turned_to: [12.5, 51.0], centre: [0.1, -0.2], scale: 1234.5, size: [800.0, 600.0] }),
        beside: Some(Day::ymd(2022, 2, 3)),
        theme: Some(ThemeId::Dark),
        ..OpenRequest::default()
    }
}

#[test]
fn a_view_is_read_as_it_was_written() {
    for request in [OpenRequest::default(), full(), OpenRequest { view: Some(Extent::World), ..full() }] {
        let text = request.view_string();
        assert_eq!(text.parse(), Ok(request), "{text}");
    }
    let text = full().view_string();
    assert!(text.starts_with("laydown:?dataset=/home/a+b/mine+%26+") && text.contains("&sender=NATO,USA&"), "{text}");
}

#[test]
fn an_invalid_view_says_why() {
    let why = |text: &str| text.parse::<OpenRequest>().unwrap_err().to_string();
    for text in
        ["", "https://example.org/?day=2022-02-13", "laydown:?day=2022-02-13\nnet=yes", &"laydown:?".repeat(9000)]
    {
        assert!(why(text).starts_with("this is not a view"), "{text}");
    }
    assert!(why("laydown:?when=2022").contains("“when”"));
    assert!(why("laydown:?day=2022-02-30").contains("invalid option “day=2022-02-30”"));
    assert!(why("laydown:?measure=many").contains("movements, level"));
    assert!(why("laydown:?net=maybe").contains("yes or no"));
    assert!(why("laydown:?map=1,2,3").contains("lon,lat,x,y,scale"));
    assert!(why("laydown:?map=0,0,0,0,-1,9,9").contains("invalid option"));
    assert!(why("laydown:?day=2022-02-13&from=2022-03-01").contains("starts on 2022-03-01"));
}

fn document() -> Document {
    let loaded = io::sample("europe-2022").unwrap();
    Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".into()))
}

#[test]
fn what_was_shown_is_shown_again() {
    let mut state = State::new(document(), OpenRequest::default());
    let day = Day::ymd(2022, 3, 24);
    for command in [
        Command::Time(TimeCommand::Day(day)),
        Command::Time(TimeCommand::KnownOn(Some(day))),
        Command::Do(Action::Measure(Measure::Level)),
        Command::Do(Action::Unit(Unit::Rate)),
        Command::Choose(ChooseCommand::Toggle(Facet::Sender(Code::new("USA")))),
        Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))),
        Command::Do(Action::NextProjection),
        Command::Do(Action::Switch(Switch::Arrows)),
        Command::Map(MapCommand::Zoom(3.0, [300.0, 200.0])),
        Command::Time(TimeCommand::Other(Some(day - 9))),
        Command::Do(Action::Middle(Centre::TwoMaps)),
        Command::Do(Action::LinkMaps),
        Command::Map(MapCommand::MoveOther(Move::Fit(Extent::World))),
    ] {
        apply(&mut state, command);
    }
    let again = |state: &State| State::new(document(), OpenRequest::of(state).view_string().parse().unwrap());
    let shown = again(&state);
    assert_eq!((&shown.choices, &shown.camera, shown.fitted), (&state.choices, &state.camera, None));
    let own = |state: &State| state.other_camera.as_ref().map(|own| (own.projection, own.centre, own.scale));
    assert!(own(&shown).is_some() && own(&shown) == own(&state), "the other map looks elsewhere");
    assert_eq!(shown.days, state.days);
    apply(&mut state, Command::Do(Action::World));
    let fitted = again(&state);
    assert_eq!((&fitted.camera, fitted.fitted), (&state.camera, Some(Extent::World)));
}

#[test]
fn a_window_and_a_map_that_cannot_be_are_brought_back() {
    let usual = State::new(document(), OpenRequest::default());
    let camera = Camera { turned_to: [0.0, 0.0], centre: [0.0; 2], scale: f64::NAN, size: [9.0, 9.0] };
    let request = OpenRequest { from: Some(Day::ymd(2050, 1, 1)), camera: Some(camera), ..OpenRequest::default() };
    let state = State::new(document(), request);
    assert_eq!((state.choices.from, &state.camera), (Some(state.choices.day), &usual.camera));
}
