//! The counts of a host over time, and what looks wrong about one compared with its neighbours.

use super::canon::Canon;
use super::doubt::{Doubt, Why};
use crate::import::draft::{Draft, NONE};
use crate::import::recipe::{DoubtKind, Remedy};
use crate::model::{Component, Day, HashMap, HashSet, Word};
use crate::parse::month;
use std::collections::BTreeMap;

/// All counts of a host on one day.
#[derive(Debug, Clone)]
pub struct HostDay {
    pub day: Day,
    /// The row of the total; or of the only component that there is.
    pub row: u32,
    pub people: u32,
    /// Rows and counts of the components.
    pub parts: Vec<(u32, Component, u32)>,
    /// The kind of source: its name without numbers and months, so that “June 1950” and “June 1951” are one kind.
    pub kind: u32,
}

impl HostDay {
    /// The sum of the components.
    pub fn sum(&self) -> u32 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.2))
    }
}

/// The points of one sender in one host and scope, in order of time.
#[derive(Debug, Clone, Default)]
pub struct HostSeries {
    pub points: Vec<HostDay>,
}

impl HostSeries {
    /// The series of a draft, without rows that are not reports: without a known host, imputed, totals, own, or zero by default.
    pub fn of(draft: &Draft, canon: &Canon, doubts: &[Doubt]) -> Vec<Self> {
        let set_aside = |d: &&Doubt| {
            matches!(d.kind, DoubtKind::Zero | DoubtKind::Imputed | DoubtKind::Total | DoubtKind::Own | DoubtKind::Day)
                || (d.kind == DoubtKind::Duplicate && d.remedy == Remedy::Drop)
        };
        let aside: HashSet<u32> = doubts.iter().filter(set_aside).map(|d| d.row).collect();
        let kinds = source_kinds(draft);
        // By key: a table is most often in order of time for each host, and what is in order is sorted at once.
        let mut numbers: HashMap<u64, Vec<(Day, u8, u32)>> = HashMap::default();
        for (number, row) in draft.rows() {
            if let Some(host) = canon.of(row).filter(|_| !aside.contains(&number) && row.people.word != Word::Unknown) {
                let key =
                    u64::from(host) << 24 | u64::from(row.sender) << 8 | (row.what as u64) << 3 | row.scope as u64;
                let total = u8::from(row.component != Component::All);
                numbers.entry(key).or_default().push((row.day.day(), total, number));
            }
        }
        let mut numbers: Vec<_> = numbers.into_iter().collect();
        numbers.sort_unstable_by_key(|(key, _)| *key);
        let one = |(_, mut numbers): (u64, Vec<(Day, u8, u32)>)| {
            numbers.sort();
            let mut series = Self::default();
            for (day, _, number) in numbers {
                series.add(draft, &kinds, day, number);
            }
            series
        };
        numbers.into_iter().map(one).collect()
    }

    /// Adds a row, not before the last one.
    fn add(&mut self, draft: &Draft, kinds: &[u32], day: Day, number: u32) {
        let Some(row) = draft.row(number) else { return };
        match self.points.last_mut() {
            Some(point) if point.day == day => {
                if row.component != Component::All {
                    point.parts.push((number, row.component, row.people.n));
                }
            }
            _ => {
                let kind = kinds.get(row.source as usize).copied().unwrap_or(NONE);
                self.points.push(HostDay { day, row: number, people: row.people.n, parts: Vec::new(), kind });
            }
        }
    }
}

/// A number for each source's kind: its name without digits and names of months.
fn source_kinds(draft: &Draft) -> Vec<u32> {
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    let kind = |text: &String| {
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        let words = words.filter(|word| month(word).is_none());
        words.collect::<Vec<_>>().join(" ").to_lowercase()
    };
    let kinds = draft.sources.iter().map(kind);
    let number = |kind| {
        let next = known.len() as u32;
        *known.entry(kind).or_insert(next)
    };
    kinds.map(number).collect()
}

/// How many hosts a day needs before it says something of all of them.
const MANY: usize = 10;

/// Days on which all hosts are zero, of which most were not just before.
pub fn zeros(all: &[HostSeries], draft: &Draft) -> Vec<Doubt> {
    // Hosts, those of zero, and those of zero that were more before.
    let mut days: HashMap<Day, (usize, usize, usize)> = HashMap::default();
    for series in all {
        for (i, point) in series.points.iter().enumerate() {
            let day = days.entry(point.day).or_default();
            day.0 += 1;
            if point.people == 0 {
                day.1 += 1;
                let before = series.points[..i].iter().rev().find(|p| p.people > 0);
                day.2 += usize::from(before.is_some_and(|p| point.day - p.day < 800));
            }
        }
    }
    let empty = |day: &Day| days.get(day).is_some_and(|d| d.0 >= MANY && d.1 * 20 >= d.0 * 19 && d.2 * 2 > d.0);
    let mut doubts = Vec::new();
    for point in all.iter().flat_map(|series| &series.points) {
        if point.people == 0 && empty(&point.day) {
            let rows = std::iter::once(point.row).chain(point.parts.iter().map(|part| part.0));
            for row in rows.filter(|row| draft.row(*row).is_some_and(|row| row.people.n == 0)) {
                doubts.push(Doubt { kind: DoubtKind::Zero, remedy: Remedy::Missing, row, why: Why::AllZero });
            }
        }
    }
    doubts
}

/// A jump is at least that many times both its neighbours, or that small a part of them.
const JUMP: u64 = 5;
/// Below so many people a jump says nothing.
const JUMP_PEOPLE: u32 = 200;
/// Neighbours lie within so many days.
const NEAR: i32 = 800;

/// Counts far above or below what stands before and after.
pub fn jumps(all: &[HostSeries], doubled: &HashSet<u32>) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for series in all {
        for beside in series.points.windows(3) {
            let [before, point, after] = beside else { continue };
            if doubled.contains(&point.row) || after.day - before.day > 2 * NEAR {
                continue;
            }
            let [a, n, b] = [before, point, after].map(|p| u64::from(p.people));
            let up = n >= u64::from(JUMP_PEOPLE) && n >= JUMP * a.max(b);
            let down = a.min(b) >= u64::from(JUMP_PEOPLE) && n * JUMP <= a.min(b);
            if up || down {
                let why = Why::Beside(before.people, after.people);
                doubts.push(Doubt { kind: DoubtKind::Jump, remedy: Remedy::Keep, row: point.row, why });
            }
        }
    }
    doubts
}
