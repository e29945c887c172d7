//! One answer everywhere: map, picture, tip, panel, `query` and explanation say the same number of each host, in each measure, on many days.

use crate::support::sized;
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable},
};
use laydown::{
    geo::{Countries, Extent},
    gui::App,
    model::{Day, Estimate},
    paint,
    posture::{HostFigures, Posture, Quantity},
    scene::{MapCache, Measure, build},
    session::{ChooseCommand, Command, Derived, MapCommand, Selection, State, TimeCommand, explained},
    words,
};
use serde_json::Value;
use std::{collections::BTreeSet, process};

/// On so many days of each dataset.
const DAYS: i32 = 50;

/// What all must say of a host in a measure; none: nobody says anything.
fn answer(host: &HostFigures, measure: Measure, net: bool) -> Option<String> {
    let [number, arrived] = (measure.definition().numbers)(&host.figures);
    if measure.is_of_changes() {
        let moved = words::moved((number, arrived), net, words::people, words::people)?;
        let rotation = arrived.is_none() && number?.is_zero();
        return number.map(|number| if rotation { words::people(&number) } else { moved.sentence });
    }
    let said = number.is_some() || host.unlisted.is_none();
    said.then(|| words::or_missing(measure.definition().counts, number))
}

/// All names in the window, and what they name.
fn names(harness: &Harness<'_, App>) -> BTreeSet<String> {
    let nodes = harness.query_all_by_label_contains(": ");
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

/// What a program on the command line says of a day.
fn asked(sample: &str, day: Day, format: &str) -> String {
    let arguments = ["query", "--sample", sample, "--day", &day.to_string(), "--format", format];
    let output = process::Command::new(env!("CARGO_BIN_EXE_laydown")).args(arguments).output().expect("a program");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("text")
}

fn same_in_the_table(sample: &str, posture: &Posture) {
    let table = asked(sample, posture.day, "table");
    let json: Value = serde_json::from_str(&asked(sample, posture.day, "json")).expect("JSON");
    for (host, row) in posture.hosts.iter().zip(json["hosts"].as_array().expect("hosts")) {
        let name = Countries::embedded().name(&host.host);
        let line = table.lines().find(|line| line.starts_with(&format!("{name}  "))).expect(name);
        let figures = &host.figures;
        for (key, number) in [
            ("promised", figures.promised),
            ("arrived", figures.arrived),
            ("reported", figures.reported),
            ("present", figures.presence()),
        ] {
            let ends =
                |n: Estimate| serde_json::json!({"low": n.least(), "best": n.best, "high": n.high, "word": n.word});
            assert_eq!(row[key], number.map_or(Value::Null, ends), "{name} {key} on {}", posture.day);
            let said = number.map(|number| words::people(&number));
            assert!(said.is_none_or(|said| line.contains(&said)), "{name} {key}: {line}");
        }
        assert_eq!(
            line.contains(&words::or_missing(Quantity::Present, figures.present)),
            host.unlisted.is_none(),
            "{line}"
        );
    }
}

#[test]
fn map_picture_panel_and_query_say_the_same() {
    for sample in laydown::io::samples().iter().map(|sample| sample.name) {
        let mut harness = sized(sample, [1600.0, 3200.0]);
        harness.state_mut().command(Command::Map(MapCommand::Fit(Extent::World)));
        let (first, last) = harness.state().state().document.span;
        let (mut seen, mut cache) = (0, MapCache::default());
        for n in 0..DAYS {
            harness.state_mut().command(Command::Time(TimeCommand::Day(first + (last - first) * n / (DAYS - 1))));
            for measure in [Measure::Movements, Measure::Level, Measure::Reported] {
                harness.state_mut().command(Command::Choose(ChooseCommand::Select(None)));
                harness.state_mut().command(Command::Choose(ChooseCommand::Measure(measure)));
                harness.run();
                let state = harness.state().state();
                seen += same_everywhere(state, &names(&harness), measure, &mut cache);
            }
            let derived = Derived::new(harness.state().state());
            same_in_the_table(sample, derived.posture());
            one_host(&mut harness, n as usize, &derived);
        }
        assert!(seen > 100, "{seen} numbers of {sample}");
    }
}

/// How many hosts have something to say, which the map, its picture, the ranking and the explanation all say.
fn same_everywhere(state: &State, names: &BTreeSet<String>, measure: Measure, cache: &mut MapCache) -> usize {
    let derived = Derived::new(state);
    let (posture, data) = (derived.posture(), state.document.dataset());
    let scene = build(&derived.subject(state), &state.view(), cache);
    let svg = paint::svg(&scene);
    let mut seen = 0;
    for host in &posture.hosts {
        let name = Countries::embedded().name(&host.host);
        let place = format!("{name}, {measure:?}, {}", posture.day);
        let symbol = scene.symbols.iter().find(|symbol| symbol.host == host.host);
        let Some(said) = answer(host, measure, posture.net) else {
            assert!(symbol.is_none(), "{place}: {symbol:?}");
            continue;
        };
        if let Some(symbol) = symbol {
            assert!(
                symbol.title.starts_with(&format!("{name}: ")) && symbol.title.contains(&said),
                "{place}: {}",
                symbol.title
            );
            assert!(names.contains(&symbol.title), "{place}: {} in the window", symbol.title);
            let title = symbol.title.replace('&', "&amp;");
            assert!(svg.contains(&format!("<title>{title}</title>")), "{place}: {title} in the picture");
            seen += 1;
        }
        let row = names.iter().find(|row| row.contains(&format!(". {name}: ")));
        let number = (measure.definition().numbers)(&host.figures)[0];
        assert_eq!(row.is_some(), number.is_some() || measure.is_of_changes(), "{place}: {row:?}");
        let rotation = number.is_some_and(|number| measure.is_of_changes() && number.is_zero());
        assert!(row.is_none_or(|row| rotation || row.contains(&said)), "{place}: {row:?}, not {said}");
        let why = explained(data, &derived, host.host).expect("an explanation");
        let number = words::or_missing(measure.definition().counts, number);
        assert!(why.lines().any(|line| line.contains(&number)), "{place}: {why}");
    }
    seen
}

/// The panel of one host.
fn one_host(harness: &mut Harness<'_, App>, n: usize, derived: &Derived) {
    let posture = derived.posture();
    let Some(host) = posture.hosts.get(n % posture.hosts.len().max(1)) else { return };
    harness.state_mut().command(Command::Choose(ChooseCommand::Measure(Measure::Level)));
    harness.state_mut().command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host.host)))));
    harness.run();
    let (names, figures) = (names(harness), &host.figures);
    for (label, quantity, number) in
        [("Promised", Quantity::Promised, figures.promised), ("Arrived", Quantity::Arrived, figures.arrived)]
    {
        let text = format!("{label}: {}", words::or_missing(quantity, number));
        let said = harness.query_all_by_label(&text).next();
        assert!(said.is_some(), "{} on {}: {text}", host.host, posture.day);
    }
    if host.levels == 0 {
        let present = words::present_without(figures.stayed());
        let said = |start: &str| names.iter().any(|name| name.starts_with(start) && name.ends_with(&present));
        let name = Countries::embedded().name(&host.host);
        assert!(said(&format!("{name}: present, ")), "{name} on {}: {present}", posture.day);
        assert!(harness.query_all_by_label(&present).next().is_some(), "{name} on {}: {present}", posture.day);
    }
}
