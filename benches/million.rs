//! An index over a million records: 300 hosts × 4 senders, a strength a month from 1950 to 2026, and a hundredth as many
//! movements, each with stages. Prints how each question grows with the number of records, from 10,000 to 10,000,000.
//!
//! Aims at 1,000,000: build 0.5 s and 250 MB; posture of the next day 0.1 ms (median over 1,000 days), under any filter
//! 3 ms; a series of 900 months 2 ms; changes between two days 2 ms; counts of facets 10 ms. The table of records: listed
//! 0.1 s, sorted by one or two columns 1 s, both on a thread; a screen of rows 1 ms.
#![allow(clippy::pedantic, reason = "a bench: short rather than strict")]

#[path = "../tests/support/make.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod make;
#[path = "../tests/support/many.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod many;

use laydown::{
    io::Package,
    model::Dataset,
    posture::*,
    session::{
        Command, Derived, Document, Facets, OpenRequest, Place, Records, Sort, State, TableAsk, TableColumn,
        TimeCommand, apply,
    },
};
use std::time::{Duration, Instant};

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    // `cargo test` runs benches once, with this word: a small dataset shows that it works.
    let smoke = std::env::args().any(|arg| arg == "--test");
    let sizes: &[usize] = if smoke { &[1000] } else { &[10_000, 100_000, 1_000_000, 10_000_000] };
    let only: Option<usize> = std::env::args().nth(1).and_then(|arg| arg.parse().ok());
    for &records in sizes.iter().filter(|size| only.is_none_or(|only| **size == only)) {
        measure(records);
    }
    let (records, parts) = if smoke { (1_000, 20) } else { (1_000_000, 20_000) };
    in_parts(records, parts);
}

/// A million strengths of 20,000 parts: bases, each with a number a month.
fn in_parts(records: usize, parts: usize) {
    for complete in [false, true] {
        let data = many::in_parts(records, parts, complete);
        let (index, build) = timed(|| Index::build(&data, &make::regions()));
        println!("{records} strengths of {parts} parts, complete: {complete}");
        println!("  build                         {build:>12.1?}");
        let last = many::DAYS.1;
        let query = Query::on(last);
        let day = |n: usize| last - 1000 + n as i32;
        let mut posture = index.posture(&data, &query.at(day(0)));
        say("next day, of 1,000", (1..=1000).map(|n| timed(|| index.follow(&data, &mut posture, &query.at(day(n)))).1));
        say("a day anew", (0..50).map(|n| timed(|| index.posture(&data, &query.at(day(n * 20)))).1));
        for (name, filter) in &many::filters() {
            let query = Query { filter: filter.clone(), ..query.clone() };
            index.posture(&data, &query);
            say(name, (0..20).map(|n| timed(|| index.posture(&data, &query.at(day(n * 50)))).1));
        }
        say("all accounts", (0..5).map(|n| timed(|| index.accounts(&data, &query.at(day(n)))).1));
    }
}

fn measure(records: usize) {
    let data = many::dataset(records);
    let before = resident();
    let (index, build) = timed(|| Index::build(&data, &make::regions()));
    let held = resident().saturating_sub(before);
    println!("{records} records, {} strengths, {} movements", data.strengths.len(), data.movements.len());
    println!("  build                         {build:>12.1?}, {held} MB");
    let last = many::DAYS.1;
    let query = Query::on(last);
    let day = |n: usize| last - 1000 + n as i32;
    let mut posture = index.posture(&data, &query.at(day(0)));
    say("next day, of 1,000", (1..=1000).map(|n| timed(|| index.follow(&data, &mut posture, &query.at(day(n)))).1));
    say("a day anew", (0..50).map(|n| timed(|| index.posture(&data, &query.at(day(n * 20)))).1));
    let filters = many::filters();
    for (name, filter) in &filters {
        let query = Query { filter: filter.clone(), ..query.clone() };
        index.posture(&data, &query);
        say(name, (0..20).map(|n| timed(|| index.posture(&data, &query.at(day(n * 50)))).1));
    }
    let known = Query { known_on: Some(last - 3000), net: true, ..query.clone() };
    say("as known on a day, net", (0..20).map(|n| timed(|| index.posture(&data, &known.at(day(n * 50)))).1));
    say("the account of a host", (0..50).map(|n| timed(|| index.account(&data, &query.at(day(n)), many::host(n))).1));
    say(
        "changes in 31 days",
        (0..20).map(|n| timed(|| index.differences(&data, &query.at(day(n * 40)), day(n * 40) - 31)).1),
    );
    say("all accounts", (0..10).map(|n| timed(|| index.accounts(&data, &query.at(day(n)))).1));
    say(
        "series of a host",
        (0..20).map(|n| timed(|| index.series(&data, Some(many::host(n)), &query, many::DAYS.0, last)).1),
    );
    say("series of all hosts", (0..2).map(|_| timed(|| index.series(&data, None, &query, many::DAYS.0, last)).1));
    say(
        "peak of all hosts",
        (0..2).map(|_| timed(|| index.peaks(&data, &query, |_, f| f.present.map_or(0, |n| n.low))).1),
    );
    say("days of change", (0..5).map(|_| timed(|| index.days(&data, &query)).1));
    drop(index);
    // The window is for a million; what it prepares for ten would take most of the memory.
    if records <= 1_000_000 {
        window(data);
    }
}

/// What the window makes of them: counts, remarks, a day that passes, and the table of records.
fn window(data: Dataset) {
    let document = Document::new(Package::new(data), Vec::new(), Place::Sample("many".to_owned()));
    let state = State::new(document, OpenRequest::default());
    let mut derived = Derived::new(&state);
    let (index, query) = (&state.document.index, state.choices.query());
    let accounts = index.accounts(state.document.dataset(), &query);
    let mut facets = Facets::of(state.document.dataset());
    say(
        "counts of facets",
        (0..20).map(|_| timed(|| facets.count(&state.document.index, state.document.dataset(), &query, &accounts)).1),
    );
    say("findings of a day", (0..5).map(|_| timed(|| index.findings(state.document.dataset(), &query, &accounts)).1));
    // A day on, as a frame follows it, and the frame in which the records catch up.
    let mut moved = state.clone();
    let days: Vec<(Duration, Option<Duration>)> = (1..=20)
        .map(|n| {
            apply(&mut moved, Command::Time(TimeCommand::Day(query.day - n)));
            let follows = timed(|| derived.update(&moved)).1;
            // Few records come with their numbers, many later.
            let later = derived.to_fetch(&moved).pop().map(|fetch| {
                let (fetched, took) = timed(|| fetch.fetch());
                derived.take(&moved, fetched);
                took
            });
            (follows, later)
        })
        .collect();
    say("numbers follow a day", days.iter().map(|day| day.0));
    if days[0].1.is_some() {
        say("records catch up, on a thread", days.iter().filter_map(|day| day.1));
    }
    derived.update(&state);
    say("table: made ready", (0..5).map(|_| timed(|| Records::of(&state, &derived)).1));
    let records = Records::of(&state, &derived);
    let by = |columns: &[&str]| {
        let columns = columns.iter().filter_map(|name| TableColumn::named(name));
        let sort = columns.map(|column| Sort { column, descending: true }).collect();
        TableAsk { sort, ..TableAsk::of(&state) }
    };
    for (name, columns) in [
        ("table: listed", [].as_slice()),
        ("table: sorted by people", &["people"]),
        ("table: by host, day", &["host", "day"]),
        ("table: by id", &["id"]),
    ] {
        say(name, (0..5).map(|_| timed(|| records.list(&by(columns))).1));
    }
    let rows = records.list(&by(&["people"]));
    let columns = &state.options.table.columns;
    let screen = |n: usize| rows.iter().skip(n * 1000 % rows.len()).take(40);
    say(
        "table: 40 rows as text",
        (0..200).map(|n| {
            timed(|| {
                screen(n)
                    .map(|row| records.cells(*row, columns).into_iter().map(|c| c.shown().len()).sum::<usize>())
                    .sum::<usize>()
            })
            .1
        }),
    );
    say("table: all as TSV", (0..2).map(|_| timed(|| records.tsv(&rows, columns).len()).1));
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
