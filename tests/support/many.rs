//! A great many records, by plain arithmetic: the same each time.

use super::make;
use laydown::{
    model::*,
    posture::{Facet, Filter},
};

/// The first and last day of the records.
pub const DAYS: (Day, Day) = (Day::ymd(1950, 1, 31), Day::ymd(2026, 10, 31));
const HOSTS: usize = 300;
const MONTHS: usize = (2026 - 1950) * 12 + 10;
const SOURCES: usize = 40;

/// The n-th host.
pub fn host(n: usize) -> Code {
    let n = n % HOSTS;
    make::code(&format!("{}{:02}", ["H", "I", "J"][n / 100], n % 100))
}

fn sender(n: usize) -> Code {
    if n == 0 { Code::new("USA") } else { make::code(&format!("S{n:02}")) }
}

/// Without any rhythm that a key's records would share.
fn scattered(n: usize) -> usize {
    (n as u32).wrapping_mul(2_654_435_761) as usize >> 12
}

fn month_end(n: usize) -> Day {
    let (year, month) = (1950 + n as i16 / 12, (n % 12) as i8 + 1);
    let next = if month == 12 { Day::ymd(year + 1, 1, 1) } else { Day::ymd(year, month + 1, 1) };
    next + -1
}

/// About so many records: of a hundred 97 are strengths, a month each, and one is a movement with two stages.
pub fn dataset(records: usize) -> Dataset {
    let mut data = make::dataset();
    data.sources = (0..SOURCES)
        .map(|n| Source {
            tier: Tier::ALL[n % Tier::ALL.len()],
            ..make::source(&format!("s{n}"), &format!("{}-06-30", 1950 + n * 2))
        })
        .collect();
    let ids: Vec<Id> = data.sources.iter().map(|source| source.id.clone()).collect();
    let evidence = |n: usize| Evidence {
        source: ids[scattered(n) % SOURCES].clone(),
        review: if scattered(n).is_multiple_of(10) { Review::Unsure } else { Review::Seen },
        ..make::evidence("s0")
    };
    let senders = (records / 250_000).max(1);
    let like = make::strength("like", "USA", "H00", "2022", Estimate::exact(1));
    for n in 0..records / 100 * 97 {
        // The latest month first, so that few records stand at the period's end.
        let (key, month) = (n % (HOSTS * senders), MONTHS - 1 - n / (HOSTS * senders) % MONTHS);
        data.strengths.push(Strength {
            id: make::id(&format!("r{n}")),
            sender: sender(key / HOSTS),
            host: Host::Country(host(key % HOSTS)),
            day: month_end(month).into(),
            scope: if key % 5 == 4 { Scope::Rotational } else { Scope::Assigned },
            command: Command::ALL[key % 3],
            people: Estimate::exact((100 + key * 37 % 5000 + month) as i64),
            evidence: evidence(n),
            ..like.clone()
        });
    }
    for n in 0..records / 100 {
        let name = format!("m{n}");
        let to = host(n * 7);
        let movement = make::movement(&name, "USA", to.as_str());
        let origin = (n % 3 == 0).then(|| host(n * 11 + 1)).filter(|origin| *origin != to);
        data.movements.push(Movement { origin: Origin { country: origin, place: SharedText::default() }, ..movement });
        let ordered = DAYS.0 + (n * 37 % (DAYS.1 - DAYS.0 - 60) as usize) as i32;
        for (kind, later) in [(StageKind::Ordered, 0), (StageKind::Arrived, 20)] {
            let stage = make::stage(&name, kind, "2022", Estimate::exact(500 + (n % 50) as i64));
            let id = make::id(&format!("{name}-{later}"));
            data.stages.push(Stage { id, day: (ordered + later).into(), evidence: evidence(n), ..stage });
        }
    }
    data
}

/// So many strengths of so many parts, each at a place of a host, of a report that is complete or not.
pub fn in_parts(records: usize, parts: usize, complete: bool) -> Dataset {
    let mut data = dataset(100);
    data.movements.clear();
    data.stages.clear();
    let like = data.strengths.swap_remove(0);
    data.strengths.clear();
    data.series = vec![make::series("report", complete)];
    for n in 0..records {
        let (part, month) = (n % parts, MONTHS - 1 - n / parts);
        data.strengths.push(Strength {
            id: make::id(&format!("r{n}")),
            sender: sender(part / HOSTS % 4),
            host: Host::Country(host(part % HOSTS)),
            spot: Spot { place: format!("P{}", part / HOSTS / 4).into(), at: None },
            series: "report".into(),
            day: month_end(month).into(),
            scope: Scope::Assigned,
            people: Estimate::exact((100 + part * 37 % 5000 + month) as i64),
            evidence: like.evidence.clone(),
            ..like.clone()
        });
    }
    data
}

/// Filters by one facet each, and by several.
pub fn filters() -> Vec<(&'static str, Filter)> {
    let sources = (0..9).map(|n| Facet::Source(make::id(&format!("s{n}"))));
    let commands = [Command::National, Command::Nato].map(Facet::Command);
    let (sender, review) = ([Facet::Sender(sender(0))], [Facet::Review(Review::Unsure)]);
    let several = sources.clone().chain(review.clone()).chain(commands.clone()).chain(sender.clone()).collect();
    vec![
        ("filter by sender", sender.into_iter().collect()),
        ("filter by command", commands.into_iter().collect()),
        ("filter by stage", [Facet::Stage(StageKind::Ordered)].into_iter().collect()),
        ("filter by source", sources.collect()),
        ("filter by review", review.into_iter().collect()),
        ("filter by text", Filter::default().with_text("s7")),
        ("filter by four facets", several),
    ]
}
