//! A dataset with forces in very many countries: a strength in each, and movements of which some have a place. No chance is in it.

use laydown::{
    geo::Countries,
    model::{
        Command, Dataset, Dated, Day, Estimate, Evidence, Host, Id, LatLon, Movement, Review, Scope, Source, Spot,
        Stage, StageKind, Strength, Tier,
    },
};

/// Forces in the first so many countries of the table, on 31 December 2021 and moving in February 2022.
pub fn everywhere(hosts: usize) -> Dataset {
    let countries: Vec<_> =
        Countries::embedded().iter().filter(|country| country.symbol.is_some()).take(hosts).collect();
    let mut data =
        Dataset { name: "everywhere".to_owned(), title: "Forces everywhere".to_owned(), ..Dataset::default() };
    data.sources.push(Source {
        title: "Made up for measuring".to_owned(),
        published: Some(Dated::from(Day::ymd(2022, 3, 1))),
        tier: Tier::Secondary,
        ..Source::new(id("s"), "Nobody".to_owned())
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
    Evidence { derived: "made up".into(), review: Review::Seen, ..Evidence::new(id("s")) }
}

fn strength(name: &str, host: Host, people: i64) -> Strength {
    let day = Dated::from(Day::ymd(2021, 12, 31));
    Strength {
        host,
        scope: Scope::Rotational,
        command: Command::National,
        ..Strength::new(id(name), "USA".parse().unwrap(), day, Estimate::exact(people), evidence())
    }
}

fn movement(name: &str, host: Host, at: Option<LatLon>, i: usize) -> Movement {
    Movement {
        host,
        spot: Spot { place: if at.is_some() { format!("Base {i}") } else { String::new() }.into(), at },
        scope: Scope::Rotational,
        command: Command::ALL[i % 3],
        ..Movement::new(id(name), "USA".parse().unwrap())
    }
}

fn stage(movement: &str, kind: StageKind, day: Day, people: i64) -> Stage {
    let own = id(&format!("{movement}-{kind}"));
    Stage::new(own, id(movement), kind, Dated::from(day), Estimate::exact(people), evidence())
}
