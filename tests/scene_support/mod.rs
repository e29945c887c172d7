//! Postures made by hand, so that the pictures of these tests don't hang on how postures come to be.
#![allow(dead_code, missing_docs, reason = "each test file uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::wildcard_imports,
    clippy::cast_possible_wrap,
    reason = "small numbers and texts that are known to be sound"
)]

pub mod bases;
pub mod everywhere;
pub mod gallery;

use laydown::{
    geo::{Basemap, Countries, Extent, ProjectionKind},
    model::{
        Code, Command, Dataset, Day, Estimate, Event, EventKind, Evidence, Host, Id, Movement, Origin, Review, Scope,
        SharedText, Source, Thing,
    },
    posture::{Account, Accounts, Change, Figures, HostFigures, Posture, Role, Total, Unplaced},
    scene::{MapCache, Scene, Subject, View, build},
};

pub const SIZES: [[f32; 2]; 4] = [[1280.0, 720.0], [2560.0, 1440.0], [640.0, 400.0], [300.0, 480.0]];

/// A dataset and a posture of it.
pub struct Fixture {
    pub dataset: Dataset,
    pub posture: Posture,
    pub accounts: Accounts,
    pub greatest: i64,
}

impl Fixture {
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            dataset: &self.dataset,
            posture: &self.posture,
            accounts: &self.accounts,
            gist: None,
            hues: None,
            before: None,
            greatest: self.greatest,
        }
    }

    pub fn scene(&self, view: &View) -> Scene {
        build(&self.subject(), view, &mut MapCache::default())
    }

    fn new(title: &str, hosts: Vec<HostFigures>, total: &Figures, greatest: i64) -> Self {
        let id = Id::new("nyt").unwrap();
        let source = Source::new(id.clone(), "The New York Times".to_owned());
        let events = vec![call(&id)];
        let dataset = Dataset { title: title.to_owned(), sources: vec![source], events, ..Dataset::default() };
        let posture = Posture {
            day: Day::ymd(2022, 2, 13),
            from: Day::ymd(2022, 2, 1),
            known_on: None,
            net: false,
            thing: Thing::People,
            scope: Scope::Unspecified,
            hosts,
            total: Total { figures: *total, overlap: None },
            unplaced: Vec::new(),
            events: vec![0],
        };
        Self { dataset, posture, accounts: Accounts::default(), greatest }
    }

    /// The worked example: Poland 1,133 of 4,700, Romania 1,000, Germany 300; the 1,000 come from Germany, the others from the USA.
    pub fn article() -> Self {
        let (n, u) = (Command::National, Command::Unknown);
        let e = Estimate::exact;
        let hosts = vec![
            moved("DEU", &[(n, e(300), None)]),
            moved("POL", &[(n, e(1700), Some(Estimate::about(1133))), (u, e(3000), None)]),
            moved("ROU", &[(n, e(1000), None)]),
        ];
        let total = Figures { promised: Some(e(6000)), arrived: Some(Estimate::about(1133)), ..Figures::default() };
        let mut out = Self::new("An article of 13 February 2022", hosts, &total, 4700);
        for (i, (origin, host)) in
            [("USA", "DEU"), ("USA", "POL"), ("USA", "POL"), ("DEU", "ROU")].into_iter().enumerate()
        {
            out.dataset.movements.push(movement(&format!("m{i}"), origin, host));
            let host = out.posture.hosts.iter_mut().find(|h| h.host.as_str() == host).unwrap();
            if out.accounts.host(host.host).is_none() {
                out.accounts.hosts.push((host.host, Account::default()));
            }
            let account = out.accounts.hosts.iter_mut().find(|(code, _)| *code == host.host).unwrap();
            let share = &host.by[account.1.changes.len().min(host.by.len() - 1)].1;
            account.1.changes.push(Change {
                movement: i as u32,
                role: Role::Counted,
                promised: share.promised,
                arrived: share.arrived,
                announced_only: false,
                under_way: share.under_way,
                reached: None,
                at_origin: false,
                records: Vec::new(),
                rivals: Vec::new(),
            });
        }
        out
    }

    /// One of each: ranges, open ends, unknown, zero, announced, several commands, net fewer, unplaced, tiny states.
    pub fn motley() -> Self {
        let (n, nato, u) = (Command::National, Command::Nato, Command::Unknown);
        let e = Estimate::exact;
        let mut hosts = vec![
            moved("BEL", &[(nato, Estimate::unknown(), None)]),
            moved("BGR", &[(nato, Estimate::range(500, 1200), None)]),
            moved("DEU", &[(n, e(-700), None)]),
            moved("EST", &[(nato, e(850), Some(e(850))), (n, e(300), None)]),
            moved("ESP", &[(Command::Eu, Estimate::up_to(460), None)]),
            moved("ITA", &[(n, Estimate::ZERO, None)]),
            moved("LTU", &[(nato, e(1200), Some(e(350)))]),
            moved("LVA", &[(nato, Estimate::at_least(900), Some(e(400)))]),
            moved("MLT", &[(Command::Un, e(12), Some(e(12)))]),
            moved(
                "POL",
                &[(n, e(4700), Some(Estimate::about(2800))), (nato, e(1100), Some(e(900))), (u, e(800), None)],
            ),
            moved("ROU", &[(Command::Coalition, e(1900), Some(e(1000)))]),
            moved("XKX", &[(Command::Un, e(3700), Some(e(3700)))]),
        ];
        hosts[9].figures.announced = Some(e(1500));
        hosts.sort_by_key(|host| host.host);
        let total = Figures { promised: Some(e(15_000)), arrived: Some(Estimate::about(9000)), ..Figures::default() };
        let mut out = Self::new("One of each", hosts, &total, 7000);
        let figures = Figures { promised: Some(e(800)), ..Figures::default() };
        out.posture.unplaced = vec![Unplaced { place: "Baltic states".to_owned(), figures }];
        out.posture.known_on = Some(Day::ymd(2022, 2, 20));
        out
    }

    /// Levels in very many countries, a few of them old.
    pub fn levels(count: usize) -> Self {
        let countries = Countries::embedded().iter().filter(|country| country.symbol.is_some());
        let hosts = countries.take(count).enumerate().map(|(i, country)| {
            let people = Estimate::exact(35_000 / (i as i64 * 37 % 211 + 1));
            let command = Command::ALL[i % 3];
            let day = Day::ymd(2020, 12, 31);
            let figures = Figures {
                reported: Some(people),
                present: Some(people),
                reported_day: Some(day),
                stale: i % 7 == 0,
                ..Figures::default()
            };
            HostFigures {
                host: country.code,
                by: vec![(command, figures)],
                figures,
                overlap: None,
                levels: 1,
                unlisted: None,
            }
        });
        let total = Figures { present: Some(Estimate::about(170_000)), ..Figures::default() };
        Self::new("Levels everywhere", hosts.collect(), &total, 35_000)
    }
}

/// An event, so that there is a source to name.
fn call(source: &Id) -> Event {
    let evidence = Evidence { review: Review::Seen, ..Evidence::new(source.clone()) };
    let day = Day::ymd(2022, 2, 12).into();
    Event::new(Id::new("call").unwrap(), EventKind::Call, day, "A call".to_owned(), evidence)
}

fn in_order(mut by: Vec<(Command, Figures)>) -> Vec<(Command, Figures)> {
    by.sort_by_key(|(command, _)| *command);
    by
}

/// A host with what each command promised, and what of it arrived.
fn moved(host: &str, by: &[(Command, Estimate, Option<Estimate>)]) -> HostFigures {
    let figures = |promised, arrived| Figures { promised: Some(promised), arrived, ..Figures::default() };
    let promised = by.iter().map(|(_, n, _)| *n).sum();
    let arrived = by.iter().filter_map(|(.., n)| *n).reduce(|a, b| a + b);
    HostFigures {
        host: host.parse().unwrap(),
        figures: figures(promised, arrived),
        by: in_order(by.iter().map(|(command, n, there)| (*command, figures(*n, *there))).collect()),
        overlap: None,
        levels: 0,
        unlisted: None,
    }
}

fn movement(name: &str, origin: &str, host: &str) -> Movement {
    Movement {
        origin: Origin { country: origin.parse().ok(), place: SharedText::default() },
        host: Host::Country(host.parse().unwrap()),
        command: if name == "m2" { Command::Unknown } else { Command::National },
        ..Movement::new(Id::new(name).unwrap(), Code::new("USA"))
    }
}

/// The view that the words of the command line ask for.
pub fn view(extent: &str, kind: Option<ProjectionKind>, size: [f32; 2]) -> View {
    let extent: Extent = extent.parse().unwrap();
    let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
    View::new(extent.projection(kind, basemap, countries), &extent.bounds(basemap, countries), size)
}
