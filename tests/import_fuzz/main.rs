//! Every door through which foreign bytes come in, with mutated files: no panic, no hang, no memory far beyond the file.
//!
//! A few seconds for all doors together by default. `LAYDOWN_FUZZ_SECONDS=600 cargo test --release --test import_fuzz csv -- --exact --nocapture`
//! gives one door ten minutes and is strict about time. A file that it finds is kept as `tests/corpus/found/csv/SHORT-NAME`, and tried by each
//! run from then on. Each case follows from its number: `LAYDOWN_FUZZ_FROM=NUMBER` begins there.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

mod doors;
#[path = "../import_support/mod.rs"]
mod import_support;
mod mutate;
mod seeds;

use doors::{Door, LONGEST, import, package, recipe, zipped_package};
use mutate::Random;
use peak_alloc::PeakAlloc;
use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
    time::{Duration, Instant},
};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Memory is that of the whole process: one door after the other.
static TURN: Mutex<()> = Mutex::new(());

/// The case that runs, and since when: what never ends is told by its number.
static RUNNING: Mutex<Option<(u64, Instant)>> = Mutex::new(None);
const NEVER: Duration = Duration::from_secs(120);

/// Shorter files say nothing of how time and memory grow.
const SMALL: usize = 1 << 18;
/// A file may take so many times its size …
const TIMES: usize = 20;
/// … and this much in any case: an archive may unpack to 8 MB whatever its size.
const ALWAYS: usize = 24 << 20;

/// A record takes this much, and a count that is read so much: more than the two letters in which a table can say one.
const RECORD: usize = 1_200;
const COUNT: usize = 150;

/// The worst that was seen.
#[derive(Debug, Default)]
struct Worst {
    /// Seconds of all threads for a megabyte; files below 256 KB count as so long.
    per_mb: f64,
    /// Memory as times of the file, of files of 256 KB at least.
    ratio: f64,
    /// The same before records were made.
    reading: f64,
    /// Memory of any file, in bytes.
    memory: usize,
}

fn fuzz(name: &str, seeds: Vec<Vec<u8>>, door: Door) {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let long = number("LAYDOWN_FUZZ_SECONDS");
    let most = Duration::from_millis(long.map_or(400, |seconds| seconds * 1000));
    let only = number("LAYDOWN_FUZZ_FROM");
    // What is built once, such as the list of countries, is no part of any case.
    for seed in &seeds {
        door(seed, &mut || ());
    }
    for (path, bytes) in seeds::found(name) {
        println!("{}", path.display());
        door(&bytes, &mut || ());
    }
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let watched = name.to_owned();
    std::thread::Builder::new().name("watch".to_owned()).spawn(move || watch_over(&watched)).unwrap();
    let (start, mut worst, mut case, mut bytes_seen) = (Instant::now(), Worst::default(), only.unwrap_or(0), 0);
    let mut fault = None;
    while start.elapsed() < most {
        let mut random = Random::new(name, case);
        let mut bytes = mutate::file(&mut random, &seeds);
        bytes.truncate(LONGEST);
        *RUNNING.lock().unwrap() = Some((case, Instant::now()));
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let (began, cpu) = (Instant::now(), cpu());
        let mut reading = 0;
        let outcome = catch_unwind(AssertUnwindSafe(|| door(&bytes, &mut || reading = MEMORY.peak_usage())));
        let (took, used) = (began.elapsed(), self::cpu().zip(cpu).map(|(now, then)| now - then));
        let memory = MEMORY.peak_usage().saturating_sub(before);
        let records = outcome.as_ref().copied().unwrap_or_default();
        let reading = if reading == 0 { memory } else { reading.saturating_sub(before) };
        // What is packed is as long as it unpacks to.
        let whole = unpacked(&bytes);
        let length = whole.max(SMALL) as f64;
        // Where nobody counts the time of threads, that of the wall says too much and not too little.
        let seconds = used.map_or(took, |used| used.min(took * 64)).as_secs_f64();
        worst.per_mb = worst.per_mb.max(seconds / (length / 1e6));
        worst.memory = worst.memory.max(memory);
        if whole >= SMALL {
            worst.ratio = worst.ratio.max(memory as f64 / length);
            worst.reading = worst.reading.max(reading as f64 / length);
        }
        bytes_seen += bytes.len();
        // A loaded machine and a slow build: the bound for everyday is for what never ends.
        let slow = if cfg!(debug_assertions) { 4.0 } else { 1.0 };
        // Time of all threads together; a megabyte of such letters is a hundred thousand records and more.
        let bound = if long.is_some() { slow * ((length / 1e6).max(1.0) + 3e-6 * records as f64) } else { 30.0 };
        let what = if outcome.is_err() {
            Some("it panics".to_owned())
        } else if seconds > bound {
            Some(format!("it takes {seconds:.1} s"))
        } else if reading > TIMES * whole + ALWAYS + COUNT * records
            || memory > TIMES * whole + ALWAYS + RECORD * records
        {
            Some(format!("it takes {} MB", memory >> 20))
        } else {
            None
        };
        if let Some(what) = what {
            let path = std::env::temp_dir().join(format!("laydown-fuzz-{name}-{case}"));
            std::fs::write(&path, &bytes).unwrap();
            let text = format!("case {case} of {name}, {} bytes kept at {}: {what}", bytes.len(), path.display());
            println!("{text}");
            fault.get_or_insert(text);
            if long.is_none() {
                break;
            }
        }
        case += 1;
    }
    *RUNNING.lock().unwrap() = None;
    std::panic::set_hook(hook);
    println!(
        "{name}: {} cases, {:.1} MB in {:.0} s; worst {:.2} s/MB, memory {:.1} times files from 256 KB, {:.1} before records are made, at most {:.1} MB",
        case - only.unwrap_or(0),
        bytes_seen as f64 / 1e6,
        start.elapsed().as_secs_f64(),
        worst.per_mb,
        worst.ratio,
        worst.reading,
        worst.memory as f64 / 1e6
    );
    assert!(fault.is_none(), "{}", fault.unwrap());
}

/// Ends the whole test where a case never does, for no other thread could end it.
fn watch_over(name: &str) {
    loop {
        std::thread::sleep(Duration::from_secs(1));
        match *RUNNING.lock().unwrap() {
            None => return,
            Some((case, since)) if since.elapsed() > NEVER => {
                println!("case {case} of {name} does not end: LAYDOWN_FUZZ_FROM={case} begins with it");
                std::process::abort();
            }
            Some(_) => {}
        }
    }
}

/// How many bytes a file has for those who read it: an archive's are those of what is in it, as far as it may unfold.
fn unpacked(bytes: &[u8]) -> usize {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return bytes.len() };
    let sizes = (0..archive.len()).filter_map(|i| archive.by_index(i).ok().map(|file| file.size() as usize));
    sizes.fold(0, usize::saturating_add).clamp(bytes.len(), bytes.len().saturating_mul(15).max(8 << 20))
}

/// What all threads of this process have worked so far; none where nobody counts it.
fn cpu() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = text.rsplit_once(')')?.1.split_whitespace();
    let (user, system): (u64, u64) = (fields.nth(11)?.parse().ok()?, fields.next()?.parse().ok()?);
    Some(Duration::from_millis((user + system) * 10))
}

#[test]
fn csv() {
    fuzz("csv", seeds::csv(), import);
}

#[test]
fn tsv() {
    fuzz("tsv", seeds::tsv(), import);
}

#[test]
fn xlsx() {
    fuzz("xlsx", seeds::xlsx(), import);
}

#[test]
fn ods() {
    fuzz("ods", seeds::ods(), import);
}

#[test]
fn json() {
    fuzz("json", seeds::json(), import);
}

#[test]
fn geojson() {
    fuzz("geojson", seeds::geojson(), import);
}

#[cfg(feature = "parquet")]
#[test]
fn parquet() {
    fuzz("parquet", seeds::parquet(), import);
}

#[test]
fn zip() {
    fuzz("zip", seeds::zip(), import);
}

#[test]
fn recipes() {
    fuzz("recipes", seeds::recipes(), recipe);
}

#[test]
fn packages() {
    fuzz("packages", seeds::packages(), package);
}

#[test]
fn zipped_packages() {
    fuzz("zipped_packages", seeds::zipped_packages(), zipped_package);
}
