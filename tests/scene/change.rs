//! The measure “change”: two days compared, from records to the picture.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::support;
use laydown::{
    io::Package,
    model::{Dataset, Estimate, StageKind},
    posture::{Index, Query},
    scene::{MapCache, Mark, Measure, Moment, Scene, Subject, Theme, ThemeId, build},
    session::{Derived, Document, OpenRequest, Place, State},
};
use support::make::{code, dataset, day, movement, regions, stage, strength};

const N: fn(i64) -> Estimate = Estimate::exact;

/// More in Poland by movements, fewer in Romania, fewer in Japan by level; Italy's level is known on one day only.
fn records() -> Dataset {
    let mut data = dataset();
    data.movements = ["POL", "ROU", "Baltic states"].map(|host| movement(host, "USA", host)).into();
    data.movements.push(movement("more", "USA", "POL"));
    data.stages = vec![
        stage("ROU", StageKind::Ordered, "2022-02-01", N(1000)),
        stage("ROU", StageKind::Cancelled, "2022-02-10", N(400)),
        stage("POL", StageKind::Ordered, "2022-02-02", N(1700)),
        stage("POL", StageKind::Arrived, "2022-02-12", Estimate::about(1133)),
        stage("more", StageKind::Ordered, "2022-02-11", N(3000)),
        stage("Baltic states", StageKind::Ordered, "2022-02-09", N(800)),
    ];
    data.strengths = vec![
        strength("jpn-1", "USA", "JPN", "2022-01-31", N(560)),
        strength("jpn-2", "USA", "JPN", "2022-02-12", N(400)),
        strength("pol-1", "USA", "POL", "2022-01-31", N(4000)),
        strength("ita-1", "USA", "ITA", "2022-02-12", N(700)),
    ];
    data
}

fn state(from: &str) -> State {
    let document = Document::new(Package::new(records()), Vec::new(), Place::Sample("records".to_owned()));
    let request = OpenRequest {
        day: Some(day("2022-02-13")),
        from: Some(day(from)),
        measure: Some(Measure::Change),
        view: Some("world".parse().unwrap()),
        ..OpenRequest::default()
    };
    State::new(document, request)
}

fn scene(from: &str) -> Scene {
    let state = state(from);
    build(&Derived::new(&state).subject(&state), &state.view(), &mut MapCache::default())
}

fn titles(scene: &Scene) -> Vec<&str> {
    scene.symbols.iter().map(|node| node.title.as_str()).collect()
}

#[test]
fn movements_come_first_and_levels_where_nothing_moved() {
    let scene = scene("2022-02-05");
    let days = "from 5 Feb 2022 to 13 Feb 2022";
    assert_eq!(
        titles(&scene),
        [
            format!("Poland: +3,000 promised, about +1,133 arrived, {days}"),
            format!("Romania: −400 promised, {days}"),
            format!("Japan: −160 present (rotational), {days}"),
        ]
    );
    assert_eq!(
        scene.title,
        "Change from 5 February 2022 to 13 February 2022: +3,400 promised, about +1,133 arrived, −160 present"
    );
    let numbers: Vec<&str> =
        scene.labels.iter().filter(|label| label.of_symbol).map(|label| label.lines[1].text.as_str()).collect();
    assert_eq!(numbers, ["+3,000", "−400", "−160"]);
    let said =
        scene.furniture.iter().filter_map(|mark| if let Mark::Text(t) = mark { Some(t.text.as_str()) } else { None });
    let said: Vec<&str> = said.collect();
    for words in ["more: promised", "fewer", "Not on the map: +800 promised (Baltic states)"] {
        assert!(said.contains(&words), "{words} in {said:?}");
    }
}

#[test]
fn gains_are_filled_and_losses_are_empty_rings_in_another_colour() {
    let (scene, theme) = (scene("2022-02-05"), Theme::of(ThemeId::Light));
    let uses = |host: &str, of: fn(&Mark) -> Option<laydown::scene::Color>| -> Vec<String> {
        let node = scene.symbols.iter().find(|node| node.host == code(host)).unwrap();
        node.marks.iter().filter_map(of).map(|color| laydown::scene::Color { a: 255, ..color }.to_string()).collect()
    };
    let fills = |host| uses(host, |mark| if let Mark::Circle { fill, .. } = mark { *fill } else { None });
    let rings =
        |host| uses(host, |mark| if let Mark::Circle { stroke: Some(s), .. } = mark { Some(s.color) } else { None });
    assert!(fills("POL").contains(&theme.gain.to_string()));
    for host in ["ROU", "JPN"] {
        assert!(
            rings(host).contains(&theme.loss.to_string()) && !fills(host).contains(&theme.loss.to_string()),
            "{host}"
        );
    }
}

#[test]
fn nothing_has_changed_since_the_same_day_and_hosts_of_the_earlier_day_are_losses() {
    assert!(scene("2022-02-13").symbols.is_empty());
    let data = records();
    let index = Index::build(&data, &regions());
    let on = |at: &str| {
        let query = Query::on(day(at));
        (index.posture(&data, &query), index.accounts(&data, &query))
    };
    let (before, mut now) = (on("2022-02-05"), on("2022-02-13"));
    now.0.hosts.retain(|host| host.host != code("ROU"));
    now.1.hosts.retain(|(host, _)| *host != code("ROU"));
    let earlier = Moment { posture: &before.0, accounts: &before.1 };
    let subject = Subject {
        dataset: &data,
        posture: &now.0,
        accounts: &now.1,
        gist: None,
        hues: None,
        before: Some(earlier),
        greatest: 3000,
    };
    let scene = build(&subject, &state("2022-02-05").view(), &mut MapCache::default());
    assert!(
        titles(&scene).contains(&"Romania: −1,000 promised, from 5 Feb 2022 to 13 Feb 2022"),
        "{:?}",
        titles(&scene)
    );
}

#[test]
fn arrivals_after_an_unknown_number_hide_no_others() {
    let mut data = records();
    data.stages.push(stage("POL", StageKind::Arrived, "2022-02-04", Estimate::unknown()));
    data.stages.push(stage("more", StageKind::Arrived, "2022-02-12", N(500)));
    let document = Document::new(Package::new(data), Vec::new(), Place::Sample("records".to_owned()));
    let state = State { document, ..state("2022-02-05") };
    let scene = build(&Derived::new(&state).subject(&state), &state.view(), &mut MapCache::default());
    assert!(titles(&scene)[0].starts_with("Poland: +3,000 promised, +500–1,633 arrived, from"), "{:?}", titles(&scene));
}

#[test]
fn the_largest_symbol_stands_for_the_largest_change_of_the_period() {
    let state = state("2022-02-05");
    assert_eq!(Derived::new(&state).greatest(), 3000);
}
