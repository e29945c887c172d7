//! Where symbols sit: at the places of movements, beside each other, off the furniture; arrows and stubs to them.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::scene_support;
use laydown::{
    geo::ProjectionKind,
    io::Package,
    model::{Code, Dataset, Day, Estimate, Evidence, Host, Id, LatLon, Movement, Source, Spot, Stage, StageKind},
    posture::Change,
    scene::{Area, Gist, MapCache, Mark, Measure, Scene, Spread, Subject, Switch, SymbolNode, Unit, View, build},
    session::{Derived, Document, OpenRequest, Place, State, picture},
};
use scene_support::{Fixture, SIZES, everywhere::everywhere, view};

const RZESZOW: LatLon = LatLon { lat: 50.04, lon: 22.0 };

/// The worked example with Poland's 1,700 at Rzeszów.
fn placed() -> Fixture {
    let mut fixture = Fixture::article();
    let row = fixture.accounts.host(Code::new("POL")).unwrap().changes[0].movement as usize;
    let movement = &mut fixture.dataset.movements[row];
    (movement.spot.place, movement.spot.at) = ("Rzeszów".into(), Some(RZESZOW));
    fixture
}

/// Two deployments in Poland, at Rzeszów or nowhere in particular: 38 came and left again, 10 came. In Latvia 5 came and left again.
fn finished(at: Option<LatLon>) -> Scene {
    let id = |name: &str| Id::new(name).unwrap();
    let mut data = Dataset { sources: vec![Source::new(id("s"), "A paper".to_owned())], ..Dataset::default() };
    for (name, host, people, left) in [("a", "POL", 38, true), ("b", "POL", 10, false), ("c", "LVA", 5, true)] {
        let host = Host::Country(Code::new(host));
        let spot = Spot { place: "Rzeszów".into(), at: at.filter(|_| name != "c") };
        data.movements.push(Movement { host, spot, ..Movement::new(id(name), Code::new("USA")) });
        for (kind, day) in [(StageKind::Arrived, 1), (StageKind::Withdrawn, 9)].into_iter().take(1 + usize::from(left))
        {
            let day = Day::ymd(2022, 2, day).into();
            let people = Estimate::exact(people);
            data.stages.push(Stage::new(
                id(&format!("{name}{day}")),
                id(name),
                kind,
                day,
                people,
                Evidence::new(id("s")),
            ));
        }
    }
    let document = Document::new(Package::new(data), Vec::new(), Place::Path("made".into()));
    let mut state = State::new(document, "laydown:?view=europe&day=2022-03-01".parse::<OpenRequest>().unwrap());
    state.resize([1600.0, 900.0]);
    picture(&state, &Derived::new(&state), &mut MapCache::default()).pictures.remove(0).scene
}

#[test]
fn who_has_left_again_leaves_no_symbol() {
    for at in [None, Some(RZESZOW)] {
        let scene = finished(at);
        let titles: Vec<&str> = scene.symbols.iter().map(|node| node.title.as_str()).collect();
        assert!(matches!(titles[..], [one] if one.ends_with("Poland: 10 arrived of 10 promised")), "{titles:?}");
    }
}

fn poland(scene: &Scene) -> Vec<&SymbolNode> {
    scene.symbols.iter().filter(|node| node.host == Code::new("POL")).collect()
}

#[test]
fn a_movement_with_a_place_sits_there_and_the_rest_at_the_country() {
    let mut view = view("POL", None, SIZES[0]);
    view.selected = Some(Code::new("POL"));
    let scene = placed().scene(&view);
    let titles: Vec<&str> = poland(&scene).iter().map(|node| node.title.as_str()).collect();
    let there = "Rzeszów, Poland: about 1,133 arrived of 1,700 promised";
    let rest = "Poland, place not stated: 3,000 promised, arrival not reported";
    assert_eq!(titles, [rest, there], "4,700 in all, nobody twice");
    let at = view.screen(RZESZOW).unwrap();
    let node = poland(&scene)[1];
    assert!((node.centre[0] - at[0]).hypot(node.centre[1] - at[1]) < 0.1);
    assert_eq!(scene.pick(at).map(|node| node.host), Some(Code::new("POL")), "its symbol selects the host");
    for node in poland(&scene) {
        let ring =
            |mark: &Mark| matches!(mark, Mark::Circle { radius, fill: None, .. } if *radius == node.radius + 3.0);
        assert!(node.marks.iter().any(ring), "both are raised: {}", node.title);
    }
    let names: Vec<&str> = scene.labels.iter().filter(|l| l.of_symbol).map(|l| l.lines[0].text.as_str()).collect();
    assert!(names.contains(&"Rzeszów") && names.contains(&"Poland, place not stated"), "{names:?}");
    let svg = laydown::paint::svg(&scene);
    assert!(svg.contains("<title>Rzeszów, Poland: about 1,133"));
}

#[test]
fn without_places_nothing_changes_and_levels_know_none() {
    let mut view = view("europe", None, SIZES[0]);
    assert_eq!(poland(&Fixture::article().scene(&view)).len(), 1);
    view.measure = Measure::Level;
    assert!(poland(&placed().scene(&view)).len() <= 1);
}

/// Whether a disc and a box share more than an edge.
fn touches(area: &Area, node: &SymbolNode) -> bool {
    let near = [0, 1].map(|i| node.centre[i].clamp(area.min[i], area.max[i]) - node.centre[i]);
    near[0].hypot(near[1]) < node.radius
}

fn panels(scene: &Scene) -> impl Iterator<Item = &Area> {
    let areas =
        scene.furniture.iter().filter_map(|mark| if let Mark::Panel { area, .. } = mark { Some(area) } else { None });
    areas.filter(|area| area.width() > 60.0)
}

#[test]
fn no_symbol_lies_under_the_furniture() {
    for kind in ProjectionKind::ALL {
        for (size, extent) in
            [([1440.0, 900.0], "europe"), (SIZES[0], "world"), (SIZES[1], "europe"), (SIZES[2], "europe")]
        {
            let mut view = view(extent, Some(*kind), size);
            view.measure = Measure::Level;
            let scene = Fixture::levels(250).scene(&view);
            for area in panels(&scene) {
                let under = scene.symbols.iter().find(|node| touches(area, node));
                assert!(under.is_none(), "{kind} {size:?} {extent}: {} under {area:?}", under.unwrap().title);
            }
        }
    }
}

#[test]
fn symbols_stand_apart_where_that_is_asked_for() {
    let overlaps = |scene: &Scene| -> usize {
        let over = |a: &SymbolNode, b: &SymbolNode| {
            (a.centre[0] - b.centre[0]).hypot(a.centre[1] - b.centre[1]) < a.radius + b.radius
        };
        let nodes = &scene.symbols;
        (0..nodes.len()).map(|i| nodes[i + 1..].iter().filter(|b| over(&nodes[i], b)).count()).sum()
    };
    let mut view = view("world", None, SIZES[0]);
    view.measure = Measure::Level;
    let fixture = Fixture::levels(250);
    view.switches.set(Switch::Displace, true);
    let scene = fixture.scene(&view);
    assert_eq!(overlaps(&scene), 0);
    let led = scene.symbols.iter().filter(|node| matches!(node.marks.first(), Some(Mark::Lines { .. }))).count();
    assert!(led > 3, "{led} leaders");
    assert_eq!(scene.symbols, fixture.scene(&view).symbols, "the same each time");
}

#[test]
fn an_unknown_origin_is_a_stub_with_words_and_only_among_the_arrows() {
    let mut fixture = Fixture::article();
    fixture.dataset.movements.iter_mut().for_each(|movement| movement.origin.country = None);
    let mut view = view("europe", None, SIZES[0]);
    let words = |scene: &Scene| scene.labels.iter().filter(|l| l.lines[0].text == "origin not reported").count();
    let scene = fixture.scene(&view);
    assert_eq!((scene.flows.len(), words(&scene)), (3, 3));
    for (flow, node) in scene.flows.iter().zip(&scene.symbols) {
        let Mark::Polygon { points, .. } = flow else { panic!("{flow:?}") };
        let away = |p: &[f32; 2]| (p[0] - node.centre[0]).hypot(p[1] - node.centre[1]);
        assert!(points.iter().all(|p| (node.radius..node.radius + 50.0).contains(&away(p))), "short, up to the edge");
    }
    view.switches.set(Switch::Arrows, false);
    let scene = fixture.scene(&view);
    assert_eq!((scene.flows.len(), words(&scene)), (0, 0));
}

#[test]
fn an_arrow_bends_around_a_symbol_in_its_way() {
    // From France to Poland, Germany's large symbol in between.
    let mut fixture = Fixture::article();
    for movement in &mut fixture.dataset.movements {
        let to_poland = movement.host.country() == Some(Code::new("POL"));
        movement.origin.country = Some(if to_poland { Code::new("FRA") } else { movement.host.country().unwrap() });
    }
    let host = fixture.posture.hosts.iter_mut().find(|host| host.host == Code::new("DEU")).unwrap();
    host.figures.promised = Some(laydown::model::Estimate::exact(3000));
    let scene = fixture.scene(&view("europe", None, SIZES[0]));
    let germany = scene.symbols.iter().find(|node| node.host == Code::new("DEU")).unwrap();
    assert_eq!(scene.flows.len(), 1);
    let Mark::Polygon { points, .. } = &scene.flows[0] else { panic!() };
    let away = |p: &[f32; 2]| (p[0] - germany.centre[0]).hypot(p[1] - germany.centre[1]);
    assert!(
        points.iter().all(|p| away(p) >= germany.radius),
        "{} within {}",
        points.iter().map(away).fold(f32::MAX, f32::min),
        germany.radius
    );
}

fn real(request: OpenRequest, size: [f32; 2]) -> (View, Scene) {
    let loaded = laydown::io::sample("europe-2022").unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Sample("europe-2022".to_owned()));
    let mut state = State::new(document, request);
    state.resize(size);
    let scene = build(&Derived::new(&state).subject(&state), &state.view(), &mut MapCache::default());
    (state.view(), scene)
}

#[test]
fn large_countries_without_a_symbol_have_quiet_names() {
    for size in [SIZES[0], SIZES[1]] {
        let (_, scene) = real(OpenRequest::default(), size);
        for name in ["Ukraine", "Russia", "France", "Sweden"] {
            assert!(scene.labels.iter().any(|label| label.lines[0].text == name), "{name} at {size:?}");
        }
    }
}

#[test]
fn a_label_of_a_symbol_always_has_its_number() {
    for size in SIZES {
        let mut view = view("world", None, size);
        view.measure = Measure::Level;
        let scene = Fixture::levels(200).scene(&view);
        // A “?” is the number that is not known.
        let unknown = |host| scene.symbols.iter().any(|node| node.host == host && node.title.contains("not known"));
        let labels = scene.labels.iter().filter(|label| label.of_symbol);
        // One that is itself a number stands for a line of the key, which has both.
        let keyed = |label: &&laydown::scene::Label| label.lines[0].text.parse::<u32>().is_ok();
        for label in labels.filter(|label| !keyed(label)) {
            assert_eq!(label.lines.len(), 2 - usize::from(label.host.is_some_and(unknown)), "{}", label.lines[0].text);
        }
    }
}

#[test]
fn the_globe_looks_at_the_data() {
    let request = |measure| OpenRequest {
        view: Some("world".parse().unwrap()),
        projection: Some(ProjectionKind::Orthographic),
        measure: Some(measure),
        ..OpenRequest::default()
    };
    let (view, scene) = real(request(Measure::Movements), SIZES[0]);
    assert!(
        (40.0..65.0).contains(&view.projection.lat0()) && (0.0..35.0).contains(&view.projection.lon0()),
        "{view:?}"
    );
    for node in &scene.symbols {
        let from_middle = (node.centre[0] - 640.0).hypot(node.centre[1] - 360.0);
        assert!(from_middle < 200.0, "{} is {from_middle} from the middle", node.title);
    }
    let (again, _) = real(request(Measure::Movements), SIZES[0]);
    assert_eq!(view, again);
}

#[test]
fn forces_everywhere_have_more_than_150_symbols() {
    let document = Document::new(Package::new(everywhere(230)), Vec::new(), Place::Sample("everywhere".to_owned()));
    let spread = Some(Spread::Apart);
    let request = OpenRequest { view: Some("world".parse().unwrap()), spread, ..OpenRequest::default() };
    let mut state = State::new(document, request);
    state.resize([1600.0, 900.0]);
    let scene = build(&Derived::new(&state).subject(&state), &state.view(), &mut MapCache::default());
    assert!(scene.symbols.len() > 150, "{}", scene.symbols.len());
    assert!(scene.symbols.iter().any(|node| node.spot.is_some()));
}

/// Movements to three thousand places in Germany.
fn very_many() -> Fixture {
    let mut fixture = Fixture::article();
    let like = fixture.dataset.movements[0].clone();
    let account = fixture.accounts.hosts.iter_mut().find(|(host, _)| *host == Code::new("DEU")).unwrap();
    let change = account.1.changes[0].clone();
    for n in 0..3_000_u32 {
        let mut movement = like.clone();
        let step = |n: u32, steps: u32| f64::from(n) / f64::from(steps);
        let at = LatLon { lat: 48.0 + 5.0 * step(n / 60, 50), lon: 8.0 + 5.0 * step(n % 60, 60) };
        (movement.spot.place, movement.spot.at) = (format!("place {n}").into(), Some(at));
        let row = fixture.dataset.movements.len() as u32;
        fixture.dataset.movements.push(movement);
        account.1.changes.push(Change { movement: row, ..change.clone() });
    }
    fixture
}

#[test]
fn where_thousands_stand_apart_those_too_close_are_one() {
    let fixture = very_many();
    let mut view = view("DEU", None, [900.0, 700.0]);
    view.spread = Spread::Apart;
    let of = |scene: &Scene| scene.symbols.iter().filter(|node| node.host == Code::new("DEU")).count();
    let many = of(&fixture.scene(&view));
    assert!((2..1_000).contains(&many), "{many}");
    // Nearer, where few are seen, each stands by itself.
    let near = scene_support::view("8,48,9,49", None, [900.0, 700.0]);
    let near = View { spread: Spread::Apart, ..near };
    let few = of(&fixture.scene(&near));
    assert!(few > 60, "{few}");
}

#[test]
fn what_is_kept_of_movements_is_what_would_be_made() {
    let (fixture, other) = (very_many(), placed());
    let [gist, others] = [&fixture, &other].map(|f| Gist::of(&f.dataset, &f.accounts, f.posture.scope));
    let mut cache = MapCache::default();
    for step in 0..4_u8 {
        for (fixture, gist) in [(&fixture, &gist), (&other, &others)] {
            let subject = Subject { gist: Some(gist), ..fixture.subject() };
            let mut view = view("DEU", None, [900.0, 700.0]);
            view.pan(f32::from(step) * 7.0, 3.0);
            view.unit = if step == 2 { Unit::Share } else { Unit::People };
            let (kept, made) = (build(&subject, &view, &mut cache), fixture.scene(&view));
            assert_eq!((&kept.symbols, &kept.labels), (&made.symbols, &made.labels), "{step}");
        }
    }
}
