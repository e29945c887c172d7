//! Deployments at random, a row each with its first and last day, that are the same on every machine: each field is a hash of its row and
//! its place in it. The first rows of a larger set are those of a smaller one.

use super::make;
use laydown::model::*;

/// Hosts, each with a point inside: latitude and longitude.
const ANCHORS: &str = include_str!("anchors.txt");
const TOP: &str = "DEU JPN KOR GBR ITA KWT QAT BHR ESP IRQ AFG TUR BEL SYR POL SAU DJI AUS NOR ROU";
const SENDERS: &str = "USA RUS GBR FRA CHN TUR ITA DEU IND CAN AUS NLD ESP POL PAK BGD ETH NPL RWA JPN";
const STATUS: [&str; 5] = ["active", "rotational", "planned", "withdrawn", "suspended"];
const COMMANDS: &str = "EUCOM INDOPACOM CENTCOM AFRICOM NORTHCOM SOUTHCOM NATO UN EU CSTO NATIONAL";
const FIRST: Day = Day::ymd(1950, 1, 1);
const LAST: Day = Day::ymd(2026, 12, 31);
/// The latest publishers' reports.
const SOURCES: u64 = 4000;

/// One deployment.
#[derive(Debug, Clone, Copy)]
pub struct Event {
    pub first: Day,
    /// The first day on which they are no longer there; none: they still are.
    pub end: Option<Day>,
    pub sender: &'static str,
    pub host: &'static str,
    /// In ten thousandths of a degree.
    pub lat: i64,
    pub lon: i64,
    pub people: i64,
    pub status: &'static str,
    pub command: &'static str,
    pub source: u64,
}

fn mix(x: u64) -> u64 {
    let x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

/// So many slots, shared out by weights that fall with the rank.
fn ranked(n: usize, size: usize, power: f64) -> Vec<usize> {
    let weights: Vec<f64> = (1..=n).map(|k| 1.0 / (k as f64).powf(power)).collect();
    let (sum, mut before, mut slots) = (weights.iter().sum::<f64>(), 0.0, Vec::new());
    for (k, weight) in weights.iter().enumerate() {
        before += weight;
        let upto = (size as f64 * before / sum).round_ties_even() as usize;
        slots.resize(upto.max(slots.len()), k);
    }
    slots.resize(size, n - 1);
    slots
}

/// So many of them.
pub fn events(n: u64) -> impl Iterator<Item = Event> {
    let place = |text: &'static str| {
        let mut parts = text.split(':');
        let host = parts.next().unwrap();
        let [lat, lon] = [(); 2].map(|()| parts.next().unwrap().parse::<i64>().unwrap() * 10_000);
        (host, lat, lon)
    };
    let places: Vec<_> = ANCHORS.split_whitespace().map(place).collect();
    let first = TOP.split(' ').map(|top| *places.iter().find(|place| place.0 == top).unwrap());
    let rest = places.iter().copied().filter(|place| !TOP.split(' ').any(|top| top == place.0));
    let hosts: Vec<_> = first.chain(rest).collect();
    let (senders, commands): (Vec<_>, Vec<_>) = (SENDERS.split(' ').collect(), COMMANDS.split(' ').collect());
    let (by_host, by_sender) = (ranked(hosts.len(), 1 << 16, 1.05), ranked(senders.len(), 1 << 12, 1.2));
    let days = (LAST - FIRST) as u64;
    let seed = mix(1);
    (0..n).map(move |row| {
        let base = mix(row ^ seed);
        let random = |field: u64, below: u64| mix(base.wrapping_add(field * 0x0123_4567)) % below;
        let start = random(1, days + 1);
        let end = start + (30 * 1024 / (1 + random(2, 1024))).min(7300);
        let open = random(3, 100) < 3 || end > days;
        let (host, lat, lon) = hosts[by_host[random(4, 1 << 16) as usize]];
        Event {
            first: FIRST + start as i32,
            end: (!open).then(|| FIRST + end as i32),
            sender: senders[by_sender[random(5, 1 << 12) as usize]],
            host,
            lat: lat + random(6, 60_000) as i64 - 30_000,
            lon: (lon + random(7, 60_000) as i64 + 1_770_000).rem_euclid(3_600_000) - 1_800_000,
            people: ((20 * 1024 / (1 + random(8, 1024)) + random(9, 16)) as i64).min(60_000),
            status: STATUS[random(10, 12).min(4) as usize],
            command: commands[random(11, 11) as usize],
            source: random(12, SOURCES),
        }
    })
}

/// The table, as text.
pub fn table(n: u64) -> String {
    let mut text = String::from("id,date,end_date,sender_iso3,host_iso3,lat,lon,personnel,status,command,source_url\n");
    for (id, e) in events(n).enumerate() {
        let end = e.end.map_or(String::new(), |end| end.to_string());
        let degrees = |n: i64| format!("{}{}.{:04}", if n < 0 { "-" } else { "" }, n.abs() / 10_000, n.abs() % 10_000);
        let Event { first, sender, host, people, status, command, source, .. } = e;
        let (lat, lon) = (degrees(e.lat), degrees(e.lon));
        text += &format!(
            "{id},{first},{end},{sender},{host},{lat},{lon},{people},{status},{command},https://example.org/report/{source}\n"
        );
    }
    text
}

/// The same as movements: who is active or rotational is of that scope, whoever has another status of none that is stated. `placed`: each
/// where it is.
pub fn dataset(n: u64, placed: bool) -> Dataset {
    let mut data = make::dataset();
    data.sources = (0..SOURCES).map(|n| make::source(&format!("s{n}"), "2026-12-31")).collect();
    let ids: Vec<Id> = data.sources.iter().map(|source| source.id.clone()).collect();
    let like = make::movement("like", "USA", "POL");
    let stage = make::stage("like", StageKind::Arrived, "2022", Estimate::exact(1));
    for (row, e) in events(n).enumerate() {
        let id = make::id(&format!("m{row}"));
        let at = LatLon { lat: e.lat as f64 / 1e4, lon: e.lon as f64 / 1e4 };
        data.movements.push(Movement {
            id: id.clone(),
            sender: Code::new(e.sender),
            host: Host::Country(Code::new(e.host)),
            spot: Spot { place: SharedText::default(), at: placed.then_some(at) },
            scope: match e.status {
                "active" => Scope::Assigned,
                "rotational" => Scope::Rotational,
                _ => Scope::Unspecified,
            },
            command: match e.command {
                "NATO" => Command::Nato,
                "UN" => Command::Un,
                "EU" => Command::Eu,
                "CSTO" => Command::Coalition,
                "NATIONAL" => Command::National,
                _ => Command::Unknown,
            },
            ..like.clone()
        });
        let evidence = Evidence { source: ids[e.source as usize].clone(), ..stage.evidence.clone() };
        for (kind, day) in [(StageKind::Arrived, Some(e.first)), (StageKind::Withdrawn, e.end)] {
            let Some(day) = day else { continue };
            data.stages.push(Stage {
                id: make::id(&format!("m{row}-{kind}")),
                movement: id.clone(),
                kind,
                day: day.into(),
                people: Estimate::exact(e.people),
                evidence: evidence.clone(),
                ..stage.clone()
            });
        }
    }
    data
}

/// So many days from mid-1950 to the autumn of 2026, evenly.
pub fn days(n: i32) -> impl Iterator<Item = Day> {
    let (first, last) = (Day::ymd(1950, 6, 30), Day::ymd(2026, 9, 30));
    (0..n).map(move |at| first + (f64::from(at) * f64::from(last - first) / f64::from(n - 1)).round() as i32)
}
