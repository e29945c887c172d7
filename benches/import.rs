//! How long an import takes: the reports of troopdata (from the data folder), and a table of deployment events of ten columns,
//! about 104 bytes a row.
//!
//! Aims on two cores: the reports read, matched, checked and indexed in 100 ms; 1,000,000 events read, matched and checked in
//! 0.5 s with 350 MB at most, 10,000,000 in 5 s with 2 GB; a word to stop is heard within 100 ms; 100,000 records are saved in 300 ms.
//! `cargo bench --bench import 1000000` runs one size by itself, so that
//! the memory is its own.
#![allow(clippy::pedantic, clippy::unwrap_used, reason = "a bench: short rather than strict")]

#[path = "../tests/support/make.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod make;
#[path = "../tests/support/many.rs"]
#[allow(dead_code, missing_docs, clippy::unwrap_used, reason = "help for tests, which use the rest")]
mod many;

#[path = "../tests/support/data.rs"]
mod data;

use laydown::{
    geo::Countries,
    import::{Import, Recipe, Watch},
    io::Package,
    model::{Day, Region},
    posture::Index,
};
use std::{
    io::{BufWriter, Write},
    path::Path,
    time::{Duration, Instant},
};

const TODAY: Day = Day::ymd(2026, 11, 1);

const EVENTS: &str = r#"{"recipe": 1, "name": "events", "target": "movements",
    "sender": {"columns": [{"column": "sender", "codes": "iso3"}]},
    "origin": {"columns": [{"column": "origin", "codes": "iso3"}]},
    "host": {"columns": [{"column": "host", "codes": "name"}]},
    "day": {"column": "day"}, "people": [{"column": "people"}], "stage": {"column": "stage"},
    "command": {"column": "command"}, "unit": {"column": "unit"}, "source": {"column": "source"}}"#;

// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let smoke = std::env::args().any(|arg| arg == "--test");
    let only: Option<usize> = std::env::args().nth(1).and_then(|arg| arg.parse().ok());
    if only.is_none() {
        reports();
        saving(if smoke { 1_000 } else { 100_000 });
    }
    let sizes: &[usize] = if smoke { &[2_000] } else { &[1_000_000, 10_000_000] };
    for rows in sizes.iter().copied().filter(|rows| only.is_none_or(|only| only == *rows)) {
        let path = std::env::temp_dir().join(format!("laydown-events-{rows}-{}.csv", std::process::id()));
        write_events(&path, rows);
        events(&path, rows);
        cancelled(&path, rows);
        std::fs::remove_file(&path).unwrap();
    }
}

fn reports() {
    let Some(path) = data::third_party("troopdata-rebuild-reports.csv") else { return };
    let countries = Countries::embedded();
    let regions =
        Region::ALL.iter().map(|region| (*region, countries.members(*region).into_iter().collect())).collect();
    let mut last = [Duration::ZERO; 3];
    let times = (0..15).map(|_| {
        let start = Instant::now();
        let import =
            Import::open_with(&path, Recipe::named("troopdata-reports").unwrap(), TODAY, &Watch::default()).unwrap();
        last[0] = start.elapsed();
        let dataset = import.dataset();
        last[1] = start.elapsed();
        let index = Index::build(&dataset, &regions);
        last[2] = start.elapsed();
        drop((import, dataset, index));
        last[2]
    });
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    println!(
        "reports: read, matched, checked {:.1?}; records {:.1?}; indexed {:.1?} (last run)",
        last[0], last[1], last[2]
    );
    println!("reports: read, matched, checked and indexed in {:.1?}, worst {:.1?}", times[7], times[14]);
}

/// A dataset of its own, a folder as the window saves it.
fn saving(records: usize) {
    let folder = std::env::temp_dir().join(format!("laydown-saving-{}", std::process::id()));
    let mut package = Package::new(many::dataset(records));
    let times = (0..7).map(|n| {
        let to = folder.join(n.to_string());
        let start = Instant::now();
        package.save(&to).unwrap();
        start.elapsed()
    });
    let mut first: Vec<Duration> = times.collect();
    first.sort_unstable();
    // The same again with one record changed, where it stands.
    let times = (0..7).map(|n| {
        package.dataset.strengths[n].people = laydown::model::Estimate::exact(n as i64);
        let start = Instant::now();
        package.save(&folder.join("6")).unwrap();
        start.elapsed()
    });
    let mut again: Vec<Duration> = times.collect();
    again.sort_unstable();
    std::fs::remove_dir_all(&folder).unwrap();
    println!(
        "{records} records saved in {:.1?}, worst {:.1?}; one changed and saved again {:.1?}, worst {:.1?}",
        first[3], first[6], again[3], again[6]
    );
}

/// How long an import goes on after the word to stop, said at twenty moments.
fn cancelled(path: &Path, rows: usize) {
    let recipe = Recipe::read(EVENTS).unwrap();
    let start = Instant::now();
    Import::open_with(path, recipe.clone(), TODAY, &Watch::default()).unwrap();
    let whole = start.elapsed();
    let mut times: Vec<Duration> = (0..20)
        .filter_map(|n| {
            let watch = Watch::default();
            std::thread::scope(|scope| {
                let import = scope.spawn(|| {
                    let import = Import::open_with(path, recipe.clone(), TODAY, &watch);
                    let end = Instant::now();
                    (import.is_err(), end)
                });
                std::thread::sleep(whole * n / 20);
                let said = Instant::now();
                watch.cancel();
                let (stopped, end) = import.join().unwrap();
                stopped.then(|| end.saturating_duration_since(said))
            })
        })
        .collect();
    times.sort_unstable();
    if let (Some(median), Some(worst)) = (times.get(times.len() / 2), times.last()) {
        println!("{rows} events: stopped after {median:.1?}, worst {worst:.1?}, of {} words in time", times.len());
    }
}

/// Events by plain arithmetic: the same each time.
fn write_events(path: &Path, rows: usize) {
    let countries: Vec<_> = Countries::embedded().iter().filter(|country| !country.is_organisation()).collect();
    let mut file = BufWriter::with_capacity(1 << 20, std::fs::File::create(path).unwrap());
    writeln!(file, "id,sender,origin,host,day,people,stage,command,unit,source").unwrap();
    let stages = ["announced", "ordered", "moving", "arrived", "withdrawn"];
    let mut state = 1_u64;
    for i in 0..rows {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let pick = |shift: u32, n: usize| (state >> shift) as usize % n;
        let (origin, host) = (countries[pick(20, countries.len())], countries[pick(30, countries.len())]);
        let day = Day::ymd(1990, 1, 1) + pick(40, 12_000) as i32;
        writeln!(
            file,
            "event-{i:08},{},{},\"{}\",{day},{},{},national,\"{} Brigade Combat Team\",report of the ministry {}",
            ["USA", "GBR", "FRA", "DEU", "ITA", "TUR"][pick(11, 6)],
            origin.code,
            host.name,
            pick(24, 5_000),
            stages[pick(50, 5)],
            pick(45, 190),
            pick(55, 300)
        )
        .unwrap();
    }
    file.into_inner().unwrap().sync_all().unwrap();
}

fn events(path: &Path, rows: usize) {
    let recipe = Recipe::read(EVENTS).unwrap();
    let length = std::fs::metadata(path).unwrap().len();
    // The file is in the system's memory: what is measured is the import and not the disk.
    let times = (0..if rows > 1_000_000 { 2 } else { 5 }).map(|_| {
        let start = Instant::now();
        let import = Import::open_with(path, recipe.clone(), TODAY, &Watch::default()).unwrap();
        let time = start.elapsed();
        assert_eq!((import.draft().read, import.draft().len()), (rows, rows));
        time
    });
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    println!(
        "{rows} events, {:.0} MB: read, matched and checked in {:.2?}, worst {:.2?}; at most {} MB so far",
        length as f64 / 1e6,
        times[times.len() / 2],
        times[times.len() - 1],
        peak()
    );
}

/// The most memory that this process had, in MB; 0 where nobody says.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<usize>().ok()).map_or(0, |kb| kb / 1024)
}
