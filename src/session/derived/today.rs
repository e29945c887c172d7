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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        posture::{Index, Query},
    };
    use std::collections::BTreeMap;

    fn on(text: &str, host: Option<&str>) -> (Dataset, Today) {
        let data = io::sample("article-2022-02-13").unwrap().package.dataset;
        let index = Index::build(&data, &BTreeMap::default());
        let query = Query::on(text.parse().unwrap());
        let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
        let today =
            Today::of(&data, &posture, changed(&data, query.day, &accounts), host.map(|code| code.parse().unwrap()));
        (data, today)
    }

    #[test]
    fn the_parent_is_no_change_beside_its_parts() {
        let (data, today) = on("2022-02-02", None);
        let people: Vec<_> = today
            .changed
            .iter()
            .filter_map(|record| if let RecordRef::Stage(row) = record { data.stages.get(*row as usize) } else { None })
            .map(|stage| stage.people.weight())
            .collect();
        assert_eq!(people.iter().sum::<i64>(), 3000, "{people:?}");
        assert_eq!(people.len(), 3, "{people:?}");
    }

    #[test]
    fn events_of_the_day_come_before_those_that_last() {
        let (data, today) = on("2022-02-12", Some("POL"));
        let kinds: Vec<_> = today.events.iter().map(|row| data.events[*row as usize].kind.word()).collect();
        assert_eq!(kinds.first(), Some(&"call"), "{kinds:?}");
        assert!(kinds.contains(&"warning"), "{kinds:?}");
        assert!(today.of_host.iter().any(|row| data.events[*row as usize].kind.word() == "call"));
    }
}
