//! Lists of bases: strengths with places and coordinates. No chance is in them.

use super::Fixture;
use laydown::{
    geo::Countries,
    model::{Code, Command, Dataset, Dated, Day, Estimate, Evidence, Host, Id, LatLon, Review, Source, Spot, Strength},
    posture::{Index, Query, RegionMembers},
};

pub const DAY: Day = Day::ymd(2022, 2, 1);

/// So many people of the United States in a host, as “Ramstein 49.44 7.60”, “Ramstein” or “”; with a unit behind “/”.
pub fn base(host: &str, place: &str, people: Estimate) -> Strength {
    let (place, unit) = place.split_once('/').unwrap_or((place, ""));
    let words: Vec<&str> = place.split_whitespace().collect();
    let numbers: Vec<f64> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let at = (numbers.len() == 2).then(|| LatLon { lat: numbers[0], lon: numbers[1] });
    let named: Vec<&str> = words.into_iter().filter(|word| word.parse::<f64>().is_err()).collect();
    Strength {
        host: Host::Country(Code::new(host)),
        spot: Spot { place: named.join(" ").into(), at },
        unit: unit.trim().into(),
        command: Command::National,
        ..Strength::new(Id::new("s").unwrap(), Code::new("USA"), Dated::from(DAY), people, evidence())
    }
}

fn evidence() -> Evidence {
    Evidence { review: Review::Seen, ..Evidence::new(Id::new("list").unwrap()) }
}

/// A dataset of strengths, each under an id of its own.
pub fn dataset(strengths: impl IntoIterator<Item = Strength>) -> Dataset {
    let id = |n: usize| Id::new(&format!("s-{n}")).unwrap();
    let strengths = strengths.into_iter().enumerate().map(|(n, strength)| Strength { id: id(n), ..strength });
    Dataset {
        title: "Bases".to_owned(),
        sources: vec![Source::new(Id::new("list").unwrap(), "Base Structure Report".to_owned())],
        strengths: strengths.collect(),
        ..Dataset::default()
    }
}

/// Their posture.
pub fn bases(strengths: impl IntoIterator<Item = Strength>) -> Fixture {
    of(dataset(strengths))
}

/// The posture of a dataset on the day.
pub fn of(dataset: Dataset) -> Fixture {
    let index = Index::build(&dataset, &RegionMembers::new());
    let query = Query::on(DAY);
    let (posture, accounts) = (index.posture(&dataset, &query), index.accounts(&dataset, &query));
    let people = posture.hosts.iter().filter_map(|host| host.figures.present);
    let greatest = people.map(|people| people.high.unwrap_or(0).max(people.weight())).max().unwrap_or(1);
    Fixture { dataset, posture, accounts, greatest }
}

/// 400 bases in 40 hosts, a degree from each other.
pub fn four_hundred() -> Vec<Strength> {
    let hosts = Countries::embedded().iter().filter(|country| country.symbol.is_some_and(|at| at.lat.abs() < 55.0));
    let hosts: Vec<_> = hosts.step_by(4).take(40).collect();
    assert_eq!(hosts.len(), 40);
    let one = |n: usize| {
        let (host, nth) = (hosts[n % 40], n / 40);
        let middle = host.symbol.unwrap();
        let at = |middle: f64, step: usize| middle + step as f64 - 1.5 + (n % 7) as f64 / 50.0;
        let (lat, lon) = (at(middle.lat, nth / 4), at(middle.lon, nth % 4));
        let people = 50_000 / (n as i64 * 37 % 211 + 1) + 1;
        base(host.code.as_str(), &format!("Base{n} {lat:.4} {lon:.4}"), Estimate::exact(people))
    };
    (0..400).map(one).collect()
}
