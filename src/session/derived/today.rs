//! What happens on the day that is shown: the changes of that very day, and the events around it.

use crate::model::{Code, Dataset, Day, RecordRef};
use crate::posture::{Accounts, Posture};

/// What happens on the day of a posture, as far as the posture lets it through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Today {
    /// Strengths and stages of exactly that day, among the records that the posture counts.
    pub changed: Vec<RecordRef>,
    /// Rows of the events of that day, and after them of those that began before and still last.
    pub events: Vec<u32>,
    /// Rows of all events by that day that the selected host acts or takes part in, the latest first.
    pub of_host: Vec<u32>,
}

impl Today {
    /// Looks a posture through. `changed`: strengths and stages of exactly its day.
    pub fn of(data: &Dataset, posture: &Posture, changed: Vec<RecordRef>, host: Option<Code>) -> Self {
        Self { changed, events: around(data, posture), of_host: with(data, posture, host) }
    }
}

/// Strengths and stages of exactly a day, among the records behind numbers.
pub(in crate::session) fn changed(data: &Dataset, day: Day, accounts: &Accounts) -> Vec<RecordRef> {
    let (levels, changes) = (accounts.levels(), accounts.changes());
    let all = levels.flat_map(|l| &l.records).chain(changes.flat_map(|c| &c.records)).copied();
    let mut changed: Vec<RecordRef> = all.filter(|record| day_of(data, *record) == Some(day)).collect();
    changed.sort_unstable();
    changed.dedup();
    changed
}

/// The day that a strength or stage is about.
fn day_of(data: &Dataset, record: RecordRef) -> Option<Day> {
    match record {
        RecordRef::Strength(row) => data.strengths.get(row as usize).map(|r| r.day.day()),
        RecordRef::Stage(row) => data.stages.get(row as usize).map(|r| r.day.day()),
        RecordRef::Movement(_) | RecordRef::Event(_) => None,
    }
}

fn around(data: &Dataset, posture: &Posture) -> Vec<u32> {
    let event = |row: &u32| data.events.get(*row as usize);
    let now = |row: &u32| event(row).is_some_and(|event| event.day.day() == posture.day);
    let lasts = |row: &u32| event(row).and_then(|event| event.until).is_some_and(|until| until.day() >= posture.day);
    let begun = posture.events.iter().copied();
    begun.clone().filter(now).chain(begun.filter(|row| !now(row) && lasts(row))).collect()
}

fn with(data: &Dataset, posture: &Posture, host: Option<Code>) -> Vec<u32> {
    let Some(host) = host else { return Vec::new() };
    let takes_part = |row: &u32| {
        let event = data.events.get(*row as usize);
        event.is_some_and(|event| event.actor == Some(host) || event.participants.contains(&host))
    };
    posture.events.iter().rev().copied().filter(takes_part).collect()
}
