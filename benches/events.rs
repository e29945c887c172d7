//! Deployments of another make than those of `million`: one row each with its first and last day, 197 hosts, 20 senders, as movements
//! that arrive and leave again. Prints how each question grows with their number, and checks the sums, which were also made by other
//! programs: the people in all hosts, over all days.
//!
//! Aims at 1,000,000 and the same at any size: posture of a day 0.5 ms (median of 200 days), with sender and scope filtered 0.3 ms.
#![allow(clippy::pedantic, reason = "a bench: short rather than strict")]

#[path = "../tests/support/events.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod events;
#[path = "../tests/support/make.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod make;

use laydown::{model::*, posture::*};
use std::time::{Duration, Instant};

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Rows, days, and the people of all hosts on all of these days: of all senders, and of one in two scopes.
const SUMS: [(u64, i32, i64, i64); 2] =
    [(1_000_000, 200, 677_052_250, 39_411_658), (10_000_000, 20, 659_424_522, 38_202_261)];

fn main() {
    // `cargo test` runs benches once, with this word: a small dataset shows that it works.
    let smoke = std::env::args().any(|arg| arg == "--test");
    let sizes: &[u64] = if smoke { &[1000] } else { &[10_000, 100_000, 1_000_000] };
    let only: Option<u64> = std::env::args().nth(1).and_then(|arg| arg.parse().ok());
    let asked = only.map_or_else(|| sizes.to_vec(), |only| vec![only]);
    for rows in asked {
        measure(rows);
    }
}

fn measure(rows: u64) {
    let before = resident();
    let (data, made) = timed(|| events::dataset(rows, false));
    let (records, before) = (resident().saturating_sub(before), resident());
    let (index, build) = timed(|| Index::build(&data, &RegionMembers::new()));
    let held = resident().saturating_sub(before);
    println!("{rows} deployments, {} stages, made in {made:.1?}, {records} MB", data.stages.len());
    println!("  index                         {build:>12.1?}, {held} MB");
    let scopes = [Scope::Assigned, Scope::Rotational].map(Facet::Scope);
    let filter: Filter = scopes.into_iter().chain([Facet::Sender(Code::new("USA"))]).collect();
    let known = SUMS.iter().find(|(known, ..)| *known == rows);
    let days = known.map_or(200, |known| known.1);
    for (name, filter, sum) in [
        ("posture of a day", Filter::default(), known.map(|known| known.2)),
        ("of one sender in two scopes", filter, known.map(|known| known.3)),
    ] {
        let query = Query { filter, ..Query::on(events::days(1).next().unwrap_or(Day::ymd(2022, 1, 1))) };
        let mut people = 0;
        let times = events::days(days).map(|day| {
            let (posture, took) = timed(|| index.posture(&data, &query.at(day)));
            let hosts = posture.hosts.iter().filter_map(|host| host.figures.promised?.best);
            people += hosts.sum::<i64>();
            took
        });
        say(name, times);
        match sum {
            Some(sum) => assert_eq!(people, sum, "the people of all hosts on {days} days"),
            None => println!("    people of all hosts and days: {people}"),
        }
        let mut posture = index.posture(&data, &query);
        let next = Day::ymd(1990, 1, 1);
        say(
            "  the day after, of 400",
            (1..=400).map(|n| timed(|| index.follow(&data, &mut posture, &query.at(next + n))).1),
        );
    }
    let (first, last) = (Day::ymd(1950, 1, 1), Day::ymd(2026, 12, 31));
    let query = Query::on(last);
    say(
        "series of the largest host",
        (0..5).map(|_| timed(|| index.series(&data, Some(Code::new("DEU")), &query, first, last)).1),
    );
    say("series of all", (0..2).map(|_| timed(|| index.series(&data, None, &query, first, last)).1));
    say("peaks", (0..2).map(|_| timed(|| index.peaks(&data, &query, |_, f| f.promised.map_or(0, |n| n.low))).1));
    let window = Query { from: Some(Day::ymd(2000, 1, 1)), ..query.clone() };
    say("in a window", (0..20).map(|n| timed(|| index.posture(&data, &window.at(last - n * 50))).1));
    say("accounts of a day", (0..2).map(|n| timed(|| index.accounts(&data, &query.at(last - n * 4000))).1));
    say(
        "changes in 31 days",
        (0..10).map(|n| timed(|| index.differences(&data, &query.at(last - n * 40), last - n * 40 - 31)).1),
    );
}

fn timed<T>(run: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = std::hint::black_box(run());
    (value, start.elapsed())
}

fn say(what: &str, times: impl Iterator<Item = Duration>) {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    let (median, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!("  {what:<30}{median:>12.1?}, worst {worst:.1?}");
}

/// Memory of this process in MB; 0 where nobody says.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).map_or(0, |kb| kb / 1024)
}
