//! Candidates against annotated records: the Rust twin of `shared/tools/score-passages`.

use laydown::model::{Day, Host, StageKind};
use laydown::reading::{Candidate, CandidateKind, Context, read};
use serde_json::Value;
use std::collections::BTreeMap;

/// What was right, wrong and missed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Sums {
    pub right: usize,
    pub wrong: usize,
    pub missed: usize,
    pub traps: usize,
}

impl Sums {
    pub fn f1(self) -> f64 {
        let (right, all) = (self.right as f64, (2 * self.right + self.wrong + self.missed) as f64);
        if all == 0.0 { 1.0 } else { 2.0 * right / all }
    }

    pub fn add(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
        self.traps += other.traps;
    }
}

/// A set of passages, scored.
#[derive(Debug, Default)]
pub struct Scored {
    pub core: BTreeMap<String, Sums>,
    pub full: BTreeMap<String, Sums>,
    pub quiet: (usize, usize),
    pub candidates: usize,
    /// What is wrong, in words.
    pub log: Vec<String>,
}

/// Scores the lines of a set.
pub fn score(lines: &str) -> Scored {
    let mut scored = Scored::default();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        passage(&serde_json::from_str(line).unwrap(), &mut scored);
    }
    scored
}

fn passage(passage: &Value, scored: &mut Scored) {
    let published: Day = passage["date"].as_str().unwrap().parse().unwrap();
    let context = Context { published: Some(published), ..Context::new(published) };
    let reading = read(passage["text"].as_str().unwrap(), &context);
    let records = passage["records"].as_array().unwrap();
    let language = passage["lang"].as_str().unwrap();
    scored.candidates += reading.candidates.len();
    if records.is_empty() {
        scored.quiet.1 += 1;
        scored.quiet.0 += usize::from(reading.candidates.is_empty());
    }
    let traps: Vec<f64> =
        passage["non_records"].as_array().unwrap().iter().filter_map(|one| one["value"].as_f64()).collect();
    for full in [false, true] {
        let pairs = pair(records, &reading.candidates, full);
        let optional = |record: &Value| record["optional"].as_bool() == Some(true);
        let right = pairs.values().filter(|i| !optional(&records[**i])).count();
        let missed = records
            .iter()
            .enumerate()
            .filter(|(i, record)| !optional(record) && !pairs.values().any(|one| one == i))
            .count();
        let wrong: Vec<&Candidate> =
            reading.candidates.iter().enumerate().filter(|(j, _)| !pairs.contains_key(j)).map(|(_, one)| one).collect();
        let trapped =
            wrong.iter().filter(|one| one.people.best.is_some_and(|best| traps.contains(&(best as f64)))).count();
        let sums = Sums { right, wrong: wrong.len(), missed, traps: trapped };
        let groups = if full { &mut scored.full } else { &mut scored.core };
        for group in ["all", language] {
            groups.entry(group.to_owned()).or_default().add(sums);
        }
        if !full {
            let id = passage["id"].as_str().unwrap();
            scored.log.extend(
                wrong
                    .iter()
                    .map(|one| format!("{id} wrong {:?} → {} {}: {}", one.sender, one.host, one.people, one.quote)),
            );
        }
    }
}

/// The most pairs of required records with candidates, then of optional ones with what is left: candidate to record.
fn pair(records: &[Value], candidates: &[Candidate], full: bool) -> BTreeMap<usize, usize> {
    let mut pairs = BTreeMap::new();
    for wanted in [false, true] {
        for (i, record) in records.iter().enumerate() {
            if (record["optional"].as_bool() == Some(true)) == wanted {
                place(i, records, candidates, full, &mut Vec::new(), &mut pairs);
            }
        }
    }
    pairs
}

fn place(
    i: usize,
    records: &[Value],
    candidates: &[Candidate],
    full: bool,
    seen: &mut Vec<usize>,
    pairs: &mut BTreeMap<usize, usize>,
) -> bool {
    for (j, candidate) in candidates.iter().enumerate() {
        if seen.contains(&j) || !same(&records[i], candidate, full) {
            continue;
        }
        seen.push(j);
        let free = match pairs.get(&j).copied() {
            None => true,
            Some(other) => place(other, records, candidates, full, seen, pairs),
        };
        if free {
            pairs.insert(j, i);
            return true;
        }
    }
    false
}

fn same(record: &Value, candidate: &Candidate, full: bool) -> bool {
    let classes: &[&str] = match record["action"].as_str().unwrap() {
        "station" => &["level"],
        "extend" => &["level", "come"],
        "withdraw" => &["leave"],
        _ => &["come"],
    };
    let class = match (candidate.kind, candidate.stage) {
        (CandidateKind::Strength, _) => "level",
        (_, Some(StageKind::Withdrawn)) => "leave",
        _ => "come",
    };
    let core =
        classes.contains(&class) && people(record, candidate) && sender(record, candidate) && host(record, candidate);
    core && (!full || stage(record, candidate) && day(record, candidate))
}

fn people(record: &Value, candidate: &Candidate) -> bool {
    let tolerance = record["personnel_tolerance"].as_array();
    let (low, high) = match (&record["personnel"], tolerance) {
        (Value::Null, _) => {
            return candidate.people.low == 0 && candidate.people.best.is_none() && candidate.people.high.is_none();
        }
        (Value::Array(ends), _) | (_, Some(ends)) => (ends[0].as_f64().unwrap(), ends[1].as_f64().unwrap()),
        (number, None) => (number.as_f64().unwrap(), number.as_f64().unwrap()),
    };
    let slack = f64::max(1.0, 0.01 * high);
    let fits = |n: i64| low - slack <= n as f64 && n as f64 <= high + slack;
    match candidate.people.best {
        Some(best) => fits(best),
        None => [Some(candidate.people.low), candidate.people.high].into_iter().flatten().filter(|n| *n != 0).any(fits),
    }
}

fn sender(record: &Value, candidate: &Candidate) -> bool {
    let got: Vec<String> = candidate.sender.iter().chain(&candidate.contributors).map(ToString::to_string).collect();
    if let Some(wanted) = record["sender_iso3"].as_str() {
        return got.iter().any(|one| one == wanted);
    }
    let others: Vec<&str> = record["contributors_iso3"]
        .as_array()
        .map(|all| all.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let among = got.iter().any(|one| others.contains(&one.as_str()));
    match record["sender_org"].as_str() {
        Some(wanted) => got.is_empty() || among || got.iter().any(|one| one.eq_ignore_ascii_case(wanted)),
        None => got.is_empty() || others.is_empty() || among,
    }
}

fn host(record: &Value, candidate: &Candidate) -> bool {
    match record["host_iso3"].as_str() {
        Some(wanted) => candidate.host.to_string() == wanted,
        None => !matches!(candidate.host, Host::Country(_)),
    }
}

fn stage(record: &Value, candidate: &Candidate) -> bool {
    let wanted: &[Option<StageKind>] = match record["action"].as_str().unwrap() {
        "order" => &[Some(StageKind::Ordered)],
        "announce" => &[Some(StageKind::Announced)],
        "depart" => &[Some(StageKind::Moving)],
        "arrive" => &[Some(StageKind::Arrived)],
        "withdraw" => &[Some(StageKind::Withdrawn)],
        "station" => &[None],
        _ => &[None, Some(StageKind::Announced), Some(StageKind::Ordered)],
    };
    wanted.contains(&candidate.stage)
}

fn day(record: &Value, candidate: &Candidate) -> bool {
    let Some(wanted) = record["date"].as_str() else { return true };
    let got = candidate.day.to_string();
    let coarse = record["date_precision"].as_str().unwrap_or("day");
    if coarse == "year" || wanted.len() == 4 {
        return got[..4] == wanted[..4];
    }
    if coarse == "month" || wanted.len() == 7 {
        return got.get(..7) == wanted.get(..7);
    }
    if got.len() < 10 {
        return wanted.starts_with(&got);
    }
    let apart = (wanted[..10].parse::<Day>().unwrap() - got.parse::<Day>().unwrap()).abs();
    apart <= if coarse == "week" { 7 } else { 1 }
}
