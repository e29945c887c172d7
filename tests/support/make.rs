//! Records made by hand, short enough to read in a test.

use laydown::{model::*, posture::RegionMembers};

pub fn code(text: &str) -> Code {
    text.parse().unwrap()
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A host as in files: `POL`, `region:europe`, or any other text for unplaced.
pub fn host(text: &str) -> Host {
    match text.strip_prefix("region:") {
        Some(region) => Host::Region(region.parse().unwrap()),
        None => text.parse().map_or(Host::Unplaced, Host::Country),
    }
}

pub fn evidence(source: &str) -> Evidence {
    Evidence { review: Review::Seen, ..Evidence::new(id(source)) }
}

pub fn source(name: &str, published: &str) -> Source {
    Source { published: published.parse().ok(), ..Source::new(id(name), name.to_owned()) }
}

pub fn series(name: &str, complete: bool) -> ReportSeries {
    ReportSeries { name: name.to_owned(), title: String::new(), complete }
}

/// `sender` in `host_text`, `rotational`, from the source `s`.
pub fn strength(name: &str, sender: &str, host_text: &str, on: &str, people: Estimate) -> Strength {
    Strength {
        host: host(host_text),
        scope: Scope::Rotational,
        command: Command::National,
        ..Strength::new(id(name), code(sender), on.parse().unwrap(), people, evidence("s"))
    }
}

/// `sender` to `host_text`, `rotational`, national command.
pub fn movement(name: &str, sender: &str, host_text: &str) -> Movement {
    let to = host(host_text);
    Movement {
        host: to,
        host_text: if to == Host::Unplaced { host_text } else { "" }.into(),
        scope: Scope::Rotational,
        command: Command::National,
        ..Movement::new(id(name), code(sender))
    }
}

/// A stage of a movement, from the source `s`.
pub fn stage(of: &str, kind: StageKind, on: &str, people: Estimate) -> Stage {
    Stage::new(id(&format!("{of}-{kind}-{on}")), id(of), kind, on.parse().unwrap(), people, evidence("s"))
}

/// A dataset with one source `s`, published late enough for all.
pub fn dataset() -> Dataset {
    Dataset { sources: vec![source("s", "2030-01-01")], ..Dataset::default() }
}

pub fn regions() -> RegionMembers {
    let members = |codes: &[&str]| codes.iter().map(|c| code(c)).collect();
    [
        (Region::Europe, members(&["POL", "ROU", "DEU", "EST", "LVA", "LTU"])),
        (Region::EasternAllies, members(&["POL", "ROU", "EST", "LVA", "LTU"])),
        (Region::BalticStates, members(&["EST", "LVA", "LTU"])),
    ]
    .into()
}

/// The worked example: the article of 13 February 2022 and nothing else.
pub fn article() -> Dataset {
    let mut data = dataset();
    data.name = "article".to_owned();
    data.coverage.from = Some(day("2022-02-01"));
    data.sources = vec![source("s", "2022-02-13")];
    let unspecified = |m: Movement| Movement { scope: Scope::Unspecified, ..m };
    let part = |m: Movement| Movement { part_of: Some(id("all")), ..unspecified(m) };
    data.movements = vec![
        unspecified(movement("all", "USA", "Eastern Europe")),
        part(movement("rou", "USA", "ROU")),
        part(movement("pol", "USA", "POL")),
        part(movement("deu", "USA", "DEU")),
        Movement { command: Command::Unknown, ..unspecified(movement("more", "USA", "POL")) },
    ];
    let told = |mut stage: Stage, on: &str| {
        stage.evidence.known_from = on.parse().ok();
        stage
    };
    let announced = |of, n| told(stage(of, StageKind::Announced, "2022-02-02", Estimate::exact(n)), "2022-02-02");
    data.stages = vec![
        announced("all", 3000),
        announced("rou", 1000),
        announced("pol", 1700),
        announced("deu", 300),
        stage("pol", StageKind::Arrived, "2022-02-13", Estimate::about(1133)),
        told(stage("more", StageKind::Ordered, "2022-02-11", Estimate::exact(3000)), "2022-02-11"),
    ];
    let event = |name: &str, kind, on: &str, until: &str| Event {
        until: until.parse().ok(),
        actor: Some(code("USA")),
        ..Event::new(id(name), kind, on.parse().unwrap(), name.to_owned(), evidence("s"))
    };
    data.events = vec![
        event("call", EventKind::Call, "2022-02-12", ""),
        event("warning", EventKind::Warning, "2022-02-11", "2022-02-20"),
    ];
    data
}
