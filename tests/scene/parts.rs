//! Parts of levels at their places: the symbols of a host add up to its number at every zoom.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::{kept, scene_support};
use laydown::{
    geo::{Countries, ProjectionKind},
    import::{Import, Watch},
    model::{Code, Command, Dataset, Day, Estimate, LatLon, Strength},
    paint,
    scene::{MapCache, Measure, Scene, Spread, Switch, View, build},
};
use proptest::prelude::*;
use scene_support::{
    Fixture, SIZES,
    bases::{base, bases, four_hundred},
    view,
};
use std::{collections::BTreeMap, fmt::Write as _};

const HUGE: [f32; 2] = [4000.0, 3200.0];

fn e(people: i64) -> Estimate {
    Estimate::exact(people)
}

fn level(extent: &str, size: [f32; 2]) -> View {
    View { measure: Measure::Level, ..view(extent, None, size) }
}

fn titles(scene: &Scene) -> Vec<&str> {
    scene.symbols.iter().map(|node| node.title.as_str()).collect()
}

fn sums(scene: &Scene) -> BTreeMap<Code, i64> {
    let mut sums = BTreeMap::new();
    scene.symbols.iter().for_each(|node| *sums.entry(node.host).or_default() += node.amount);
    sums
}

fn germany() -> Vec<Strength> {
    vec![
        base("DEU", "Ramstein 49.44 7.60 / 86th Airlift Wing", e(9_200)),
        base("DEU", "Vilseck 49.63 11.80 / 2nd Cavalry Regiment", e(4_500)),
    ]
}

#[test]
fn far_away_a_host_is_one_symbol_and_near_each_place_has_its_own() {
    let fixture = bases(germany());
    for (far, size) in [("world", SIZES[0]), ("europe", [320.0, 240.0])] {
        assert_eq!(titles(&fixture.scene(&level(far, size))), ["Germany: 13,700 present"], "{far}");
    }
    let view = level("DEU", SIZES[0]);
    let scene = fixture.scene(&view);
    let near = ["Ramstein, Germany: 9,200 of 13,700 present", "Vilseck, Germany: 4,500 of 13,700 present"];
    assert_eq!(titles(&scene), near);
    let ramstein = &scene.symbols[0];
    let at = view.screen(LatLon { lat: 49.44, lon: 7.60 }).unwrap();
    assert!((ramstein.centre[0] - at[0]).hypot(ramstein.centre[1] - at[1]) < 0.1);
    assert_eq!(ramstein.detail, "86th Airlift Wing (Base Structure Report, 1 Feb 2022)");
    let svg = paint::svg(&scene);
    assert!(near.iter().all(|title| svg.contains(&format!("<title>{title}</title>"))));
    let label = scene.labels.iter().find(|label| label.of_symbol).unwrap();
    assert_eq!([label.lines[0].text.as_str(), label.lines[1].text.as_str()], ["Ramstein", "9,200"]);
    // One scale of areas for hosts and places.
    let together = View { spread: Spread::Together, ..level("DEU", SIZES[0]) };
    let whole = fixture.scene(&together).symbols[0].radius.powi(2);
    let parts: f32 = scene.symbols.iter().map(|node| node.radius.powi(2)).sum();
    assert!((parts / whole - 1.0).abs() < 1e-3, "{parts} {whole}");
}

#[test]
fn movements_to_places_come_apart_in_the_same_way() {
    let mut fixture = Fixture::article();
    for (movement, at) in fixture.dataset.movements[1..3].iter_mut().zip([[50.04, 22.0], [50.10, 22.10]]) {
        let [lat, lon] = at;
        (movement.spot.place, movement.spot.at) = (format!("Camp {lat}").into(), Some(LatLon { lat, lon }));
    }
    let poland = |scene: &Scene| -> Vec<String> {
        let own = scene.symbols.iter().filter(|node| node.host == Code::new("POL"));
        own.map(|node| node.title.clone()).collect()
    };
    let mut view = view("world", None, SIZES[0]);
    let scene = fixture.scene(&view);
    assert_eq!(poland(&scene), ["Poland: about 1,133 arrived of 4,700 promised"]);
    assert_eq!(scene.flows.len(), 3, "arrows to places that share a symbol are one");
    view = scene_support::view("POL", None, SIZES[0]);
    let joined = "Camp 50.1 and 1 more, Poland: about 1,133 arrived of 4,700 promised";
    assert_eq!(poland(&fixture.scene(&view)), [joined], "on each other, and not in the middle of Poland");
    view.zoom_at(view.screen(LatLon { lat: 50.07, lon: 22.05 }).unwrap(), 30.0);
    let near = fixture.scene(&view);
    let apart = [
        "Camp 50.1, Poland: 3,000 promised, arrival not reported",
        "Camp 50.04, Poland: about 1,133 arrived of 1,700 promised",
    ];
    assert_eq!(poland(&near), apart);
}

#[test]
fn what_has_no_place_stays_at_the_host() {
    let scene = |more: Vec<Strength>| bases(germany().into_iter().chain(more)).scene(&level("DEU", SIZES[0]));
    // What a whole leaves; a part without a place, and one without coordinates.
    let whole = vec![base("DEU", "", e(14_000))];
    let rest = "Germany, place not stated: 300 of 14,000 present";
    assert_eq!(titles(&scene(whole))[2], rest);
    let unplaced = vec![base("DEU", "Stuttgart", e(200)), base("DEU", "Bonn", e(100))];
    let scene = scene(unplaced);
    assert_eq!(titles(&scene)[2], rest);
    assert_eq!(scene.symbols[2].spot, None);
}

#[test]
fn what_is_not_counted_is_not_drawn() {
    // By operation there is more: the breakdown by place stands beside it.
    let operation = |name: &str, people| Strength { operation: name.into(), ..base("DEU", "", e(people)) };
    let operations = [operation("A", 9_000), operation("B", 4_000), operation("C", 2_000)];
    let aside = bases(germany().into_iter().chain(operations)).scene(&level("DEU", SIZES[0]));
    assert_eq!(titles(&aside), ["Germany: 15,000 present"]);
    // Parts that are more than their whole do not add up to it.
    let exceeded = bases(germany().into_iter().chain([base("DEU", "", e(13_000))])).scene(&level("DEU", SIZES[0]));
    assert_eq!(titles(&exceeded), ["Germany: 13,000 present"]);
}

#[test]
fn a_place_without_a_number_is_a_small_question_mark() {
    let poland = [base("POL", "Rzeszów 50.11 22.02", e(1_700)), base("POL", "Powidz 52.38 17.85", Estimate::unknown())];
    let scene = bases(poland).scene(&level("POL", SIZES[0]));
    let said = ["Rzeszów, Poland: 1,700 of at least 1,700 present", "Powidz, Poland: present, number not known"];
    assert_eq!(titles(&scene), said);
    assert!(scene.symbols[1].radius < scene.symbols[0].radius / 2.0);
}

#[test]
fn those_that_are_too_close_are_one_symbol_and_never_across_a_border() {
    let near = [
        base("DEU", "Ramstein 49.44 7.60", e(900)),
        base("DEU", "Landstuhl 49.41 7.57", e(300)),
        base("DEU", "Vilseck 49.63 11.80", e(450)),
        base("FRA", "Bitche 49.44 7.58", e(100)),
    ];
    let fixture = bases(near);
    let mut view = level("DEU", SIZES[0]);
    let scene = fixture.scene(&view);
    let joined = "Ramstein and 1 more, Germany: 1,200 of 1,650 present";
    assert_eq!(titles(&scene), [joined, "Vilseck, Germany: 450 of 1,650 present", "Bitche, France: 100 present"]);
    assert_eq!(scene.symbols[0].detail, "Ramstein, Landstuhl (Base Structure Report, 1 Feb 2022)");
    view.spread = Spread::Apart;
    assert_eq!(fixture.scene(&view).symbols.len(), 4);
    view.spread = Spread::Together;
    assert_eq!(titles(&fixture.scene(&view)), ["Germany: 1,650 present", "France: 100 present"]);
    view.zoom_at([640.0, 360.0], 1e9);
    assert_eq!(fixture.scene(&view).symbols.iter().filter(|node| node.spot.is_some()).count(), 0);
}

/// The same bases as a table that somebody has, imported.
fn list_of_bases() -> Dataset {
    let mut table = "Country,Base,Latitude,Longitude,Personnel,Date\n".to_owned();
    for Strength { host, spot, people, .. } in four_hundred() {
        let (host, at) = (host.country().unwrap(), spot.at.unwrap());
        writeln!(table, "{host},{},{},{},{},2022-02-01", spot.place, at.lat, at.lon, people.weight()).unwrap();
    }
    let watch = Watch::on(1);
    let mut import = Import::of_bytes("bases.csv", table.into_bytes(), Day::ymd(2026, 11, 1), &watch).unwrap();
    import.set("sender", "USA", &watch).unwrap();
    assert!(import.questions().iter().all(|question| !question.needed), "{:?}", import.questions());
    import.dataset()
}

#[test]
fn a_list_of_400_bases_in_40_hosts_adds_up_at_every_zoom() {
    let fixture = scene_support::bases::of(list_of_bases());
    let file: i64 = four_hundred().iter().map(|base| base.people.weight()).sum();
    assert_eq!(fixture.posture.hosts.iter().map(|host| host.figures.present.unwrap().weight()).sum::<i64>(), file);
    let present = |host: Code| fixture.posture.host(host).unwrap().figures.present.unwrap().weight();
    let mut cache = MapCache::default();
    let far = build(&fixture.subject(), &level("world", HUGE), &mut cache);
    assert_eq!((far.symbols.len(), far.symbols.iter().all(|node| node.spot.is_none())), (40, true));
    let countries = Countries::embedded();
    let hosts: Vec<Code> = fixture.posture.hosts.iter().map(|host| host.host).collect();
    let mut counts = Vec::new();
    for step in 0..40 {
        let mut view = level("world", HUGE);
        let (least, most) = (view.scale * 0.7, 40_000.0_f64);
        view.scale = least * (most / least).powf(f64::from(step) / 39.0);
        // All of them when nearest; before that a few at each zoom, others each time.
        let every = if step == 39 { 1 } else { 9 };
        let mut all = 0;
        for host in hosts.iter().copied().skip(step as usize % every).step_by(every) {
            view.look_at(countries.get(host).unwrap().symbol.unwrap());
            let scene = build(&fixture.subject(), &view, &mut cache);
            let sum = sums(&scene)[&host];
            assert_eq!(sum, present(host), "{host} at {}", view.scale);
            all += scene.symbols.iter().filter(|node| node.host == host).count();
        }
        counts.push(all);
    }
    assert_eq!(counts[39], 400, "near, each base has its own");
    assert!(counts[..3].iter().all(|n| *n <= 5), "far, each host has one: {counts:?}");
}

#[test]
fn the_same_join_wherever_the_map_looks() {
    let fixture = bases(four_hundred());
    for kind in ProjectionKind::ALL {
        let mut view = View { measure: Measure::Level, ..view("world", Some(*kind), HUGE) };
        view.scale *= 3.0;
        let spots = |view: &View| {
            let nodes = fixture.scene(view).symbols.into_iter();
            nodes.map(|node| ((node.host, node.spot), node.title)).collect::<BTreeMap<_, _>>()
        };
        let here = spots(&view);
        view.pan(160.0, 90.0);
        let there = spots(&view);
        let both: Vec<_> = here.iter().filter(|(key, _)| there.contains_key(key)).collect();
        assert!(both.len() > 10, "{kind}: {}", both.len());
        for (key, title) in both {
            assert_eq!(*title, there[key], "{kind}");
        }
    }
}

#[test]
fn other_measures_units_and_themes_keep_to_it() {
    let fixture = bases(germany());
    let mut view = level("DEU", SIZES[0]);
    view.measure = Measure::Reported;
    let reported = "Ramstein, Germany: 9,200 of 13,700 reported on 1 Feb 2022";
    assert_eq!(titles(&fixture.scene(&view))[0], reported);
    view.measure = Measure::Movements;
    assert!(fixture.scene(&view).symbols.is_empty());
    view.measure = Measure::Level;
    view.unit = laydown::scene::Unit::Share;
    let mut fixture = bases(germany().into_iter().chain([base("POL", "", e(13_700))]));
    fixture.greatest = 1_000_000_000;
    let scene = fixture.scene(&view);
    let share = "Ramstein, Germany: 33.6 % of 50 % present (9,200 of 13,700 present, of a total of 27,400)";
    assert!(titles(&scene).iter().any(|title| title.replace('\u{a0}', " ") == share), "{:?}", titles(&scene));
    view.switches.set(Switch::Displace, true);
    assert_eq!(sums(&fixture.scene(&view)).len(), 2);
}

fn estimates() -> impl Strategy<Value = Estimate> {
    let n = 0..20_000_i64;
    prop_oneof![
        6 => n.clone().prop_map(Estimate::exact),
        1 => n.clone().prop_map(Estimate::about),
        1 => n.clone().prop_map(Estimate::more_than),
        1 => (n.clone(), n.clone()).prop_map(|(a, b)| Estimate::range(a.min(b), a.max(b))),
        1 => n.clone().prop_map(Estimate::up_to),
        1 => Just(Estimate::unknown()),
    ]
}

proptest! {
    #![proptest_config(kept::config(64))]

    /// Whatever is said of whom, at whatever zoom: what is drawn of a host is as large as the host.
    #[test]
    fn symbols_always_add_up_to_their_host(
        rows in prop::collection::vec((0..2_usize, 0..6_usize, 0..3_usize, 0..3_usize, estimates()), 1..12),
        zoom in 0.0..1.0_f64,
        kind in prop::sample::select(ProjectionKind::ALL.to_vec()),
    ) {
        let places = ["", "A 49.44 7.60", "B 49.50 7.70", "C 51.0 9.0", "D 53.0 11.0", "E"];
        let strengths = rows.into_iter().map(|(host, place, operation, unit, people)| Strength {
            operation: ["", "X", "Y"][operation].into(),
            unit: ["", "U", "V"][unit].into(),
            command: Command::ALL[unit],
            ..base(["DEU", "FRA"][host], places[place], people)
        });
        let fixture = bases(strengths);
        let mut view = View { measure: Measure::Level, ..scene_support::view("DEU", Some(kind), [3000.0, 2400.0]) };
        // So far that nothing lies beyond the picture.
        view.scale = 200.0 * (8_000.0 / 200.0_f64).powf(zoom);
        view.look_at(LatLon { lat: 50.0, lon: 8.0 });
        let drawn = fixture.scene(&view);
        view.spread = Spread::Together;
        let together = fixture.scene(&view);
        let sum = sums(&drawn);
        for (host, whole) in sums(&together) {
            let figure = fixture.posture.host(host).unwrap().figures.present.unwrap();
            let rounding = if figure.best.is_some() { 0 } else { 6 };
            prop_assert!(sum[&host].abs_diff(whole) <= rounding, "{host}: {} and {whole}, {:?}", sum[&host], titles(&drawn));
        }
    }
}
