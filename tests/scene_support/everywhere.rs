//! A dataset with forces in very many countries: a strength in each, and movements of which some have a place. No chance is in it.

use laydown::{
    geo::Countries,
    model::{
        AsOf, Command, Component, Dataset, Dated, Day, Estimate, Evidence, Host, Id, LatLon, Movement, Origin, Review,
        Scope, Source, Stage, StageKind, Strength, Tier,
    },
};

/// Forces in the first so many countries of the table, on 31 December 2021 and moving in February 2022.
pub fn everywhere(hosts: usize) -> Dataset {
    let countries: Vec<_> =
        Countries::embedded().iter().filter(|country| country.symbol.is_some()).take(hosts).collect();
    let mut data =
        Dataset { name: "everywhere".to_owned(), title: "Forces everywhere".to_owned(), ..Dataset::default() };
    data.sources.push(Source {
        id: id("s"),
        publisher: "Nobody".to_owned(),
        title: "Made up for measuring".to_owned(),
        published: Some(Dated::from(Day::ymd(2022, 3, 1))),
        url: String::new(),
        accessed: None,
        tier: Tier::Secondary,
        note: String::new(),
    });
    for (i, country) in countries.iter().enumerate() {
        let people = 35_000 / (i as i64 * 37 % 211 + 1) + 1;
        let host = Host::Country(country.code);
        data.strengths.push(strength(&format!("level-{}", country.code), host, people));
        let at = country.symbol.map(|p| LatLon { lat: (p.lat + 1.0).min(89.0), lon: p.lon }).filter(|_| i % 5 == 0);
        let name = format!("move-{}", country.code);
        data.movements.push(movement(&name, host, at, i));
        data.stages.push(stage(&name, StageKind::Ordered, Day::ymd(2022, 2, 1), people / 2 + 1));
        if i % 3 == 0 {
            data.stages.push(stage(&name, StageKind::Arrived, Day::ymd(2022, 2, 10), people / 4 + 1));
        }
    }
    data
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn evidence() -> Evidence {
    Evidence {
        source: id("s"),
        quote: String::new(),
        locator: String::new(),
        known_from: None,
        derived: "made up".to_owned(),
        review: Review::Seen,
        note: String::new(),
    }
}

fn strength(name: &str, host: Host, people: i64) -> Strength {
    Strength {
        id: id(name),
        sender: "USA".parse().unwrap(),
        host,
        host_text: String::new(),
        day: Dated::from(Day::ymd(2021, 12, 31)),
        as_of: AsOf::End,
        scope: Scope::Rotational,
        component: Component::All,
        command: Command::National,
        chain: String::new(),
        unit: String::new(),
        people: Estimate::exact(people),
        counted_in: None,
        preferred: false,
        evidence: evidence(),
    }
}

fn movement(name: &str, host: Host, at: Option<LatLon>, i: usize) -> Movement {
    Movement {
        id: id(name),
        sender: "USA".parse().unwrap(),
        origin: Origin::default(),
        host,
        host_text: String::new(),
        place: if at.is_some() { format!("Base {i}") } else { String::new() },
        at,
        scope: Scope::Rotational,
        component: Component::All,
        command: Command::ALL[i % 3],
        chain: String::new(),
        unit: String::new(),
        part_of: None,
        replaces: String::new(),
        counted_in: None,
        note: String::new(),
    }
}

fn stage(movement: &str, kind: StageKind, day: Day, people: i64) -> Stage {
    Stage {
        id: id(&format!("{movement}-{kind}")),
        movement: id(movement),
        kind,
        day: Dated::from(day),
        people: Estimate::exact(people),
        preferred: false,
        evidence: evidence(),
    }
}
